//! Lists of responsible bodies.
//!
//! Knows how names of offices are put together and how lists of them are split: a comma or "và"
//! inside a name is kept, elliptical lists ("các Bộ: Tài chính, Y tế") are written out, a
//! collective ("các sở, ban, ngành") is one party. It reads a list where it is told that one may
//! stand; why it stands there is for the directive to know.
//!
//! `"Ban Dân tộc tỉnh, Sở Văn hóa, Thể thao và Du lịch và UBND các huyện, thành phố tổ chức"`
//! gives three parties and ends before `tổ chức`.

mod ellipsis;
mod holder;
mod name;
mod qualifier;
mod spelling;

use std::collections::HashMap;
use std::ops::Range;

use self::holder::owner_of_place;
use self::spelling::{standard, upper_first};
use crate::grammar::Found;
use crate::letter;
use crate::lexicon::{bodies, nouns};
use crate::model::BodyKind;
use crate::text::{Flow, after_word, ends_with_word};

/// A responsible party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Party {
    /// Written out in its standard form, office included.
    pub(crate) name: String,
    /// The office alone.
    pub(crate) office: Option<String>,
    pub(crate) kind: BodyKind,
    pub(crate) collective: bool,
    /// Whether its name is in a table, or is of a kind of which nobody has all names.
    pub(crate) known: bool,
}

/// The short forms of bodies that a notice defines, and what they are short for.
#[derive(Debug, Default)]
pub(crate) struct ShortForms {
    /// Each with the number of those defined before it.
    long: HashMap<String, (usize, String)>,
}

impl ShortForms {
    /// Notes that `short` is written for `long`, which may be no body; the first definition holds.
    pub(crate) fn define(&mut self, short: &str, long: &str) {
        let is_body = !long.contains('(') && nouns::head(&long.to_lowercase()).is_some();
        if is_body && !self.long.contains_key(short) {
            self.long.insert(short.to_owned(), (self.long.len(), standard(long)));
        }
    }

    /// The name of `party` where it is called by a short form, perhaps with the noun of a place behind it.
    pub(crate) fn written_out(&self, party: &Party) -> Option<String> {
        /// The noun of a place has no more words.
        const MOST_WORDS: usize = 6;
        if self.long.is_empty() {
            return None;
        }
        let name = match &party.office {
            Some(office) => party.name.strip_prefix(office.as_str())?.trim_start(),
            None => &party.name,
        };
        let office = party.name.get(..party.name.len() - name.len())?;
        let before_place = name.rmatch_indices(' ').take(MOST_WORDS).filter(|(blank, _)| {
            let place = name.get(blank + 1..).unwrap_or_default();
            nouns::place(place) == Some(place)
        });
        let ends = std::iter::once(name.len()).chain(before_place.map(|(blank, _)| blank));
        let defined = ends.filter_map(|end| Some((self.long.get(name.get(..end)?)?, name.get(end..)?)));
        let ((_, long), place) = defined.min_by_key(|((number, _), _)| *number)?;
        Some([office, long, if long.ends_with(place) { "" } else { place }].concat())
    }
}

/// Parties that stand in one list, and where it ends.
#[derive(Debug, Clone)]
pub(crate) struct List {
    pub(crate) parties: Vec<Found<Party>>,
    pub(crate) end: usize,
}

/// The list of parties that starts at byte `at` of `line`, if one does.
pub(crate) fn list_at(line: Flow<'_>, at: usize) -> Option<List> {
    let mut reader = Reader { line, at };
    let mut parties = Vec::new();
    reader.blanks();
    reader.entry(&mut parties)?;
    let mut end = reader.at;
    while reader.bracket_and_separator() || reader.is_comma_forgotten(&parties) {
        if reader.entry(&mut parties).is_none() {
            break;
        }
        end = reader.at;
    }
    Some(List { parties, end })
}

/// A list goes on behind a bracket that is no longer than this.
const LONGEST_BRACKET: usize = 240;

struct Reader<'a> {
    line: Flow<'a>,
    at: usize,
}

/// A body without an office.
struct Named {
    at: Range<usize>,
    name: String,
    kind: BodyKind,
    collective: bool,
    known: bool,
}

impl<'a> Reader<'a> {
    fn text(&self) -> &'a str {
        self.line.text.get(self.at..).unwrap_or_default()
    }

    fn lower(&self) -> &'a str {
        self.line.lower.get(self.at..).unwrap_or_default()
    }

    fn slice(&self, at: Range<usize>) -> &'a str {
        self.line.text.get(at).unwrap_or_default()
    }

    fn blanks(&mut self) {
        self.at += self.text().len() - self.text().trim_start_matches(' ').len();
    }

    fn eat(&mut self, word: &str) -> bool {
        let whole = after_word(self.lower(), word).is_some();
        if whole {
            self.at += word.len();
        }
        whole
    }

    fn starts_upper(&self) -> bool {
        self.text().starts_with(letter::is_capital)
    }

    /// ", " / "; " / " và " between two parties; what follows must be another.
    fn bracket_and_separator(&mut self) -> bool {
        let start = self.at;
        self.blanks();
        if self.text().starts_with('(') {
            let close = self.text().find(')').filter(|&close| close < LONGEST_BRACKET);
            let Some(close) = close else { return false };
            self.at += close + 1;
            self.blanks();
        }
        let mark = self.eat(",") || self.eat(";");
        self.blanks();
        // "cùng với" adds helpers and no more of the same.
        let word = self.eat("và") || !self.lower().starts_with("cùng với") && self.eat("cùng");
        self.blanks();
        if !(mark || word) {
            self.at = start;
        }
        mark || word
    }

    /// "Bộ Quốc phòng các tỉnh Ninh Bình, Hưng Yên": a ministry has no province, so a comma is missing.
    fn is_comma_forgotten(&mut self, parties: &[Found<Party>]) -> bool {
        let of_state = parties.last().is_some_and(|party| party.value.kind == BodyKind::Ministry);
        let forgotten = of_state && self.lower().starts_with(" các tỉnh");
        if forgotten {
            self.blanks();
        }
        forgotten
    }

    /// One party, or all of an elliptical list.
    fn entry(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        if !nouns::may_begin_party(self.lower()) && !bodies::may_begin(self.text()) {
            return None;
        }
        let start = self.at;
        self.honorifics();
        // "Giao đồng chí Nguyễn Văn A"; elsewhere such a name only tells of somebody.
        let before = self.line.lower.get(..start).unwrap_or_default().trim_end();
        let is_person = self.at > start
            && ["giao", "giao cho", "phân công", "đề nghị", "yêu cầu", "với"]
                .iter()
                .any(|verb| ends_with_word(before, verb));
        let found = self
            .joint_holders(parties)
            .or_else(|| self.office_holders(parties))
            .or_else(|| if is_person { self.person(parties) } else { None })
            .or_else(|| self.plain(parties));
        if found.is_none() {
            self.at = start;
        }
        found
    }

    /// A body without an office before it.
    fn plain(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        if let Some(mut names) = self.ellipsis() {
            // "UBND xã A và các xã: B, C" are committees all.
            let owner = parties.last().and_then(|party| owner_of_place(&party.value));
            for name in names.iter_mut().filter(|name| nouns::place(&name.name).is_some()) {
                if let Some((owner, kind)) = &owner {
                    name.name = format!("{owner} {}", name.name);
                    name.kind = *kind;
                }
            }
            parties.extend(names.into_iter().map(|name| party(name, None)));
            return Some(());
        }
        let name = self.name()?;
        parties.push(party(name, None));
        Some(())
    }
}

fn party(name: Named, office: Option<&str>) -> Found<Party> {
    let value = match office {
        Some(office) => {
            let office = upper_first(office);
            let last = office.rsplit(' ').next().unwrap_or_default().to_lowercase();
            // "Trưởng Ban" and "Ban Quản lý …": the word stands once.
            let body = match name.name.split_once(' ') {
                Some((first, rest)) if office.contains(' ') && first.to_lowercase() == last => rest,
                _ => &name.name,
            };
            Party {
                name: format!("{office} {body}"),
                office: Some(office),
                kind: BodyKind::Person,
                collective: name.collective,
                known: name.known,
            }
        }
        None => Party {
            name: name.name,
            office: None,
            kind: name.kind,
            collective: name.collective,
            known: name.known,
        },
    };
    Found::new(value, name.at)
}

/// The length of the word that `text` begins with, its inner marks included: "KH&CN", "TNHH".
fn word_len(text: &str) -> usize {
    // "Công ty Cổ phần …": one word of a name, whatever its second half looks like.
    if text.starts_with("Cổ phần ") || text.starts_with("cổ phần ") {
        return "cổ phần".len();
    }
    let end = text.find([' ', ',', ';', ':', '(', ')', '"', '“', '”', '\n']).unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default();
    word.trim_end_matches(['.', '/', '!', '?', '…', '-']).len()
}

#[cfg(test)]
mod tests {
    use super::list_at;
    use crate::text::Flow;

    fn check(line: &str, names: &[&str], rest: &str) {
        Flow::with(line, |flow| {
            let list = list_at(flow, 0);
            let found: Vec<_> = list.iter().flat_map(|l| &l.parties).map(|p| p.value.name.as_str()).collect();
            assert_eq!(found, names, "{line}");
            let end = list.map_or(0, |l| l.end);
            assert_eq!(line[end..].trim_start(), rest, "{line}");
        });
    }

    #[test]
    fn keeps_commas_and_va_inside_names() {
        check(
            "Ban Dân tộc tỉnh, Sở Văn hóa, Thể thao và Du lịch và UBND các huyện, thành phố tổ chức đánh giá",
            &["Ban Dân tộc tỉnh", "Sở Văn hóa, Thể thao và Du lịch", "Ủy ban nhân dân các huyện, thành phố"],
            "tổ chức đánh giá",
        );
    }

    #[test]
    fn writes_ellipses_out() {
        check(
            "Bộ trưởng các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường và các Bộ, ngành có liên quan chỉ đạo",
            &[
                "Bộ trưởng Bộ Quốc phòng",
                "Bộ trưởng Bộ Công an",
                "Bộ trưởng Bộ Nông nghiệp và Môi trường",
                "các bộ, ngành có liên quan",
            ],
            "chỉ đạo",
        );
        check(
            "UBND các xã: Đức Trọng, Hiệp Thạnh, Đinh Văn Lâm Hà: Tập trung",
            &[
                "Ủy ban nhân dân xã Đức Trọng",
                "Ủy ban nhân dân xã Hiệp Thạnh",
                "Ủy ban nhân dân xã Đinh Văn Lâm Hà",
            ],
            ": Tập trung",
        );
    }

    #[test]
    fn reads_collectives_as_one() {
        check(
            "các sở, ban, ngành và địa phương liên quan rà soát",
            &["các sở, ban, ngành và địa phương liên quan"],
            "rà soát",
        );
        check(
            "các bộ, ngành, địa phương, cơ quan (có dự án) chủ động",
            &["các bộ, ngành, địa phương, cơ quan"],
            "(có dự án) chủ động",
        );
        check("cấp có thẩm quyền xem xét", &["cấp có thẩm quyền"], "xem xét");
        check(
            "các chủ đầu tư hạ tầng cụm công nghiệp đẩy nhanh",
            &["các chủ đầu tư hạ tầng cụm công nghiệp"],
            "đẩy nhanh",
        );
    }

    #[test]
    fn reads_names_no_table_knows() {
        check(
            "Trung tâm Chuyển đổi số Thành phố, Công an Thành phố rà soát",
            &["Trung tâm Chuyển đổi số thành phố", "Công an thành phố"],
            "rà soát",
        );
        check(
            "Ban Quản lý các Khu công nghiệp tỉnh báo cáo",
            &["Ban Quản lý các khu công nghiệp tỉnh"],
            "báo cáo",
        );
        check("VNPT Quảng Ngãi chủ động", &["VNPT Quảng Ngãi"], "chủ động");
    }

    #[test]
    fn reads_persons() {
        check(
            "Phó Thủ tướng Chính phủ Trần Hồng Hà trực tiếp chỉ đạo",
            &["Phó Thủ tướng Chính phủ Trần Hồng Hà"],
            "trực tiếp chỉ đạo",
        );
        check("đồng chí Bộ trưởng Bộ Xây dựng trực tiếp", &["Bộ trưởng Bộ Xây dựng"], "trực tiếp");
    }

    #[test]
    fn is_not_fooled() {
        check("kết quả thực hiện", &[], "kết quả thực hiện");
        check("sở hữu nhà nước", &[], "sở hữu nhà nước");
        check("tình hình", &[], "tình hình");
    }
}
