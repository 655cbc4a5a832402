//! annotation

use super::Record;

pub(super) fn line(record: &Record<'_>, out: &mut Vec<u8>) {
    let _ = (record, out);
}
