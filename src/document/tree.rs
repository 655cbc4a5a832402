//! What a reader of a format makes of a file.

use super::{Limits, ReadError};

/// What a reader of a format makes of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) blocks: Vec<Block>,
    /// Footnotes and endnotes, in the order in which the text refers to them.
    pub(crate) notes: Vec<Vec<Block>>,
}

/// A paragraph or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// A paragraph, a heading or a list item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Paragraph {
    /// The number or bullet that a program shows before the words, though they do not hold it:
    /// "1.", "a)", "-", "Điều 3.".
    pub(crate) marker: Option<String>,
    pub(crate) runs: Vec<Run>,
}

/// Letters that look alike.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Run {
    /// `\n` is a line break inside the paragraph, `\t` a tabulator.
    pub(crate) text: String,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    /// The name of the font, which tells what the letters of old files stand for.
    pub(crate) font: Option<String>,
    /// The run is the mark of this note (an index of [`Document::notes`]), and has no text.
    pub(crate) note: Option<usize>,
}

/// A table, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// A cell that goes over several rows or columns stands at its first place only; the others are empty.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) blocks: Vec<Block>,
}

/// Reads files of one format. Nothing else in the crate knows the library behind it.
pub(crate) trait Reader {
    /// Reads a whole file.
    ///
    /// # Errors
    ///
    /// Where it is damaged, closed by a password, or beyond `limits`.
    fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError>;
}
