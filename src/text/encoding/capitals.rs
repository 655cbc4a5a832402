//! Capitals that an old code cannot write.
//!
//! TCVN3 has no code for "Ộ": an office typed `"HéI NGHÞ"`, or a whole line in small letters, and a
//! font of capitals drew it. Of the other codes, programs often put the small letter too.

use std::borrow::Cow;

use super::code::Code;
use super::syllable::is_syllable;

/// A line of a text that was in an old code, or of one in which only some lines were.
pub(super) struct Line<'a> {
    pub(super) text: Cow<'a, str>,
    /// Whether it was in the old code.
    pub(super) is_old: bool,
}

/// The lines, read from `code`, with the capitals that their font or their neighbours showed.
///
/// Raised are words whose plain letters are capitals, `"HộI"` to `"HỘI"`; of TCVN3 also the first
/// letter of a sentence and of [`NAMES`], and lines without one capital that stand alone as only a
/// heading does.
pub(super) fn raise(lines: &[Line<'_>], code: Option<Code>) -> String {
    let mut out = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
    let code = code.filter(|code| !matches!(code, Code::Windows1258 | Code::Vni));
    let mut last_is_heading = false;
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let Some(code) = code.filter(|_| line.is_old) else {
            out.push_str(&line.text);
            last_is_heading = false;
            continue;
        };
        let text = |at: Option<usize>| at.and_then(|at| lines.get(at)).map_or("", |line| line.text.as_ref());
        let is_free = last_is_heading || ends_paragraph(text(index.checked_sub(1)));
        let is_alone = is_free && begins_paragraph(text(Some(index + 1)));
        last_is_heading = code == Code::Tcvn3 && is_alone && is_small_heading(&line.text);
        if last_is_heading {
            out.extend(line.text.chars().flat_map(char::to_uppercase));
        } else {
            raise_line(&line.text, code, is_free, &mut out);
        }
    }
    out
}

/// Appends a line; a sentence begins there where it `is_free`.
pub(super) fn raise_line(line: &str, code: Code, is_free: bool, out: &mut String) {
    let start = out.len();
    raise_words(line, code, out);
    if code == Code::Tcvn3 {
        raise_beginnings(out, start, is_free);
    }
}

/// What a writer begins with a capital wherever it stands.
const NAMES: [&str; 3] = ["ủy ban", "uỷ ban", "ủy viên"];

/// Raises the first letters of the sentences and names from `start` on; a sentence begins there where
/// the line `is_free`.
fn raise_beginnings(out: &mut String, start: usize, is_free: bool) {
    let line = out.split_off(start);
    let mut begins = is_free;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        let is_first = letter.is_alphabetic() && !before.is_alphanumeric();
        let is_name = || NAMES.iter().any(|name| line.get(at..).is_some_and(|rest| rest.starts_with(name)));
        out.push(if is_first && (begins || is_name()) { raised(letter, Code::Tcvn3) } else { letter });
        begins = matches!(letter, '.' | '!' | '?') || begins && !letter.is_alphanumeric();
        before = letter;
    }
}

/// Raises loud words, and all of a row of words whose plain letters are capitals where one of them is
/// shouted.
fn raise_words(line: &str, code: Code, out: &mut String) {
    let pieces = pieces(line);
    for row in pieces.chunk_by(|one, next| is_of_row(one) && is_of_row(next)) {
        let is_shout = row.iter().any(|piece| is_shouted(piece));
        for piece in row {
            if is_loud(piece) || is_shout && is_capital(piece) {
                out.extend(piece.chars().map(|letter| raised(letter, code)));
            } else {
                out.push_str(piece);
            }
        }
    }
}

fn is_of_row(piece: &str) -> bool {
    is_capital(piece) || piece.chars().all(char::is_whitespace)
}

/// Words and what stands between them, in turn.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let is_letter = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != is_letter).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// Whether a word is loud and none of the short forms that always are.
fn is_shouted(word: &str) -> bool {
    is_loud(word) && word.len() > 2 && is_syllable(word)
}

/// Whether the plain letters of a word are capitals.
fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_alphabetic) && !word.contains(|c: char| c.is_ascii_lowercase())
}

/// Whether several letters of a word are capitals, and its plain letters too.
fn is_loud(word: &str) -> bool {
    is_capital(word) && word.chars().filter(|c| c.is_uppercase()).count() > 1
}

fn raised(letter: char, code: Code) -> char {
    letter.to_uppercase().next().filter(|&capital| code.lacks(capital)).unwrap_or(letter)
}

/// Whether a line of at least two words has letters, but no capital and no end of a sentence.
fn is_small_heading(line: &str) -> bool {
    const LONGEST: usize = 200;
    let line = line.trim_matches(['*', '_', '|', ' ', '\t', '\r']);
    let is_worded = line.contains(' ') && line.starts_with(char::is_lowercase);
    is_worded
        && line.len() <= LONGEST
        && line.ends_with(char::is_lowercase)
        && !line.contains(|c: char| c.is_uppercase() || c.is_numeric() || matches!(c, ';' | ','))
}

fn ends_paragraph(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.ends_with(['.', ';', ':', '/', '|']) || line.chars().all(|c| !c.is_alphanumeric())
}

fn begins_paragraph(line: &str) -> bool {
    let line = line.trim();
    !line.starts_with(char::is_lowercase) || is_small_heading(line)
}

#[cfg(test)]
mod tests {
    use super::{Code, Line, raise};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let lines = text.split('\n').map(|line| Line { text: line.into(), is_old: true });
        assert_eq!(raise(&lines.collect::<Vec<_>>(), Some(Code::Tcvn3)), expected);
    }

    #[test]
    fn raises_words_among_capitals() {
        check("CộNG HOà Xã HộI CHủ NGHĩA VIệT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        check("Uỷ BAN NHÂN DÂN, ý KIếN", "UỶ BAN NHÂN DÂN, Ý KIẾN");
        check("Số: 12/CT-UBND ở Hà Nội", "Số: 12/CT-UBND ở Hà Nội");
        check("**Sở NộI Vụ** của bộ", "**SỞ NỘI VỤ** của bộ");
        check("KếT LUậN của Chủ tịch UBND tỉnh ở Hà Nội", "KẾT LUẬN của Chủ tịch UBND tỉnh ở Hà Nội");
    }

    #[test]
    fn raises_what_begins_a_sentence_or_a_name() {
        check("- ứng phó. ở xã, ủy ban nhân dân", "- Ứng phó. Ở xã, Ủy ban nhân dân");
        check("1. áp dụng 1.5 ở", "1. Áp dụng 1.5 ở");
    }

    #[test]
    fn raises_headings_that_a_font_drew() {
        check("uỷ ban nhân dân\n  tỉnh lào cai\n\nSố: 12/a", "UỶ BAN NHÂN DÂN\n  TỈNH LÀO CAI\n\nSố: 12/a");
    }

    #[test]
    fn leaves_sentences_alone() {
        for text in
            ["Sở Y tế rà soát\ntheo kế hoạch\ncủa tỉnh", "- rà soát lại", "theo dõi, đôn đốc", "xong."]
        {
            check(text, text);
        }
    }
}
