//! When an instruction must be done.
//!
//! This room knows how notices speak of time and what around a date makes it a deadline. It leaves
//! to others which lines instruct and where citations stand. A cue word knocks, the grammar in
//! `phrase`, `limit` and `cycle` reads what it says, `resolve` turns it into days, and `judge`
//! decides by the words around it whether the work must be done by then.
//!
//! `"gửi Sở Y tế trước ngày 10/02/2018"` goes in; `before`, until 2018-02-10, not inclusive, at
//! `"trước ngày 10/02/2018"`, comes out. A date of a plan, a flood or a meeting gives nothing: a
//! wrong deadline is worse than none.

mod context;
mod cycle;
mod judge;
mod limit;
mod phrase;
mod resolve;
mod words;

use std::ops::Range;

use self::context::{Context, is_word, overlaps};
use self::cycle::items;
use self::judge::is_deadline;
use self::phrase::{Cue, Phrase, When, bare, field, phrase};
use self::resolve::{resolve, yearly};
use self::words::Rhythm;
use crate::diagnostic::Problem;
use crate::grammar::{Found, read_at};
use crate::letter;
use crate::lexicon::phrases::Phrases;
use crate::model::{Date, Inferred, Recurrence, Relation, Time, Unit, Within};
use crate::text::Flow;

/// What a year that is not written is taken from.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reference {
    /// The day of the notice, else of its meeting.
    pub(crate) date: Option<Date>,
    /// The year that the caller gives.
    pub(crate) year: Option<u16>,
}

/// What a deadline means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) relation: Relation,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    pub(crate) inclusive: bool,
    pub(crate) time: Option<Time>,
    pub(crate) within: Option<Within>,
    pub(crate) every: Vec<Recurrence>,
    pub(crate) edtf: Option<String>,
    pub(crate) inferred: Vec<Inferred>,
    pub(crate) problem: Option<Problem>,
}

/// The deadlines in a running sentence, left to right, never overlapping.
///
/// Nothing that overlaps `taken` is one; those ranges, of the citations in the line, are sorted.
pub(crate) fn deadlines(line: Flow<'_>, taken: &[Range<usize>], reference: Reference) -> Vec<Found<Due>> {
    let context = Context::new(line, taken);
    let mut found: Vec<Found<Due>> = Vec::new();
    let mut from = 0;
    for (_, cue) in CUES.find_iter(line.lower, line.word_starts()) {
        if cue.start < from || !is_word(line.lower, &cue) {
            continue;
        }
        let Some(read) = read(line.lower, cue, &context) else { continue };
        let last = found.last().map_or(0, |last| last.at.end);
        if read.at.start < last || overlaps(taken, &read.at) {
            continue;
        }
        let read = cycle_of_sentence(&context, read);
        let due = resolve(&read.value, line.text.get(read.at.clone()).unwrap_or_default(), reference);
        if !is_deadline(&context, &read, &due, reference.date, last) {
            // The rest of a phrase that is none is no deadline of its own.
            if matches!(read.value.cue, Cue::Range | Cue::Until | Cue::In) {
                from = read.at.end;
            }
            continue;
        }
        from = read.at.end;
        replace_bare_cycle(&mut found, context.sentence(read.at.start), &due);
        found.push(Found::new(due, read.at));
    }
    found
}

/// The deadlines in a field that is there to say the time: "Thời gian hoàn thành: …", a table cell.
///
/// Here a bare day is `by`, and a bare month, quarter or year is `during`. A field that points to
/// something else, "Theo kế hoạch …", is read as a sentence.
pub(crate) fn term(line: Flow<'_>, reference: Reference) -> Vec<Found<Due>> {
    if line.lower.trim_start().starts_with("theo ") {
        return deadlines(line, &[], reference);
    }
    let mut found = Vec::new();
    let mut from = 0;
    let mut inside = false;
    for (at, char) in line.lower.char_indices() {
        let starts = letter::is_letter_or_digit(char) && !inside;
        inside = letter::is_letter_or_digit(char);
        if at < from || !starts {
            continue;
        }
        let Some(read) = read_periodic(line.lower, at).or_else(|| read_at(line.lower, at, field)) else {
            continue;
        };
        let numbered = line.lower.get(..at).unwrap_or_default().trim_end().ends_with("số");
        if numbered || matches!(read.value.when, When::OfCycle(_)) {
            continue;
        }
        from = read.at.end;
        let due = resolve(&read.value, line.text.get(read.at.clone()).unwrap_or_default(), reference);
        found.push(Found::new(due, read.at));
    }
    found
}

/// Words that a deadline begins with, or that stand close before one.
static CUES: Phrases = Phrases::new(&[
    "trước",
    "truớc",
    "chậm nhất",
    "muộn nhất",
    "trễ nhất",
    "không trễ hơn",
    "không muộn hơn",
    "không chậm hơn",
    "không quá",
    "tối đa",
    "hạn cuối",
    "hạn chót",
    "đến",
    "tới",
    "hết",
    "trong",
    "ngay trong",
    "vào",
    "từ",
    "kể từ",
    "cuối",
    "năm",
    "định kỳ",
    "định kì",
    "hằng",
    "hàng",
    "mỗi",
    "lần",
    "ngày",
    "thứ",
    "chủ nhật",
    "sáng",
    "chiều",
    "thời hạn",
    "thời gian",
    "hoàn thành",
    "xong",
    "tháng",
    "quý",
    "đúng",
]);

/// Reads what the cue at `at` announces.
fn read(lower: &str, at: Range<usize>, context: &Context<'_>) -> Option<Found<Phrase>> {
    match lower.get(at.clone())? {
        "định kỳ" | "định kì" => read_periodic(lower, at.start),
        "lần" => {
            read_at(lower, number_before(lower, at.start), phrase).filter(|read| read.at.end >= at.end)
        }
        "thời hạn" | "thời gian" => match behind_label(lower, at.end) {
            Some(value) => read_labelled(lower, value),
            None => read_at(lower, at.start, phrase),
        },
        "hoàn thành" | "xong" => read_finished(lower, at, context),
        "năm" if !context.opens(at.start) => None,
        "tháng" => read_at(lower, at.start, phrase).or_else(|| read_months(lower, at)),
        "quý" => read_months(lower, at),
        _ => read_at(lower, at.start, phrase),
    }
}

/// A cycle behind "định kỳ"; one in brackets starts inside them: "định kỳ (06 tháng, một năm)".
fn read_periodic(lower: &str, at: usize) -> Option<Found<Phrase>> {
    let lead = ["định kỳ", "định kì"]
        .into_iter()
        .find(|lead| lower.get(at..).is_some_and(|rest| rest.starts_with(lead)))?;
    let open = at + lead.len();
    let blanks = lower.get(open..)?.len() - lower.get(open..)?.trim_start().len();
    if lower.get(open + blanks..)?.starts_with('(') {
        let inside = read_at(lower, open + blanks + 1, items)?;
        return Some(Found::new(inside.value.phrase(Cue::Cycle), inside.at));
    }
    read_at(lower, at, phrase)
}

/// A cycle of months or quarters with its day behind: "06 tháng (trước ngày 15/6)", "quý (…)".
fn read_months(lower: &str, at: Range<usize>) -> Option<Found<Phrase>> {
    let is_bracketed = lower.get(at.end..).is_some_and(|rest| rest.trim_start().starts_with('('));
    let counted = read_at(lower, number_before(lower, at.start), items).filter(|read| read.at.end > at.end);
    let read = counted.or_else(|| is_bracketed.then(|| read_at(lower, at.start, items)).flatten())?;
    read.value.dated.then(|| Found::new(read.value.phrase(Cue::Cycle), read.at))
}

/// The value of a label in mid-line: "Thời gian thực hiện: Hằng năm".
fn read_labelled(lower: &str, at: usize) -> Option<Found<Phrase>> {
    let Found { value, at } = read_at(lower, at, field)?;
    Some(Found::new(Phrase { cue: Cue::Bare, ..value }, at))
}

/// A stretch right behind "hoàn thành" or "xong": "hoàn thành quý I/2026".
///
/// A year names the work rather than its term unless "hoàn thành …" is a clause of its own.
fn read_finished(lower: &str, at: Range<usize>, context: &Context<'_>) -> Option<Found<Phrase>> {
    let start = behind_label(lower, at.end).unwrap_or(at.end + 1);
    let read = read_at(lower, start, bare)?;
    let year = matches!(&read.value.when, When::Stretch(stretch) if stretch.to.is_year());
    (!year || (context.opens(at.start) && context.closes(read.at.end))).then_some(read)
}

/// Where the value behind "Thời hạn hoàn thành: " starts.
fn behind_label(lower: &str, end: usize) -> Option<usize> {
    let rest = lower.get(end..)?;
    let colon = rest
        .char_indices()
        .take(40)
        .take_while(|(_, c)| !matches!(c, ',' | ';' | '.' | '('))
        // "trước 17:00" has no label.
        .find(|(at, c)| {
            *c == ':'
                && !rest.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        })?;
    let value = rest.get(colon.0 + 1..).filter(|_| !rest.starts_with(" ký"))?;
    Some(end + colon.0 + 1 + value.len() - value.trim_start().len())
}

/// Where the number in front of "lần" starts.
fn number_before(lower: &str, at: usize) -> usize {
    let before = lower.get(..at).unwrap_or_default().trim_end();
    let word = before.trim_end_matches(letter::is_letter_or_digit).len();
    // "3 tháng một lần", "02 tuần/lần"
    let unit = before.get(..word).unwrap_or_default().trim_end_matches([' ', '/']);
    let word_start = |text: &str| text.trim_end_matches(letter::is_letter_or_digit).len();
    let unit_at = word_start(unit);
    if ["ngày", "tuần", "tháng", "quý", "năm"].contains(&unit.get(unit_at..).unwrap_or_default()) {
        return word_start(unit.get(..unit_at).unwrap_or_default().trim_end());
    }
    word
}

/// A day whose cycle stands before it in the sentence recurs: "Định kỳ báo cáo … trước ngày 20/11".
fn cycle_of_sentence(context: &Context<'_>, read: Found<Phrase>) -> Found<Phrase> {
    let Found { mut value, mut at } = read;
    let Some(cycle) = context.cycle(at.start) else { return Found { value, at } };
    let every = match &value.when {
        When::OfYear { day, step } if matches!(cycle, Rhythm::Unsaid | Rhythm::Each(Unit::Year)) => {
            let next = |every| Recurrence { next: *step > 0, ..every };
            yearly(*day).map(|every| every.into_iter().map(next).collect())
        }
        When::OfCycle(every) if every.first().is_some_and(|every| Rhythm::Each(every.unit) == cycle) => {
            Some(every.clone())
        }
        When::Stretch(stretch)
            if stretch.from == stretch.to && matches!(cycle, Rhythm::Unsaid | Rhythm::Each(Unit::Year)) =>
        {
            yearly(stretch.to)
        }
        _ => None,
    };
    if let Some(every) = every {
        value.when = When::Every(every);
        value.relation = Relation::Recurring;
        let before = context.before(at.start);
        at.start = ["định kỳ", "định kì"]
            .into_iter()
            .find_map(|lead| before.strip_suffix(lead))
            .map_or(at.start, str::len);
    }
    Found { value, at }
}

/// Drops "hằng năm" of the same sentence where `due` says on which day of it.
fn replace_bare_cycle(found: &mut Vec<Found<Due>>, sentence: usize, due: &Due) {
    let dated = |every: &Recurrence| every.day.is_some() || every.weekday.is_some() || due.time.is_some();
    let Some(new) = due.every.first().filter(|every| dated(every)) else { return };
    let same = |last: &Found<Due>| {
        last.at.start >= sentence
            && last.value.time.is_none()
            && matches!(last.value.every.as_slice(), [old] if old.unit == new.unit && old.count == 1
                && old.day.is_none() && old.weekday.is_none() && old.times.is_none())
    };
    if found.last().is_some_and(same) {
        found.pop();
    }
}

#[cfg(test)]
mod tests;
