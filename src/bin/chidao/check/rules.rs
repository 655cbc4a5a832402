//! What a draft forgets to say.
//!
//! The "6 rõ" (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền) are what the
//! Prime Minister asks of every task that is given out, in his telegrams and conclusions since 2024; before, there were five, without
//! the last. How documents are cited and numbered is laid down by Decree 30/2020/NĐ-CP, Appendix I.

use std::collections::HashSet;

use chidao::model::{Body, BodyKind, Citation, Directive, Force, PartKind, Section};
use chidao::{Language, Parsed, Problem, Span};

use super::words::{AUTHORITIES, GENERAL, KNOWN, LAWS, PRODUCTS, STANDING};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Severity {
    Note,
    Warning,
    Error,
}

impl Severity {
    /// Its name in SARIF and in the JSON.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// Its name for people.
    pub(super) const fn word(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Note, Language::Vietnamese) => "gợi ý",
            (Self::Warning, Language::Vietnamese) => "cảnh báo",
            (Self::Error, Language::Vietnamese) => "lỗi",
            _ => self.name(),
        }
    }
}

/// Something that is looked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) severity: Severity,
    /// What is wrong and what to write, in English and Vietnamese; `{}` is the word in question.
    english: &'static str,
    vietnamese: &'static str,
}

impl Rule {
    /// The sentence of a finding.
    pub(super) fn sentence(&self, word: &str, language: Language) -> String {
        match language {
            Language::Vietnamese => self.vietnamese,
            _ => self.english,
        }
        .replace("{}", word)
    }
}

const fn rule(id: &'static str, severity: Severity, english: &'static str, vietnamese: &'static str) -> Rule {
    Rule { id, severity, english, vietnamese }
}

pub(super) const WHO: Rule = rule(
    "ro-nguoi",
    Severity::Error,
    "Nobody is told to do this; name the body that leads (rõ người).",
    "Chưa rõ người: nhiệm vụ này chưa giao cho cơ quan nào; ghi rõ cơ quan chủ trì.",
);
pub(super) const WHAT: Rule = rule(
    "ro-viec",
    Severity::Warning,
    "It is not said what is to be done; name the work, not only that it be carried out (rõ việc).",
    "Chưa rõ việc: chỉ yêu cầu thực hiện chung chung; ghi rõ việc phải làm.",
);
pub(super) const WHEN: Rule = rule(
    "ro-thoi-gian",
    Severity::Warning,
    "There is no deadline; name a day, a term or how often (rõ thời gian).",
    "Chưa rõ thời gian: chưa có thời hạn; ghi ngày, thời gian hoàn thành hoặc định kỳ.",
);
pub(super) const ANSWERABLE: Rule = rule(
    "ro-trach-nhiem",
    Severity::Warning,
    "Several bodies are told alike ({}); say who leads and who helps (rõ trách nhiệm).",
    "Chưa rõ trách nhiệm: giao đồng thời cho nhiều cơ quan ({}); ghi rõ cơ quan chủ trì, cơ quan phối hợp.",
);
pub(super) const PRODUCT: Rule = rule(
    "ro-san-pham",
    Severity::Note,
    "It is not said what must come out; name a document, a number or whom to report to (rõ sản phẩm).",
    "Chưa rõ sản phẩm: chưa nêu kết quả phải có; ghi rõ văn bản, số lượng hoặc nơi nhận báo cáo.",
);
pub(super) const AUTHORITY: Rule = rule(
    "ro-tham-quyen",
    Severity::Note,
    "It is not said who decides or approves; name them or \"theo thẩm quyền\" (rõ thẩm quyền).",
    "Chưa rõ thẩm quyền: chưa nêu ai quyết định, phê duyệt; ghi rõ cấp có thẩm quyền hoặc \"theo thẩm quyền\".",
);
const PAST: Rule = rule(
    "past-deadline",
    Severity::Error,
    "This deadline ({}) lies before the date of the notice.",
    "Thời hạn này ({}) trước ngày ban hành văn bản.",
);
const ABBREVIATION: Rule = rule(
    "undefined-abbreviation",
    Severity::Warning,
    "\"{}\" is written out nowhere; write the long form where it comes first.",
    "Chữ viết tắt \"{}\" chưa được giải thích; viết đầy đủ khi dùng lần đầu.",
);
const CITED_DATE: Rule = rule(
    "citation-date",
    Severity::Warning,
    "\"{}\" is cited without the day of its issue; name it where the document is cited first.",
    "Viện dẫn \"{}\" thiếu ngày ban hành; ghi đầy đủ trong lần viện dẫn đầu tiên.",
);
const CITED_ISSUER: Rule = rule(
    "citation-issuer",
    Severity::Note,
    "\"{}\" is cited without its issuer; name it where the document is cited first.",
    "Viện dẫn \"{}\" thiếu cơ quan ban hành; ghi đầy đủ trong lần viện dẫn đầu tiên.",
);
const GAP: Rule = rule(
    "numbering-gap",
    Severity::Warning,
    "The number \"{}\" does not follow the one before it.",
    "Số thứ tự \"{}\" không nối tiếp mục trước.",
);
const REPEAT: Rule = rule(
    "numbering-repeat",
    Severity::Warning,
    "The number \"{}\" stands here for the second time.",
    "Số thứ tự \"{}\" bị lặp lại.",
);

/// The rules of this checker; those of the library's problems stand behind them in [`all`].
const OWN: [&Rule; 12] = [
    &WHO,
    &WHAT,
    &WHEN,
    &ANSWERABLE,
    &PRODUCT,
    &AUTHORITY,
    &PAST,
    &ABBREVIATION,
    &CITED_DATE,
    &CITED_ISSUER,
    &GAP,
    &REPEAT,
];

/// The ids of all rules, with their severity and what they say.
pub(super) fn all() -> impl Iterator<Item = (String, Severity, [String; 2])> {
    let languages = [Language::English, Language::Vietnamese];
    let own = OWN.iter().map(move |rule| {
        (rule.id.to_owned(), rule.severity, languages.map(|language| rule.sentence("…", language)))
    });
    let library = Problem::ALL.into_iter().filter_map(move |problem| {
        Some((id_of(problem), severity_of(problem)?, languages.map(|language| problem.sentence(language))))
    });
    own.chain(library)
}

/// One thing to look at.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) rule: String,
    pub(super) severity: Severity,
    pub(super) sentence: String,
    pub(super) span: Span,
    /// The directive it is about.
    pub(super) directive: Option<String>,
}

/// All findings in one notice, in order of place.
pub(super) fn findings(parsed: &Parsed, has_authority: bool, language: Language) -> Vec<Finding> {
    let mut check = Check { parsed, language, has_authority, found: Vec::new() };
    check.directives();
    check.deadlines();
    check.abbreviations();
    check.citations();
    check.numbering();
    for found in parsed.diagnostics() {
        if let Some(severity) = severity_of(found.problem) {
            check.found.push(Finding {
                rule: id_of(found.problem),
                severity,
                sentence: found.problem.sentence(language),
                span: found.span,
                directive: None,
            });
        }
    }
    check.found.sort_by_key(|finding| finding.span.start());
    check.found
}

/// The rule of a problem that the library told.
fn id_of(problem: Problem) -> String {
    problem.code().replace('_', "-")
}

/// How much a problem of the library matters to who drafts; `None` where a rule of this checker says it better.
const fn severity_of(problem: Problem) -> Option<Severity> {
    match problem {
        Problem::NoLead => None,
        Problem::ImpossibleDate | Problem::InvalidBytes { .. } => Some(Severity::Error),
        Problem::MissingYear
        | Problem::ConflictingDate
        | Problem::ConflictingType
        | Problem::UnknownBody
        | Problem::NoDirectives => Some(Severity::Warning),
        _ => Some(Severity::Note),
    }
}

struct Check<'a> {
    parsed: &'a Parsed,
    language: Language,
    /// Whether the sixth "rõ" is asked for.
    has_authority: bool,
    found: Vec<Finding>,
}

impl Check<'_> {
    fn add(&mut self, rule: &Rule, word: &str, span: Span, directive: Option<&str>) {
        self.found.push(Finding {
            rule: rule.id.to_owned(),
            severity: rule.severity,
            sentence: rule.sentence(word, self.language),
            span,
            directive: directive.map(str::to_owned),
        });
    }

    /// The "6 rõ", of each directive that has none below it: those say what it means.
    fn directives(&mut self) {
        let notice = self.parsed.notice();
        for directive in notice.directives() {
            // What is only allowed is no task.
            if !directive.directives.is_empty() || directive.force == Force::Approval {
                continue;
            }
            let task = Task::new(directive, &notice.citations);
            let mut missing = Vec::new();
            if directive.lead.is_empty() {
                missing.push((&WHO, String::new()));
            }
            if task.is_general() {
                missing.push((&WHAT, String::new()));
            }
            if directive.deadlines.is_empty() && !task.has_any(STANDING) {
                missing.push((&WHEN, String::new()));
            }
            if let Some(names) = task.equals() {
                missing.push((&ANSWERABLE, names));
            }
            let has_report = !directive.report_to.is_empty();
            if !has_report && !task.has_any(PRODUCTS) && !task.has_number() {
                missing.push((&PRODUCT, String::new()));
            }
            if self.has_authority && !has_report && !task.has_any(AUTHORITIES) {
                missing.push((&AUTHORITY, String::new()));
            }
            for (rule, word) in missing {
                self.add(rule, &word, directive.span, Some(&directive.id));
            }
        }
    }

    fn deadlines(&mut self) {
        let notice = self.parsed.notice();
        let Some(date) = &notice.header.date else { return };
        let mut seen = HashSet::new();
        for directive in notice.directives() {
            for deadline in &directive.deadlines {
                let is_past = deadline.last_day().is_some_and(|day| day < date.value);
                if is_past && seen.insert(deadline.span) {
                    self.add(&PAST, &deadline.text, deadline.span, Some(&directive.id));
                }
            }
        }
    }

    /// Short forms in capitals, in the body of the notice, where they come first.
    fn abbreviations(&mut self) {
        let notice = self.parsed.notice();
        let text = self.parsed.source_text();
        let defined: HashSet<&str> =
            notice.abbreviations.iter().flat_map(|found| words(&found.short).map(|(_, word)| word)).collect();
        let mut seen = HashSet::new();
        let parts =
            notice.parts.iter().filter(|part| matches!(part.kind, PartKind::Section | PartKind::Preamble));
        for part in parts {
            let Some(inside) = part.span.of(text) else { continue };
            let mut start = part.span.start();
            for line in inside.split_inclusive('\n') {
                // A line in capitals is a heading, and no word of it a short form.
                if line.chars().any(char::is_lowercase) {
                    for (at, word) in words(line) {
                        let is_new = is_short_form(word) && !is_part_of_symbol(line, at, word);
                        if is_new && !defined.contains(word) && !KNOWN.contains(&word) && seen.insert(word) {
                            self.add(
                                &ABBREVIATION,
                                word,
                                Span::new(start + at, start + at + word.len()),
                                None,
                            );
                        }
                    }
                }
                start += line.len();
            }
        }
    }

    /// Documents whose first mention leaves something out (Decree 30/2020/NĐ-CP, Appendix I).
    fn citations(&mut self) {
        let mut seen = HashSet::new();
        for citation in &self.parsed.notice().citations {
            let Citation { symbol: Some(symbol), kind, .. } = citation else { continue };
            let is_law = kind.as_ref().is_some_and(|kind| LAWS.contains(&kind.name.as_str()));
            if citation.resolved_from.is_some() || is_law || !seen.insert(symbol) {
                continue;
            }
            let directive = citation.directive.as_deref();
            if citation.issued.is_none() {
                self.add(&CITED_DATE, symbol, citation.span, directive);
            }
            if citation.issuer.is_none() {
                self.add(&CITED_ISSUER, symbol, citation.span, directive);
            }
        }
    }

    fn numbering(&mut self) {
        let notice = self.parsed.notice();
        let mut all = vec![labels(&notice.sections, &[])];
        let mut sections: Vec<&Section> = notice.sections.iter().collect();
        while let Some(section) = sections.pop() {
            all.push(labels(&section.sections, &section.directives));
            sections.extend(&section.sections);
        }
        all.extend(notice.directives().map(|directive| labels(&[], &directive.directives)));
        for sisters in all {
            let mut before = None;
            for (span, label) in sisters {
                let own = Label::new(&label);
                match (before, own) {
                    (Some(before), Some(own)) if own == before => self.add(&REPEAT, &label, span, None),
                    (Some(before), Some(own)) if !own.follows(before) => self.add(&GAP, &label, span, None),
                    _ => {}
                }
                before = own;
            }
        }
    }
}

/// The numbers of items that stand under the same one, in order of place.
fn labels(sections: &[Section], directives: &[Directive]) -> Vec<(Span, String)> {
    let sections = sections.iter().filter_map(|section| Some((section.span, section.label.clone()?)));
    let directives = directives.iter().filter_map(|directive| {
        let label = directive.marker.as_ref()?.trim_matches(['.', ')', '(', ' ']);
        label.chars().all(char::is_alphanumeric).then(|| (directive.span, label.to_owned()))
    });
    let mut all: Vec<_> = sections.chain(directives).filter(|(_, label)| !label.is_empty()).collect();
    all.sort_by_key(|(span, _)| span.start());
    all
}

/// A number of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Figure(u32),
    Roman(u32),
    /// Its place in the alphabet.
    Letter(usize),
}

/// Letters of Vietnamese and those that are counted by some.
const ALPHABET: &str = "abcdđefghijklmnopqrstuvwxyz";
/// Letters that some leave out.
const OPTIONAL: &str = "đfjwz";

impl Label {
    /// The last part of "2.1" is what counts it among its sisters.
    fn new(label: &str) -> Option<Self> {
        let last = label.rsplit('.').find(|part| !part.is_empty())?;
        if let Ok(figure) = last.parse() {
            return Some(Self::Figure(figure));
        }
        let mut letters = last.chars();
        if let (Some(letter), None) = (letters.next(), letters.next())
            && letter.is_lowercase()
        {
            return ALPHABET.chars().position(|other| other == letter).map(Self::Letter);
        }
        roman(last).map(Self::Roman)
    }

    /// Whether it may stand behind `before`; a first one begins anew, and other kinds have nothing to do with each
    /// other.
    fn follows(self, before: Self) -> bool {
        match (before, self) {
            (Self::Figure(before), Self::Figure(own)) | (Self::Roman(before), Self::Roman(own)) => {
                own == before + 1 || own == 1
            }
            (Self::Letter(before), Self::Letter(own)) => {
                let mut between = ALPHABET.chars().skip(before + 1).take(own.saturating_sub(before + 1));
                own == 0 || own > before && between.all(|letter| OPTIONAL.contains(letter))
            }
            _ => true,
        }
    }
}

/// The value of a Roman number in capitals.
fn roman(text: &str) -> Option<u32> {
    let digits: Vec<u32> = text
        .chars()
        .map(|c| match c {
            'I' => Some(1),
            'V' => Some(5),
            'X' => Some(10),
            'L' => Some(50),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let with_next = digits.iter().zip(digits.iter().skip(1).chain([&0]));
    let sum = with_next.fold(0_i64, |sum, (digit, next)| {
        sum + if digit < next { -i64::from(*digit) } else { i64::from(*digit) }
    });
    u32::try_from(sum).ok().filter(|&value| value > 0)
}

/// What a directive says, in small letters, without its deadlines and cited documents.
struct Task<'a> {
    directive: &'a Directive,
    text: String,
}

impl<'a> Task<'a> {
    fn new(directive: &'a Directive, citations: &[Citation]) -> Self {
        let cited =
            directive.citations.iter().filter_map(|&at| citations.get(at)).map(|citation| &citation.text);
        let due = directive.deadlines.iter().map(|deadline| &deadline.text);
        let topic = directive.topic.as_ref().map_or("", |topic| topic.text.as_str());
        let whole = format!("{topic} {}", directive.text);
        let text = cited.chain(due).fold(whole, |text, known| text.replace(known.as_str(), " "));
        Self { directive, text: text.to_lowercase() }
    }

    fn has_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| has_words(&self.text, phrase))
    }

    fn has_number(&self) -> bool {
        self.text.contains(|c: char| c.is_ascii_digit())
    }

    /// Whether it only says that something be carried out.
    fn is_general(&self) -> bool {
        let said: Vec<&str> = words(&self.text).map(|(_, word)| word).collect();
        let said = said.join(" ");
        let formulas = GENERAL.iter().filter_map(|formula| said.split_once(formula));
        let mut rests = formulas.map(|(before, behind)| words(before).chain(words(behind)).count());
        words(&said).count() < 3 || rests.any(|rest| rest < 3)
    }

    /// The bodies that must do it, where there are several and nobody leads.
    fn equals(&self) -> Option<String> {
        let lead = &self.directive.lead;
        let is_told =
            lead.len() < 2 || has_words(&self.text, "chủ trì") || !self.directive.coordinating.is_empty();
        // Each acts in its own place or for itself.
        let is_each = lead.iter().all(|body| body.kind == BodyKind::PeoplesCommittee)
            || lead.iter().any(|body| body.collective)
            || has_words(&self.text, "chức năng, nhiệm vụ");
        let names = || lead.iter().map(|Body { name, .. }| name.as_str()).collect::<Vec<_>>().join(", ");
        (!is_told && !is_each).then(names)
    }
}

/// Whether words stand in a text, and not only as a piece of others.
fn has_words(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + phrase.len()..).and_then(|behind| behind.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

/// The words of a text and where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphanumeric()).filter_map(move |word| {
        let start = at;
        // What parts words may be any character.
        at = start + word.len();
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// Whether a word is written as a short form is: three capitals or more, and no number.
fn is_short_form(word: &str) -> bool {
    let count = word.chars().count();
    // Words in capitals have marks above their vowels, short forms none.
    let are_capitals = word.chars().all(|c| c.is_ascii_uppercase() || c == 'Đ');
    (3..=12).contains(&count) && are_capitals && roman(word).is_none()
}

/// Whether a word belongs to the symbol of a document, "15/TB-UBND", or to a name with a number.
fn is_part_of_symbol(line: &str, at: usize, word: &str) -> bool {
    let before = line.get(..at).and_then(|before| before.chars().next_back());
    let behind = line.get(at + word.len()..).and_then(|behind| behind.chars().next());
    let joins = |c: Option<char>| c.is_some_and(|c| matches!(c, '/' | '-' | '.' | '–' | '&'));
    joins(before) || joins(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules that find something in a text, in order of place.
    fn rules(text: &str) -> Vec<String> {
        let parsed = chidao::parse(text);
        let found = findings(&parsed, true, Language::English);
        let library = |rule: &str| rule.starts_with("missing-") || rule == "unclassified-item";
        found.into_iter().map(|finding| finding.rule).filter(|rule| !library(rule)).collect()
    }

    /// Whether `rule` finds something in the only directive of a text.
    #[track_caller]
    fn check(rule: &Rule, text: &str, expected: bool) {
        let found = rules(text);
        assert_eq!(found.iter().any(|found| found == rule.id), expected, "{text}: {found:?}");
    }

    const CLEAR: &str =
        "1. Sở Y tế chủ trì rà soát các cơ sở, báo cáo UBND tỉnh xem xét trước ngày 10/02/2026.";

    #[test]
    fn a_clear_task_has_no_findings() {
        assert_eq!(rules(CLEAR), Vec::<String>::new());
    }

    #[test]
    fn who() {
        check(&WHO, "1. Nhiệm vụ\n- Rà soát, báo cáo UBND tỉnh trước ngày 10/02/2026.", true);
        check(&WHO, CLEAR, false);
    }

    #[test]
    fn what() {
        check(&WHAT, "1. Sở Y tế\n- Triển khai thực hiện.\n- Tổ chức thực hiện nghiêm túc.", true);
        check(&WHAT, "1. Sở Y tế\n- Triển khai thực hiện việc tiêm chủng cho trẻ em tại các xã.", false);
    }

    #[test]
    fn when() {
        check(&WHEN, "1. Sở Y tế\n- Rà soát các cơ sở, báo cáo UBND tỉnh.", true);
        check(&WHEN, "1. Sở Y tế\n- Thường xuyên rà soát các cơ sở, báo cáo UBND tỉnh.", false);
        check(&WHEN, "1. Sở Y tế\n- Hằng tháng rà soát các cơ sở, báo cáo UBND tỉnh.", false);
        check(&WHEN, CLEAR, false);
    }

    #[test]
    fn answerable() {
        check(&ANSWERABLE, "1. Giao Sở Y tế, Sở Tài chính rà soát dự toán trước ngày 10/02/2026.", true);
        check(&ANSWERABLE, "1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát dự toán.", false);
        check(&ANSWERABLE, "1. UBND xã Nậm Ty, UBND xã Mường Lèo rà soát các hộ nghèo.", false);
    }

    #[test]
    fn product_and_authority() {
        check(&PRODUCT, "1. Sở Y tế\n- Nâng cao chất lượng khám bệnh.", true);
        check(&PRODUCT, "1. Sở Y tế\n- Xây dựng kế hoạch khám bệnh.", false);
        check(&PRODUCT, "1. Sở Y tế\n- Tiêm chủng cho 95% trẻ em.", false);
        check(&AUTHORITY, "1. Sở Y tế\n- Nâng cao chất lượng khám bệnh.", true);
        check(&AUTHORITY, "1. Sở Y tế\n- Xử lý các cơ sở vi phạm theo thẩm quyền.", false);
    }

    #[test]
    fn an_approval_is_no_task() {
        assert!(!rules("1. Đồng ý chủ trương đầu tư bệnh viện.").iter().any(|rule| rule.starts_with("ro-")));
    }

    #[test]
    fn past_deadlines() {
        let head = "UBND TỈNH A\nSố: 15/TB-UBND\nngày 25 tháng 01 năm 2026\nTHÔNG BÁO\nKết luận\n\n";
        check(&PAST, &format!("{head}1. Sở Y tế báo cáo UBND tỉnh trước ngày 10/01/2026."), true);
        check(&PAST, &format!("{head}1. Sở Y tế báo cáo UBND tỉnh trước ngày 10/02/2026."), false);
    }

    #[test]
    fn abbreviations() {
        check(&ABBREVIATION, "1. Sở Y tế phối hợp với BQLKKT rà soát.", true);
        check(
            &ABBREVIATION,
            "1. Sở Y tế phối hợp với Ban Quản lý Khu kinh tế (BQLKKT) rà soát. BQLKKT báo cáo.",
            false,
        );
        check(
            &ABBREVIATION,
            "1. UBND tỉnh giao Sở Y tế theo Thông báo số 15/TB-VPUB ngày 01/02/2026.",
            false,
        );
        check(&ABBREVIATION, "III. NHIỆM VỤ TRỌNG TÂM\n1. Sở Y tế rà soát.", false);
    }

    #[test]
    fn citations() {
        check(&CITED_DATE, "1. Sở Y tế thực hiện Quyết định số 15/QĐ-UBND của UBND tỉnh.", true);
        check(
            &CITED_DATE,
            "1. Sở Y tế thực hiện Quyết định số 15/QĐ-UBND ngày 01/02/2026 của UBND tỉnh.",
            false,
        );
        check(&CITED_ISSUER, "1. Sở Y tế thực hiện Quyết định số 15/QĐ-UBND ngày 01/02/2026.", true);
        check(&CITED_DATE, "1. Sở Y tế thực hiện Luật Khám bệnh, chữa bệnh số 15/2023/QH15.", false);
    }

    #[test]
    fn numbering() {
        let items = |labels: &[&str]| {
            labels.iter().map(|label| [label, " Sở Y tế\n- Rà soát.\n"].concat()).collect::<String>()
        };
        check(&GAP, &items(&["1.", "2.", "4."]), true);
        check(&GAP, &items(&["I.", "II.", "IV."]), true);
        check(&GAP, &items(&["1.", "2.", "3."]), false);
        check(&GAP, &items(&["a)", "b)", "d)"]), true);
        check(&GAP, &items(&["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)"]), false);
        check(&GAP, &items(&["a)", "b)", "c)", "d)", "e)", "f)"]), false);
        check(&REPEAT, &items(&["1.", "2.", "2."]), true);
    }

    #[test]
    fn every_rule_is_there_once() {
        let mut seen = HashSet::new();
        assert!(all().all(|(id, ..)| seen.insert(id)));
    }
}
