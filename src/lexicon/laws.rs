//! Laws: codes, laws, ordinances and constitutions by title.
//!
//! Knows number, day of passing, day of effect and successor of the acts that notices cite, as of
//! 2026. Most were checked against a copy of the official codification (Bộ pháp điển); successors, some
//! days of 2025, the constitutions before 2013, and the laws from Giám định tư pháp (13/2012/QH13) to the
//! first ordinance are from knowledge. Amending laws are there only where
//! they are cited often. A row with "= title" for a number is a short form of that title, by itself and
//! inside the titles of amending laws.
//!
//! The rows come from `data/laws.tsv`; `UPDATE_TABLES=1 cargo test lexicon` writes
//! `laws_table.rs` anew.
//!
//! ```text
//! "Luật Đất đai năm 2013" -> 13/2003/QH11, 45/2013/QH13, 31/2024/QH15; 16 bytes
//! ```

use super::fold;
use super::laws_table::KEYS;

/// A day as year, month, day; compares as days do.
pub(crate) type Day = (u16, u8, u8);

/// An act under one title.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Law {
    /// The title without the type word: "Bình đẳng giới"; of a constitution "Hiến pháp".
    pub(crate) title: &'static str,
    /// "Luật", "Bộ luật", "Pháp lệnh" or "Hiến pháp".
    pub(crate) kind: &'static str,
    /// As in "73/2006/QH11"; a constitution has none.
    pub(crate) number: Option<&'static str>,
    /// The day it was passed.
    pub(crate) passed: Option<Day>,
    /// The day it took effect.
    pub(crate) effective: Option<Day>,
    /// Numbers of the acts in its place; amendments are not among them.
    pub(crate) replaced_by: &'static [&'static str],
}

impl Law {
    /// Whether the act was in force on `day` and none of its successors was.
    fn holds_on(&self, day: Day) -> bool {
        self.began_by(day)
            && !self.replaced_by.iter().filter_map(|number| by_number(number)).any(|next| next.began_by(day))
    }

    fn began_by(&self, day: Day) -> bool {
        self.effective.or(self.passed).is_some_and(|start| start <= day)
    }
}

/// The acts of the longest title that `text` begins with, oldest first, and the bytes it takes.
///
/// `text` begins with the type word: "Luật Bình đẳng giới".
pub(crate) fn longest(text: &str) -> Option<(&'static [Law], usize)> {
    let ((_, laws), taken) =
        KEYS.longest_where(text, |(spelling, _), written| fold::agrees(written, spelling))?;
    Some((laws, taken))
}

/// The acts of exactly this title, also where marks got lost or misread, oldest first.
pub(crate) fn titled(title: &str) -> Option<&'static [Law]> {
    KEYS.get(&fold::key(title)).map(|(_, laws)| *laws)
}

/// The act of this number.
pub(crate) fn by_number(number: &str) -> Option<&'static Law> {
    KEYS.rows().iter().flat_map(|(_, (_, laws))| *laws).find(|law| law.number == Some(number))
}

/// The one of `laws` in force on `day`.
pub(crate) fn in_force(laws: &[Law], day: Day) -> Option<&Law> {
    laws.iter().rev().find(|law| law.holds_on(day))
}

/// The one of `laws` that was in force on `day` or later, if there was only one.
pub(crate) fn only_since(laws: &[Law], day: Day) -> Option<&Law> {
    let mut later = laws.iter().filter(|law| law.holds_on(day) || !law.began_by(day));
    later.next().filter(|_| later.next().is_none())
}

/// The one of `laws` that was passed on `day`.
pub(crate) fn of_day(laws: &[Law], day: Day) -> Option<&Law> {
    laws.iter().find(|law| law.passed == Some(day))
}

/// The one of `laws` that was passed in `year`; of several the one in force on `day`, else the first.
pub(crate) fn of_year(laws: &[Law], year: u16, day: Option<Day>) -> Option<&Law> {
    let of_year = |law: &&Law| law.passed.is_some_and(|(passed, _, _)| passed == year);
    let in_force = day.and_then(|day| in_force(laws, day)).filter(of_year);
    in_force.or_else(|| laws.iter().find(of_year))
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fmt::Write};

    use super::*;
    use crate::lexicon::generated;

    #[track_caller]
    fn check(marked: &str, numbers: &[&str]) {
        let text = marked.replace('|', "");
        let (laws, taken) = longest(&text).expect("there is such a law");
        assert_eq!(Some(taken), marked.find('|'));
        assert_eq!(laws.iter().filter_map(|law| law.number).collect::<Vec<_>>(), numbers);
    }

    #[test]
    fn takes_whole_titles() {
        check("Luật Bình đẳng giới|, Luật", &["73/2006/QH11"]);
        check("luật đất đai| năm 2013", &["13/2003/QH11", "45/2013/QH13", "31/2024/QH15"]);
        check("Bộ luật Lao động| ngày", &["10/2012/QH13", "45/2019/QH14"]);
        check("Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|", &["75/2006/QH11"]);
        check("Luật Giáo dục đại học|", &["08/2012/QH13", "125/2025/QH15"]);
        check("Hiến pháp| nước ta", &[]);
        check("Luật Thi đua - Khen thưởng|", &["15/2003/QH11", "06/2022/QH15"]);
        check("Luật PCTN| năm 2018", &["55/2005/QH11", "36/2018/QH14"]);
        check("Luật sửa đổi, bổ sung một số điều của Luật BHYT|", &["46/2014/QH13", "51/2024/QH15"]);
    }

    #[test]
    fn common_words_are_no_laws() {
        for text in ["luật gia", "luật được thông qua", "Luật", "Luật Không có", "Đất đai"]
        {
            assert_eq!(longest(text), None, "{text}");
        }
    }

    #[test]
    fn finds_the_one_in_force() {
        let (land, _) = longest("Luật Đất đai").expect("it is in the table");
        let number = |day| in_force(land, day).and_then(|law| law.number);
        assert_eq!(number((2003, 12, 1)), None);
        assert_eq!(number((2018, 2, 10)), Some("45/2013/QH13"));
        assert_eq!(number((2024, 7, 31)), Some("45/2013/QH13"));
        assert_eq!(number((2024, 8, 1)), Some("31/2024/QH15"));
        assert_eq!(of_year(land, 2013, None).and_then(|law| law.number), Some("45/2013/QH13"));

        let (roads, _) = longest("Luật Giao thông đường bộ").expect("it is in the table");
        assert!(in_force(roads, (2024, 12, 31)).is_some());
        assert_eq!(in_force(roads, (2025, 1, 1)), None);
    }

    #[test]
    fn table_is_what_the_data_gives() {
        generated::check("laws_table.rs", &render());
        generated::check_order(KEYS.rows());
        for (_, (_, laws)) in KEYS.rows() {
            assert!(laws.is_sorted_by(|a, b| a.passed < b.passed), "{laws:?}");
        }
    }

    fn render() -> String {
        let mut keys: BTreeMap<String, (String, BTreeMap<String, String>)> = BTreeMap::new();
        let rows = generated::rows("laws.tsv");
        let (short_forms, rows): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row[2].starts_with("= "));
        for row in rows {
            let [kind, title, number, passed, effective, replaced_by] = row.as_slice() else {
                panic!("six cells: {row:?}")
            };
            let law = format!(
                "Law {{ title: {title:?}, kind: {kind:?}, number: {}, passed: {}, effective: {}, replaced_by: &{:?} }}",
                if number.is_empty() { "None".to_owned() } else { format!("Some({number:?})") },
                day(passed),
                day(effective),
                replaced_by.split(';').filter(|number| !number.is_empty()).collect::<Vec<_>>(),
            );
            let mut spellings = if kind == title {
                vec![title.clone(), format!("{title} nước Cộng hòa xã hội chủ nghĩa Việt Nam")]
            } else {
                vec![format!("{kind} {title}")]
            };
            for form in &short_forms {
                let (long, short) =
                    (format!("{} {}", form[0], &form[2][2..]), format!("{} {}", form[0], form[1]));
                spellings.extend(shortened(&spellings[0], &long, &short));
            }
            for spelling in spellings {
                let (_, laws) =
                    keys.entry(fold::key(&spelling)).or_insert_with(|| (spelling.clone(), BTreeMap::new()));
                assert_eq!(laws.insert(passed.clone(), law.clone()), None, "{spelling} stands twice");
            }
        }
        let mut out = String::from(
            "//! Generated from `data/laws.tsv`; see the `laws` module for how.\n\n\
             use super::{Table, laws::Law};\n\n\
             /// Acts by type and title, with its spelling; those of one title oldest first.\n\
             #[rustfmt::skip]\n\
             pub(super) static KEYS: Table<(&str, &[Law])> = Table::new(&[\n",
        );
        for (key, (spelling, laws)) in keys {
            let _ = writeln!(out, "    ({key:?}, ({spelling:?}, &[");
            for law in laws.values() {
                let _ = writeln!(out, "        {law},");
            }
            out.push_str("    ])),\n");
        }
        out.push_str("]);\n");
        out
    }

    /// The spelling with the short form in the place of the whole title.
    fn shortened(spelling: &str, long: &str, short: &str) -> Option<String> {
        let (before, after) = spelling.split_once(long)?;
        let is_whole = after.is_empty() || after.starts_with(", Luật") || after.starts_with(" và Luật");
        is_whole.then(|| format!("{before}{short}{after}"))
    }

    fn day(written: &str) -> String {
        let parts: Vec<u16> = written.split('-').filter_map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [year, month, day] => format!("Some(({year}, {month}, {day}))"),
            _ => "None".to_owned(),
        }
    }
}
