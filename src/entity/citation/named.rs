//! Documents named without a symbol: by day and issuer, by congress, or by a number alone.
//!
//! ```text
//! "Công điện ngày 15/10/2020 của Thủ tướng Chính phủ", "Nghị quyết Đại hội XIII của Đảng", "Nghị định số 105"
//! ```

use nom::Parser;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{opt, verify};
use nom::sequence::preceded;

use super::issuer::Issuers;
use super::lead::Sort;
use super::{Cited, KnownBy, Mention, trail};
use crate::grammar::symbol::slug;
use crate::grammar::{PResult, read_at};
use crate::letter;
use crate::lexicon::phrases::Phrases;
use crate::lexicon::{doc_kinds, fold};
use crate::model::System;
use crate::text::{Flow, head};

/// First words of the types that are named so.
static CUES: Phrases = Phrases::new(&[
    "báo cáo",
    "chương trình",
    "chỉ thị",
    "công văn",
    "công điện",
    "hướng dẫn",
    "kế hoạch",
    "kết luận",
    "nghị quyết",
    "nghị định",
    "quy định",
    "quyết định",
    "thông báo",
    "thông tư",
    "tờ trình",
    "đề án",
]);

/// The mentions without a symbol.
pub(super) fn mentions(line: Flow<'_>) -> Vec<Mention> {
    let begins = |at: &usize| {
        line.text.as_bytes().get(*at).copied().is_some_and(is_capital)
            && line.lower.get(*at..).is_some_and(|rest| CUES.begin(rest))
    };
    line.word_starts().filter(begins).filter_map(|at| mention_at(line.text, at)).collect()
}

/// Whether the capital of a cue may begin with `byte`.
fn is_capital(byte: u8) -> bool {
    matches!(byte, b'B' | b'C' | b'H' | b'K' | b'N' | b'Q' | b'T' | 0xC4)
}

/// The document whose type stands at `at`.
///
/// ```text
/// named = type ( [ "số" ] number / [ "không số" ] issue-date "của" issuer / congress / plenum )
/// ```
fn mention_at(line: &str, at: usize) -> Option<Mention> {
    let text = head(line.get(at..)?, MOST_BYTES);
    if !text.starts_with(letter::is_capital) || line.get(..at)?.ends_with(letter::is_letter_or_digit) {
        return None;
    }
    let (kind, taken) = doc_kinds::longest_name(text)?;
    let from = at + taken;
    if let Some(found) = read_at(line, from, short_number) {
        let mut cited = Cited::without_symbol(kind, KnownBy::Number);
        cited.number = Some(found.value.to_owned());
        let trail = trail::after(line, found.at.end, Issuers::One);
        let end = trail.end;
        cited.follow(trail);
        return Some(mention(cited, at, end));
    }
    if kind.name == "Nghị quyết"
        && let Some(found) = read_at(line, from, congress)
    {
        let (slug, issuer) = found.value;
        let mut cited = Cited::without_symbol(kind, KnownBy::Congress(slug));
        cited.issuer = issuer.map(str::to_owned);
        cited.system = System::Party;
        return Some(mention(cited, at, found.at.end));
    }
    if PLENARY.contains(&kind.name)
        && let Some(found) = read_at(line, from, plenum)
    {
        let mut cited = Cited::without_symbol(kind, KnownBy::Congress(found.value));
        cited.system = System::Party;
        return Some(mention(cited, at, found.at.end));
    }
    let unnumbered = read_at(line, from, tag(" không số")).map_or(from, |found| found.at.end);
    let trail = trail::after(line, unnumbered, Issuers::One);
    if trail.issued.is_none() || trail.issuer.is_none() || !line.get(from..)?.starts_with(' ') {
        return None;
    }
    let mut cited = Cited::without_symbol(kind, KnownBy::Issue);
    let end = trail.end;
    cited.follow(trail);
    Some(mention(cited, at, end))
}

/// No type is longer.
const MOST_BYTES: usize = 200;

fn mention(cited: Cited, start: usize, end: usize) -> Mention {
    Mention { cited, at: start..end, lead: Sort::Type, issuer_code: None, is_draft: false }
}

/// The number of a short form.
///
/// ```text
/// short-number = blank [ "số" [ ":" ] blank ] 1*4digit           ; no count, day or symbol
/// ```
fn short_number(input: &str) -> PResult<'_, &str> {
    let number_word = verify(take_while_m_n(1, 4, letter::is_letter), |word: &str| fold::key(word) == "so");
    let digits = take_while_m_n(1, 4, |c: char| c.is_ascii_digit());
    let (rest, (number_word, digits)) =
        preceded(tag(" "), (opt((number_word, opt(tag(":")), tag(" "))), digits)).parse(input)?;
    let next = rest.chars().next();
    let is_part = next.is_some_and(|c| letter::is_letter_or_digit(c) || "/⁄%".contains(c))
        || rest.starts_with(['.', ',', '-', '–'])
            && rest.chars().nth(1).is_some_and(letter::is_letter_or_digit)
        || [" /", " -", " –"].iter().any(|mark| rest.starts_with(mark));
    let counts = number_word.is_none()
        && fold::words(rest)
            .next()
            .is_some_and(|word| rest.get(..word.at.start) == Some(" ") && COUNTED.contains(&word.text));
    if is_part || counts {
        return Err(nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Digit)));
    }
    Ok((rest, digits))
}

/// What a number before it counts: "Kế hoạch 5 năm".
const COUNTED: &[&str] = &[
    "bộ", "cán", "chỉ", "cấp", "cơ", "giai", "nhiệm", "nhóm", "nội", "năm", "quý", "tháng", "tuần", "tỷ",
    "điểm",
];

/// Documents that the Central Committee passes at a plenum.
const PLENARY: [&str; 2] = ["Kết luận", "Nghị quyết"];

/// A plenum of the Central Committee, as the slug of its key.
///
/// ```text
/// plenum  = [ "Hội nghị" ] *council [ "lần" ] [ "thứ" ] ordinal *council term
/// council = "Ban Chấp hành" / "Trung ương" / "Đảng" / …
/// term    = ( " " / ", " / " (" ) "khóa" roman [ ")" ]
/// ```
fn plenum(input: &str) -> PResult<'_, String> {
    /// "Hội nghị lần thứ mười Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XIII".
    const MOST_WORDS: usize = 20;
    let words: Vec<_> = fold::words(input).take(MOST_WORDS).collect();
    let read = || {
        let at = words.iter().position(|word| word.is("khoa"))?;
        let (named, term) = words.split_at_checked(at)?;
        let last = named.last()?;
        let is_joined = named
            .windows(2)
            .all(|pair| matches!(pair, [one, next] if input.get(one.at.end..next.at.start) == Some(" ")));
        let is_council = named.iter().any(|word| word.is("trung"))
            && named.iter().all(|word| COUNCIL.contains(&word.key().as_str()) || ordinal(word.text) > 0);
        let ordinal: usize = named.iter().map(|word| ordinal(word.text)).sum();
        let roman = term.get(1).filter(|roman| roman.text.chars().all(|c| "IVX".contains(c)))?;
        let rest = input.get(roman.at.end..)?;
        let rest = match input.get(last.at.end..term.first()?.at.start)? {
            " " | ", " => rest,
            " (" => rest.strip_prefix(')')?,
            _ => return None,
        };
        let slug = slug(&format!("Trung ương {ordinal} khóa {}", roman.text));
        (is_joined && is_council && ordinal > 0).then_some((rest, slug))
    };
    read().ok_or_else(|| nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Tag)))
}

/// Words of the Central Committee and its plenum, folded and sorted.
const COUNCIL: &[&str] = &[
    "ban", "chap", "cong", "cua", "dang", "hanh", "hoi", "lan", "nam", "nghi", "san", "thu", "trung", "uong",
    "viet",
];

/// What a word counts: "4", "tư"; the words of "mười một" add up.
fn ordinal(word: &str) -> usize {
    match word {
        "nhất" | "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "tư" | "bốn" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" => 10,
        figures => figures.parse().ok().filter(|number| *number <= 20).unwrap_or_default(),
    }
}

/// A congress of the Party, as the slug of its key, and "Đảng" where it is named as the issuer.
///
/// ```text
/// congress = [ "của" ] "Đại hội" *word [ "lần" ] [ "thứ" ] roman [ "của Đảng" ]
/// ```
fn congress(input: &str) -> PResult<'_, (String, Option<&str>)> {
    /// "Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ" and a little more.
    const MOST_WORDS: usize = 14;
    let fail = || nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Tag));
    let mut words = fold::words(input).take(MOST_WORDS).peekable();
    if words.peek().is_some_and(|word| word.is("cua")) {
        words.next();
    }
    let (Some(first), Some(second)) = (words.next(), words.next()) else { return Err(fail()) };
    if !first.is("dai") || !second.is("hoi") {
        return Err(fail());
    }
    let mut name = String::new();
    let mut end = second.at.end;
    for word in words {
        if input.get(end..word.at.start) != Some(" ") {
            break;
        }
        end = word.at.end;
        if !word.text.is_empty() && word.text.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
            let rest = input.get(end..).unwrap_or_default();
            let of_party = [" của Đảng", " CỦA ĐẢNG"].iter().find(|of| rest.starts_with(**of));
            let (of_party, rest) = rest.split_at(of_party.map_or(0, |of| of.len()));
            let issuer = of_party.trim_start().split_once(' ').map(|(_, issuer)| issuer);
            let name = if name.is_empty() || issuer.is_some() { " Đảng" } else { &name };
            return Ok((rest, (slug(&format!("Đại hội{name} {}", word.text)), issuer)));
        }
        let key = word.key();
        if !["dai", "bieu", "toan", "quoc", "lan", "thu"].contains(&key.as_str()) {
            name.push(' ');
            name.push_str(word.text);
        }
    }
    Err(fail())
}
