//! akn

use super::Record;

pub(super) fn document(record: &Record<'_>, out: &mut Vec<u8>) {
    let _ = (record, out);
}
