//! Days, months, quarters, years and times of day as notices write them.
//!
//! Every production reads a line in lower case and keeps what is not written as `None`, so that
//! whoever knows the notice can fill in the year. `"quý i/2018"` goes in;
//! `Written::Quarter { quarter: 1, year: Some(2018) }` comes out.
//!
//! A [`Date`] is made only of a day that the calendar has. A day that it has not, 31/02/2018, is
//! still read, and [`Written::is_impossible`].

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of, satisfy, space0};
use nom::combinator::{map, map_opt, not, opt, peek, success, value, verify};
use nom::error::{Error, ErrorKind};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded, terminated};

use super::PResult;
use super::number::{edge, gap, number_word, roman, short_figures, word};
use crate::letter;
use crate::model::{Date, Time, Weekday};

/// A day, month, quarter or year as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// "10/02/2018", "ngày 25 tháng 01", and "ngày 16" where another date gives the month.
    Day { day: u8, month: Option<u8>, year: Option<u16> },
    /// "tháng 6/2021".
    Month { month: u8, year: Option<u16> },
    /// "Quý I năm 2018".
    Quarter { quarter: u8, year: Option<u16> },
    /// "năm 2018"; without a number "năm nay".
    Year { year: Option<u16> },
}

impl Written {
    /// The year, where it is written.
    pub(crate) const fn year(self) -> Option<u16> {
        match self {
            Self::Day { year, .. }
            | Self::Month { year, .. }
            | Self::Quarter { year, .. }
            | Self::Year { year } => year,
        }
    }

    /// The same in `other` year, whatever was written.
    pub(crate) const fn in_year(self, other: u16) -> Self {
        let year = Some(other);
        match self {
            Self::Day { day, month, .. } => Self::Day { day, month, year },
            Self::Month { month, .. } => Self::Month { month, year },
            Self::Quarter { quarter, .. } => Self::Quarter { quarter, year },
            Self::Year { .. } => Self::Year { year },
        }
    }

    /// The month, where it is one or within one.
    pub(crate) const fn month(self) -> Option<u8> {
        match self {
            Self::Day { month, .. } => month,
            Self::Month { month, .. } => Some(month),
            Self::Quarter { .. } | Self::Year { .. } => None,
        }
    }

    /// Whether it is a year.
    pub(crate) const fn is_year(self) -> bool {
        matches!(self, Self::Year { .. })
    }

    /// Whether it is a single day.
    pub(crate) const fn is_day(self) -> bool {
        matches!(self, Self::Day { .. })
    }

    /// Its first day; `None` without a year or where the calendar has none.
    pub(crate) fn first(self) -> Option<Date> {
        match self {
            Self::Day { day, month, year } => Date::new(year?, month?, day),
            Self::Month { month, year } => Date::first_of(year?, month),
            Self::Quarter { quarter, year } => Date::first_of(year?, (quarter * 3).checked_sub(2)?),
            Self::Year { year } => Date::first_of(year?, 1),
        }
    }

    /// Its last day; `None` without a year or where the calendar has none.
    pub(crate) fn last(self) -> Option<Date> {
        match self {
            Self::Day { .. } => self.first(),
            Self::Month { month, year } => Date::last_of(year?, month),
            Self::Quarter { quarter, year } => Date::last_of(year?, quarter * 3),
            Self::Year { year } => Date::last_of(year?, 12),
        }
    }

    /// Whether no year, or not the year written, can make a day of it: 31/02/2018, 31/6.
    pub(crate) fn is_impossible(self) -> bool {
        let leap = 2024;
        match self {
            Self::Day { month: None, .. } => false,
            written => written.in_year(written.year().unwrap_or(leap)).first().is_none(),
        }
    }
}

/// From one to another, both included; a single day or month is both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) from: Written,
    pub(crate) to: Written,
}

impl Stretch {
    /// A single day, month, quarter or year.
    pub(crate) const fn one(written: Written) -> Self {
        Self { from: written, to: written }
    }
}

/// A day, in figures or in words, with or without its year.
///
/// ```text
/// date = [ "ngày" ] ( date_in_figures / date_in_words )
/// ```
pub(crate) fn date(input: &str) -> PResult<'_, Written> {
    preceded(opt((word("ngày"), space0)), alt((date_in_figures, date_in_words))).parse(input)
}

/// A day in figures.
///
/// ```text
/// date_in_figures = day sep month sep year        ; sep = "/" / "." / "-", the same both times
///                 / day "/" month [ year_word ]   ; where the calendar can have it
/// ```
pub(crate) fn date_in_figures(input: &str) -> PResult<'_, Written> {
    let sep = || alt((delimited(space0, char('/'), space0), one_of(".-")));
    let full = map_opt(
        (short_figures, sep(), short_figures, sep(), figures_of_year),
        |(day, first, month, second, (figures, year))| {
            let plain = figures == 4 || (first == '/' && is_day(day, month));
            (first == second && plain).then_some(Written::Day { day, month: Some(month), year: Some(year) })
        },
    );
    let short = map_opt(
        (short_figures, char('/'), short_figures, not((space0, one_of("/%"), space0)), opt(year_word)),
        |(day, _, month, (), year)| {
            is_day(day, month).then_some(Written::Day { day, month: Some(month), year })
        },
    );
    terminated(alt((full, short)), no_fraction).parse(input)
}

/// A day in words.
///
/// ```text
/// date_in_words = day "tháng" month [ tail ]      ; "25 tháng 01 năm 2018", "05 tháng 12"
/// ```
pub(crate) fn date_in_words(input: &str) -> PResult<'_, Written> {
    let month = alt((short_figures, month_word));
    map_opt((scanned_day, space0, tag("tháng"), space0, month, opt(tail)), |(day, _, _, _, month, year)| {
        (year.is_some() || is_day(day, month)).then_some(Written::Day { day, month: Some(month), year })
    })
    .parse(input)
}

/// A month or several.
///
/// ```text
/// months = [ "các" ] "tháng" month *( [ joint ] [ "tháng" ] month ) [ tail ] / "t" month tail
/// ```
///
/// Months that a comma or "và" joins are several only where the year closes them, or each has its word.
pub(crate) fn months(input: &str) -> PResult<'_, Stretch> {
    let month = || verify(alt((short_figures, month_word)), |month| (1..=12).contains(month));
    let whole = |month, year| Written::Month { month, year };
    let short =
        map((tag("t"), month(), tail), move |(_, month, year)| Stretch::one(whole(month, Some(year))));
    let name = (opt((word("các"), gap)), word("tháng"), space0);
    alt((preceded(name, series("tháng", month, whole)), short)).parse(input)
}

/// A quarter or several.
///
/// ```text
/// quarters = [ "các" ] ( "quý" / "quí" ) quarter *( joint [ "quý" ] quarter ) [ tail ] / "q" quarter tail
/// quarter  = "1" / … / "4" / roman                ; "quý ii1" is the third
/// ```
pub(crate) fn quarters(input: &str) -> PResult<'_, Stretch> {
    let quarter = || {
        let figure = terminated(short_figures, edge);
        verify(alt((verify(figure, |n| *n <= 4), roman)), |quarter| (1..=4).contains(quarter))
    };
    let whole = |quarter, year| Written::Quarter { quarter, year };
    let name = alt((word("quý"), word("quí"), word("qúy"), word("qúi"), word("quỷ"), word("quy")));
    let short =
        map((tag("q"), quarter(), tail), move |(_, quarter, year)| Stretch::one(whole(quarter, Some(year))));
    alt((preceded((opt((word("các"), gap)), name, space0), series("quý", quarter, whole)), short))
        .parse(input)
}

/// A year or several.
///
/// ```text
/// years = "năm" year *( joint [ "năm" ] year ) / "năm nay" / "năm"
/// ```
pub(crate) fn years(input: &str) -> PResult<'_, Stretch> {
    let several =
        map((full_year, opt(preceded((joint, opt((word("năm"), space0))), full_year))), |(from, to)| {
            let year = |year| Written::Year { year: Some(year) };
            Stretch { from: year(from), to: year(to.unwrap_or(from)) }
        });
    preceded((word("năm"), space0), several).parse(input)
}

/// The current year, by name or by the bare word.
///
/// ```text
/// this_year = "năm nay" / "năm"
/// ```
pub(crate) fn this_year(input: &str) -> PResult<'_, Stretch> {
    value(
        Stretch::one(Written::Year { year: None }),
        (word("năm"), opt((gap, word("nay"))), not((gap, number_word))),
    )
    .parse(input)
}

/// A named span of years.
///
/// ```text
/// period = ( "giai đoạn" / "thời kỳ" ) [ "từ" ] [ "năm" ] year ( "-" / "đến" ) [ "năm" ] year
/// ```
pub(crate) fn period(input: &str) -> PResult<'_, Stretch> {
    let lead =
        (alt((word("giai đoạn"), word("thời kỳ"))), gap, opt((word("từ"), gap)), opt((word("năm"), gap)));
    preceded(lead, year_to_year).parse(input)
}

/// Two years in figures: "2026 - 2030".
///
/// ```text
/// year_to_year = year ( "-" / "đến" ) [ "năm" ] year
/// ```
pub(crate) fn year_to_year(input: &str) -> PResult<'_, Stretch> {
    let to = delimited(space0, alt((dash, word("đến"))), (space0, opt((word("năm"), gap))));
    map((full_year, to, full_year), |(from, _, to)| Stretch {
        from: Written::Year { year: Some(from) },
        to: Written::Year { year: Some(to) },
    })
    .parse(input)
}

/// The first or the last months of a year.
///
/// ```text
/// part_of_year = ( "3" / "6" / "9" ) "tháng" ( "đầu" / "cuối" ) [ "của" ] "năm" [ year / "nay" ]
/// ```
pub(crate) fn part_of_year(input: &str) -> PResult<'_, Stretch> {
    let count = alt((short_figures, value(6, word("sáu")), value(3, word("ba")), value(9, word("chín"))));
    let end = alt((value(true, word("cuối")), value(false, word("đầu"))));
    let year = preceded((word("năm"), opt((gap, word("nay")))), opt(preceded(gap, full_year)));
    map_opt(
        (count, gap, word("tháng"), gap, end, gap, opt((word("của"), gap)), year),
        |(count, _, _, _, last, _, _, year)| {
            let month = |month| Written::Month { month, year };
            match (count, last) {
                (1..=11, false) => Some(Stretch { from: month(1), to: month(count) }),
                (1..=11, true) => Some(Stretch { from: month(13 - count), to: month(12) }),
                _ => None,
            }
        },
    )
    .parse(input)
}

/// A month in figures, in a field that is there for the time: "12/2025".
///
/// ```text
/// month_in_figures = month "/" year
/// ```
pub(crate) fn month_in_figures(input: &str) -> PResult<'_, Stretch> {
    let month = verify(short_figures, |month| (1..=12).contains(month));
    let end = not((char('/'), satisfy(letter::is_letter_or_digit)));
    map((month, char('/'), full_year, end), |(month, _, year, ())| {
        Stretch::one(Written::Month { month, year: Some(year) })
    })
    .parse(input)
}

/// Days in a row that share their month: "các ngày 15, 16/3", "ngày 15-16/3/2020".
///
/// ```text
/// days = [ "các" ] [ "ngày" ] day *( joint [ "ngày" ] day ) joint [ "ngày" ] date
/// ```
///
/// Days that only a comma or "và" joins must follow one another: "ngày 15 và 20/3" are two times that no
/// stretch can tell.
pub(crate) fn days(input: &str) -> PResult<'_, Stretch> {
    let day = || verify(short_figures, |day| (1..=31).contains(day));
    let (rest, (_, _, first)) = (opt((word("các"), gap)), opt((word("ngày"), gap)), day()).parse(input)?;
    let between = terminated(preceded((joint, opt((word("ngày"), gap))), day()), peek(joint));
    let (rest, more) = many_m_n(0, 8, between).parse(rest)?;
    let spans = more.is_empty() && dash_between(rest).is_ok();
    let (rest, to) = preceded(joint, date).parse(rest)?;
    let Written::Day { day: last, .. } = to else {
        return Err(nom::Err::Error(Error::new(input, ErrorKind::Verify)));
    };
    let mut row = more.iter().chain([&last]).zip(first + 1..);
    if spans || row.all(|(day, expected)| *day == expected) {
        Ok((rest, Stretch { from: Written::Day { day: first, month: None, year: None }, to }))
    } else {
        Err(nom::Err::Error(Error::new(input, ErrorKind::Verify)))
    }
}

/// A stretch of the calendar of any kind.
///
/// ```text
/// stretch = days / date / months / quarters / years / part_of_year
/// ```
pub(crate) fn stretch(input: &str) -> PResult<'_, Stretch> {
    alt((days, map(date, Stretch::one), months, quarters, years, part_of_year)).parse(input)
}

/// A time of day.
///
/// ```text
/// clock = hour ":" minute [ "giờ" / "’" ]
///       / hour ( "giờ" / "h" / "g" ) [ minute [ "phút" / "’" / "p" ] ] [ part of the day ]
/// ```
///
/// After noon "chiều" and "tối" add twelve hours.
pub(crate) fn clock(input: &str) -> PResult<'_, Time> {
    let mark =
        || opt((space0, alt((word("phút"), word("giờ"), tag("’"), tag("'"), tag("‘"), tag("´"), word("p")))));
    let minute = || terminated(two_figures, not((space0, one_of("/.-"), satisfy(|c| c.is_ascii_digit()))));
    let colon = map((short_figures, char(':'), minute(), mark()), |(hour, _, minute, _)| (hour, minute));
    let hour_word = alt((tag("giờ"), tag("h"), terminated(tag("g"), peek(not(satisfy(letter::is_letter))))));
    let spelled = map(
        (short_figures, space0, hour_word, opt(delimited(space0, minute(), mark())), opt(tag("’"))),
        |(hour, _, _, minute, _)| (hour, minute.unwrap_or(0)),
    );
    let half = alt((value(12, alt((word("chiều"), word("tối")))), value(0, word("sáng"))));
    map_opt((alt((colon, spelled)), opt(preceded(space0, half))), |((hour, minute), half)| {
        let later = if hour < 12 { half.unwrap_or(0) } else { 0 };
        Time::new(hour + later, minute)
    })
    .parse(input)
}

/// A day of the week.
///
/// ```text
/// weekday = "thứ" ( "hai" / "2" / … / "bảy" / "7" ) / "chủ nhật"
/// ```
pub(crate) fn weekday(input: &str) -> PResult<'_, Weekday> {
    let day = alt((
        value(Weekday::Mon, alt((word("hai"), word("2")))),
        value(Weekday::Tue, alt((word("ba"), word("3")))),
        value(Weekday::Wed, alt((word("tư"), word("4")))),
        value(Weekday::Thu, alt((word("năm"), word("5")))),
        value(Weekday::Fri, alt((word("sáu"), word("6")))),
        value(Weekday::Sat, alt((word("bảy"), word("bẩy"), word("7")))),
    ));
    alt((preceded((word("thứ"), gap), day), value(Weekday::Sun, word("chủ nhật")))).parse(input)
}

/// Numbers in a row under one word, with the year behind the last; "tháng 4 và tháng 8 năm 2026" are
/// two times that no stretch can tell.
fn series<'a, P>(
    name: &'static str,
    mut number: impl FnMut() -> P,
    whole: impl Fn(u8, Option<u16>) -> Written,
) -> impl Parser<&'a str, Output = Stretch, Error = Error<&'a str>>
where
    P: Parser<&'a str, Output = u8, Error = Error<&'a str>>,
{
    let mut first = number();
    let mut more = many_m_n(0, 11, (preceded(joint, opt((word(name), space0))), number()));
    let mut next = preceded((dash_between, opt((word(name), space0))), number());
    move |input: &'a str| {
        let (rest, from) = first.parse(input)?;
        let rest_of_first = rest;
        let (last, others) = more.parse(rest)?;
        let (last, year) = opt(tail).parse(last)?;
        let is_named = others.iter().all(|(name, _)| name.is_some());
        if let Some(&(_, to)) = others.last()
            && (year.is_some() || is_named)
        {
            let in_a_row = to.checked_sub(from).is_some_and(|step| usize::from(step) >= others.len());
            let without_gap =
                others.len() > 1 || to.checked_sub(from) == Some(1) || dash_between(rest_of_first).is_ok();
            if in_a_row && without_gap {
                return Ok((last, Stretch { from: whole(from, year), to: whole(to, year) }));
            }
            if year.is_some() {
                return Err(nom::Err::Error(Error::new(input, ErrorKind::Verify)));
            }
        }
        let (rest, to) = next.parse(rest).unwrap_or((rest, from));
        let (rest, year) = opt(tail).parse(rest)?;
        let (rest, ()) = edge(rest)?;
        Ok((rest, Stretch { from: whole(from, year), to: whole(to, year) }))
    }
}

/// What stands between two members of a series: "-", ",", "và".
fn joint(input: &str) -> PResult<'_, ()> {
    value((), alt((dash_between, value((), (space0, char(','), space0)), value((), (gap, word("và"), gap)))))
        .parse(input)
}

fn dash_between(input: &str) -> PResult<'_, ()> {
    value((), (space0, dash, space0)).parse(input)
}

/// A dash of any length.
fn dash(input: &str) -> PResult<'_, &str> {
    alt((tag("-"), tag("–"), tag("—"))).parse(input)
}

/// The year behind a month or a quarter.
///
/// ```text
/// tail = ( "/" / "-" ) year / year_word
/// ```
fn tail(input: &str) -> PResult<'_, u16> {
    let sign = delimited(space0, one_of("/-"), space0);
    alt((preceded(sign, full_year), year_word)).parse(input)
}

/// ```text
/// year_word = [ "," ] "năm" year
/// ```
fn year_word(input: &str) -> PResult<'_, u16> {
    preceded((opt(char(',')), space0, word("năm"), gap), full_year).parse(input)
}

/// A year in four figures, of our time.
pub(crate) fn full_year(input: &str) -> PResult<'_, u16> {
    let figures = map_opt(take_while_m_n(4, 4, |c: char| c.is_ascii_digit()), |year: &str| year.parse().ok());
    terminated(verify(figures, |year| (1900..=2199).contains(year)), edge).parse(input)
}

/// A year in four figures or in two, and how many there were.
fn figures_of_year(input: &str) -> PResult<'_, (usize, u16)> {
    let short = map(two_figures, |year| (2, 2000 + u16::from(year)));
    alt((map(full_year, |year| (4, year)), short)).parse(input)
}

fn two_figures(input: &str) -> PResult<'_, u8> {
    let figures = take_while_m_n(2, 2, |c: char| c.is_ascii_digit());
    map_opt(terminated(figures, not(satisfy(|c| c.is_ascii_digit()))), |n: &str| n.parse().ok()).parse(input)
}

/// The day of a month, with the one figure that a scan may have taken for a letter: "3l".
fn scanned_day(input: &str) -> PResult<'_, u8> {
    let one = map_opt((one_of("0123"), one_of("lìíi")), |(tens, _)| {
        u8::try_from(tens.to_digit(10)?).ok().map(|tens| tens * 10 + 1)
    });
    alt((terminated(one, edge), short_figures)).parse(input)
}

/// The name of a month; "năm" is the fifth only where no year follows. "Giêng" and "Chạp" are of the
/// lunar calendar.
fn month_word(input: &str) -> PResult<'_, u8> {
    let fifth = value(5, (word("năm"), not((gap, satisfy(|c| c.is_ascii_digit())))));
    let number = map_opt(number_word, |number| u8::try_from(number).ok());
    alt((fifth, verify(number, |number| *number != 5))).parse(input)
}

/// What is no date but a fraction or a decimal: "1/2,5", "4/92 ha" stays a date, "4/9.200" does not.
fn no_fraction(input: &str) -> PResult<'_, ()> {
    let digit = || satisfy(|c| c.is_ascii_digit());
    terminated(success(()), not(alt((value((), (one_of(".,"), digit())), value((), digit()))))).parse(input)
}

fn is_day(day: u8, month: u8) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

#[cfg(test)]
mod tests {
    use super::{
        PResult, Stretch, Written, clock, date, days, months, part_of_year, period, quarters, stretch,
        weekday, years,
    };
    use crate::model::Weekday;

    /// What `production` reads of `input`, as "value | rest".
    fn check<'a, T>(
        production: impl Fn(&'a str) -> PResult<'a, T>,
        show: impl Fn(T) -> String,
        input: &'a str,
        expected: &str,
    ) {
        let found = production(input).ok().map(|(rest, value)| format!("{}|{rest}", show(value)));
        assert_eq!(found.as_deref().unwrap_or("none"), expected, "{input}");
    }

    fn day(written: Written) -> String {
        match written.first() {
            Some(date) => date.to_string(),
            None if written.is_impossible() => "impossible".to_owned(),
            None => format!("{written:?}")
                .split('{')
                .nth(1)
                .unwrap_or_default()
                .trim_end_matches(" }")
                .trim()
                .to_owned(),
        }
    }

    fn both(stretch: Stretch) -> String {
        match (stretch.from.first(), stretch.to.last()) {
            (Some(from), Some(to)) => format!("{from}..{to}"),
            _ => format!("{}..{}", day(stretch.from), day(stretch.to)),
        }
    }

    #[test]
    fn reads_dates_in_figures() {
        check(date, day, "ngày 10/02/2018.", "2018-02-10|.");
        check(date, day, "14-7-2015 của", "2015-07-14| của");
        check(date, day, "14.7.2015", "2015-07-14|");
        check(date, day, "14/7/15;", "2015-07-14|;");
        check(date, day, "ngày 03/12/ 2025", "2025-12-03|");
        check(date, day, "25/12 hằng năm", "day: 25, month: Some(12), year: None| hằng năm");
    }

    #[test]
    fn reads_dates_in_words() {
        check(date, day, "ngày 25 tháng 01 năm 2018", "2018-01-25|");
        check(date, day, "27 tháng 8/2007,", "2007-08-27|,");
        check(date, day, "ngày 05 tháng tư năm 2026", "2026-04-05|");
        check(date, day, "3l tháng 10 năm 2025", "2025-10-31|");
        check(date, day, "15 tháng 3", "day: 15, month: Some(3), year: None|");
    }

    #[test]
    fn says_what_the_calendar_has_not() {
        check(date, day, "ngày 31/02/2018", "impossible|");
        check(date, day, "31/6", "impossible|");
        check(date, day, "12/25/2025", "impossible|");
        check(date, day, "29/02/2024", "2024-02-29|");
    }

    #[test]
    fn fractions_and_numbers_are_no_dates() {
        check(date, day, "36/4,92 ha", "none");
        check(date, day, "1.500.000", "none");
        check(date, day, "24/24h", "none");
        check(date, day, "10/12,5", "none");
        check(date, day, "01/2018/qđ", "none");
    }

    #[test]
    fn reads_months() {
        check(months, both, "tháng 6/2021.", "2021-06-01..2021-06-30|.");
        check(months, both, "tháng 6 năm 2021", "2021-06-01..2021-06-30|");
        check(months, both, "tháng 02-2024", "2024-02-01..2024-02-29|");
        check(months, both, "tháng 11 - 12/2025.", "2025-11-01..2025-12-31|.");
        check(months, both, "tháng 01, 02/2020", "2020-01-01..2020-02-29|");
        check(months, both, "tháng 1 và tháng 2/2020", "2020-01-01..2020-02-29|");
        check(months, both, "tháng 11, 3 đơn vị", "month: 11, year: None..month: 11, year: None|, 3 đơn vị");
        check(months, both, "tháng 6, tháng 7.", "month: 6, year: None..month: 7, year: None|.");
        check(months, both, "tháng 4 và tháng 8 năm 2026", "none");
        check(months, both, "t6/2026", "2026-06-01..2026-06-30|");
        check(months, both, "t6", "none");
        check(months, both, "tháng 13/2025", "none");
    }

    #[test]
    fn reads_quarters() {
        check(quarters, both, "quý i/2018", "2018-01-01..2018-03-31|");
        check(quarters, both, "quý 1 năm 2018", "2018-01-01..2018-03-31|");
        check(quarters, both, "quí iv-2025", "2025-10-01..2025-12-31|");
        check(quarters, both, "quý iii, iv/2025", "2025-07-01..2025-12-31|");
        check(quarters, both, "quý ii1/2025", "2025-07-01..2025-09-30|");
        check(quarters, both, "quý ủy ban", "none");
    }

    #[test]
    fn reads_years_and_parts_of_years() {
        check(years, both, "năm 2026 và 2027", "2026-01-01..2027-12-31|");
        check(years, both, "năm 2026 - 2027", "2026-01-01..2027-12-31|");
        check(years, both, "năm học 2025", "none");
        check(period, both, "giai đoạn 2026-2030", "2026-01-01..2030-12-31|");
        check(part_of_year, both, "06 tháng đầu năm 2018", "2018-01-01..2018-06-30|");
        check(part_of_year, both, "3 tháng cuối năm 2018", "2018-10-01..2018-12-31|");
    }

    #[test]
    fn reads_days_in_a_row() {
        check(days, both, "ngày 15-16/3/2020", "day: 15, month: None, year: None..2020-03-16|");
        check(days, both, "các ngày 15, 16 và 17/3/2020", "day: 15, month: None, year: None..2020-03-17|");
        check(days, both, "ngày 15 và 20/3/2020", "none");
        check(stretch, both, "ngày 20/5/2021", "2021-05-20..2021-05-20|");
    }

    #[test]
    fn reads_times_of_day() {
        let time = |time: crate::model::Time| time.to_string();
        check(clock, time, "17 giờ 00 ngày", "17:00| ngày");
        check(clock, time, "17h00", "17:00|");
        check(clock, time, "16h00’ hằng", "16:00| hằng");
        check(clock, time, "15:00 ngày", "15:00| ngày");
        check(clock, time, "8h30 phút,", "08:30|,");
        check(clock, time, "17g", "17:00|");
        check(clock, time, "13 giờ 17/11/2025", "13:00| 17/11/2025");
        check(clock, time, "5 giờ chiều", "17:00|");
        check(clock, time, "25 giờ", "none");
    }

    #[test]
    fn reads_days_of_the_week() {
        let name = |day: Weekday| format!("{day:?}");
        check(weekday, name, "thứ sáu hằng", "Fri| hằng");
        check(weekday, name, "chủ nhật", "Sun|");
        check(weekday, name, "thứ 7,", "Sat|,");
        check(weekday, name, "thứ trưởng", "none");
    }
}
