//! NFC, plain spaces and line ends, invisible characters dropped, look-alike letters read as Latin.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::{OffsetMap, look_alike};

use crate::letter;

/// A text that is read otherwise than it is written.
#[derive(Debug, Default)]
pub(super) struct Normal {
    pub(super) text: String,
    /// From `text` to what it was made from.
    pub(super) map: OffsetMap,
    /// The letters that are read as others, in order.
    pub(super) written: Vec<Written>,
}

/// A stretch of a text and what is written there in its stead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) at: Range<usize>,
    pub(crate) text: String,
}

/// `source` rewritten; `None` where nothing had to change.
pub(super) fn normalize(source: &str) -> Option<Normal> {
    let mut next = change(source, 0);
    next?;
    let mut out = Normal { text: String::with_capacity(source.len()), ..Normal::default() };
    let mut words = look_alike::Words::new(source);
    let mut at = 0;
    while let Some(first) = next {
        let start = starter_before(source, first).max(at);
        out.text.push_str(source.get(at..start)?);
        out.map.copied(at, start - at);
        at = start;
        while at <= first {
            at += out.take(source, at, &mut words)?;
        }
        next = change(source, at);
    }
    out.text.push_str(source.get(at..)?);
    out.map.copied(at, source.len() - at);
    Some(out)
}

/// The first place from `from` on where something has to change.
fn change(source: &str, mut from: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    loop {
        let byte = *bytes.get(from)?;
        // Most letters with two marks are in this block.
        if byte == 0xE1 && matches!(bytes.get(from + 1), Some(0xBA | 0xBB)) {
            from += 3;
        } else if SUSPECTS[usize::from(byte)] && is_suspect(&bytes[from..]) && !is_clean(source, from) {
            return Some(from);
        } else {
            from += 1;
        }
    }
}

/// The bytes at which a character may start that has to be looked at: a carriage return, the end of a page,
/// or a lead byte that is not only of letters that NFC leaves alone.
static SUSPECTS: [bool; 256] = {
    let mut suspects = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        suspects[byte] = matches!(byte, 0x0B..=0x0D | 0xC2 | 0xC3 | 0xC6 | 0xC9 | 0xE1 | 0xE2 | 0xCC..=0xFF);
        byte += 1;
    }
    suspects
};

/// Whether the character that `bytes` begin with has to be looked at, as its first bytes tell.
fn is_suspect(bytes: &[u8]) -> bool {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    match byte(0) {
        0xC2 => matches!(byte(1), 0xA0 | 0xAD | 0x85),
        // Ð and ð, Ɖ, ɖ.
        0xC3 => matches!(byte(1), 0x90 | 0xB0),
        0xC6 => byte(1) == 0x89,
        0xC9 => byte(1) == 0x96,
        0xE1 => !matches!(byte(1), 0xBA | 0xBB),
        // General punctuation: only the dashes and quotes, 93, 94 and 96 to A7, are safe.
        0xE2 => byte(1) != 0x80 || !matches!(byte(2), 0x93 | 0x94 | 0x96..=0xA7),
        _ => true,
    }
}

/// Whether the character at `at` stays as it is whatever stands around it.
fn is_clean(source: &str, at: usize) -> bool {
    let Some(char) = source.get(at..).and_then(|rest| rest.chars().next()) else { return true };
    !matches!(char, '\r' | '\u{B}' | '\u{C}')
        && replacement(char) == Some(char)
        && !look_alike::is_one(char)
        && stands_alone(char)
}

/// Whether NFC joins a character to none before it.
fn stands_alone(char: char) -> bool {
    canonical_combining_class(char) == 0
        && unicode_normalization::is_nfc_quick(std::iter::once(char))
            == unicode_normalization::IsNormalized::Yes
}

/// Where the cluster begins that holds the character before `at`.
fn starter_before(source: &str, at: usize) -> usize {
    source.get(..at).and_then(|before| before.char_indices().next_back()).map_or(at, |(start, _)| start)
}

/// The length of the first character of `rest` with everything that may compose with it, what
/// cannot be seen between them included.
fn cluster(rest: &str) -> usize {
    let mut chars = rest.char_indices();
    let Some((_, first)) = chars.next() else { return 0 };
    if first == '\r' {
        return if rest.as_bytes().get(1) == Some(&b'\n') { 2 } else { 1 };
    }
    if matches!(first, '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        return first.len_utf8();
    }
    chars
        .find(|&(at, c)| {
            c.is_ascii()
                || c == SOFT_HYPHEN && !goes_on(rest.get(at..).unwrap_or_default())
                || replacement(c).is_some() && stands_alone(c)
        })
        .map_or(rest.len(), |(at, _)| at)
}

/// Whether a mark that may compose stands behind what cannot be seen.
fn goes_on(rest: &str) -> bool {
    /// More than these stand between a letter and its mark in no text.
    const MOST: usize = 16;
    rest.chars().take(MOST).find(|&c| replacement(c).is_some()).is_some_and(|c| !stands_alone(c))
}

const SOFT_HYPHEN: char = '\u{AD}';

/// What is read for a character whose neighbours decide it.
///
/// A page or a line that ends in the middle of another ends a line. A soft hyphen shows where a word may be
/// cut; some fonts draw the hyphen itself with it, at the start of an item and behind a number.
fn in_place(taken: &str, read: &str, behind: &str) -> Option<&'static str> {
    let next = behind.chars().next();
    let before = read.chars().next_back();
    let starts_line = before.is_none_or(|c| c == '\n');
    match taken.chars().next()? {
        '\u{B}' | '\u{C}' if starts_line || next.is_none_or(|c| matches!(c, '\n' | '\r')) => Some(" "),
        '\u{B}' | '\u{C}' => Some("\n"),
        SOFT_HYPHEN if taken.chars().nth(1).is_none() => {
            let blank = |c: char| matches!(replacement(c), Some(' ' | '\t'));
            let opens_item = (starts_line || before.is_some_and(blank)) && next.is_some_and(blank);
            let joins = before.is_some_and(|c| c.is_ascii_digit())
                && next.is_some_and(|c| c.is_ascii_digit() || letter::is_capital(c));
            (opens_item || joins).then_some("-")
        }
        _ => None,
    }
}

impl Normal {
    /// Takes the cluster at `at` and gives its length.
    fn take(&mut self, source: &str, at: usize, words: &mut look_alike::Words<'_>) -> Option<usize> {
        let rest = source.get(at..).filter(|rest| !rest.is_empty())?;
        let len = cluster(rest);
        let (taken, behind) = rest.split_at_checked(len)?;
        if let Some(read) = in_place(taken, &self.text, behind) {
            self.text.push_str(read);
            self.map.replaced(read.len(), at, len);
        } else {
            let mends = taken.chars().any(look_alike::is_one) && words.mends(at);
            self.rewrite(taken, at, mends);
        }
        Some(len)
    }

    fn rewrite(&mut self, taken: &str, at: usize, mends: bool) {
        let before = self.text.len();
        if taken.starts_with('\r') {
            self.text.push('\n');
        } else {
            self.text.extend(composed(taken.chars().filter_map(replacement)));
        }
        if mends {
            let written = self.text.split_off(before);
            self.text.extend(composed(written.nfd().flat_map(look_alike::letters)));
            if self.text.get(before..) != Some(&written) {
                self.written.push(Written { at: before..self.text.len(), text: written });
            }
        }
        // A letter and the marks behind it are one place, whether or not they stand as they did.
        let is_alone = taken.chars().nth(1).is_none();
        if is_alone && self.text.get(before..) == Some(taken) {
            self.map.copied(at, taken.len());
        } else {
            self.map.replaced(self.text.len() - before, at, taken.len());
        }
    }
}

/// The letters composed; where a tone was typed before the mark of the letter, "é" and a circumflex, the
/// letter comes first.
fn composed(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut letters: Vec<char> = chars.nfd().collect();
    let is_mark = |c: char| matches!(c, '\u{302}' | '\u{306}');
    let is_tone = |c: char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}');
    for at in 1..letters.len() {
        if is_mark(letters[at]) && is_tone(letters[at - 1]) {
            letters.swap(at - 1, at);
        }
    }
    letters.into_iter().nfc()
}

/// What a character is read as; `None` where it is dropped.
fn replacement(char: char) -> Option<char> {
    match char {
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{AD}'
        | '\u{34F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => None,
        // What fonts keep for themselves are bullets, mostly of Symbol and Wingdings, where plus and minus
        // have their old places.
        '\u{2010}' | '\u{2011}' | '\u{2043}' | '\u{2212}' | '\u{FE63}' | '\u{F02D}' => Some('-'),
        '\u{2012}' => Some('–'),
        '\u{2015}' => Some('—'),
        '\u{F02B}' => Some('+'),
        '\u{E000}'..='\u{F8FF}' => Some('•'),
        other => Some(other),
    }
}

/// `text` in NFC, where markup that has been peeled off parted a letter from its mark.
pub(crate) fn rejoined(text: String) -> String {
    if change(&text, 0).is_none() { text } else { text.nfc().collect() }
}

#[cfg(test)]
mod tests {
    use super::{Written, normalize};

    fn clean(source: &str) -> String {
        normalize(source).map_or_else(|| source.to_owned(), |normal| normal.text)
    }

    #[test]
    fn leaves_clean_text_alone() {
        assert!(normalize("Ủy ban nhân dân tỉnh – “Số” 12/QĐ-UBND").is_none());
    }

    #[test]
    fn composes_in_either_order() {
        assert_eq!(clean("Vie\u{302}\u{323}t Vie\u{323}\u{302}t Vi\u{EA}\u{323}t"), "Việt Việt Việt");
    }

    #[test]
    fn plain_line_ends_and_spaces() {
        assert_eq!(clean("a\r\nb\rc\u{A0}d\u{200B}e\u{F0B7}"), "a\nb\nc de•");
    }

    #[test]
    fn composes_over_what_cannot_be_seen() {
        assert_eq!(clean("o\u{200B}\u{309}"), "ỏ");
        assert_eq!(clean("12\u{2010}KL"), "12-KL");
    }

    #[test]
    fn maps_composed_letters_home() {
        let source = "Vie\u{302}\u{323}t";
        let normal = normalize(source).expect("it is decomposed");
        assert_eq!(normal.text, "Việt");
        assert_eq!(normal.map.home(&(2..5)), 2..7);
        assert_eq!(normal.map.home(&(5..6)), 7..8);
    }

    #[test]
    fn puts_the_tone_behind_the_letter() {
        assert_eq!(
            clean("Ke\u{301}\u{302}t \u{E9}\u{302} ca\u{309}\u{302}p ba\u{301}\u{306}t"),
            "Kết ế cẩp bắt"
        );
    }

    #[test]
    fn soft_hyphens_are_hyphens_where_they_are_drawn() {
        assert_eq!(clean("phô\u{AD}́i hợp\u{AD}\nvới THƯ\u{AD}ỜNG"), "phối hợp\nvới THƯỜNG");
        assert_eq!(
            clean("\u{AD} Sở Y tế\n  \u{AD} Số 35\u{AD}CTr/TU, UB\u{AD}ND"),
            "- Sở Y tế\n  - Số 35-CTr/TU, UBND"
        );
    }

    #[test]
    fn pages_and_columns_end_a_line_once() {
        assert_eq!(clean("một\u{C}hai\u{B}ba\n\u{C}bốn\u{C}\n"), "một\nhai\nba\n bốn \n");
    }

    #[test]
    fn dashes_and_bullets_of_fonts() {
        assert_eq!(clean("\u{F02D} a \u{F0D8} b \u{2012}\u{2015}\u{FE63}"), "- a • b –—-");
    }

    #[test]
    fn reads_look_alikes_and_keeps_what_is_written() {
        let normal = normalize("Số: 12/ТВ, Ngân h\u{430}ng Газпром").expect("there are look-alikes");
        assert_eq!(normal.text, "Số: 12/TB, Ngân hang Газпром");
        let written = |at, text: &str| Written { at, text: text.to_owned() };
        assert_eq!(normal.written, [written(9..10, "Т"), written(10..11, "В"), written(20..21, "\u{430}")]);
        assert_eq!(
            clean("ﬁ Ⅲ. Ð ð Ɖ １２／ＴＢ－ＵＢＮＤ 𝐓𝐁 h\u{3BF}\u{300}a"),
            "fi III. Đ đ Đ 12/TB-UBND TB hòa"
        );
    }
}
