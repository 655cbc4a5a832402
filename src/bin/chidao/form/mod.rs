//! The forms that notices are given out in.

mod akn;
mod annotation;
mod csv;
mod html;
mod ics;
mod json;
pub(crate) mod mark;

use std::collections::BTreeMap;

use chidao::model::Offsets;
use chidao::{Language, Parsed};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// A form of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Form {
    /// JSON for the eye
    Json,
    /// one line of JSON a notice
    Jsonl,
    /// a table of tasks, a row for each directive
    Csv,
    /// a calendar, an entry for each deadline
    Ics,
    /// Akoma Ntoso 3 XML
    Akn,
    /// W3C Web Annotations, one line of JSON-LD a notice
    Webannotation,
    /// a page to look at
    Html,
    /// the text that spans point into
    Text,
}

/// One notice on its way out.
pub(crate) struct Record<'a> {
    /// The notice, whose spans count bytes, with what was odd in it and its text.
    pub(crate) parsed: &'a Parsed,
    /// What offsets count that are shown as numbers.
    pub(crate) offsets: Offsets,
    /// The language that was asked for in so many words, and not only found in the environment.
    pub(crate) language: Option<Language>,
    /// The other fields of the line of JSON that held the text.
    pub(crate) fields: Option<&'a Fields>,
}

/// Fields of a line of JSON that are carried through, each as its JSON.
pub(crate) type Fields = BTreeMap<String, Box<RawValue>>;

impl Form {
    /// What stands before the first notice.
    pub(crate) fn opening(self) -> Vec<u8> {
        match self {
            Self::Csv => csv::heading(),
            Self::Ics => ics::opening(),
            _ => Vec::new(),
        }
    }

    /// Writes one notice behind `out`.
    pub(crate) fn write(self, record: &Record<'_>, out: &mut Vec<u8>) {
        match self {
            Self::Json => json::pretty(record, out),
            Self::Jsonl => json::line(record, out),
            Self::Csv => csv::rows(record, out),
            Self::Ics => ics::events(record, out),
            Self::Akn => akn::document(record, out),
            Self::Webannotation => annotation::line(record, out),
            Self::Html => html::page(record, out),
            Self::Text => {
                out.extend_from_slice(record.parsed.source_text().trim_end_matches('\n').as_bytes());
                out.push(b'\n');
            }
        }
    }

    /// What stands behind the last notice.
    pub(crate) fn closing(self) -> &'static [u8] {
        match self {
            Self::Ics => ics::CLOSING,
            _ => b"",
        }
    }

    /// What names of files of this form end in.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Akn => "xml",
            Self::Webannotation => "jsonld",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }

    /// Whether each notice is a file of its own.
    pub(crate) const fn is_document(self) -> bool {
        matches!(self, Self::Akn | Self::Html)
    }
}

/// The name that a value of an enumeration has in the JSON.
fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}
