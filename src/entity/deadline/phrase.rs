//! The grammar of time phrases: what the words say, before anyone asks whether it is a deadline.
//!
//! Every production reads a line in lower case. `"trước 17 giờ 00 ngày 20/5/2021"` goes in; a
//! [`Phrase`] that is `before`, exclusive, at 17:00, of that day, comes out.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, one_of, space0};
use nom::combinator::{eof, map, map_opt, not, opt, peek, recognize, value, verify};
use nom::multi::many_m_n;
use nom::sequence::{preceded, separated_pair, terminated};

use super::cycle::{cycle, later_word};
use super::limit::{amount_anchored, limit, unit, within, words};
use crate::grammar::PResult;
use crate::grammar::date::{
    Stretch, Written, clock, date, full_year, month_in_figures, period, stretch, this_year, weekday,
    year_to_year, years,
};
use crate::grammar::number::{edge, gap, short_figures, word};
use crate::letter;
use crate::model::{Recurrence, Relation, Time, Unit};

/// What a time phrase says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) cue: Cue,
    pub(super) relation: Relation,
    pub(super) inclusive: bool,
    pub(super) time: Option<Time>,
    pub(super) when: When,
}

/// The time that a phrase names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum When {
    /// Days of the calendar.
    Stretch(Stretch),
    /// From a day on.
    Since(Written),
    /// Again and again.
    Every(Vec<Recurrence>),
    /// A day whose cycle stands elsewhere in the sentence: "trước ngày 20".
    OfCycle(Vec<Recurrence>),
    /// A length of time; the last `anchor` bytes of the phrase say from when.
    Within { count: u32, unit: Unit, working: bool, anchor: usize },
    /// A day of the year of the notice, `step` 0, or of the one after, 1: "15/01 năm sau".
    OfYear { day: Written, step: u8 },
    /// A time told from the day of the notice: "tuần này", `step` 0; "tháng tới", 1.
    Near { unit: Unit, step: u8 },
    /// A time that has no date: "đầu tháng 4", "trước kỳ họp cuối năm".
    Vague,
}

/// How a phrase is introduced, which tells what else must be seen before it is a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// "trước"
    Before,
    /// "chậm nhất", "hạn cuối"
    Latest,
    /// "đến", "đến hết", "từ nay đến"
    Until,
    /// "trong"
    In,
    /// "vào"
    On,
    /// "cuối"
    End,
    /// "từ … đến …"
    Range,
    /// "năm 2026 và các năm tiếp theo"
    Open,
    /// "định kỳ …", or a cycle with a day or a time
    Cycle,
    /// "hằng tháng" alone
    BareCycle,
    /// "trong vòng", "trong thời hạn", or any length of time with its "kể từ"
    Limit,
    /// "trong 24 giờ", "trong vòng 10 ngày tới"
    BareLimit,
    /// "tối đa 20 ngày", which a label or "hoàn thành" in front makes a limit
    MostLimit,
    /// No word at all, in a field that is there for the time.
    Bare,
}

/// A time phrase.
///
/// ```text
/// phrase = cycle / limit / range / open / dated / near / event / of_cycle / vague
/// ```
pub(super) fn phrase(input: &str) -> PResult<'_, Phrase> {
    alt((cycle, limit, range, open, dated, near, event, of_cycle, vague)).parse(input)
}

/// A time phrase in a field that is there for the time.
///
/// ```text
/// field = phrase / since / period_open / amount_anchored / span / bare / period / month_in_figures / year
/// ```
pub(super) fn field(input: &str) -> PResult<'_, Phrase> {
    let year = map(full_year, |year| Stretch::one(Written::Year { year: Some(year) }));
    let time = named_time(alt((stretch, period, year_to_year, month_in_figures, year)));
    let firm = |when: &When| matches!(when, When::Within { working, anchor, .. } if *working || *anchor > 0);
    let amount = map(verify(amount_anchored, firm), |when| within(Cue::Limit, when));
    alt((phrase, since, period_open, amount, span, time)).parse(input)
}

/// A stretch that needs no relation word behind "hoàn thành" or in a field.
///
/// A day is the last one; a month, a quarter or a year is the time it is done in.
pub(super) fn bare(input: &str) -> PResult<'_, Phrase> {
    named_time(stretch).parse(input)
}

fn named_time<'a>(
    time: impl Parser<&'a str, Output = Stretch, Error = nom::error::Error<&'a str>>,
) -> impl Parser<&'a str, Output = Phrase, Error = nom::error::Error<&'a str>> {
    map(
        (opt(terminated(clock, (space0, opt(char(',')), space0))), opt(of_weekday), time),
        |(time, _, stretch)| {
            let single = matches!(stretch.to, Written::Day { .. }) && stretch.from == stretch.to;
            let relation = if single { Relation::By } else { Relation::During };
            Phrase { cue: Cue::Bare, relation, inclusive: true, time, when: When::Stretch(stretch) }
        },
    )
}

/// A relation and a day, month, quarter or year.
///
/// ```text
/// dated = relation [ clock / hours ] [ weekday ] [ "cuối" ] ( stretch / period )
///         [ "âm lịch" / "năm nay" / "năm sau" ] [ [ "," ] [ "lúc" ] clock ]
/// ```
///
/// A day without the word "ngày" is read only behind "trước" and "chậm nhất", or with its year.
pub(super) fn dated(input: &str) -> PResult<'_, Phrase> {
    let (rest, lead) = relation(input)?;
    let (rest, time) =
        opt(terminated(clock, (space0, opt(char(',')), space0, opt((word("của"), gap))))).parse(rest)?;
    let (rest, _) = opt(hours).parse(rest)?;
    let (rest, _) = opt(of_weekday).parse(rest)?;
    let (rest, end) = opt((word("cuối"), gap)).parse(rest)?;
    let named = alt((word("ngày"), word("các"), word("tháng"), word("quý"), word("quí"), word("năm")));
    let (_, named) = opt(peek(named)).parse(rest)?;
    let lead = if end.is_some() { lead.at_the_end() } else { lead };
    let (rest, stretch) = match lead {
        Lead { at_end: true, .. } => alt((stretch, this_year)).parse(rest)?,
        Lead { cue: Cue::In, .. } => alt((stretch, period)).parse(rest)?,
        _ => stretch(rest)?,
    };
    let (rest, ()) = not(second_end).parse(rest)?;
    let spelled = input.get(..input.len() - rest.len()).is_some_and(|read| read.contains("tháng"));
    let sure = named.is_some() || spelled || matches!(lead.cue, Cue::Before | Cue::Latest);
    if !sure && stretch.to.year().is_none() {
        return fail(input);
    }
    let lunar = (gap, opt(char('(')), word("âm lịch"), opt(char(')')));
    let year = (gap, opt((word("của"), gap)), word("năm"), gap);
    let of_year = preceded(year, alt((value(0, word("nay")), value(1, later_word))));
    let (rest, (lunar, of_year)) = (opt(lunar), opt(of_year)).parse(rest)?;
    let when = match (end, lead.cue) {
        (Some(_), Cue::Before) => When::Vague,
        _ if lunar.is_some() => When::Vague,
        _ => match (of_year, stretch.to) {
            (Some(step), day @ Written::Day { year: None, .. }) => When::OfYear { day, step },
            _ => When::Stretch(stretch),
        },
    };
    let at = preceded((opt(char(',')), gap, opt((word("vào"), gap)), word("lúc"), gap), clock);
    let bare = terminated(preceded((char(','), gap), clock), closes);
    let (rest, later) = opt(alt((at, bare))).parse(rest)?;
    Ok((rest, lead.phrase(time.or(later), when)))
}

/// The part of a working day, which has no time of its own.
///
/// ```text
/// hours = [ "đầu" / "cuối" ] ( "giờ" / "buổi" ) [ "làm việc" / "hành chính" ] [ half ] / half
/// half  = "sáng" / "trưa" / "chiều" / "tối"
/// ```
fn hours(input: &str) -> PResult<'_, ()> {
    let half = || alt((word("sáng"), word("trưa"), word("chiều"), word("tối")));
    let edge = opt((alt((word("đầu"), word("cuối"))), gap));
    let work = opt((gap, alt((word("làm việc"), word("hành chính")))));
    let named = (edge, alt((word("giờ"), word("buổi"))), work, opt((gap, half())));
    value((), (alt((value((), named), value((), half()))), gap)).parse(input)
}

/// A relation and a time told from the day of the notice.
///
/// ```text
/// near = relation [ clock ] [ "cuối" ] ( unit ( "này" / "nay" / "tới" / "sau" ) / [ "ngày" ] "hôm nay" / "ngày mai" )
///      / [ "ngay" ] "trong" unit                   ; where the words end there
/// ```
fn near(input: &str) -> PResult<'_, Phrase> {
    let step = alt((value(0, alt((word("này"), word("nay")))), value(1, alt((word("tới"), word("sau"))))));
    let day = alt((
        value((Unit::Day, 0), (opt((word("ngày"), gap)), word("hôm nay"))),
        value((Unit::Day, 1), word("ngày mai")),
    ));
    let named = alt((day, separated_pair(verify(unit, |unit| *unit != Unit::Hour), gap, step)));
    let (rest, lead) = relation(input)?;
    let (rest, time) = opt(terminated(clock, (opt(char(',')), space0))).parse(rest)?;
    let (rest, end) = opt((word("cuối"), gap)).parse(rest)?;
    let (rest, (unit, step)) = match lead.cue {
        Cue::In => alt((named, map(terminated(unit, closes), |unit| (unit, 0)))).parse(rest)?,
        _ => terminated(named, edge).parse(rest)?,
    };
    let lead = if end.is_some() { lead.at_the_end() } else { lead };
    let when = match (end, lead.cue) {
        (Some(_), Cue::Before) => When::Vague,
        _ => When::Near { unit, step },
    };
    Ok((rest, lead.phrase(time, when)))
}

/// A punctuation mark or the end of the line; takes nothing.
fn closes(input: &str) -> PResult<'_, ()> {
    value((), peek((space0, alt((eof, recognize(one_of(".;,:()"))))))).parse(input)
}

/// What makes "cuối năm 2025" no end: "và đầu năm 2026".
fn second_end(input: &str) -> PResult<'_, &str> {
    recognize((alt((value((), (char(','), space0)), value((), (gap, word("và"), gap)))), word("đầu"), gap))
        .parse(input)
}

/// A part of a month or year that has no fixed days.
///
/// ```text
/// vague = relation ( "đầu" / "tuần đầu" / "giữa" / "trung tuần" ) stretch
///       / relation "cuối" stretch ( "," / "và" ) "đầu" stretch
/// ```
pub(super) fn vague(input: &str) -> PResult<'_, Phrase> {
    let open = || alt((stretch, this_year));
    let ends = alt((word("tuần"), word("nửa"), word("những ngày"), word("những tháng")));
    let part = alt((
        value((), (opt((ends, gap)), word("đầu"))),
        value((), (alt((word("tuần"), word("nửa"))), gap, word("cuối"))),
        value((), alt((word("giữa"), word("thượng tuần"), word("trung tuần"), word("hạ tuần")))),
    ));
    let soft = value((), (part, gap, open()));
    let both = value((), (opt((word("cuối"), gap)), open(), second_end, open()));
    map((relation, alt((soft, both))), |(lead, ())| {
        let lead = match lead.relation {
            Relation::By if lead.cue == Cue::End => Lead { relation: Relation::During, ..lead },
            _ => lead,
        };
        lead.phrase(None, When::Vague)
    })
    .parse(input)
}

/// An event that has a day which the notice does not say.
///
/// ```text
/// event   = [ "chậm nhất" ] "trước" ( session / school / season / tet / lunar )
/// session = ( "kỳ họp" / "ngày" occasion ) [ words ]
/// school  = "năm học" [ "mới" / year_to_year ]
/// season  = "mùa" season_name [ "năm" year ]
/// tet     = [ "ngày" day ] "tết" [ "nguyên đán" ] [ lunar year ] [ "năm" year ]
/// lunar   = ( "ngày" day / "rằm" ) "tháng" ( "giêng" / "chạp" )
/// ```
pub(super) fn event(input: &str) -> PResult<'_, Phrase> {
    let year = || opt((gap, opt((word("năm"), gap)), full_year));
    let occasion = (word("ngày"), gap, longest(OCCASIONS));
    let session = value((), (alt((word("kỳ họp"), recognize(occasion))), opt(words(60))));
    let new = alt((value((), word("mới")), value((), year_to_year)));
    let school = value((), (word("năm học"), opt((gap, new))));
    let season = value((), (word("mùa"), gap, longest(SEASONS), year()));
    let lunar = (gap, take_while1(letter::is_letter), gap, take_while1(letter::is_letter));
    let lunar =
        verify(recognize(lunar), |name: &str| LUNAR.iter().any(|stem| name.trim_start().starts_with(stem)));
    let feast = alt((word("nguyên đán"), word("cổ truyền"), word("âm lịch"), word("dương lịch")));
    let tet_day = opt((word("ngày"), gap, short_figures, gap));
    let tet = value((), (tet_day, word("tết"), opt((gap, feast)), opt(lunar), year()));
    let month = alt((word("giêng"), word("chạp")));
    let day = alt((recognize((word("ngày"), gap, short_figures)), word("rằm")));
    let lunar_day = value((), (day, gap, word("tháng"), gap, month));
    let lead = (opt((word("chậm nhất"), gap)), before_word, gap);
    value(
        Phrase {
            cue: Cue::Before,
            relation: Relation::Before,
            inclusive: false,
            time: None,
            when: When::Vague,
        },
        (lead, alt((session, school, season, tet, lunar_day))),
    )
    .parse(input)
}

/// The longest of `names` that stands there as a word.
fn longest<'a>(
    names: &'static [&'static str],
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    move |input: &'a str| {
        let read = names.iter().filter_map(|name| word(name).parse(input).ok());
        read.min_by_key(|(rest, _)| rest.len()).map_or_else(|| fail(input), Ok)
    }
}

/// Days that everybody knows and no notice dates, sorted.
const OCCASIONS: &[&str] = &[
    "bầu cử",
    "giao quân",
    "giao, nhận quân",
    "khai giảng",
    "khai mạc",
    "khai trường",
    "quốc khánh",
    "tựu trường",
];

/// What a season is called after, sorted.
const SEASONS: &[&str] = &[
    "bão",
    "bão lũ",
    "bão, lũ",
    "cạn",
    "khô",
    "lũ",
    "lễ hội",
    "mưa",
    "mưa bão",
    "mưa lũ",
    "mưa, bão",
    "mưa, lũ",
    "nắng nóng",
    "thi",
    "tuyển sinh",
    "đông",
];

/// The first words of the names of lunar years.
const LUNAR: [&str; 10] = ["giáp ", "ất ", "bính ", "đinh ", "mậu ", "kỷ ", "canh ", "tân ", "nhâm ", "quý "];

/// From one time to another.
///
/// ```text
/// range = [ "kể" ] "từ" ( span / months / … / clock_span )
/// ```
pub(super) fn range(input: &str) -> PResult<'_, Phrase> {
    preceded((opt((word("kể"), gap)), word("từ"), gap), alt((span, joined, clock_span))).parse(input)
}

/// Hours of one day.
///
/// ```text
/// clock_span = clock ( "đến" / "tới" / "-" ) clock [ "," ] date
/// ```
fn clock_span(input: &str) -> PResult<'_, Phrase> {
    let sign = (space0, alt((tag("-"), tag("–"), word("đến"), word("tới"))), space0);
    map((clock, sign, clock, space0, opt(char(',')), space0, date), |(_, _, time, _, _, _, day)| {
        spanning(Some(time), When::Stretch(Stretch::one(day)))
    })
    .parse(input)
}

/// Months, quarters or years that a dash already joins: "tháng 3 - tháng 10/2026".
fn joined(input: &str) -> PResult<'_, Phrase> {
    map(verify(stretch, |stretch: &Stretch| stretch.from != stretch.to), |stretch| {
        spanning(None, When::Stretch(stretch))
    })
    .parse(input)
}

/// Both ends of a range.
///
/// ```text
/// span = moment ( [ "cho" ] ( "đến" / "tới" ) / "-" ) [ "hết" / "cuối" ] moment
///      / moment [ "cho" ] ( "đến" / "tới" ) ( "khi" / "lúc" ) words
/// ```
///
/// What the left end leaves out is as in the right one: "ngày 16 đến ngày 22/11/2025".
fn span(input: &str) -> PResult<'_, Phrase> {
    let comma = || (space0, opt(char(',')), space0);
    let to = preceded(opt((word("cho"), gap)), alt((word("đến"), word("tới"))));
    let sign = alt((value(false, alt((tag("-"), tag("–")))), value(true, to)));
    let (rest, (_, from, _, spelled, _)) =
        (opt(terminated(clock, comma())), moment, space0, sign, space0).parse(input)?;
    if spelled && let Ok((rest, _)) = until_event(rest) {
        return Ok((rest, spanning(None, When::Since(from))));
    }
    let mut end =
        (opt((alt((word("hết"), word("cuối"))), gap)), opt(terminated(clock, comma())), closing_moment);
    let (rest, (_, time, to)) = end.parse(rest)?;
    let from = match from {
        Written::Day { day, month: None, year } => Written::Day { day, month: to.month(), year },
        other => other,
    };
    Ok((rest, spanning(time, When::Stretch(Stretch { from, to }))))
}

const fn spanning(time: Option<Time>, when: When) -> Phrase {
    Phrase { cue: Cue::Range, relation: Relation::During, inclusive: true, time, when }
}

/// The left end of a range.
///
/// ```text
/// moment = stretch / year / [ "ngày" ] day
/// ```
fn moment(input: &str) -> PResult<'_, Written> {
    let number = verify(short_figures, |day| (1..=31).contains(day));
    let day =
        map(preceded(opt((word("ngày"), gap)), number), |day| Written::Day { day, month: None, year: None });
    let year = map(full_year, |year| Written::Year { year: Some(year) });
    alt((date, map(single, |stretch| stretch.from), year, day)).parse(input)
}

/// The right end of a range.
fn closing_moment(input: &str) -> PResult<'_, Written> {
    let year = map(full_year, |year| Written::Year { year: Some(year) });
    alt((map(single, |stretch| stretch.to), year)).parse(input)
}

/// A month, quarter or year that no dash continues.
fn single(input: &str) -> PResult<'_, Stretch> {
    verify(stretch, |stretch: &Stretch| stretch.from == stretch.to).parse(input)
}

/// "khi kết thúc kiểm kê"
fn until_event(input: &str) -> PResult<'_, &str> {
    recognize((alt((word("khi"), word("lúc"))), opt(words(160)))).parse(input)
}

/// From a time on, in a field.
///
/// ```text
/// since = [ "kể" ] "từ" [ "ngày" ] stretch [ "trở đi" ]
/// ```
fn since(input: &str) -> PResult<'_, Phrase> {
    let from = preceded((opt((word("kể"), gap)), word("từ"), gap), stretch);
    map(terminated(from, opt((gap, word("trở đi")))), |stretch| open_from(stretch.from)).parse(input)
}

/// Years whose last is not said.
///
/// ```text
/// open = [ "trong" ] "năm" year "và" ( "các" / "những" ) "năm" ( "tiếp theo" / "sau" )
/// ```
fn open(input: &str) -> PResult<'_, Phrase> {
    map((opt((word("trong"), gap)), years, and_later), |(_, stretch, ())| open_from(stretch.from))
        .parse(input)
}

/// A named span of years that goes on: "giai đoạn 2026-2030 và những năm tiếp theo".
fn period_open(input: &str) -> PResult<'_, Phrase> {
    map((period, and_later), |(stretch, ())| open_from(stretch.from)).parse(input)
}

fn and_later(input: &str) -> PResult<'_, ()> {
    let years = (gap, word("và"), gap, alt((word("các"), word("những"))), gap, word("năm"), gap);
    value((), (years, alt((word("tiếp theo"), word("kế tiếp"), word("sau"))), opt((gap, word("đó")))))
        .parse(input)
}

fn open_from(from: Written) -> Phrase {
    Phrase {
        cue: Cue::Open,
        relation: Relation::During,
        inclusive: true,
        time: None,
        when: When::Since(from),
    }
}

/// A day, weekday or time whose cycle stands elsewhere in the sentence.
///
/// ```text
/// of_cycle = relation detail
/// ```
fn of_cycle(input: &str) -> PResult<'_, Phrase> {
    map_opt((relation, super::cycle::detail), |(lead, detail)| {
        let time = detail.time;
        let every = detail.alone();
        matches!(lead.cue, Cue::Before | Cue::Latest | Cue::On)
            .then(|| lead.phrase(time, When::OfCycle(every)))
    })
    .parse(input)
}

/// What a relation word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lead {
    pub(super) cue: Cue,
    pub(super) relation: Relation,
    /// "hết", "cuối": the last day of what follows, which may be the bare "năm".
    pub(super) at_end: bool,
}

impl Lead {
    const fn new(cue: Cue, relation: Relation) -> Self {
        Self { cue, relation, at_end: false }
    }

    const fn at_the_end(self) -> Self {
        let relation = match self.relation {
            Relation::During => Relation::By,
            other => other,
        };
        Self { relation, at_end: true, ..self }
    }

    const fn phrase(self, time: Option<Time>, when: When) -> Phrase {
        let inclusive = !matches!(self.relation, Relation::Before);
        Phrase { cue: self.cue, relation: self.relation, inclusive, time, when }
    }
}

/// The words in front of a date.
///
/// ```text
/// relation = before / latest / until / in / on / end
/// before   = [ latest-word ] [ "là" ] [ "đến" / "vào" ] before_word [ "thời điểm" ]
/// latest   = latest-word [ ":" ] [ "là" ] *( "vào" / "đến" / "tới" / "trong" / "hết" / "lúc" )
/// until    = [ "từ nay" / "từ giờ" / "cho" ] 1*( "đến" / "tới" ) [ "khoảng" ] [ "hết" / "cuối" ] / "hết"
/// in       = [ "ngay" ] "trong" ; on = ( "vào" / "đúng" ) [ "lúc" ] ; end = "cuối"
/// ```
pub(super) fn relation(input: &str) -> PResult<'_, Lead> {
    let latest_word = || {
        alt((
            word("chậm nhất"),
            word("muộn nhất"),
            word("trễ nhất"),
            word("không muộn hơn"),
            word("không chậm hơn"),
            word("không trễ hơn"),
            word("không quá"),
            word("hạn cuối cùng"),
            word("hạn cuối"),
            word("hạn chót"),
        ))
    };
    let is = || opt((gap, word("là")));
    let before = value(
        Lead::new(Cue::Before, Relation::Before),
        (
            opt((latest_word(), is(), opt(char(',')), gap)),
            opt((alt((word("đến"), word("vào"))), gap)),
            before_word,
            opt((gap, word("thời điểm"))),
        ),
    );
    let step = alt((word("vào"), word("đến"), word("tới"), word("trong"), word("hết"), word("lúc")));
    let latest = value(
        Lead { at_end: true, ..Lead::new(Cue::Latest, Relation::By) },
        (latest_word(), is(), opt((space0, char(':'))), many_m_n(0, 3, preceded(gap, step))),
    );
    let now = (word("từ"), gap, alt((word("nay"), word("giờ"), word("bây giờ"))), opt(char(',')), gap);
    let from_now = alt((value((), now), value((), (word("cho"), gap))));
    let ends = map(opt(preceded(gap, alt((word("hết"), word("cuối"))))), |end| end.is_some());
    let to = || alt((word("đến"), word("tới")));
    let twice = (to(), opt((gap, to())));
    let until = map((opt(from_now), twice, opt((gap, word("khoảng"))), ends), |(_, _, _, at_end)| Lead {
        at_end,
        ..Lead::new(Cue::Until, Relation::By)
    });
    let over = value(Lead { at_end: true, ..Lead::new(Cue::Until, Relation::By) }, word("hết"));
    let within = value(Lead::new(Cue::In, Relation::During), (opt((word("ngay"), gap)), word("trong")));
    let on = (alt((word("vào"), word("đúng"))), opt((gap, word("lúc"))));
    let on = value(Lead::new(Cue::On, Relation::During), on);
    let end = value(Lead { at_end: true, ..Lead::new(Cue::End, Relation::By) }, word("cuối"));
    terminated(alt((before, latest, until, over, within, on, end)), gap).parse(input)
}

/// "trước", also where its horn was lost: "truớc".
pub(super) fn before_word(input: &str) -> PResult<'_, &str> {
    alt((word("trước"), word("truớc"))).parse(input)
}

/// "thứ Tư", with or without "ngày" before it and a comma behind.
fn of_weekday(input: &str) -> PResult<'_, ()> {
    value((), (opt((word("ngày"), gap)), weekday, edge, space0, opt(char(',')), space0)).parse(input)
}

pub(super) fn fail<T>(input: &str) -> PResult<'_, T> {
    Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)))
}
