//! How Vietnamese is spelt: whether letters make a syllable.
//!
//! A syllable is an onset, a rime and a tone; a rime that ends in c, ch, p or t has one of two
//! tones. So few of the words that a wrong table gives are spelt that way that counting them
//! tells the code of a text. The source is the orthography itself.

use std::collections::HashSet;

use unicode_normalization::char::{compose, decompose_canonical};

use crate::letter;

/// Those without a vowel; there is "gi" as well.
const ONSETS: [&str; 27] = [
    "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "r", "s", "t", "th", "tr", "v", "x", "đ",
];

/// Without tones, sorted as bytes.
const RIMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec", "em", "en",
    "eng", "eo", "ep", "et", "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu", "iêc", "iêm", "iên",
    "iêng", "iêp", "iêt", "iêu", "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap",
    "oat", "oay", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "oăc",
    "oăm", "oăn", "oăng", "oăt", "u", "ua", "uc", "ui", "um", "un", "ung", "uo", "up", "ut", "uy", "uya",
    "uych", "uyn", "uynh", "uyp", "uyt", "uyu", "uyên", "uyêt", "uâ", "uân", "uâng", "uât", "uây", "uê",
    "uêch", "uên", "uênh", "uêt", "uôc", "uôi", "uôm", "uôn", "uông", "uôt", "uơ", "y", "ych", "yn", "ynh",
    "yt", "yêm", "yên", "yêng", "yêt", "yêu", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "ê", "êch",
    "êm", "ên", "êng", "ênh", "êp", "êt", "êu", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ăc", "ăk",
    "ăm", "ăn", "ăng", "ăp", "ăt", "ơ", "ơi", "ơm", "ơn", "ơp", "ơt", "ư", "ưa", "ưc", "ưi", "ưng", "ưt",
    "ưu", "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu",
];

/// Whether `word`, in any case and any form of Unicode, is spelt as one syllable.
pub(crate) fn is_syllable(word: &str) -> bool {
    /// The longest is "nghiêng", each letter with a mark or two.
    const LONGEST: usize = 24;
    if word.len() > LONGEST {
        return false;
    }
    let mut letters = String::with_capacity(word.len());
    let mut tones = 0;
    let mut tone = None;
    for small in word.chars().flat_map(char::to_lowercase) {
        decompose_canonical(small, |part| match part {
            '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => {
                (tone, tones) = (Some(part), tones + 1);
            }
            _ => add(&mut letters, part),
        });
    }
    let onset = letters.find(is_vowel).unwrap_or(letters.len());
    let (onset, rime) = letters.split_at(onset);
    let after_gi = if onset == "g" { rime.strip_prefix('i') } else { None };
    tones < 2
        && (ONSETS.binary_search(&onset).is_ok() && is_rime(rime, tone)
            || after_gi.is_some_and(|rime| is_rime(rime, tone)))
}

/// Adds a letter, or the mark that makes another letter of the last one.
fn add(letters: &mut String, part: char) {
    let marked = letters.chars().next_back().and_then(|last| compose(last, part));
    if marked.is_some() {
        letters.pop();
    }
    letters.push(marked.unwrap_or(part));
}

/// Whether a rime may begin with `c`.
fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y')
}

fn is_rime(rime: &str, tone: Option<char>) -> bool {
    let is_stopped = rime.ends_with(['c', 'p', 't', 'k']) || rime.ends_with("ch");
    RIMES.binary_search(&rime).is_ok() && (!is_stopped || matches!(tone, Some('\u{301}' | '\u{323}')))
}

/// How well a text is spelt, counting each word once that has letters beyond ASCII. One letter alone,
/// which may be a sign, says nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Spelling {
    pub(super) right: usize,
    pub(super) wrong: usize,
}

impl Spelling {
    pub(super) fn of(text: &str) -> Self {
        Self::of_words(text.split(|c: char| !is_of_word(c)))
    }

    fn of_words<'t>(words: impl Iterator<Item = &'t str>) -> Self {
        let mut seen = HashSet::new();
        let mut spelling = Self::default();
        for word in words.filter(|word| !word.is_ascii() && word.chars().nth(1).is_some()) {
            if !seen.insert(word) {
                continue;
            }
            if is_syllable(word) {
                spelling.right += 1;
            } else if word.contains(letter::is_letter) {
                spelling.wrong += 1;
            }
        }
        spelling
    }

    /// A wrong word weighs twice: chance makes right ones.
    pub(super) fn score(self) -> isize {
        self.right.cast_signed() - 2 * self.wrong.cast_signed()
    }

    /// Whether the text is Vietnamese beyond doubt.
    pub(super) fn is_good(self) -> bool {
        self.right > 1 && self.right >= 4 * self.wrong
    }
}

/// Whether so many words of a text are misspelt that a scan must have misread them. Short forms in
/// capitals are no words.
pub(crate) fn looks_scanned(text: &str) -> bool {
    let mut seen = HashSet::new();
    let words = text.split(|c: char| !letter::is_letter_or_digit(c));
    let words = words.filter(|word| !word.is_ascii() && seen.insert(*word));
    let has = |word: &str, fits: fn(char) -> bool| word.chars().skip(1).any(fits);
    let plain = words.filter(|word| has(word, letter::is_small) && !has(word, letter::is_capital));
    let spelling = Spelling::of_words(plain.flat_map(|word| word.split(|c: char| !is_of_word(c))));
    // Names of other languages are one word of a hundred at most.
    spelling.wrong > 2 && spelling.wrong * 64 >= spelling.right + spelling.wrong
}

/// Whether `c` is part of a word, or stands in one as a letter of another code does. Raised figures and
/// the sign of degrees are behind words and numbers as they are.
fn is_of_word(c: char) -> bool {
    letter::is_letter(c) && c != 'º'
        || !c.is_ascii()
            && !c.is_whitespace()
            && !matches!(c, '\u{2010}'..='\u{2027}' | '\u{2032}' | '\u{F000}'..='\u{F0FF}' | '²' | '³' | '°' | 'º' | '±' | char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::{ONSETS, RIMES, Spelling, is_syllable};

    #[test]
    fn tables_are_sorted() {
        assert!(RIMES.is_sorted_by(|a, b| a < b), "{:?}", RIMES.windows(2).find(|pair| pair[0] >= pair[1]));
        assert!(ONSETS.is_sorted_by(|a, b| a < b));
        assert!(RIMES.iter().all(|rime| rime.starts_with(super::is_vowel)));
    }

    #[test]
    fn knows_syllables() {
        for word in "Nguyễn nghiêng quốc quỳnh giếng gìn khuỷu yếu ưu Đắk HUYỆN thuở ngoằn xoong".split(' ')
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in "Céng0 hoµ ViÖt b¸o trớc đợc Vieät nghóaa TOÂ đẹpp".split(' ') {
            assert!(!is_syllable(word), "{word}");
        }
    }

    #[test]
    fn counts_words_with_marks() {
        assert_eq!(Spelling::of("Sở Y tế, ban hành"), Spelling { right: 3, wrong: 0 });
        assert_eq!(Spelling::of("ViÖt Nam “·” §éc"), Spelling { right: 0, wrong: 2 });
    }
}
