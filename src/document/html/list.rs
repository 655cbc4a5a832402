//! What a list shows before its items.

use crate::document::numeral::roman;

/// How the items of a list are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbering {
    Decimal,
    LowerLatin,
    UpperLatin,
    LowerRoman,
    UpperRoman,
    Disc,
    Circle,
    Square,
    Dash,
    Plus,
    Nothing,
}

impl Numbering {
    /// The numbering that a style sheet names.
    pub(super) fn of_style(name: &str) -> Option<Self> {
        let quoted = name.trim_matches(['"', '\'']);
        if quoted.len() + 2 == name.len() {
            return Some(Self::of_text(quoted.trim()));
        }
        Some(match name.to_ascii_lowercase().as_str() {
            "decimal" | "decimal-leading-zero" => Self::Decimal,
            "lower-alpha" | "lower-latin" => Self::LowerLatin,
            "upper-alpha" | "upper-latin" => Self::UpperLatin,
            "lower-roman" => Self::LowerRoman,
            "upper-roman" => Self::UpperRoman,
            "disc" => Self::Disc,
            "circle" => Self::Circle,
            "square" => Self::Square,
            "none" => Self::Nothing,
            _ => return None,
        })
    }

    /// The bullet that a style sheet writes out.
    fn of_text(text: &str) -> Self {
        match text {
            "-" | "–" | "—" => Self::Dash,
            "+" => Self::Plus,
            "" => Self::Nothing,
            _ => Self::Disc,
        }
    }

    /// The numbering of the attribute `type`.
    pub(super) fn of_type(name: &str) -> Option<Self> {
        Some(match name.trim() {
            "1" => Self::Decimal,
            "a" => Self::LowerLatin,
            "A" => Self::UpperLatin,
            "i" => Self::LowerRoman,
            "I" => Self::UpperRoman,
            name => return Self::of_style(name).filter(|found| found.is_bullet()),
        })
    }

    const fn is_bullet(self) -> bool {
        matches!(self, Self::Disc | Self::Circle | Self::Square)
    }

    /// What stands before the item with this number: "1.", "a.", "•".
    pub(super) fn marker(self, number: i64) -> Option<String> {
        let label = match self {
            Self::Nothing => return None,
            Self::Disc => return Some("•".to_owned()),
            Self::Circle => return Some("○".to_owned()),
            Self::Square => return Some("▪".to_owned()),
            Self::Dash => return Some("-".to_owned()),
            Self::Plus => return Some("+".to_owned()),
            Self::Decimal => None,
            Self::LowerLatin => latin(number),
            Self::UpperLatin => latin(number).map(|label| label.to_ascii_uppercase()),
            Self::LowerRoman => roman(number).map(|label| label.to_ascii_lowercase()),
            Self::UpperRoman => roman(number),
        };
        Some(format!("{}.", label.unwrap_or_else(|| number.to_string())))
    }
}

/// "a" to "z", then "aa".
fn latin(number: i64) -> Option<String> {
    let mut rest = u64::try_from(number).ok().filter(|&number| number > 0)?;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(b'a' + u8::try_from(rest % 26).ok()?);
        rest /= 26;
    }
    letters.reverse();
    String::from_utf8(letters).ok()
}

/// A list that is open.
#[derive(Debug)]
pub(super) struct List {
    next: i64,
    step: i64,
    /// Whether its items have bullets where nothing else is said.
    pub(super) is_bulleted: bool,
}

impl List {
    pub(super) const fn new(first: i64, is_reversed: bool, is_bulleted: bool) -> Self {
        Self { next: first, step: if is_reversed { -1 } else { 1 }, is_bulleted }
    }

    /// The number of the next item, which may give its own.
    pub(super) fn number(&mut self, own: Option<i64>) -> i64 {
        let number = own.unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        number
    }
}

/// The bullet that a letter of a font of pictures shows: a dash, a plus, the hollow round of the
/// second level, or another sign, all of which are read as one.
pub(super) fn picture(letter: char) -> &'static str {
    match u32::from(letter) & 0xFF {
        0x6F => "○",
        0x2D => "-",
        0x2B => "+",
        _ => "•",
    }
}

/// Whether a font shows pictures where others show letters.
pub(super) fn shows_pictures(font: &str) -> bool {
    let font = font.to_ascii_lowercase();
    ["symbol", "wingdings", "webdings"].iter().any(|name| font.starts_with(name))
}

/// Whether `word` is a number, a letter or a dash as it stands before an item: "1.", "a)", "IV.", "-".
pub(super) fn is_marker(word: &str) -> bool {
    if matches!(word, "-" | "–" | "—" | "+" | "•" | "·" | "*" | "○" | "▪") {
        return true;
    }
    let Some(label) = word.strip_suffix(['.', ')', '/']) else { return false };
    let label = label.strip_prefix('(').unwrap_or(label);
    let mut letters = label.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    let is_roman = label.len() <= 6 && label.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
    let is_number = label.len() <= 9
        && label.starts_with(|c: char| c.is_ascii_digit())
        && label.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    !label.is_empty() && (is_letter || is_roman || is_number)
}

#[cfg(test)]
mod tests {
    use super::{Numbering, is_marker};

    #[test]
    fn numbers_as_a_browser_does() {
        let show = |numbering: Numbering, numbers: &[i64]| {
            let markers: Vec<_> = numbers.iter().filter_map(|&n| numbering.marker(n)).collect();
            markers.join(" ")
        };
        assert_eq!(show(Numbering::Decimal, &[-1, 0, 12]), "-1. 0. 12.");
        assert_eq!(show(Numbering::LowerLatin, &[0, 1, 26, 27, 703]), "0. a. z. aa. aaa.");
        assert_eq!(show(Numbering::UpperRoman, &[4, 1994, 4000]), "IV. MCMXCIV. 4000.");
        assert_eq!(show(Numbering::Nothing, &[1]), "");
    }

    #[test]
    fn knows_markers() {
        let words = ["1.", "1.2.", "(1)", "a)", "đ)", "IV.", "-", "Số:", "TP.", "...", ")", "2018)", "kèm)"];
        let found: Vec<_> = words.into_iter().filter(|word| is_marker(word)).collect();
        assert_eq!(found, ["1.", "1.2.", "(1)", "a)", "đ)", "IV.", "-", "2018)"]);
    }
}
