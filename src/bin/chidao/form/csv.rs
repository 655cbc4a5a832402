//! A sheet of tasks: a row for each directive.
//!
//! UTF-8 with a byte order mark and lines that end in CR LF, as Excel wants them. Several bodies, deadlines or citations stand
//! in one cell, parted by "; "; those of the deadline columns keep step with each other. A cell that a
//! spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV injection"), and so does one that has an
//! apostrophe there itself: whoever takes one away has the text as it was.

use chidao::Notice;
use chidao::model::{Body, Date, Deadline, Directive, Recurrence, Section};

use super::Record;

const COLUMNS: [&str; 21] = [
    "notice",
    "date",
    "section",
    "id",
    "topic",
    "lead",
    "coordinating",
    "report_to",
    "text",
    "force",
    "deadline",
    "from",
    "until",
    "inclusive",
    "time",
    "recurrence",
    "citations",
    "file",
    "start",
    "end",
    "fields",
];

/// The byte order mark and the names of the columns.
pub(super) fn heading() -> Vec<u8> {
    let mut out = "\u{FEFF}".as_bytes().to_vec();
    Sheet::new(&mut out).row(COLUMNS);
    out
}

/// A row for each directive, those below others behind them.
pub(super) fn rows(record: &Record<'_>, out: &mut Vec<u8>) {
    let notice = record.parsed.notice();
    let shown = record.parsed.notice_in(record.offsets);
    let mut directives = Vec::new();
    for section in &notice.sections {
        collect(section, "", &mut directives);
    }
    directives.sort_by_key(|(directive, _)| directive.span.start());
    let file = notice.source.name.clone().unwrap_or_default();
    let fields = record.fields.map(|fields| serde_json::to_string(fields).expect("it was JSON"));
    let fields = fields.unwrap_or_default();
    let mut sheet = Sheet::new(out);
    for ((directive, section), shown) in directives.into_iter().zip(shown.directives()) {
        let [start, end] = [shown.span.start(), shown.span.end()].map(|place| place.to_string());
        sheet.row(cells(notice, directive, section).into_iter().chain([
            file.clone(),
            start,
            end,
            fields.clone(),
        ]));
    }
}

/// All directives of a section, with the labels and headings down to theirs.
fn collect<'a>(section: &'a Section, above: &str, found: &mut Vec<(&'a Directive, String)>) {
    let heading = section.heading.as_ref().map_or("", |heading| heading.text.as_str());
    let label = section.label.as_deref().unwrap_or_default();
    let parts = [above, &[label, heading].join(". ")].map(|part| part.trim_matches([' ', '.']).to_owned());
    let path = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" / ");
    let mut below: Vec<&Directive> = section.directives.iter().collect();
    while let Some(directive) = below.pop() {
        below.extend(directive.directives.iter().rev());
        found.push((directive, path.clone()));
    }
    for section in &section.sections {
        collect(section, &path, found);
    }
}

fn cells(notice: &Notice, directive: &Directive, section: String) -> [String; 17] {
    let header = &notice.header;
    let deadlines = |cell: &dyn Fn(&Deadline) -> String| joined(directive.deadlines.iter().map(cell));
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    [
        header.symbol.as_ref().map(|symbol| symbol.text.clone()).unwrap_or_default(),
        date(header.date.as_ref().map(|date| date.value)),
        section,
        directive.id.clone(),
        directive.topic.as_ref().map(|topic| topic.text.clone()).unwrap_or_default(),
        bodies(&directive.lead),
        bodies(&directive.coordinating),
        bodies(&directive.report_to),
        directive.text.clone(),
        super::name(&directive.force),
        deadlines(&|deadline| deadline.text.clone()),
        deadlines(&|deadline| date(deadline.from)),
        deadlines(&|deadline| date(deadline.until)),
        deadlines(&|deadline| {
            let has_day = deadline.until.is_some() || !deadline.every.is_empty();
            if has_day { deadline.inclusive.to_string() } else { String::new() }
        }),
        deadlines(&|deadline| deadline.time.map(|time| time.to_string()).unwrap_or_default()),
        deadlines(&|deadline| deadline.every.iter().map(recurrence).collect::<Vec<_>>().join(", ")),
        joined(
            directive
                .citations
                .iter()
                .filter_map(|&at| notice.citations.get(at))
                .map(|citation| citation.key.clone()),
        ),
    ]
}

fn bodies(bodies: &[Body]) -> String {
    joined(bodies.iter().map(|body| body.name.clone()))
}

/// How often, as "every 3 months, day 20".
pub(super) fn recurrence(every: &Recurrence) -> String {
    let Recurrence { count, unit, month, day, weekday, times, next, .. } = every;
    let unit = super::name(unit);
    let mut out = if *count == 1 { format!("every {unit}") } else { format!("every {count} {unit}s") };
    let parts = [
        times.map(|times| format!("{times} times")),
        month.map(|month| format!("month {month}")),
        day.map(|day| format!("day {day}")),
        weekday.as_ref().map(super::name),
        next.then(|| "of the next one".to_owned()),
    ];
    for part in parts.into_iter().flatten() {
        out = format!("{out}, {part}");
    }
    out
}

/// Values in one cell; none at all where none says anything.
fn joined(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.collect();
    if values.iter().all(String::is_empty) { String::new() } else { values.join("; ") }
}

/// Writes rows.
struct Sheet<'a>(csv::Writer<&'a mut Vec<u8>>);

impl<'a> Sheet<'a> {
    fn new(out: &'a mut Vec<u8>) -> Self {
        Self(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out))
    }

    fn row<C: Into<String>>(&mut self, cells: impl IntoIterator<Item = C>) {
        let cells = cells.into_iter().map(|cell| {
            let cell = cell.into();
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) { format!("'{cell}") } else { cell }
        });
        self.0
            .write_record(cells.map(String::into_bytes))
            .expect("memory takes it, and each row has all cells");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_none_is_lost() {
        for (cell, expected) in [("=1+1", "'=1+1"), ("-1", "'-1"), ("'=1", "''=1"), ("a=1", "a=1"), ("", "")]
        {
            let mut out = Vec::new();
            Sheet::new(&mut out).row([cell, "x"]);
            assert_eq!(out, format!("{expected},x\r\n").into_bytes());
        }
    }
}
