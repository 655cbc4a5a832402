//! Letters of other alphabets that look like Latin ones and get typed, scanned or pasted for them.
//!
//! They are read as what they look like; what is shown stays as it is written. The source of the pairs is
//! Unicode's list of confusable characters, cut down to what Vietnamese is written with.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::letter;

/// Look-alikes and the letters they are typed for, sorted.
const PAIRS: &[(char, char)] = &[
    ('Ð', 'Đ'),
    ('ð', 'đ'),
    ('Ɖ', 'Đ'),
    ('ɖ', 'đ'),
    // Greek.
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('α', 'a'),
    ('ι', 'i'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('υ', 'u'),
    // Cyrillic.
    ('Ѕ', 'S'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('ј', 'j'),
    ('һ', 'h'),
];

/// Whether `c` is read as another letter, alone or in a word of such.
pub(super) fn is_one(c: char) -> bool {
    is_styled(c) || c.nfd().next().is_some_and(|base| pair(base).is_some())
}

/// The letters that one is read as: "fi" for a ligature, "III" for a numeral.
pub(super) fn letters(c: char) -> impl Iterator<Item = char> {
    let plain = pair(c).unwrap_or(c);
    let styled = is_styled(c).then(|| c.nfkc());
    let alone = styled.is_none().then_some(plain);
    styled.into_iter().flatten().chain(alone)
}

fn pair(c: char) -> Option<char> {
    let at = PAIRS.binary_search_by_key(&c, |&(foreign, _)| foreign).ok()?;
    PAIRS.get(at).map(|&(_, latin)| latin)
}

/// Whether `c` is a Latin letter, digit or mark in another dress: full width, bold, a numeral or ligature in
/// one character. Marks that would be read as markup are left.
fn is_styled(c: char) -> bool {
    match c {
        '＊' | '＿' | '＼' | '｜' | '＃' | '｀' | '～' => false,
        '\u{FF01}'..='\u{FF5E}' | '\u{2160}'..='\u{217F}' | '\u{FB00}'..='\u{FB06}' => true,
        '\u{1D400}'..='\u{1D7FF}' => c.nfkc().all(|c| c.is_ascii()),
        _ => false,
    }
}

/// The words of a text; each is looked at once, where they are asked for from left to right.
pub(super) struct Words<'t> {
    text: &'t str,
    /// The word that was looked at last.
    word: Range<usize>,
    mends: bool,
}

impl<'t> Words<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, word: 0..0, mends: false }
    }

    /// Whether what stands at `at` is read by its look: a word that has a letter of another alphabet
    /// without a Latin look-alike is truly of that alphabet.
    pub(super) fn mends(&mut self, at: usize) -> bool {
        if !self.word.contains(&at) {
            let (before, rest) = self.text.split_at_checked(at).unwrap_or_default();
            let is_inside = |c: char| letter::is_letter(c) || is_mark(c) || is_invisible(c);
            let start = before.trim_end_matches(is_inside).len();
            let end = at + rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
            let word = self.text.get(start..end).unwrap_or_default();
            let fits = |base| is_latin(base) || is_mark(base) || is_invisible(base) || is_one(base);
            self.word = start..end;
            self.mends = word.chars().filter_map(|c| c.nfd().next()).all(fits);
        }
        self.mends
    }
}

fn is_latin(c: char) -> bool {
    c <= '\u{24F}' || ('\u{1E00}'..='\u{1EFF}').contains(&c)
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_sorted() {
        assert!(PAIRS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn words_of_another_alphabet_are_left() {
        let text = "Ѕо Газпром";
        let mut words = Words::new(text);
        assert!(words.mends(0));
        assert!(!words.mends(5));
        assert!(!words.mends(9));
    }
}
