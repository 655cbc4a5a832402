//! Lexicon: what an office clerk knows by heart, as sorted rows.
//!
//! | table | knows |
//! |---|---|
//! | [`bodies`] | ministries, departments, committees, unions … and how they are shortened |
//! | [`doc_kinds`] | types of documents, their names and the codes of their symbols |
//! | [`laws`] | laws by title, with number and dates |
//! | [`provinces`] | provinces and cities of the first level, past and present |
//!
//! A table is looked up by [`fold::key`], so `Uỷ ban Nhân dân`, `ỦY BAN NHÂN DÂN` and
//! `Uy ban nhan dan` are one. It says what a text begins with and how much of it that takes;
//! where such a text may stand in a sentence is left to the callers.
//!
//! ```text
//! "Sở Văn hóa- Thể thao và Du lịch và các sở" -> Sở Văn hóa, Thể thao và Du lịch; 35 bytes
//! ```

pub(crate) mod bodies;
mod bodies_table;
pub(crate) mod doc_kinds;
pub(crate) mod fold;
pub(crate) mod laws;
mod laws_table;
pub(crate) mod near;
pub(crate) mod nouns;
pub(crate) mod phrases;
pub(crate) mod provinces;
pub(crate) mod slips;
pub(crate) mod verbs;

/// Rows sorted by [`fold::key`], each key once.
#[derive(Debug)]
pub(crate) struct Table<T: 'static> {
    rows: &'static [(&'static str, T)],
    /// An [`opening`] of keys at its place or the next free one behind it; 0 where a place is free.
    openings: [u64; PLACES],
    /// The rows that open so, `from..to`.
    groups: [(u16, u16); PLACES],
}

/// More than any table has openings; a power of two.
const PLACES: usize = 1024;

impl<T> Table<T> {
    pub(crate) const fn new(rows: &'static [(&'static str, T)]) -> Self {
        let (mut openings, mut groups) = ([0; PLACES], [(0, 0); PLACES]);
        #[expect(clippy::cast_possible_truncation, reason = "there are fewer rows, or this does not compile")]
        let (mut from, count) = (0, rows.len() as u16);
        while from < count {
            let own = opening(rows[from as usize].0.as_bytes());
            let mut to = from + 1;
            while to < count && opening(rows[to as usize].0.as_bytes()) == own {
                to += 1;
            }
            let mut place = opening_hash(own) % PLACES;
            while openings[place] > 0 {
                place = (place + 1) % PLACES;
            }
            (openings[place], groups[place]) = (own, (from, to));
            from = to;
        }
        Self { rows, openings, groups }
    }

    /// All rows, in order.
    pub(crate) const fn rows(&self) -> &'static [(&'static str, T)] {
        self.rows
    }

    /// The rows whose keys open with `own`.
    #[inline]
    fn group(&self, own: u64) -> &'static [(&'static str, T)] {
        let (from, to) = self.place(own).map_or((0, 0), |place| self.groups[place]);
        self.rows.get(from.into()..to.into()).unwrap_or_default()
    }

    #[inline]
    fn place(&self, own: u64) -> Option<usize> {
        let mut place = opening_hash(own) % PLACES;
        while self.openings[place] > 0 {
            if self.openings[place] == own {
                return Some(place);
            }
            place = (place + 1) % PLACES;
        }
        None
    }

    /// Whether a row may begin with the word that `text` begins with.
    pub(crate) fn may_begin(&self, text: &str) -> bool {
        fold::words(text).next().is_some_and(|word| word.at.start == 0 && self.may_open(&word))
    }

    /// Whether a row may begin with `word`.
    pub(crate) fn may_open(&self, word: &fold::Word<'_>) -> bool {
        self.place(word.opening).is_some()
    }

    /// The row of exactly this folded key.
    pub(crate) fn get(&self, key: &str) -> Option<&'static T> {
        let rows = self.group(opening(key.as_bytes()));
        let at = rows.binary_search_by(|(row, _)| (*row).cmp(key)).ok()?;
        rows.get(at).map(|(_, row)| row)
    }

    /// The row of two words.
    pub(crate) fn get_pair(&self, first: &fold::Word<'_>, second: &fold::Word<'_>) -> Option<&'static T> {
        let is_row =
            |key: &str| key.split_once(' ').is_some_and(|(one, other)| first.is(one) && second.is(other));
        self.group(first.opening).iter().find(|(key, _)| is_row(key)).map(|(_, row)| row)
    }

    /// The longest row whose words are the first words of `text`, and the bytes they take.
    ///
    /// Between two words commas, hyphens, dashes and blanks are all the same; a full stop
    /// counts only when the next word is glued to it (`VP.UBND`). Anything else ends the
    /// match. `text` has to begin with a word. Only rows that `accept` the text they were
    /// found in count.
    pub(crate) fn longest_where(
        &self,
        text: &str,
        accept: impl Fn(&T, &str) -> bool,
    ) -> Option<(&'static T, usize)> {
        let mut words = fold::words(text).peekable();
        let first = words.peek().filter(|word| word.at.start == 0)?;
        let mut rows = self.group(first.opening);
        if rows.is_empty() {
            return None;
        }
        let mut key = String::with_capacity(rows[0].0.len());
        let mut read = 0;
        let mut found = None;
        for word in words {
            if !key.is_empty() {
                if !joins(text.get(read..word.at.start).unwrap_or_default()) {
                    break;
                }
                key.push(' ');
            }
            word.fold_into(&mut key);
            rows = beginning_with(rows, &mut key);
            let Some((first, row)) = rows.first() else { break };
            read = word.at.end;
            if *first == key && accept(row, text.get(..read).unwrap_or_default()) {
                found = Some((row, read));
            }
        }
        found
    }
}

/// The rows whose keys are `key` or go on after it with another word.
fn beginning_with<'r, T>(rows: &'r [(&'static str, T)], key: &mut String) -> &'r [(&'static str, T)] {
    let from = rows.partition_point(|(row, _)| *row < key.as_str());
    // The blank is followed by '!' in ASCII and all that a word is made of comes later.
    key.push('!');
    let to = rows.partition_point(|(row, _)| *row < key.as_str());
    key.pop();
    rows.get(from..to).unwrap_or_default()
}

/// An opening has no more bytes than this.
const LONGEST_OPENING: usize = 6;

/// The opening of a word that no key begins with.
const NO_OPENING: u64 = u64::MAX;

/// The first bytes of the first word of `text`.
const fn opening(text: &[u8]) -> u64 {
    let mut opening = 0;
    let mut at = 0;
    while at < LONGEST_OPENING && at < text.len() && is_of_word(text[at]) {
        opening = opening << 8 | text[at] as u64;
        at += 1;
    }
    opening
}

/// Letters and figures, and the bytes of letters beyond ASCII; 0xC2 and 0xE2 begin signs and dashes.
const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
}

/// Spreads openings over the places of an index.
const fn opening_hash(opening: u64) -> usize {
    (opening.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 52) as usize
}

/// Whether what stands between two words leaves them in one name.
fn joins(gap: &str) -> bool {
    let joint = |c: char| {
        c.is_whitespace() || matches!(c, ',' | '-' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
    };
    gap == "." || gap.chars().all(joint)
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: Table<u8> = Table::new(&[
        ("so", 1),
        ("so van hoa", 2),
        ("so van hoa the thao va du lich", 3),
        ("so&vh", 4),
        ("ubnd tinh", 5),
    ]);

    #[track_caller]
    fn check(marked: &str, row: u8) {
        let text = marked.replace('|', "");
        assert_eq!(
            TABLE.longest_where(&text, |_, _| true),
            marked.find('|').map(|end| (&TABLE.rows()[row as usize - 1].1, end))
        );
    }

    #[test]
    fn takes_the_longest() {
        check("Sở Văn hóa- Thể thao và Du lịch|, Sở Y tế", 3);
        check("SỞ VĂN HOÁ, THỂ THAO & DU LỊCH|", 3);
        check("Sở Văn hóa| Thể thao", 2);
        check("Sở| Y tế", 1);
        check("UBND.tỉnh|", 5);
    }

    #[test]
    fn other_marks_end_a_name() {
        check("Sở Văn hóa|; Thể thao và Du lịch", 2);
        check("Sở|: Văn hóa", 1);
        check("Sở|. Văn hóa", 1);
        check("Sở|/Văn hóa", 1);
        assert_eq!(TABLE.longest_where(" Sở", |_, _| true), None);
    }

    #[test]
    fn gets_exact_keys() {
        assert_eq!(TABLE.get("so van hoa"), Some(&2));
        assert_eq!(TABLE.get("so van"), None);
    }
}

/// Keeping the generated tables in step with `data/`.
#[cfg(test)]
mod generated {
    use std::{env, fs, path::Path};

    /// The rows of a table of `data/` without its heading, cell by cell.
    pub(super) fn rows(file: &str) -> Vec<Vec<String>> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
        let text = fs::read_to_string(path).expect("the table is in data/");
        text.lines().skip(1).map(|row| row.split('\t').map(str::to_owned).collect()).collect()
    }

    /// Fails when `file` of this room is not `expected`; with `UPDATE_TABLES=1` writes it.
    #[track_caller]
    pub(super) fn check(file: &str, expected: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon").join(file);
        if env::var_os("UPDATE_TABLES").is_some_and(|value| value == "1") {
            fs::write(path, expected).expect("the room can be written to");
            return;
        }
        let written = fs::read_to_string(path).expect("the generated table is there");
        assert!(written == expected, "{file} is not what data/ gives; run the tests with UPDATE_TABLES=1");
    }

    /// Fails when keys are not in order or stand twice.
    #[track_caller]
    pub(super) fn check_order<T>(rows: &[(&str, T)]) {
        for pair in rows.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{:?} before {:?}", pair[0].0, pair[1].0);
        }
    }
}
