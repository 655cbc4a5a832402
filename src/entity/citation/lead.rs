//! What stands before a symbol: the type of the document and "số".

use std::ops::Range;

use super::issuer::{self, Issuers};
use crate::grammar::symbol::Symbol;
use crate::letter;
use crate::lexicon::doc_kinds::{self, DocKind};
use crate::lexicon::fold::{self, Word};

/// What stands before a symbol.
#[derive(Debug, Clone)]
pub(super) struct Lead {
    /// Where the mention starts.
    pub(super) start: usize,
    /// The type written.
    pub(super) kind: Option<&'static DocKind>,
    /// The issuer between the type and "số".
    pub(super) issuer: Option<Range<usize>>,
    /// How much of it there is.
    pub(super) sort: Sort,
}

/// How much stands before a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A type, with "số" or without.
    Type,
    /// "số" alone.
    Number,
    /// Nothing.
    Bare,
}

/// What stands in `line` before the symbol at the end of `room`; `None` where that makes it none.
///
/// ```text
/// lead = [ type [ qualifier / "của" issuer ] ":" ] [ number-word ]
/// ```
pub(super) fn before(line: &str, room: Range<usize>, of_symbol: Option<&'static DocKind>) -> Option<Lead> {
    let at = room.end;
    let from = window(line, &room);
    let text = line.get(from..at)?;
    let words: Vec<Word<'_>> = fold::words(text).collect();
    let joint = text.get(words.last().map_or(0, |word| word.at.end)..)?;
    let (words, number) = match words.split_last() {
        Some((last, rest)) if is_number_word(last) && is_joint(joint) => (rest, Some(last.at.start)),
        _ => (words.as_slice(), None),
    };
    let Some(last) = words.last() else { return Some(bare(from, at, number)) };
    if number.is_none() && STANDARDS.contains(&last.text) {
        return None;
    }
    let joint = text.get(last.at.end..number.unwrap_or(text.len()))?;
    if joint == " " && FORMS.contains(&last.text.to_lowercase().as_str()) {
        return None;
    }
    if !is_joint(joint) {
        return Some(bare(from, at, number));
    }
    let of_symbol_led = of_symbol.filter(|_| number.is_some() && joint.trim().is_empty());
    let of_words = ends_in_type(text, words)
        .or_else(|| short_type(last, of_symbol))
        .or_else(|| ends_in_misread_type(text, words, of_symbol_led?))
        .or_else(|| ends_in_qualified_type(text, words, of_symbol_led?));
    let typed =
        |start, kind, issuer| Lead { start: from + start, kind: Some(kind), issuer, sort: Sort::Type };
    Some(match of_words {
        Some((start, kind)) => typed(start, kind, None),
        None => number.and_then(|_| ends_in_issuer(text, words)).map_or_else(
            || bare(from, at, number),
            |(start, kind, issuer)| typed(start, kind, Some(from + issuer.start..from + issuer.end)),
        ),
    })
}

/// A lead without a type.
fn bare(from: usize, at: usize, number: Option<usize>) -> Lead {
    match number {
        Some(start) => Lead { start: from + start, kind: None, issuer: None, sort: Sort::Number },
        None => Lead { start: at, kind: None, issuer: None, sort: Sort::Bare },
    }
}

/// Words before the number of a technical standard.
const STANDARDS: &[&str] = &["IEC", "ISO", "QCVN", "TCVN", "TCXDVN"];

/// Words before the number of a form, which can have letters too: "mẫu số 01/GTGT".
const FORMS: &[&str] = &["biểu", "mẫu"];

/// Types by a short form of their own that is not their code.
const SHORT_TYPES: &[(&str, &str)] = &[("CV", "Công văn"), ("VB", "Văn bản")];

/// Where to look from: few words back, and not before `room`.
fn window(line: &str, room: &Range<usize>) -> usize {
    const MOST_BYTES: usize = 160;
    let far = room.end.saturating_sub(MOST_BYTES);
    if far <= room.start {
        return room.start;
    }
    // From the first blank on, so that no word is cut.
    let blank = line.as_bytes().get(far..room.end).and_then(|bytes| bytes.iter().position(|&b| b == b' '));
    blank.map_or(room.end, |blank| far + blank)
}

/// "số", also misread, but not "Sở".
fn is_number_word(word: &Word<'_>) -> bool {
    word.is("so") && !word.text.to_lowercase().contains('ở')
}

/// What may stand between the words of a lead.
fn is_joint(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || matches!(c, ':' | '.' | '[' | '_'))
        && text.len() <= 4
        && text.trim() != "."
}

/// The longest type that the words end in.
fn ends_in_type(text: &str, words: &[Word<'_>]) -> Option<(usize, &'static DocKind)> {
    /// No name of a type has more words.
    const MOST_WORDS: usize = 6;
    let end = words.last()?.at.end;
    let last = words.get(words.len().saturating_sub(MOST_WORDS)..)?;
    last.iter().find_map(|word| {
        let (kind, taken) = doc_kinds::longest_name(text.get(word.at.start..end)?)?;
        (word.at.start + taken == end).then_some((word.at.start, kind))
    })
}

/// "QĐ số …", "VB số …".
fn short_type(word: &Word<'_>, of_symbol: Option<&'static DocKind>) -> Option<(usize, &'static DocKind)> {
    let kind = match SHORT_TYPES.iter().find(|(short, _)| *short == word.text) {
        Some((_, name)) => doc_kinds::longest_name(name).map(|(kind, _)| kind),
        None => doc_kinds::by_code(word.text, false)
            .filter(|kind| of_symbol.is_none_or(|of| of.code == kind.code)),
    };
    kind.filter(|_| word.text.chars().all(letter::is_capital)).map(|kind| (word.at.start, kind))
}

/// The type of the symbol with marks misread: "Nghị quyêt số …".
fn ends_in_misread_type(
    text: &str,
    words: &[Word<'_>],
    of_symbol: &'static DocKind,
) -> Option<(usize, &'static DocKind)> {
    let count = of_symbol.name.split(' ').count();
    let start = words.get(words.len().checked_sub(count)?)?.at.start;
    let phrase = text.get(start..words.last()?.at.end)?;
    (fold::key(phrase) == fold::key(of_symbol.name)).then_some((start, of_symbol))
}

/// A type with more words in small letters behind it: "Kế hoạch thanh tra số …".
///
/// Only where the symbol says the same type, and the words are on one side of every comma.
fn ends_in_qualified_type(
    text: &str,
    words: &[Word<'_>],
    of_symbol: &DocKind,
) -> Option<(usize, &'static DocKind)> {
    /// More words than this are a clause.
    const MOST_WORDS: usize = 5;
    let end = words.last()?.at.end;
    (2..=MOST_WORDS + 2).find_map(|count| {
        let start = words.get(words.len().checked_sub(count)?)?.at.start;
        let phrase = text.get(start..end)?;
        let (kind, taken) = doc_kinds::longest_name(phrase)?;
        let qualifier = phrase.get(taken..)?;
        let is_plain = qualifier.chars().all(|c| c.is_whitespace() || letter::is_small(c));
        (kind.code == of_symbol.code && kind.code.is_some() && is_plain).then_some((start, kind))
    })
}

/// A type with its issuer behind it: "Nghị quyết của Quốc hội số …".
fn ends_in_issuer(text: &str, words: &[Word<'_>]) -> Option<(usize, &'static DocKind, Range<usize>)> {
    let of = words.iter().rposition(|word| matches!(word.text, "của" | "CỦA"))?;
    let (before, behind) = words.split_at_checked(of)?;
    let issuer = issuer::at(text, behind.get(1)?.at.start, Issuers::One)?;
    let (start, kind) = ends_in_type(text, before)?;
    let is_close = text.get(before.last()?.at.end..behind.first()?.at.start)? == " ";
    (is_close && issuer.end == words.last()?.at.end).then_some((start, kind, issuer))
}

/// A number in an enumeration whose last member alone has the letters.
#[derive(Debug)]
pub(super) struct SharedNumber {
    pub(super) number: String,
    pub(super) lead: Lead,
    pub(super) end: usize,
}

/// The numbers before a symbol that starts at the end of `room` and share its letters.
///
/// ```text
/// shared = lead number *( ("," / "và") number ) ("," / "và") symbol     ; số 187, 188-KL/TW
/// ```
pub(super) fn shared_numbers(line: &str, room: Range<usize>, symbol: &Symbol) -> Vec<SharedNumber> {
    /// More numbers than this are a table.
    const MOST: usize = 10;
    let mut numbers: Vec<Range<usize>> = Vec::new();
    let mut at = room.end;
    while numbers.len() < MOST {
        let Some(number) = number_before(line, room.start..at) else { break };
        at = number.start;
        numbers.push(number);
    }
    numbers.reverse();
    let Some(first) = numbers.first() else { return Vec::new() };
    let Some(lead) =
        before(line, room.start..first.start, symbol.kind()).filter(|lead| lead.sort != Sort::Bare)
    else {
        return Vec::new();
    };
    let shared = |(at, number): (usize, Range<usize>)| {
        let lead = if at == 0 { lead.clone() } else { bare(0, number.start, None) };
        let text = line.get(number.clone()).unwrap_or_default().to_owned();
        SharedNumber { number: text, lead, end: number.end }
    };
    numbers.into_iter().enumerate().map(shared).collect()
}

/// The number that stands before a comma or "và" at the end of `room`.
fn number_before(line: &str, room: Range<usize>) -> Option<Range<usize>> {
    let text = line.get(room.clone())?.trim_end();
    let text = text.strip_suffix(',').or_else(|| text.strip_suffix(" và"))?.trim_end();
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let end = room.start + text.len();
    let is_free = text.get(..text.len() - digits)?.ends_with([' ', ':']);
    (1..=5).contains(&digits).then_some(end - digits..end).filter(|_| is_free)
}
