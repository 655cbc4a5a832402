//! A notice in the terminal, with what was found in it.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::ops::ControlFlow;
use std::{env, iter};

use chidao::model::{Body, Directive};
use chidao::{Language, LineIndex, Notice, Parsed, Parser};

use crate::arguments::{Color, Explain};
use crate::form::mark::marks;
use crate::input::{Input, Inputs, Sink};
use crate::lang;
use crate::progress::{plain, say};
use crate::run::End;

/// Shows all that is asked for.
pub(crate) fn run(asked: &Explain) -> End {
    let inputs = match Inputs::new(asked.paths.clone(), &[], &[], asked.reading.largest_bytes(), None) {
        Ok(inputs) => inputs,
        Err(error) => {
            say(&error.to_string());
            return End::Usage;
        }
    };
    let has_color = match asked.color {
        Color::Always => true,
        Color::Never => false,
        // https://no-color.org
        Color::Auto => {
            io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        }
    };
    let mut explainer = Explainer {
        language: lang::language(asked.lang),
        parser: asked.reading.parser(),
        has_color,
        end: End::Well,
    };
    let _ = inputs.each(&mut explainer);
    explainer.end
}

struct Explainer {
    language: Language,
    parser: Parser,
    has_color: bool,
    end: End,
}

impl Sink for Explainer {
    fn take(&mut self, input: Input) -> ControlFlow<()> {
        let name = input.name.clone().unwrap_or_else(|| "-".to_owned());
        match input.parsed(&self.parser) {
            Ok(parsed) => {
                let shown = self.explained(&name, &parsed);
                if let Err(error) = io::stdout().lock().write_all(shown.as_bytes()) {
                    // Whoever looks may have gone.
                    if error.kind() != io::ErrorKind::BrokenPipe {
                        say(&error.to_string());
                        self.end = End::Stopped;
                    }
                    return ControlFlow::Break(());
                }
            }
            Err(trouble) => {
                say(&format!("{name}: {}", trouble.sentence(self.language)));
                self.end = End::WithFailures;
            }
        }
        ControlFlow::Continue(())
    }
}

const RESET: &str = "\x1B[0m";
const QUIET: &str = "\x1B[2m";
const BOLD: &str = "\x1B[1m";

/// How a thing that was found looks.
fn look(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "heading" | "subject" | "symbol" | "type" => BOLD,
        "lead" | "body" => "\x1B[1;34m",
        "coordinating" => "\x1B[36m",
        "report_to" => "\x1B[35m",
        "deadline" => "\x1B[1;33m",
        "citation" => "\x1B[32m",
        "warning" => "\x1B[4m",
        _ => return None,
    })
}

impl Explainer {
    fn explained(&self, name: &str, parsed: &Parsed) -> String {
        let (notice, text) = (parsed.notice(), parsed.source_text());
        let mut out = String::new();
        let _ = writeln!(out, "{}", self.styled(QUIET, &format!("── {}", plain(name))));
        let looks = looks(notice, text.len());
        let mut at = 0;
        for (place, directive) in places(notice, text) {
            self.text(text, at..place, &looks, &mut out);
            at = place;
            if !text.get(..place).is_some_and(|text| text.ends_with('\n')) && !out.ends_with('\n') {
                out.push('\n');
            }
            let _ = writeln!(out, "{}", self.styled(QUIET, &self.summary(notice, directive)));
        }
        self.text(text, at..text.len(), &looks, &mut out);
        if !text.ends_with('\n') && !out.ends_with('\n') {
            out.push('\n');
        }
        let lines = LineIndex::new(text);
        for found in parsed.diagnostics() {
            let place = lines.position(found.span.start());
            let sentence = found.problem.sentence(self.language);
            let warning =
                format!("{}:{}: {sentence} [{}]", place.line + 1, place.column + 1, found.problem.code());
            let _ = writeln!(out, "{}", self.styled("\x1B[31m", &warning));
        }
        out
    }

    /// A stretch of the notice.
    fn text(
        &self,
        text: &str,
        range: std::ops::Range<usize>,
        looks: &[(usize, Option<&'static str>)],
        out: &mut String,
    ) {
        let first = looks.partition_point(|(at, _)| *at <= range.start).saturating_sub(1);
        let ends = looks.iter().skip(first + 1).map(|(at, _)| *at).chain(iter::once(text.len()));
        for ((from, look), end) in looks.iter().skip(first).zip(ends) {
            let (from, end) = ((*from).max(range.start), end.min(range.end));
            if from >= range.end {
                break;
            }
            if from >= end {
                continue;
            }
            let words = shown(text.get(from..end).unwrap_or_default());
            match look {
                // A line end inside colours may colour the rest of the line.
                Some(look) => out.push_str(&self.styled(look, &words)),
                None => out.push_str(&words),
            }
        }
    }

    fn styled(&self, look: &str, words: &str) -> String {
        if self.has_color { format!("{look}{words}{RESET}") } else { words.to_owned() }
    }

    /// Who does it by when, on one line.
    fn summary(&self, notice: &Notice, directive: &Directive) -> String {
        let [lead, help, report, due, cited] = match self.language {
            Language::Vietnamese => ["chủ trì", "phối hợp", "báo cáo", "thời hạn", "viện dẫn"],
            _ => ["lead", "with", "reports to", "due", "cites"],
        };
        let names =
            |bodies: &[Body]| bodies.iter().map(|body| body.name.clone()).collect::<Vec<_>>().join(", ");
        let deadlines = directive.deadlines.iter().map(|deadline| match deadline.last_day() {
            Some(day) => format!("{day} ({})", deadline.text),
            None => deadline.text.clone(),
        });
        let citations = directive.citations.iter().filter_map(|&at| notice.citations.get(at));
        let parts = [
            (lead, names(&directive.lead)),
            (help, names(&directive.coordinating)),
            (report, names(&directive.report_to)),
            (due, deadlines.collect::<Vec<_>>().join("; ")),
            (cited, citations.map(|citation| citation.key.clone()).collect::<Vec<_>>().join("; ")),
        ];
        let parts = parts.iter().filter(|(_, value)| !value.is_empty());
        parts.fold(format!("    └ {}", directive.id), |out, (name, value)| {
            format!("{out} · {name}: {}", plain(value))
        })
    }
}

/// Where the look of the text changes; the innermost thing decides.
fn looks(notice: &Notice, length: usize) -> Vec<(usize, Option<&'static str>)> {
    let marks = marks(notice);
    let mut changes = vec![(0, None)];
    let mut open: Vec<(usize, &'static str)> = Vec::new();
    let close = |open: &mut Vec<(usize, &'static str)>, changes: &mut Vec<_>, before: usize| {
        while let Some(&(end, _)) = open.last().filter(|(end, _)| *end <= before) {
            open.pop();
            changes.push((end, open.last().map(|(_, look)| *look)));
        }
    };
    for mark in &marks {
        let Some(look) = look(mark.kind) else { continue };
        close(&mut open, &mut changes, mark.span.start());
        // What runs over the end of another ends with it.
        let end = open.last().map_or(mark.span.end(), |(end, _)| mark.span.end().min(*end));
        if end > mark.span.start() {
            open.push((end, look));
            changes.push((mark.span.start(), Some(look)));
        }
    }
    close(&mut open, &mut changes, length);
    changes
}

/// The line ends behind which each directive is explained, in order.
fn places<'a>(notice: &'a Notice, text: &str) -> Vec<(usize, &'a Directive)> {
    let line_end = |at: usize| {
        text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |found| at + found + 1)
    };
    let places = notice.directives().map(|directive| {
        // Words of its own end where those below it begin.
        let below = directive.directives.iter().map(|below| below.span.start()).min();
        let line = below.and_then(|below| text.get(..below)?.rfind('\n'));
        (line.map_or_else(|| line_end(directive.span.end()), |line| line + 1), directive)
    });
    let mut places: Vec<_> = places.collect();
    places.sort_by_key(|(place, _)| *place);
    places
}

/// Text without what could steer the terminal.
fn shown(text: &str) -> String {
    text.replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), "\u{FFFD}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(text: &str, has_color: bool) -> String {
        let explainer =
            Explainer { language: Language::English, parser: Parser::new(), has_color, end: End::Well };
        explainer.explained("a.md", &chidao::parse(text))
    }

    const TEXT: &str =
        "1. Sở Y tế\n- Phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 10/02/2018.\n- Họp.";

    #[test]
    fn explains_each_directive_behind_its_lines() {
        let lines = explained(TEXT, false);
        let lines: Vec<&str> = lines.lines().collect();
        assert_eq!(lines[2], TEXT.lines().nth(1).unwrap_or_default());
        assert_eq!(
            lines[3],
            "    └ 1.1 · lead: Sở Y tế · with: Sở Tài chính · reports to: Ủy ban nhân dân tỉnh · due: 2018-02-09 (trước ngày 10/02/2018)"
        );
        assert_eq!(lines[5], "    └ 1.2 · lead: Sở Y tế");
    }

    #[test]
    fn colours_take_no_letter_away() {
        let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
        for entry in std::fs::read_dir(corpus).expect("the corpus is there").flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
            let text = text.trim_end();
            let coloured = explained(text, true);
            let mut parts = coloured.split('\x1B');
            let first = parts.next().unwrap_or_default().to_owned();
            let bare = parts.fold(first, |out, part| out + part.split_once('m').map_or("", |(_, rest)| rest));
            assert!(bare == explained(text, false), "{:?}", entry.path());
        }
    }

    #[test]
    fn a_notice_does_not_steer_the_terminal() {
        let out = explained("1. Sở \x1B]0;x\x07Y tế\n- Báo cáo \x1B[31mUBND tỉnh.\u{9B}31m", false);
        assert!(!out.contains(|c: char| c.is_control() && c != '\n'), "{out:?}");
    }
}
