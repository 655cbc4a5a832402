//! What stands behind a symbol: the day of issue and the issuer.

use std::ops::Range;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{map, map_opt, opt, recognize, value, verify};
use nom::sequence::{delimited, preceded};
use nom::{AsChar, Parser};

use super::issuer::{self, Issuers};
use crate::grammar::{PResult, read_at};
use crate::letter;
use crate::lexicon::fold;
use crate::model::Date;

/// What stands behind a symbol.
#[derive(Debug, Clone, Default)]
pub(super) struct Trail {
    /// The day of issue.
    pub(super) issued: Option<Date>,
    /// Whether the day written is in no calendar.
    pub(super) has_impossible_day: bool,
    /// The issuer as written.
    pub(super) issuer: Option<String>,
    /// Where the mention ends.
    pub(super) end: usize,
}

/// What stands in `line` from `at` on, behind a document of one issuer or of several.
///
/// ```text
/// trail = [ issue-date ] [ "của" issuer [ issue-date ] ]
/// ```
pub(super) fn after(line: &str, at: usize, issuers: Issuers) -> Trail {
    let mut trail = Trail { end: at, ..Trail::default() };
    trail.read_date(line);
    if let Some(found) = of_issuer(line, trail.end, issuers) {
        trail.end = found.end;
        trail.issuer = line.get(found).map(str::to_owned);
        if trail.issued.is_none() && !trail.has_impossible_day {
            trail.read_date(line);
        }
    }
    trail
}

/// The issuer behind "của"; ", của Ban Bí thư tại văn bản …" begins another mention.
fn of_issuer(line: &str, at: usize, issuers: Issuers) -> Option<Range<usize>> {
    let of = read_at(line, at, of)?;
    let found = issuer::at(line, of.at.end, issuers)?;
    let is_next = line.get(of.at)?.starts_with(',') && line.get(found.end..)?.starts_with(" tại ");
    (!is_next).then_some(found)
}

impl Trail {
    fn read_date(&mut self, line: &str) {
        if let Some(found) = read_at(line, self.end, issue_date) {
            self.issued = found.value;
            self.has_impossible_day = found.value.is_none();
            self.end = found.at.end;
        }
    }
}

/// The day of issue behind a symbol; `None` where it is in no calendar.
///
/// ```text
/// issue-date = [ "," / "." / ";" ] blank [ "cùng" / "hồi" time ] "ngày" date
///            / blank date                                   ; in words, or in figures
/// ```
pub(super) fn issue_date(input: &str) -> PResult<'_, Option<Date>> {
    let mark = opt((opt(tag(" ")), one_of(",.;")));
    let time = take_while_m_n(1, 16, |c: char| c.is_ascii_digit() || " :hgiờpút".contains(c));
    let hour = opt(alt((recognize((tag(" hồi "), time)), tag(" cùng"))));
    alt((
        preceded(
            (mark, hour, opt(blanks), verify(word, |word: &str| word == "ngày" || word == "NGÀY"), blanks),
            date,
        ),
        preceded(blanks, verify(date, Option::is_some)),
    ))
    .parse(input)
}

/// A day with its year, also in capitals and with its words misread ("nắm"); `None` where it is in
/// no calendar.
///
/// ```text
/// date  = day sep month sep year                      ; sep = "/" / "." / "-", the same both times
///       / day "tháng" month ("năm" / "/") year
/// ```
fn date(input: &str) -> PResult<'_, Option<Date>> {
    let sep = || delimited(opt(tag(" ")), one_of("/.-"), opt(tag(" ")));
    let month_word = || (blanks, folded("thang"), blanks);
    let year_word = alt((value((), (blanks, folded("nam"), blanks)), value((), sep())));
    let day = |input| take_while_m_n(1, 2, AsChar::is_dec_digit).parse(input);
    let year = |input| take_while_m_n(4, 4, AsChar::is_dec_digit).parse(input);
    alt((
        map_opt((day, sep(), day, sep(), year), |(d, first, m, second, y)| {
            (first == second).then(|| day_of(d, m, y))
        }),
        map((day, month_word(), day, year_word, year), |(d, _, m, (), y)| day_of(d, m, y)),
    ))
    .parse(input)
}

fn day_of(day: &str, month: &str, year: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// ```text
/// of = [ "," ] [ blank ] "của" blank                    ; no blank where a line break was lost
/// ```
fn of(input: &str) -> PResult<'_, ()> {
    value((), (opt(tag(",")), opt(blanks), verify(word, |word: &str| matches!(word, "của" | "CỦA")), blanks))
        .parse(input)
}

fn folded<'a>(
    key: &'static str,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    verify(word, move |word: &str| fold::key(word) == key)
}

/// A word of letters, a short one.
fn word(input: &str) -> PResult<'_, &str> {
    take_while_m_n(1, 12, letter::is_letter).parse(input)
}

fn blanks(input: &str) -> PResult<'_, &str> {
    take_while_m_n(1, 3, char::is_whitespace).parse(input)
}
