//! A calendar (RFC 5545): an entry for each deadline that has a day.
//!
//! An entry stands on the last day that keeps the deadline, or at its time of day. What recurs without a day of its own stands on the
//! last day of each period, the quarter or half-year being those of the calendar; it begins with the date of the
//! notice, and a notice without one gives no recurring entries. Several times a year are spread evenly. Nothing depends on the day on which the calendar
//! is made.

use std::fmt::Write as _;

use chidao::model::{Body, Date, Deadline, Directive, Recurrence, Time, Unit, Weekday};
use chidao::{Language, Notice};
use sha2::{Digest, Sha256};

use super::Record;
use crate::output::hex;

/// What stands behind the last entry.
pub(super) const CLOSING: &[u8] = b"END:VCALENDAR\r\n";

/// What stands before the first entry. Vietnam has had one offset, +07:00, since 1975.
pub(super) fn opening() -> Vec<u8> {
    let mut out = Vec::new();
    for content in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//chidao//chidao//VI",
        "CALSCALE:GREGORIAN",
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Ho_Chi_Minh",
        "BEGIN:STANDARD",
        "DTSTART:19750613T000000",
        "TZOFFSETFROM:+0700",
        "TZOFFSETTO:+0700",
        "END:STANDARD",
        "END:VTIMEZONE",
    ] {
        line(&mut out, content);
    }
    out
}

/// The entries of one notice.
pub(super) fn events(record: &Record<'_>, out: &mut Vec<u8>) {
    let notice = record.parsed.notice();
    let language = record.language.unwrap_or(Language::Vietnamese);
    for directive in notice.directives() {
        let occasions = directive.deadlines.iter().flat_map(|deadline| {
            occasions(deadline, notice.header.date.as_ref().map(|date| date.value))
                .into_iter()
                .map(move |occasion| (deadline, occasion))
        });
        for (number, (deadline, occasion)) in occasions.enumerate() {
            event(notice, directive, deadline, &occasion, number, language, out);
        }
    }
}

/// Days among which the first of any recurrence is: a day of the year comes in each.
const FIRST_WITHIN: usize = 2 * 366;

/// A day of the calendar, and how it comes again.
struct Occasion {
    day: Date,
    time: Option<Time>,
    rule: Option<String>,
}

impl Occasion {
    /// A property whose value is a day, or a moment in Vietnam.
    fn property(&self, name: &str) -> String {
        let day = compact(self.day);
        match self.time {
            None => format!("{name};VALUE=DATE:{day}"),
            Some(time) => {
                format!("{name};TZID=Asia/Ho_Chi_Minh:{day}T{:02}{:02}00", time.hour(), time.minute())
            }
        }
    }
}

/// When a deadline falls due, as far as the calendar can say; recurring ones from `start` on.
fn occasions(deadline: &Deadline, start: Option<Date>) -> Vec<Occasion> {
    // "24 giờ" is the end of the day, which an entry for the whole day says better.
    let time = deadline.time.filter(|time| time.hour() < 24);
    if deadline.every.is_empty() {
        return deadline.last_day().map(|day| Occasion { day, time, rule: None }).into_iter().collect();
    }
    let Some(start) = start else { return Vec::new() };
    let is_shifted = !deadline.inclusive && time.is_none();
    let rounds = deadline.every.iter().filter_map(|every| Round::new(every, is_shifted, start));
    let first = rounds.filter_map(|round| {
        let day = std::iter::successors(Some(round.from), |day| day.following());
        let day = day.take(FIRST_WITHIN).find(|day| round.has(*day))?;
        let until = deadline.until.filter(|until| *until >= day).map(compact);
        let until = until.map_or_else(String::new, |until| match time {
            None => format!(";UNTIL={until}"),
            // In UTC, as the standard asks for: the end of that day in Vietnam.
            Some(_) => format!(";UNTIL={until}T165959Z"),
        });
        Some(Occasion { day, time, rule: Some(round.rule() + &until) })
    });
    first.collect()
}

/// A recurrence whose every day is settled.
struct Round {
    /// Days before this one are none of it.
    from: Date,
    unit: Unit,
    /// Every so many days, weeks, months or years.
    count: u32,
    weekday: Weekday,
    /// The month of a year, or that of a quarter.
    month: u8,
    /// The day of the month; `None` is its last.
    day: Option<u8>,
}

impl Round {
    /// `is_shifted` where the day that is named is the one after the last.
    fn new(every: &Recurrence, is_shifted: bool, start: Date) -> Option<Self> {
        let mut round = Self {
            from: start,
            unit: every.unit,
            count: every.count.max(1),
            weekday: every.weekday.unwrap_or(Weekday::Sun),
            month: every.month.unwrap_or(if every.unit == Unit::Quarter { 3 } else { 12 }),
            day: every.day,
        };
        if every.unit == Unit::Hour {
            // No calendar is any use for that.
            return None;
        }
        // "2 lần/năm" is each half of the year, where the months come out even.
        let months = match every.unit {
            Unit::Year => 12,
            Unit::Quarter => 3,
            _ => 0,
        };
        if let Some(times) = every.times
            && (2..=months).contains(&times)
            && months % times == 0
            && (every.month, every.day) == (None, None)
        {
            round.unit = Unit::Month;
            round.count *= months / times;
        }
        if is_shifted && every.weekday.is_some() {
            round.weekday = before(round.weekday);
        }
        if is_shifted && let Some(day) = every.day {
            round.day = day.checked_sub(1).filter(|&day| day > 0);
            if day == 1 {
                let last = if every.unit == Unit::Quarter { 3 } else { 12 };
                round.month = if round.month == 1 { last } else { round.month - 1 };
            }
        }
        // A day of the following period is none of that of the notice.
        if every.next {
            round.from = match round.unit {
                Unit::Day | Unit::Hour => start.following()?,
                Unit::Week => (0..7_u8).try_fold(start, |day, _| day.following())?,
                _ => Date::last_of(start.year(), start.month())?.following()?,
            };
        }
        // Where the calendar does not say which day, week or year of several it is, they count from the notice.
        let skipped = round.count - 1;
        match round.unit {
            Unit::Day => round.from = (0..=skipped).try_fold(round.from, |day, _| day.following())?,
            Unit::Week => round.from = (0..skipped * 7).try_fold(round.from, |day, _| day.following())?,
            Unit::Year => {
                let year = u16::try_from(skipped).ok()?.checked_add(round.from.year())?;
                if skipped > 0 {
                    round.from = Date::new(year, 1, 1)?;
                }
            }
            _ => {}
        }
        Some(round)
    }

    /// The months between two rounds, and one of the months that they fall in.
    fn months(&self) -> (u32, u8) {
        match self.unit {
            Unit::Quarter => (self.count.saturating_mul(3), self.month),
            Unit::Year => (self.count.saturating_mul(12), self.month),
            // "6 tháng" are the halves of a year.
            _ => (self.count, 12),
        }
    }

    /// Whether a day is one of the first that it can fall on.
    fn has(&self, day: Date) -> bool {
        match self.unit {
            Unit::Hour | Unit::Day => true,
            Unit::Week => day.weekday() == self.weekday,
            _ => {
                let (between, month) = self.months();
                // Of more than a year, any year may be the first.
                let between = between.clamp(1, 12);
                let last = Date::last_of(day.year(), day.month()).map_or(31, Date::day);
                u32::from(day.month().abs_diff(month)) % between == 0
                    && day.day() == self.day.map_or(last, |day| day.min(last))
            }
        }
    }

    fn rule(&self) -> String {
        let mut rule = match self.unit {
            Unit::Hour | Unit::Day => format!("FREQ=DAILY;INTERVAL={}", self.count),
            Unit::Week => {
                let weekday = super::name(&self.weekday).to_uppercase();
                format!("FREQ=WEEKLY;INTERVAL={};BYDAY={}", self.count, weekday.get(..2).unwrap_or("SU"))
            }
            Unit::Year => format!("FREQ=YEARLY;INTERVAL={};BYMONTH={}", self.count, self.month),
            Unit::Month | Unit::Quarter => format!("FREQ=MONTHLY;INTERVAL={}", self.months().0),
        };
        if matches!(self.unit, Unit::Month | Unit::Quarter | Unit::Year) {
            let _ = match self.day {
                None => write!(rule, ";BYMONTHDAY=-1"),
                Some(day @ ..29) => write!(rule, ";BYMONTHDAY={day}"),
                // In months that have no such day, their last one.
                Some(29) => write!(rule, ";BYMONTHDAY=28,29;BYSETPOS=-1"),
                Some(30) => write!(rule, ";BYMONTHDAY=28,29,30;BYSETPOS=-1"),
                Some(_) => write!(rule, ";BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
            };
        }
        rule
    }
}

const fn before(weekday: Weekday) -> Weekday {
    match weekday {
        Weekday::Mon => Weekday::Sun,
        Weekday::Tue => Weekday::Mon,
        Weekday::Wed => Weekday::Tue,
        Weekday::Thu => Weekday::Wed,
        Weekday::Fri => Weekday::Thu,
        Weekday::Sat => Weekday::Fri,
        Weekday::Sun => Weekday::Sat,
    }
}

/// One entry.
fn event(
    notice: &Notice,
    directive: &Directive,
    deadline: &Deadline,
    occasion: &Occasion,
    number: usize,
    language: Language,
    out: &mut Vec<u8>,
) {
    let source = &notice.source;
    let name = source.name.as_deref().unwrap_or_default();
    let origin =
        format!("{name}\0{}\0{}\0{number}", source.sha256.as_deref().unwrap_or_default(), directive.id);
    let uid = hex(&Sha256::digest(origin));
    // When the entry was made, which is the day of the notice: the same notice gives the same calendar.
    let made = notice.header.date.as_ref().map_or_else(|| "19700101".to_owned(), |date| compact(date.value));
    let lead = names(&directive.lead);
    let topic = directive.topic.as_ref().map(|topic| format!("{}: ", topic.text)).unwrap_or_default();
    let text = topic + &directive.text;
    let summary = if lead.is_empty() { shortened(&text) } else { format!("{lead}: {}", shortened(&text)) };
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@chidao", uid.get(..32).unwrap_or_default()));
    line(out, &format!("DTSTAMP:{made}T000000Z"));
    line(out, &occasion.property("DTSTART"));
    if let Some(rule) = &occasion.rule {
        line(out, &format!("RRULE:{rule}"));
    }
    line(out, &format!("SUMMARY:{}", escaped(&summary)));
    line(
        out,
        &format!("DESCRIPTION:{}", escaped(&description(notice, directive, deadline, &text, language))),
    );
    if !directive.lead.is_empty() {
        let leads: Vec<_> = directive.lead.iter().map(|body| escaped(&body.name)).collect();
        line(out, &format!("CATEGORIES:{}", leads.join(",")));
    }
    // It takes nobody's time.
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// The whole task, and where it stands.
fn description(
    notice: &Notice,
    directive: &Directive,
    deadline: &Deadline,
    text: &str,
    language: Language,
) -> String {
    let [due, lead, help, report, from, file] = match language {
        Language::English => ["Due", "Lead", "With", "Reports to", "Notice", "File"],
        _ => ["Thời hạn", "Chủ trì", "Phối hợp", "Báo cáo", "Văn bản", "Tệp"],
    };
    let symbol = notice.header.symbol.as_ref().map(|symbol| symbol.text.clone()).unwrap_or_default();
    let day = notice.header.date.as_ref().map(|date| date.text.clone()).unwrap_or_default();
    let place = notice.source.name.as_ref().map(|name| format!("{name} ({})", directive.id));
    let mut out = text.to_owned();
    for (title, value) in [
        (due, deadline.text.clone()),
        (lead, names(&directive.lead)),
        (help, names(&directive.coordinating)),
        (report, names(&directive.report_to)),
        (from, format!("{symbol} {day}").trim().to_owned()),
        (file, place.unwrap_or_default()),
    ] {
        if !value.is_empty() {
            let _ = write!(out, "\n{title}: {value}");
        }
    }
    out
}

fn names(bodies: &[Body]) -> String {
    bodies.iter().map(|body| body.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The first words of a text.
fn shortened(text: &str) -> String {
    /// Letters that fit a line of a calendar.
    const MOST: usize = 120;
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((end, _)) => {
            let head = text.get(..end).unwrap_or_default();
            format!("{}…", head.rsplit_once(' ').map_or(head, |(head, _)| head))
        }
    }
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out += "\\n",
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, folded so that none has more than 75 bytes (RFC 5545, 3.1) and no letter is cut.
fn line(out: &mut Vec<u8>, content: &str) {
    const MOST: usize = 75;
    let mut rest = content;
    let mut room = MOST;
    while rest.len() > room {
        let end = (0..=room).rev().find(|&at| rest.is_char_boundary(at)).unwrap_or(room);
        let (head, tail) = rest.split_at(end);
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(b"\r\n ");
        rest = tail;
        room = MOST - 1;
    }
    out.extend_from_slice(rest.as_bytes());
    out.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first day and the rule of the only recurrence of a task.
    #[track_caller]
    fn check(deadline: &str, first: &str, rule: &str) {
        let text = format!(
            "UBND TỈNH A\nSố: 15/TB-UBND\nngày 25 tháng 01 năm 2026\nTHÔNG BÁO\nKết luận\n\n1. Sở Y tế báo cáo UBND tỉnh {deadline}."
        );
        let parsed = chidao::parse(&text);
        let mut out = Vec::new();
        let offsets = chidao::model::Offsets::Bytes;
        events(&Record { parsed: &parsed, offsets, language: None, fields: None }, &mut out);
        let out = String::from_utf8(out).expect("it is text");
        let start = out.lines().find(|line| line.starts_with("DTSTART")).unwrap_or_default();
        let found = out.lines().find_map(|line| line.strip_prefix("RRULE:")).unwrap_or_default();
        assert_eq!((start.rsplit(':').next().unwrap_or_default(), found), (first, rule), "{deadline}");
    }

    #[test]
    fn recurrences_fall_on_days() {
        check("định kỳ hằng quý", "20260331", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
        check("trước ngày 20 hằng tháng", "20260219", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=19");
        check("trước ngày 25/12 hằng năm", "20261224", "FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=24");
        check("2 lần/năm", "20260630", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1");
        check("trước 16 giờ ngày thứ Sáu hằng tuần", "20260130T160000", "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR");
    }

    #[test]
    fn a_line_is_folded_between_letters() {
        let mut out = Vec::new();
        line(&mut out, &"ế".repeat(60));
        let out = String::from_utf8(out).expect("no letter is cut");
        assert!(out.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(out.replace("\r\n ", "").trim_end(), "ế".repeat(60));
    }
}
