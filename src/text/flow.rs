//! A clean line as the readers of words see it.

use std::ops::Range;

use crate::letter;

/// A clean line and the same line in lower case.
///
/// Both have the same byte offsets, so a word that is found in `lower`, whatever its case,
/// stands at the same place in `text`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flow<'a> {
    pub(crate) text: &'a str,
    pub(crate) lower: &'a str,
    /// Where words begin in the whole that the line is a part of.
    words: &'a [usize],
    /// Where the line begins in it.
    base: usize,
}

impl<'a> Flow<'a> {
    /// A whole text; `words` are its [`letter::word_starts`].
    pub(crate) fn new(text: &'a str, lower: &'a str, words: &'a [usize]) -> Self {
        Self { text, lower, words, base: 0 }
    }

    /// The part of the line at `range`; empty where that fits no characters.
    pub(crate) fn slice(self, range: Range<usize>) -> Flow<'a> {
        Flow {
            text: self.text.get(range.clone()).unwrap_or_default(),
            lower: self.lower.get(range.clone()).unwrap_or_default(),
            base: self.base + range.start,
            ..self
        }
    }

    /// Where words begin, and perhaps a few places more.
    pub(crate) fn word_starts(self) -> impl Iterator<Item = usize> + 'a {
        let first = self.words.partition_point(|&word| word < self.base);
        let words = self.words.get(first..).unwrap_or_default().iter();
        words.map(move |word| word - self.base).take_while(move |&word| word < self.lower.len())
    }
}

/// What follows `word` where `text` begins with it, and it ends there as a word.
pub(crate) fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(word)?;
    (!word.ends_with(letter::is_letter_or_digit) || !rest.starts_with(letter::is_letter_or_digit))
        .then_some(rest)
}

/// Whether `text` ends with `word`, and it begins there as a word.
pub(crate) fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| !rest.ends_with(letter::is_letter_or_digit))
}

/// The places of `mark` with a blank behind it.
pub(crate) fn marks(text: &str, mark: u8) -> impl Iterator<Item = usize> + '_ {
    let places = memchr::memchr_iter(mark, text.as_bytes());
    places.filter(|&at| text.as_bytes().get(at + 1) == Some(&b' '))
}

/// The first place of `mark` with a blank behind it.
pub(crate) fn find_mark(text: &str, mark: u8) -> Option<usize> {
    marks(text, mark).next()
}

/// The places of `words`, which do not overlap.
pub(crate) fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> + 't {
    memchr::memmem::find_iter(text.as_bytes(), words)
}

/// The first `most` bytes of `text`, or a few less so that no character is cut.
pub(crate) fn head(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|&end| text.is_char_boundary(end));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

/// The last `most` bytes of `text`, or a few less so that no character is cut.
pub(crate) fn tail(text: &str, most: usize) -> &str {
    let start = (text.len().saturating_sub(most)..=text.len()).find(|&start| text.is_char_boundary(start));
    text.get(start.unwrap_or_default()..).unwrap_or_default()
}

impl Flow<'_> {
    /// Calls `read` with the flow of any line, for readers that are used on their own.
    #[cfg(test)]
    pub(crate) fn with<T>(text: &str, read: impl FnOnce(Flow<'_>) -> T) -> T {
        let lower = letter::to_small(text);
        let words = letter::word_starts(text);
        read(Flow::new(text, &lower, &words))
    }
}
