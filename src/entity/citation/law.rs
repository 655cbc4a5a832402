//! Laws, codes, ordinances and constitutions by title.
//!
//! ```text
//! "Luật Đấu thầu số 22/2023/QH15 ngày 23/6/2023" -> title "Đấu thầu", symbol 22/2023/QH15
//! "Luật sửa đổi, bổ sung một số điều của Luật Đất đai" -> one law, not two
//! ```

use std::ops::Range;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{map_opt, opt, verify};
use nom::sequence::preceded;

use super::issuer::Issuers;
use super::lead::Sort;
use super::{Cited, KnownBy, Mention, trail};
use crate::grammar::symbol::{Form, Symbol, symbol};
use crate::grammar::{PResult, read_at};
use crate::letter;
use crate::lexicon::doc_kinds::{self, DocKind};
use crate::lexicon::phrases::Phrases;
use crate::lexicon::{fold, laws};
use crate::text::{Flow, head};

/// Words that a law begins with; "bộ luật" is found by its second.
static CUES: Phrases = Phrases::new(&["luật", "pháp lệnh", "hiến pháp"]);

/// The mentions of laws by title.
pub(super) fn mentions(line: Flow<'_>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    for (_, cue) in CUES.find_iter(line.lower, line.word_starts()) {
        if cue.start < mentions.last().map_or(0, |mention| mention.at.end) {
            continue;
        }
        let Some(first) = mention_at(line, cue.clone()).or_else(|| first_of_list(line, cue)) else {
            continue;
        };
        let others = others_of_list(line, &first);
        mentions.push(first);
        mentions.extend(others);
    }
    mentions
}

/// The first of several laws under one word, behind a colon.
///
/// ```text
/// laws = ("các" / figures) "luật" [":"] title *( ("," / ";" / "và") title )    ; titles of the table
/// ```
fn first_of_list(line: Flow<'_>, cue: Range<usize>) -> Option<Mention> {
    let start = start_of(line, cue.clone())?;
    let title = cue.end + ": ".len();
    let (kind, _) = doc_kinds::longest_name(line.text.get(start..cue.end)?)?;
    let is_list = line.text.get(cue.end..title) == Some(": ") && is_plural(line.lower.get(..start)?);
    let taken = is_list.then(|| listed(kind, line.text.get(title..)?))??;
    Some(one_of_list(line, kind, start, title..title + taken))
}

/// The laws that share the type word of the first.
fn others_of_list(line: Flow<'_>, first: &Mention) -> Vec<Mention> {
    let mut others = Vec::new();
    let kind = first.cited.kind.as_ref().and_then(|kind| doc_kinds::longest_name(&kind.name));
    let is_list = !first.is_draft && line.lower.get(..first.at.start).is_some_and(is_plural);
    let Some((kind, _)) = kind.filter(|_| is_list) else { return others };
    let mut end = first.at.end;
    while let Some(title) = JOINTS.iter().find_map(|joint| {
        let rest = line.text.get(end..)?.strip_prefix(joint)?;
        let start = end + joint.len();
        Some(start..start + listed(kind, rest)?)
    }) {
        end = title.end;
        others.push(one_of_list(line, kind, title.start, title));
    }
    others
}

/// The bytes of a title of the table that stands without its type.
fn listed(kind: &DocKind, text: &str) -> Option<usize> {
    /// No title of a law that amends none is longer.
    const MOST_BYTES: usize = 200;
    if !text.starts_with(letter::is_capital) || doc_kinds::longest_name(text).is_some() {
        return None;
    }
    let (_, taken) = laws::longest(&format!("{} {}", kind.name, head(text, MOST_BYTES)))?;
    let (title, rest) = text.split_at_checked(taken.checked_sub(kind.name.len() + 1)?)?;
    // "các Luật Đầu tư, Xây dựng cơ sở hạ tầng": a short title can be what is to be done.
    let goes_on =
        rest.starts_with(' ') && fold::words(rest).next().is_some_and(|word| !ends_title(word.text));
    (title.split(' ').count() > 2 || !goes_on).then_some(title.len())
}

fn one_of_list(line: Flow<'_>, kind: &'static DocKind, start: usize, title: Range<usize>) -> Mention {
    let end = title.end;
    let mut cited = Cited::without_symbol(kind, KnownBy::Law(None));
    cited.title = line.text.get(title).map(str::to_owned);
    Mention { cited, at: start..end, lead: Sort::Bare, issuer_code: None, is_draft: false }
}

/// Whether several laws are announced: "các", "sửa đổi 02"; "Điều 2" and "Điều 1, 2" announce none.
fn is_plural(before: &str) -> bool {
    let mut words = before.trim_end().rsplit(' ');
    let (last, before) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_count = matches!(last.len(), 1 | 2) && last.bytes().all(|b| b.is_ascii_digit());
    let counts =
        before.chars().all(letter::is_letter) && !["điều", "khoản", "mục", "số", "phần"].contains(&before);
    last == "các" || is_count && counts
}

/// The law whose type word stands at `cue`.
///
/// ```text
/// law = type title [ ["năm"] year ] [ [","] ["số" [":"]] symbol ] trail
/// ```
fn mention_at(line: Flow<'_>, cue: Range<usize>) -> Option<Mention> {
    let start = start_of(line, cue.clone())?;
    let text = &without_note_marks(head(line.text.get(start..)?, MOST_BYTES));
    let (kind, of_kind) = doc_kinds::longest_name(text)?;
    let rest = text.get(of_kind..)?;
    if rest.starts_with(letter::is_letter_or_digit) {
        return None;
    }
    let title = title_end(text, of_kind, kind)?;
    let mut end = start + title;
    let mut year = None;
    if let Some(found) = read_at(line.text, end, year_of_law) {
        (year, end) = (Some(found.value), found.at.end);
    }
    let numbered = read_at(line.text, end, numbered);
    if let Some(found) = &numbered {
        end = found.at.end;
    }
    let trail = trail::after(line.text, end, Issuers::One);
    end = trail.end;
    let mut cited = Cited::without_symbol(kind, KnownBy::Law(year));
    let mut issuer_code = None;
    if let Some(found) = &numbered {
        let known_by = std::mem::replace(&mut cited.known_by, KnownBy::Law(None));
        cited = Cited { kind: cited.kind, known_by, ..Cited::of_symbol(&found.value, Some(kind)) };
        issuer_code = found.value.issuer_code().map(str::to_owned);
    }
    cited.title = Some(title_of(kind, text.get(of_kind..title)?.trim()));
    cited.follow(trail);
    let is_draft = is_draft(line.lower.get(..start)?);
    if is_draft && amends(text.get(of_kind..)?) {
        // The laws that it is to amend are no drafts.
        end = start + of_kind;
    }
    Some(Mention { cited, at: start..end, lead: Sort::Type, issuer_code, is_draft })
}

/// No law with all its words is longer.
const MOST_BYTES: usize = 700;

/// The text with the numbers of footnotes, which stick to the word before, blotted out.
fn without_note_marks(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (taken, after) = rest.split_at(digits.max(next.len_utf8()));
        let is_mark =
            digits > 0 && letter::is_small(before) && !after.starts_with(letter::is_letter_or_digit);
        if is_mark {
            clean.extend(std::iter::repeat_n(' ', digits));
        } else {
            clean.push_str(taken);
        }
        before = taken.chars().next_back().unwrap_or(next);
        rest = after;
    }
    clean
}

/// Where the type word begins; `None` where "luật" is none, as in "pháp luật" and "kỷ luật".
fn start_of(line: Flow<'_>, cue: Range<usize>) -> Option<usize> {
    let before = line.lower.get(..cue.start)?;
    if before.ends_with(letter::is_letter_or_digit) {
        return None;
    }
    let last = before.trim_end().rsplit(|c: char| !letter::is_letter_or_digit(c)).next()?;
    let start = match last {
        "bộ" if before.ends_with(' ') => before.trim_end().len() - last.len(),
        "định" if before.trim_end().ends_with("quy định") => cue.start,
        "pháp" | "kỷ" | "quy" | "trật" | "âm" | "định" => return None,
        _ => cue.start,
    };
    if NAMED_SO.iter().any(|word| before.trim_end().ends_with(word)) {
        return None;
    }
    // In small letters it is any law, unless its name has a capital.
    let text = line.text.get(start..)?;
    let of_name = line.text.get(cue.end..)?.trim_start_matches([' ', ':']);
    (text.starts_with(letter::is_capital) || of_name.starts_with(letter::is_capital)).then_some(start)
}

/// Words before "luật" that make a school, a course or a firm of it, sorted.
const NAMED_SO: &[&str] = &[
    "cao đẳng",
    "câu lạc bộ",
    "công ty",
    "cử nhân",
    "khoa",
    "môn",
    "ngành",
    "thạc sĩ",
    "tiến sĩ",
    "trung cấp",
    "văn phòng",
    "đại học",
];

/// Where the title ends in `text`, whose type word takes `from` bytes.
fn title_end(text: &str, from: usize, kind: &DocKind) -> Option<usize> {
    if kind.name == "Hiến pháp" {
        return Some(laws::longest(text).map_or(from, |(_, taken)| taken));
    }
    let name = text.get(from..)?;
    let first = fold::words(name).next()?;
    if first.is("so") || first.text.starts_with(|c: char| c.is_ascii_digit()) && numbered(name).is_ok() {
        return None;
    }
    let of_table = laws::longest(text).map(|(_, taken)| taken);
    if amends(name) {
        return amending(name).map(|end| from + end).max(of_table);
    }
    let of_number = end_before_number(name, of_table.map(|end| end - from)).map(|end| from + end);
    of_number.max(of_table).or_else(|| free_title(name).map(|end| from + end))
}

/// Whether it is a law that amends others.
fn amends(name: &str) -> bool {
    let mut words = fold::words(name);
    words.next().is_some_and(|word| word.is("sua")) && words.next().is_some_and(|word| word.is("doi"))
}

/// The title of a law that amends others; `None` for one that names none and has no number or day.
///
/// ```text
/// amending = "sửa đổi, bổ sung" *word ( law *( (", " / " và " / "; ") law ) / figures "luật" )
/// ```
fn amending(name: &str) -> Option<usize> {
    /// "sửa đổi, bổ sung một số điều của" and no more.
    const MOST_WORDS: usize = 14;
    let words: Vec<_> = fold::words(name).take(MOST_WORDS).collect();
    let first = words.iter().position(|word| word.is("luat") || word.is("bo") && word.text.starts_with('B'));
    let Some(at) = first else { return end_before_number(name, None) };
    let start = words.get(at)?.at.start;
    if words.get(at.checked_sub(1)?)?.text.starts_with(|c: char| c.is_ascii_digit()) {
        return words.get(at).map(|word| word.at.end);
    }
    let mut end = start + law_named(name.get(start..)?)?;
    while let Some(taken) = JOINTS.iter().find_map(|joint| {
        let rest = name.get(end..)?.strip_prefix(joint)?;
        Some(joint.len() + law_named(rest)?)
    }) {
        end += taken;
    }
    Some(end)
}

/// What joins the laws that one law amends.
const JOINTS: &[&str] = &[" và ", ", ", "; "];

/// A law, of the table or with a title that looks like one.
fn law_named(text: &str) -> Option<usize> {
    laws::longest(text).map(|(_, taken)| taken).or_else(|| {
        let word = fold::words(text)
            .next()
            .filter(|word| word.at.start == 0 && matches!(word.text, "Luật" | "LUẬT"))?;
        Some(word.at.end + free_title(text.get(word.at.end..)?)?)
    })
}

/// Where the title ends before "số" and a symbol of the Assembly, or before "ngày" and a day.
///
/// Behind a comma after the title that the table knows, a day is that of something else.
fn end_before_number(name: &str, known: Option<usize>) -> Option<usize> {
    /// No title has more words.
    const MOST_WORDS: usize = 24;
    for word in fold::words(name).take(MOST_WORDS) {
        let before = name.get(..word.at.start)?;
        if before.contains([';', ':', '(', ')', '"', '“', '”']) || before.trim_end().ends_with('.') {
            return None;
        }
        let end = before.trim_end_matches([' ', ',']).len();
        let is_number = || numbered(name.get(end..).unwrap_or_default()).is_ok();
        let is_day = || {
            let is_term = TERMS.iter().any(|term| before.trim_end().ends_with(term));
            let between = known.and_then(|known| name.get(known..end)).unwrap_or_default();
            !is_term
                && !between.starts_with(',')
                && trail::issue_date(name.get(end..).unwrap_or_default()).is_ok()
        };
        if end > 0 && (word.is("so") && is_number() || word.is("ngay") && is_day()) {
            return Some(end);
        }
        if end > 0 && (word.is("luat") || names_document(name.get(word.at.start..)?))
            || read_at(name, end, year_of_law).is_some()
            || breaks_title(word.text)
        {
            return None;
        }
    }
    None
}

/// Words before a day on which something is due.
const TERMS: &[&str] = &[" chậm nhất", " hết", " ngay", " sau", " trong", " vào"];

/// Whether another document is named here; "văn bản" in small letters is a part of titles.
fn names_document(rest: &str) -> bool {
    rest.starts_with(letter::is_capital) && doc_kinds::longest_name(rest).is_some()
}

/// A title the table does not have: capitalised, up to a word that goes on with the sentence.
fn free_title(name: &str) -> Option<usize> {
    /// Without a number behind it, a longer title is not believed.
    const MOST_WORDS: usize = 8;
    let mut end = None;
    for (at, word) in fold::words(name).take(MOST_WORDS).enumerate() {
        let gap = name.get(end.unwrap_or(0)..word.at.start)?;
        let is_shouted = word.text.chars().all(letter::is_capital)
            && word.text.chars().count() > 1
            && !word.text.is_ascii();
        if gap != " " || is_shouted || ends_title(word.text) {
            break;
        }
        if at == 0
            && (!word.text.starts_with(letter::is_capital)
                || doc_kinds::longest_name(name.trim_start()).is_some())
        {
            return None;
        }
        end = Some(word.at.end);
    }
    end
}

/// Words that end a title wherever they stand.
fn breaks_title(word: &str) -> bool {
    matches!(word, "của" | "về" | "theo" | "tại" | "này" | "được" | "thực" | "căn" | "trước" | "đến" | "từ")
}

/// Words that end a title unless a table has it.
fn ends_title(word: &str) -> bool {
    breaks_title(word)
        || matches!(
            word,
            "ngày"
                | "năm"
                | "số"
                | "và"
                | "quy"
                | "có"
                | "đã"
                | "để"
                | "cho"
                | "trong"
                | "khi"
                | "là"
                | "nêu"
                | "do"
                | "với"
                | "hoặc"
                | "trên"
                | "nhằm"
                | "sau"
                | "đó"
                | "phải"
                | "cần"
                | "sẽ"
                | "chưa"
                | "không"
                | "gắn"
                | "ban"
                | "các"
                | "những"
                | "đối"
                | "nhưng"
                | "nên"
                | "vào"
                | "hiện"
                | "mới"
                | "trình"
                | "thì"
                | "cũng"
        )
}

/// The year behind a title.
///
/// ```text
/// year-of-law = blank [ "năm" blank ] 4digit
/// ```
fn year_of_law(input: &str) -> PResult<'_, u16> {
    let word = verify(take_while_m_n(1, 4, letter::is_letter), |word: &str| fold::key(word) == "nam");
    let digits = take_while_m_n(4, 4, |c: char| c.is_ascii_digit());
    let year = map_opt(digits, |digits: &str| digits.parse().ok().filter(|year| (1945..2100).contains(year)));
    let (rest, year) = preceded((tag(" "), opt((word, tag(" ")))), year).parse(input)?;
    if rest.starts_with(|c: char| letter::is_letter_or_digit(c) || c == '/') {
        return Err(nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::Digit)));
    }
    Ok((rest, year))
}

/// The symbol of a law behind its title.
///
/// ```text
/// numbered = [ "," ] blank [ "số" [ ":" ] blank ] symbol         ; of the Assembly, or an old one
/// ```
fn numbered(input: &str) -> PResult<'_, Symbol> {
    let number_word = verify(take_while_m_n(1, 4, letter::is_letter), |word: &str| fold::key(word) == "so");
    let of_law = verify(symbol, |symbol: &Symbol| matches!(symbol.form, Form::Assembly | Form::Old));
    preceded((opt(tag(",")), tag(" "), opt((number_word, alt((tag(": "), tag(" "), tag(":")))))), of_law)
        .parse(input)
}

/// The name as the title: "Bình đẳng giới".
fn title_of(kind: &DocKind, name: &str) -> String {
    if name.is_empty() { kind.name.to_owned() } else { name.to_owned() }
}

/// Whether the law is only being drafted.
fn is_draft(before: &str) -> bool {
    let before = before.trim_end();
    ["dự án", "dự thảo", "dự thảo các", "các dự án"].iter().any(|draft| before.ends_with(draft))
}
