//! From the words of a time phrase to days of the calendar.

use super::cycle::recurrence;
use super::phrase::{Phrase, When};
use super::{Due, Reference};
use crate::diagnostic::Problem;
use crate::grammar::date::{Stretch, Written};
use crate::model::{Date, Inferred, Recurrence, Relation, Unit, Within};

/// How many days before the notice a day without a year may lie before it means the next year.
pub(super) const SLACK: i64 = 30;

/// What `phrase`, which is written as `text`, means.
pub(super) fn resolve(phrase: &Phrase, text: &str, reference: Reference) -> Due {
    let due = Due {
        relation: phrase.relation,
        from: None,
        until: None,
        inclusive: phrase.inclusive,
        time: phrase.time,
        within: None,
        every: Vec::new(),
        edtf: None,
        inferred: Vec::new(),
        problem: None,
    };
    match &phrase.when {
        When::Stretch(stretch) => dated(due, *stretch, reference),
        When::Since(from) => since(due, *from, reference),
        When::Every(every) | When::OfCycle(every) => recurring(due, every),
        &When::Within { count, unit, working, anchor } => {
            let after = text
                .get(text.len().saturating_sub(anchor)..)
                .map(str::trim)
                .filter(|after| !after.is_empty());
            let within = Within { count, unit, working, after: after.map(str::to_owned) };
            Due { within: Some(within), ..due }
        }
        &When::OfYear { day, step } => {
            let year = reference.date.map(Date::year).or(reference.year).map(|year| year + u16::from(step));
            let day = year.map_or(day, |year| day.in_year(year));
            let due = dated(due, Stretch::one(day), reference);
            let inferred = due.until.map(|_| Inferred::Year).into_iter().collect();
            Due { inferred, ..due }
        }
        &When::Near { unit, step } => near(due, unit, step, reference),
        When::Vague => due,
    }
}

/// A day, week, month, quarter or year that is so many after the one of the notice.
fn near(mut due: Due, unit: Unit, step: u8, reference: Reference) -> Due {
    let Some(notice) = reference.date else {
        due.problem = Some(Problem::MissingYear);
        return due;
    };
    let Some((first, last)) = after(notice, unit, step) else { return due };
    due.inferred.push(Inferred::Year);
    due.until = Some(if due.relation == Relation::Before { first } else { last });
    due.from = (due.relation == Relation::During).then_some(first);
    due.edtf = interval(&due);
    due
}

/// The first and the last day of the unit that is `step` after the one `day` is in.
fn after(day: Date, unit: Unit, step: u8) -> Option<(Date, Date)> {
    let go = |from: Date, days: u8| (0..days).try_fold(from, |day, _| day.following());
    let back = |from: Date, days: u8| (0..days).try_fold(from, |day, _| day.previous());
    let whole = |written: Written| Some((written.first()?, written.last()?));
    let in_year = |number: u8, most: u8| {
        let later = u16::from(number > most);
        (if number > most { number - most } else { number }, Some(day.year() + later))
    };
    match unit {
        Unit::Week => {
            let monday = go(back(day, day.days_since_monday())?, 7 * step)?;
            Some((monday, go(monday, 6)?))
        }
        Unit::Month => {
            let (month, year) = in_year(day.month() + step, 12);
            whole(Written::Month { month, year })
        }
        Unit::Quarter => {
            let (quarter, year) = in_year(day.month().div_ceil(3) + step, 4);
            whole(Written::Quarter { quarter, year })
        }
        Unit::Year => whole(Written::Year { year: Some(day.year() + u16::from(step)) }),
        Unit::Day | Unit::Hour => {
            let day = go(day, step)?;
            Some((day, day))
        }
    }
}

/// The yearly recurrence of a day or month that has no year.
pub(super) fn yearly(written: Written) -> Option<Vec<Recurrence>> {
    match written {
        Written::Day { day, month: Some(month), year: None } => {
            Some(vec![Recurrence { month: Some(month), day: Some(day), ..recurrence(1, Unit::Year) }])
        }
        Written::Month { month, year: None } => {
            Some(vec![Recurrence { month: Some(month), ..recurrence(1, Unit::Year) }])
        }
        _ => None,
    }
}

fn dated(mut due: Due, stretch: Stretch, reference: Reference) -> Due {
    let before = due.relation == Relation::Before;
    let Some(to) = with_year(stretch.to, before, reference) else {
        due.problem =
            Some(if stretch.to.is_impossible() { Problem::ImpossibleDate } else { Problem::MissingYear });
        return due;
    };
    let until = if before { to.first() } else { to.last() };
    let from = left_end(stretch.from, to);
    if until.is_none() || (due.relation == Relation::During && from.is_none()) {
        due.problem = Some(Problem::ImpossibleDate);
        return due;
    }
    if stretch.to.year().is_none() {
        due.inferred.push(Inferred::Year);
    }
    due.until = until;
    if due.relation == Relation::During {
        due.from = from;
    }
    due.edtf = interval(&due);
    due
}

fn since(mut due: Due, from: Written, reference: Reference) -> Due {
    let inferred = from.year().is_none();
    let from = with_year(from, false, reference);
    due.from = from.and_then(Written::first);
    if inferred && due.from.is_some() {
        due.inferred.push(Inferred::Year);
    }
    due.problem = match (from, due.from) {
        (None, _) => Some(Problem::MissingYear),
        (Some(_), None) => Some(Problem::ImpossibleDate),
        _ => None,
    };
    due.edtf = interval(&due);
    due
}

fn recurring(due: Due, every: &[Recurrence]) -> Due {
    let day = |every: &Recurrence| Some(Written::Day { day: every.day?, month: every.month, year: None });
    if every.iter().filter(|every| every.unit == Unit::Year).filter_map(day).any(Written::is_impossible) {
        let every =
            every.iter().map(|every| Recurrence { day: None, month: None, ..every.clone() }).collect();
        return Due { every, problem: Some(Problem::ImpossibleDate), ..due };
    }
    Due { every: every.to_vec(), ..due }
}

/// The same with its year, or with the one that it must mean.
///
/// The year of the notice, or the next where that would lie long before the notice.
fn with_year(written: Written, first: bool, reference: Reference) -> Option<Written> {
    if written.year().is_some() {
        return Some(written);
    }
    let Some(notice) = reference.date else { return reference.year.map(|year| written.in_year(year)) };
    let this = written.in_year(notice.year());
    let named = if first { this.first() } else { this.last() };
    let past = named.is_some_and(|day| notice.ordinal() - day.ordinal() > SLACK);
    Some(if past { written.in_year(notice.year() + 1) } else { this })
}

/// The first day of a stretch whose left end may lean on the right one.
fn left_end(from: Written, to: Written) -> Option<Date> {
    let from = match from {
        Written::Day { day, month: None, year } => Written::Day { day, month: to.month(), year },
        other => other,
    };
    if from.year().is_some() {
        return from.first();
    }
    let year = to.year()?;
    let same = from.in_year(year).first()?;
    if to.last().is_some_and(|last| same > last) { from.in_year(year - 1).first() } else { Some(same) }
}

/// The interval in ISO 8601-2, both ends included.
fn interval(due: &Due) -> Option<String> {
    let last = match due.until {
        Some(until) if !due.inclusive && due.time.is_none() => Some(until.previous()?),
        until => until,
    };
    match (due.from, last) {
        (Some(from), Some(last)) => Some(format!("{from}/{last}")),
        (Some(from), None) => Some(format!("{from}/..")),
        (None, Some(last)) => Some(format!("../{last}")),
        (None, None) => None,
    }
}
