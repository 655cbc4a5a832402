//! The grammar of lengths of time: "trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản".

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, satisfy, space0};
use nom::combinator::{map, not, opt, recognize, rest_len, value};
use nom::multi::many_m_n;
use nom::sequence::{preceded, terminated};

use super::phrase::{Cue, Phrase, When, fail};
use crate::grammar::PResult;
use crate::grammar::number::{count, gap, word};
use crate::model::{Relation, Unit};

/// A length of time, and from when it runs.
///
/// ```text
/// limit = 1*4opening amount_anchored [ "tới" ]
/// ```
///
/// A bare "không quá", "tối đa" or "thời hạn" needs the anchor, or a label in front of it, since much
/// else is at most so long.
pub(super) fn limit(input: &str) -> PResult<'_, Phrase> {
    let (rest, openings) = many_m_n(1, 4, terminated(opening, gap)).parse(input)?;
    let (rest, when) = amount_anchored(rest)?;
    let When::Within { working, anchor, .. } = when else { return fail(input) };
    let (rest, coming) = opt((gap, word("tới"))).parse(rest)?;
    let cue = match openings.as_slice() {
        [Opening::After, ..] => return fail(input),
        _ if coming.is_some() => Cue::BareLimit,
        _ if anchor > 0 || openings.contains(&Opening::Firm) => Cue::Limit,
        [Opening::Most { late }, more @ ..] if *late || working || !more.is_empty() => Cue::Limit,
        [Opening::Most { .. }, ..] => Cue::MostLimit,
        _ => Cue::BareLimit,
    };
    Ok((rest, within(cue, when)))
}

/// A word in front of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// "trong vòng"
    Firm,
    /// "trong"
    Soft,
    /// "sau", which only another one may precede
    After,
    /// "tối đa"; "chậm nhất" speaks of nothing but time
    Most { late: bool },
}

/// ```text
/// opening = "trong" [ "vòng" / "thời hạn" / "thời gian" ] / "sau"
///         / ( "chậm nhất" / "muộn nhất" / "không muộn hơn" / "không quá" / "tối đa" / "thời hạn" ) [ "là" ]
/// ```
fn opening(input: &str) -> PResult<'_, Opening> {
    let late = alt((
        value(true, alt((word("chậm nhất"), word("muộn nhất"), word("trễ nhất")))),
        value(true, alt((word("không muộn hơn"), word("không chậm hơn"), word("không trễ hơn")))),
        value(false, alt((word("không quá"), word("tối đa"), word("thời hạn")))),
    ));
    let length = alt((word("vòng"), word("thời hạn"), word("thời gian")));
    alt((
        value(Opening::Firm, (word("trong"), gap, length)),
        value(Opening::Soft, word("trong")),
        value(Opening::After, word("sau")),
        map(terminated(late, opt((gap, word("là")))), |late| Opening::Most { late }),
    ))
    .parse(input)
}

pub(super) const fn within(cue: Cue, when: When) -> Phrase {
    Phrase { cue, relation: Relation::Within, inclusive: true, time: None, when }
}

/// How long, and from when.
///
/// ```text
/// amount_anchored = [ "từ" / "khoảng" ] count [ "-" count ] unit [ "làm việc" ] [ "đầu" ] [ anchor ]
/// ```
pub(super) fn amount_anchored(input: &str) -> PResult<'_, When> {
    let to = preceded((space0, alt((tag("-"), tag("–"), word("đến"))), space0), count);
    let from = opt((alt((word("từ"), word("khoảng"))), gap));
    let (rest, (_, low, high, _, unit)) = (from, count, opt(to), space0, unit).parse(input)?;
    let (rest, working) = opt((gap, word("làm việc"))).parse(rest)?;
    let (rest, ()) = not(no_length).parse(rest)?;
    if unit == Unit::Hour && of_a_day(rest).is_ok() {
        return fail(input);
    }
    let (rest, first) = opt((gap, word("đầu"))).parse(rest)?;
    let before = rest.len();
    let (rest, length) = opt(anchor).parse(rest)?;
    if first.is_some() && length.is_none() {
        return fail(input);
    }
    let anchor = length.map_or(0, |skipped| before - rest.len() - skipped);
    Ok((rest, When::Within { count: high.unwrap_or(low), unit, working: working.is_some(), anchor }))
}

/// What a length of time is followed by when it is none: "2025", "qua", "đầu năm", "trước ngày …".
fn no_length(input: &str) -> PResult<'_, ()> {
    let words = alt((
        word("qua"),
        word("vừa qua"),
        word("gần đây"),
        word("trở lại đây"),
        word("nay"),
        word("trước"),
        word("đầu năm"),
        word("cuối năm"),
        word("đầu tiên"),
        word("mà"),
        word("liên tục"),
        word("đêm"),
        word("tuổi"),
        word("một lần"),
        word("học"),
    ));
    value((), (space0, alt((words, recognize(satisfy(|c| c.is_ascii_digit() || c == '/')))))).parse(input)
}

/// What makes "18 giờ" a time of day: "chậm nhất 18 giờ ngày 31/8/2026", "10 giờ sáng thứ Hai".
fn of_a_day(input: &str) -> PResult<'_, ()> {
    let part = alt((word("sáng"), word("trưa"), word("chiều"), word("tối")));
    let day = (gap, alt((word("ngày"), word("thứ"), word("chủ nhật"))), gap);
    value((), alt((value((), (gap, part)), value((), day)))).parse(input)
}

/// From when a length of time runs; gives how many bytes come before the words that say it.
///
/// ```text
/// anchor = [ "," ] ( "kể từ" / "kê từ" / "tính từ" / "từ" / "sau" ) words     ; "kê": as a scan has it
/// ```
fn anchor(input: &str) -> PResult<'_, usize> {
    let whole = input.len();
    let lead = alt((word("kể từ"), word("kê từ"), word("tính từ"), word("từ"), word("sau")));
    map((opt(char(',')), space0, lead, gap, rest_len, words(160)), move |(_, _, _, _, rest, _)| whole - rest)
        .parse(input)
}

/// Words up to a punctuation mark or a word that goes on with the work, at most so many bytes.
pub(super) fn words<'a>(
    most: usize,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    move |input: &'a str| {
        let close = |c: char| matches!(c, ',' | ';' | '.' | ':' | '(' | ')' | '|' | '"' | '”' | '“');
        let mut end = 0;
        for (at, char) in input.char_indices() {
            if close(char) {
                end = at;
                break;
            }
            if at > most {
                break;
            }
            if char == ' ' {
                end = at;
                let rest = input.get(at + 1..).unwrap_or_default();
                if STOPS.iter().any(|stop| rest.starts_with(stop)) {
                    break;
                }
            }
            if at + char.len_utf8() == input.len() {
                end = input.len();
            }
        }
        let words = input.get(..end).unwrap_or_default().trim_end();
        match input.get(words.len()..) {
            Some(rest) if !words.trim_start().is_empty() => Ok((rest, words)),
            _ => fail(input),
        }
    }
}

/// Words that go on with the work, sorted.
const STOPS: [&str; 9] = [
    "hoặc ",
    "nhằm ",
    "phải ",
    "phục vụ ",
    "và chậm nhất ",
    "và trước ngày ",
    "và định kỳ ",
    "để ",
    "đồng thời ",
];

/// A unit of time.
///
/// ```text
/// unit = "giờ" / "ngày" / "tuần" / "tháng" / "quý" / "năm"
/// ```
pub(super) fn unit(input: &str) -> PResult<'_, Unit> {
    alt((
        value(Unit::Hour, alt((word("giờ"), word("tiếng")))),
        value(Unit::Day, word("ngày")),
        value(Unit::Week, word("tuần")),
        value(Unit::Month, word("tháng")),
        value(Unit::Quarter, alt((word("quý"), word("quí"), word("qúy"), word("qúi")))),
        value(Unit::Year, word("năm")),
    ))
    .parse(input)
}
