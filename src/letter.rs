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

/// The bytes of the character at `at`, where it `fits`; else 0.
///
/// `fits` has to take letters and figures, and no blank or mark of ASCII but `&`: most are known by their
/// first bytes.
#[inline]
pub(crate) fn width_at(text: &str, at: usize, fits: impl Fn(char) -> bool) -> usize {
    let bytes = text.as_bytes();
    let Some(&first) = bytes.get(at) else { return 0 };
    match FIRST_BYTES[usize::from(first)] {
        Start::Letter(width) => width.into(),
        // U+00C0 to U+00FF.
        Start::Perhaps if first == 0xC3 && !matches!(bytes.get(at + 1), Some(0x97 | 0xB7)) => 2,
        // U+1E80 to U+1EFF.
        Start::Perhaps if first == 0xE1 && matches!(bytes.get(at + 1), Some(0xBA | 0xBB)) => 3,
        Start::Perhaps => {
            let next = text.get(at..).and_then(|rest| rest.chars().next());
            next.filter(|&c| fits(c)).map_or(0, char::len_utf8)
        }
        Start::Mark => 0,
    }
}

/// What the first byte of a character says of it.
#[derive(Clone, Copy)]
enum Start {
    /// A letter or figure of so many bytes.
    Letter(u8),
    /// A blank or mark of ASCII.
    Mark,
    /// Any of them.
    Perhaps,
}

static FIRST_BYTES: [Start; 256] = {
    let mut starts = [Start::Perhaps; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        if byte.is_ascii_alphanumeric() {
            starts[byte as usize] = Start::Letter(1);
        } else if byte != b'&' {
            starts[byte as usize] = Start::Mark;
        }
        byte += 1;
    }
    // U+0100 to U+01BF.
    starts[0xC4] = Start::Letter(2);
    starts[0xC5] = Start::Letter(2);
    starts[0xC6] = Start::Letter(2);
    starts
};

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

/// `text` in small letters, byte for byte as long as it was.
///
/// A letter whose small form has another length (there is none in Vietnamese) stays as it is.
pub(crate) fn to_small(text: &str) -> String {
    let mut bytes = text.as_bytes().to_ascii_lowercase();
    for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
        let small = small(c);
        if small != c && small.len_utf8() == c.len_utf8() {
            small.encode_utf8(&mut bytes[at..at + c.len_utf8()]);
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
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
