//! Varied notices out of those of `corpus/`: the same for the same seed, no two alike.
//!
//! Figures, names and departments are others than in the corpus, items are drawn from all notices. A text has a
//! paragraph on each line; [`wrapped`], [`decomposed`] and [`scanned`] give it the other shapes.

use std::fs;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use unicode_normalization::UnicodeNormalization as _;

/// Notices without end.
pub(crate) struct Notices {
    corpus: Vec<Notice>,
    /// The longer items of all notices.
    items: Vec<String>,
    persons: Vec<String>,
    places: Vec<String>,
    random: Random,
}

/// The paragraphs of a notice; an empty one is a blank line.
struct Notice {
    head: Vec<String>,
    body: Vec<String>,
    tail: Vec<String>,
}

impl Notices {
    pub(crate) fn new(seed: u64) -> Self {
        let texts = corpus();
        let all = |group| {
            let found = texts.iter().flat_map(|text| VARIED.captures_iter(text));
            found.filter_map(|found| Some(found.name(group)?.as_str().to_owned())).collect()
        };
        let (persons, places) = (all("person"), all("place"));
        let corpus: Vec<Notice> = texts.iter().map(|text| Notice::new(paragraphs(text))).collect();
        let items = corpus.iter().flat_map(|notice| &notice.body).filter(|item| is_item(item));
        let items = items.cloned().collect();
        Self { corpus, items, persons, places, random: Random(seed) }
    }

    /// A notice, of 1 to 6 KB.
    pub(crate) fn notice(&mut self) -> String {
        let which = self.random.below(self.corpus.len());
        let lengths = self.corpus[which].lengths();
        let years = self.random.below(7);
        (0..lengths).map(|at| self.varied(which, at, years)).collect()
    }

    /// Notices of `bytes` in all.
    pub(crate) fn of_size(&mut self, bytes: usize) -> Vec<String> {
        let mut left = bytes;
        std::iter::from_fn(|| {
            let notice = (left > 0).then(|| self.notice())?;
            left = left.saturating_sub(notice.len());
            Some(notice)
        })
        .collect()
    }

    /// One notice of about `bytes`: the sections of many under one head.
    pub(crate) fn document(&mut self, bytes: usize) -> String {
        let frame = self.random.below(self.corpus.len());
        let (head, tail) = (self.corpus[frame].head.len(), self.corpus[frame].tail.len());
        let years = self.random.below(7);
        let mut out: String = (0..head).map(|at| self.varied(frame, at, years)).collect();
        while out.len() < bytes {
            let which = self.random.below(self.corpus.len());
            let start = self.corpus[which].head.len();
            for at in start..start + self.corpus[which].body.len() {
                if out.len() < bytes {
                    out += &self.varied(which, at, years);
                }
            }
        }
        let lengths = self.corpus[frame].lengths();
        out.extend((lengths - tail..lengths).map(|at| self.varied(frame, at, years)));
        out
    }

    /// A paragraph of a notice with other figures and names, or an item in its stead; years pass.
    fn varied(&mut self, which: usize, at: usize, years: usize) -> String {
        let own = self.corpus[which].paragraph(at);
        let text = if is_item(own) && self.random.one_in(2) {
            self.items[self.random.below(self.items.len())].clone()
        } else {
            own.to_owned()
        };
        // The numbers of sections and items stay in order.
        let label = text.len() - text.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        let words = VARIED.replace_all(&text[label..], |found: &Captures<'_>| {
            let random = &mut self.random;
            if let Some(figure) = found.name("figure") {
                return random.figure(figure.as_str(), years);
            }
            if let Some(cue) = found.name("whom") {
                format!("{}{}", cue.as_str(), random.pick(&self.persons))
            } else if let Some(cue) = found.name("of") {
                format!("{}{}", cue.as_str(), random.pick(&self.places))
            } else {
                format!("{}{}", &found["cue"], DEPARTMENTS[random.below(DEPARTMENTS.len())])
            }
        });
        format!("{}{words}\n", &text[..label])
    }
}

impl Notice {
    fn new(mut paragraphs: Vec<String>) -> Self {
        let is_first = |line: &String| {
            line.trim_start_matches('*').starts_with(|c: char| c.is_ascii_digit() || c == '-')
                && line.contains(char::is_alphabetic)
        };
        let last = paragraphs.iter().rposition(|line| line.contains("Nơi nhận"));
        let mut tail = paragraphs.split_off(last.unwrap_or(paragraphs.len()));
        if last.is_none() {
            tail.push(String::new());
        }
        let body = paragraphs.split_off(paragraphs.iter().position(is_first).unwrap_or(0));
        Self { head: paragraphs, body, tail }
    }

    fn lengths(&self) -> usize {
        self.head.len() + self.body.len() + self.tail.len()
    }

    fn paragraph(&self, at: usize) -> &str {
        self.head.iter().chain(&self.body).chain(&self.tail).nth(at).map_or("", String::as_str)
    }
}

/// `text` broken into lines as a letter is.
pub(crate) fn wrapped(text: &str) -> String {
    /// Letters on a line.
    const WIDTH: usize = 78;
    let mut out = String::with_capacity(text.len() + text.len() / 64);
    for line in text.lines() {
        let mut column = 0;
        for word in line.split_inclusive(' ') {
            let width = word.chars().count();
            if column + width > WIDTH && column > 0 && !is_laid_out(line) {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('\n');
                column = 0;
            }
            out.push_str(word);
            column += width;
        }
        out.push('\n');
    }
    out
}

/// `text` with its letters and their marks apart (NFD).
pub(crate) fn decomposed(text: &str) -> String {
    text.nfd().collect()
}

/// `text` as a program reads it from a bad copy: about one letter in sixty is another.
pub(crate) fn scanned(text: &str, seed: u64) -> String {
    let mut random = Random(seed);
    text.chars().map(|c| if random.one_in(24) { misread(c) } else { c }).collect()
}

/// What a letter is taken for: one that looks like it, or itself without its last mark.
fn misread(c: char) -> char {
    match c {
        'o' => '0',
        '0' => 'o',
        'l' => '1',
        '1' | 'I' => 'l',
        'đ' => 'd',
        _ if c.is_ascii() => c,
        _ => {
            let mut parts: Vec<char> = std::iter::once(c).nfd().collect();
            if parts.len() > 1 {
                parts.pop();
            }
            parts.into_iter().nfc().next().unwrap_or(c)
        }
    }
}

/// What is another in each notice.
static VARIED: LazyLock<Regex> = LazyLock::new(|| {
    let department = DEPARTMENTS.join("|");
    let words = r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)";
    Regex::new(&format!(
        r"(?<figure>\d+)|(?<cue>\b(?:Sở|Bộ) )(?:{department})\b|(?<whom>\b(?:đồng chí|[Ôô]ng|[Bb]à) )(?<person>{words}{{1,3}})|(?<of>\b(?:tỉnh|huyện|xã) )(?<place>{words})",
    ))
    .expect("VARIED is valid")
});

const DEPARTMENTS: &[&str] = &[
    "Công Thương",
    "Giao thông vận tải",
    "Giáo dục và Đào tạo",
    "Khoa học và Công nghệ",
    "Kế hoạch và Đầu tư",
    "Lao động - Thương binh và Xã hội",
    "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn",
    "Nội vụ",
    "Thông tin và Truyền thông",
    "Tài chính",
    "Tài nguyên và Môi trường",
    "Tư pháp",
    "Văn hóa, Thể thao và Du lịch",
    "Xây dựng",
    "Y tế",
];

/// The notices of the corpus in NFC, the scans left out.
fn corpus() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the corpus").flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_scan = name.contains("ocr") || name.contains("quet");
        (name.ends_with(".md") || name.ends_with(".txt")) && name != "README.md" && !is_scan
    });
    paths.sort();
    let texts = paths.iter().filter_map(|path| fs::read_to_string(path).ok());
    texts.map(|text| text.nfc().collect()).collect()
}

/// The lines of `text`, those that a line wrap parted joined again.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before = "";
    for line in text.lines() {
        let goes_on = before.chars().count() > 48
            && !before.ends_with(['.', ';', ':', '*', ')'])
            && line.starts_with(char::is_alphabetic)
            && line.chars().nth(1) != Some(')')
            && !is_laid_out(before)
            && !is_laid_out(line);
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(last) => *last = format!("{last} {line}"),
            None => paragraphs.push(line.to_owned()),
        }
        before = line;
    }
    paragraphs
}

/// Whether the blanks or bars of a line are its layout.
fn is_laid_out(line: &str) -> bool {
    line.contains("   ") || line.contains(['|', '\t'])
}

/// Whether a paragraph is an item that may stand in any notice.
fn is_item(paragraph: &str) -> bool {
    paragraph.starts_with("- ") && paragraph.len() > 80
}

/// Splitmix64, by Sebastiano Vigna.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn pick<'a>(&mut self, from: &'a [String]) -> &'a str {
        from.get(self.below(from.len())).map_or("", String::as_str)
    }

    /// Another figure of as many digits: a day stays a day, a month a month, a year some years away.
    fn figure(&mut self, old: &str, years: usize) -> String {
        let width = old.len();
        match old.parse::<usize>() {
            Ok(value @ 1..) if width < 3 => format!("{:0width$}", 1 + self.below(value.min(28))),
            Ok(year @ 1990..2040) if width == 4 => (year + years - 3).to_string(),
            Ok(_) if (3..10).contains(&width) => {
                let least = 10_usize.pow(u32::try_from(width - 1).unwrap_or(0));
                (least + self.below(9 * least)).to_string()
            }
            _ => old.to_owned(),
        }
    }
}
