//! Folding: the form of a word that is compared.
//!
//! Writers place tone marks differently (`Uỷ ban`, `Ủy ban`), type capitals at will and lose
//! marks on the way. Two texts with the same [`key`] are the same words; [`agrees`] is the
//! second, sharper look at the marks that are there (`chi bổ sung` has no `Chi bộ` in it).
//!
//! ```text
//! key("Sở Lao động -  Thương binh & Xã hội") = "so lao dong thuong binh va xa hoi"
//! ```
//!
//! The source is the Vietnamese alphabet: twelve vowels in six tones, and đ. Composed (NFC) text
//! is meant; of decomposed text the combining marks are dropped, so its keys are right too.

use std::borrow::Cow;
use std::ops::Range;

use crate::letter;

/// A word of a text: letters, digits and `&`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    /// The word as written.
    pub(crate) text: &'t str,
    /// Where it stands, in bytes of the text read.
    pub(crate) at: Range<usize>,
    /// How the folded word opens, as the index of a [`Table`](super::Table) has it.
    pub(super) opening: u64,
}

impl Word<'_> {
    /// The word folded; a lone `&` is `va`.
    pub(crate) fn key(&self) -> String {
        let mut key = String::with_capacity(self.text.len());
        self.fold_into(&mut key);
        key
    }

    /// Adds the folded word to `key`.
    pub(crate) fn fold_into(&self, key: &mut String) {
        key.reserve(self.text.len());
        for c in self.letters() {
            key.push(c);
        }
    }

    /// Whether the folded word begins with `key`, which has no more letters than an opening.
    #[inline]
    pub(super) fn opens_with(&self, key: &str) -> bool {
        let own = super::opening(key.as_bytes());
        let longer = (own.leading_zeros() / 8).saturating_sub(self.opening.leading_zeros() / 8);
        self.opening >> (8 * longer) == own
    }

    /// Whether the word folds to `key`; allocates nothing.
    pub(crate) fn is(&self, key: &str) -> bool {
        self.letters().eq(key.chars())
    }

    #[inline]
    fn letters(&self) -> impl Iterator<Item = char> + '_ {
        let text = if is_and(self.text) { "va" } else { self.text };
        text.chars().map(base).filter(|&c| !is_combining(c))
    }
}

/// The comparison key of `text`: its folded words, one blank between them.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in words(text) {
        if !key.is_empty() {
            key.push(' ');
        }
        word.fold_into(&mut key);
    }
    key
}

/// The words of `text` from left to right.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut end = 0;
    std::iter::from_fn(move || {
        let mut start = end;
        let mut opener = Opener::default();
        loop {
            let Letter { folded, width } = letter_at(text, end);
            if width > 0 && (folded != COMBINING || start < end) {
                opener.add(folded);
                end += usize::from(width);
            } else if start < end {
                break;
            } else {
                end += letter::width(*text.as_bytes().get(end)?);
                start = end;
            }
        }
        let word = text.get(start..end)?;
        Some(Word { text: word, at: start..end, opening: if is_and(word) { AND } else { opener.opening } })
    })
}

/// How a word opens, letter by letter.
struct Opener {
    opening: u64,
    /// The first opening to which nothing is added.
    full: u64,
}

impl Default for Opener {
    fn default() -> Self {
        Self { opening: 0, full: 1 << (8 * (super::LONGEST_OPENING - 1)) }
    }
}

impl Opener {
    #[inline]
    fn add(&mut self, letter: u8) {
        if self.opening >= self.full {
            return;
        }
        match letter {
            b'0'..=b'z' => self.opening = self.opening << 8 | u64::from(letter),
            b'&' => self.full = 0,
            FOREIGN => self.opening = super::NO_OPENING,
            _ => {}
        }
    }
}

const AND: u64 = super::opening(b"va");

/// Whether a word is the sign for "và".
#[inline]
fn is_and(word: &str) -> bool {
    matches!(word.as_bytes(), [b'&'])
}

/// Whether the first words of `text` fold to those of `key`.
pub(crate) fn begins(text: &str, key: &str) -> bool {
    let mut words = words(text);
    key.split(' ').all(|part| words.next().is_some_and(|word| word.is(part)))
}

/// Whether the words of `text` fold to those of `key`, and there are no others.
pub(crate) fn is(text: &str, key: &str) -> bool {
    begins(text, key) && words(text).count() == key.split(' ').count()
}

/// Whether `written` can be `spelling`, two texts of the same [`key`].
///
/// Marks that are there have to be the right ones, but for a slip in a long name; a text that
/// lost all its marks is taken at its word, and a short form in capitals too (`LDTBXH`). A
/// single word is asked more: a short form in capitals has to be in capitals, any other word
/// needs its marks. An empty `spelling` stands for any.
pub(crate) fn agrees(written: &str, spelling: &str) -> bool {
    if written == spelling {
        return true;
    }
    let mut count = 0;
    let mut wrong = 0;
    for (written, spelling) in words(written).zip(words(spelling)) {
        count += 1;
        wrong += usize::from(!word_agrees(written.text, spelling.text));
    }
    if count == 1 {
        wrong == 0 && (capitals(spelling) < 2 || capitals(written) >= 2)
    } else {
        wrong <= count / 4 || words(written).all(|word| marks(word.text) == Marks::default())
    }
}

/// An open syllable with the tone on the first of its vowels: "hòa" for "hoà", "Ủy" for "Uỷ", but "quý".
pub(crate) fn old_tone(word: &str) -> Cow<'_, str> {
    const MOVED: [(&str, &str); 30] = [
        ("oà", "òa"),
        ("oá", "óa"),
        ("oả", "ỏa"),
        ("oã", "õa"),
        ("oạ", "ọa"),
        ("oè", "òe"),
        ("oé", "óe"),
        ("oẻ", "ỏe"),
        ("oẽ", "õe"),
        ("oẹ", "ọe"),
        ("uỳ", "ùy"),
        ("uý", "úy"),
        ("uỷ", "ủy"),
        ("uỹ", "ũy"),
        ("uỵ", "ụy"),
        ("Oà", "Òa"),
        ("Oá", "Óa"),
        ("Oả", "Ỏa"),
        ("Uỳ", "Ùy"),
        ("Uý", "Úy"),
        ("Uỷ", "Ủy"),
        ("OÀ", "ÒA"),
        ("OÁ", "ÓA"),
        ("OẢ", "ỎA"),
        ("OÃ", "ÕA"),
        ("OẠ", "ỌA"),
        ("UỲ", "ÙY"),
        ("UÝ", "ÚY"),
        ("UỶ", "ỦY"),
        ("UỴ", "ỤY"),
    ];
    let syllable = word.trim_end_matches(|c: char| !letter::is_letter(c));
    let mut last = syllable.chars().rev();
    let is_open =
        last.next().is_some_and(|c| !c.is_ascii()) && matches!(last.next(), Some('o' | 'u' | 'O' | 'U'));
    if !is_open {
        return Cow::Borrowed(word);
    }
    let moved = MOVED.iter().find_map(|(new, old)| Some((syllable.strip_suffix(new)?, old)));
    match moved.filter(|(onset, _)| !onset.ends_with(['q', 'Q'])) {
        Some((onset, old)) => {
            let marks = word.get(syllable.len()..).unwrap_or_default();
            Cow::Owned([onset, old, marks].concat())
        }
        None => Cow::Borrowed(word),
    }
}

fn word_agrees(written: &str, spelling: &str) -> bool {
    let found = marks(written);
    found == marks(spelling)
        || written == "&"
        || spelling == "&"
        || (found == Marks::default() && capitals(spelling) >= 2)
}

fn capitals(text: &str) -> usize {
    text.chars().filter(|&c| letter::is_capital(c)).count()
}

/// The marks of a syllable, wherever they are put.
#[derive(Debug, Default, PartialEq, Eq)]
struct Marks {
    /// 0 level, 1 grave, 2 acute, 3 hook above, 4 tilde, 5 dot below.
    tone: u8,
    /// The marked letters in order, two bits for each: ă 1, â ê ô 2, ơ ư 3; đ is a 1 as well.
    letters: u32,
}

fn marks(word: &str) -> Marks {
    let mut marks = Marks::default();
    for c in word.chars().flat_map(char::to_lowercase) {
        let tone = tone(c);
        if tone > 0 {
            marks.tone = tone;
        }
        let letter = letter_mark(c);
        if letter > 0 {
            marks.letters = marks.letters.wrapping_shl(2) | letter;
        }
    }
    marks
}

/// The tone of a small letter or combining mark.
fn tone(c: char) -> u8 {
    match c {
        'à' | 'ằ' | 'ầ' | 'è' | 'ề' | 'ì' | 'ò' | 'ồ' | 'ờ' | 'ù' | 'ừ' | 'ỳ' | '\u{300}' => {
            1
        }
        'á' | 'ắ' | 'ấ' | 'é' | 'ế' | 'í' | 'ó' | 'ố' | 'ớ' | 'ú' | 'ứ' | 'ý' | '\u{301}' => {
            2
        }
        'ả' | 'ẳ' | 'ẩ' | 'ẻ' | 'ể' | 'ỉ' | 'ỏ' | 'ổ' | 'ở' | 'ủ' | 'ử' | 'ỷ' | '\u{309}' => {
            3
        }
        'ã' | 'ẵ' | 'ẫ' | 'ẽ' | 'ễ' | 'ĩ' | 'õ' | 'ỗ' | 'ỡ' | 'ũ' | 'ữ' | 'ỹ' | '\u{303}' => {
            4
        }
        'ạ' | 'ặ' | 'ậ' | 'ẹ' | 'ệ' | 'ị' | 'ọ' | 'ộ' | 'ợ' | 'ụ' | 'ự' | 'ỵ' | '\u{323}' => {
            5
        }
        _ => 0,
    }
}

/// The mark of a small letter that makes another letter of it.
fn letter_mark(c: char) -> u32 {
    match c {
        'đ' | 'ð' | 'ă' | 'ằ' | 'ắ' | 'ẳ' | 'ẵ' | 'ặ' | '\u{306}' => 1,
        'â' | 'ầ' | 'ấ' | 'ẩ' | 'ẫ' | 'ậ' | 'ê' | 'ề' | 'ế' | 'ể' | 'ễ' | 'ệ' | 'ô' | 'ồ' | 'ố' | 'ổ'
        | 'ỗ' | 'ộ' | '\u{302}' => 2,
        'ơ' | 'ờ' | 'ớ' | 'ở' | 'ỡ' | 'ợ' | 'ư' | 'ừ' | 'ứ' | 'ử' | 'ữ' | 'ự' | '\u{31B}' => {
            3
        }
        _ => 0,
    }
}

/// What the first byte of a character tells: the letter of ASCII as it is folded, or one of those below.
static FIRST: [u8; 256] = {
    let mut first = bases('\0');
    let mut byte = 0x80;
    while byte < 0x100 {
        first[byte] = match byte {
            0xC3..=0xC6 => LATIN_BLOCKS,
            0xE1 => VIETNAMESE_BLOCKS,
            _ => OTHER,
        };
        byte += 1;
    }
    first
};
/// A blank or mark of ASCII.
const MARK: u8 = 0;
const LATIN_BLOCKS: u8 = 0x80;
const VIETNAMESE_BLOCKS: u8 = 0x81;
const OTHER: u8 = 0x82;

/// A letter or figure of a word, a mark that combines or an `&`.
#[derive(Clone, Copy)]
struct Letter {
    /// What it folds to, or [`FOREIGN`] or [`COMBINING`].
    folded: u8,
    /// Its bytes; 0 where there is none.
    width: u8,
}

/// A letter or figure that folds to none of ASCII.
const FOREIGN: u8 = 0x80;
/// A mark that combines, which folds to nothing.
const COMBINING: u8 = 0x81;

/// The letter at `at`.
#[inline]
fn letter_at(text: &str, at: usize) -> Letter {
    let bytes = text.as_bytes();
    let Some(&first) = bytes.get(at) else { return Letter { folded: 0, width: 0 } };
    let letter = match FIRST[usize::from(first)] {
        MARK => return Letter { folded: 0, width: 0 },
        LATIN_BLOCKS => {
            Letter { folded: LATIN[usize::from((first - 0xC3) << 6 | low_bits(bytes, at + 1))], width: 2 }
        }
        VIETNAMESE_BLOCKS if matches!(bytes.get(at + 1), Some(0xB8..=0xBB)) => {
            let index = low_bits(bytes, at + 1) << 6 | low_bits(bytes, at + 2);
            Letter { folded: VIETNAMESE[usize::from(index)], width: 3 }
        }
        OTHER | VIETNAMESE_BLOCKS => Letter { folded: 0, width: 0 },
        folded => Letter { folded, width: 1 },
    };
    if letter.folded == 0 { other_letter_at(text, at) } else { letter }
}

/// What the byte at `at` adds to the character that it goes on with.
#[inline]
fn low_bits(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).map_or(0, |byte| byte & 0x3F)
}

#[cold]
fn other_letter_at(text: &str, at: usize) -> Letter {
    let none = Letter { folded: 0, width: 0 };
    let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { return none };
    let folded = match base(c) {
        _ if is_combining(c) => COMBINING,
        _ if !letter::is_letter_or_digit(c) => return none,
        base @ '\0'..='\x7F' => base as u8,
        _ => FOREIGN,
    };
    Letter {
        folded,
        width: if c < '\u{800}' {
            2
        } else if c < '\u{10000}' {
            3
        } else {
            4
        },
    }
}

#[inline]
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// The letter of the alphabet from a to z under the marks of a Vietnamese letter; of another letter the
/// small one.
///
/// `ð` is đ of a wrong code page; the Cyrillic ones look like Latin capitals and get typed
/// for them.
#[inline]
pub(crate) fn base(c: char) -> char {
    let base = match c {
        '\0'..='\x7F' => return c.to_ascii_lowercase(),
        FIRST_LATIN..=LAST_LATIN => LATIN[c as usize - FIRST_LATIN as usize],
        FIRST_VIETNAMESE..=LAST_VIETNAMESE => VIETNAMESE[c as usize - FIRST_VIETNAMESE as usize],
        _ => 0,
    };
    if base == 0 { other_base(c) } else { char::from(base) }
}

#[cold]
fn other_base(c: char) -> char {
    cyrillic(c).unwrap_or_else(|| letter::small(c))
}

/// Four blocks of UTF-8 with two bytes, and four with three.
const FIRST_LATIN: char = '\u{C0}';
const LAST_LATIN: char = '\u{1BF}';
const FIRST_VIETNAMESE: char = '\u{1E00}';
const LAST_VIETNAMESE: char = '\u{1EFF}';

/// The bases of what a word is made of; 0 for what it is not, or what is not Vietnamese.
static LATIN: [u8; 256] = bases(FIRST_LATIN);
static VIETNAMESE: [u8; 256] = bases(FIRST_VIETNAMESE);

const fn bases(first: char) -> [u8; 256] {
    let mut bases = [0; 256];
    let mut at = 0;
    while at < 256 {
        if let Some(c) = char::from_u32(first as u32 + at) {
            bases[at as usize] = own_base(c);
        }
        at += 1;
    }
    bases
}

const fn own_base(c: char) -> u8 {
    match c {
        'a'..='z' | '0'..='9' | '&' => c as u8,
        'A'..='Z' => c.to_ascii_lowercase() as u8,
        'À'..='Ã' | 'à'..='ã' | 'Ă' | 'ă' | 'Ạ'..='ặ' => b'a',
        'È'..='Ê' | 'è'..='ê' | 'Ẹ'..='ệ' => b'e',
        'Ì' | 'Í' | 'ì' | 'í' | 'Ĩ' | 'ĩ' | 'İ' | 'Ỉ'..='ị' => b'i',
        'Ò'..='Õ' | 'ò'..='õ' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => b'o',
        'Ù' | 'Ú' | 'ù' | 'ú' | 'Ũ' | 'ũ' | 'Ư' | 'ư' | 'Ụ'..='ự' => b'u',
        'Ý' | 'ý' | 'Ỳ'..='ỹ' => b'y',
        'Đ' | 'đ' | 'Ð' | 'ð' => b'd',
        _ => 0,
    }
}

const fn cyrillic(c: char) -> Option<char> {
    Some(match c {
        '\u{410}' | '\u{430}' => 'a',
        '\u{412}' | '\u{432}' => 'b',
        '\u{415}' | '\u{435}' => 'e',
        '\u{41A}' | '\u{43A}' => 'k',
        '\u{41C}' | '\u{43C}' => 'm',
        '\u{41D}' | '\u{43D}' => 'h',
        '\u{41E}' | '\u{43E}' => 'o',
        '\u{420}' | '\u{440}' => 'p',
        '\u{421}' | '\u{441}' => 'c',
        '\u{422}' | '\u{442}' => 't',
        '\u{425}' | '\u{445}' => 'x',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_every_vietnamese_letter() {
        let rows = [
            ("aàáảãạăằắẳẵặâầấẩẫậ", 'a'),
            ("eèéẻẽẹêềếểễệ", 'e'),
            ("iìíỉĩị", 'i'),
            ("oòóỏõọôồốổỗộơờớởỡợ", 'o'),
            ("uùúủũụưừứửữự", 'u'),
            ("yỳýỷỹỵ", 'y'),
            ("dđð", 'd'),
        ];
        for (letters, to) in rows {
            for c in letters.chars().chain(letters.to_uppercase().chars()) {
                assert_eq!(base(c), to, "{c}");
            }
        }
    }

    #[test]
    fn keys_are_words_with_one_blank() {
        assert_eq!(key("  Sở VH,TT&DL –  (Uỷ ban) "), "so vh tt&dl uy ban");
        assert_eq!(key("Thể thao & Du lịch"), "the thao va du lich");
        assert_eq!(key("e\u{302}\u{301} Đa\u{323}i"), "e dai");
        assert_eq!(key("Н\u{410}"), "ha");
        assert_eq!(key("\u{301}...İ中"), "i中");
        assert_eq!(key(""), "");
    }

    #[test]
    fn words_know_their_places() {
        let text = "«Ủy ban»\u{301}, 2";
        let found: Vec<_> = words(text).map(|word| (text.get(word.at.clone()), word.key())).collect();
        assert_eq!(
            found,
            [(Some("Ủy"), "uy".to_owned()), (Some("ban"), "ban".to_owned()), (Some("2"), "2".to_owned())]
        );
        assert!(words("Đ&Đ").next().is_some_and(|word| word.is("d&d")));
    }

    #[test]
    fn marks_tell_words_apart() {
        for (written, spelling) in [
            ("UỶ BAN", "Ủy ban"),
            ("Uy ban", "Ủy ban"),
            ("Sở LDTBXH", "Sở LĐTBXH"),
            ("Thể thao & Du lịch", "Thể thao và Du lịch"),
            ("Ủy ban nhân dàn tỉnh", "Ủy ban nhân dân tỉnh"),
            ("CAT", "CAT"),
            ("Viettel", "Viettel"),
        ] {
            assert!(agrees(written, spelling), "{written}");
        }
        for (written, spelling) in [
            ("chi bổ", "Chi bộ"),
            ("luật gia", "Luật Giá"),
            ("luật được", "Luật Dược"),
            ("cắt", "CAT"),
            ("cat", "CAT"),
            ("Thu", "Thư"),
        ] {
            assert!(!agrees(written, spelling), "{written}");
        }
    }
}
