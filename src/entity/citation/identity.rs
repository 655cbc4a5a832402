//! What identifies a document across the mentions of a notice, and across notices.
//!
//! ```text
//! Nghị định số 32/2024/NĐ-CP                            -> vn/nd/32-2024-nd-cp
//! hướng dẫn số 156/HD-UBQG, dated elsewhere             -> vn/hd/156-hd-ubqg/2004-11-26
//! Luật Bình đẳng giới, in a notice of 2018              -> vn/luat/73-2006-qh11
//! Công điện ngày 15/10/2020 của Thủ tướng Chính phủ     -> vn/cd/thu-tuong-chinh-phu/2020-10-15
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::{Cited, KnownBy};
use crate::grammar::symbol::slug;
use crate::lexicon::laws::{self, Law};
use crate::model::Date;

/// Takes away short forms that nothing before them explains.
///
/// "Nghị quyết số 57" is a mention only where the notice has given it in full. `cited` finds the
/// document in whatever the caller keeps beside it.
pub(crate) fn drop_dangling<T>(mentions: &mut Vec<T>, cited: impl Fn(&T) -> &Cited) {
    let mut full = BTreeSet::new();
    let mut keep = Vec::with_capacity(mentions.len());
    for mention in mentions.iter() {
        let cited = cited(mention);
        let is_short = cited.known_by == KnownBy::Number && !cited.is_full();
        keep.push(!is_short || full.contains(&short_form(cited)));
        if cited.is_full() {
            full.insert(short_form(cited));
        }
    }
    let mut keep = keep.into_iter();
    mentions.retain(|_| keep.next().unwrap_or(true));
}

/// What identifies a mention.
#[derive(Debug)]
pub(crate) struct Identity {
    pub(crate) key: String,
    /// The mention that a short form points back to.
    pub(crate) resolved_from: Option<usize>,
    /// Whether it is a law of which the name alone is known.
    pub(crate) is_name_only: bool,
}

/// What identifies each of the mentions of a notice of `date`.
pub(crate) fn identify(mentions: &[Cited], date: Option<Date>) -> Vec<Identity> {
    let notice = Notice::new(mentions);
    let mut found: Vec<Identity> = Vec::with_capacity(mentions.len());
    for (at, cited) in mentions.iter().enumerate() {
        let mut identity = Identity { key: String::new(), resolved_from: None, is_name_only: false };
        match &cited.known_by {
            KnownBy::Number => {
                let from = notice.full.get(&short_form(cited)).copied().filter(|&from| from < at);
                let key = from.and_then(|from| found.get(from)).map(|full| full.key.clone());
                identity.resolved_from = from;
                identity.key = key.unwrap_or_else(|| by_issue(cited));
            }
            KnownBy::Law(year) if cited.symbol.is_none() => {
                let key = notice.of_law(cited, *year, date);
                identity.is_name_only = key.is_none();
                identity.key = key.unwrap_or_else(|| by_name(cited));
            }
            KnownBy::Symbol(_) | KnownBy::Law(_) => identity.key = notice.of_symbol(at, cited),
            KnownBy::Congress(slug) => identity.key = join(&[&kind(cited), slug]),
            KnownBy::Issue => identity.key = by_issue(cited),
        }
        found.push(identity);
    }
    found
}

/// Type and number: what a short form has of its document.
fn short_form(cited: &Cited) -> (&str, &str) {
    let name = cited.kind.as_ref().map(|kind| kind.name.as_str()).unwrap_or_default();
    (name, cited.number.as_deref().unwrap_or_default().trim_start_matches('0'))
}

/// What the mentions of one notice know together.
struct Notice<'a> {
    /// The first full mention of each short form.
    full: BTreeMap<(&'a str, &'a str), usize>,
    /// The days told of each symbol, and where.
    days: BTreeMap<&'a str, Vec<(usize, Date)>>,
    /// The type told of each symbol.
    kinds: BTreeMap<&'a str, String>,
    /// The symbols told of laws, by type and title.
    laws: BTreeMap<(&'a str, String), Vec<&'a Cited>>,
    /// The first year told of each law without a symbol, by type and title.
    years: BTreeMap<(&'a str, String), u16>,
    /// The last day told of any document: the notice is no older.
    latest: Option<Date>,
}

impl<'a> Notice<'a> {
    fn new(mentions: &'a [Cited]) -> Self {
        let mut notice = Self {
            full: BTreeMap::new(),
            days: BTreeMap::new(),
            kinds: BTreeMap::new(),
            laws: BTreeMap::new(),
            years: BTreeMap::new(),
            latest: mentions.iter().filter_map(|cited| cited.issued).max(),
        };
        for (at, cited) in mentions.iter().enumerate() {
            if let (None, Some(year)) = (&cited.symbol, cited.year_told()) {
                notice.years.entry(cited.name()).or_insert(year);
            }
            if cited.is_full() {
                notice.full.entry(short_form(cited)).or_insert(at);
            }
            let Some(symbol) = cited.symbol.as_deref() else { continue };
            if let Some(day) = cited.issued {
                notice.days.entry(symbol).or_default().push((at, day));
            }
            if cited.kind.is_some() {
                notice.kinds.entry(symbol).or_insert_with(|| kind(cited));
                if matches!(cited.known_by, KnownBy::Law(_)) {
                    notice.laws.entry(cited.name()).or_default().push(cited);
                }
            }
        }
        notice
    }

    /// Type, symbol, and the day where the symbol has no year; of types that contradict each other the
    /// first.
    fn of_symbol(&self, at: usize, cited: &Cited) -> String {
        let symbol = cited.symbol.as_deref().unwrap_or_default();
        let kind = self.kinds.get(symbol).cloned().unwrap_or_else(|| kind(cited));
        let day = if cited.year.is_some() { None } else { self.day_near(symbol, at) };
        join(&[&kind, &slug(symbol), &iso(day)])
    }

    /// The day told of a symbol at or before a mention, else behind it.
    ///
    /// Numbers of the Party begin again with each congress: the nearest is the likeliest.
    fn day_near(&self, symbol: &str, at: usize) -> Option<Date> {
        let days = self.days.get(symbol)?;
        let behind = days.partition_point(|(place, _)| *place <= at);
        days.get(behind.saturating_sub(1)).map(|(_, day)| *day)
    }

    /// The law of a title: as the notice gives it, else of its year, else in force on the day.
    ///
    /// Of a notice without a date it is the only one that was in force on the last day told in it or
    /// came later; a law whose name none other has is that one also before it takes effect.
    fn of_law(&self, cited: &Cited, year: Option<u16>, date: Option<Date>) -> Option<String> {
        let name = cited.kind.as_ref().map(|kind| kind.name.as_str()).unwrap_or_default();
        let title = cited.title.as_deref().unwrap_or_default();
        let given = self
            .laws
            .get(&cited.name())
            .and_then(|told| told.iter().find(|told| year.is_none_or(|year| told.year == Some(year))));
        if let Some(symbol) = given.and_then(|told| told.symbol.as_deref()) {
            return Some(join(&[&kind(cited), &slug(symbol)]));
        }
        let rows = laws::titled(&if name == title { title.to_owned() } else { format!("{name} {title}") })?;
        let day = |day: Date| (day.year(), day.month(), day.day());
        let only = rows.first().filter(|_| rows.len() == 1);
        let told =
            cited.year_told().or_else(|| self.years.get(&cited.name()).copied().filter(|_| date.is_none()));
        let law = match (cited.issued.and_then(|issued| laws::of_day(rows, day(issued))), told, date) {
            (Some(law), ..) => Some(law),
            (None, Some(year), date) => laws::of_year(rows, year, date.or(self.latest).map(day)),
            (None, None, Some(date)) => laws::in_force(rows, day(date)).or(only),
            (None, None, None) => {
                self.latest.map_or(only, |latest| laws::only_since(rows, day(latest)).or(only))
            }
        };
        match law? {
            Law { number: Some(number), .. } => Some(join(&[&kind(cited), &slug(number)])),
            Law { passed: Some((year, ..)), .. } => Some(join(&[&kind(cited), &year.to_string()])),
            Law { .. } => None,
        }
    }
}

/// A document without letters: its number, who issued it, and when.
fn by_issue(cited: &Cited) -> String {
    let number = cited.number.as_deref().unwrap_or_default();
    let issuer = slug(cited.issuer.as_deref().unwrap_or_default());
    join(&[&kind(cited), number, &issuer, &iso(cited.issued)])
}

impl Cited {
    /// Whether it tells enough for a short form to point back to it.
    fn is_full(&self) -> bool {
        self.symbol.is_some()
            || self.known_by == KnownBy::Number && self.issued.is_some() && self.issuer.is_some()
    }

    /// The type and the title of a law.
    fn name(&self) -> (&str, String) {
        let kind = self.kind.as_ref().map(|kind| kind.name.as_str()).unwrap_or_default();
        (kind, slug(self.title.as_deref().unwrap_or_default()))
    }

    /// The year that is told of a law.
    fn year_told(&self) -> Option<u16> {
        match self.known_by {
            KnownBy::Law(year) => year.or(self.issued.map(Date::year)),
            _ => None,
        }
    }
}

/// A law of which no more is known than it says.
fn by_name(cited: &Cited) -> String {
    let title =
        cited.title.as_deref().filter(|title| Some(*title) != cited.kind.as_ref().map(|kind| &*kind.name));
    join(&[
        &kind(cited),
        &slug(title.unwrap_or_default()),
        &cited.year_told().map(|year| year.to_string()).unwrap_or_default(),
    ])
}

fn iso(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The type as a part of a key: the letters of the symbol, else of the type, else its name.
fn kind(cited: &Cited) -> String {
    let of_type = || {
        let kind = cited.kind.as_ref()?;
        Some(match kind.name.as_str() {
            "Công văn" => "cv".to_owned(),
            name => slug(kind.code.as_deref().unwrap_or(name)),
        })
    };
    code(cited).map(slug).or_else(of_type).unwrap_or_else(|| "vb".to_owned())
}

/// The letters of the type in the symbol.
fn code(cited: &Cited) -> Option<&str> {
    match cited.known_by {
        KnownBy::Symbol(code) => code,
        _ => None,
    }
}

/// A key of its parts, the empty ones left out.
fn join(parts: &[&str]) -> String {
    let mut key = "vn".to_owned();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        key.push('/');
        key.push_str(part);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::super::citations;
    use super::*;
    use crate::text::Flow;

    /// The keys of the mentions in a notice of 9 February 2018.
    #[track_caller]
    fn check(text: &str, keys: &[&str]) {
        let date = Date::new(2018, 2, 9);
        let mut mentions: Vec<Cited> =
            Flow::with(text, citations).into_iter().map(|found| found.value).collect();
        drop_dangling(&mut mentions, |cited| cited);
        let found = identify(&mentions, date);
        let shown: Vec<String> = found
            .into_iter()
            .map(|found| match found.resolved_from {
                Some(from) => format!("{} from {from}", found.key),
                None => found.key,
            })
            .collect();
        assert_eq!(shown, keys, "{text}");
    }

    #[test]
    fn symbols_with_a_year_stand_alone() {
        check("Nghị định số 32/2024/NĐ-CP ngày 15/3/2024", &["vn/nd/32-2024-nd-cp"]);
        check(
            "Nghị quyết số 197/2025/QH15 và Luật Đất đai số 31/2024/QH15",
            &["vn/nq/197-2025-qh15", "vn/luat/31-2024-qh15"],
        );
    }

    #[test]
    fn others_need_their_day() {
        check(
            "hướng dẫn số 156/HD-UBQG; theo hướng dẫn số 156/HD-UBQG ngày 26/11/2004",
            &["vn/hd/156-hd-ubqg/2004-11-26", "vn/hd/156-hd-ubqg/2004-11-26"],
        );
        check("Công văn số 1486/UBND-VX", &["vn/cv/1486-ubnd-vx"]);
        check("Quy định số 178-QĐ/TW", &["vn/qd/178-qd-tw"]);
    }

    #[test]
    fn laws_are_those_in_force() {
        check("Luật bình đẳng giới", &["vn/luat/73-2006-qh11"]);
        check("Luật Tổ chức chính quyền địa phương ngày 16/6/2025", &["vn/luat/72-2025-qh15"]);
        check("Luật Đất đai; Luật Đất đai năm 2024", &["vn/luat/45-2013-qh13", "vn/luat/31-2024-qh15"]);
        check("Bộ luật Lao động", &["vn/bo-luat/10-2012-qh13"]);
        check("Hiến pháp năm 2013", &["vn/hien-phap/2013"]);
        check("Luật Thủ đô số 39/2024/QH15; Luật Thủ đô", &["vn/luat/39-2024-qh15", "vn/luat/39-2024-qh15"]);
        check("Luật Phục hồi", &["vn/luat/phuc-hoi"]);
        check(
            "Bộ Luật Hình sự; Luật Tô chức chính quyên địa phương",
            &["vn/bo-luat/100-2015-qh13", "vn/luat/77-2015-qh13"],
        );
        check("Luật Bảo vệ dữ liệu cá nhân", &["vn/luat/91-2025-qh15"]);
    }

    #[test]
    fn laws_of_a_notice_without_a_date_are_those_that_can_be_meant() {
        let laws = |text: &str| -> Vec<String> {
            let mentions: Vec<Cited> =
                Flow::with(text, citations).into_iter().map(|found| found.value).collect();
            identify(&mentions, None).into_iter().map(|found| found.key).collect()
        };
        assert_eq!(laws("Luật Đất đai; Công văn số 1/UBND-KT ngày 02/3/2025")[0], "vn/luat/31-2024-qh15");
        assert_eq!(laws("Luật Đất đai; Công văn số 1/UBND-KT ngày 02/3/2015")[0], "vn/luat/dat-dai");
        assert_eq!(laws("Luật Đất đai"), ["vn/luat/dat-dai"]);
        assert_eq!(laws("Luật Đất đai năm 2013; Luật Đất đai"), ["vn/luat/45-2013-qh13"; 2]);
    }

    #[test]
    fn short_forms_point_back() {
        check(
            "Nghị định số 105/2020/NĐ-CP về trẻ em; theo Nghị định số 105",
            &["vn/nd/105-2020-nd-cp", "vn/nd/105-2020-nd-cp from 0"],
        );
        check("theo Nghị định số 105; Nghị quyết 18", &[]);
        check(
            "Công văn số 123 ngày 15/5/2017 của Sở Tài chính; Công văn số 123",
            &["vn/cv/123/so-tai-chinh/2017-05-15", "vn/cv/123/so-tai-chinh/2017-05-15 from 0"],
        );
        check("Kết luận số 01-KL/TW, Nghị quyết 1", &["vn/kl/01-kl-tw"]);
    }

    #[test]
    fn the_rest_is_known_by_what_it_says() {
        check("Công điện ngày 15/10/2020 của Thủ tướng Chính phủ", &["vn/cd/thu-tuong-chinh-phu/2020-10-15"]);
        check("Nghị quyết Đại hội XII của Đảng", &["vn/nq/dai-hoi-dang-xii"]);
    }
}
