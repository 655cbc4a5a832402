//! What one item says: who is told, who helps, who gets the result, and how strongly.
//!
//! An item is read sentence by sentence and cue by cue: a word knocks ("giao", "phối hợp với",
//! "báo cáo"), and whether a list of bodies stands behind it decides whether it opens.

use std::collections::HashSet;
use std::ops::Range;

use crate::entity::body::{self, List, Party};
use crate::grammar::Found;
use crate::letter;
use crate::lexicon::phrases::{Phrases, phrases_of};
use crate::lexicon::{fold, nouns, verbs};
use crate::model::Force;
use crate::text::{Flow, after_word, ends_with_word, find_mark, head, marks, places, tail};

/// What one item says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Action {
    pub(crate) force: Option<Force>,
    pub(crate) lead: Vec<Found<Party>>,
    pub(crate) coordinating: Vec<Found<Party>>,
    pub(crate) report_to: Vec<Found<Party>>,
    /// Whether its first sentence says itself who acts.
    pub(crate) names_doer: bool,
    /// Whether it begins with a bare verb.
    pub(crate) is_imperative: bool,
    /// Whether a modal says that something must be done.
    pub(crate) is_modal: bool,
    /// Whether it begins by agreeing to something.
    pub(crate) approves: bool,
    /// Whether it praises, notes or thanks.
    pub(crate) praises: bool,
    /// Whether it recites grounds or makes the notice known, where it is a paragraph of its own.
    pub(crate) is_formula: bool,
    /// Whether it recites grounds, as the last of them or among others.
    pub(crate) recites: bool,
    /// Whether its first sentence tells what has happened.
    pub(crate) states: bool,
    /// The list of parties that it begins with.
    pub(crate) subject: Option<List>,
}

impl Action {
    /// Whether the item tells somebody to do something, whatever stands above it.
    pub(crate) fn instructs(&self) -> bool {
        !self.lead.is_empty() || self.is_imperative || self.is_modal
    }
}

/// The kinds of cues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cue {
    Order,
    Request,
    Coordinate,
    Report,
    Via,
    Modal,
}

/// A bracket is no longer than this.
const LONGEST_BRACKET: usize = 1000;

/// Cues, in lower case.
const CUES: &[(&str, Cue)] = &[
    ("giao cho", Cue::Order),
    ("giao", Cue::Order),
    ("yêu cầu", Cue::Order),
    ("phân công", Cue::Order),
    ("đề nghị", Cue::Request),
    ("phối hợp", Cue::Coordinate),
    ("chủ trì cùng", Cue::Coordinate),
    ("cùng với", Cue::Coordinate),
    ("cùng", Cue::Coordinate),
    ("hiệp đồng", Cue::Coordinate),
    ("báo cáo", Cue::Report),
    ("gửi", Cue::Report),
    ("trình", Cue::Report),
    ("tham mưu", Cue::Report),
    ("đề xuất", Cue::Report),
    ("kiến nghị", Cue::Report),
    ("phản ánh", Cue::Report),
    ("chia sẻ", Cue::Report),
    ("qua", Cue::Via),
    ("thông qua", Cue::Via),
    ("phải", Cue::Modal),
    ("cần", Cue::Modal),
    ("có trách nhiệm", Cue::Modal),
    ("chịu trách nhiệm", Cue::Modal),
    ("nghiêm cấm", Cue::Modal),
    ("không được", Cue::Modal),
];

static PHRASES: Phrases = Phrases::new(&phrases_of::<_, { CUES.len() }>(CUES));

/// Reads one item.
pub(crate) fn read(line: Flow<'_>) -> Action {
    let subject = line.lower.len() - line.lower.trim_start_matches(' ').len();
    let mut reader = Reader {
        line,
        action: Action::default(),
        cues: cues(line),
        known: Default::default(),
        subject: (subject, body::list_at(line, subject)),
    };
    let sentences = sentences(line);
    reader.opening(sentences.first());
    reader.helpers_and_receivers();
    reader.doers(&sentences);
    Action { subject: reader.subject.1, ..reader.action }
}

fn cues(line: Flow<'_>) -> Vec<(Cue, Range<usize>)> {
    let cue = |(row, at): (usize, Range<usize>)| {
        let cue = CUES.get(row)?.1;
        let at = if cue == Cue::Via { with_mark(line.lower, at)? } else { at };
        let is_part = |c: Option<char>| c.is_some_and(letter::is_letter_or_digit);
        let before = line.lower.get(..at.start)?.chars().next_back();
        let after = line.lower.get(at.end..)?.chars().next();
        (!is_part(before) && !is_part(after)).then_some((cue, at))
    };
    PHRASES.find_iter(line.lower, line.word_starts()).filter_map(cue).collect()
}

/// "qua" or "thông qua" with the bracket before it, "qua" with a comma.
fn with_mark(lower: &str, at: Range<usize>) -> Option<Range<usize>> {
    let before = lower.get(..at.start)?;
    let is_bare = lower.get(at.clone()) == Some("qua");
    let mark = ["(", ", "].into_iter().find(|mark| before.ends_with(mark) && (*mark == "(" || is_bare))?;
    Some(at.start - mark.len()..at.end)
}

struct Reader<'a> {
    line: Flow<'a>,
    action: Action,
    cues: Vec<(Cue, Range<usize>)>,
    known: [Known; 3],
    /// The list that it begins with, which is asked for more than once, and where that may stand.
    subject: (usize, Option<List>),
}

/// What tells whether a party is there already.
#[derive(Debug, Default)]
struct Known {
    keys: HashSet<String>,
    places: HashSet<Range<usize>>,
}

/// How an item begins that agrees to something.
static APPROVALS: Phrases = Phrases::new(&[
    "thống nhất",
    "cơ bản thống nhất",
    "đồng ý",
    "cơ bản đồng ý",
    "nhất trí",
    "cơ bản nhất trí",
    "chấp thuận",
    "cho phép",
    "không đồng ý",
]);

/// Words of praise and of taking note.
static PRAISE: Phrases = Phrases::new(&[
    "phê bình",
    "ghi nhận",
    "đánh giá cao",
    "biểu dương",
    "hoan nghênh",
    "cảm ơn",
    "chia buồn",
    "gửi lời thăm hỏi",
    "trân trọng cảm ơn",
]);

/// Words that a circumstance begins with, before the one who acts is named.
static CIRCUMSTANCES: Phrases = Phrases::new(&[
    "trên cơ sở",
    "căn cứ",
    "sau khi",
    "trong",
    "khi",
    "nếu",
    "trường hợp",
    "để",
    "nhằm",
    "đối với",
    "từ",
    "theo",
    "tiếp theo",
    "qua",
    "trước",
    "định kỳ",
    "cùng với",
    "ngoài",
    "ngay",
    "thay mặt",
    "hằng",
    "hàng",
    "quá",
    "về",
    "chậm nhất",
    "đồng thời",
    "thứ",
    "tại",
    "với",
    "bên cạnh",
    "vì vậy",
    "do đó",
    "riêng",
    "mặt khác",
    "tuy nhiên",
    "trước mắt",
    "sớm",
    "một là",
    "hai là",
    "ba là",
    "đến",
    "thực hiện",
    "vào",
    "từng",
]);

/// What "thực hiện" opens a circumstance with: what has been ordered, not what is to be done.
static ORDERED: Phrases = Phrases::new(&[
    "chỉ đạo",
    "ý kiến",
    "kết luận",
    "nghị quyết",
    "quyết định",
    "kế hoạch",
    "công văn",
    "công điện",
    "chỉ thị",
    "thông báo",
    "nhiệm vụ",
    "văn bản",
    "chương trình",
    "luật",
]);

impl Reader<'_> {
    fn lower(&self, at: usize) -> &str {
        self.line.lower.get(at..).unwrap_or_default()
    }

    /// The list of parties that starts at byte `at`, if one does.
    fn list_at(&self, at: usize) -> Option<List> {
        let (start, subject) = &self.subject;
        if at == *start { subject.clone() } else { body::list_at(self.line, at) }
    }

    /// What the first words say.
    fn opening(&mut self, first: Option<&Range<usize>>) {
        let lower = self.line.lower.trim_start();
        let start = self.line.lower.len() - lower.len();
        let subject = self.list_at(start);
        let said = subject
            .as_ref()
            .map_or(lower, |list| self.line.lower.get(list.end..).unwrap_or_default().trim_start());
        let said = said.strip_prefix("cũng ").unwrap_or(said);
        self.action.approves = APPROVALS.begin(said);
        let acts =
            verbs::is_imperative(said) && !["xin ", "thay mặt"].iter().any(|word| said.starts_with(word));
        let near = self.line.slice(start..start + head(lower, 160).len());
        let praises_early = || PRAISE.find_iter(near.lower, near.word_starts()).next().is_some();
        self.action.praises = PRAISE.begin(lower) || PRAISE.begin(said) || !acts && praises_early();
        self.action.is_imperative = !self.action.approves && is_imperative(lower);
        let speaks =
            subject.is_some() || ["trân trọng", "xin ", "nay "].iter().any(|word| lower.starts_with(word));
        let grounds = ["căn cứ ", "xét "].iter().any(|word| lower.starts_with(word));
        self.action.recites = grounds && lower.trim_end().ends_with(';');
        let replaces = ["này thay thế", "này có hiệu lực"].iter().any(|word| head(lower, 48).contains(word));
        self.action.is_formula = replaces || self.action.recites || speaks && informs(lower);
        let first = first.and_then(|first| self.line.lower.get(first.clone())).unwrap_or_default();
        self.action.states = !self.action.is_imperative && tells_of_past(head(first, 160));
    }

    /// Who is told to act.
    fn doers(&mut self, sentences: &[Range<usize>]) {
        for (index, sentence) in sentences.iter().enumerate() {
            let first = self.first_clause(sentence);
            let named = if self.given(sentence, first) {
                self.clause_doers(sentence, sentence.start);
                true
            } else {
                self.named(sentence)
            };
            let named = self.modal_doers(sentence) || named;
            let named = named || self.passive_doers(sentence);
            if index == 0 {
                self.action.names_doer = named;
            } else if !named && self.action.approves && is_imperative(self.lower(sentence.start)) {
                self.action.is_imperative = true;
            }
        }
        self.action.is_modal |= self.cues.iter().any(|(cue, at)| *cue == Cue::Modal && !self.is_noun(at));
    }

    /// "Sở A rà soát …; giao Sở B …": the one who acts before anybody is told to; says where the
    /// clauses begin that may tell somebody.
    fn first_clause(&mut self, sentence: &Range<usize>) -> usize {
        let rest = self.line.lower.get(sentence.clone()).unwrap_or_default();
        let Some(mark) = find_mark(rest, b';').map(|mark| sentence.start + mark) else {
            return sentence.start;
        };
        let told = self.cues[self.cues_in(sentence.start..mark)]
            .iter()
            .any(|(cue, at)| matches!(cue, Cue::Order | Cue::Request) && !self.is_noun(at));
        let start = self.skip(sentence.start, &[]);
        match self.list_at(start).filter(|list| !told && list.end < mark && self.acts(list.end)) {
            Some(list) => {
                self.push_lead(list.parties);
                mark
            }
            None => sentence.start,
        }
    }

    /// The places in `cues` of those that begin in `at`.
    fn cues_in(&self, at: Range<usize>) -> Range<usize> {
        let before = |end: usize| self.cues.partition_point(|(_, cue)| cue.start < end);
        before(at.start)..before(at.end).max(before(at.start))
    }

    /// "Giao Sở A …", "yêu cầu các đơn vị …": those behind the word, and its force; of clauses behind
    /// one with a doer of its own the force is not that of the item.
    fn given(&mut self, sentence: &Range<usize>, from: usize) -> bool {
        let mut found = false;
        for index in self.cues_in(from..sentence.end) {
            let (cue, at) = self.cues[index].clone();
            let force = match cue {
                Cue::Order => Force::Order,
                Cue::Request => Force::Request,
                _ => continue,
            };
            if self.is_noun(&at) || self.is_aside(at.start) {
                continue;
            }
            // "yêu cầu của …", "giao đất": no list.
            let behind = self.skip(at.end, &[":", "cho"]);
            let Some(list) = self.list_at(behind) else { continue };
            if found
                && cue == Cue::Order
                && self.line.lower.get(at.clone()) == Some("yêu cầu")
                && !self.is_clause_start(at.start)
            {
                continue;
            }
            if from == sentence.start {
                self.action.force = self.action.force.or(Some(force));
            }
            self.push_lead(list.parties);
            found = true;
        }
        if !found && self.action.force.is_none() && from == sentence.start {
            self.bare_force(sentence);
        }
        found
    }

    /// "Đề nghị …" and "Yêu cầu …" at the start, with nobody named behind.
    fn bare_force(&mut self, sentence: &Range<usize>) {
        let lower = self.lower(sentence.start).trim_start();
        if lower.starts_with("đề nghị") || lower.starts_with("kính đề nghị") {
            self.action.force = Some(Force::Request);
        } else if lower.starts_with("yêu cầu") {
            self.action.force = Some(Force::Order);
        }
    }

    /// A sentence that begins with the one who acts, perhaps behind circumstances.
    fn named(&mut self, sentence: &Range<usize>) -> bool {
        let mut at = self.skip(sentence.start, &[]);
        let mut found = false;
        for _ in 0..9 {
            if let Some(list) = self.list_at(at) {
                // Behind a circumstance a comma parts the clause: "… của các sở, tham mưu …".
                let parted = at > sentence.start && self.lower(list.end).starts_with(", ");
                let begins = at == sentence.start && sentence.start == 0;
                let acts = self.acts(list.end) && !self.orders(list.end);
                if (acts || begins && self.goes_on(list.end)) && !parted {
                    self.push_lead(list.parties);
                    found = true;
                }
                break;
            }
            if !is_circumstance(self.lower(sentence.start).trim_start()) {
                break;
            }
            match self.next_clause(at, sentence.end) {
                Some(next) => at = next,
                None => break,
            }
        }
        self.clause_doers(sentence, at) || found
    }

    /// The place behind the next comma that does not stand inside the name of a party.
    fn next_clause(&self, at: usize, end: usize) -> Option<usize> {
        let mut from = at;
        // Up to where parties have been looked for, and the last that were found.
        let mut searched = at;
        let mut parties: Vec<Found<Party>> = Vec::new();
        loop {
            let comma = from + find_mark(self.line.lower.get(from..end)?, b',')?;
            while let Some(place) = self.line.lower.get(searched..comma).and_then(|rest| rest.find("các ")) {
                let place = searched + place;
                searched = place + "các ".len();
                if let Some(list) = self.list_at(place) {
                    searched = searched.max(list.end);
                    parties = list.parties;
                }
            }
            match parties.iter().find(|party| party.at.start < comma && comma < party.at.end) {
                Some(party) => from = party.at.end,
                None => return Some(comma + 2),
            }
        }
    }

    /// "…; Bộ Công an tổng hợp …": a later clause with a doer of its own.
    fn clause_doers(&mut self, sentence: &Range<usize>, from: usize) -> bool {
        let mut at = from;
        let mut found = false;
        while let Some(next) = self.line.lower.get(at..sentence.end).and_then(|rest| find_mark(rest, b';')) {
            at += next + 2;
            if self.is_inside_bracket(sentence.start, at) {
                continue;
            }
            let links = ["đồng thời, ", "trên cơ sở đó, ", "theo đó, ", "đồng thời "];
            let link = links.iter().find(|link| self.lower(at).starts_with(**link));
            let begin = at + link.map_or(0, |link| link.len());
            // "giao A; B", "phối hợp với A; B": one more of the list that goes on.
            let named = self.action.lead.iter().chain(&self.action.coordinating);
            if named.into_iter().any(|party| (party.at.start..party.at.end).contains(&begin)) {
                continue;
            }
            let Some(list) = self.list_at(begin) else { continue };
            if self.acts(list.end) && !self.orders(list.end) {
                self.push_lead(list.parties);
                found = true;
            }
        }
        found
    }

    /// ", các địa phương phải …": one whose duty a modal states.
    fn modal_doers(&mut self, sentence: &Range<usize>) -> bool {
        let mut found = false;
        let mut at = sentence.start;
        while let Some(next) = self.line.lower.get(at..sentence.end).and_then(|rest| find_mark(rest, b',')) {
            at += next + 2;
            if self.action.lead.iter().any(|party| party.at.contains(&at)) {
                continue;
            }
            let lower = self.lower(at);
            if nouns::quantifier(lower).is_none()
                && !self.line.text.get(at..).is_some_and(|t| t.starts_with(letter::is_capital))
                && nouns::member(lower).is_none()
            {
                continue;
            }
            let Some(list) = self.list_at(at) else { continue };
            // "cơ quan chịu trách nhiệm thẩm định" is no more than a noun.
            let is_noun = nouns::quantifier(lower).is_none()
                && matches!(&list.parties[..], [only] if !only.value.name.contains(' ') || only.value.collective);
            let behind = self.lower(list.end).trim_start();
            let must = (!is_noun || behind.starts_with("phải "))
                && ["phải ", "có trách nhiệm", "chịu trách nhiệm", "chủ trì"]
                    .iter()
                    .any(|modal| behind.starts_with(modal))
                && self.acts(list.end);
            if must && !self.is_inside_bracket(sentence.start, at) {
                self.push_lead(list.parties);
                found = true;
            }
            at = list.end.max(at);
        }
        found
    }

    /// "Việc kiểm kê do Sở A thực hiện", "Hồ sơ phải được Sở A thẩm tra": in a sentence that tells
    /// nobody else.
    fn passive_doers(&mut self, sentence: &Range<usize>) -> bool {
        let lower = self.line.lower.get(sentence.clone()).unwrap_or_default();
        if is_imperative(lower) || is_circumstance(lower) {
            return false;
        }
        let agent = [" do ", " phải được "]
            .iter()
            .find_map(|word| Some((*word, sentence.start + lower.find(word)? + word.len())));
        let Some((word, at)) = agent else { return false };
        let Some(list) = self.list_at(at) else { return false };
        let leads = self.lower(list.end).trim_start().starts_with("chủ trì");
        let duty = word != " do " || leads || lower.starts_with("việc ");
        let acts = duty && self.acts(list.end) && !is_told(self.line.lower.get(list.end..sentence.end));
        if acts {
            let mut end = list.end;
            self.push_lead(list.parties);
            // "…, UBND các xã cung cấp số liệu"
            while let Some(comma) =
                self.line.lower.get(end..sentence.end).and_then(|rest| find_mark(rest, b','))
            {
                end += comma + 2;
                if let Some(next) = self.list_at(end).filter(|next| self.acts(next.end)) {
                    end = next.end;
                    self.push_lead(next.parties);
                }
            }
        }
        acts
    }

    /// Whether a clause goes on behind a list that begins an item, though with no verb that is known.
    fn goes_on(&self, end: usize) -> bool {
        static NOT_A_DUTY: Phrases = Phrases::new(&[
            "đã ",
            "đang ",
            "được ",
            "là ",
            "chưa ",
            "sẽ ",
            "thống nhất",
            "cơ bản",
            "của ",
            "có ý kiến",
            "và ",
            "về ",
            "tại ",
            "trong ",
            "ghi nhận",
            "đánh giá cao",
            "nhận được",
            "trân trọng",
            "cho rằng",
            "cho biết",
        ]);
        let lower = self.lower(end);
        let Some(rest) = lower.strip_prefix(' ') else { return false };
        let rest = rest.strip_prefix("cũng ").unwrap_or(rest);
        rest.starts_with(letter::is_small) && !counts(rest) && !falls_short(rest) && !NOT_A_DUTY.begin(rest)
    }

    /// Whether the clause behind a list says what those named have to do.
    fn acts(&self, end: usize) -> bool {
        static NOT_A_DUTY: Phrases = Phrases::new(&[
            "đã ",
            "đang ",
            "được ",
            "là ",
            "chưa ",
            "đến ",
            "ra ",
            "đạt",
            "thống nhất",
            "cơ bản",
            "không ",
            "có ý kiến tại",
            "có ý kiến như",
            "có ý kiến chỉ đạo",
            "có ý kiến kết luận",
            "làm cơ",
            "sẽ ",
            "nhận được",
            "trân trọng thông",
            "trân trọng cảm",
            "cho rằng",
            "cho biết",
            "chủ trì cuộc",
            "chủ trì họp",
            "chủ trì phiên",
            "chủ trì buổi",
            "chủ trì hội nghị",
        ]);
        let mut at = end;
        let lower = self.lower(at).trim_start();
        if lower.starts_with('(') {
            let close = head(lower, 300).find(')');
            let Some(close) = close else { return false };
            at = self.line.lower.len() - lower.len() + close + 1;
        }
        let lower = self.lower(at).trim_start();
        let lower = lower.strip_prefix(", ").unwrap_or(lower);
        let lower = lower.strip_prefix(':').map_or(lower, str::trim_start);
        let lower = lower.strip_prefix("cũng ").unwrap_or(lower);
        if counts(lower) || falls_short(lower) {
            return false;
        }
        if NOT_A_DUTY.begin(lower) {
            return [
                "là đơn vị đầu mối",
                "là cơ quan đầu mối",
                "là đầu mối",
                "là cơ quan thường trực",
                "là đơn vị chủ trì",
                "là cơ quan chủ trì",
                "không được",
            ]
            .iter()
            .any(|duty| lower.starts_with(duty));
        }
        verbs::is_predicate(lower)
            || [
                "trên tinh thần",
                "với tinh thần",
                "với vai trò",
                "với chức năng",
                "sau khi",
                "trước ngày",
                "trong quá trình",
                "trong phạm vi",
                "khi ",
                "trên cơ sở",
                "tại ",
                "có ",
                "xây",
                "còn có",
                "nâng",
                "hằng",
                "hàng",
                "trước hết",
                "chỉ",
            ]
            .iter()
            .any(|word| lower.starts_with(word))
                && lower.split(", ").next().is_some_and(|clause| clause.len() < lower.len())
            || lower.starts_with("có trách nhiệm")
    }

    /// Whether a cue is the noun of the same sound: "theo yêu cầu", "đã được giao", "quá trình".
    fn is_noun(&self, at: &Range<usize>) -> bool {
        const BEFORE: [&str; 33] = [
            "theo",
            "được",
            "đã",
            "bàn",
            "chuyển",
            "giải",
            "các",
            "những",
            "đúng",
            "đáp ứng",
            "số",
            "nghe",
            "tại",
            "qua",
            "của",
            "nội dung",
            "dự thảo",
            "hồ sơ",
            "nhiệm vụ",
            "chế độ",
            "xét",
            "mẫu",
            "có",
            "bảo đảm",
            "một số",
            "tình hình",
            "kết quả",
            "ngoại",
            "văn bản",
            "và các",
            "mức",
            "bản",
            "thẩm quyền",
        ];
        let before = self.line.lower.get(..at.start).unwrap_or_default().trim_end();
        let cue = self.line.lower.get(at.clone()).unwrap_or_default();
        let follows = |words: &[&str]| words.iter().any(|word| ends_with_word(before, word));
        match cue {
            "trình" => [
                "quá",
                "chương",
                "công",
                "giải",
                "tiến",
                "tờ",
                "lộ",
                "quy",
                "hành",
                "địa",
                "thường",
                "lập",
                "giáo",
                "chu",
                "khóa",
            ]
            .iter()
            .any(|word| before.ends_with(word)),
            "phải" | "cần" => before.ends_with("không") || before.ends_with("bên"),
            "chịu trách nhiệm" | "có trách nhiệm" | "nghiêm cấm" | "không được" => false,
            "gửi" | "tham mưu" | "phối hợp" => before.ends_with("đã") || before.ends_with("thay vì"),
            "báo cáo" => {
                follows(&["theo", "nghe", "qua", "tại", "của", "đã", "hợp"]) && !before.ends_with("tổng hợp")
            }
            "đề xuất" | "kiến nghị" => {
                follows(&["theo", "nghe", "của", "đã", "ý kiến", "các", "những"])
            }
            _ => follows(&BEFORE),
        }
    }

    /// Whether a command at `at` is what those addressed do themselves: "khẩn trương giao Ban …".
    fn is_aside(&self, at: usize) -> bool {
        const BEFORE: [&str; 21] = [
            "đề xuất",
            "kiến nghị",
            "tham mưu",
            "khẩn trương",
            "tiếp tục",
            "kịp thời",
            "chủ động",
            "sẽ",
            "xem xét",
            "để",
            "hoặc",
            "không",
            "việc",
            "khi",
            "trường hợp",
            "nếu",
            "quyền",
            "có thể",
            "hợp",
            "về",
            "có văn bản",
        ];
        let before = self.line.lower.get(..at).unwrap_or_default().trim_end();
        BEFORE.iter().any(|word| ends_with_word(before, word))
    }

    fn is_clause_start(&self, at: usize) -> bool {
        let before = self.line.lower.get(..at).unwrap_or_default().trim_end();
        before.is_empty() || before.ends_with([';', '.', ':', ','])
    }

    /// Whether the verb at `at` gives a task to somebody else: "Chủ tịch UBND tỉnh giao Sở Nội vụ …".
    fn orders(&self, at: usize) -> bool {
        let verb = self.lower(at).trim_start();
        ["giao ", "yêu cầu ", "phân công ", "đề nghị "].iter().any(|order| verb.starts_with(order))
    }

    fn is_inside_bracket(&self, from: usize, at: usize) -> bool {
        let between = tail(self.line.lower.get(from..at).unwrap_or_default(), LONGEST_BRACKET);
        between.matches('(').count() > between.matches(')').count()
    }

    /// Skips blanks and any of `words`.
    fn skip(&self, mut at: usize, words: &[&str]) -> usize {
        loop {
            let rest = self.lower(at);
            let trimmed = rest.trim_start_matches(' ');
            at += rest.len() - trimmed.len();
            let Some(word) = words.iter().find(|word| after_word(trimmed, word).is_some()) else {
                return at;
            };
            at += word.len();
        }
    }

    fn push_lead(&mut self, parties: Vec<Found<Party>>) {
        push(&mut self.action.lead, &mut self.known[0], parties);
    }

    fn push_receiver(&mut self, parties: Vec<Found<Party>>) {
        push(&mut self.action.report_to, &mut self.known[2], parties);
    }

    /// "phối hợp với …", "báo cáo …", "(qua …)".
    fn helpers_and_receivers(&mut self) {
        let cues = std::mem::take(&mut self.cues);
        for (cue, at) in &cues {
            match cue {
                Cue::Coordinate => self.helpers(at),
                Cue::Report => self.receivers(at),
                Cue::Via => {
                    let behind = self.skip(at.end, &[]);
                    if let Some(list) = self.list_at(behind) {
                        self.push_receiver(list.parties);
                    }
                }
                _ => {}
            }
        }
        self.cues = cues;
    }

    fn helpers(&mut self, at: &Range<usize>) {
        let before = self.line.lower.get(..at.start).unwrap_or_default().trim_end();
        let bare = self.line.lower.get(at.clone()) == Some("cùng");
        if self.is_noun(at) || bare && !before.ends_with([',']) {
            return;
        }
        let behind = self.skip(
            at.end,
            &[
                "chặt chẽ",
                "hiệu quả",
                "tốt",
                "kịp thời",
                "thường xuyên",
                "đồng bộ",
                "nhịp nhàng",
                ",",
                "và",
                "hướng dẫn",
                "hỗ trợ",
                "cùng với",
                "cùng",
                "với",
                ":",
            ],
        );
        if let Some(list) = self.list_at(behind) {
            push(&mut self.action.coordinating, &mut self.known[1], list.parties);
        }
    }

    fn receivers(&mut self, at: &Range<usize>) {
        const SKIPPED: [&str; 24] = [
            "kịp thời",
            "ngay",
            "về",
            "cho",
            "lên",
            "tới",
            "đến",
            "để",
            "với",
            ",",
            "và giải trình với",
            "giải trình với",
            "giúp",
            "kết quả về",
            "kết quả cho",
            "báo cáo về",
            "hồ sơ về",
            "văn bản về",
            "thường xuyên",
            "định kỳ",
            "xin ý kiến",
            "nhanh về",
            "bằng văn bản về",
            "bằng văn bản cho",
        ];
        if self.is_noun(at) {
            return;
        }
        let behind = self.skip(at.end, &SKIPPED);
        if let Some(list) = self.list_at(behind) {
            self.push_receivers(list);
            return;
        }
        let cue = self.line.lower.get(at.clone()).unwrap_or_default();
        if matches!(cue, "gửi" | "báo cáo" | "phản ánh" | "chia sẻ") {
            self.receivers_behind_object(at.end, cue);
        }
    }

    /// Those in a list, and through whom it goes to them: "UBND tỉnh qua Sở Nội vụ".
    fn push_receivers(&mut self, list: body::List) {
        let end = list.end;
        self.push_receiver(list.parties);
        let rest = self.lower(end);
        let via = [" qua ", " thông qua "].iter().find(|word| rest.starts_with(**word));
        if let Some(next) = via.and_then(|via| self.list_at(end + via.len())) {
            self.push_receiver(next.parties);
        }
    }

    /// "gửi kết quả … về Sở Y tế": the receiver behind what is sent.
    fn receivers_behind_object(&mut self, from: usize, cue: &str) {
        let clause = head(self.lower(from), 420);
        let clause = clause.get(..clause.find([';', '.', ':']).unwrap_or(clause.len())).unwrap_or_default();
        let words: &[&str] = match cue {
            "chia sẻ" => &[" đến "],
            "báo cáo" => &[" về ", " cho ", " tới ", " đến ", " với "],
            _ => &[" về ", " cho ", " tới ", " đến "],
        };
        let mut places: Vec<usize> = words
            .iter()
            .flat_map(|word| clause.match_indices(word).map(|(at, word)| from + at + word.len()))
            .collect();
        places.sort_unstable();
        for place in places {
            let starts_name =
                self.line.text.get(place..).is_some_and(|text| text.starts_with(letter::is_capital));
            if !starts_name || self.is_inside_bracket(from, place) {
                continue;
            }
            if let Some(list) = self.list_at(place) {
                self.push_receivers(list);
                if cue != "chia sẻ" {
                    return;
                }
            }
        }
    }
}

/// Whether a clause tells how many there are: "có 102 xã".
fn counts(lower: &str) -> bool {
    lower.strip_prefix("có ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a clause tells what has not come far: "giải ngân còn chậm".
fn falls_short(lower: &str) -> bool {
    let clause = lower.split([',', ';', '.']).next().unwrap_or_default();
    [" còn chậm", " còn thấp", " còn hạn chế", "hiện chưa ", "còn chưa "]
        .iter()
        .any(|word| clause.contains(word))
}

/// Whether the words behind the one who acts tell how it went: "… chủ trì tổ chức đã thống nhất".
fn is_told(behind: Option<&str>) -> bool {
    let clause = behind.unwrap_or_default();
    let clause = clause.split([',', ';']).next().unwrap_or_default();
    [" đã ", " đang ", " chậm", " chưa "].iter().any(|word| clause.contains(word))
}

/// Whether a sentence tells of what is or was: "Quốc hội đã thông qua …".
fn tells_of_past(lower: &str) -> bool {
    let done = " đã ";
    let has_done = places(lower, done).any(|at| {
        let verb = lower.get(at + done.len()..).unwrap_or_default();
        verbs::is_predicate(verb) && !verb.starts_with("được")
    });
    has_done || [" đang ", " vừa qua", " thời gian qua"].iter().any(|word| lower.contains(word))
}

/// Whether `lower` is the formula that makes a notice known: "Văn phòng … thông báo ý kiến của … để
/// các đơn vị biết, thực hiện."
fn informs(lower: &str) -> bool {
    /// The word stands this near the start, and what is to follow from it this near the end.
    const NEAR_START: usize = 140;
    const NEAR_END: usize = 240;
    let Some(at) = head(lower, NEAR_START).find("thông báo") else { return false };
    let behind = lower.get(at + "thông báo".len()..).unwrap_or_default();
    let politely = ["trân trọng ", "xin "].iter().any(|word| head(lower, at).ends_with(word));
    let end = behind.trim_end_matches(['.', '/', ' ']);
    let everybody = [" đến ", " tới "].iter().any(|word| behind.starts_with(word));
    let known = tail(end, NEAR_END).contains(" biết") || end.ends_with("thực hiện");
    let to_somebody = [" để ", " đến ", " tới ", " cho "].iter().any(|word| behind.contains(word));
    !behind.starts_with(" số ") && (politely && end.is_empty() || everybody || known && to_somebody)
}

/// Whether `lower` begins as a bare instruction, perhaps behind circumstances.
fn is_imperative(lower: &str) -> bool {
    static CONNECTIVES: Phrases = Phrases::new(&[
        "thứ",
        "một là",
        "hai là",
        "ba là",
        "đồng thời",
        "tuy nhiên",
        "vì vậy",
        "do đó",
        "mặt khác",
        "bên cạnh",
        "riêng",
        "ngoài",
    ]);
    let lower = lower.trim_start_matches([' ', '“', '"', '(']);
    if verbs::is_imperative(lower) && !is_false_imperative(lower) {
        return true;
    }
    if !is_circumstance(lower) {
        return false;
    }
    // A mere connective is followed by the main clause at once.
    let clauses = if CONNECTIVES.first(lower).is_some() { 1 } else { 6 };
    let mut rest = head(lower, 600);
    for _ in 0..clauses {
        let Some(comma) = rest.find([',', ';']) else { return false };
        rest = rest.get(comma + 1..).unwrap_or_default().trim_start();
        if verbs::is_imperative(rest) && !is_circumstance(rest) {
            return true;
        }
    }
    false
}

/// Verbs that begin a statement of facts as often as an instruction.
fn is_false_imperative(lower: &str) -> bool {
    static FALSE: Phrases = Phrases::new(&[
        "thực hiện quyết định",
        "thực hiện nghị quyết",
        "thực hiện kế hoạch số",
        "thực hiện chỉ thị",
        "căn cứ ",
        "nghiên cứu này",
        "được",
        "triển khai thực hiện nghị quyết số",
        "thực hiện ý kiến",
    ]);
    FALSE.begin(lower)
}

fn is_circumstance(lower: &str) -> bool {
    CIRCUMSTANCES.whole(lower).any(|word| {
        let behind = || lower.get(word.len()..).unwrap_or_default().trim_start();
        word != "thực hiện" || ORDERED.first(behind()).is_some()
    })
}

/// Adds parties that are not there yet.
fn push(to: &mut Vec<Found<Party>>, known: &mut Known, parties: Vec<Found<Party>>) {
    // Two office holders of one list may stand at one place: "Bí thư và Chủ tịch UBND các tỉnh: A, B".
    let before = to.len();
    for party in parties {
        if !known.places.contains(&party.at) && known.keys.insert(fold::key(&party.value.name)) {
            to.push(party);
        }
    }
    known.places.extend(to.iter().skip(before).map(|party| party.at.clone()));
}

/// The sentences of an item: cut behind a full stop before a capital.
fn sentences(line: Flow<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in marks(line.text, b'.') {
        let next = line.text.get(at + 2..).and_then(|rest| rest.chars().next());
        let before = line.text.get(start..at).unwrap_or_default();
        let abbreviated = before.rsplit(' ').next().is_some_and(|word| {
            let len = word.chars().count();
            len <= 2 && word.chars().all(|c| letter::is_capital(c) || c.is_ascii_digit())
        });
        if next.is_some_and(|c| letter::is_capital(c) || c == '“' || c == '(') && !abbreviated {
            found.push(start..at + 1);
            start = at + 2;
        }
    }
    found.push(start..line.text.len());
    found
}
