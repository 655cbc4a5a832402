//! Bytes to text: decoded, composed (NFC), with a map home.
//!
//! This room knows encodings and Unicode and not one Vietnamese word. Whatever it changes it
//! records in an [`OffsetMap`], so that every place in the text can be shown in the input.
//!
//! `"Nguye\u{302}\u{303}n"` goes in; `"Nguyễn"` comes out, its `ễ` mapped to five bytes.

mod flow;
mod map;
mod normalize;

pub(crate) use flow::{Flow, after_word, ends_with_word, head, push_lower, tail};
pub(crate) use map::OffsetMap;

use std::borrow::Cow;
use std::ops::Range;

use crate::span::Span;

/// The text of one notice in NFC, `\n` between lines, plain spaces.
pub(crate) struct Text<'a> {
    pub(crate) clean: Cow<'a, str>,
    /// From `clean` to the input; `None` where they are the same.
    map: Option<OffsetMap>,
}

impl<'a> Text<'a> {
    pub(crate) fn new(source: &'a str) -> Self {
        match normalize::normalize(source) {
            None => Self { clean: Cow::Borrowed(source), map: None },
            Some((clean, map)) => Self { clean: Cow::Owned(clean), map: Some(map) },
        }
    }

    /// Where a range of `clean` stands in the input.
    pub(crate) fn span(&self, at: Range<usize>) -> Span {
        match &self.map {
            None => Span::new(at.start, at.end),
            Some(map) => {
                let home = map.home(&at);
                Span::new(home.start, home.end)
            }
        }
    }
}

/// The text that `bytes` hold, and the byte offsets where something unreadable was replaced.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Vec<usize>) {
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = String::from_utf8_lossy(body);
    let mut replaced = Vec::new();
    let mut at = 0;
    for chunk in body.utf8_chunks() {
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            replaced.push(at);
            at += char::REPLACEMENT_CHARACTER.len_utf8();
        }
    }
    (text, replaced)
}
