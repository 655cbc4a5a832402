//! What a run came to.

use std::collections::BTreeMap;

use chidao::{Language, Parsed};
use serde::{Deserialize, Serialize};

/// Counts of a run, those before an interruption included.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Summary {
    pub(crate) notices: u64,
    pub(crate) failures: u64,
    directives: u64,
    deadlines: u64,
    citations: u64,
    /// How many warnings of each code.
    warnings: BTreeMap<String, u64>,
}

impl Summary {
    /// What one notice adds.
    pub(crate) fn of(parsed: &Parsed) -> Self {
        let notice = parsed.notice();
        let mut summary = Self { notices: 1, citations: notice.citations.len() as u64, ..Self::default() };
        for directive in notice.directives() {
            summary.directives += 1;
            summary.deadlines += directive.deadlines.len() as u64;
        }
        for warning in &notice.warnings {
            *summary.warnings.entry(warning.code.clone()).or_default() += 1;
        }
        summary
    }

    /// An input that gave no notice.
    pub(crate) fn failure() -> Self {
        Self { failures: 1, ..Self::default() }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.notices += other.notices;
        self.failures += other.failures;
        self.directives += other.directives;
        self.deadlines += other.deadlines;
        self.citations += other.citations;
        for (code, count) in other.warnings {
            *self.warnings.entry(code).or_default() += count;
        }
    }

    /// The lines that end a run.
    pub(crate) fn lines(&self, language: Language) -> Vec<String> {
        let Self { notices, failures, directives, deadlines, citations, warnings } = self;
        let mut lines = vec![match language {
            Language::Vietnamese => format!(
                "{notices} văn bản, {directives} nhiệm vụ, {deadlines} thời hạn, {citations} viện dẫn; {failures} không đọc được"
            ),
            _ => format!(
                "{notices} notices, {directives} directives, {deadlines} deadlines, {citations} citations; {failures} not read"
            ),
        }];
        if !warnings.is_empty() {
            let counts: Vec<_> = warnings.iter().map(|(code, count)| format!("{code} {count}")).collect();
            let title = match language {
                Language::Vietnamese => "cảnh báo",
                _ => "warnings",
            };
            lines.push(format!("{title}: {}", counts.join(", ")));
        }
        lines
    }
}
