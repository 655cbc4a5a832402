//! Numbers as notices write them: in figures, in words, in Roman letters.
//!
//! Every production reads a line in lower case. `"05 (năm) ngày"` goes in; `5` and `" ngày"` come out.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::{char, satisfy, space0, space1};
use nom::combinator::{eof, map, map_opt, not, opt, peek, recognize, value, verify};
use nom::sequence::{delimited, preceded, terminated};

use super::PResult;

use crate::letter;

/// A whole word: `text` with no letter or figure behind it.
///
/// ```text
/// word = text !( letter / figure )
/// ```
pub(crate) fn word<'a>(
    text: &'static str,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    terminated(tag(text), edge)
}

/// The end of a word; takes nothing.
///
/// ```text
/// edge = end / !( letter / figure )
/// ```
pub(crate) fn edge(input: &str) -> PResult<'_, ()> {
    value((), peek(alt((eof, recognize(satisfy(|c| !letter::is_letter_or_digit(c))))))).parse(input)
}

/// The end of a word, where the call of a note may follow; takes nothing.
///
/// ```text
/// word_end = !( letter / figure / mark / "_" )
/// ```
pub(crate) fn word_end(input: &str) -> PResult<'_, ()> {
    not(satisfy(letter::goes_on_word)).parse(input)
}

/// A number in figures, leading zeros allowed.
///
/// ```text
/// figures = 1*4DIGIT !DIGIT
/// ```
pub(crate) fn figures(input: &str) -> PResult<'_, u32> {
    map_opt(
        terminated(take_while_m_n(1, 4, |c: char| c.is_ascii_digit()), not(satisfy(|c| c.is_ascii_digit()))),
        |figures: &str| figures.parse().ok(),
    )
    .parse(input)
}

/// A number of one or two figures, leading zeros allowed.
///
/// ```text
/// short_figures = 1*2DIGIT !DIGIT
/// ```
pub(crate) fn short_figures(input: &str) -> PResult<'_, u8> {
    map_opt(
        terminated(take_while_m_n(1, 2, |c: char| c.is_ascii_digit()), not(satisfy(|c| c.is_ascii_digit()))),
        |figures: &str| figures.parse().ok(),
    )
    .parse(input)
}

/// A year in figures.
///
/// ```text
/// year = 4DIGIT
/// ```
pub(crate) fn year(input: &str) -> PResult<'_, u16> {
    map_opt(take_while_m_n(4, 4, |c: char| c.is_ascii_digit()), |year: &str| year.parse().ok()).parse(input)
}

/// The number words from one to ninety-nine.
///
/// "năm" is also the word for a year; what follows must tell, as in "năm ngày". After ten, five is
/// "lăm", so that "mười năm" stays ten years.
///
/// ```text
/// number_word = ( one "mươi" / "mười" ) [ after_ten ] / one
/// after_ten   = "mốt" / "lăm" / one                ; not "năm"
/// ```
pub(crate) fn number_word(input: &str) -> PResult<'_, u32> {
    let after_ten = || {
        let one = verify(one, |ones| *ones != 5);
        opt(preceded(gap, alt((value(1, word("mốt")), value(5, alt((word("lăm"), word("nhăm")))), one))))
    };
    let ten = map((word("mười"), after_ten()), |(_, ones)| 10 + ones.unwrap_or(0));
    let tens =
        map((one, gap, word("mươi"), after_ten()), |(tens, _, _, ones)| tens * 10 + ones.unwrap_or(0));
    alt((ten, tens, one)).parse(input)
}

/// "một" to "chín".
fn one(input: &str) -> PResult<'_, u32> {
    alt((
        value(1, word("một")),
        value(2, word("hai")),
        value(3, word("ba")),
        value(4, alt((word("bốn"), word("tư")))),
        value(5, word("năm")),
        value(6, word("sáu")),
        value(7, alt((word("bảy"), word("bẩy")))),
        value(8, word("tám")),
        value(9, word("chín")),
    ))
    .parse(input)
}

/// How many: figures, which words in brackets may repeat, or a word.
///
/// ```text
/// count = figures [ "(" words ")" ] / number_word
/// ```
pub(crate) fn count(input: &str) -> PResult<'_, u32> {
    alt((terminated(figures, opt(preceded(space0, in_words))), number_word)).parse(input)
}

/// The words that repeat a number: "(năm)", "(mười lăm)".
fn in_words(input: &str) -> PResult<'_, &str> {
    let letters = take_while1(|c: char| letter::is_letter(c) || c == ' ');
    delimited(char('('), verify(letters, |words: &str| words.len() <= 40), char(')')).parse(input)
}

/// A Roman number from I to XII, with `l` and `1` read as `I` where a scan mistook them.
///
/// ```text
/// roman = 1*5( "i" / "v" / "x" / "l" / "1" )      ; "iv", "ii1", "l"
/// ```
pub(crate) fn roman(input: &str) -> PResult<'_, u8> {
    let letters = terminated(take_while_m_n(1, 5, |c| "ivxl1".contains(c)), edge);
    map_opt(letters, |letters: &str| {
        let clean: String = letters.chars().map(|c| if matches!(c, 'l' | '1') { 'i' } else { c }).collect();
        ROMAN.iter().position(|&number| number == clean).and_then(|at| u8::try_from(at + 1).ok())
    })
    .parse(input)
}

/// The Roman numbers in order, from one.
const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// One or more blanks.
pub(crate) fn gap(input: &str) -> PResult<'_, &str> {
    space1(input)
}

#[cfg(test)]
mod tests {
    use nom::Parser;

    use super::{PResult, count, figures, number_word, roman, word};

    fn read<'a, T>(
        mut production: impl FnMut(&'a str) -> PResult<'a, T>,
        input: &'a str,
    ) -> Option<(T, &'a str)> {
        production(input).ok().map(|(rest, value)| (value, rest))
    }

    #[test]
    fn reads_figures_with_leading_zeros() {
        assert_eq!(read(figures, "05 ngày"), Some((5, " ngày")));
        assert_eq!(read(figures, "12345"), None);
        assert_eq!(read(figures, "ngày"), None);
    }

    #[test]
    fn reads_number_words() {
        assert_eq!(read(number_word, "một năm"), Some((1, " năm")));
        assert_eq!(read(number_word, "sáu tháng"), Some((6, " tháng")));
        assert_eq!(read(number_word, "basa"), None);
        assert_eq!(read(number_word, "mười lăm ngày"), Some((15, " ngày")));
        assert_eq!(read(number_word, "mười năm"), Some((10, " năm")));
        assert_eq!(read(number_word, "hai mươi mốt ngày"), Some((21, " ngày")));
    }

    #[test]
    fn passes_over_the_words_that_repeat_a_number() {
        assert_eq!(read(count, "05 (năm) ngày"), Some((5, " ngày")));
        assert_eq!(read(count, "15 (mười lăm) ngày"), Some((15, " ngày")));
        assert_eq!(read(count, "10 (theo mẫu số 2)"), Some((10, " (theo mẫu số 2)")));
    }

    #[test]
    fn reads_roman_numbers_as_scans_spell_them() {
        assert_eq!(read(roman, "iv/2025"), Some((4, "/2025")));
        assert_eq!(read(roman, "ii1/2025"), Some((3, "/2025")));
        assert_eq!(read(roman, "l/2018"), Some((1, "/2018")));
        assert_eq!(read(roman, "iiii"), None);
        assert_eq!(read(roman, "vinh"), None);
    }

    #[test]
    fn a_word_ends_where_letters_end() {
        assert!(word("trong").parse("trong năm").is_ok());
        assert!(word("đến").parse("đếnh").is_err());
        assert!(word("ngày").parse("ngày").is_ok());
    }
}
