//! Enumerations: what one mention has and its neighbours share.
//!
//! ```text
//! "các Công điện số 217/CĐ-TTg, 218/CĐ-TTg và 222/CĐ-TTg ngày 19/11/2025" -> one day for all three
//! "Thông tư số 08/2024/TT-BXD và Thông tư số 09/2025/TT-BXD của Bộ Xây dựng" -> one issuer for both
//! ```

use super::lead::Sort;
use super::{KnownBy, Mention};
use crate::letter;
use crate::lexicon::fold;
use crate::model::Date;

/// Gives to each member of an enumeration what another tells for all.
pub(super) fn share(line: &str, mentions: &mut [Mention]) {
    let runs = mentions.chunk_by_mut(|one, next| joins(line.get(one.at.end..next.at.start)));
    for run in runs.filter(|run| run.len() > 1) {
        share_types(run);
        share_ends(run);
    }
}

/// Whether nothing but a comma, "và" and the like stands between two mentions.
pub(super) fn joins(gap: Option<&str>) -> bool {
    /// A longer gap says something.
    const MOST_BYTES: usize = 32;
    let is_mark = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
    gap.is_some_and(|gap| {
        let mut words = fold::words(gap);
        !gap.trim().is_empty()
            && gap.len() <= MOST_BYTES
            && gap.chars().all(|c| is_mark(c) || letter::is_letter(c))
            && words.all(|word| {
                matches!(word.text, "và" | "VÀ" | "số" | "các" | "CÁC" | "cùng" | "với" | "hoặc" | "đến")
            })
    })
}

/// A symbol whose letters tell no type has the type of the one before it.
fn share_types(run: &mut [Mention]) {
    for at in 1..run.len() {
        let Some((before, [mention, ..])) = run.split_at_mut_checked(at) else { return };
        let Some(before) = before.last() else { return };
        if mention.lead == Sort::Type || !matches!(before.cited.known_by, KnownBy::Symbol(_)) {
            continue;
        }
        let (one, other) = (&before.cited.known_by, &mention.cited.known_by);
        if mention.cited.kind.is_none() || one == other && *one != KnownBy::Symbol(None) {
            mention.cited.kind.clone_from(&before.cited.kind);
        }
    }
}

/// The issuer, and the day among symbols under one type, stand behind the last member.
fn share_ends(run: &mut [Mention]) {
    for at in (1..run.len()).rev() {
        let Some(([.., mention], [next, ..])) = run.split_at_mut_checked(at) else { return };
        let is_of_one = match (&mention.issuer_code, &next.issuer_code) {
            (Some(one), Some(other)) => organ(one) == organ(other),
            _ => false,
        };
        if !is_of_one {
            continue;
        }
        if mention.cited.issuer.is_none() {
            mention.cited.issuer.clone_from(&next.cited.issuer);
        }
        let of_its_year = |day: &Date| mention.cited.year.is_none_or(|year| year == day.year());
        if mention.cited.issued.is_none()
            && !mention.cited.has_impossible_day
            && next.lead != Sort::Type
            && mention.cited.known_by == next.cited.known_by
        {
            mention.cited.issued = next.cited.issued.filter(of_its_year);
        }
    }
}

/// The letters of an issuer without the term: "QH15" is "QH".
fn organ(code: &str) -> &str {
    code.trim_end_matches(|c: char| c.is_ascii_digit())
}
