//! Letters: what kind a character is, in a few steps for those of Vietnamese.
//!
//! The answers are those of [`char`] for every character. The tables behind `char` hold all scripts
//! of the world and are searched; Vietnamese needs four blocks, in which next to everything is a letter.

/// Whether `c` is a letter.
#[inline]
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphabetic(),
        '\u{C0}'..='\u{24F}' => !matches!(c, '×' | '÷'),
        '\u{1E00}'..='\u{1EFF}' => true,
        '\u{2000}'..='\u{203E}' => false,
        _ => is_other_letter(c),
    }
}

#[cold]
fn is_other_letter(c: char) -> bool {
    c.is_alphabetic()
}

/// Whether `c` is a letter or a number of any script.
#[inline]
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    is_letter(c) || if c.is_ascii() { c.is_ascii_digit() } else { is_numeral(c) }
}

/// Whether a word goes on with `c`: a letter, a figure, a mark above or below one, a low line.
///
/// A raised figure, which calls a note, is not of the word.
#[inline]
pub(crate) fn goes_on_word(c: char) -> bool {
    is_letter(c) || c.is_ascii_digit() || matches!(c, '_' | '\u{300}'..='\u{36F}')
}

/// Whether `c` is a number beyond ASCII.
#[inline]
fn is_numeral(c: char) -> bool {
    !matches!(c, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{2000}'..='\u{203E}') && c.is_numeric()
}

/// Whether `c` is a small letter.
#[inline]
pub(crate) fn is_small(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_lowercase(),
        '\u{1EA0}'..='\u{1EF9}' => !is_even(c),
        _ => c.is_lowercase(),
    }
}

/// Whether `c` is a capital letter.
#[inline]
pub(crate) fn is_capital(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_uppercase(),
        '\u{1EA0}'..='\u{1EF9}' => is_even(c),
        _ => c.is_uppercase(),
    }
}

/// The small letter of `c`; itself where that takes two characters.
#[inline]
pub(crate) fn small(c: char) -> char {
    match c {
        '\0'..='\x7F' => c.to_ascii_lowercase(),
        'Đ' => 'đ',
        'Ơ' => 'ơ',
        'Ư' => 'ư',
        'Ă' => 'ă',
        'đ' | 'ơ' | 'ư' | 'ă' | 'ĩ' | 'ũ' | '\u{2000}'..='\u{203E}' => c,
        '\u{1EA0}'..='\u{1EF9}' | '\u{E0}'..='\u{F6}' | '\u{F8}'..='\u{FF}' if is_small(c) => c,
        '\u{1EA0}'..='\u{1EF9}' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{DE}' => {
            let apart = if c < '\u{100}' { 0x20 } else { 1 };
            char::from_u32(c as u32 + apart).unwrap_or(c)
        }
        _ => {
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) => one,
                _ => c,
            }
        }
    }
}

/// The bytes of a character that begins with `first`.
#[inline]
pub(crate) const fn width(first: u8) -> usize {
    match first {
        0..=0xBF => 1,
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xFF => 4,
    }
}

/// Where words of `text` begin, and a few places more: behind what the first byte does not show to be a letter.
pub(crate) fn word_starts(text: &str) -> Vec<usize> {
    /// A word takes no fewer bytes with the blank before it, but in a few texts.
    const USUAL_WIDTH: usize = 5;
    let mut starts = Vec::with_capacity(text.len() / USUAL_WIDTH);
    let mut before = Start::Mark;
    let characters = text.bytes().map(|byte| STARTS[usize::from(byte)]).enumerate();
    for (at, own) in characters.filter(|&(_, own)| own != Start::Rest) {
        if own != Start::Mark && before != Start::Inside {
            starts.push(at);
        }
        before = own;
    }
    starts
}

/// What the first byte of a character tells of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    /// No letter or figure.
    Mark,
    /// A letter or figure that no word begins behind.
    Inside,
    /// Perhaps a letter.
    Perhaps,
    /// It is not the first.
    Rest,
}

static STARTS: [Start; 256] = {
    let mut starts = [Start::Perhaps; 256];
    let mut byte = 0;
    while byte < 256 {
        starts[byte] = match byte {
            0x30..=0x39 | 0x41..=0x5A | 0x61..=0x7A | 0xC3..=0xC6 | 0xE1 => Start::Inside,
            0..0x80 => Start::Mark,
            0x80..0xC0 => Start::Rest,
            _ => Start::Perhaps,
        };
        byte += 1;
    }
    starts
};

/// `text` in small letters, byte for byte as long as it was.
///
/// A letter whose small form has another length (there is none in Vietnamese) stays as it is.
pub(crate) fn to_small(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let bytes = text.as_bytes();
    for (at, _) in
        bytes.iter().enumerate().filter(|&(at, &lead)| lead >= 0xC3 && may_be_capital(&bytes[at..]))
    {
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        let small = small(c);
        if small != c && small.len_utf8() == c.len_utf8() {
            out.push_str(text.get(from..at).unwrap_or_default());
            out.push(small);
            from = at + c.len_utf8();
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.make_ascii_lowercase();
    out
}

/// Whether `text` may begin with a capital beyond ASCII, as far as its first bytes tell.
#[inline]
fn may_be_capital(text: &[u8]) -> bool {
    match *text {
        [0xC3, second, ..] => second < 0xA0,
        // In these blocks capital and small letters alternate.
        [0xC4 | 0xC5, second, ..] => second.is_multiple_of(2) || second > 0xB7,
        [0xC6, second, ..] => !matches!(second, 0xA1 | 0xB0),
        [0xE1, 0xBA | 0xBB, third, ..] => third.is_multiple_of(2),
        [0xE2, 0x80, ..] => false,
        _ => true,
    }
}

/// The characters of `text` beyond ASCII, and their places.
#[inline]
pub(crate) fn beyond_ascii(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.char_indices().filter(|(_, c)| !c.is_ascii())
}

/// How many letters of ASCII `text` has.
pub(crate) fn count_ascii(text: &str) -> usize {
    // So few at a time that a byte counts them, and many bytes are counted at once.
    let few = |bytes: &[u8]| bytes.iter().map(|byte| u8::from(byte.is_ascii_alphabetic())).sum::<u8>();
    text.as_bytes().chunks(u8::MAX.into()).map(|bytes| usize::from(few(bytes))).sum()
}

/// The letters of the block of Vietnamese come in pairs, the capital first.
const fn is_even(c: char) -> bool {
    (c as u32).is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_as_char_does() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_small(c), c.is_lowercase(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            let small: Vec<char> = c.to_lowercase().collect();
            assert_eq!(super::small(c), if small.len() == 1 { small[0] } else { c }, "{c:?}");
        }
    }
}
