//! JSON, the contract itself.

use std::borrow::Cow;

use chidao::Notice;
use chidao::model::Offsets;
use serde::Serialize;

use super::{Fields, Record};

/// The notice, and what was carried along with its text.
#[derive(Serialize)]
struct Carrying<'a> {
    #[serde(flatten)]
    notice: &'a Notice,
    fields: &'a Fields,
}

/// One line.
pub(super) fn line(record: &Record<'_>, out: &mut Vec<u8>) {
    write(record, serde_json::Serializer::new(&mut *out));
    out.push(b'\n');
}

/// Many lines, for the eye.
pub(super) fn pretty(record: &Record<'_>, out: &mut Vec<u8>) {
    write(record, serde_json::Serializer::pretty(&mut *out));
    out.push(b'\n');
}

fn write<F: serde_json::ser::Formatter>(
    record: &Record<'_>,
    mut serializer: serde_json::Serializer<&mut Vec<u8>, F>,
) {
    let notice = &*as_asked(record);
    let written = match record.fields {
        None => notice.serialize(&mut serializer),
        Some(fields) => Carrying { notice, fields }.serialize(&mut serializer),
    };
    written.expect("a notice has text for keys, and memory takes all that is written");
}

/// The notice with the offsets and in the language that were asked for.
fn as_asked<'a>(record: &Record<'a>) -> Cow<'a, Notice> {
    let mut notice = match record.offsets {
        Offsets::Bytes => Cow::Borrowed(record.parsed.notice()),
        offsets => Cow::Owned(record.parsed.notice_in(offsets)),
    };
    if let Some(language) = record.language {
        let warnings = &mut notice.to_mut().warnings;
        for (warning, found) in warnings.iter_mut().zip(record.parsed.diagnostics()) {
            warning.message = found.problem.sentence(language);
        }
    }
    notice
}
