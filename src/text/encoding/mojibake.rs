//! Text in an old code that somebody took for Western text and saved as UTF-8.
//!
//! `"Céng hoµ x· héi"` goes in; `"Cộng hoà xã hội"` comes out.
//!
//! It is told by its spelling, and line by line: a line that has a letter of Vietnamese that no
//! Western code has was typed in Unicode and stays as it is.

use std::borrow::Cow;

use super::Encoding;
use super::capitals::{self, Line};
use super::code::Code;
use super::syllable::{Spelling, is_syllable};
use super::tables::western_byte;

/// Where a text was misread: what it was misread from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Misread {
    Code(Code),
    /// TCVN3 that has lost each "ư", which Western programs take for a hyphen that is not shown.
    WornTcvn3,
    /// UTF-8, taken for Western text and written as UTF-8 again.
    Utf8,
}

impl Misread {
    fn mend(self, line: &str) -> Option<String> {
        match self {
            Self::Code(code) => Some(code.of_letters(line)),
            Self::WornTcvn3 => Some(with_horns(&Code::Tcvn3.of_letters(line))),
            Self::Utf8 => String::from_utf8(line.chars().map(western_byte).collect::<Option<_>>()?).ok(),
        }
    }

    fn encoding(self) -> Encoding {
        match self {
            Self::Code(code) => code.into(),
            Self::WornTcvn3 => Encoding::Tcvn3,
            Self::Utf8 => Encoding::Utf8,
        }
    }
}

/// Text beyond this says nothing new about the code of the whole.
const SAMPLE: usize = 1 << 16;
/// Fewer misspelt words are no evidence.
const FEWEST: usize = 3;

/// `text` as it was meant and what it had been misread from, where it was misread.
pub(super) fn mend(text: &str) -> Option<(String, Encoding)> {
    let misread = told(text)?;
    Some((rewrite(text, misread), misread.encoding()))
}

/// `text`, whose letters are bytes of `code`, as it was meant.
pub(super) fn mend_from(text: &str, code: Code) -> String {
    rewrite(text, Misread::Code(code))
}

/// What `text` was misread from, by a clear margin.
fn told(text: &str) -> Option<Misread> {
    let mut sample = String::new();
    for line in text.split('\n').filter(|line| is_western(line)) {
        sample.push_str(line);
        sample.push('\n');
        if sample.len() > SAMPLE {
            break;
        }
    }
    let as_is = Spelling::of(&sample);
    if as_is.wrong < FEWEST {
        return None;
    }
    let worn = (!sample.contains('\u{AD}')).then_some(Misread::WornTcvn3);
    let all = Code::ALL.into_iter().map(Misread::Code).chain(worn).chain([Misread::Utf8]);
    let spelt = all.filter_map(|misread| {
        let lines: Vec<String> = sample.lines().filter_map(|line| misread.mend(line)).collect();
        let spelling = Spelling::of(&lines.join("\n"));
        let is_clear = spelling.right > as_is.right && spelling.wrong * 4 <= as_is.wrong;
        (spelling.is_good() && is_clear).then_some((misread, spelling.score()))
    });
    // Of equals the first.
    spelt.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(misread, _)| misread)
}

/// Mends the lines that are the better for it.
fn rewrite(text: &str, misread: Misread) -> String {
    let lines: Vec<Line> = text
        .split('\n')
        .map(|line| match misread.mend(line).filter(|mended| is_better(mended, line)) {
            Some(mended) => Line { text: Cow::Owned(mended), is_old: true },
            // Plain letters are the same in both.
            None => Line { text: Cow::Borrowed(line), is_old: line.is_ascii() },
        })
        .collect();
    capitals::raise(&lines, misread.encoding().code())
}

fn is_better(mended: &str, line: &str) -> bool {
    is_western(line) && Spelling::of(mended).score() >= Spelling::of(line).score()
}

/// Whether a line has letters beyond ASCII, or in the place of control characters, and none that
/// only Unicode can write.
fn is_western(line: &str) -> bool {
    let is_marked = |c: char| !c.is_ascii() || c.is_control() && !c.is_whitespace();
    line.contains(is_marked) && !line.chars().any(|c| c > '\u{FF}' && is_vietnamese(c))
}

/// Whether a letter or mark is of the Vietnamese alphabet, and of no Western one.
pub(super) fn is_vietnamese(c: char) -> bool {
    matches!(c, 'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư')
        || matches!(c, '\u{1EA0}'..='\u{1EF9}' | '\u{300}'..='\u{323}')
}

/// A line with the lost "ư" put back: "trớc" is "trước" where no other place for the letter makes
/// a syllable.
fn with_horns(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let is_letter = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != is_letter).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        match with_horn(word).filter(|_| is_letter) {
            Some(word) => out.push_str(&word),
            None => out.push_str(word),
        }
        rest = behind;
    }
    out
}

fn with_horn(word: &str) -> Option<String> {
    /// The letter is the last of the longest onset, or follows it.
    const LONGEST: usize = 16;
    let is_worn = word.len() > 1 && word.len() <= LONGEST && !word.chars().skip(1).any(char::is_uppercase);
    if !is_worn || is_syllable(word) {
        return None;
    }
    let places = word.char_indices().map(|(at, _)| at).skip(1).chain([word.len()]);
    let mut words = places.filter_map(|at| {
        let (before, behind) = word.split_at(at);
        Some(format!("{before}ư{behind}")).filter(|word| is_syllable(word))
    });
    words.next().filter(|_| words.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::{Encoding, mend};

    #[track_caller]
    fn check(text: &str, expected: &str, encoding: Option<Encoding>) {
        let expected = encoding.map(|encoding| (expected.to_owned(), encoding));
        assert_eq!(mend(text), expected);
    }

    #[test]
    fn reads_tcvn3_taken_for_western() {
        check(
            "Céng hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp",
            "Cộng hoà xã hội chủ nghĩa Việt Nam\nĐộc lập",
            Some(Encoding::Tcvn3),
        );
        check("CéNG HOµ X· HéI CHñ NGHÜA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", Some(Encoding::Tcvn3));
    }

    #[test]
    fn puts_lost_letters_back_where_there_is_no_choice() {
        check(
            "tríc ngµy 10/02, ®îc Së Y tÕ th ký nh sau",
            "trước ngày 10/02, được Sở Y tế thư ký như sau",
            Some(Encoding::Tcvn3),
        );
    }

    #[test]
    fn reads_the_other_codes() {
        check("tröôùc ngaøy, Ñoäc laäp", "trước ngày, Độc lập", Some(Encoding::Vni));
        check(
            "Cµng hoà xã hµi chü nghîa Vi®t Nam",
            "Cộng hoà xã hội chủ nghĩa Việt Nam",
            Some(Encoding::Viscii),
        );
        check(
            "C¶ng hoà xã h¶i chû nghïa ViŒt Nam",
            "Cộng hoà xã hội chủ nghĩa Việt Nam",
            Some(Encoding::Vps),
        );
        check("trýõìc ngày, Ðôòc lâòp, Týò do", "trước ngày, Độc lập, Tự do", Some(Encoding::Windows1258));
        check("Cá»™ng hoÃ\u{A0} xÃ£ há»™i", "Cộng hoà xã hội", Some(Encoding::Utf8));
    }

    #[test]
    fn leaves_what_was_typed_in_unicode() {
        for text in [
            "Thông báo, các xã, bà Hà",
            "Bộ Y tế\nông Lê Hoà và bà Mai",
            "Müller, façade, naïve",
            "20 °C ± 2",
        ] {
            check(text, text, None);
        }
        check(
            "Bộ Y tế, các xã\nCéng hoµ x· héi ViÖt",
            "Bộ Y tế, các xã\nCộng hoà xã hội Việt",
            Some(Encoding::Tcvn3),
        );
    }
}
