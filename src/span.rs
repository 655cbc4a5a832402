//! Places in the input.

use serde::{Deserialize, Serialize};

/// A half-open range of bytes of the input, exactly as the caller gave it.
///
/// `start` is the first byte, `end` the one after the last. Spans of a parsed notice lie
/// on character boundaries of [`Parsed::source_text`](crate::Parsed::source_text) and are
/// never used for anything else than the input.
///
/// # Examples
///
/// ```
/// use chidao::Span;
///
/// let source = "Số: 15/TB-UBND";
/// assert_eq!(Span::new(6, 16).of(source), Some("15/TB-UBND"));
/// assert_eq!(Span::new(2, 6).of(source), None); // starts inside `ố`
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Bounds", into = "Bounds")]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// Returns the span from `start` up to, not including, `end`.
    ///
    /// An `end` before `start` gives the empty span at `start`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        let end = if end < start { start } else { end };
        Self { start, end }
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// How many bytes it covers.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it covers nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same as a range, for slicing.
    #[must_use]
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start..self.end
    }

    /// Returns the part of `source` this span covers.
    ///
    /// `None` when the span does not fit `source`: it ends beyond it or cuts a character in
    /// two. Spans of a parsed notice always fit the text it was parsed from.
    #[must_use]
    pub fn of(self, source: &str) -> Option<&str> {
        source.get(self.range())
    }

    /// Whether `other` lies inside this span.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// The JSON shape of a span.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Bounds {
    /// The first byte.
    start: usize,
    /// The byte after the last.
    end: usize,
}

impl From<Span> for Bounds {
    fn from(span: Span) -> Self {
        Self { start: span.start, end: span.end }
    }
}

impl TryFrom<Bounds> for Span {
    type Error = &'static str;

    fn try_from(bounds: Bounds) -> Result<Self, Self::Error> {
        if bounds.start > bounds.end {
            return Err("a span ends before it starts");
        }
        Ok(Self::new(bounds.start, bounds.end))
    }
}

/// A place as a reader counts it, all of it from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// Characters (Unicode scalar values) before it in the line.
    pub column: usize,
    /// UTF-16 code units before it in the line, as editors and JavaScript count.
    pub utf16: usize,
}

/// Turns byte offsets of one text into lines and columns.
///
/// Built on demand, in one pass over the text; each question then reads one line.
///
/// # Examples
///
/// ```
/// use chidao::LineIndex;
///
/// let source = "Nơi nhận:\n- Như trên;";
/// let index = LineIndex::new(source);
/// let place = index.position(source.find("Như").unwrap());
/// assert_eq!((place.line, place.column), (1, 2));
/// ```
#[derive(Debug, Clone)]
pub struct LineIndex<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Reads where the lines of `source` start; `\n` ends a line.
    #[must_use]
    pub fn new(source: &'a str) -> Self {
        let starts = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', source.as_bytes()).map(|at| at + 1))
            .collect();
        Self { source, starts }
    }

    /// The line and column of a byte offset.
    ///
    /// An offset inside a character counts as the start of that character, one beyond the
    /// text as its end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.source.len());
        while !self.source.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|&start| start <= offset) - 1;
        let before = self.source.get(self.starts[line]..offset).unwrap_or_default();
        Position { line, column: before.chars().count(), utf16: before.encode_utf16().count() }
    }

    /// The positions of both ends of a span.
    #[must_use]
    pub fn positions(&self, span: Span) -> (Position, Position) {
        (self.position(span.start()), self.position(span.end()))
    }
}
