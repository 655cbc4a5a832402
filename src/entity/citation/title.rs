//! What a document is about, as it stands behind the mention.

use super::{KnownBy, Mention};
use crate::letter;
use crate::lexicon::fold;
use crate::text::head;

/// Adds to each mention the title behind it; laws by name have theirs.
pub(super) fn add(line: &str, mentions: &mut [Mention]) {
    /// Longer titles are cut.
    const MOST_BYTES: usize = 1000;
    for at in 0..mentions.len() {
        let Some((mention, next)) = mentions.get_mut(at..).and_then(<[Mention]>::split_first_mut) else {
            return;
        };
        if mention.cited.title.is_some()
            || matches!(mention.cited.known_by, KnownBy::Congress(_) | KnownBy::Number)
        {
            continue;
        }
        let from = mention.at.end;
        let rest = head(line.get(from..).unwrap_or_default(), MOST_BYTES);
        // "… và Nghị quyết số …" goes on with the sentence, "… thực hiện Nghị quyết số …" with the title.
        let limit =
            next.iter().map(|next| next.at.start - from).take_while(|&end| end <= rest.len()).find(|&end| {
                rest.get(..end).is_some_and(|before| {
                    let before = before.trim_end();
                    [" và", ",", ";", " các"].iter().any(|joint| before.ends_with(joint))
                })
            });
        let rest = limit.and_then(|end| rest.get(..end)).unwrap_or(rest);
        mention.cited.title = title(rest);
    }
}

/// The title that `text` begins with.
///
/// ```text
/// title = [ "," ] ( about words / quote *any end-quote / verb words )
/// about = "về việc" / "về" / "V/v"
/// verb  = "ban hành" / "quy định" / "phê duyệt" / …                   ; part of the title
/// ```
fn title(text: &str) -> Option<String> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
    if let Some(quoted) = quoted(text) {
        return Some(quoted.to_owned());
    }
    let rest = match ABOUT.iter().find_map(|about| strip_word(text, about)) {
        Some(rest) => rest,
        None if VERBS.iter().any(|verb| strip_word(text, verb).is_some_and(|rest| !starts_remark(rest))) => {
            text
        }
        None => return None,
    };
    let rest = rest.trim_start();
    if let Some(quoted) = quoted(rest) {
        return Some(quoted.to_owned());
    }
    let words = rest.get(..end_of(rest)).unwrap_or(rest);
    let words = words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.' | '/'));
    let words = JOINTS.iter().find_map(|joint| words.strip_suffix(joint)).unwrap_or(words);
    (!words.is_empty()).then(|| words.to_owned())
}

/// Words that open a title and are none of it; the longer first.
const ABOUT: &[&str] = &["về việc", "về", "v/v"];

/// Verbs that a title begins with.
const VERBS: &[&str] = &[
    "ban hành",
    "quy định",
    "phê duyệt",
    "hướng dẫn",
    "sửa đổi",
    "công bố",
    "bãi bỏ",
    "điều chỉnh",
    "thành lập",
    "triển khai",
];

/// What may be left at the end of a title that the next mention cuts.
const JOINTS: &[&str] = &[" và các", " và", ", các", "; các"];

/// The rest behind `word`, which stands in any case.
fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    (start.to_lowercase() == word && !rest.starts_with(letter::is_letter_or_digit)).then_some(rest)
}

/// "ban hành ngày …", "ban hành kèm theo …" are no titles.
fn starts_remark(rest: &str) -> bool {
    fold::words(rest).next().is_none_or(|word| matches!(word.text, "ngày" | "kèm" | "tại" | "và" | "của"))
}

/// A text in quotes.
fn quoted(text: &str) -> Option<&str> {
    let (open, close) =
        [('“', '”'), ('"', '"'), ('«', '»')].into_iter().find(|(open, _)| text.starts_with(*open))?;
    let inside = text.strip_prefix(open)?;
    inside.get(..inside.find(close)?).map(str::trim)
}

/// Where a title ends: at a semicolon, a bracket that explains it, or the end of the sentence.
fn end_of(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        match c {
            ';' | ':' => return at,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            '(' if fold::words(rest)
                .next()
                .is_some_and(|word| matches!(word.key().as_str(), "sau" | "goi" | "viet" | "so")) =>
            {
                return at;
            }
            '(' => depth += 1,
            '.' if depth == 0 && (rest.is_empty() || rest.starts_with([' ', '/'])) => return at,
            _ => {}
        }
    }
    text.len()
}
