//! Reads Vietnamese administrative notices and returns the directives in them.
//!
//! A notice ("Thông báo kết luận …", also công điện, chỉ thị, công văn, kế hoạch, kết luận of the
//! Party) tells many bodies what to do by when, in prose. [`parse`] gives its sections by
//! responsible body, each task with who leads, who helps and who gets the result, its deadlines as
//! real dates, every cited legal document decoded, and the byte span of everything.
//!
//! # Examples
//!
//! ```
//! let parsed = chidao::parse(
//!     "1. Sở Y tế\n\
//!      - Chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh **trước ngày 10/02/2018.**",
//! );
//! let directive = parsed.notice().directives().next().unwrap();
//! assert_eq!(directive.lead[0].name, "Sở Y tế");
//! assert_eq!(directive.coordinating[0].name, "Sở Tài chính");
//! assert_eq!(directive.deadlines[0].until.unwrap().to_string(), "2018-02-10");
//! ```
//!
//! Parsing never fails and is pure: any text gives a notice, the same text always the same one.
//! What is odd is a [`Diagnostic`].

mod assemble;
mod block;
mod diagnostic;
mod directive;
mod document;
mod entity;
mod grammar;
mod language;
mod letter;
mod lexicon;
pub mod model;
mod outline;
mod parts;
#[cfg(feature = "rooms")]
#[doc(hidden)]
pub mod rooms;
#[cfg(feature = "schema")]
mod schema;
mod span;
mod text;

pub use diagnostic::{Diagnostic, Problem};
pub use document::{FileKind, Limits, ReadError};
pub use language::{Language, UnknownLanguage};
pub use model::Notice;
#[cfg(feature = "schema")]
pub use schema::schema;
pub use span::{LineIndex, Position, Span};
pub use text::{Encoding, StandardName, UnknownEncoding};

use assemble::Given;
use text::Decoded;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Parses a notice with the default options.
///
/// # Examples
///
/// ```
/// let parsed = chidao::parse("Giao Sở Nội vụ báo cáo UBND tỉnh trong Quý I/2018.");
/// assert_eq!(parsed.notice().directives().count(), 1);
/// ```
#[must_use]
pub fn parse(text: &str) -> Parsed {
    Parser::new().parse(text)
}

/// A reusable parser with options; cheap to make, to clone and to share between threads.
///
/// # Examples
///
/// ```
/// use chidao::Parser;
///
/// let parser = Parser::new().assume_year(2018);
/// let parsed = parser.parse("Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/02.");
/// let deadline = &parsed.notice().directives().next().unwrap().deadlines[0];
/// assert_eq!(deadline.until.unwrap().to_string(), "2018-02-10");
/// ```
#[derive(Debug, Clone, Default)]
pub struct Parser {
    given: Given,
    encoding: Option<Encoding>,
    limits: Limits,
}

impl Parser {
    /// A parser with the default options.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes `date` for the date of the notice where neither the notice nor its meeting has one.
    ///
    /// Dates without a year are then read against it, and laws by name are those in force on that day.
    ///
    /// # Examples
    ///
    /// ```
    /// use chidao::Parser;
    /// use chidao::model::Date;
    ///
    /// let parser = Parser::new().assume_date(Date::new(2018, 12, 20).unwrap());
    /// let parsed = parser.parse("Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/02.");
    /// let deadline = &parsed.notice().directives().next().unwrap().deadlines[0];
    /// assert_eq!(deadline.until.unwrap().to_string(), "2019-02-10");
    /// ```
    #[must_use]
    pub fn assume_date(mut self, date: model::Date) -> Self {
        self.given.date = Some(date);
        self
    }

    /// Takes `year` for dates without a year where no date of the notice is known.
    #[must_use]
    pub fn assume_year(mut self, year: u16) -> Self {
        self.given.year = Some(year);
        self
    }

    /// Says what kind of text the input is, instead of telling by its marks.
    #[must_use]
    pub fn format(mut self, format: model::Format) -> Self {
        self.given.format = Some(format);
        self
    }

    /// Says in which code the bytes of the input are, instead of finding it out.
    ///
    /// It is for [`parse_bytes`](Self::parse_bytes) and for text and web pages of [`read`](Self::read).
    #[must_use]
    pub fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Sets what [`read`](Self::read) refuses as too large.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Notes a name for the input, such as a file name, in [`model::Source::name`].
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.given.name = Some(name.into());
        self
    }

    /// Notes the SHA-256 of the input, which the caller has made, in [`model::Source::sha256`].
    #[must_use]
    pub fn sha256(mut self, digest: impl Into<String>) -> Self {
        self.given.sha256 = Some(digest.into());
        self
    }

    /// Parses a notice. Never fails: what is odd is told by [`Parsed::diagnostics`].
    #[must_use]
    pub fn parse(&self, text: &str) -> Parsed {
        let decoded = Decoded { text: text.into(), encoding: Encoding::Utf8, replaced: Vec::new() };
        self.run(decoded, text.len(), None)
    }

    /// Parses the bytes of a text in any [`Encoding`], which is found out where
    /// [`encoding`](Self::encoding) does not say it.
    ///
    /// Text in an old code that was taken for Western text and saved as UTF-8, "Céng hoµ x· héi", is
    /// read as it was meant. Bytes that say nothing are replaced and told by
    /// [`Problem::InvalidBytes`]. Spans point into [`Parsed::source_text`].
    ///
    /// # Examples
    ///
    /// ```
    /// let parsed = chidao::Parser::new().parse_bytes(b"\xEF\xBB\xBF1. S\xE1\xBB\x9F Y t\xE1\xBA\xBF");
    /// assert_eq!(parsed.source_text(), "1. Sở Y tế");
    /// ```
    #[must_use]
    pub fn parse_bytes(&self, bytes: &[u8]) -> Parsed {
        self.run(text::decode(bytes, self.encoding), bytes.len(), None)
    }

    /// Reads a file of any kind: text as [`parse_bytes`](Self::parse_bytes) does, Word files with the
    /// feature `docx`, web pages with the feature `html`. What it is is told by its first bytes.
    ///
    /// Word files and web pages become Markdown, with the numbers of lists as they are shown; spans
    /// point into that, which is [`Parsed::source_text`].
    ///
    /// # Errors
    ///
    /// [`ReadError`] where the file is none of these, damaged, closed by a password, without letters, or
    /// beyond the [`limits`](Self::limits).
    ///
    /// # Examples
    ///
    /// ```
    /// use chidao::{FileKind, Parser, ReadError};
    ///
    /// let parsed = Parser::new().read("1. Sở Y tế".as_bytes())?;
    /// assert_eq!(parsed.notice().sections.len(), 1);
    /// assert_eq!(Parser::new().read(b"%PDF-1.7"), Err(ReadError::Unsupported(FileKind::Pdf)));
    /// # Ok::<(), ReadError>(())
    /// ```
    pub fn read(&self, bytes: &[u8]) -> Result<Parsed, ReadError> {
        let opened = document::open(bytes, &self.limits, self.encoding)?;
        Ok(self.run(opened.decoded, bytes.len(), opened.kind))
    }

    fn run(&self, decoded: Decoded<'_>, bytes: usize, kind: Option<FileKind>) -> Parsed {
        let source = decoded.text.into_owned();
        let reading = block::Reading::new(text::Text::new(&source));
        let (mut notice, mut diagnostics) = assemble::notice(&source, &reading, &self.given);
        drop(reading);
        notice.source.bytes = bytes;
        notice.source.encoding = decoded.encoding.to_string();
        match kind {
            Some(FileKind::Html) => notice.source.format = model::Format::Html,
            Some(_) => notice.source.format = model::Format::Docx,
            None => {}
        }
        let broken = decoded.replaced.into_iter().map(|replaced| Diagnostic {
            problem: Problem::InvalidBytes { start: replaced.from.start, end: replaced.from.end },
            span: Span::new(replaced.at.start, replaced.at.end),
        });
        diagnostics.extend(broken);
        diagnostics.sort_by_key(|found| (found.span, found.problem));
        notice.warnings = diagnostics.iter().map(assemble::warning).collect();
        Parsed { notice, diagnostics, source }
    }
}

/// A parsed notice, what was odd in it, and the text that its spans point into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    notice: Notice,
    diagnostics: Vec<Diagnostic>,
    source: String,
}

impl Parsed {
    /// The notice.
    #[must_use]
    pub fn notice(&self) -> &Notice {
        &self.notice
    }

    /// What was odd, in order of place; the typed view of [`Notice::warnings`].
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The text that spans point into: the input of [`Parser::parse`], or what the bytes were
    /// decoded to.
    #[must_use]
    pub fn source_text(&self) -> &str {
        &self.source
    }

    /// The notice with spans that count `offsets` of [`source_text`](Self::source_text) instead of bytes.
    #[must_use]
    pub fn notice_in(&self, offsets: model::Offsets) -> Notice {
        let mut notice = self.notice.clone();
        notice.count(&self.source, offsets);
        notice
    }

    /// Gives the parts away: the notice, the diagnostics and the source text.
    #[must_use]
    pub fn into_parts(self) -> (Notice, Vec<Diagnostic>, String) {
        (self.notice, self.diagnostics, self.source)
    }
}
