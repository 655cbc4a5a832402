//! The two streams of a .doc, and where their parts lie. Names in code are those of \[MS-DOC\].

use std::io::Cursor;
use std::ops::Range;

use office_oxide::cfb::CfbReader;

use super::super::{damaged, too_large};
use crate::document::{Limits, ReadError};

/// Bytes that may end too early.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl Bytes<'_> {
    pub(super) fn u8(self, at: usize) -> Option<u8> {
        self.0.get(at).copied()
    }

    pub(super) fn u16(self, at: usize) -> Option<u16> {
        self.0.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
    }

    pub(super) fn u32(self, at: usize) -> Option<u32> {
        self.0.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// The number at `at` as a place of other bytes.
    pub(super) fn place(self, at: usize) -> Option<usize> {
        self.u32(at).and_then(|place| usize::try_from(place).ok())
    }

    pub(super) fn part(self, at: usize, length: usize) -> Option<Self> {
        self.0.get(at..at.checked_add(length)?).map(Self)
    }

    pub(super) fn from(self, at: usize) -> Self {
        Self(self.0.get(at..).unwrap_or_default())
    }
}

/// Letters that lie together in the stream.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Their places in the text, which count letters.
    pub(super) text: Range<usize>,
    /// Where the first lies in the stream.
    pub(super) at: usize,
    /// Bytes of a letter, 1 or 2.
    pub(super) width: usize,
}

/// How long the texts of the file are, which stand one behind the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lengths {
    pub(super) main: usize,
    pub(super) footnotes: usize,
    pub(super) headers: usize,
    pub(super) comments: usize,
    pub(super) endnotes: usize,
}

/// The parts of the table stream that are read, by their places in `FibRgFcLcb97`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    Styles = 1,
    FootnoteMarks = 2,
    Footnotes = 3,
    Letters = 12,
    Paragraphs = 13,
    Fonts = 15,
    Pieces = 33,
    Shapes = 40,
    EndnoteMarks = 46,
    Endnotes = 47,
    Boxes = 56,
    Lists = 73,
    ListUses = 74,
}

/// The first bytes of `FibRgFcLcb97` in the stream.
const PARTS: usize = 154;

/// A .doc of Word 97 or later.
#[derive(Debug)]
pub(super) struct File {
    word: Vec<u8>,
    table: Vec<u8>,
    /// Pictures, and properties that are too long for their place.
    data: Vec<u8>,
    pub(super) lengths: Lengths,
}

impl File {
    /// Opens a file; `None` where it is of an older Word.
    pub(super) fn open(
        container: &mut CfbReader<Cursor<&[u8]>>,
        limits: &Limits,
    ) -> Result<Option<Self>, ReadError> {
        let word = container.open_stream("WordDocument").map_err(damaged)?;
        let head = Bytes(&word);
        let (Some(version), Some(flags)) = (head.u16(2), head.u16(10)) else {
            return Err(damaged("its head is cut off"));
        };
        if flags & 0x0100 != 0 {
            return Err(ReadError::Encrypted);
        }
        if version < 0xc0 {
            return Ok(None);
        }
        let table = if flags & 0x0200 != 0 { "1Table" } else { "0Table" };
        let table = container.open_stream(table).map_err(damaged)?;
        let length = |at| head.place(at).filter(|&length| length < 1 << 28);
        let lengths = (|| {
            Some(Lengths {
                main: length(76)?,
                footnotes: length(80)?,
                headers: length(84)?.checked_add(length(88)?)?,
                comments: length(92)?,
                endnotes: length(96)?,
            })
        })();
        let lengths = lengths.ok_or_else(|| damaged("the lengths of its texts are wrong"))?;
        let unpacked = u64::try_from(word.len() + table.len()).unwrap_or(u64::MAX);
        if unpacked > limits.unpacked_bytes {
            return Err(too_large("bytes of its streams"));
        }
        let data = container.open_stream("Data").unwrap_or_default();
        Ok(Some(Self { word, table, data, lengths }))
    }

    pub(super) fn word(&self) -> Bytes<'_> {
        Bytes(&self.word)
    }

    /// A part of the table stream, empty where there is none.
    pub(super) fn part(&self, part: Part) -> Bytes<'_> {
        self.place(part).and_then(|(at, length)| Bytes(&self.table).part(at, length)).unwrap_or_default()
    }

    /// A part of the table stream and all that is behind it: lists say too little of their length.
    pub(super) fn part_and_rest(&self, part: Part) -> Bytes<'_> {
        self.place(part).map(|(at, _)| Bytes(&self.table).from(at)).unwrap_or_default()
    }

    /// The properties of a paragraph that stand at `at` among the data.
    pub(super) fn long_properties(&self, at: usize) -> Option<Bytes<'_>> {
        let data = Bytes(&self.data);
        data.part(at.checked_add(2)?, usize::from(data.u16(at)?))
    }

    fn place(&self, part: Part) -> Option<(usize, usize)> {
        let at = PARTS + 8 * part as usize;
        let (place, length) = (self.word().place(at)?, self.word().place(at + 4)?);
        Some((place, length)).filter(|&(_, length)| length > 0)
    }

    /// The pieces of the text, in its order.
    pub(super) fn pieces(&self, limits: &Limits) -> Result<Vec<Piece>, ReadError> {
        let clx = self.part(Part::Pieces);
        let mut at = 0;
        while clx.u8(at) == Some(1) {
            at += 3 + usize::from(clx.u16(at + 1).unwrap_or_default());
        }
        let length = clx.place(at + 1).filter(|_| clx.u8(at) == Some(2));
        let table = length.and_then(|length| clx.part(at + 5, length));
        let table = table.ok_or_else(|| damaged("its table of pieces is cut off"))?;
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut end, mut bytes) = (0, 0_u64);
        for (text, entry) in plex(table, 8) {
            let Some(place) = entry.u32(2) else { break };
            let is_narrow = place & 0x4000_0000 != 0;
            let place = usize::try_from(place & 0x3fff_ffff).unwrap_or(usize::MAX);
            let (at, width) = if is_narrow { (place / 2, 1) } else { (place, 2) };
            if text.start != end || text.end < text.start {
                return Err(damaged("its pieces are out of order"));
            }
            let inside = self.word.len().saturating_sub(at) / width;
            if inside < text.len() {
                return Err(damaged("a piece of its text is cut off"));
            }
            end = text.end;
            bytes = bytes.saturating_add(u64::try_from(text.len()).unwrap_or(u64::MAX));
            if bytes > limits.unpacked_bytes {
                return Err(too_large("letters of its text"));
            }
            pieces.push(Piece { text, at, width });
        }
        Ok(pieces)
    }

    /// The stretches of the stream whose letters or paragraphs look alike, and what is said of each.
    pub(super) fn formats(&self, part: Part) -> Vec<(Range<usize>, Bytes<'_>)> {
        let mut formats = Vec::new();
        for (_, page) in plex(self.part(part), 4) {
            let at = page.place(0).map_or(usize::MAX, |page| (page & 0x3f_ffff).saturating_mul(512));
            let Some(page) = self.word().part(at, 512) else { continue };
            let count = usize::from(page.u8(511).unwrap_or_default());
            for index in 0..count {
                let place = |index: usize| page.place(4 * index).unwrap_or_default();
                let range = place(index)..place(index + 1);
                let is_in_order =
                    formats.last().is_none_or(|(last, _): &(Range<usize>, _)| last.end <= range.start);
                if range.is_empty() || !is_in_order {
                    continue;
                }
                let entries = 4 * (count + 1);
                let properties = match part {
                    Part::Letters => letters(page, entries + index),
                    _ => paragraph(page, entries + 13 * index),
                };
                formats.push((range, properties.unwrap_or_default()));
            }
        }
        formats
    }
}

/// The properties of letters whose place in `page` stands at `at`.
fn letters(page: Bytes<'_>, at: usize) -> Option<Bytes<'_>> {
    let at = 2 * usize::from(page.u8(at)?);
    if at == 0 { None } else { page.part(at + 1, usize::from(page.u8(at)?)) }
}

/// The style and the properties of a paragraph whose place in `page` stands at `at`.
fn paragraph(page: Bytes<'_>, at: usize) -> Option<Bytes<'_>> {
    let at = 2 * usize::from(page.u8(at)?);
    match usize::from(page.u8(at)?) {
        _ if at == 0 => None,
        0 => page.part(at + 2, 2 * usize::from(page.u8(at + 1)?)),
        words => page.part(at + 1, 2 * words - 1),
    }
}

/// A `PLC`: places, and between each two of them `size` bytes of data.
pub(super) fn plex(bytes: Bytes<'_>, size: usize) -> impl Iterator<Item = (Range<usize>, Bytes<'_>)> {
    let count = bytes.0.len().saturating_sub(4) / (4 + size);
    (0..count).map_while(move |index| {
        let range = bytes.place(4 * index)?..bytes.place(4 * index + 4)?;
        Some((range, bytes.part(4 * (count + 1) + size * index, size)?))
    })
}

/// The letter that a single byte of a .doc is.
pub(super) fn narrow(byte: u8) -> u16 {
    const FROM_82: [u16; 30] = [
        0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x8e,
        0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
        0x0153, 0x9d, 0x9e, 0x0178,
    ];
    let place = usize::from(byte).checked_sub(0x82);
    place.and_then(|place| FROM_82.get(place)).copied().unwrap_or_else(|| u16::from(byte))
}

#[cfg(test)]
mod tests {
    use super::{Bytes, narrow, plex};

    #[test]
    fn knows_the_letters_of_windows() {
        assert_eq!(
            [0x41, 0x82, 0x93, 0x9f, 0xa0, 0xe0].map(narrow),
            [0x41, 0x201a, 0x201c, 0x178, 0xa0, 0xe0]
        );
    }

    #[test]
    fn reads_what_is_whole_of_a_plex() {
        let bytes = [0, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0, 1, 2, 9];
        let read: Vec<_> = plex(Bytes(&bytes), 1).map(|(range, data)| (range, data.0.to_vec())).collect();
        assert_eq!(read, [(0..5, vec![1]), (5..7, vec![2])]);
        assert_eq!(plex(Bytes(&bytes[..3]), 2).count(), 0);
    }
}
