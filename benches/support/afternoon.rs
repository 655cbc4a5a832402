//! The afternoon extractor: what a good programmer writes in an afternoon to get the same out of notices.
//!
//! Ten regular expressions, owned structs, JSON by serde. It knows no bodies, no calendar and no damaged text.

use std::sync::LazyLock;

use regex::{Captures, Match, Regex};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Notice {
    symbol: Option<Mention>,
    date: Option<String>,
    title: Option<Mention>,
    chair: Option<Mention>,
    sections: Vec<Section>,
    recipients: Vec<Mention>,
    signer: Option<Mention>,
}

/// A numbered section or an item, up to the next one.
#[derive(Serialize)]
struct Section {
    label: String,
    text: Mention,
    bodies: Vec<Mention>,
    deadlines: Vec<Deadline>,
    citations: Vec<Citation>,
}

#[derive(Serialize)]
struct Deadline {
    text: Mention,
    relation: String,
    date: Option<String>,
}

#[derive(Serialize)]
struct Citation {
    text: Mention,
    kind: String,
    symbol: String,
    date: Option<String>,
}

/// Words and their bytes in the notice.
#[derive(Serialize)]
struct Mention {
    text: String,
    start: usize,
    end: usize,
}

macro_rules! patterns {
    ($($name:ident = $pattern:expr;)*) => {
        $(static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect(concat!(stringify!($name), " is valid")));)*
    };
}

patterns! {
    SYMBOL = r"Số:?\s*(\d+\s*/\s*[A-ZĐ]+(?:-[A-ZĐa-z]+)*)";
    DATE = r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})";
    TITLE = r"(?m)^\W*(THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|KẾT LUẬN|CÔNG VĂN)\b";
    LABEL = r"(?m)^\W*?([IVX]+\.|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-+•])\s+";
    BODY = r"(?:Sở|Bộ|Ban|Cục|Chi cục|UBND|Ủy ban nhân dân|Công an|Văn phòng|Thanh tra)\s+(?:(?:các\s+)?(?:tỉnh|huyện|xã|thành phố)|\p{Lu}\p{Ll}*(?:\s+(?:và\s+)?\p{Lu}\p{Ll}*)*)";
    DEADLINE = r"(trước|đến hết|đến|chậm nhất|trong|xong)\s+(?:ngày\s+)?(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(?:tháng|quý)\s+\w+(?:[/.]\d{4})?)";
    CITATION = r"(Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Kế hoạch|Thông báo|Công điện)\s+số\s+(\d+(?:/\d{4})?/[\p{Lu}\d]+(?:-\p{L}+)*)(?:\s+ngày\s+(\d{1,2})/(\d{1,2})/(\d{4}))?";
    CHAIR = r"(?:đồng chí|[Ôô]ng|[Bb]à)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+)[^.\n]{0,80}chủ trì";
    RECIPIENTS = r"(?m)Nơi nhận\W*\n((?:\s*[-+].*\n)+)";
    SIGNER = r"(?m)(?:CHỦ TỊCH|VĂN PHÒNG|GIÁM ĐỐC|BỘ TRƯỞNG)\W+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4})\W*$";
}

/// Reads a notice.
pub(crate) fn extract(text: &str) -> Notice {
    let labels: Vec<Captures<'_>> = LABEL.captures_iter(text).collect();
    let starts = labels.iter().map(|label| label.get_match().end());
    let ends = labels.iter().skip(1).map(|label| label.get_match().start()).chain([text.len()]);
    let sections = labels.iter().zip(starts.zip(ends));
    Notice {
        symbol: first(&SYMBOL, text),
        date: DATE.captures(text).and_then(|found| date(&found, 1)),
        title: first(&TITLE, text),
        chair: first(&CHAIR, text),
        sections: sections.map(|(label, (start, end))| section(text, &label[1], start, end)).collect(),
        recipients: recipients(text),
        signer: first(&SIGNER, text),
    }
}

fn section(text: &str, label: &str, start: usize, end: usize) -> Section {
    let words = &text[start..end];
    let deadlines = DEADLINE.captures_iter(words).map(|found| Deadline {
        text: mention(found.get_match(), start),
        relation: found[1].to_owned(),
        date: date(&found, 2),
    });
    let citations = CITATION.captures_iter(words).map(|found| Citation {
        text: mention(found.get_match(), start),
        kind: found[1].to_owned(),
        symbol: found[2].to_owned(),
        date: date(&found, 3),
    });
    Section {
        label: label.to_owned(),
        text: Mention { text: words.trim_end().to_owned(), start, end },
        bodies: BODY.find_iter(words).map(|found| mention(found, start)).collect(),
        deadlines: deadlines.collect(),
        citations: citations.collect(),
    }
}

fn recipients(text: &str) -> Vec<Mention> {
    let Some(list) = RECIPIENTS.captures(text).and_then(|found| found.get(1)) else { return Vec::new() };
    let mut start = list.start();
    let lines = list.as_str().split_inclusive('\n').map(|line| {
        start += line.len();
        Mention { text: line.trim().to_owned(), start: start - line.len(), end: start }
    });
    lines.collect()
}

/// The first group of the first match.
fn first(pattern: &Regex, text: &str) -> Option<Mention> {
    Some(mention(pattern.captures(text)?.get(1)?, 0))
}

/// The day, month and year from a group on.
fn date(found: &Captures<'_>, group: usize) -> Option<String> {
    let figures = |at| found.get(group + at)?.as_str().parse::<u16>().ok();
    Some(format!("{:04}-{:02}-{:02}", figures(2)?, figures(1)?, figures(0)?))
}

fn mention(found: Match<'_>, base: usize) -> Mention {
    Mention { text: found.as_str().to_owned(), start: base + found.start(), end: base + found.end() }
}
