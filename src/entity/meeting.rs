//! The meeting that a preamble tells of.

use std::sync::LazyLock;

use regex::Regex;

use crate::lexicon::fold;
use crate::model::Date;
use crate::text::Flow;

/// A meeting: its day and who chaired it.
#[derive(Debug)]
pub(crate) struct Meeting {
    pub(crate) date: Option<Date>,
    pub(crate) chair: Option<Chair>,
}

/// Who chaired a meeting.
#[derive(Debug)]
pub(crate) struct Chair {
    pub(crate) name: String,
    pub(crate) position: Option<String>,
}

/// Words that say that people met.
static MET: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"chủ trì|tổ chức (?:cuộc )?(?:họp|hội nghị|làm việc|buổi làm việc)|cuộc họp|phiên họp|buổi làm việc|đã làm việc|làm việc với|thị sát|hội nghị|kiểm tra thực tế|tiếp công dân|họp giao ban",
    )
    .expect("MET is valid")
});

static DAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^.{0,40}?ngày\s+(\d{1,2})(?:\s*tháng\s*|[/.-])(\d{1,2})(?:\s*năm\s*|[/.-])(\d{4})")
        .expect("DAY is valid")
});

/// A person behind an office, and their name: two to five words in capitals.
static PERSON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?:(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)\s+|((?:Phó Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Thủ tướng(?: Chính phủ)?|Tổng Bí thư|Chủ tịch nước|Chủ tịch Quốc hội|Phó Chủ tịch[^,;.]{0,60}?|Chủ tịch[^,;.]{0,60}?|Bí thư[^,;.]{0,40}?|Phó Bí thư[^,;.]{0,40}?|Bộ trưởng[^,;.]{0,60}?|Thứ trưởng[^,;.]{0,60}?|Giám đốc[^,;.]{0,60}?|Phó Giám đốc[^,;.]{0,60}?))\s+)((?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}*)(?:\s*[-–,(]\s*([^.;]{3,160}?))?(?:\s*\)?\s*,?\s+(?:đã\s+)?(?:chủ trì|kết luận|làm việc|tiếp|kiểm tra|thị sát|dự|phát biểu|có ý kiến|đi\b)|$)",
    )
    .expect("PERSON is valid")
});

/// Reads the meeting that a paragraph of the preamble tells of; a day after the notice's own is none.
pub(crate) fn meeting(line: Flow<'_>, notice: Option<Date>) -> Option<Meeting> {
    let opens = ["ngày ", "sáng ", "chiều ", "tại ", "trong các ngày", "hôm ", "vừa qua"]
        .iter()
        .any(|word| line.lower.starts_with(word));
    if !opens || !MET.is_match(line.lower) {
        return None;
    }
    let date = DAY
        .captures(line.text)
        .and_then(|day| Date::new(day[3].parse().ok()?, day[2].parse().ok()?, day[1].parse().ok()?));
    let date = date.filter(|date| notice.is_none_or(|notice| *date <= notice));
    let chair = chair(line);
    (date.is_some() || chair.is_some()).then_some(Meeting { date, chair })
}

/// Who chaired: the first person before "chủ trì", "kết luận" and the like.
fn chair(line: Flow<'_>) -> Option<Chair> {
    let found = PERSON.captures(line.text)?;
    let office = found.get(1).map(|office| office.as_str().trim().to_owned());
    let (name, rest) = split_office(found[2].trim());
    let behind = found.get(3).map(|behind| behind.as_str().trim_end_matches([',', ' ']).to_owned());
    let position = match (office, rest, behind) {
        (Some(office), ..) => Some(office),
        (None, Some(rest), _) => Some(rest),
        (None, None, behind) => behind,
    };
    Some(Chair { name, position })
}

/// Parts an office that the pattern took for the beginning of a name.
fn split_office(words: &str) -> (String, Option<String>) {
    const OFFICES: [&str; 8] = ["Thủ tướng", "Phó", "Chủ", "Bí", "Bộ", "Thứ", "Giám", "Trưởng"];
    let all: Vec<&str> = words.split_whitespace().collect();
    if all.len() > 4 && OFFICES.iter().any(|office| words.starts_with(office)) {
        let cut = all.len() - 3;
        return (all[cut..].join(" "), Some(all[..cut].join(" ")));
    }
    debug_assert!(!fold::key(words).is_empty(), "a name has letters");
    (words.to_owned(), None)
}
