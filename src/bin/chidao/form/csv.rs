//! csv

use super::Record;

pub(super) fn rows(record: &Record<'_>, out: &mut Vec<u8>) {
    let _ = (record, out);
}

pub(super) fn heading() -> Vec<u8> {
    Vec::new()
}
