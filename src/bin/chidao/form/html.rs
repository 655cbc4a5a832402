//! html

use super::Record;

pub(super) fn page(record: &Record<'_>, out: &mut Vec<u8>) {
    let _ = (record, out);
}
