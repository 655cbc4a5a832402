//! What one notice becomes: plain owned data, the same shape as the JSON.
//!
//! Every field is always there; what a notice does not say is `None` or empty, never
//! guessed. What was written (`text`) stands beside what it means (`name`, `until`, …), and
//! every record has the [`Span`] it was read from.
//!
//! # Examples
//!
//! ```
//! let parsed = chidao::parse("1. Sở Y tế\n- Rà soát, báo cáo UBND tỉnh trước ngày 10/02/2018.");
//! let json = serde_json::to_string(parsed.notice())?;
//! let back: chidao::model::Notice = serde_json::from_str(&json)?;
//! assert_eq!(&back, parsed.notice());
//! # Ok::<(), serde_json::Error>(())
//! ```

mod citation;
mod date;
mod directive;
mod header;
mod offsets;

pub use citation::{Citation, CitedType, Provision, System};
pub use date::{Date, ParseDateError, Time};
pub use directive::{
    Body, BodyKind, Deadline, Directive, Force, Inferred, Recurrence, Relation, Section, Unit, Weekday,
    Within,
};
pub use header::{Header, HeaderDate, HeaderSymbol, HeaderType, Meeting, Person, Recipient, Signature};
pub use offsets::{Offsets, UnknownOffsets};

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// The version of the JSON shape that this crate writes.
pub const SCHEMA: &str = "chidao/1";

/// One administrative notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Notice {
    /// The version of this shape, [`SCHEMA`].
    pub schema: String,
    /// What the notice was read from.
    pub source: Source,
    /// The letterhead, title and addressees.
    pub header: Header,
    /// The meeting that the notice concludes, where its preamble tells of one.
    pub meeting: Option<Meeting>,
    /// Short forms that the notice defines, in order.
    pub abbreviations: Vec<Abbreviation>,
    /// The body, in reading order.
    pub sections: Vec<Section>,
    /// Every mention of a legal document, in order; the notice's own symbol is none.
    pub citations: Vec<Citation>,
    /// The list "Nơi nhận".
    pub recipients: Vec<Recipient>,
    /// Who signed.
    pub signature: Option<Signature>,
    /// The parts of the input: in order, without gap or overlap, from byte 0 to the end.
    pub parts: Vec<Part>,
    /// What was odd, in order of place.
    pub warnings: Vec<Warning>,
}

impl Notice {
    /// All directives, in reading order, each before its own sub-items.
    ///
    /// # Examples
    ///
    /// ```
    /// let parsed = chidao::parse("1. Sở Y tế\n- Rà soát cơ sở.\n- Báo cáo UBND tỉnh.");
    /// let ids: Vec<_> = parsed.notice().directives().map(|d| d.id.as_str()).collect();
    /// assert_eq!(ids, ["1.1", "1.2"]);
    /// ```
    pub fn directives(&self) -> impl Iterator<Item = &Directive> {
        let mut found = Vec::new();
        for section in &self.sections {
            section.collect(&mut found);
        }
        // A section lists its directives before the sections among them.
        found.sort_by_key(|directive| directive.span.start());
        found.into_iter()
    }

    /// The directives that have a deadline whose last day is `date` or earlier.
    ///
    /// "trước ngày 10/02/2018" is due by 9 February 2018. Deadlines without a date
    /// (recurring ones, "trong 05 ngày kể từ …") are never due by a date.
    ///
    /// # Examples
    ///
    /// ```
    /// use chidao::model::Date;
    ///
    /// let parsed = chidao::parse("1. Sở Y tế\n- Báo cáo UBND tỉnh trước ngày 10/02/2018.");
    /// let due = |d| parsed.notice().due_by(Date::new(2018, 2, d).unwrap()).count();
    /// assert_eq!((due(8), due(9)), (0, 1));
    /// ```
    pub fn due_by(&self, date: Date) -> impl Iterator<Item = &Directive> {
        self.directives()
            .filter(move |d| d.deadlines.iter().any(|x| x.last_day().is_some_and(|last| last <= date)))
    }
}

/// Words of the notice and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Text {
    /// The clean reading: markup, list markers and line breaks gone, NFC.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// What the notice was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// Length of the input in bytes.
    pub bytes: usize,
    /// The code of its letters: "utf-8", "utf-16le", "windows-1258", "tcvn3", "vni", "viscii", "vps"; also where
    /// they came as UTF-8 that had been made of such a code by mistake, or where a font draws them.
    pub encoding: String,
    /// What kind of file it is.
    pub format: Format,
    /// What spans count, the name of one of the [`Offsets`]: "bytes" where the caller asked for no other.
    pub offsets: String,
    /// The name the caller gave, such as a file name.
    pub name: Option<String>,
    /// The SHA-256 of the input, where the caller asked for it.
    pub sha256: Option<String>,
}

/// What kind of text the input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Format {
    /// Text with Markdown emphasis or tables.
    Markdown,
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// A Word file, old or new.
    Docx,
}

/// A short form that the notice defines in place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Abbreviation {
    /// The short form: "Ban VSTBCPN tỉnh".
    pub short: String,
    /// What it stands for, back to the start of the name.
    pub long: String,
    /// The defining bracket.
    pub span: Span,
}

/// A stretch of the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of [`Part`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PartKind {
    /// Letterhead, title, addressees.
    Header,
    /// What stands before the first section.
    Preamble,
    /// One top-level section.
    Section,
    /// The closing sentences.
    Closing,
    /// "Nơi nhận".
    Recipients,
    /// The signature.
    Signature,
    /// "Phụ lục".
    Appendix,
    /// Anything else, such as footnotes.
    Other,
}

/// Something odd in the notice, as the JSON tells it.
///
/// [`Parsed::diagnostics`](crate::Parsed::diagnostics) is the typed view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Warning {
    /// A stable code, such as `impossible_date`.
    pub code: String,
    /// A sentence that a clerk can act on.
    pub message: String,
    /// Where it stands.
    pub span: Span,
}

impl Text {
    pub(crate) fn new(text: impl Into<String>, span: Span) -> Self {
        Self { text: text.into(), span }
    }
}
