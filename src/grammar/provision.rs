//! Provisions: the parts of a document that a citation points at.
//!
//! Knows the levels from "điểm" to "Phụ lục" and how they are listed: from the inside out, one
//! word for several values, several groups with a semicolon between. Which document they belong to
//! is left to the callers: [`before`] reads what stands before one.
//!
//! ```text
//! "khoản 1, 2 Điều 3 và Điều 7 Luật …" -> {3, 1}, {3, 2}, {7}
//! ```

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{digit1, satisfy};
use nom::combinator::{map_opt, not, opt, peek, recognize, value, verify};
use nom::multi::{many_m_n, separated_list1};
use nom::sequence::{preceded, terminated};
use nom::{AsChar, Parser};

use super::{Found, PResult, read_at};
use crate::letter;
use crate::lexicon::fold::{self, Word};
use crate::model::Provision;

/// A level of a document, the inner ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Point,
    Clause,
    Article,
    Section,
    Chapter,
    Part,
    /// "Mẫu số 02", a form in an appendix or beside one.
    Form,
    Appendix,
}

/// Levels by folded name, sorted. Source: Nghị định 78/2025/NĐ-CP on how normative texts are built.
const LEVELS: &[(&str, Level)] = &[
    ("bieu so", Level::Form),
    ("chuong", Level::Chapter),
    ("diem", Level::Point),
    ("dieu", Level::Article),
    ("khoan", Level::Clause),
    ("mau", Level::Form),
    ("mau bieu", Level::Form),
    ("mau so", Level::Form),
    ("muc", Level::Section),
    ("phan", Level::Part),
    ("phu luc", Level::Appendix),
    ("phu luc so", Level::Appendix),
    ("tiet", Level::Point),
    ("tieu muc", Level::Section),
];

/// One level and its values: "khoản 1, 2 và 5".
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    level: Level,
    values: Vec<String>,
}

/// The provisions that end where `text` ends, and where they start.
///
/// Between them and the document may stand "của", a comma, or "ban hành kèm theo".
pub(crate) fn before(text: &str) -> Option<Found<Vec<Provision>>> {
    let tail = |most: usize| (text.len().saturating_sub(most)..=text.len()).find_map(|at| text.get(at..));
    let last_other = |words: &[Word<'_>]| words.iter().rposition(|word| !is_vocabulary(word.text));
    // The first word may be cut.
    let near = tail(FEW_BYTES).map(|window| (window, fold::words(window).collect::<Vec<_>>()));
    let near = near.filter(|(_, words)| last_other(words).is_some_and(|at| at > 0));
    let (window, words) =
        near.or_else(|| tail(MOST_BYTES).map(|window| (window, fold::words(window).collect())))?;
    let base = text.len() - window.len();
    let first = last_other(&words).map_or(0, |at| at + 1);
    words.get(first..)?.iter().find_map(|word| {
        let is_free = !first
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|before| before.at.end + 1 == word.at.start && joins_level(before.text));
        let found = is_free.then(|| {
            read_at(window, word.at.start, alt((terminated(chain, end), terminated(provisions, end))))
        })??;
        (found.at.end == window.len()).then(|| found.shifted(base))
    })
}

/// How far back provisions are looked for.
const MOST_BYTES: usize = 600;
/// Most of what stands before a document is told from its provisions by these.
const FEW_BYTES: usize = 60;

/// Whether a word makes one word with a level behind it: "tài khoản", "danh mục".
fn joins_level(word: &str) -> bool {
    ["chuyên", "danh", "hạng", "một", "quan", "thành", "thời", "tài", "đầu", "địa"].contains(&word)
}

/// Whether a word can stand inside provisions: a level, a value or what joins them.
fn is_vocabulary(word: &str) -> bool {
    let key = fold::key(word);
    let is_value = key.len() <= 6 && (key.chars().all(|c| c.is_ascii_digit() || c == '.') || is_roman(word));
    let is_letter = word.chars().count() <= 1
        || key.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len() + 1 == key.len();
    is_value
        || is_letter
        || matches!(
            key.as_str(),
            "va" | "hoac"
                | "cua"
                | "den"
                | "so"
                | "ban"
                | "hanh"
                | "kem"
                | "theo"
                | "luc"
                | "bieu"
                | "tieu"
                | "phu"
        )
        || LEVELS.iter().any(|(name, _)| *name == key)
}

/// What may stand between provisions and their document.
///
/// ```text
/// end = [ "," ] [ "của" / [ "ban hành" ] "kèm theo" ] eof
/// ```
fn end(input: &str) -> PResult<'_, ()> {
    let carried = recognize((opt(terminated(words("ban hanh"), blanks)), words("kem theo")));
    value(
        (),
        (
            opt(blanks),
            opt(tag(",")),
            opt(blanks),
            opt(alt((words("cua"), carried))),
            opt(blanks),
            nom::combinator::eof,
        ),
    )
    .parse(input)
}

/// Provisions from the inside out.
///
/// ```text
/// provisions = item *( [ "," / ";" / "và" / "hoặc" / "của" ] item )
/// ```
fn provisions(input: &str) -> PResult<'_, Vec<Provision>> {
    let joint = alt((
        recognize((opt(blanks), tag(";"), opt(blanks), opt((words("va"), blanks)))),
        recognize((opt(blanks), tag(","), opt(blanks), opt((alt((words("va"), words("hoac"))), blanks)))),
        recognize((blanks, alt((words("va"), words("hoac"), words("cua"))), blanks)),
        recognize(blanks),
    ));
    separated_list1(joint, item).map(|items| resolved(&items)).parse(input)
}

/// A provision from the outside in.
///
/// ```text
/// chain = 1*( item ( blank / "," ) ) item              ; "Điều 8 khoản 3": each inside the one before
/// ```
fn chain(input: &str) -> PResult<'_, Vec<Provision>> {
    let joint = (opt(tag(",")), blanks);
    let is_chain = |items: &Vec<Item>| {
        items.len() > 1
            && items.is_sorted_by(|outer, inner| outer.level > inner.level && outer.values.len() == 1)
    };
    verify(separated_list1(joint, item), is_chain)
        .map(|mut items| {
            items.reverse();
            resolved(&items)
        })
        .parse(input)
}

/// One level with its values.
///
/// ```text
/// item  = level value *( ("," / "và" / "hoặc" / range) value )
/// range = "-" / "đến" [ level ]                                    ; all between belong to it
/// ```
fn item(input: &str) -> PResult<'_, Item> {
    let (input, level) = terminated(level, blanks).parse(input)?;
    let again = verify(self::level, move |again| *again == level);
    let is_range = alt((
        value(
            true,
            (opt(blanks), alt((recognize((words("den"), blanks, opt((again, blanks)))), tag("-"), tag("–")))),
        ),
        value(false, (opt(blanks), tag(","), opt(blanks), opt((words("va"), blanks)))),
        value(false, (blanks, alt((words("va"), words("hoac"))), blanks)),
    ));
    let more = (is_range, preceded(opt(blanks), |input| one_value(level, input)));
    let (input, (first, more)) =
        (|input| one_value(level, input), many_m_n(0, MOST_VALUES, more)).parse(input)?;
    let mut values = vec![first.to_owned()];
    for (is_range, next) in more {
        if is_range {
            values.extend(between(values.last().map_or("", String::as_str), next));
        }
        values.push(next.to_owned());
    }
    Ok((input, Item { level, values }))
}

/// More values than this are no list of provisions.
const MOST_VALUES: usize = 40;

/// The name of a level.
fn level(input: &str) -> PResult<'_, Level> {
    let name = |input| {
        let mut ends = fold::words(input).take(2).map(|word| word.at.end);
        let (one, two) = (ends.next(), ends.next());
        [two, one].into_iter().flatten().find_map(|end| {
            let (name, rest) = input.split_at_checked(end)?;
            let key = fold::key(name);
            let at = LEVELS.binary_search_by(|(level, _)| (*level).cmp(key.as_str())).ok()?;
            let (_, level) = LEVELS.get(at)?;
            (is_spelled(name) && !name.contains(',')).then_some((rest, *level))
        })
    };
    match name(input) {
        Some((rest, level)) => Ok((rest, level)),
        None => Err(nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Tag))),
    }
}

/// Words of the same key that are no levels: "biểu" is one, "điểu" is none, and so with the marks.
fn is_spelled(name: &str) -> bool {
    [
        "biểu số",
        "chương",
        "điểm",
        "điều",
        "khoản",
        "mẫu",
        "mẫu biểu",
        "mẫu số",
        "mục",
        "phần",
        "phụ lục",
        "phụ lục số",
        "tiết",
        "tiểu mục",
    ]
    .iter()
    .any(|spelling| fold::agrees(name, spelling))
}

/// A value of a level.
///
/// ```text
/// value = figures / roman / letter                     ; letters of "điểm" alone, and of appendices
/// ```
fn one_value(level: Level, input: &str) -> PResult<'_, &str> {
    let ends = || not(peek(satisfy(letter::is_letter_or_digit)));
    let roman = verify(take_while_m_n(1, 6, |c: char| letter::is_letter(c)), is_roman);
    let roman = recognize((roman, opt((tag("."), digit1))));
    let letter =
        verify(take_while_m_n(1, 2, |c: char| letter::is_letter(c)), move |letter: &str| match level {
            Level::Point => letter.chars().all(letter::is_small) && letter.chars().count() == 1,
            Level::Part | Level::Section | Level::Appendix | Level::Form | Level::Chapter => {
                letter.len() == 1 && letter.chars().all(letter::is_capital)
            }
            Level::Clause | Level::Article => false,
        });
    terminated(alt((figures, roman, letter)), ends()).parse(input)
}

/// ```text
/// figures = 1*3digit *( "." 1*3digit ) [ low-letter ]          ; 15, 2.6, 18d
/// ```
fn figures(input: &str) -> PResult<'_, &str> {
    let group = || take_while_m_n(1, 3, AsChar::is_dec_digit);
    recognize((group(), many_m_n(0, 3, (tag("."), group())), opt(satisfy(letter::is_small)))).parse(input)
}

/// Blanks, at least one.
fn blanks(input: &str) -> PResult<'_, &str> {
    take_while_m_n(1, 3, |c: char| c.is_whitespace()).parse(input)
}

/// The words of a folded key, in any case.
fn words<'a>(
    key: &'static str,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    let count = key.split(' ').count();
    map_opt(
        move |input: &'a str| match fold::words(input).nth(count - 1) {
            Some(word) => Ok((input.get(word.at.end..).unwrap_or_default(), input.get(..word.at.end))),
            None => Err(nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Tag))),
        },
        move |read| read.filter(|read| fold::key(read) == key && read.starts_with(letter::is_letter)),
    )
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
}

/// The values between two ends of a range, both left out.
fn between(from: &str, to: &str) -> Vec<String> {
    /// Letters of points in order; there is no f, j, w or z.
    const POINTS: &str = "abcdđeghiklmnopqrstuvxy";
    if let (Ok(from), Ok(to)) = (from.parse::<u16>(), to.parse::<u16>()) {
        return if to > from && to - from <= 50 {
            (from + 1..to).map(|n| n.to_string()).collect()
        } else {
            Vec::new()
        };
    }
    match (POINTS.find(from), POINTS.find(to)) {
        (Some(from), Some(to)) if from < to => {
            POINTS.get(from..to).unwrap_or_default().chars().skip(1).map(String::from).collect()
        }
        _ => Vec::new(),
    }
}

/// One provision for each innermost value, with the levels around it.
fn resolved(items: &[Item]) -> Vec<Provision> {
    let mut found = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let is_inner = at == 0 || items.get(at - 1).is_none_or(|before| before.level >= item.level);
        if !is_inner {
            continue;
        }
        for value in &item.values {
            let mut provision = Provision::default();
            set(&mut provision, item.level, value);
            let mut level = item.level;
            for outer in items.get(at + 1..).unwrap_or_default() {
                if outer.level > level {
                    level = outer.level;
                    set(&mut provision, level, outer.values.first().map_or("", String::as_str));
                }
            }
            found.push(provision);
        }
    }
    found
}

fn set(provision: &mut Provision, level: Level, value: &str) {
    let place = match level {
        Level::Point => &mut provision.point,
        Level::Clause => &mut provision.clause,
        Level::Article => &mut provision.article,
        Level::Section => &mut provision.section,
        Level::Chapter => &mut provision.chapter,
        Level::Part => &mut provision.part,
        Level::Form => {
            provision.appendix = Some(format!("Mẫu số {value}"));
            return;
        }
        Level::Appendix => {
            let form = provision.appendix.take().map(|form| format!("{form} Phụ lục ")).unwrap_or_default();
            provision.appendix = Some(format!("{form}{value}"));
            return;
        }
    };
    *place = Some(value.to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The provisions are those between « and »; `expected` has each as "part.chapter.section.article.clause.point.appendix".
    #[track_caller]
    fn check(marked: &str, expected: &[&str]) {
        let text = marked.replace(['«', '»'], "");
        let found = before(&text);
        let shown: Vec<String> = found.iter().flat_map(|found| found.value.iter().map(shown)).collect();
        assert_eq!(shown, expected, "{marked}");
        assert_eq!(found.map(|found| found.at.start), marked.find('«'), "{marked}");
    }

    fn shown(p: &Provision) -> String {
        [
            ("P", &p.part),
            ("C", &p.chapter),
            ("M", &p.section),
            ("Đ", &p.article),
            ("k", &p.clause),
            ("đ", &p.point),
            ("PL", &p.appendix),
        ]
        .iter()
        .filter_map(|(level, value)| value.as_ref().map(|value| format!("{level}{value}")))
        .collect::<Vec<_>>()
        .join(" ")
    }

    #[test]
    fn reads_one_of_each_level() {
        check("theo «điểm a khoản 2 Điều 15 »", &["Đ15 k2 đa"]);
        check("tại «Điểm đ Khoản 1 Điều 16a »", &["Đ16a k1 đđ"]);
        check("theo «Mục II Phần B »", &["PB MII"]);
        check("tại «Mục 2 Chương IV »", &["CIV M2"]);
        check("theo «mục 1, Phần III »", &["PIII M1"]);
        check("theo «điểm 2.6 khoản 2 Mục I »", &["MI k2 đ2.6"]);
        check("tại «Phụ lục I ban hành kèm theo »", &["PLI"]);
        check("theo «Mẫu số 02 Phụ lục II »", &["PLMẫu số 02 Phụ lục II"]);
        check("«Khoản 1 Mục V Phụ lục III.1 »", &["MV k1 PLIII.1"]);
        check("tại «khoản 2, Điều 17 »", &["Đ17 k2"]);
        check("tại «điểm c khoản 1 Điều 59, »", &["Đ59 k1 đc"]);
        check("tại «Điều 67 của »", &["Đ67"]);
        check("đúng «Điều 8 khoản 3 điểm a, b »", &["Đ8 k3 đa", "Đ8 k3 đb"]);
    }

    #[test]
    fn reads_lists() {
        check("tại «khoản 1, 2 và 5 Điều 3 »", &["Đ3 k1", "Đ3 k2", "Đ3 k5"]);
        check("tại «khoản 2, khoản 3 Điều 6 »", &["Đ6 k2", "Đ6 k3"]);
        check("các «Điều 5, 6, 7 »", &["Đ5", "Đ6", "Đ7"]);
        check("«điểm b, c khoản 2 Điều 6 »", &["Đ6 k2 đb", "Đ6 k2 đc"]);
        check("«khoản 1 Điều 3 và khoản 2 Điều 7 »", &["Đ3 k1", "Đ7 k2"]);
        check("«khoản 2, khoản 3 Điều 2; khoản 5 Điều 4; Điều 35 »", &["Đ2 k2", "Đ2 k3", "Đ4 k5", "Đ35"]);
        check("từ «Điều 5 đến Điều 9 »", &["Đ5", "Đ6", "Đ7", "Đ8", "Đ9"]);
        check(
            "«điểm a đến đ khoản 2 Điều 1 »",
            &["Đ1 k2 đa", "Đ1 k2 đb", "Đ1 k2 đc", "Đ1 k2 đd", "Đ1 k2 đđ"],
        );
    }

    #[test]
    fn knows_what_is_none() {
        for text in [
            "theo quy định tại ",
            "tài khoản 5 ",
            "danh mục 12 ",
            "",
            "Điều ",
            "khoản hỗ trợ ",
            "Điều 5 quy định tại ",
            "phần mềm ",
            "1, 2 và 5 ",
            "mục tiêu 2 ",
            "của ",
        ] {
            check(text, &[]);
        }
    }
}
