//! List markers.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::{anychar, char, one_of, space0};
use nom::combinator::{opt, recognize, verify};
use nom::multi::many1;
use nom::sequence::{delimited, preceded, terminated};

use crate::grammar::PResult;
use crate::letter;

/// What a list item begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) kind: MarkerKind,
    /// As written: "1.", "a)", "-".
    pub(crate) text: String,
    /// The number or letter alone: "1", "2.1", "II", "a"; empty for a bullet.
    pub(crate) label: String,
}

/// The kinds of markers, outermost first: an item of an earlier kind never stands inside one of
/// a later kind, unless that kind already holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum MarkerKind {
    /// "I."
    Roman,
    /// "Điều 1."
    Article,
    /// "1."
    Number,
    /// "1.1."
    Decimal,
    /// "1.1.1."
    Decimals,
    /// "1)" or "(1)"
    Bracketed,
    /// "a)"
    Letter,
    /// "-"
    Dash,
    /// "+"
    Plus,
    /// "•" and its like
    Bullet,
    /// "○", which programs show one level deeper.
    Hollow,
    /// "▪", which they show below that.
    Square,
    /// "[1]" before a footnote
    Note,
}

impl MarkerKind {
    /// Whether items of this kind have a label.
    pub(crate) const fn is_labelled(self) -> bool {
        !matches!(self, Self::Dash | Self::Plus | Self::Bullet | Self::Hollow | Self::Square | Self::Note)
    }
}

/// The marker at the start of `line`, and how many bytes it takes with the blanks behind it.
pub(crate) fn marker_at(line: &str) -> Option<(Marker, usize)> {
    let (rest, (kind, text, label)) = marker(line)?;
    let rest = rest.trim_start();
    let marker = Marker { kind, text: text.trim_end().to_owned(), label: label.to_owned() };
    Some((marker, line.len() - rest.len()))
}

/// Whether `line` begins with a marker.
pub(super) fn begins_with_marker(line: &str) -> bool {
    marker(line).is_some()
}

/// ```text
/// marker = bracketed / note / decimal / number / roman / article / letter / bullet
/// ```
fn marker(line: &str) -> Option<(&str, Raw<'_>)> {
    let mut chars = line.chars();
    let (first, second) = (chars.next()?, chars.next());
    let found = match first {
        '0'..='9' => alt((bracketed, decimal, number)).parse(line),
        '(' => alt((bracketed, letter)).parse(line),
        '[' => note(line),
        'I' | 'V' | 'X' => roman(line),
        'Đ' => article(line),
        // Two letters begin no marker, as nearly all lines do.
        _ if letter::is_letter(first) && second.is_some_and(letter::is_letter) => return None,
        _ => alt((letter, bullet)).parse(line),
    };
    found.ok()
}

type Raw<'a> = (MarkerKind, &'a str, &'a str);

fn with_label<'a>(
    kind: MarkerKind,
    label: impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>>,
    close: impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>>,
) -> impl Parser<&'a str, Output = Raw<'a>, Error = nom::error::Error<&'a str>> {
    let mut both = (label, close);
    move |input: &'a str| {
        let (rest, (label, _)) = both.parse(input)?;
        let text = input.get(..input.len() - rest.len()).unwrap_or_default();
        Ok((rest, (kind, text, label)))
    }
}

/// A small number, as lists have it.
fn small(input: &str) -> PResult<'_, &str> {
    take_while_m_n(1, 2, |c: char| c.is_ascii_digit()).parse(input)
}

/// What must follow a closed marker: no digit, so that "1.500" is no item.
fn no_digit(input: &str) -> PResult<'_, &str> {
    match input.chars().next() {
        Some(c) if c.is_ascii_digit() => {
            Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Digit)))
        }
        _ => Ok((input, "")),
    }
}

/// "(1)", "(1).", "1)".
fn bracketed(input: &str) -> PResult<'_, Raw<'_>> {
    alt((
        with_label(
            MarkerKind::Bracketed,
            preceded(char('('), small),
            recognize((char(')'), opt((char('.'), no_digit, not_repeated)))),
        ),
        with_label(MarkerKind::Bracketed, small, recognize(char(')'))),
    ))
    .parse(input)
}

/// "[1]", "[^1]:".
fn note(input: &str) -> PResult<'_, Raw<'_>> {
    let label = preceded((char('['), opt(char('^'))), small);
    with_label(MarkerKind::Note, label, recognize((char(']'), opt(char(':')), blank_or_end))).parse(input)
}

/// "1.1.", "1.1", "1.2.3.".
///
/// ```text
/// decimal = small 1*3("." small) ["." / " "]
/// ```
fn decimal(input: &str) -> PResult<'_, Raw<'_>> {
    let label = recognize((small, many1(preceded(char('.'), small))));
    let close = recognize(alt((
        terminated(recognize(preceded(char('.'), opt(char(')')))), no_digit),
        recognize(verify(blank_before_capital, |found: &str| !found.is_empty())),
    )));
    let (rest, (_, text, label)) = with_label(MarkerKind::Decimal, label, close).parse(input)?;
    let kind = match label.matches('.').count() {
        1 => MarkerKind::Decimal,
        2..=3 => MarkerKind::Decimals,
        _ => return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Count))),
    };
    Ok((rest, (kind, text, label)))
}

/// Blanks before a capital letter: "1.1 Giao …".
fn blank_before_capital(input: &str) -> PResult<'_, &str> {
    let blanks = input.len() - input.trim_start_matches(' ').len();
    let next = input.get(blanks..).and_then(|rest| rest.chars().next());
    if blanks > 0 && next.is_some_and(letter::is_capital) {
        Ok((input.get(blanks..).unwrap_or_default(), input.get(..blanks).unwrap_or_default()))
    } else {
        Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Space)))
    }
}

/// "1.", "1-", "1/", and a scan's "1,".
fn number(input: &str) -> PResult<'_, Raw<'_>> {
    alt((
        with_label(MarkerKind::Number, small, recognize((space0, char('.'), no_digit, not_repeated))),
        with_label(MarkerKind::Number, small, recognize((one_of("-/"), blank_before_capital))),
        with_label(MarkerKind::Number, small, recognize((one_of(",:"), blank_before_capital))),
    ))
    .parse(input)
}

/// Refuses "..", so that a leader of dots is no marker.
fn not_repeated(input: &str) -> PResult<'_, &str> {
    if input.starts_with('.') {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Char)));
    }
    Ok((input, ""))
}

/// "I.", "II-".
fn roman(input: &str) -> PResult<'_, Raw<'_>> {
    let numeral = verify(take_while1(|c| matches!(c, 'I' | 'V' | 'X')), |word: &str| is_roman(word));
    let close = alt((
        recognize((char('.'), no_digit, not_repeated, blank_or_end)),
        recognize((char('-'), space0, capital)),
    ));
    with_label(MarkerKind::Roman, numeral, close).parse(input)
}

/// "Điều 1.", as decisions and regulations have it.
fn article(input: &str) -> PResult<'_, Raw<'_>> {
    let label = preceded((tag("Điều"), char(' ')), small);
    with_label(MarkerKind::Article, label, recognize((one_of(".:"), blank_before_capital))).parse(input)
}

fn blank_or_end(input: &str) -> PResult<'_, &str> {
    match input.chars().next() {
        None => Ok((input, "")),
        Some(c) if c == ' ' || letter::is_capital(c) => Ok((input, "")),
        Some(_) => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Space))),
    }
}

/// Looks at, and does not take, a capital letter.
fn capital(input: &str) -> PResult<'_, &str> {
    if input.chars().next().is_some_and(letter::is_capital) {
        Ok((input, ""))
    } else {
        Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Alpha)))
    }
}

/// Whether `word` is a Roman numeral up to 39.
fn is_roman(word: &str) -> bool {
    let ones = word.trim_start_matches('X');
    word.len() - ones.len() <= 3
        && matches!(ones, "" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX")
        && !word.is_empty()
}

/// "a)", "đ)", "a.", "a/", and a scan's "a,", "a]", "a )".
fn letter(input: &str) -> PResult<'_, Raw<'_>> {
    let one = |input| recognize(one_of("abcdđeghiklmnopqrstuvxy")).parse(input);
    let bracket = || recognize((space0, one_of(")]}"), opt((space0, char('.'), blank_or_end))));
    alt((
        with_label(MarkerKind::Letter, one, bracket()),
        with_label(
            MarkerKind::Letter,
            delimited(char('('), verify(one, |l: &str| l != "i" && l != "v" && l != "x"), char(')')),
            recognize(space0),
        ),
        with_label(MarkerKind::Letter, one, recognize((one_of("./,"), blank_before_capital))),
        misread_letter,
    ))
    .parse(input)
}

/// "ạ)", "â)" and the like, which a scan made of "a)".
fn misread_letter(input: &str) -> PResult<'_, Raw<'_>> {
    let (rest, (letter, _)) = (anychar, (char(')'), blank_or_end)).parse(input)?;
    let label = match letter {
        'ạ' | 'à' | 'á' | 'ả' | 'ã' | 'â' | 'ă' => "a",
        'ẹ' | 'é' | 'è' | 'ê' | '©' => "e",
        _ => return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Char))),
    };
    Ok((rest, (MarkerKind::Letter, input.get(..input.len() - rest.len()).unwrap_or_default(), label)))
}

/// What an item may begin with that has no label.
const MARKS: &str = "-–—+•·●○▪■*~§Øovüq►▶➢➤⮚⮞❖◆◇✓✔√◦▫□∙⋅‣★☐→⇒";
/// Those of them that are letters, or signs of sections: what the bullets of Wingdings, or those made on a
/// typewriter, turn into in another font.
const LETTERS: &str = "§Øovüq";

/// "-", "–", "+", "•" and their like.
fn bullet(input: &str) -> PResult<'_, Raw<'_>> {
    let (rest, mark) = one_of(MARKS).parse(input)?;
    let kind = match mark {
        '-' | '–' | '—' => MarkerKind::Dash,
        '+' => MarkerKind::Plus,
        '○' | '◦' | 'o' => MarkerKind::Hollow,
        '▪' | '■' | '▫' | '□' => MarkerKind::Square,
        _ => MarkerKind::Bullet,
    };
    let next = rest.chars().next();
    let begins = |c: char| letter::is_capital(c) || c == '“';
    let stands_alone = if LETTERS.contains(mark) {
        rest.strip_prefix(' ').is_some_and(|words| words.starts_with(begins))
    } else {
        next == Some(' ') || next.is_some_and(begins)
    };
    if !stands_alone {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Space)));
    }
    let text = input.get(..mark.len_utf8()).unwrap_or_default();
    Ok((rest, (kind, text, "")))
}

#[cfg(test)]
mod tests {
    use super::{MarkerKind, marker_at};

    fn check(line: &str, expected: Option<(MarkerKind, &str, &str)>) {
        let found = marker_at(line);
        let found = found.as_ref().map(|(m, skip)| (m.kind, m.label.as_str(), &line[*skip..]));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn reads_every_kind() {
        check("I. ĐÁNH GIÁ", Some((MarkerKind::Roman, "I", "ĐÁNH GIÁ")));
        check("II- Nhiệm vụ", Some((MarkerKind::Roman, "II", "Nhiệm vụ")));
        check("Điều 3. Chánh Văn phòng", Some((MarkerKind::Article, "3", "Chánh Văn phòng")));
        check("Điều 3 Luật Đất đai", None);
        check("1. Sở Y tế", Some((MarkerKind::Number, "1", "Sở Y tế")));
        check("2.Các Sở", Some((MarkerKind::Number, "2", "Các Sở")));
        check("3, Sở Y tế", Some((MarkerKind::Number, "3", "Sở Y tế")));
        check("1.2. Giao", Some((MarkerKind::Decimal, "1.2", "Giao")));
        check("1.2 Giao", Some((MarkerKind::Decimal, "1.2", "Giao")));
        check("1.2.3. Giao", Some((MarkerKind::Decimals, "1.2.3", "Giao")));
        check("(1) Giao", Some((MarkerKind::Bracketed, "1", "Giao")));
        check("(1). Giao", Some((MarkerKind::Bracketed, "1", "Giao")));
        check("đ) Giao", Some((MarkerKind::Letter, "đ", "Giao")));
        check("[^1]: Theo", Some((MarkerKind::Note, "1", "Theo")));
        check("a, Giao", Some((MarkerKind::Letter, "a", "Giao")));
        check("b] Giao", Some((MarkerKind::Letter, "b", "Giao")));
        check("c ) . Giao", Some((MarkerKind::Letter, "c", "Giao")));
        check("ạ) Giao", Some((MarkerKind::Letter, "a", "Giao")));
        check("- Giao", Some((MarkerKind::Dash, "", "Giao")));
        check("-Giao", Some((MarkerKind::Dash, "", "Giao")));
        check("○ Giao", Some((MarkerKind::Hollow, "", "Giao")));
        check("➢ Giao", Some((MarkerKind::Bullet, "", "Giao")));
        check("v Giao", Some((MarkerKind::Bullet, "", "Giao")));
        check("v giao", None);
        check("+ Giao", Some((MarkerKind::Plus, "", "Giao")));
    }

    #[test]
    fn leaves_numbers_alone() {
        check("1.500 hộ", None);
        check("10,22% GRDP", None);
        check("2025 và các năm", None);
        check("31/12/2025", None);
        check("100% cán bộ", None);
        check("... và", None);
        check("-50%", None);
    }
}
