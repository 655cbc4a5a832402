//! Bytes to text: decoded, composed (NFC), with a map home.
//!
//! This room knows encodings, Unicode and how Vietnamese is spelt, and no rule of notices. Whatever it changes it
//! records in an [`OffsetMap`], so that every place in the text can be shown in the input.
//!
//! `"Nguye\u{302}\u{303}n"` goes in; `"Nguyễn"` comes out, its `ễ` mapped to five bytes.

mod encoding;
mod flow;
mod look_alike;
mod map;
mod normalize;

#[cfg(feature = "html")]
pub(crate) use encoding::decode_page;
pub(crate) use encoding::{Decoded, decode, is_syllable, looks_scanned};
pub use encoding::{Encoding, StandardName, UnknownEncoding};
#[cfg(any(feature = "docx", feature = "html"))]
pub(crate) use encoding::{Font, mend};
pub(crate) use flow::{Flow, after_word, ends_with_word, find_mark, head, marks, places, tail};
pub(crate) use map::OffsetMap;
use normalize::Normal;
pub(crate) use normalize::{Written, rejoined};

use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;

use crate::span::Span;

/// The text of one notice in NFC, `\n` between lines, plain spaces, Latin letters.
pub(crate) struct Text<'a> {
    pub(crate) clean: Cow<'a, str>,
    /// From `clean` to the input, the last one first; none where they are the same.
    maps: Vec<OffsetMap>,
    /// What is written in the stead of letters of `clean`, in order.
    pub(crate) written: Vec<Written>,
}

impl<'a> Text<'a> {
    pub(crate) fn new(source: &'a str) -> Self {
        match normalize::normalize(source) {
            None => Self { clean: Cow::Borrowed(source), maps: Vec::new(), written: Vec::new() },
            Some(Normal { text, map, written }) => Self { clean: Cow::Owned(text), maps: vec![map], written },
        }
    }

    /// Where a range of `clean` stands in the input.
    pub(crate) fn span(&self, at: Range<usize>) -> Span {
        let home = self.maps.iter().rev().fold(at, |at, map| map.home(&at));
        Span::new(home.start, home.end)
    }

    /// The text with `edits`, in order and apart, read in the stead of what is written there.
    pub(crate) fn edited(mut self, edits: &[(Range<usize>, String)]) -> Self {
        let mut edited = Edited {
            text: String::with_capacity(self.clean.len()),
            map: OffsetMap::default(),
            written: Vec::with_capacity(self.written.len() + edits.len()),
            from: 0,
            old: std::mem::take(&mut self.written).into_iter().peekable(),
        };
        for (at, read) in edits {
            edited.copy(&self.clean, at.start);
            edited.replace(&self.clean, at.clone(), read);
        }
        edited.copy(&self.clean, self.clean.len());
        self.clean = Cow::Owned(edited.text);
        self.maps.push(edited.map);
        self.written = edited.written;
        self
    }
}

/// A text that is being edited, up to byte `from` of the old one.
struct Edited {
    text: String,
    map: OffsetMap,
    written: Vec<Written>,
    from: usize,
    /// What was written in the stead of letters of the old text, behind `from`.
    old: Peekable<std::vec::IntoIter<Written>>,
}

impl Edited {
    /// Takes the old text up to byte `to` as it is.
    fn copy(&mut self, clean: &str, to: usize) {
        while let Some(other) = self.old.next_if(|other| other.at.end <= to) {
            let start = self.text.len() + (other.at.start - self.from);
            self.written.push(Written { at: start..start + other.at.len(), text: other.text });
        }
        self.text.push_str(clean.get(self.from..to).unwrap_or_default());
        self.map.copied(self.from, to - self.from);
        self.from = to;
    }

    /// Takes `read` for the old text at `at`, which is shown as it was.
    fn replace(&mut self, clean: &str, at: Range<usize>, read: &str) {
        let mut shown = String::new();
        let mut from = at.start;
        while let Some(other) = self.old.next_if(|other| other.at.start < at.end) {
            shown.push_str(clean.get(from..other.at.start).unwrap_or_default());
            shown.push_str(&other.text);
            from = other.at.end;
        }
        shown.push_str(clean.get(from..at.end).unwrap_or_default());
        let start = self.text.len();
        self.text.push_str(read);
        self.map.replaced(read.len(), at.start, at.len());
        self.written.push(Written { at: start..self.text.len(), text: shown });
        self.from = at.end;
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, Text, Written};

    #[test]
    fn edits_are_read_and_lead_home() {
        let text =
            Text::new("Ð\u{301}a ngay 1O/2").edited(&[(6..10, "ngày".to_owned()), (11..13, "10".to_owned())]);
        assert_eq!(text.clean, "Đ\u{301}a ngày 10/2");
        let written: Vec<(&str, &str)> = text
            .written
            .iter()
            .map(|Written { at, text: old }| (&text.clean[at.clone()], old.as_str()))
            .collect();
        assert_eq!(written, [("Đ\u{301}", "Ð\u{301}"), ("ngày", "ngay"), ("10", "1O")]);
        assert_eq!(text.span(6..15), Span::new(6, 14));
    }
}
