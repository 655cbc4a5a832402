//! The numbers and bullets that Word shows and no paragraph holds.
//!
//! A paragraph says "level 1 of list 5"; what stands before its words follows from the levels of
//! the list and from all items before it: "Điều 3.", "a)", "-".

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::document::numeral::roman;

/// Levels of a list.
pub(super) const LEVELS: usize = 9;

/// More letters than the text of a level has that is meant as one.
const LONGEST_TEXT: usize = 64;

/// One level of a list.
#[derive(Debug, Clone, Default)]
pub(super) struct Level {
    pub(super) start: u32,
    pub(super) format: Format,
    /// What is shown, with `%1` for the number of the first level: "Điều %2.".
    pub(super) text: String,
    /// Whether the letters of `text` stand for the signs of a symbol font.
    pub(super) is_symbol: bool,
    /// After an item of which level it counts anew, from 1; 0 is never, none any level above.
    pub(super) restart: Option<u8>,
    /// Shows the numbers of all levels in figures.
    pub(super) is_legal: bool,
    /// The paragraph style that stands for this level.
    pub(super) style: Option<String>,
}

/// How the number of a level is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Decimal,
    /// "01"
    Padded,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    Bullet,
    /// No number, though there may be words.
    None,
}

/// The levels that several lists share.
pub(super) type Levels = [Option<Level>; LEVELS];

/// A list as paragraphs name it.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    /// The key of the levels that it shares with others, which count on where it stopped.
    pub(super) shared: u32,
    /// Levels of its own.
    pub(super) own: Levels,
    /// Where a level starts, the first time that it is met in this list.
    pub(super) starts: [Option<u32>; LEVELS],
}

/// All lists of a document.
#[derive(Debug, Clone, Default)]
pub(super) struct Numbering {
    pub(super) shared: BTreeMap<u32, Levels>,
    pub(super) lists: BTreeMap<u32, List>,
}

impl Numbering {
    fn level<'a>(&'a self, list: &'a List, level: usize) -> Option<&'a Level> {
        let own = list.own.get(level).and_then(Option::as_ref);
        own.or_else(|| self.shared.get(&list.shared)?.get(level)?.as_ref())
    }

    /// The level of `list` that the paragraph style `style` stands for.
    pub(super) fn level_of_style(&self, list: u32, style: &str) -> Option<u8> {
        let list = self.lists.get(&list)?;
        let is_of = |&level: &u8| {
            self.level(list, usize::from(level)).and_then(|l| l.style.as_deref()) == Some(style)
        };
        (0..9).find(is_of)
    }
}

/// Counts the items of lists, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Counter {
    numbering: Numbering,
    /// The last numbers of shared levels; none before the first item.
    last: HashMap<u32, [Option<u32>; LEVELS]>,
    /// Lists and levels whose own start was used.
    started: HashSet<(u32, usize)>,
}

impl Counter {
    pub(super) fn new(numbering: Numbering) -> Self {
        Self { numbering, ..Self::default() }
    }

    pub(super) fn numbering(&self) -> &Numbering {
        &self.numbering
    }

    /// Counts one more item of `level` in `list` and returns what stands before its words.
    pub(super) fn marker(&mut self, list: u32, level: u8) -> Option<String> {
        let at = usize::from(level);
        let (key, list) = (list, self.numbering.lists.get(&list)?);
        let this = self.numbering.level(list, at)?;
        let start = |at: usize| {
            let own = list.starts.get(at).copied().flatten();
            own.or_else(|| self.numbering.level(list, at).map(|l| l.start)).unwrap_or(1)
        };
        let counts = self.last.entry(list.shared).or_default();
        let has_own_start = list.starts.get(at).is_some_and(Option::is_some);
        let is_first = has_own_start && self.started.insert((key, at));
        let number = match counts[at] {
            Some(number) if !is_first => number.saturating_add(1),
            _ => start(at),
        };
        counts[at] = Some(number);
        for (below, count) in counts.iter_mut().enumerate().skip(at + 1) {
            let restart = self.numbering.level(list, below).and_then(|l| l.restart);
            if restart.is_none_or(|after| level < after) {
                *count = None;
            }
        }
        let shown = |at: usize| counts.get(at).copied().flatten().unwrap_or_else(|| start(at));
        let text = match this.format {
            Format::Bullet => bullet(&this.text, this.is_symbol),
            _ => numbers(this, |at| {
                let format = self.numbering.level(list, at).map(|l| l.format).unwrap_or_default();
                let is_figure = this.is_legal && !matches!(format, Format::None | Format::Padded);
                written(shown(at), if is_figure { Format::Decimal } else { format })
            }),
        };
        Some(text).filter(|text| !text.is_empty())
    }
}

/// The text of `level` with a number for each `%1`.
fn numbers(level: &Level, number: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    let mut chars = level.text.chars().take(LONGEST_TEXT).peekable();
    while let Some(char) = chars.next() {
        let digit = chars.peek().and_then(|c| c.to_digit(10)).filter(|&d| char == '%' && d > 0);
        match digit {
            Some(digit) => {
                chars.next();
                out.push_str(&number(digit as usize - 1));
            }
            None => out.push(if char.is_whitespace() { ' ' } else { char }),
        }
    }
    out.trim().to_owned()
}

/// `number` as `format` writes it.
fn written(number: u32, format: Format) -> String {
    match format {
        Format::LowerLetter if (1..=780).contains(&number) => letters(number),
        Format::UpperLetter if (1..=780).contains(&number) => letters(number).to_uppercase(),
        Format::LowerRoman | Format::UpperRoman => match roman(number.into()) {
            Some(numeral) if format == Format::LowerRoman => numeral.to_lowercase(),
            Some(numeral) => numeral,
            None => number.to_string(),
        },
        Format::Padded => format!("{number:02}"),
        Format::None | Format::Bullet => String::new(),
        _ => number.to_string(),
    }
}

/// "a" to "z", then "aa", "bb" as Word has it.
fn letters(number: u32) -> String {
    let (round, letter) = ((number - 1) / 26, (number - 1) % 26);
    let letter = char::from_u32(u32::from(b'a') + letter).unwrap_or('a');
    (0..=round).map(|_| letter).collect()
}

/// The bullet `text` as a sign that readers of text know.
///
/// The hollow round of Word's second level is the letter "o"; it becomes "○", which looks the
/// same and is read as a bullet, where a line "o Rà soát" is not. A "+" would look like the
/// second level of offices, and stand outside of the "•" above it.
pub(super) fn bullet(text: &str, is_symbol: bool) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let (Some(sign), None) = (chars.next(), chars.next()) else {
        return match text.len() {
            0 => String::new(),
            1..=LONGEST_TEXT => text.to_owned(),
            _ => "•".to_owned(),
        };
    };
    let sign = match sign {
        '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{f02d}' | '\u{f0be}' => '-',
        '+' | '\u{f02b}' => '+',
        'o' if !is_symbol => '○',
        '•' | '·' | '●' | '○' | '▪' | '■' | '*' | '~' if !is_symbol => sign,
        sign if !is_symbol && sign.is_alphanumeric() => sign,
        _ => '•',
    };
    sign.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Counter, Format, Level, Levels, List, Numbering, bullet, written};

    fn level(format: Format, text: &str) -> Level {
        Level { start: 1, format, text: text.to_owned(), ..Level::default() }
    }

    /// "I.", "Điều 1.", "a)", "1.1." under "I", bullets: the lists 1 and 2 share their levels, the
    /// second starts its articles with 4.
    fn numbering() -> Numbering {
        let levels = [
            level(Format::UpperRoman, "%1."),
            Level { restart: Some(0), ..level(Format::Decimal, "Điều %2.") },
            level(Format::LowerLetter, "%3)"),
            Level { is_legal: true, ..level(Format::Decimal, "%1.%2") },
            level(Format::Bullet, "-"),
        ];
        let levels: Levels = std::array::from_fn(|at| levels.get(at).cloned());
        let second = List { starts: std::array::from_fn(|at| (at == 1).then_some(4)), ..List::default() };
        Numbering { shared: [(0, levels)].into(), lists: [(1, List::default()), (2, second)].into() }
    }

    #[track_caller]
    fn check(items: &[(u32, u8)], expected: &str) {
        let mut counter = Counter::new(numbering());
        let shown: Vec<_> =
            items.iter().map(|&(list, level)| counter.marker(list, level).unwrap_or_default()).collect();
        assert_eq!(shown.join(" "), expected);
    }

    #[test]
    fn counts_on() {
        check(&[(1, 0), (1, 0), (1, 0), (1, 0)], "I. II. III. IV.");
    }

    #[test]
    fn starts_a_deeper_level_anew() {
        check(&[(1, 1), (1, 2), (1, 2), (1, 1), (1, 2)], "Điều 1. a) b) Điều 2. a)");
    }

    #[test]
    fn counts_articles_on_through_chapters() {
        check(&[(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], "I. Điều 1. Điều 2. II. Điều 3.");
    }

    #[test]
    fn shows_figures_under_roman_numerals() {
        check(&[(1, 0), (1, 0), (1, 1), (1, 3)], "I. II. Điều 1. 2.1");
    }

    #[test]
    fn starts_where_the_list_says() {
        check(&[(1, 1), (2, 1), (2, 1), (1, 1)], "Điều 1. Điều 4. Điều 5. Điều 6.");
    }

    #[test]
    fn shows_the_start_of_a_level_that_was_left_out() {
        check(&[(1, 3), (1, 4)], "1.1 -");
    }

    #[test]
    fn leaves_unknown_lists_alone() {
        check(&[(7, 0), (1, 8), (1, 200)], "  ");
    }

    #[test]
    fn writes_every_format() {
        let all = [Format::LowerLetter, Format::UpperLetter, Format::LowerRoman, Format::UpperRoman];
        assert_eq!(all.map(|f| written(4, f)), ["d", "D", "iv", "IV"]);
        assert_eq!(all.map(|f| written(28, f)), ["bb", "BB", "xxviii", "XXVIII"]);
        assert_eq!(all.map(|f| written(u32::MAX, f).len()), [10; 4]);
        assert_eq!(written(7, Format::Padded), "07");
    }

    #[test]
    fn knows_bullets() {
        let signs = ["-", "–", "\u{f02d}", "+", "o", "•", "\u{f0b7}", "\u{f0d8}", "➢", "*", "", "->"];
        let shown = signs.map(|sign| bullet(sign, false));
        assert_eq!(shown, ["-", "-", "-", "+", "○", "•", "•", "•", "•", "*", "", "->"]);
        assert_eq!(["Ø", "-", "v"].map(|sign| bullet(sign, true)), ["•", "-", "•"]);
    }
}
