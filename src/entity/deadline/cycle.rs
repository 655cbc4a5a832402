//! The grammar of what recurs: "định kỳ hằng quý", "trước ngày 20 hằng tháng", "02 lần/ngày".

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of, satisfy, space0};
use nom::combinator::{map, map_opt, not, opt, peek, value, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded, separated_pair, terminated};

use super::limit::unit;
use super::phrase::{Cue, Phrase, When, before_word, fail, relation};
use crate::grammar::PResult;
use crate::grammar::date::{clock, weekday};
use crate::grammar::number::{count, edge, gap, short_figures, word};
use crate::model::{Recurrence, Relation, Time, Unit, Weekday};

/// Something that recurs.
///
/// ```text
/// cycle = periodic / detailed / of_itself / frequency / every
/// ```
pub(super) fn cycle(input: &str) -> PResult<'_, Phrase> {
    alt((periodic, detailed, of_itself, frequency, every)).parse(input)
}

/// A cycle behind "định kỳ".
///
/// ```text
/// periodic = "định kỳ" [ "," ] ( detailed / items )
/// ```
fn periodic(input: &str) -> PResult<'_, Phrase> {
    let lead = (alt((word("định kỳ"), word("định kì"))), opt(char(',')), gap);
    let items = map(items, |items| items.phrase(Cue::Cycle));
    preceded(lead, alt((detailed, of_itself, items))).parse(input)
}

/// The members of a list behind "định kỳ": "06 tháng, một năm", "hằng tháng, quý và năm".
///
/// ```text
/// items = item *( ( "," / "và" ) item )
/// item  = ( times / each_often / count unit [ "/lần" ] / every_unit / unit ) [ tail ]
/// ```
pub(super) fn items(input: &str) -> PResult<'_, Items> {
    let more =
        preceded(alt((value((), (space0, one_of(",;"), space0)), value((), (gap, word("và"), gap)))), item);
    map((item, many_m_n(0, 6, more)), |(first, more)| {
        more.into_iter().fold(first, |mut items, item| {
            items.inclusive &= item.inclusive;
            items.time = items.time.or(item.time);
            items.every.extend(item.every);
            items
        })
    })
    .parse(input)
}

/// Recurrences that were read, and what their day says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Items {
    every: Vec<Recurrence>,
    inclusive: bool,
    time: Option<Time>,
    /// Whether the first has its day.
    pub(super) dated: bool,
}

impl Items {
    pub(super) fn phrase(self, cue: Cue) -> Phrase {
        let Self { every, inclusive, time, .. } = self;
        Phrase { cue, relation: Relation::Recurring, inclusive, time, when: When::Every(every) }
    }
}

fn item(input: &str) -> PResult<'_, Items> {
    let counted = map(
        (count, gap, unit, opt(preceded(space0, alt((per_time, once)))), opt((gap, word("đầu năm")))),
        |(count, _, unit, _, _)| recurrence(count, unit),
    );
    let plain = terminated(
        alt((unit, preceded((word("cả"), gap), unit))),
        not((gap, satisfy(|c| c.is_ascii_digit()))),
    );
    let mut one = alt((times, each_often, counted, every_unit, map(plain, |unit| recurrence(1, unit))));
    let (rest, base) = one.parse(input)?;
    let (rest, detail) = opt(tail).parse(rest)?;
    let dated = detail.is_some();
    let detail = detail.unwrap_or_default();
    let (inclusive, time) = (!detail.before, detail.time);
    Ok((rest, Items { every: detail.of(&base), inclusive, time, dated }))
}

/// "hằng tháng" and what may follow it.
///
/// ```text
/// every = every_unit *( ( "," / "và" ) item )
/// ```
fn every(input: &str) -> PResult<'_, Phrase> {
    let start = peek(every_unit);
    map(preceded(start, items), |items| {
        let cue = if items.dated { Cue::Cycle } else { Cue::BareCycle };
        items.phrase(cue)
    })
    .parse(input)
}

/// The word for each of a unit.
///
/// ```text
/// every_unit = ( "hằng" / "hàng" / "mỗi" ) unit
/// ```
fn every_unit(input: &str) -> PResult<'_, Recurrence> {
    let each = (alt((word("hằng"), word("hàng"), word("mỗi"))), gap);
    map(preceded(each, unit), |unit| recurrence(1, unit)).parse(input)
}

/// How often in each of a unit: "mỗi quý một lần", "hằng năm ít nhất 02 lần".
///
/// ```text
/// each_often = every_unit [ "ít nhất" / "tối thiểu" ] count "lần"
/// ```
fn each_often(input: &str) -> PResult<'_, Recurrence> {
    let least = opt((alt((word("ít nhất"), word("tối thiểu"))), gap));
    map((every_unit, gap, least, count, gap, word("lần")), |(each, _, _, times, _, _)| Recurrence {
        times: (times > 1).then_some(times),
        ..each
    })
    .parse(input)
}

/// How often in a unit, or every how many units.
///
/// ```text
/// frequency = ( times / each_often / count unit ( "/lần" / "một lần" ) ) [ tail ]
/// ```
fn frequency(input: &str) -> PResult<'_, Phrase> {
    let spaced = map((count, gap, unit, space0, alt((per_time, once))), |(count, _, unit, _, ())| {
        recurrence(count, unit)
    });
    let (rest, base) = alt((times, each_often, spaced)).parse(input)?;
    let (rest, detail) = opt(tail).parse(rest)?;
    let detail = detail.unwrap_or_default();
    let (inclusive, time) = (!detail.before, detail.time);
    Ok((rest, Items { every: detail.of(&base), inclusive, time, dated: true }.phrase(Cue::Cycle)))
}

/// "02 lần/năm", "01 lần mỗi quý".
///
/// ```text
/// times = count "lần" ( "/" / "mỗi" / "một" / "trong" ) [ count ] unit
/// ```
fn times(input: &str) -> PResult<'_, Recurrence> {
    let per = alt((
        value((), (space0, char('/'), space0)),
        value((), (gap, alt((word("mỗi"), word("một"), word("trong một"), word("hằng"), word("hàng"))), gap)),
    ));
    let units = alt((separated_pair(count, gap, unit), map(unit, |unit| (1, unit))));
    map((count, gap, word("lần"), per, units), |(times, _, _, (), (count, unit))| Recurrence {
        times: (times > 1).then_some(times),
        ..recurrence(count, unit)
    })
    .parse(input)
}

/// "/lần", "/01 lần".
fn per_time(input: &str) -> PResult<'_, ()> {
    value((), (char('/'), space0, opt((count, gap)), word("lần"))).parse(input)
}

/// "một lần", "01 lần".
fn once(input: &str) -> PResult<'_, ()> {
    value((), (verify(count, |count| *count == 1), gap, word("lần"))).parse(input)
}

/// A day or time, and the cycle behind it.
///
/// ```text
/// detailed = [ relation ] detail [ "," ] every_unit
/// ```
fn detailed(input: &str) -> PResult<'_, Phrase> {
    let parts = (opt(relation), detail, opt(char(',')), gap, opt((word("của"), gap)), every_unit);
    map_opt(parts, |(lead, detail, _, _, _, base)| {
        let before = lead.is_some_and(|lead| lead.cue == Cue::Before);
        let time = detail.time;
        let dated = detail.unit.is_none_or(|unit| unit == base.unit);
        dated.then(|| {
            Items { every: detail.of(&base), inclusive: !before, time, dated: true }.phrase(Cue::Cycle)
        })
    })
    .parse(input)
}

/// A day that says its own cycle: "ngày 15 tháng cuối quý", "ngày 05 của tháng sau".
///
/// ```text
/// of_itself = [ relation ] detail                 ; where the detail names a month or a quarter
/// ```
fn of_itself(input: &str) -> PResult<'_, Phrase> {
    map_opt((opt(relation), detail), |(lead, detail)| {
        let before = lead.is_some_and(|lead| lead.cue == Cue::Before);
        // "15/01 năm sau" alone is a day of the next year.
        let (time, unit) = (detail.time, detail.unit.filter(|unit| *unit != Unit::Year)?);
        let every = detail.of(&recurrence(1, unit));
        Some(Items { every, inclusive: !before, time, dated: true }.phrase(Cue::Cycle))
    })
    .parse(input)
}

/// The day or time of a cycle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Detail {
    pub(super) time: Option<Time>,
    days: Vec<Day>,
    weekdays: Vec<Weekday>,
    /// The unit that the words themselves tell: "tháng cuối quý".
    unit: Option<Unit>,
    next: bool,
    before: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Day {
    month: Option<u8>,
    day: Option<u8>,
}

impl Detail {
    /// The recurrences of `base` on the days of this detail.
    fn of(self, base: &Recurrence) -> Vec<Recurrence> {
        let unit = self.unit.unwrap_or(base.unit);
        let base = Recurrence { unit, next: self.next, ..base.clone() };
        // A date with its month comes once a year, whatever the report covers: "6 tháng (trước 15/6)".
        let yearly = unit != Unit::Quarter && self.days.iter().any(|day| day.month.is_some());
        let base = if yearly { Recurrence { count: 1, unit: Unit::Year, ..base } } else { base };
        let days = self.days.iter().map(|&Day { month, day }| Recurrence { month, day, ..base.clone() });
        let weekdays =
            self.weekdays.iter().map(|&weekday| Recurrence { weekday: Some(weekday), ..base.clone() });
        let mut every: Vec<_> = days.chain(weekdays).collect();
        if every.is_empty() {
            every.push(base);
        }
        every
    }

    /// The recurrences by the unit that such a day usually recurs in.
    pub(super) fn alone(self) -> Vec<Recurrence> {
        let unit = match self.days.first() {
            Some(Day { month: Some(_), .. }) => Unit::Year,
            Some(_) => Unit::Month,
            None if self.weekdays.is_empty() => Unit::Day,
            None => Unit::Week,
        };
        self.of(&recurrence(1, unit))
    }
}

/// The day or time of a cycle.
///
/// ```text
/// detail = clock [ "," ] [ "vào" ] [ weekdays / days ] / weekdays [ clock ] / days
/// ```
pub(super) fn detail(input: &str) -> PResult<'_, Detail> {
    let between = || (space0, opt(char(',')), space0, opt((word("vào"), gap)));
    let timed = map((clock, opt(preceded(between(), on_day))), |(time, day)| Detail {
        time: Some(time),
        ..day.unwrap_or_default()
    });
    let twice = map((clock, gap, word("và"), gap, clock), |_| Detail::default());
    let day = map(
        (on_day, opt(preceded((between(), opt((alt((before_word, word("lúc"))), gap))), clock))),
        |(day, time)| Detail { time, ..day },
    );
    alt((twice, timed, day)).parse(input)
}

fn on_day(input: &str) -> PResult<'_, Detail> {
    alt((weekdays, days, month)).parse(input)
}

/// ```text
/// weekdays = [ [ "các" ] "ngày" / "sáng" / "chiều" ] weekday *( ( "," / "và" ) weekday )
/// ```
fn weekdays(input: &str) -> PResult<'_, Detail> {
    let lead = opt((opt((word("các"), gap)), alt((word("ngày"), word("sáng"), word("chiều"))), gap));
    let more = preceded(alt((value((), (char(','), space0)), value((), (gap, word("và"), gap)))), weekday);
    map((lead, weekday, many_m_n(0, 6, more)), |(_, first, more)| Detail {
        weekdays: std::iter::once(first).chain(more).collect(),
        ..Detail::default()
    })
    .parse(input)
}

/// ```text
/// days = day *( ( "," / "và" ) [ "trước" ] day ) [ of ] [ "năm" ( "sau" / "tiếp theo" ) / "trong năm" ]
/// day  = [ "ngày" / "mồng" ] number [ ( "/" / "tháng" ) month ] !unit
/// of   = [ "của" ] "tháng" [ "sau" / ( "đầu" / "cuối" ) [ "của" ] [ "mỗi" ] "quý" [ "sau" ] ]
/// ```
fn days(input: &str) -> PResult<'_, Detail> {
    let join = alt((value((), (space0, char(','), space0)), value((), (gap, word("và"), gap))));
    let more = preceded((join, opt((before_word, gap))), day);
    let (rest, (first, more)) = (day, many_m_n(0, 5, more)).parse(input)?;
    let (rest, of) = opt(of_unit).parse(rest)?;
    let later = value(true, (gap, word("năm"), gap, later_word));
    let (rest, next_year) = opt(alt((later, value(false, (gap, word("trong năm"), edge))))).parse(rest)?;
    let mut days: Vec<Day> = std::iter::once(first).chain(more).collect();
    let (unit, month, next) = of.unwrap_or((None, None, false));
    if month.is_some() {
        for day in &mut days {
            day.month = month;
        }
    }
    let next = next || next_year == Some(true);
    let unit = unit.or(if next_year == Some(true) { Some(Unit::Year) } else { None });
    Ok((rest, Detail { days, unit, next, ..Detail::default() }))
}

fn day(input: &str) -> PResult<'_, Day> {
    let number = |most: u8| verify(terminated(short_figures, edge), move |n| (1..=most).contains(n));
    let lead = (opt((word("ngày"), gap)), opt((alt((word("mồng"), word("mùng"))), gap)));
    let month = alt((
        preceded((space0, char('/'), space0), number(12)),
        preceded((gap, word("tháng"), gap), number(12)),
    ));
    let no_year = not((
        space0,
        alt((value((), one_of("/-.%")), value((), (word("năm"), gap, one_of("12"))))),
        satisfy(|c| c.is_ascii_digit()),
    ));
    let (rest, (lead, day, month)) = terminated((lead, number(31), opt(month)), no_year).parse(input)?;
    // "không quá 9 tháng" counts months.
    let bare = lead == (None, None) && month.is_none();
    let is_count = bare && of_unit(rest).is_err() && (gap, unit).parse(rest).is_ok();
    if is_count { fail(input) } else { Ok((rest, Day { day: Some(day), month })) }
}

/// The month of a yearly cycle: "tháng 12 hằng năm".
fn month(input: &str) -> PResult<'_, Detail> {
    let number = verify(terminated(short_figures, edge), |n| (1..=12).contains(n));
    map(terminated(preceded((word("tháng"), gap), number), not((space0, one_of("/-")))), |month| Detail {
        days: vec![Day { day: None, month: Some(month) }],
        ..Detail::default()
    })
    .parse(input)
}

/// The month or quarter whose day it is: its unit, its month, and whether it is the next one.
fn of_unit(input: &str) -> PResult<'_, (Option<Unit>, Option<u8>, bool)> {
    let place = alt((
        value(1, (word("đầu"), opt((gap, word("tiên"))))),
        value(2, alt((word("thứ hai"), word("giữa")))),
        value(3, (word("cuối"), opt((gap, word("cùng"))))),
        value(3, word("thứ ba")),
    ));
    let quarter = (
        opt((word("của"), gap)),
        opt((alt((word("mỗi"), word("hằng"), word("hàng"))), gap)),
        alt((word("quý"), word("quí"))),
    );
    let quarter = map((place, gap, quarter, opt((gap, later_word))), |(month, _, _, next)| {
        (Some(Unit::Quarter), Some(month), next.is_some())
    });
    let next = value((Some(Unit::Month), None, true), later_word);
    let of = || (gap, opt((word("của"), gap)), word("tháng"), gap);
    let numbered = (
        gap,
        alt((value((), alt((word("này"), word("trước")))), value((), satisfy(|c| c.is_ascii_digit())))),
    );
    let plain =
        value((Some(Unit::Month), None, false), (gap, word("của"), gap, word("tháng"), not(numbered)));
    alt((preceded(of(), quarter), preceded(of(), next), plain)).parse(input)
}

pub(super) fn later_word(input: &str) -> PResult<'_, &str> {
    alt((word("sau"), word("tới"), word("tiếp theo"), word("kế tiếp"), word("liền kề"))).parse(input)
}

/// The day behind a cycle: "(trước ngày 15 tháng 12)", ", trước 16 giờ 00 ngày thứ Sáu", "vào ngày 25".
///
/// ```text
/// tail = [ "," ] relation detail [ every_unit ] / [ "," ] "(" [ relation ] detail ")"
/// ```
fn tail(input: &str) -> PResult<'_, Detail> {
    let with_lead = |(lead, detail): (Option<super::phrase::Lead>, Detail)| Detail {
        before: lead.is_some_and(|lead| lead.cue == Cue::Before),
        ..detail
    };
    let inside = delimited((tag("("), space0), (opt(relation), detail), (space0, tag(")")));
    let open = (map(relation, Some), detail);
    let open = terminated(open, not((space0, one_of("/-.%"), satisfy(|c| c.is_ascii_digit()))));
    // "hàng năm trước ngày 30/01 hàng năm"
    let open = terminated(open, opt((gap, every_unit)));
    let bracketed = preceded((opt(char(',')), space0), inside);
    alt((map(bracketed, with_lead), map(preceded((opt(char(',')), gap), open), with_lead))).parse(input)
}

/// Every `count` units.
pub(super) const fn recurrence(count: u32, unit: Unit) -> Recurrence {
    Recurrence { count, unit, month: None, day: None, weekday: None, times: None, next: false }
}
