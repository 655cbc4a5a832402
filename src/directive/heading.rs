//! What a heading is about.

use std::ops::Range;

use super::Mood;
use super::action::Action;
use crate::entity::body::{self, Party};
use crate::grammar::Found;
use crate::letter;
use crate::lexicon::fold;
use crate::lexicon::phrases::Phrases;
use crate::model::Force;
use crate::text::Flow;

/// The bodies that a heading names, and the force it states.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub(super) bodies: Vec<Found<Party>>,
    pub(super) coordinating: Vec<Found<Party>>,
    pub(super) force: Option<Force>,
    /// Whether the heading says nothing else.
    pub(super) is_all: bool,
    /// Whether it begins with them.
    pub(super) is_first: bool,
}

/// Reads the bodies that `line`, which says `said`, names as responsible.
pub(super) fn named(line: Flow<'_>, said: &Action) -> Named {
    let (from, force) = command(line);
    let list = if from == 0 { said.subject.clone() } else { body::list_at(line, from) };
    let Some(list) = list else {
        return Named {
            bodies: said.lead.clone(),
            coordinating: said.coordinating.clone(),
            force: force.or(said.force),
            is_all: false,
            is_first: false,
        };
    };
    let behind = line.lower.get(list.end..).unwrap_or_default();
    let rest = behind.trim_matches([' ', ':', '.', ';', ',']);
    // "Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban …)": the bracket says who they are.
    let bracket = rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    let bodies = match bracket {
        Some(_) if list.parties.iter().all(|party| party.value.collective) => {
            let open = list.end + behind.find('(').unwrap_or_default() + 1;
            body::list_at(line, open).map_or(list.parties, |inner| inner.parties)
        }
        _ => list.parties,
    };
    let is_all = rest.is_empty() || bracket.is_some() || is_frame(rest);
    let coordinating = said.coordinating.clone();
    Named { bodies, coordinating, force: force.or(said.force), is_all, is_first: true }
}

/// "Giao", "Yêu cầu", "Đề nghị", "Đối với" before the bodies of a heading.
fn command(line: Flow<'_>) -> (usize, Option<Force>) {
    const COMMANDS: [(&str, Option<Force>); 9] = [
        ("giao nhiệm vụ cho ", Some(Force::Order)),
        ("giao cho ", Some(Force::Order)),
        ("giao ", Some(Force::Order)),
        ("yêu cầu ", Some(Force::Order)),
        ("kính đề nghị ", Some(Force::Request)),
        ("đề nghị ", Some(Force::Request)),
        ("đối với ", None),
        ("trách nhiệm của ", None),
        ("phân công ", Some(Force::Order)),
    ];
    COMMANDS
        .iter()
        .find_map(|(word, force)| line.lower.starts_with(word).then_some((word.len(), *force)))
        .unwrap_or((0, None))
}

/// Whether a line begins by telling somebody: "Giao …", "Yêu cầu …", "Đề nghị …".
pub(super) fn is_command(line: Flow<'_>) -> bool {
    command(line).1.is_some()
}

/// Words behind the bodies that only frame their duty: "theo chức năng, nhiệm vụ".
fn is_frame(rest: &str) -> bool {
    [
        "theo chức năng",
        "theo nhiệm vụ",
        "theo thẩm quyền",
        "căn cứ chức năng",
        "có trách nhiệm",
        "chịu trách nhiệm",
        "trong đó trọng tâm",
    ]
    .iter()
    .any(|frame| rest.starts_with(frame))
        && rest.chars().count() < 160
}

/// Where a heading ends that stands on one line with its text: the colon that opens the work.
///
/// The colon of an elliptical list ("các Bộ: A, B") and one inside quotes or brackets is none.
pub(super) fn colon(line: Flow<'_>) -> Option<usize> {
    let is_topic = is_topic(line);
    let longest = if is_topic { 1200 } else { 420 };
    let text = line.text;
    text.find(':').filter(|&at| at <= longest)?;
    let mut from = 0;
    let named = body::list_at(line, command(line).0);
    loop {
        let at = from + text.get(from..)?.find(':')?;
        if at > longest {
            return None;
        }
        from = at + 1;
        let before = text.get(..at)?;
        let is_open = before.matches(['(', '“']).count() > before.matches([')', '”']).count();
        let clock = before.ends_with(|c: char| c.is_ascii_digit())
            && text.get(from..)?.starts_with(|c: char| c.is_ascii_digit());
        let lists = is_list_colon(line.lower.get(..at)?);
        let in_list = lists || named.as_ref().is_some_and(|list| at < list.end);
        if is_open
            || clock
            || in_list
            || before.contains(". ")
            || !is_topic
                && before.contains("; ")
                && named.as_ref().is_none_or(|list| list.end < before.rfind("; ").unwrap_or(0))
        {
            if before.contains(". ") {
                return None;
            }
            continue;
        }
        return Some(at);
    }
}

/// Whether a colon behind `before` opens a list of names: "cho các tỉnh: Đắk Lắk, …".
fn is_list_colon(before: &str) -> bool {
    const NOUNS: [&str; 14] = [
        "tỉnh",
        "thành phố",
        "bộ",
        "sở",
        "cơ quan",
        "xã",
        "phường",
        "tập đoàn",
        "lĩnh vực",
        "đơn vị",
        "mục tiêu quốc gia",
        "huyện",
        "chính",
        "nội dung",
    ];
    let clause = before.rsplit([';', ',', '.']).next().unwrap_or(before);
    let starts = clause.trim_start().starts_with("các ") && before.len() == clause.len();
    !starts && clause.contains("các ") && NOUNS.iter().any(|noun| before.ends_with(noun))
}

/// What stands before the colon of an item.
#[derive(Debug)]
pub(super) enum Lead {
    /// A body: "Sở Tài chính: …".
    Body(Named),
    /// A matter: "Về kinh phí: …".
    Topic,
    /// Neither: the colon belongs to the sentence.
    None,
}

/// Says what `line`, the words before a colon, is, which says `said`; `set_off` where it is bold and the
/// rest is not.
pub(super) fn lead(line: Flow<'_>, said: &Action, set_off: bool) -> Lead {
    let found = named(line, said);
    if found.is_all && !found.bodies.is_empty() {
        return Lead::Body(found);
    }
    if set_off {
        return Lead::Topic;
    }
    let words = line.text.split_whitespace().count();
    let starts = [
        "về ",
        "đối với ",
        "công tác ",
        "việc ",
        "trong lĩnh vực",
        "trên lĩnh vực",
        "lĩnh vực ",
        "nội dung",
        "nhiệm vụ",
    ]
    .iter()
    .any(|word| line.lower.starts_with(word));
    let is_task = said.instructs();
    if (starts && words <= 160)
        || (!is_task
            && words <= 14
            && line.text.starts_with(letter::is_capital)
            && !line.lower.starts_with("các "))
    {
        return Lead::Topic;
    }
    Lead::None
}

/// What the items under a heading are for.
pub(super) fn mood(text: &str, above: Mood) -> Mood {
    let key = fold::key(text);
    let aims = ["muc dich", "muc tieu", "quan diem"].iter().any(|word| key.starts_with(word));
    let money = ["kinh phi", "nguon kinh phi"].iter().any(|word| key.starts_with(word));
    if above != Mood::Report && (money || key.contains("yeu cau") && (aims || above == Mood::Demand)) {
        Mood::Demand
    } else if reports(&key) && !key.contains("nhiem vu") && !key.contains("giai phap") {
        Mood::Report
    } else if above != Mood::Report && names_work(&key) {
        Mood::Task
    } else {
        above
    }
}

/// Whether a heading, folded, is one of what was done and found: "tinh hinh …", "du an 3".
fn reports(key: &str) -> bool {
    static REPORTED: Phrases = Phrases::new(&[
        "bai hoc",
        "boi canh",
        "can cu",
        "che do bao cao chung",
        "chu de",
        "danh gia",
        "dia diem",
        "diem cau",
        "doi tuong",
        "han che",
        "hinh thuc",
        "ket qua",
        "kho khan",
        "mot so han che",
        "mot so kho khan",
        "mot so ton tai",
        "muc dich",
        "muc tieu",
        "nguy co",
        "nguyen nhan",
        "nhung ket qua",
        "noi dung bao cao",
        "noi dung hoi nghi",
        "pham vi",
        "quan diem",
        "thanh phan",
        "thoi gian",
        "tieu chi",
        "tinh hinh",
        "ton tai",
        "uu diem",
        "ve danh gia",
        "ve ket qua",
        "ve tinh hinh",
    ]);
    static NUMBERED: Phrases = Phrases::new(&["du an ", "hoi nghi ", "hop phan ", "tieu du an "]);
    REPORTED.begin(key)
        || NUMBERED.prefixes(key).any(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a heading, folded, says that there is something to do under it.
fn names_work(key: &str) -> bool {
    const WORK: [&str; 11] = [
        "cong tac",
        "de xuat",
        "giai phap",
        "kien nghi",
        "nhiem vu",
        "noi dung",
        "phan cong",
        "to chuc thuc hien",
        "trach nhiem",
        "trong tam",
        "yeu cau",
    ];
    WORK.iter().any(|word| key.contains(word))
}

/// Whether a line that ends with a colon only introduces what stands under it.
pub(super) fn introduces(line: Flow<'_>) -> bool {
    let lower = line.lower.trim_end().trim_end_matches(':').trim_end();
    [
        "sau",
        "sau đây",
        "như sau",
        "cụ thể",
        "cụ thể như sau",
        "dưới đây",
        "cần làm ngay",
        "nhiệm vụ",
        "giải pháp",
    ]
    .iter()
    .any(|word| lower.ends_with(word))
}

/// Whether a line says what the work under it is about: "Đối với …", "Về …".
pub(super) fn is_topic(line: Flow<'_>) -> bool {
    ["về ", "đối với "].iter().any(|word| line.lower.starts_with(word))
}

/// Whether a line that ends with a colon is a whole instruction that those under it detail:
/// "… sinh hoạt ngoài trời. Cụ thể:".
pub(super) fn details(line: Flow<'_>) -> bool {
    let words = line.lower.trim_end_matches([':', ' ']);
    let words = words.strip_suffix(" như sau").unwrap_or(words);
    words.strip_suffix("cụ thể").is_some_and(|rest| rest.trim_end().ends_with(['.', ';', ',']))
}

/// Whether a line names a figure or a list that is to be told.
pub(super) fn is_count(line: Flow<'_>) -> bool {
    ["số ", "tổng số", "tổng giá", "tổng kinh phí", "tỷ lệ", "tỉ lệ", "danh sách", "danh mục", "kết quả"]
        .iter()
        .any(|word| line.lower.starts_with(word))
        && !["số hóa", "số hoá"].iter().any(|word| line.lower.starts_with(word))
}

/// Whether a line, which says `said`, is itself a full instruction whose details stand under it.
pub(super) fn is_rich(line: Flow<'_>, said: &Action) -> bool {
    let found = named(line, said);
    !is_topic(line)
        && !found.is_all
        && (line.lower.contains("trong đó") || line.lower.contains("; ") || details(line))
        && (!found.bodies.is_empty() || said.is_imperative)
}

/// The range of `line` without blanks and colons at its ends.
pub(super) fn trimmed(line: &str) -> Range<usize> {
    let start = line.len() - line.trim_start_matches([' ', ':']).len();
    let end = line.trim_end_matches([' ', ':']).len();
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::{Mood, mood};

    #[test]
    fn headings_have_moods() {
        for (text, above, read) in [
            ("Một số khó khăn, hạn chế", Mood::Task, Mood::Report),
            ("Tiểu dự án 2", Mood::Task, Mood::Report),
            ("Dự án nhà ở", Mood::Task, Mood::Task),
            ("Kết quả thực hiện nhiệm vụ", Mood::Report, Mood::Report),
            ("Về công tác cán bộ", Mood::Task, Mood::Task),
            ("Mục đích, yêu cầu", Mood::Task, Mood::Demand),
        ] {
            assert_eq!(mood(text, above), read, "{text}");
        }
    }
}
