//! The body that issued a document, from "của" on.

use std::ops::Range;

use crate::letter;
use crate::lexicon::bodies::{self, Body};
use crate::lexicon::{doc_kinds, fold, provinces};
use crate::model::BodyKind;

/// How many bodies issue a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Issuers {
    /// One, or several of a kind.
    One,
    /// Several of any kind: as many as the symbol names, and one more behind "và".
    Joint(usize),
}

/// The issuer that starts at byte `at` of `line`.
///
/// ```text
/// issuer = body *( (", " / " và ") body )          ; several only where they issue together
/// body   = *word known-body *( known-body / place )
///        / capitalised *word                       ; up to a word that goes on with the sentence
/// place  = province / unit [ name ] / name          ; a name alone behind "huyện", "ủy", …
/// ```
pub(super) fn at(line: &str, at: usize, issuers: Issuers) -> Option<Range<usize>> {
    let text = crate::text::head(line.get(at..)?, MOST_BYTES);
    let mut one = body(text)?;
    let mut end = one.end;
    let mut count = 1;
    while let Some((joint, next)) = joined(text.get(end..)?) {
        let Some(other) = body(next).filter(|other| one.issues_with(joint, other, issuers, count)) else {
            break;
        };
        end += joint.len() + other.end;
        one = other;
        count += 1;
    }
    Some(at..at + end)
}

/// No issuer is longer.
const MOST_BYTES: usize = 400;

/// What joins two issuers, and what follows it.
fn joined(text: &str) -> Option<(&'static str, &str)> {
    [" và ", ", "].into_iter().find_map(|joint| Some((joint, text.strip_prefix(joint)?)))
}

/// One body read.
struct Issuer {
    end: usize,
    known: Option<&'static Body>,
}

impl Issuer {
    /// Whether two bodies that are named one after the other issue a document together.
    fn issues_with(&self, joint: &str, other: &Self, issuers: Issuers, count: usize) -> bool {
        let (Some(one), Some(other)) = (self.known, other.known) else { return false };
        if let Issuers::Joint(named) = issuers {
            return joint == " và " || count < named;
        }
        if joint == ", " {
            return one.name == "Bộ Chính trị" && other.name == "Ban Bí thư";
        }
        one.kind == other.kind
            && !matches!(one.kind, BodyKind::Person | BodyKind::Collective | BodyKind::Other)
    }
}

/// Reads one body.
fn body(text: &str) -> Option<Issuer> {
    let mut issuer = head(text)?;
    while let Some((known, end)) = issuer.known.and_then(|known| more(text, issuer.end, known)) {
        issuer = Issuer { end, known: known.or(issuer.known) };
    }
    Some(issuer)
}

/// The words up to the end of the first known body, or all that look like a name.
fn head(text: &str) -> Option<Issuer> {
    /// No unknown body has more words.
    const MOST_WORDS: usize = 24;
    let mut end = 0;
    for word in fold::words(text).take(MOST_WORDS) {
        let rest = text.get(word.at.start..)?;
        let is_capital = word.text.starts_with(letter::is_capital);
        if end == 0 && !is_capital {
            return None;
        }
        let read = text.get(..end)?;
        if !(joins(text.get(end..word.at.start)?, rest)
            || lists_topics(read, text.get(end..word.at.start)?, rest))
            || stops(read, rest)
        {
            break;
        }
        match bodies::longest(rest).filter(|_| is_capital) {
            Some((body, _)) if body.kind == BodyKind::Collective => break,
            Some((body, taken)) => {
                let known = Issuer { end: word.at.start + taken, known: Some(body) };
                return Some(overtaken(text, word.at.end, known));
            }
            None => end = word.at.end,
        }
    }
    (end > 0).then_some(Issuer { end, known: None })
}

/// The body that starts inside a known one and goes on behind it: "Giám đốc Sở" + "Sở Công Thương".
fn overtaken(text: &str, from: usize, known: Issuer) -> Issuer {
    let inside = text.get(from..known.end).unwrap_or_default();
    let longer =
        fold::words(inside).filter(|word| word.text.starts_with(letter::is_capital)).find_map(|word| {
            let start = from + word.at.start;
            let (body, taken) = bodies::longest(text.get(start..)?)?;
            (start + taken > known.end).then_some(Issuer { end: start + taken, known: Some(body) })
        });
    longer.unwrap_or(known)
}

/// What goes on with a known body that ends at `end`: another inside it, its place or its own name.
fn more(text: &str, end: usize, known: &Body) -> Option<(Option<&'static Body>, usize)> {
    let word = fold::words(text.get(end..)?).next()?;
    let start = end + word.at.start;
    let rest = text.get(start..)?;
    if !joins(text.get(end..start)?, rest) || stops(text.get(..end)?, rest) {
        return None;
    }
    if let Some(taken) = place(rest) {
        return Some((None, start + taken));
    }
    if let Some((body, taken)) = bodies::longest(rest).filter(|_| word.text.starts_with(letter::is_capital)) {
        return (body.kind != BodyKind::Collective).then_some((Some(body), start + taken));
    }
    let body = text.get(..end)?;
    let name = if word.text.contains(letter::is_small) { place_name(rest) } else { place_number(body, rest) };
    if let Some(taken) = name.filter(|_| wants_place(body)) {
        return Some((None, start + taken));
    }
    let goes_on = HEADS.contains(&word.text) || known.kind == BodyKind::Army;
    let other = goes_on.then(|| head(rest))??;
    Some((other.known, start + other.end))
}

/// How much of the number of a ward or a military region `text` begins with: "phường 5".
fn place_number(body: &str, text: &str) -> Option<usize> {
    let key = fold::key(body);
    let is_numbered = ["phuong", "quan", "quan khu"].iter().any(|unit| key.ends_with(unit));
    number(text).filter(|_| is_numbered)
}

/// A number of one or two digits that is part of no date, range or decimal.
fn number(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = text.get(digits..)?.chars();
    let is_free = match (rest.next(), rest.next()) {
        (Some('/' | '-' | '%'), _) => false,
        (Some('.' | ','), Some(next)) => !next.is_ascii_digit(),
        (next, _) => !next.is_some_and(letter::is_letter_or_digit),
    };
    (matches!(digits, 1 | 2) && is_free).then_some(digits)
}

/// Whether a body ends in the word for a unit, whose name is still to come; provinces are all known.
fn wants_place(body: &str) -> bool {
    let key = fold::key(body);
    let ends_in = |unit: &str| key.strip_suffix(unit).is_some_and(|rest| rest.ends_with(' '));
    ["quan khu", "uy"].into_iter().chain(UNITS.iter().copied()).any(|unit| unit != "tinh" && ends_in(unit))
}

/// First words of bodies, by which an unknown one is seen behind a known one.
const HEADS: &[&str] = &["Ban", "Hội", "Tổ", "Đảng", "Ủy"];

/// How much of a place `text` begins with.
fn place(text: &str) -> Option<usize> {
    if let Some(taken) = provinces::longest(text).map(|(_, taken)| taken).or_else(|| one_of(text, COUNTRIES))
    {
        return Some(taken);
    }
    let unit = one_of(text, UNITS)?;
    let rest = text.get(unit..)?;
    let name = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(' ')).unwrap_or_default();
    let blank = rest.len() - name.len();
    Some(place_name(name).map_or(unit, |taken| unit + blank + taken))
}

/// The name of a place that `text` begins with: capitalised words, and a number behind them.
fn place_name(text: &str) -> Option<usize> {
    /// No name of a place has more words.
    const MOST_WORDS: usize = 4;
    if let Some((_, taken)) = provinces::longest(text) {
        return Some(taken);
    }
    let mut end = 0;
    for word in fold::words(text).take(MOST_WORDS) {
        let rest = text.get(word.at.start..)?;
        if !text.get(end..word.at.start)?.trim().is_empty() {
            break;
        }
        let is_number = end > 0 && number(rest).is_some();
        let is_named = word.text.starts_with(letter::is_capital)
            && !stops("", rest)
            && bodies::longest(rest).is_none()
            && doc_kinds::longest_name(rest).is_none()
            && !TERMS.contains(&word.text);
        if !(is_named || is_number) {
            break;
        }
        end = word.at.end;
        if is_number {
            break;
        }
    }
    (end > 0).then_some(end)
}

/// Words of the term behind a body.
const TERMS: &[&str] = &["Khoá", "Khóa", "Nhiệm"];

/// The bytes that one of the folded names takes with which `text` begins.
fn one_of(text: &str, names: &[&str]) -> Option<usize> {
    names.iter().find_map(|name| {
        let last = fold::words(text).nth(name.split(' ').count() - 1)?;
        (fold::key(text.get(..last.at.end)?) == *name).then_some(last.at.end)
    })
}

/// The whole country, as it is written behind its organs, folded.
const COUNTRIES: &[&str] = &[
    "cong hoa xa hoi chu nghia viet nam",
    "nuoc cong hoa xa hoi chu nghia viet nam",
    "viet nam dan chu cong hoa",
];

/// Units that a place name follows, folded.
const UNITS: &[&str] =
    &["thanh pho", "thi xa", "thi tran", "dac khu", "huyen", "phuong", "quan", "tinh", "tp", "tx", "xa"];

/// Whether only a blank stands between two words, or a dash before a known body.
fn joins(gap: &str, rest: &str) -> bool {
    gap.len() <= 5
        && (gap.chars().all(char::is_whitespace)
            || (matches!(gap, " - " | " – ") && bodies::longest(rest).is_some()))
}

/// Whether a steering committee goes on with its topics: "phát triển khoa học, công nghệ".
fn lists_topics(read: &str, gap: &str, rest: &str) -> bool {
    gap == ", " && has_topics(read) && rest.starts_with(letter::is_small)
}

/// Whether a steering committee has begun to name its topics.
fn has_topics(read: &str) -> bool {
    let key = fold::key(read);
    key.starts_with("ban chi dao ") && key.split(' ').count() > 4
}

/// Whether an association or a company is named, whose trades an "và" may join.
fn names_trade(read: &str) -> bool {
    let key = fold::key(read);
    ["cong ty ", "hiep hoi ", "tap doan ", "tong cong ty "].iter().any(|head| key.starts_with(head))
}

/// Whether the sentence goes on at `rest`, after `read`.
fn stops(read: &str, rest: &str) -> bool {
    let mut words = fold::words(rest).map(|word| word.text);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_name = first.starts_with(letter::is_capital) && first.chars().any(letter::is_small);
    let (first, second) = (first.to_lowercase(), second.to_lowercase());
    let is_office =
        read.ends_with("Ban ") || fold::key(read).ends_with("ban") && matches!(first.as_str(), "chỉ" | "tổ");
    if first == "và" && names_trade(read) {
        let next = rest.get("và ".len()..).unwrap_or_default();
        return !next.starts_with(letter::is_capital)
            || names_trade(next)
            || bodies::longest(next).is_some()
            || doc_kinds::longest_name(next).is_some();
    }
    if first == "và" && has_topics(read) {
        let next = rest.get("và ".len()..).unwrap_or_default();
        let kind = doc_kinds::longest_name(next).and_then(|(_, taken)| next.get(taken..));
        return kind.is_some_and(|rest| rest.starts_with(" số"));
    }
    let is_number_word = first == "số" && second.starts_with(|c: char| c.is_ascii_digit());
    is_number_word
        || (!is_name || first == "về") && STOP_WORDS.binary_search(&first.as_str()).is_ok()
        || !is_office && STOP_PHRASES.binary_search(&(first.as_str(), second.as_str())).is_ok()
}

/// Words behind an issuer that belong to the sentence, sorted.
const STOP_WORDS: &[&str] = &[
    "bằng", "cho", "các", "có", "cùng", "cần", "do", "giao", "gồm", "gửi", "hoặc", "khi", "khoá", "khóa",
    "kèm", "là", "mà", "ngày", "nhưng", "nhằm", "những", "này", "nêu", "nói", "năm", "phải", "qua", "sau",
    "sẽ", "theo", "tháng", "thì", "trong", "trên", "trước", "tách", "tại", "từ", "và", "vào", "về", "với",
    "đã", "đó", "được", "đến", "để",
];

/// Pairs of words behind an issuer that belong to the sentence, sorted.
const STOP_PHRASES: &[(&str, &str)] = &[
    ("ban", "hành"),
    ("báo", "cáo"),
    ("bãi", "bỏ"),
    ("bảo", "đảm"),
    ("bổ", "sung"),
    ("cho", "phép"),
    ("chấp", "thuận"),
    ("chỉ", "đạo"),
    ("chủ", "trì"),
    ("công", "bố"),
    ("giao", "chỉ"),
    ("giải", "quyết"),
    ("hoàn", "thành"),
    ("hướng", "dẫn"),
    ("hỗ", "trợ"),
    ("không", "thu"),
    ("kết", "luận"),
    ("kỳ", "họp"),
    ("một", "số"),
    ("nhiệm", "kỳ"),
    ("phân", "công"),
    ("phê", "duyệt"),
    ("phối", "hợp"),
    ("quy", "định"),
    ("sửa", "đổi"),
    ("tham", "mưu"),
    ("thay", "thế"),
    ("thành", "các"),
    ("thành", "lập"),
    ("thông", "báo"),
    ("thông", "qua"),
    ("thực", "hiện"),
    ("tiếp", "tục"),
    ("triển", "khai"),
    ("truyền", "đạt"),
    ("trả", "lời"),
    ("tăng", "cường"),
    ("tổ", "chức"),
    ("tổng", "hợp"),
    ("xem", "xét"),
    ("xử", "lý"),
    ("yêu", "cầu"),
    ("điều", "chỉnh"),
    ("đính", "chính"),
    ("đảm", "bảo"),
    ("đề", "nghị"),
    ("đối", "với"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The issuer stands up to the bar.
    #[track_caller]
    fn check(marked: &str) {
        let line = marked.replace('|', "");
        assert_eq!(at(&line, 0, Issuers::One).map(|at| at.end), marked.find('|'), "{marked}");
    }

    #[test]
    fn tables_are_in_order() {
        assert!(STOP_WORDS.is_sorted_by(|a, b| a < b));
        assert!(STOP_PHRASES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn reads_known_bodies() {
        check("Chính phủ| về");
        check("CHÍNH PHỦ| THỰC HIỆN");
        check("Ủy ban Quốc gia VSTBPN Việt Nam| và báo cáo");
        check("Ban Thường vụ Tỉnh ủy Kon Tum| về");
        check("UBND tỉnh Lào Cai| ban hành");
        check("Ủy ban nhân dân Thành phố|.");
        check("Ủy ban nhân dân tỉnh Bình Phước| Ban hành Quy định");
        check("UBND thành phố Đà Nẵng| Quy định về");
        check("Ban Chấp hành Trung ương Đảng| khóa XIV");
        check("Bộ trưởng Bộ Tài chính| quy định");
        check("Giám đốc Sở Công Thương| (sau đây");
        check("Ban Thường vụ Đảng ủy UBND tỉnh| thực hiện");
        check("Tỉnh ủy| thành các chương trình");
        check("UBND tỉnh| tổng hợp kết quả");
        check("UBND tỉnh| Tà soát");
        check("Bộ Chính trị| một số vấn đề");
        check("UBND huyện Chư Sê|.");
        check("UBND xã Bảo Lâm 2|.");
        check("UBND phường 5|, phường 6");
        check("UBND phường| 12/5");
        check("Bộ Tư lệnh Quân khu 5|;");
        check("Tỉnh ủy Lào| (gửi kèm theo)");
        check("Bộ Tư lệnh Vùng 4 Hải quân|.");
        check("Đảng ủy Quân sự Trung ương| qua Phòng Chính trị");
    }

    #[test]
    fn reads_joint_issuers() {
        check("Bộ Chính trị, Ban Bí thư| chủ trì");
        check("Bộ Công an và Bộ Nông nghiệp và Môi trường|, cùng");
        check("Ban Tổ chức Trung ương và Ban Tuyên giáo Trung ương| về");
        check("Bộ Công Thương| và những quy định");
        check("Thủ tướng Chính phủ|, Bộ Tài chính đã");
        check("Bộ Y tế|, Bộ Nội vụ đề nghị");
    }

    #[test]
    fn reads_names_it_does_not_know() {
        check("Hội nghị lần thứ sáu Ban Chấp hành Trung ương| Khóa XII");
        check("Tổ giúp việc Ban chỉ đạo Trung ương| về");
        check("Ban Chỉ đạo|, gửi Bộ Khoa học");
        check("Ban Chỉ đạo phát triển khoa học, công nghệ, chuyển đổi số và Đề án 06| về");
        check("Hiệp hội Chế biến và Xuất khẩu Thủy sản| và Bộ Công Thương");
        check("Ban Đô thị Hội đồng nhân dân Thành phố|;");
        check("Ban Chấp hành Đảng bộ tỉnh Sóc Trăng|");
    }

    #[test]
    fn knows_what_is_none() {
        check("các bộ, ngành");
        check("pháp luật");
        check("25 địa phương");
        check("");
    }
}
