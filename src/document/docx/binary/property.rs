//! What a .doc says of letters and paragraphs: single properties, one after the other.

use super::file::Bytes;

/// One property: its number and what it is set to.
type Property<'a> = (u16, Bytes<'a>);

/// The properties in `bytes`, up to the first that is cut off.
fn properties(bytes: Bytes<'_>) -> impl Iterator<Item = Property<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let number = rest.u16(0)?;
        let operand = rest.from(2);
        let (skip, length) = match (number >> 13, number) {
            (0 | 1, _) => (0, 1),
            (2 | 4 | 5, _) => (0, 2),
            (3, _) => (0, 4),
            (7, _) => (0, 3),
            // The definition of a table has two bytes of length, and one too many in them.
            (_, TABLE) => (2, usize::from(operand.u16(0)?).checked_sub(1)?),
            // Tabulators that do not fit a byte of length are the end of what is read.
            (_, TABS) if operand.u8(0)? == 255 => return None,
            _ => (1, usize::from(operand.u8(0)?)),
        };
        let value = operand.part(skip, length)?;
        rest = operand.from(skip + length);
        Some((number, value))
    })
}

const TABLE: u16 = 0xd608;
const TABS: u16 = 0xc615;

/// A property that styles switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Toggle {
    Is(bool),
    AsStyle,
    UnlikeStyle,
}

impl Toggle {
    fn of(value: Bytes<'_>) -> Option<Self> {
        Some(match value.u8(0)? {
            0 => Self::Is(false),
            1 => Self::Is(true),
            0x81 => Self::UnlikeStyle,
            _ => Self::AsStyle,
        })
    }

    /// What it comes to where the style says `style`.
    pub(super) fn over(this: Option<Self>, style: bool) -> bool {
        match this {
            Some(Self::Is(value)) => value,
            Some(Self::UnlikeStyle) => !style,
            Some(Self::AsStyle) | None => style,
        }
    }
}

/// What is said of letters.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters {
    pub(super) bold: Option<Toggle>,
    pub(super) italic: Option<Toggle>,
    pub(super) hidden: Option<Toggle>,
    pub(super) capitals: Option<Toggle>,
    pub(super) deleted: bool,
    /// Places in the table of fonts: for ASCII, and for all other letters.
    pub(super) ascii: Option<u16>,
    pub(super) other: Option<u16>,
    /// The style of letters.
    pub(super) style: Option<u16>,
    /// The letters are marks: of a note, of a picture, …
    pub(super) is_mark: bool,
    /// The sign of a symbol font that a mark stands for.
    pub(super) sign: Option<u16>,
}

impl Letters {
    /// These, and over them what `bytes` say.
    pub(super) fn with(mut self, bytes: Bytes<'_>) -> Self {
        for (number, value) in properties(bytes) {
            match number {
                0x0800 => self.deleted = value.u8(0) == Some(1),
                0x0835 => self.bold = Toggle::of(value),
                0x0836 => self.italic = Toggle::of(value),
                0x083b => self.capitals = Toggle::of(value),
                0x083c => self.hidden = Toggle::of(value),
                0x0855 => self.is_mark = value.u8(0) == Some(1),
                0x4a30 => self.style = value.u16(0),
                0x4a4f => self.ascii = value.u16(0),
                0x4a51 => self.other = value.u16(0),
                0x6a09 => self.sign = value.u16(2),
                _ => {}
            }
        }
        self
    }
}

/// What is said of a paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Paragraph<'a> {
    pub(super) style: u16,
    /// The list, from 1; 0 is none.
    pub(super) list: Option<i16>,
    pub(super) level: Option<u8>,
    in_table: bool,
    depth: u32,
    is_row_end: bool,
    pub(super) is_inner_cell_end: bool,
    is_inner_row_end: bool,
    /// The cells of the row that the paragraph ends.
    table: Bytes<'a>,
    /// Where more properties stand, which are too many for this place.
    pub(super) more: Option<u32>,
}

impl<'a> Paragraph<'a> {
    /// What `bytes` say, which begin with the style.
    pub(super) fn of(bytes: Bytes<'a>) -> Self {
        let style = bytes.u16(0).unwrap_or_default();
        Self { style, ..Self::default() }.with(bytes.from(2))
    }

    /// These, and over them what `bytes` say.
    pub(super) fn with(mut self, bytes: Bytes<'a>) -> Self {
        let is = |value: Bytes<'_>| value.u8(0) == Some(1);
        for (number, value) in properties(bytes) {
            match number {
                0x2416 => self.in_table = is(value),
                0x2417 => self.is_row_end = is(value),
                0x244b => self.is_inner_cell_end = is(value),
                0x244c => self.is_inner_row_end = is(value),
                0x260a => self.level = value.u8(0),
                0x460b => self.list = value.u16(0).map(u16::cast_signed),
                0x6649 => self.depth = value.u32(0).unwrap_or_default(),
                0x646b | 0x6646 => self.more = value.u32(0),
                TABLE => self.table = value,
                _ => {}
            }
        }
        self
    }

    /// How many tables the paragraph stands in.
    pub(super) fn tables(&self) -> usize {
        let depth = usize::try_from(self.depth).unwrap_or(usize::MAX);
        if self.in_table { depth.max(1) } else { 0 }
    }

    pub(super) fn is_row_end(&self) -> bool {
        self.is_row_end || self.is_inner_row_end
    }

    /// The edges of the cells of a row, from left to right, and of each cell whether it goes on
    /// with the one above it.
    pub(super) fn cells(&self) -> (Vec<i16>, Vec<bool>) {
        let count = usize::from(self.table.u8(0).unwrap_or_default());
        let edge = |index: usize| self.table.u16(1 + 2 * index).map(u16::cast_signed);
        let edges: Vec<_> = (0..=count).map_while(edge).collect();
        let flags = |index: usize| self.table.u16(1 + 2 * (count + 1) + 20 * index).unwrap_or_default();
        (edges, (0..count).map(|index| flags(index) >> 5 & 3 == 1).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Letters, Paragraph, Toggle, properties};

    #[test]
    fn reads_properties_up_to_the_first_that_is_cut_off() {
        let bytes = [0x35, 0x08, 1, 0x51, 0x4a, 3, 0, 0x36, 0x08];
        let letters = Letters::default().with(Bytes(&bytes));
        assert_eq!((letters.bold, letters.other), (Some(Toggle::Is(true)), Some(3)));
        assert_eq!(properties(Bytes(&bytes)).count(), 2);
    }

    #[test]
    fn reads_the_style_and_the_list_of_a_paragraph() {
        let bytes = [4, 0, 0x0a, 0x26, 2, 0x15, 0xc6, 1, 9, 0x0b, 0x46, 5, 0];
        let paragraph = Paragraph::of(Bytes(&bytes));
        assert_eq!((paragraph.style, paragraph.level, paragraph.list), (4, Some(2), Some(5)));
    }

    #[test]
    fn toggles() {
        assert!(Toggle::over(Some(Toggle::UnlikeStyle), false));
        assert!(!Toggle::over(Some(Toggle::UnlikeStyle), true));
        assert!(Toggle::over(None, true));
    }
}
