//! Short forms that a notice defines in place.
//!
//! Knows the brackets that say so ("sau đây gọi tắt là …") and those that only stand behind the
//! long form, whose letters then have to fit. Where the long form starts is found by its first words, by
//! its initials, or as the name of a body. Short forms that everybody knows are no matter of this room.
//!
//! ```text
//! "Ban Vì sự tiến bộ của phụ nữ tỉnh (sau đây viết tắt là Ban VSTBCPN tỉnh)"
//!  -> short "Ban VSTBCPN tỉnh", long "Ban Vì sự tiến bộ của phụ nữ tỉnh"
//! ```

use std::ops::Range;

use memchr::memchr_iter;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::char;
use nom::combinator::{opt, value, verify};
use nom::sequence::{delimited, preceded};

use crate::grammar::{Found, PResult, read_at};
use crate::letter;
use crate::lexicon::bodies;
use crate::lexicon::fold::{self, Word};
use crate::model::BodyKind;
use crate::text::Flow;

/// A short form and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Abbreviation {
    /// The short form as written.
    pub(crate) short: String,
    /// The long form as written, from the start of the name.
    pub(crate) long: String,
}

/// The definitions in one clean line, left to right; each stands where its bracket does.
pub(crate) fn abbreviations(line: Flow<'_>) -> Vec<Found<Abbreviation>> {
    let brackets = memchr_iter(b'(', line.text.as_bytes());
    brackets.filter_map(|at| defined_at(line.text, at)).collect()
}

/// The definition whose bracket opens at `at`.
fn defined_at(line: &str, at: usize) -> Option<Found<Abbreviation>> {
    let before = line.get(window(line, at)..at)?.trim_end();
    let found = [defining, plain, repeating].into_iter().find_map(|bracket| read_at(line, at, bracket))?;
    let Bracket { manner, short } = found.value;
    let start = match manner {
        Manner::Told => start_of_told(before, short),
        Manner::Plain => start_of_plain(before, short),
        Manner::Repeated => start_of_repeated(before, short),
    }?;
    let long = before.get(start..)?.trim_matches(|c: char| c.is_whitespace() || ",;.“”\"".contains(c));
    (!long.is_empty() && long != short)
        .then(|| Found::new(Abbreviation { short: short.to_owned(), long: long.to_owned() }, found.at))
}

/// Where to look for the long form: at most so far back, from the start of a word.
fn window(line: &str, at: usize) -> usize {
    const MOST_BYTES: usize = 1200;
    let far = at.saturating_sub(MOST_BYTES);
    if far == 0 {
        return 0;
    }
    let blank = line.as_bytes().get(far..at).and_then(|bytes| bytes.iter().position(|&b| b == b' '));
    blank.map_or(at, |blank| far + blank + 1)
}

/// What stands in a defining bracket.
#[derive(Debug, Clone, Copy)]
struct Bracket<'a> {
    manner: Manner,
    short: &'a str,
}

/// How a bracket defines.
#[derive(Debug, Clone, Copy)]
enum Manner {
    /// It says so.
    Told,
    /// It holds a word that fits what stands before it.
    Plain,
    /// It says the first words of a long name again.
    Repeated,
}

/// A bracket that says what it defines.
///
/// ```text
/// defining = "(" [ "sau đây" [ "xin" / "được" ] ] verb [ ":" ] short ")"
/// verb     = ("gọi tắt" / "viết tắt" / "viết gọn" / "gọi chung") [ "là" ] / ("gọi" / "viết") "là"
/// ```
fn defining(input: &str) -> PResult<'_, Bracket<'_>> {
    let lead = opt((words("sau day"), opt(alt((words("xin"), words("duoc"))))));
    let named = alt((words("goi tat"), words("viet tat"), words("viet gon"), words("goi chung")));
    let verb =
        alt((value((), (named, opt(words("la")))), value((), words("goi la")), value((), words("viet la"))));
    let short = take_while_m_n(1, 200, |c| c != ')' && c != '(');
    delimited(char('('), preceded((lead, verb, opt(char(':'))), short), char(')'))
        .map(|short: &str| short.trim_matches(|c: char| c.is_whitespace() || "“”\"'‘’.,;:".contains(c)))
        .map(|short| Bracket { manner: Manner::Told, short })
        .parse(input)
}

/// A bracket that holds one word and no more.
///
/// ```text
/// plain = "(" [ blank ] word [ blank ] ")"                       ; in capitals, or a name
/// ```
fn plain(input: &str) -> PResult<'_, Bracket<'_>> {
    let word = verify(
        take_while_m_n(2, 20, |c: char| letter::is_letter_or_digit(c) || c == '&' || c == '-'),
        is_short_form,
    );
    let blank = || opt(char(' '));
    delimited((char('('), blank()), word, (blank(), char(')')))
        .map(|short| Bracket { manner: Manner::Plain, short })
        .parse(input)
}

/// A bracket that holds a name.
///
/// ```text
/// repeating = "(" capital *( letter / digit / blank ) ")"
/// ```
fn repeating(input: &str) -> PResult<'_, Bracket<'_>> {
    let is_part = |c: char| letter::is_letter_or_digit(c) || matches!(c, ' ' | ',' | '-');
    let name = verify(take_while_m_n(4, 160, is_part), |name: &str| name.starts_with(letter::is_capital));
    delimited(char('('), name, char(')'))
        .map(|short| Bracket { manner: Manner::Repeated, short })
        .parse(input)
}

/// Words of these folded keys, with blanks before and behind them.
fn words<'a>(key: &'static str) -> impl Parser<&'a str, Output = (), Error = nom::error::Error<&'a str>> {
    move |input: &'a str| {
        // No more than the words can take, lest every bracket read the whole line.
        let near = input
            .char_indices()
            .nth(2 * key.len())
            .map_or(input, |(end, _)| input.get(..end).unwrap_or_default());
        let end = fold::words(near).nth(key.split(' ').count() - 1).map(|word| word.at.end);
        let read = end.and_then(|end| input.split_at_checked(end)).filter(|(read, _)| {
            fold::key(read) == key && read.chars().all(|c| letter::is_letter(c) || c == ' ')
        });
        match read {
            Some((_, rest)) => Ok((rest, ())),
            None => Err(nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Tag))),
        }
    }
}

/// Whether a word alone can be a short form: capitals, or a name in Latin letters such as "Viettel".
fn is_short_form(word: &str) -> bool {
    let letters = word.chars().filter(|&c| letter::is_letter(c)).count();
    let capitals = word.chars().filter(|&c| letter::is_capital(c)).count();
    let is_acronym = capitals >= 2 && capitals * 2 >= letters && word.starts_with(letter::is_capital);
    let is_roman = word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    !is_roman && (is_acronym || is_brand(word))
}

/// One capital and Latin letters without marks: "Viettel", "Agribank".
fn is_brand(word: &str) -> bool {
    word.len() >= 4
        && word.is_ascii()
        && word.starts_with(letter::is_capital)
        && word.chars().all(letter::is_letter)
}

/// Where the long form of a told definition starts in the text before it.
///
/// In this order: at the last place that has the first words of the short form, at the words with its
/// initials, at the start of the clause.
fn start_of_told(before: &str, short: &str) -> Option<usize> {
    first_words(before, short)
        .or_else(|| (0..=MOST_TRAILING).find_map(|trailing| initials(before, short, trailing)))
        .or_else(|| Some(clause(before)).map(|at| at + order(before.get(at..).unwrap_or_default())))
}

/// The bytes of a word of order before a name: "Giao Hợp tác xã … (gọi tắt là HTX …)".
fn order(text: &str) -> usize {
    let words = ["Giao ", "Yêu cầu ", "Đề nghị "];
    words.iter().find(|word| text.starts_with(**word)).map_or(0, |word| word.len())
}

/// Words that may stand between the long form and a told definition: "của tỉnh".
const MOST_TRAILING: usize = 3;

/// The last place where the text has the first words of the short form, as many as it can.
fn first_words(before: &str, short: &str) -> Option<usize> {
    let words: Vec<Word<'_>> = fold::words(short).collect();
    let keys: Vec<String> = words.iter().map(Word::key).collect();
    let places: Vec<Word<'_>> = fold::words(before).collect();
    let first = keys.first()?;
    if ["cac", "nhung"].contains(&first.as_str()) {
        let from = clause(before);
        return places.iter().find(|word| word.at.start >= from && word.is(first)).map(|word| word.at.start);
    }
    let is_capital = short.starts_with(letter::is_capital);
    [true, false].into_iter().find_map(|asks_case| {
        (1..=keys.len()).rev().find_map(|count| {
            let wanted = keys.get(..count)?;
            let fits = |window: &&[Word<'_>]| {
                window.iter().zip(wanted).all(|(word, key)| word.is(key))
                    && window
                        .iter()
                        .take(1)
                        .all(|word| !asks_case || word.text.starts_with(letter::is_capital) == is_capital)
            };
            places.windows(count).rev().find(fits)?.first().map(|word| word.at.start)
        })
    })
}

/// Where the name starts whose first words the bracket says again: four at least, or two and a number.
fn start_of_repeated(before: &str, short: &str) -> Option<usize> {
    let words: Vec<&str> = fold::words(short).map(|word| word.text).collect();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let (wanted, fewest) = match words.split_last() {
        Some((last, rest)) if is_number(last) => (rest, 2),
        _ => (words.as_slice(), 4),
    };
    if wanted.len() < fewest || wanted.iter().any(is_number) {
        return None;
    }
    let places: Vec<Word<'_>> = fold::words(before).collect();
    let from = clause(before);
    let at = places
        .windows(wanted.len())
        .rposition(|window| window.iter().map(|word| word.text).eq(wanted.iter().copied()))?;
    let is_longer = places.len() > at + wanted.len() + 1;
    places.get(at).map(|word| word.at.start).filter(|&start| is_longer && start >= from)
}

/// Where the words begin whose initials are the letters of the short form, `trailing` words before the end.
fn initials(before: &str, short: &str, trailing: usize) -> Option<usize> {
    let letters = fold::key(short);
    let mut letters = letters.chars().filter(|&c| letter::is_letter(c)).rev().peekable();
    let mut start = None;
    let words: Vec<Word<'_>> = fold::words(before).collect();
    let is_shouted = !before.chars().any(letter::is_small);
    for word in words.iter().rev().skip(trailing) {
        let Some(letter) = letters.peek() else { break };
        let is_short_itself = word.text.chars().filter(|&c| letter::is_capital(c)).count() > 1;
        if word.key().starts_with(*letter) && (is_shouted || !is_short_itself) {
            letters.next();
            start = Some(word.at.start);
        } else if start.is_none() || !matches!(word.key().as_str(), "va" | "cua" | "ve" | "cac") {
            return None;
        }
    }
    start.filter(|_| letters.peek().is_none())
}

/// Where the clause begins that the text ends in.
fn clause(before: &str) -> usize {
    let ends = |(at, c): (usize, char)| {
        let rest = before.get(at + c.len_utf8()..)?;
        (matches!(c, ';' | ':') || (c == '.' && rest.starts_with(' '))).then(|| at + c.len_utf8())
    };
    let start = before.char_indices().rev().find_map(ends).unwrap_or(0);
    let rest = before.get(start..).unwrap_or_default();
    start + (rest.len() - rest.trim_start().len())
}

/// Where the long form of a bare bracket starts; `None` where the word does not fit.
fn start_of_plain(before: &str, short: &str) -> Option<usize> {
    if let Some(start) = initials(before, short, 0) {
        return Some(body_around(before, start).unwrap_or(start));
    }
    let of_body =
        bodies::longest(short).filter(|(_, taken)| *taken == short.len()).map(|(body, _)| body.name);
    if let Some(name) = of_body {
        return body_named(before, name);
    }
    if is_brand(short) && !short.chars().skip(1).any(letter::is_capital) {
        return organisation(before, COMPANIES);
    }
    if let Some(start) =
        FOREIGN.iter().filter(|(row, _)| *row == short).find_map(|(_, term)| last_place(before, term))
    {
        return Some(start);
    }
    let capitals = short.chars().filter(|&c| letter::is_capital(c)).count();
    if capitals >= 3 && short.chars().all(|c| c.is_ascii_uppercase()) { phrase(before) } else { None }
}

/// Short forms of foreign words beside the first words of what stands for them, folded; sorted.
const FOREIGN: &[(&str, &str)] = &[
    ("AI", "tri tue nhan tao"),
    ("AQI", "chi so chat luong khong khi"),
    ("BIM", "mo hinh thong tin"),
    ("CPI", "chi so gia tieu dung"),
    ("FDI", "dau tu truc tiep nuoc ngoai"),
    ("FTA", "hiep dinh thuong mai tu do"),
    ("FTZ", "khu thuong mai tu do"),
    ("GDP", "tong san pham"),
    ("GIS", "he thong thong tin dia ly"),
    ("GRDP", "tong gia tri san pham"),
    ("GRDP", "tong san pham"),
    ("IIP", "chi so san xuat cong nghiep"),
    ("IoT", "internet van vat"),
    ("OCOP", "chuong trinh moi xa mot san pham"),
    ("OCOP", "moi xa mot san pham"),
    ("ODA", "ho tro phat trien chinh thuc"),
    ("PPP", "doi tac cong tu"),
    ("PPP", "hop tac cong tu"),
    ("VNeID", "tai khoan dinh danh dien tu"),
];

/// The last place of these words not far before the end.
fn last_place(before: &str, term: &str) -> Option<usize> {
    /// "Tổng sản phẩm trên địa bàn tỉnh, thành phố trực thuộc trung ương" and no more.
    const MOST_WORDS: usize = 16;
    let words: Vec<Word<'_>> = fold::words(before).collect();
    let last = words.get(words.len().saturating_sub(MOST_WORDS)..)?;
    let count = term.split(' ').count();
    let fits = |window: &&[Word<'_>]| window.iter().zip(term.split(' ')).all(|(word, key)| word.is(key));
    last.windows(count).rev().find(fits)?.first().map(|word| word.at.start)
}

/// The body that holds the words from `start` to the end, where there is one.
fn body_around(before: &str, start: usize) -> Option<usize> {
    bodies_at_end(before).find(|(at, _)| *at < start).map(|(at, _)| at)
}

/// The body of this name, or one whose name goes on where this ends.
fn body_named(before: &str, name: &str) -> Option<usize> {
    let name = fold::key(name);
    let whole = bodies_at_end(before).find(|(_, found)| fold::key(found) == name).map(|(at, _)| at);
    whole.or_else(|| {
        /// Less of a name says too little.
        const FEWEST: usize = 3;
        let words: Vec<Word<'_>> = fold::words(before).collect();
        let from = words.len().saturating_sub(name.split(' ').count() + 2);
        words.get(from..)?.iter().find_map(|word| {
            let key = fold::key(before.get(word.at.start..)?);
            let is_part =
                key.split(' ').count() >= FEWEST && (name.ends_with(&key) || name.starts_with(&key));
            is_part.then_some(word.at.start)
        })
    })
}

/// The bodies that the text ends in, the longest first.
fn bodies_at_end(before: &str) -> impl Iterator<Item = (usize, &'static str)> + '_ {
    /// No name of a body has more words.
    const MOST_WORDS: usize = 20;
    let words: Vec<Word<'_>> = fold::words(before).collect();
    let from = words.len().saturating_sub(MOST_WORDS);
    words.into_iter().skip(from).filter_map(move |word| {
        let rest = before.get(word.at.start..)?;
        let (body, taken) = bodies::longest(rest)?;
        (taken == rest.len() && body.kind != BodyKind::Collective).then_some((word.at.start, body.name))
    })
}

/// The company or other organisation whose name the text ends in.
fn organisation(before: &str, heads: &[&str]) -> Option<usize> {
    /// No such name has more words.
    const MOST_WORDS: usize = 14;
    let words: Vec<Word<'_>> = fold::words(before).collect();
    let last = words.get(words.len().saturating_sub(MOST_WORDS)..)?;
    last.windows(2).rev().find_map(|pair| {
        let [first, second] = pair else { return None };
        let is_one = first.text.starts_with(letter::is_capital)
            && heads
                .iter()
                .any(|head| head.split_once(' ').is_some_and(|(one, two)| first.is(one) && second.is(two)));
        let rest = before.get(first.at.start..)?;
        (is_one && !rest.contains([';', ':', '.', '('])).then_some(first.at.start)
    })
}

/// First words of the names of companies, folded.
const COMPANIES: &[&str] = &["cong ty", "ngan hang", "tap doan", "tong cong"];

/// First words of the names of other organisations, folded.
const ORGANISATIONS: &[&str] = &[
    "chuong trinh",
    "hiep hoi",
    "he thong",
    "lien doan",
    "phong thuong",
    "quy dau",
    "to chuc",
    "trung tam",
    "vien nghien",
];

/// The noun phrase that the text ends in: from its capital, or behind a word that joins clauses.
fn phrase(before: &str) -> Option<usize> {
    /// No term has more words.
    const MOST_WORDS: usize = 9;
    let words: Vec<Word<'_>> = fold::words(before).collect();
    let mut found: Option<Range<usize>> = None;
    let mut count = 0;
    for word in words.iter().rev() {
        let gap = before.get(word.at.end..found.as_ref().map_or(before.len(), |found| found.start))?;
        let is_joined = gap.is_empty() && found.is_none() || gap == " " && found.is_some();
        let is_shouted = word.text.chars().filter(|&c| letter::is_capital(c)).count() > 1;
        if count == MOST_WORDS
            || !is_joined
            || is_shouted
            || JOINTS.contains(&word.text)
            || !word.text.starts_with(letter::is_letter)
        {
            break;
        }
        count += 1;
        found = Some(word.at.start..word.at.end);
        if word.text.starts_with(letter::is_capital) {
            break;
        }
    }
    let start = found.filter(|_| count > 1).map(|found| found.start)?;
    let of_name = organisation(before, COMPANIES).or_else(|| organisation(before, ORGANISATIONS));
    Some(
        of_name
            .filter(|&name| name < start && !before.get(name..).is_some_and(|name| name.contains(',')))
            .unwrap_or(start),
    )
}

/// Words that no term begins with, sorted.
const JOINTS: &[&str] = &[
    "bằng", "cho", "các", "có", "cùng", "của", "dụng", "gồm", "hoặc", "khi", "là", "như", "những", "qua",
    "theo", "thống", "thực", "trên", "tại", "tỉnh", "từ", "và", "về", "với", "xây", "được", "đạt", "đến",
    "để",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The long form is between « and », the short one is `short`.
    #[track_caller]
    fn check(marked: &str, short: &str) {
        let line = marked.replace(['«', '»'], "");
        let found = Flow::with(&line, abbreviations);
        let long = marked
            .split_once('«')
            .and_then(|(_, rest)| rest.split_once('»'))
            .map(|(long, _)| long.to_owned());
        let expected: Vec<_> =
            long.into_iter().map(|long| Abbreviation { short: short.to_owned(), long }).collect();
        assert_eq!(found.iter().map(|found| found.value.clone()).collect::<Vec<_>>(), expected, "{marked}");
        for found in found {
            assert!(line.get(found.at).is_some_and(|text| text.starts_with('(') && text.ends_with(')')));
        }
    }

    #[test]
    fn tables_are_in_order() {
        assert!(FOREIGN.is_sorted_by(|a, b| a < b));
        assert!(JOINTS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn reads_what_is_told() {
        check(
            "Trưởng «Ban Vì sự tiến bộ của phụ nữ tỉnh» (sau đây viết tắt là Ban VSTBCPN tỉnh) đã",
            "Ban VSTBCPN tỉnh",
        );
        check(
            "về «Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về đổi mới» (sau đây gọi là Nghị quyết số 66-NQ/TW) và",
            "Nghị quyết số 66-NQ/TW",
        );
        check(
            "thực hiện «Bộ chỉ số chỉ đạo, điều hành trực tuyến» (sau đây gọi tắt là Bộ chỉ số 766)",
            "Bộ chỉ số 766",
        );
        check("phê duyệt «Đề án chuyển đổi số» (sau đây viết gọn là: “Đề án”) với", "Đề án");
        check("tại các «Khu công nghiệp» (viết tắt KCN) đã", "KCN");
        check("«công tác phòng, chống tham nhũng, tiêu cực của tỉnh» (gọi tắt là CTPCTNTC)", "CTPCTNTC");
    }

    #[test]
    fn reads_names_said_again() {
        check(
            "thực hiện «Bộ chỉ số chỉ đạo, điều hành trên môi trường điện tử» (Bộ chỉ số 766) vẫn",
            "Bộ chỉ số 766",
        );
        check(
            "họp về «Báo cáo đề xuất chủ trương đầu tư Chương trình mục tiêu» (Báo cáo đề xuất chủ trương đầu tư).",
            "Báo cáo đề xuất chủ trương đầu tư",
        );
    }

    #[test]
    fn reads_initials() {
        check("thực hiện «thủ tục hành chính» (TTHC), dịch vụ", "TTHC");
        check("của «Ủy ban nhân dân» (UBND) tỉnh", "UBND");
        check("thành lập các «cụm công nghiệp» (CCN) hình thành", "CCN");
        check("Giao «Bộ Kế hoạch và Đầu tư» (KHĐT) chủ trì", "KHĐT");
    }

    #[test]
    fn reads_names_and_foreign_terms() {
        check("Giao «Tập đoàn Công nghiệp Viễn thông Quân đội» (Viettel), Tập đoàn", "Viettel");
        check("«Tập đoàn Bưu chính Viễn thông Việt Nam» (VNPT).", "VNPT");
        check("với «Ngân hàng Nông nghiệp và Phát triển nông thôn» (Agribank) - Chi nhánh", "Agribank");
        check("cả nước. «Chỉ số sản xuất công nghiệp» (IIP) tăng 26,9%", "IIP");
        check("ứng dụng «trí tuệ nhân tạo» (AI) và", "AI");
        check("chỉ đạo «Trung tâm Đổi mới sáng tạo Quốc gia» (NIC) rà soát", "NIC");
        check("tốc độ «tổng sản phẩm trên địa bàn tỉnh» (GRDP) tăng", "GRDP");
    }

    #[test]
    fn knows_what_is_none() {
        for line in [
            "Công ty Cổ phần Phú Thịnh (CCN Thống Nhất 1);",
            "Bộ Nội vụ (b/c);",
            "kinh phí (nếu có)",
            "tăng (10%)",
            "tại Hồng Thái (Huế) gần",
            "Biên Hòa - Vũng Tàu (Đồng Nai).",
            "Cục Kiểm soát thủ tục hành chính (VPCP);",
            "PCVP (NC) UBND tỉnh",
            "Bộ Công an (C06) về việc",
            "tại mục (IV) của",
            "Lưu: VT, KT (Long).",
            "Dự án 2 (Chương trình 135)",
            "oxy hòa tan (DO), Ammonia",
            "(TTHC)",
            "()",
            "(",
            "thủ tục hành chính (TTHC",
            "10.000 đồng/th (trường hợp viết tắt là th)",
            "các bộ (gọi điện trước)",
            "cảng hàng không quốc tế Nội Bài (ACV).",
        ] {
            check(line, "");
        }
    }
}
