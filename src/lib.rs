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
mod entity;
mod grammar;
mod lexicon;
pub mod model;
mod outline;
mod parts;
mod span;
mod text;

pub use diagnostic::{Diagnostic, Problem};
pub use model::Notice;
pub use span::{LineIndex, Position, Span};

use assemble::Given;

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

    /// Notes a name for the input, such as a file name, in [`model::Source::name`].
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.given.name = Some(name.into());
        self
    }

    /// Parses a notice. Never fails: what is odd is told by [`Parsed::diagnostics`].
    #[must_use]
    pub fn parse(&self, text: &str) -> Parsed {
        self.run(text.to_owned(), Vec::new(), text.len())
    }

    /// Parses the bytes of a notice in UTF-8, with or without a byte order mark.
    ///
    /// Bytes that are no UTF-8 are replaced and told by [`Problem::InvalidUtf8`]. Spans then point
    /// into [`Parsed::source_text`].
    ///
    /// # Examples
    ///
    /// ```
    /// let parsed = chidao::Parser::new().parse_bytes(b"\xEF\xBB\xBF1. S\xE1\xBB\x9F Y t\xE1\xBA\xBF");
    /// assert_eq!(parsed.source_text(), "1. Sở Y tế");
    /// ```
    #[must_use]
    pub fn parse_bytes(&self, bytes: &[u8]) -> Parsed {
        let (text, replaced) = text::decode(bytes);
        self.run(text.into_owned(), replaced, bytes.len())
    }

    fn run(&self, source: String, replaced: Vec<usize>, bytes: usize) -> Parsed {
        let reading = block::Reading::new(text::Text::new(&source));
        let (mut notice, mut diagnostics) = assemble::notice(&source, &reading, &self.given);
        drop(reading);
        notice.source.bytes = bytes;
        let broken = replaced.into_iter().map(|at| Diagnostic {
            problem: Problem::InvalidUtf8,
            span: Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8()),
        });
        diagnostics.splice(0..0, broken);
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

    /// Gives the parts away: the notice, the diagnostics and the source text.
    #[must_use]
    pub fn into_parts(self) -> (Notice, Vec<Diagnostic>, String) {
        (self.notice, self.diagnostics, self.source)
    }
}
