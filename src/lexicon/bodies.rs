//! Bodies: who acts, gives orders and receives them.
//!
//! Knows the ministries and agencies of the Government (Nghị quyết 176/2025/QH15 and the
//! structures before it), the departments of provinces (Nghị định 150/2025/NĐ-CP and 24/2014/NĐ-CP),
//! people's committees and councils by level, organs of the Party, the Front and unions, courts,
//! steering committees, state corporations, and the collectives of which a notice is fond
//! ("các sở, ban, ngành"), each with the short forms in use. Of two bodies that share a short form
//! the one that exists today has it; a short form that a ministry shares with its departments
//! ("GTVT") is nobody's.
//!
//! The rows come from `data/bodies.tsv`; `UPDATE_TABLES=1 cargo test lexicon` writes
//! `bodies_table.rs` anew.
//!
//! ```text
//! "BHXH tỉnh báo cáo" -> Body { name: "Bảo hiểm xã hội tỉnh", kind: Agency }, 11 bytes
//! ```

use super::bodies_table::{CODES, KEYS};
use super::fold;
use crate::model::BodyKind;

/// A body under its full name, whatever it was called in the text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Body {
    /// The full name. The level stays in it ("Ủy ban nhân dân tỉnh"), the province does not.
    pub(crate) name: &'static str,
    /// What sort of body it is.
    pub(crate) kind: BodyKind,
}

/// The longest body that `text` begins with, and the bytes its name takes.
pub(crate) fn longest(text: &str) -> Option<(&'static Body, usize)> {
    let ((_, body), taken) = KEYS.longest_where(text, |(spelling, _), written| {
        // "HĐND, Tỉnh ủy": a comma of the text stands for a mark of the name.
        let parted = written.contains(',') && !spelling.contains([',', '-', '–']);
        !parted && fold::agrees(written, spelling)
    })?;
    Some((body, taken))
}

/// Whether a body of the table may begin with the word that `text` begins with.
pub(crate) fn may_begin(text: &str) -> bool {
    KEYS.may_begin(text)
}

/// The body of several words that `text` begins like but for its marks ("Cục Thuê tỉnh"), and the
/// bytes that takes.
pub(crate) fn misspelt(text: &str) -> Option<(&'static Body, usize)> {
    let ((_, body), taken) = KEYS.longest_where(text, |(spelling, _), written| {
        spelling.contains(' ') && !fold::agrees(written, spelling)
    })?;
    Some((body, taken))
}

/// Whether `code`, one of the codes in a document symbol, names an issuer.
///
/// Codes of document types are no issuers, not even those that some body shares (`CT`, `TTr`).
pub(crate) fn is_issuer_code(code: &str) -> bool {
    issuer(code).is_some()
}

/// The name of the body that signs its symbols with `code`.
///
/// A code of several bodies (`UBND`, `BCH`) gives the name they share or the best known of
/// them. A number of the term is no part of it: `UBTVQH15` is `UBTVQH`.
pub(crate) fn issuer(code: &str) -> Option<&'static str> {
    let key = code_key(code);
    CODES.get(&key).or_else(|| CODES.get(key.trim_end_matches(|c: char| c.is_ascii_digit()))).copied()
}

/// The key of a code: its letters without marks in capitals, with its digits, `&` and `-`.
fn code_key(code: &str) -> String {
    let kept = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '&' | '-');
    code.chars().map(|c| fold::base(c).to_ascii_uppercase()).filter(kept).collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fmt::Write};

    use super::*;
    use crate::lexicon::generated;

    #[track_caller]
    fn check(marked: &str, name: &'static str, kind: BodyKind) {
        let text = marked.replace('|', "");
        let end = marked.find('|').expect("the end is marked");
        assert_eq!(longest(&text), Some((&Body { name, kind }, end)));
    }

    #[test]
    fn finds_names_and_short_forms() {
        check("Sở Văn hóa- Thể thao và Du lịch| và", "Sở Văn hóa, Thể thao và Du lịch", BodyKind::Department);
        check("Uỷ ban nhân dân tỉnh| Kon Tum", "Ủy ban nhân dân tỉnh", BodyKind::PeoplesCommittee);
        check("UBND| tất cả", "Ủy ban nhân dân", BodyKind::PeoplesCommittee);
        check("UBND TP|. Kon Tum", "Ủy ban nhân dân thành phố", BodyKind::PeoplesCommittee);
        check("BHXH Việt Nam|", "Bảo hiểm xã hội Việt Nam", BodyKind::Agency);
        check("BQP|,", "Bộ Quốc phòng", BodyKind::Ministry);
        check("BCT|", "Bộ Công Thương", BodyKind::Ministry);
        check("Bộ Nội vụ|", "Bộ Nội vụ", BodyKind::Ministry);
        check("UBMTTQ|", "Ủy ban Mặt trận Tổ quốc Việt Nam", BodyKind::MassOrganisation);
        check("VP.UBND tỉnh|.", "Văn phòng Ủy ban nhân dân tỉnh", BodyKind::Agency);
        check("các sở, ban, ngành| và", "các sở, ban, ngành", BodyKind::Collective);
        check("Công an tỉnh|; Công an", "Công an tỉnh", BodyKind::Police);
    }

    #[test]
    fn common_words_are_no_bodies() {
        for text in ["chi bổ sung", "cắt giảm", "CẮT GIẢM", "bảo hiểm xã hội", "TC", "thu hồi", ""]
        {
            assert_eq!(longest(text), None, "{text}");
        }
    }

    #[test]
    fn tells_issuers_from_types() {
        for code in ["BTC", "VPCP", "UBND", "TTg", "CP", "BNN&PTNT", "QH15", "UBTVQH14", "BLDTBXH", "C06"] {
            assert!(is_issuer_code(code), "{code}");
        }
        for code in ["QĐ", "NĐ", "TB", "CT", "TTr", "KL", "VX", "15", ""] {
            assert!(!is_issuer_code(code), "{code}");
        }
    }

    #[test]
    fn table_is_what_the_data_gives() {
        generated::check("bodies_table.rs", &render());
        generated::check_order(KEYS.rows());
        generated::check_order(CODES.rows());
    }

    fn render() -> String {
        let (mut keys, mut codes) = (BTreeMap::new(), BTreeMap::new());
        for row in generated::rows("bodies.tsv") {
            let [name, kind, also, issues] = row.as_slice() else { panic!("four cells: {row:?}") };
            let kind: String = kind.split('_').map(capitalised).collect();
            let body = format!("Body {{ name: {name:?}, kind: {kind} }}");
            for spelling in std::iter::once(name.as_str()).chain(also.split(';')).filter(|s| !s.is_empty()) {
                let old = keys.insert(fold::key(spelling), format!("({spelling:?}, {body})"));
                assert_eq!(old, None, "{spelling} stands twice");
            }
            for code in issues.split(';').filter(|code| !code.is_empty()) {
                let old = codes.insert(code_key(code), format!("{name:?}"));
                assert_eq!(old, None, "{code} stands twice");
            }
        }
        let mut out = String::from(
            "//! Generated from `data/bodies.tsv`; see the `bodies` module for how.\n\n\
             use super::{Table, bodies::Body};\n\
             use crate::model::BodyKind::{\n    Agency, Army, Assembly, Collective, Committee, Company, Court, \
             Department, Government, MassOrganisation,\n    Ministry, Other, Party, PeoplesCommittee, Person, \
             Police, Procuracy,\n};\n",
        );
        let tables = [
            ("Bodies by every name they go by, with its spelling.", "KEYS", "(&str, Body)", keys),
            ("Issuers by the code of their symbols: capitals without marks.", "CODES", "&str", codes),
        ];
        for (doc, name, row, rows) in tables {
            let _ = write!(
                out,
                "\n/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: Table<{row}> = Table::new(&[\n"
            );
            for (key, value) in rows {
                let _ = writeln!(out, "    ({key:?}, {value}),");
            }
            out.push_str("]);\n");
        }
        out
    }

    fn capitalised(word: &str) -> String {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    }
}
