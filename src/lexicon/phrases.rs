//! Phrases that a text may begin with, found by how its first word begins.

use std::ops::Range;

use super::fold::{self, Word};
use super::{opening, opening_hash};
use crate::letter;

/// Phrases in lower case with their marks, or folded ones.
///
/// Nearly every text that is asked about begins with none of them, and is told so after a look at its first
/// bytes. The index is made by the compiler.
#[derive(Debug)]
pub(crate) struct Phrases {
    rows: &'static [&'static str],
    /// The first row of each bucket, from 1; 0 where there is none.
    first: [u16; BUCKETS],
    /// The next row of the same bucket, from 1; 0 behind the last.
    next: [u16; MOST_ROWS],
    /// How those begin that have fewer than [`LONG`] bytes.
    short: Starts,
    /// How the others begin.
    long: Starts,
}

const BUCKETS: usize = 256;
/// No list is longer.
const MOST_ROWS: usize = 512;
/// So many first bytes tell short rows and long ones from nearly all other texts.
const SHORT: usize = 3;
const LONG: usize = 5;

impl Phrases {
    pub(crate) const fn new(rows: &'static [&'static str]) -> Self {
        let (mut first, mut next) = ([0; BUCKETS], [0; MOST_ROWS]);
        let (mut short, mut long) = (Starts::NONE, Starts::NONE);
        #[expect(clippy::cast_possible_truncation, reason = "there are fewer rows, or this does not compile")]
        let mut number = rows.len() as u16;
        while number > 0 {
            let row = number as usize - 1;
            let bucket = opening_hash(opening(rows[row].as_bytes())) % BUCKETS;
            next[row] = first[bucket];
            first[bucket] = number;
            number -= 1;
            let text = rows[row].as_bytes();
            match (Starts::hash::<LONG>(text), Starts::hash::<SHORT>(text)) {
                (Some(start), _) => long = long.with(start),
                (None, Some(start)) => short = short.with(start),
                // Too short to tell.
                (None, None) => short = Starts::ALL,
            }
        }
        Self { rows, first, next, short, long }
    }

    /// Whether a row may begin with the first bytes of `text`, as few do.
    #[inline]
    fn may_start(&self, text: &[u8]) -> bool {
        let may = |starts: &Starts, hash: Option<usize>| hash.is_some_and(|hash| starts.has(hash));
        text.len() < SHORT
            || may(&self.long, Starts::hash::<LONG>(text))
            || may(&self.short, Starts::hash::<SHORT>(text))
    }

    /// The rows that `text` begins with, in their order; a word may go on behind the row.
    pub(crate) fn prefixes<'t>(
        &'static self,
        text: &'t str,
    ) -> impl Iterator<Item = (&'static str, &'t str)> {
        let may_start = self.may_start(text.as_bytes());
        let numbers = self.chain(if may_start { self.bucket(opening(text.as_bytes())) } else { 0 });
        numbers.filter_map(move |number| {
            let row = *self.rows.get(number)?;
            Some((row, text.strip_prefix(row)?))
        })
    }

    /// Whether `text` begins with a row; a word may go on behind it, for which the row has to have a second word or
    /// six bytes.
    pub(crate) fn begin(&'static self, text: &str) -> bool {
        self.prefixes(text).next().is_some()
    }

    /// The first row that `text` begins with, whole words only.
    pub(crate) fn first(&'static self, text: &str) -> Option<&'static str> {
        self.whole(text).next()
    }

    /// The longest row that `text` begins with, whole words only.
    pub(crate) fn longest(&'static self, text: &str) -> Option<&'static str> {
        self.whole(text).max_by_key(|row| row.len())
    }

    /// The rows that `text` begins with, whole words only.
    pub(crate) fn whole(&'static self, text: &str) -> impl Iterator<Item = &'static str> {
        let ends =
            |row: &str, rest: &str| row.ends_with('.') || !rest.starts_with(letter::is_letter_or_digit);
        self.prefixes(text).filter(move |(row, rest)| ends(row, rest)).map(|(row, _)| row)
    }

    /// The first row of folded words that the words of `text` begin with, the `first` of them known.
    pub(crate) fn folded(&'static self, first: &Word<'_>, text: &str) -> Option<&'static str> {
        self.opened(first.opening).find(|row| fold::begins(text, row))
    }

    /// The rows in `text` from left to right, their numbers and places; `starts` are where words begin.
    ///
    /// A row may end inside a word as in [`begin`](Self::begin). Where several begin it is the longest, and none
    /// begins in another.
    pub(crate) fn find_iter(
        &'static self,
        text: &str,
        starts: impl Iterator<Item = usize>,
    ) -> impl Iterator<Item = (usize, Range<usize>)> {
        let mut end = 0;
        let bytes = text.as_bytes();
        let starts = starts.filter(|&start| bytes.get(start..).is_some_and(|rest| self.may_start(rest)));
        starts.filter_map(move |start| {
            let rest = text.get(start..).filter(|_| start >= end)?;
            let fits = |&number: &usize| self.rows.get(number).is_some_and(|row| rest.starts_with(row));
            let rows = self.numbers(opening(rest.as_bytes())).filter(fits);
            let row = rows.max_by_key(|&row| self.rows[row].len())?;
            end = start + self.rows[row].len();
            Some((row, start..end))
        })
    }

    /// The rows whose first words may begin as that of `text` does.
    pub(crate) fn alike(&'static self, text: &str) -> impl Iterator<Item = &'static str> {
        self.opened(opening(text.as_bytes()))
    }

    fn opened(&'static self, own: u64) -> impl Iterator<Item = &'static str> {
        self.numbers(own).filter_map(|number| self.rows.get(number).copied())
    }

    /// The numbers of the rows that may open so.
    fn numbers(&'static self, own: u64) -> impl Iterator<Item = usize> {
        self.chain(self.bucket(own))
    }

    /// The first of them, from 1; 0 where there is none.
    #[inline]
    fn bucket(&self, own: u64) -> u16 {
        self.first[opening_hash(own) % BUCKETS]
    }

    /// The numbers of the rows of a bucket, its first row given.
    #[inline]
    fn chain(&'static self, first: u16) -> impl Iterator<Item = usize> {
        let mut at = first;
        std::iter::from_fn(move || {
            let index = usize::from(at).checked_sub(1)?;
            at = *self.next.get(index)?;
            Some(index)
        })
    }

    /// Whether a row may begin with the word that `text` begins with.
    pub(crate) fn may_begin(&'static self, text: &str) -> bool {
        self.alike(text).next().is_some()
    }

    /// All rows, in their order.
    pub(crate) const fn rows(&self) -> &'static [&'static str] {
        self.rows
    }
}

/// A bit for the first bytes of every row, at their hash.
#[derive(Debug, Clone, Copy)]
struct Starts([u64; Self::BITS / 64]);

impl Starts {
    const BITS: usize = 4096;
    const NONE: Self = Self([0; Self::BITS / 64]);
    const ALL: Self = Self([u64::MAX; Self::BITS / 64]);

    /// The hash of the first `N` bytes of `text`, where there are so many.
    #[inline]
    const fn hash<const N: usize>(text: &[u8]) -> Option<usize> {
        let Some(first) = text.first_chunk::<N>() else { return None };
        let mut bytes = 0;
        let mut at = 0;
        while at < N {
            bytes = bytes << 8 | first[at] as u64;
            at += 1;
        }
        Some((bytes.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 52) as usize)
    }

    const fn with(mut self, hash: usize) -> Self {
        self.0[hash / 64] |= 1 << (hash % 64);
        self
    }

    #[inline]
    const fn has(&self, hash: usize) -> bool {
        self.0[hash / 64] >> (hash % 64) & 1 == 1
    }
}

/// The phrases of `rows` alone.
pub(crate) const fn phrases_of<T, const N: usize>(rows: &[(&'static str, T)]) -> [&'static str; N] {
    let mut phrases = [""; N];
    let mut at = 0;
    while at < N {
        phrases[at] = rows[at].0;
        at += 1;
    }
    phrases
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    static ROWS: Phrases = Phrases::new(&["sở, ban, ngành", "sở", "tp.", "ở", "cơ quan"]);

    #[test]
    fn finds_whole_words() {
        assert_eq!(ROWS.first("sở, ban, ngành và"), Some("sở, ban, ngành"));
        assert_eq!(ROWS.first("sở, ban"), Some("sở"));
        assert_eq!(ROWS.first("sở–ban"), Some("sở"));
        assert_eq!(ROWS.longest("sở, ban, ngành"), Some("sở, ban, ngành"));
        assert_eq!(ROWS.first("tp.hcm"), Some("tp."));
        assert_eq!(ROWS.first("ở"), Some("ở"));
        for text in ["", "sởi", "cơ", "ởm", " sở", "«sở»"] {
            assert_eq!(ROWS.first(text), None, "{text}");
        }
    }

    #[test]
    fn finds_folded_words() {
        static FOLDED: Phrases = Phrases::new(&["ky boi", "ky", "ngay ky"]);
        let folded = |text| FOLDED.folded(&super::fold::words(text).next()?, text);
        assert_eq!(folded("**Ký, bởi**: A"), Some("ky boi"));
        assert_eq!(folded("KÝ BÒ"), Some("ky"));
        assert_eq!(folded("Ngày"), None);
    }

    #[test]
    fn finds_rows_in_a_text() {
        let text = "«sở, ban, ngành»; cơ sở ở tp.hcm, sởi";
        let found = ROWS.find_iter(text, crate::letter::word_starts(text).into_iter());
        let found: Vec<_> = found.map(|(row, at)| (row, &text[at])).collect();
        assert_eq!(found, [(0, "sở, ban, ngành"), (1, "sở"), (3, "ở"), (2, "tp.")]);
    }

    #[test]
    fn finds_beginnings() {
        assert!(ROWS.begin("cơ quant"));
        assert!(!ROWS.begin("cơ"));
    }
}
