//! ics

use super::Record;

pub(super) fn events(record: &Record<'_>, out: &mut Vec<u8>) {
    let _ = (record, out);
}

pub(super) const CLOSING: &[u8] = b"";

pub(super) fn opening() -> Vec<u8> {
    Vec::new()
}
