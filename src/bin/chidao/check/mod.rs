//! A linter for those who draft notices.

mod rules;
mod sarif;
mod words;

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::ops::ControlFlow;

use chidao::{Language, LineIndex, Parsed, Parser};
use serde::Serialize;

use crate::arguments::{Check, FailOn, Report};
use crate::input::{Input, Inputs, Sink};
use crate::lang;
use crate::progress::{plain, say};
use crate::run::End;
use rules::{Finding, Severity};

/// The version of the JSON of the report.
const SCHEMA: &str = "chidao-check/1";

/// Checks all that is asked for.
pub(crate) fn run(asked: &Check) -> End {
    let language = lang::language(asked.lang);
    let unknown = asked.ignore.iter().find(|id| rules::all().all(|(rule, ..)| rule != **id));
    if let Some(unknown) = unknown {
        let known: Vec<_> = rules::all().map(|(id, ..)| id).collect();
        say(&match language {
            Language::Vietnamese => format!("không có quy tắc {unknown:?}; có: {}", known.join(", ")),
            _ => format!("there is no rule {unknown:?}; there are {}", known.join(", ")),
        });
        return End::Usage;
    }
    let inputs = match Inputs::new(asked.paths.clone(), &[], &[], asked.reading.largest_bytes(), None) {
        Ok(inputs) => inputs,
        Err(error) => {
            say(&error.to_string());
            return End::Usage;
        }
    };
    let mut checker =
        Checker { asked, language, parser: asked.reading.parser(), checked: Vec::new(), has_failed: false };
    let _ = inputs.each(&mut checker);
    let printed = match asked.format {
        Report::Text => checker.text(),
        Report::Json => checker.json(),
        Report::Sarif => sarif::report(&checker.checked),
    };
    if let Err(error) = io::stdout().lock().write_all(&printed)
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        say(&error.to_string());
        return End::Stopped;
    }
    let least = match asked.fail_on {
        FailOn::Error => Some(Severity::Error),
        FailOn::Warning => Some(Severity::Warning),
        FailOn::Note => Some(Severity::Note),
        FailOn::Never => None,
    };
    let mut severities =
        checker.checked.iter().flat_map(|checked| &checked.findings).map(|found| found.severity);
    match least {
        _ if checker.has_failed => End::Usage,
        Some(least) if severities.any(|severity| severity >= least) => End::WithFailures,
        _ => End::Well,
    }
}

/// One notice that was checked.
struct Checked {
    name: String,
    parsed: Parsed,
    findings: Vec<Finding>,
}

struct Checker<'a> {
    asked: &'a Check,
    language: Language,
    parser: Parser,
    checked: Vec<Checked>,
    has_failed: bool,
}

impl Sink for Checker<'_> {
    fn take(&mut self, input: Input) -> ControlFlow<()> {
        let name = input.name.clone().unwrap_or_else(|| "-".to_owned());
        match input.parsed(&self.parser) {
            Ok(parsed) => {
                let mut findings = rules::findings(&parsed, self.asked.ro == 6, self.language);
                findings.retain(|finding| !self.asked.ignore.contains(&finding.rule));
                self.checked.push(Checked { name, parsed, findings });
            }
            Err(trouble) => {
                say(&format!("{name}: {}", trouble.sentence(self.language)));
                self.has_failed = true;
            }
        }
        ControlFlow::Continue(())
    }
}

/// A place for people: lines and columns from 1, columns in characters.
#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
}

/// A finding in the JSON.
#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    severity: &'static str,
    message: &'a str,
    directive: Option<&'a str>,
    /// The first words of the place.
    quote: String,
    span: chidao::Span,
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct FileRows<'a> {
    name: &'a str,
    findings: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Rows<'a> {
    schema: &'static str,
    files: Vec<FileRows<'a>>,
}

impl Checked {
    fn rows(&self) -> Vec<Row<'_>> {
        let text = self.parsed.source_text();
        let lines = LineIndex::new(text);
        let rows = self.findings.iter().map(|finding| {
            let (start, end) = lines.positions(finding.span);
            let place = |place: chidao::Position| Place { line: place.line + 1, column: place.column + 1 };
            Row {
                rule: &finding.rule,
                severity: finding.severity.name(),
                message: &finding.sentence,
                directive: finding.directive.as_deref(),
                quote: quote(finding.span.of(text).unwrap_or_default()),
                span: finding.span,
                start: place(start),
                end: place(end),
            }
        });
        rows.collect()
    }
}

impl Checker<'_> {
    fn text(&self) -> Vec<u8> {
        let mut out = String::new();
        let mut counts = [0_usize; 3];
        for checked in &self.checked {
            for (row, finding) in checked.rows().iter().zip(&checked.findings) {
                counts[finding.severity as usize] += 1;
                let severity = finding.severity.word(self.language);
                let (line, column) = (row.start.line, row.start.column);
                let name = plain(&checked.name);
                let _ = writeln!(
                    out,
                    "{name}:{line}:{column}: {severity}: {} [{}]",
                    plain(row.message),
                    row.rule
                );
                if !row.quote.is_empty() {
                    let _ = writeln!(out, "    {}", plain(&row.quote));
                }
            }
        }
        let [notes, warnings, errors] = counts;
        let _ = match self.language {
            Language::Vietnamese => writeln!(out, "{errors} lỗi, {warnings} cảnh báo, {notes} gợi ý"),
            _ => writeln!(out, "{errors} errors, {warnings} warnings, {notes} notes"),
        };
        out.into_bytes()
    }

    fn json(&self) -> Vec<u8> {
        let files =
            self.checked.iter().map(|checked| FileRows { name: &checked.name, findings: checked.rows() });
        let report = Rows { schema: SCHEMA, files: files.collect() };
        let mut out = serde_json::to_vec_pretty(&report).expect("it is plain data");
        out.push(b'\n');
        out
    }
}

/// The first words of a place, on one line.
fn quote(text: &str) -> String {
    const MOST: usize = 80;
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(MOST) {
        None => words,
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
    }
}
