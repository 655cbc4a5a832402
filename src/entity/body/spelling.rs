//! The standard spelling of names.

use crate::letter;
use crate::lexicon::{bodies, fold, nouns};
use crate::model::BodyKind;

/// `text` with a capital.
pub(super) fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The standard spelling of words that no table knows: the tone on the first of two vowels
/// ("Hòa", "Thủy"), the nouns of places in small letters.
pub(super) fn standard(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let lower = letter::to_small(text);
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        let at = out.len();
        let noun = index > 0
            && lower.get(at..).is_some_and(|rest| {
                nouns::place(rest).is_some_and(|noun| {
                    let behind = rest.get(noun.len()..).unwrap_or_default().trim_start();
                    !["ủy", "uỷ", "hội", "đoàn", "đội"].iter().any(|next| behind.starts_with(next))
                }) || rest.starts_with("trung ương") && out.ends_with("trực thuộc ")
            });
        let word = if noun { lower.get(at..at + word.len()).unwrap_or(word) } else { word };
        out.push_str(&fold::old_tone(word));
    }
    out
}

/// The standard spelling of a collective: its nouns in small letters, unless a name follows.
pub(super) fn common(text: &str) -> String {
    let text = standard(text);
    let lower = letter::to_small(&text);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let (Some(rest), Some(small)) = (text.get(at..).filter(|rest| !rest.is_empty()), lower.get(at..)) {
        let (piece, len) = common_piece(rest, small, &out);
        out.push_str(piece);
        at += len;
        let behind = text.get(at..).unwrap_or_default();
        let marks = behind.len() - behind.trim_start_matches([' ', ',', '/', '-']).len();
        out.push_str(behind.get(..marks).unwrap_or_default());
        at += marks;
    }
    out
}

/// The standard spelling of the name, the noun or the word that `rest` begins with, and its length;
/// `small` is the same in small letters, `before` what stands before it.
pub(super) fn common_piece<'t>(rest: &'t str, small: &str, before: &str) -> (&'t str, usize) {
    let upper = rest.starts_with(letter::is_capital);
    let noun = nouns::quantifier(small).or_else(|| {
        // "Đảng ủy" that is helped is one; "các tỉnh ủy, thành ủy" are many.
        let is_one = nouns::party_committee(small).is_some() && before.ends_with("việc ");
        nouns::member(small).filter(|noun| {
            let behind = rest.get(noun.len()..).and_then(|behind| behind.strip_prefix(' '));
            let is_named = behind.is_some_and(|behind| behind.starts_with(letter::is_capital));
            !(is_named || upper && is_one)
        })
    });
    let known = if upper { bodies::longest(rest) } else { None };
    let body = known
        .filter(|(body, len)| body.kind != BodyKind::Collective && noun.is_none_or(|noun| noun.len() < *len));
    match (body, noun) {
        (Some((body, len)), _) => (body.name, len),
        (None, Some(noun)) => (nouns::standard(noun), noun.len()),
        (None, None) => {
            let len = rest.find(' ').unwrap_or(rest.len());
            (rest.get(..len).unwrap_or_default(), len)
        }
    }
}
