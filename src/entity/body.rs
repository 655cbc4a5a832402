//! Lists of responsible bodies.
//!
//! Knows how names of offices are put together and how lists of them are split: a comma or "và"
//! inside a name is kept, elliptical lists ("các Bộ: Tài chính, Y tế") are written out, a
//! collective ("các sở, ban, ngành") is one party. It reads a list where it is told that one may
//! stand; why it stands there is for the directive to know.
//!
//! `"Ban Dân tộc tỉnh, Sở Văn hóa, Thể thao và Du lịch và UBND các huyện, thành phố tổ chức"`
//! gives three parties and ends before `tổ chức`.

use std::ops::Range;

use crate::grammar::Found;
use crate::lexicon::{bodies, doc_kinds, fold, nouns, provinces, verbs};
use crate::model::BodyKind;
use crate::text::{Flow, after_word, ends_with_word, head, push_lower};

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

impl Party {
    /// Its name where it is called by `short`, a short form of the body `long`, perhaps with a
    /// place behind it.
    pub(crate) fn written_out(&self, short: &str, long: &str) -> Option<String> {
        let name = match &self.office {
            Some(office) => self.name.strip_prefix(office.as_str())?.trim_start(),
            None => &self.name,
        };
        let place = name.strip_prefix(short)?;
        let whole = place.is_empty() || nouns::place(place.trim_start()) == Some(place.trim_start());
        let is_body = !long.contains('(') && nouns::head(&long.to_lowercase()).is_some();
        let office = self.name.get(..self.name.len() - name.len())?;
        let long = standard(long);
        let place = if long.ends_with(place) { "" } else { place };
        (whole && is_body).then(|| [office, &long, place].concat())
    }
}

/// Parties that stand in one list, and where it ends.
#[derive(Debug)]
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

/// More words than this no name has behind its last capital.
const MOST_SMALL_WORDS: usize = 10;
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
        self.text().starts_with(char::is_uppercase)
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

    fn honorifics(&mut self) {
        while let Some(word) = nouns::honorific(self.lower()) {
            self.at += word.len();
            self.blanks();
        }
    }

    /// A person called by name behind a polite word, perhaps with an office.
    ///
    /// ```text
    /// person = name [(" - " / ", ") office body]
    /// ```
    fn person(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        let start = self.at;
        let name = self.person_name()?;
        let end = self.at;
        let mut holders = Vec::new();
        if self.eat(" - ") || self.eat(" – ") || self.eat(", ") {
            self.office_holders(&mut holders);
        }
        let (value, end) = match holders.pop().filter(|_| holders.is_empty()) {
            Some(holder) if !holder.value.collective => {
                (Party { name: format!("{} {name}", holder.value.name), ..holder.value }, holder.at.end)
            }
            _ => (Party { name, office: None, kind: BodyKind::Person, collective: false, known: true }, end),
        };
        self.at = end;
        parties.push(Found::new(value, start..end));
        Some(())
    }

    /// A name of a person: "Nguyễn Văn A".
    ///
    /// ```text
    /// name = surname 1*3(capital)
    /// ```
    fn person_name(&mut self) -> Option<String> {
        let start = self.at;
        let surname = nouns::surname(self.lower()).filter(|_| self.starts_upper())?;
        let all = self.slice(start..self.capitals(start));
        let text = all.split(" - ").next().unwrap_or(all);
        let end = start + text.len();
        let given = text.split(' ').count() - 1;
        if text.len() <= surname.len() || !(1..=3).contains(&given) || provinces::longest(text).is_some() {
            return None;
        }
        self.at = end;
        Some(text.to_owned())
    }

    /// Two offices in each of the places behind them: "Bí thư Tỉnh ủy và Chủ tịch UBND các tỉnh: A, B".
    ///
    /// ```text
    /// joint = office organ 1*(("," / "và") organ) ("," / "và") office body "các" places ":" names
    /// ```
    fn joint_holders(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        let start = self.at;
        let found = self.joint_holders_of_places();
        if found.is_none() {
            self.at = start;
        }
        parties.extend(found?);
        Some(())
    }

    fn joint_holders_of_places(&mut self) -> Option<Vec<Found<Party>>> {
        let office = nouns::office(self.lower())?;
        let office = self.slice(self.at..self.at + office.len());
        self.at += office.len();
        self.blanks();
        let organ_at = self.at;
        let organ = nouns::party_committee(self.lower())?;
        self.at += organ.len();
        let mut organs = 1;
        let before = loop {
            let before = self.at;
            if !(self.eat(", ") || self.eat(" và ")) {
                return None;
            }
            match nouns::party_committee(self.lower()) {
                Some(another) => self.at += another.len(),
                None => break before,
            }
            organs += 1;
        };
        let organ = if organs == 1 { self.slice(organ_at..before) } else { "Tỉnh ủy" };
        let mut holders = Vec::new();
        self.office_holders(&mut holders)?;
        // All stand under the places alone: an ellipsis.
        let places: Vec<_> = holders.iter().map(|holder| self.slice(holder.at.clone())).collect();
        if places.len() < 2 || places.iter().any(|place| nouns::office(&place.to_lowercase()).is_some()) {
            return None;
        }
        let secretaries = holders.iter().zip(&places).map(|(holder, place)| {
            let city = organs > 1 && holder.value.name.to_lowercase().contains("thành phố");
            let organ = if city { "Thành ủy" } else { organ };
            let name = format!("{} {} {place}", upper_first(office), standard(organ));
            let value = Party { name, office: Some(upper_first(office)), ..holder.value.clone() };
            Found::new(value, holder.at.clone())
        });
        let mut all: Vec<_> = secretaries.collect();
        all.extend(holders.iter().cloned());
        Some(all)
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

    /// "Bộ trưởng Bộ Y tế", "Bộ trưởng các Bộ: …", "Bí thư và Chủ tịch UBND các tỉnh: …".
    fn office_holders(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        let start = self.at;
        let quantified = nouns::quantifier(self.lower());
        if let Some(word) = quantified {
            self.at += word.len();
            self.blanks();
        }
        let Some(office) = nouns::office(self.lower()) else {
            self.at = start;
            return None;
        };
        let office_at = self.at..self.at + office.len();
        // A table knows some holders as one name: "Thủ tướng Chính phủ", "Chánh Văn phòng Chính phủ".
        self.at = office_at.end;
        let mut offices = vec![office_at.clone()];
        while let Some(next) = self.second_office(office) {
            offices.push(next);
        }
        let behind = self.at;
        self.blanks();
        self.honorifics();
        if let Some(names) = self.ellipsis() {
            for office in &offices {
                parties.extend(names.iter().map(|name| {
                    let copy = Named { at: name.at.clone(), name: name.name.clone(), ..*name };
                    party(copy, Some(self.slice(office.clone())))
                }));
            }
            return Some(());
        }
        // "Trưởng Ban Quản lý Khu kinh tế" heads the "Ban Quản lý Khu kinh tế".
        let last = office.rsplit(' ').next().unwrap_or_default();
        let overlap = behind - last.len();
        let overlaps = offices.len() == 1 && last.len() < office.len();
        let rest = self.line.text.get(overlap..).unwrap_or_default();
        let name = if overlaps && bodies::longest(rest).is_some_and(|(_, len)| len > last.len()) {
            self.at = overlap;
            self.name()
        } else {
            self.name().or_else(|| {
                self.at = overlap;
                if overlaps { self.unknown(overlap) } else { None }
            })
        };
        if let Some(mut name) = name {
            if office.ends_with("ủy viên") {
                self.joint_owner();
                name.at.end = self.at;
                name.name = standard(self.slice(name.at.clone()));
                name.collective = self.line.lower.get(..start)?.trim_end().ends_with("các đồng chí");
            }
            let before = self.at;
            self.blanks();
            let person = self.person_name().filter(|_| offices.len() == 1 && !name.collective);
            match person {
                Some(person) => {
                    name.name = format!("{} {person}", name.name);
                    name.at.end = self.at;
                }
                None => self.at = before,
            }
            let end = name.at.end;
            for (index, office) in offices.iter().enumerate() {
                let is_last = index + 1 == offices.len();
                let at = if is_last { office.start..end } else { office.clone() };
                let at = if index == 0 && quantified.is_some() && is_last { start..at.end } else { at };
                let mut found = party(
                    Named { name: name.name.clone(), at: name.at.clone(), ..name },
                    Some(self.slice(office.clone())),
                );
                found.at = at;
                parties.push(found);
            }
            if name.collective
                && quantified.is_none()
                && nouns::quantifier(self.line.lower.get(name.at.start..).unwrap_or_default()).is_none()
            {
                self.more_holders(&offices[0], parties);
            }
            return Some(());
        }
        // The office alone: "Bộ trưởng, Thủ trưởng …".
        self.at = behind;
        let general = ["bộ trưởng", "bí thư", "chủ tịch", "thủ trưởng", "giám đốc"].contains(&office);
        if offices.len() > 1
            || !general
            || !(self.text().trim_start().starts_with([',', ';', ':']) || self.lower().starts_with(" và "))
        {
            self.at = start;
            return None;
        }
        let title = upper_first(self.slice(office_at));
        parties.push(Found::new(
            Party {
                name: quantified.map_or_else(|| title.clone(), |word| format!("{word} {title}")),
                office: Some(title),
                kind: BodyKind::Person,
                collective: quantified.is_some(),
                known: true,
            },
            start..behind,
        ));
        Some(())
    }

    /// More bodies whose heads are meant: "Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ".
    fn more_holders(&mut self, office: &Range<usize>, parties: &mut Vec<Found<Party>>) {
        loop {
            let before = self.at;
            if !(self.eat(", cơ quan") || self.eat(" và cơ quan")) {
                return;
            }
            self.at -= "cơ quan".len();
            let Some(name) = self.name() else {
                self.at = before;
                return;
            };
            parties.push(party(name, Some(self.slice(office.clone()))));
        }
    }

    /// A second office of the same body: "Chủ tịch Hội đồng thành viên, Tổng giám đốc …".
    fn second_office(&mut self, first: &str) -> Option<Range<usize>> {
        if !nouns::shares_body(first) {
            return None;
        }
        let start = self.at;
        self.blanks();
        let joined = self.eat(",") || self.eat("và") || self.eat("kiêm");
        self.blanks();
        if let Some(office) = nouns::office(self.lower()).filter(|_| joined) {
            let at = self.at..self.at + office.len();
            self.at = at.end;
            Some(at)
        } else {
            self.at = start;
            None
        }
    }

    /// An elliptical list: "các Bộ: Quốc phòng, Công an", "UBND các xã: A, B", "các Sở Y tế, Nội vụ".
    fn ellipsis(&mut self) -> Option<Vec<Named>> {
        let start = self.at;
        let found = self.ellipsis_of_departments().or_else(|| {
            self.at = start;
            self.ellipsis_of_places()
        });
        if found.as_ref().is_none_or(Vec::is_empty) {
            self.at = start;
            return None;
        }
        found
    }

    fn ellipsis_of_departments(&mut self) -> Option<Vec<Named>> {
        if !self.eat("các") {
            return None;
        }
        self.blanks();
        let head_at = self.at;
        let head = [
            "bộ, cơ quan",
            "bộ",
            "sở, ngành",
            "sở",
            "ban",
            "tổng công ty",
            "tập đoàn",
            "công ty",
            "phòng",
            "chi cục",
            "cục",
            "ủy ban",
            "vụ",
            "đảng ủy",
            "đảng uỷ",
        ]
        .into_iter()
        .find(|head| self.eat(head))?;
        self.blanks();
        let colon = self.eat(":");
        self.blanks();
        if !self.starts_upper() || (!colon && !matches!(head, "bộ" | "sở" | "tập đoàn" | "cục")) {
            return None;
        }
        let word = self.slice(head_at..head_at + head.split(',').next().unwrap_or(head).len()).to_owned();
        let mut names = Vec::new();
        while let Some(name) = self.elliptical_name(&word) {
            names.push(name);
            let before = self.at;
            if !self.bracket_and_separator() || !self.starts_upper() || nouns::office(self.lower()).is_some()
            {
                self.at = before;
                break;
            }
            // A name with its own head word goes back to the list around; any body may have a Party committee.
            let has_head = nouns::party_committee(head).is_none()
                && nouns::head(self.lower()).is_some_and(|_| {
                    bodies::longest(self.text()).is_some_and(|(b, _)| !starts_with_word(b.name, &word))
                });
            if has_head
                && bodies::longest(&format!("{word} {}", head_words(self.text())))
                    .is_none_or(|(_, len)| len <= word.len() + 1)
            {
                self.at = before;
                break;
            }
        }
        // "các Sở Xây dựng" are several of one kind, not a list.
        Some(names).filter(|names| colon || names.len() > 1)
    }

    /// One name of an elliptical list, its head word left out: "Quốc phòng" for "Bộ Quốc phòng".
    fn elliptical_name(&mut self, word: &str) -> Option<Named> {
        let start = self.at;
        let rest = head_words(self.text());
        let whole = format!("{word} {rest}");
        if let Some((body, len)) = bodies::longest(&whole).filter(|(_, len)| *len > word.len() + 1) {
            self.at = start + len - word.len() - 1;
            return Some(Named {
                at: start..self.at,
                name: body.name.to_owned(),
                kind: body.kind,
                collective: false,
                known: true,
            });
        }
        if let Some((body, len)) = bodies::longest(self.text()) {
            self.at = start + len;
            // A ministry has a Party committee and is none.
            let organ = nouns::party_committee(&word.to_lowercase()).is_some();
            let name = if organ { format!("{} {}", standard(word), body.name) } else { body.name.to_owned() };
            let kind = if organ { BodyKind::Party } else { body.kind };
            return Some(Named { at: start..self.at, name, kind, collective: false, known: true });
        }
        let end = self.capitals(start);
        if end == start {
            return None;
        }
        self.at = end;
        let name = format!("{} {}", upper_first(word), standard(self.slice(start..end)));
        let head = word.to_lowercase();
        let known = !nouns::is_closed(&head);
        Some(Named { at: start..end, name, kind: kind_of(&head), collective: false, known })
    }

    /// "UBND các xã: A, B", "UBND các tỉnh, thành phố: A, B", "Tỉnh ủy các tỉnh: …".
    fn ellipsis_of_places(&mut self) -> Option<Vec<Named>> {
        let start = self.at;
        let head = [
            "ủy ban nhân dân",
            "uỷ ban nhân dân",
            "ubnd",
            "công an",
            "hđnd",
            "hội đồng nhân dân",
            "đảng ủy",
            "",
        ]
        .into_iter()
        .find(|head| self.lower().starts_with(head))?;
        self.at += head.len();
        self.blanks();
        if !self.eat("các") {
            return None;
        }
        self.blanks();
        let mut places = Vec::new();
        while let Some(place) = nouns::place(self.lower()) {
            places.push(place);
            self.at += place.len();
            let before = self.at;
            if !(self.eat(", ") || self.eat(" và ")) {
                break;
            }
            if nouns::place(self.lower()).is_none() {
                self.at = before;
                break;
            }
        }
        let colon = self.eat(":");
        self.blanks();
        if places.is_empty() || !self.starts_upper() || !(colon || places.len() == 1) {
            return None;
        }
        let head_text = self.slice(start..start + head.len());
        let (head_text, kind) = match bodies::longest(head_text) {
            Some((body, _)) => (format!("{} ", body.name), body.kind),
            None if head.is_empty() => (String::new(), BodyKind::Other),
            None => (format!("{} ", upper_first(&standard(head_text))), kind_of(head)),
        };
        let mut names = Vec::new();
        let mut before = self.at;
        loop {
            let at = self.at;
            if self.is_body_among_places() {
                self.at = before;
                break;
            }
            let end = provinces::longest(self.text()).map_or_else(|| self.capitals(at), |(_, len)| at + len);
            if end == at {
                break;
            }
            let unit = match (places.as_slice(), provinces::longest(self.text())) {
                ([place], _) => *place,
                (_, Some((province, _))) if province.unit == provinces::Unit::City => "thành phố",
                (_, Some(_)) => "tỉnh",
                (all, None) => all.first().copied().unwrap_or_default(),
            };
            names.push(Named {
                at: at..end,
                name: format!("{head_text}{unit} {}", standard(self.slice(at..end))),
                kind,
                collective: false,
                known: true,
            });
            self.at = end;
            before = end;
            if !self.bracket_and_separator() || !self.starts_upper() {
                self.at = before;
                break;
            }
        }
        Some(names).filter(|names| colon || names.len() > 1)
    }

    /// Whether the noun of a Party committee here names one: "Tỉnh ủy Sơn La", but not "Tỉnh ủy, Thành ủy".
    fn is_one_committee(&self, noun: usize) -> bool {
        let behind = self.lower().get(noun..).unwrap_or_default();
        let another = behind.strip_prefix(", ").or_else(|| behind.strip_prefix(" và "));
        self.starts_upper()
            && nouns::party_committee(self.lower()).is_some()
            && another.is_none_or(|next| nouns::party_committee(next).is_none())
    }

    /// Whether what looks like the next place begins a body: "Sở Tài chính", but not "Hội An".
    fn is_body_among_places(&self) -> bool {
        if nouns::head(self.lower()).is_none() || provinces::longest(self.text()).is_some() {
            return false;
        }
        let end = self.capitals(self.at);
        let behind = self.line.lower.get(end..).unwrap_or_default();
        let ends = behind.is_empty()
            || behind.starts_with([',', ';', ':', '.'])
            || behind.starts_with(" và ")
            || verbs::is_predicate(behind.trim_start());
        !(ends && self.slice(self.at..end).contains(' ')) || bodies::longest(self.text()).is_some()
    }

    /// One body or collective with everything that narrows it down.
    fn name(&mut self) -> Option<Named> {
        let start = self.at;
        let known = bodies::longest(self.text());
        let quantifier = nouns::quantifier(self.lower());
        let noun = self.member();
        let collective = quantifier.is_some()
            && known.is_none_or(|(body, _)| body.kind == BodyKind::Collective)
            || noun.is_some_and(|noun| {
                known.is_none_or(|(body, len)| {
                    body.kind == BodyKind::Collective && !self.starts_upper()
                        || len <= noun && !self.is_one_committee(noun)
                })
            });
        if let Some((body, len)) = known.filter(|_| !collective) {
            return self.known(start, body, len);
        }
        if noun.is_some_and(|noun| quantifier.is_none() && self.has_own_name(noun)) {
            if let Some(name) = self.unknown(start) {
                return Some(name);
            }
            self.at = start;
        }
        if let Some(name) = self.collective(start) {
            match known.filter(|(_, len)| start + len > self.at) {
                Some((body, len)) => return self.known(start, body, len),
                None => return Some(name),
            }
        }
        self.at = start;
        if let Some(name) = self.named_place() {
            return Some(name);
        }
        self.at = start;
        if let Some((body, len)) = known {
            return self.known(start, body, len);
        }
        self.unknown(start)
    }

    /// A place that stands for its authorities: "thành phố Đà Nẵng".
    fn named_place(&mut self) -> Option<Named> {
        let start = self.at;
        let place = nouns::place(self.lower()).filter(|_| !self.starts_upper())?;
        self.at += place.len();
        self.blanks();
        if !self.starts_upper() || !self.title_words() {
            return None;
        }
        let name = standard(self.slice(start..self.at));
        Some(Named { at: start..self.at, name, kind: BodyKind::Other, collective: false, known: true })
    }

    /// A body of the table and what follows its name.
    fn known(&mut self, start: usize, body: &'static bodies::Body, len: usize) -> Option<Named> {
        self.at = start + len;
        // A noun in small letters that is part of a longer word pair is no body: "sở hữu".
        if !self.slice(start..self.at).starts_with(char::is_uppercase)
            && body.kind != BodyKind::Collective
            && !self.line.text.get(start..self.at)?.contains(char::is_uppercase)
        {
            let general = matches!(
                body.kind,
                BodyKind::Party
                    | BodyKind::Assembly
                    | BodyKind::Government
                    | BodyKind::Police
                    | BodyKind::Other
                    | BodyKind::Committee
            );
            if !general {
                self.at = start;
                return None;
            }
        }
        // "Hội Nạn nhân chất độc da cam/dioxin": the table is asked for words without marks between.
        if let Some((_, word)) = body.name.split_once('/') {
            let word = word.split(' ').next().unwrap_or_default();
            if self.lower().strip_prefix('/').is_some_and(|rest| after_word(rest, word).is_some()) {
                self.at += "/".len() + word.len();
            }
        }
        let core = self.at;
        // "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông"
        if body.name.ends_with("xây dựng") && nouns::is_inner_plural(self.lower().trim_start()) {
            self.name_words();
        }
        self.more_places(start);
        if matches!(body.name, "Đảng đoàn" | "Ban cán sự đảng")
            && let Some(owner) = self.party_owner()
        {
            let name = format!("{} {}", body.name, owner.name);
            return Some(Named { at: start..self.at, name, kind: body.kind, collective: false, known: true });
        }
        self.number();
        // The whole state is the place of a ministry and of the Government.
        match body.kind {
            BodyKind::Ministry | BodyKind::Government => {
                self.branch();
                self.field();
            }
            kind => self.qualifiers(is_general(kind)),
        }
        let end = self.at;
        let written = self.slice(start..end);
        let collective = body.kind == BodyKind::Collective || is_plural(self.line.lower.get(start..end)?);
        // A branch of a company is not the company.
        let is_branch = body.kind == BodyKind::Company && end > core;
        let name = if body.kind == BodyKind::Collective {
            common(written)
        } else if is_branch {
            standard(written)
        } else {
            format!("{}{}", body.name, standard(self.slice(core..end)))
        };
        Some(Named { at: start..end, name, kind: body.kind, collective, known: true })
    }

    /// "Phó Thủ tướng phụ trách lĩnh vực": which of several holders is meant.
    fn field(&mut self) {
        self.eat(" phụ trách lĩnh vực");
    }

    /// The body whose Party group it is: "Ban cán sự đảng UBND tỉnh".
    fn party_owner(&mut self) -> Option<Named> {
        let before = self.at;
        self.blanks();
        let owner = self.name().filter(|owner| owner.at.start > before);
        self.at = owner.as_ref().map_or(before, |owner| owner.at.end);
        owner
    }

    /// The number of a region, a ward, an army corps: "khu vực 4 - Hà Tĩnh", "phường 2 Bảo Lộc".
    ///
    /// ```text
    /// number = 1*2(digit) [[" - "] capitals]
    /// ```
    fn number(&mut self) {
        const NUMBERED: [&str; 8] =
            ["khu vực", "quân khu", "quân đoàn", "binh đoàn", "phường", "quận", "vùng", "đặc khu"];
        let start = self.at;
        let before = self.line.lower.get(..start).unwrap_or_default();
        self.blanks();
        let len = word_len(self.text());
        let figure = self.text().get(..len).is_some_and(|word| {
            (1..=2).contains(&len) && !word.starts_with('0') && word.bytes().all(|b| b.is_ascii_digit())
        });
        if !figure || !NUMBERED.iter().any(|noun| ends_with_word(before, noun)) {
            self.at = start;
            return;
        }
        let end = self.at + len;
        let behind = self.line.text.get(end..).unwrap_or_default().trim_start_matches([' ', '-', '–']);
        if behind.starts_with(char::is_uppercase) {
            self.at = self.line.text.len() - behind.len();
            self.at = self.capitals(self.at);
        } else {
            self.at = end;
        }
    }

    /// Goes on with a list of places that the table has only the first of: "Công an phường, xã".
    fn more_places(&mut self, start: usize) {
        let written = self.line.lower.get(start..self.at).unwrap_or_default();
        let mut tails = written.rmatch_indices([' ', ',']).take(2).map(|(at, _)| written[at + 1..].trim());
        if !tails.any(|tail| nouns::place(tail) == Some(tail)) {
            return;
        }
        loop {
            let before = self.at;
            let joined = self.eat(", ") || self.eat(" và ");
            if let Some(place) = nouns::place(self.lower()).filter(|_| joined && self.is_place_noun_only()) {
                self.at += place.len();
            } else {
                self.at = before;
                return;
            }
        }
    }

    /// "các sở, ban, ngành và địa phương liên quan", "cấp có thẩm quyền".
    fn collective(&mut self, start: usize) -> Option<Named> {
        let quantifier = nouns::quantifier(self.lower());
        if let Some(word) = quantifier {
            self.at += word.len();
            self.blanks();
            // "các Ban Quản lý dự án", "các Phòng Giao dịch của …": several of one name.
            if self.member().is_some_and(|noun| self.has_own_name(noun)) {
                return self.several(start);
            }
        }
        let mut count = 0;
        while let Some(noun) = self.member() {
            count += 1;
            let whole = self.lower().get(..noun).is_some_and(|noun| noun.ends_with("thẩm quyền"));
            self.at += noun;
            if whole {
                break;
            }
            let bare = self.at;
            self.small_words(if count == 1 { 6 } else { 4 });
            self.eat(" khác");
            let before = self.at;
            // A comma may be forgotten: "các cơ quan đơn vị".
            let joined = self.eat(", ")
                || self.eat(" và ")
                || self.eat("/")
                || self.at == bare && nouns::is_listed(self.lower().trim_start()) && self.eat(" ");
            let full = quantifier.is_none()
                && (self.lower().starts_with("cơ quan thuộc")
                    || self.lower().starts_with("cơ quan trực thuộc"));
            let goes_on = joined
                && !full
                && nouns::quantifier(self.lower()).is_none()
                && self.member().is_some()
                && !self.is_name_ahead();
            if !goes_on {
                self.at = before;
                break;
            }
        }
        if count == 0 {
            // "các Ban Quản lý dự án", "các Ủy ban của Quốc hội".
            quantifier?;
            return self.several(start);
        }
        let core = self.at;
        if !self.line.lower.get(start..core)?.ends_with("thẩm quyền") {
            self.owner();
            self.qualifiers(true);
        }
        let end = self.at;
        let bare = quantifier.is_none() && count == 1;
        if bare && self.line.lower.get(start..core)? == "tổ chức" {
            return None;
        }
        let lower = self.line.lower.get(start..core)?;
        // A single noun in small letters must be one that acts by itself.
        if bare && !acts_alone(lower) {
            return None;
        }
        let name = common(self.slice(start..end));
        Some(Named { at: start..end, name, kind: BodyKind::Collective, collective: true, known: true })
    }

    /// Bodies of one name behind the "các" at `start`.
    fn several(&mut self, start: usize) -> Option<Named> {
        let body = self.unknown(self.at)?;
        self.qualifiers(true);
        let at = start..body.at.end.max(self.at);
        let name = common(self.slice(at.clone()));
        Some(Named { at, name, kind: BodyKind::Collective, collective: true, known: true })
    }

    /// The length of the noun of a collective here.
    fn member(&self) -> Option<usize> {
        nouns::member(self.lower()).map(str::len)
    }

    /// Whether capitals follow a noun with a capital: "Công ty TNHH …".
    fn has_own_name(&self, noun: usize) -> bool {
        // "Công ty cổ phần", "Công ty TNHH một thành viên": the form of a company is no name.
        let noun = nouns::head(self.lower()).map_or(noun, |head| noun.max(head.len()));
        let behind = self.text().get(noun..).and_then(|rest| rest.strip_prefix(' '));
        self.starts_upper() && behind.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }

    /// Whether a body with a name of its own begins here: "UBND các xã", "Công an tỉnh".
    fn is_name_ahead(&self) -> bool {
        if !self.starts_upper() {
            return false;
        }
        let noun = self.member().unwrap_or_default();
        let named = self
            .text()
            .get(noun..)
            .is_some_and(|rest| rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase));
        named || bodies::longest(self.text()).is_some_and(|(_, len)| len > noun)
    }

    /// A body that no table knows: a head word and the words of its name.
    fn unknown(&mut self, start: usize) -> Option<Named> {
        if !self.starts_upper() {
            return None;
        }
        let head = nouns::head(self.lower()).filter(|_| !is_false_head(self.lower()))?;
        if let Some((body, len)) = bodies::misspelt(self.text()) {
            let name = self.known(start, body, len)?;
            return Some(Named { known: false, ..name });
        }
        self.at = start + head.len();
        if nouns::works(head) {
            self.work();
        }
        self.name_words();
        if kind_of(head) == BodyKind::Company {
            self.at = self.proper_end(start + head.len(), self.at);
        }
        self.inner_comma();
        self.number();
        if head.ends_with("thủ tướng") {
            self.field();
        }
        self.qualifiers(false);
        let end = self.at;
        if end == start + head.len() && !stands_alone(head) && !self.follows_office(start) {
            return None;
        }
        let at = start..end;
        let written = self.slice(at.clone());
        let behind = written.get(head.len()..).unwrap_or_default();
        let name = match bodies::longest(behind.trim_start()) {
            // "Đảng ủy Viện Kiểm sát nhân dân tối cao"
            Some((body, len)) if nouns::party_committee(head).is_some() => {
                let rest = behind.trim_start().get(len..).unwrap_or_default();
                format!("{} {}{}", standard(self.slice(start..start + head.len())), body.name, standard(rest))
            }
            _ if nouns::place(head).is_some() => format!("{head}{}", standard(behind)),
            _ => standard(written),
        };
        let kind = kind_of(self.line.lower.get(at.clone())?);
        // "Lãnh đạo Bộ" means the one that everybody knows.
        let known = behind.is_empty() || !nouns::is_closed(head);
        Some(Named { at, name, kind, collective: false, known })
    }

    /// Where the name of a company ends: with its proper name, two capitals running behind small
    /// words ("Công ty cổ phần Khai thác đá Phủ Quỳ hoàn nguyên …"); else at `end`.
    fn proper_end(&self, start: usize, end: usize) -> usize {
        let mut has_small = false;
        let mut run = 0;
        let mut last = start;
        for (at, word) in words(self.slice(start..end)) {
            let upper = word.starts_with(char::is_uppercase);
            if !upper && has_small && run > 1 && !word.starts_with(|c: char| c.is_ascii_digit()) {
                return start + last;
            }
            has_small |= !upper;
            run = if upper { run + 1 } else { 0 };
            last = at + word.len();
        }
        end
    }

    /// The work that a board is for, a verb in small letters: "Hội đồng thẩm định", "Đoàn kiểm tra".
    fn work(&mut self) {
        let before = self.at;
        self.blanks();
        if self.starts_upper() || !verbs::is_predicate(self.lower()) {
            self.at = before;
            return;
        }
        for _ in 0..2 {
            self.blanks();
            self.at += word_len(self.text());
        }
    }

    /// A name goes on behind a comma: "Cục Xuất bản, In và Phát hành".
    ///
    /// ```text
    /// comma = ", " words " và " words     ; each with a capital that begins no body, office or place
    /// ```
    fn inner_comma(&mut self) {
        let start = self.at;
        if !(self.eat(", ") && self.is_name_part()) {
            self.at = start;
            return;
        }
        self.name_words();
        // `name_words` itself goes on behind "và".
        let both = self.line.text.get(start..self.at).unwrap_or_default();
        if !both.contains(" và ") {
            self.at = start;
        }
    }

    /// Whether words with a capital go on with a name here, and begin none of their own.
    fn is_name_part(&self) -> bool {
        let lower = self.lower();
        self.starts_upper()
            && nouns::head(lower).is_none()
            && nouns::office(lower).is_none()
            && nouns::place(lower).is_none()
            && nouns::quantifier(lower).is_none()
            && provinces::longest(self.text()).is_none()
            && bodies::longest(self.text()).is_none()
    }

    /// Whether an office stands right before `start`: "Lãnh đạo Sở".
    fn follows_office(&self, start: usize) -> bool {
        let before = self.line.lower.get(..start).unwrap_or_default().trim_end();
        ["lãnh đạo", "giám đốc", "chánh văn phòng", "thủ trưởng"]
            .iter()
            .any(|office| before.ends_with(office))
    }

    /// Words of a name: capitals, and small words between and behind them.
    fn name_words(&mut self) {
        let mut small = 0;
        let mut end = self.at;
        loop {
            self.blanks();
            if self.text().starts_with(['-', '–']) {
                let skip = self.text().trim_start_matches(['-', '–', ' ']);
                if !skip.starts_with(char::is_uppercase) {
                    break;
                }
                self.at += self.text().len() - skip.len();
            }
            let word = self.word();
            if word == 0 {
                break;
            }
            let before = self.line.lower.get(..self.at).unwrap_or_default().trim_end();
            if self.starts_upper() || self.text().starts_with(|c: char| c.is_ascii_digit()) {
                small = 0;
            } else {
                let lower = self.lower();
                let is_and = lower.starts_with("và ");
                if is_and {
                    // "Phát thanh và Truyền hình", but "Sở A và Sở B", "… và các đơn vị".
                    let behind = lower.get("và ".len()..).unwrap_or_default();
                    let capital =
                        self.text().get("và ".len()..).is_some_and(|t| t.starts_with(char::is_uppercase));
                    // "các công trình giao thông và nông nghiệp": small words on both sides.
                    let noun = small > 1
                        && nouns::member(behind).is_none()
                        && nouns::quantifier(behind).is_none()
                        && !nouns::is_stop(behind)
                        && (!verbs::is_predicate(behind) || is_noun_pair(behind));
                    if !(capital || noun)
                        || nouns::head(behind).is_some_and(|head| capital || head.len() > 6)
                        || nouns::office(behind).is_some()
                    {
                        break;
                    }
                } else if nouns::is_stop(lower) && !nouns::is_pair(before, lower)
                    || nouns::quantifier(lower).is_some() && !nouns::is_inner_plural(lower)
                    || self.is_verb_ahead()
                    || nouns::place(lower).is_some() && small > 0
                {
                    break;
                }
                small += 1;
                if small > MOST_SMALL_WORDS {
                    break;
                }
            }
            let place = provinces::longest(self.text()).filter(|(_, len)| small == 0 && *len >= word);
            self.at += place.map_or(word, |(_, len)| len);
            end = self.at;
            // "Công ty … Gia Lai điều tiết nước": behind a province no small words go on.
            let behind = self.text().trim_start();
            if place.is_some() && behind.starts_with(char::is_lowercase) {
                break;
            }
        }
        self.at = end;
    }

    /// Small words that narrow a noun down: "đầu tư hạ tầng" behind "chủ".
    fn small_words(&mut self, most: usize) {
        let mut end = self.at;
        for _ in 0..most {
            self.blanks();
            let lower = self.lower();
            let member = nouns::member(lower);
            let inner = member.filter(|noun| nouns::is_inner(noun));
            let word = inner.map_or_else(|| self.word(), str::len);
            let ends = word == 0
                || self.starts_upper()
                || nouns::is_stop(lower)
                || nouns::quantifier(lower).is_some()
                || lower.starts_with("liên quan")
                || lower.starts_with("có ")
                || lower.starts_with("trực thuộc")
                || lower.starts_with("phụ trách")
                || after_word(lower, "khác").is_some()
                || member.is_some() && inner.is_none()
                || self.is_verb_ahead();
            if ends {
                break;
            }
            self.at += word;
            end = self.at;
        }
        self.at = end;
    }

    /// Whether a verb stands here that is no part of a name.
    fn is_verb_ahead(&self) -> bool {
        let lower = self.lower();
        if !verbs::is_predicate(lower) {
            return false;
        }
        let before = self.line.lower.get(..self.at).unwrap_or_default().trim_end();
        let in_name = nouns::compound(lower).is_some()
            || nouns::is_pair(before, lower)
            || lower.strip_prefix("xây dựng ").is_some_and(verbs::is_predicate)
            || is_noun_pair(lower);
        !in_name
    }

    /// The length of the word here, or of the two that are one noun: "công trình".
    fn word(&self) -> usize {
        nouns::compound(self.lower()).map_or_else(|| word_len(self.text()), str::len)
    }

    /// What narrows a body down: place, level, "liên quan", "thuộc …", "trên địa bàn …".
    fn qualifiers(&mut self, general: bool) {
        while self.qualifier(general) {}
    }

    /// "Ngân hàng Nhà nước - Chi nhánh Quảng Ngãi".
    fn branch(&mut self) -> bool {
        let dash = self.text().trim_start_matches(' ');
        let name = dash.trim_start_matches(['-', '–', ' ']);
        let lower = self.line.lower.get(self.line.lower.len() - name.len()..).unwrap_or_default();
        let branch = name.len() < dash.len()
            && ["chi nhánh", "chỉ nhánh", "cn "].iter().any(|word| lower.starts_with(word));
        if branch {
            self.at += self.text().len() - name.len();
            self.name_words();
        }
        branch
    }

    /// One of them; `general` where free words may follow, as behind a collective.
    fn qualifier(&mut self, general: bool) -> bool {
        const FREE: [&str; 10] = [
            "được phân công",
            "tại",
            "phụ trách",
            "có",
            "từ",
            "chuyên trách",
            "quản lý",
            "được giao",
            "ở",
            "đóng chân trên",
        ];
        const NARROW: [&str; 5] = ["trực thuộc", "thuộc", "trên địa bàn", "của", "đóng trên địa bàn"];
        if self.branch() {
            return true;
        }
        let start = self.at;
        // "cơ quan hành chính khác, thuộc Ủy ban nhân dân Thành phố"
        if general && (self.lower().starts_with(", thuộc ") || self.lower().starts_with(", trực thuộc "))
        {
            self.at += 1;
        }
        self.blanks();
        if self.at == start {
            return false;
        }
        for phrase in [
            "có liên quan",
            "liên quan khác",
            "liên quan",
            "nêu trên",
            "nói trên",
            "khác",
            "có thẩm quyền",
            "được đảng, nhà nước giao nhiệm vụ",
            "các cấp",
            "các địa phương",
            "vùng cao",
            "vùng sâu",
            "miền núi",
            "biên giới",
            "ven biển",
            "cấp trên",
            "cấp dưới",
            "địa phương",
            "trung ương",
            "trong tỉnh",
            "trong ngành",
            "thành viên",
            "ngành",
            "cùng cấp",
            "sở tại",
            "cơ sở",
            "ở cơ sở",
            "ở trung ương",
            "ở địa phương",
            "trong hệ thống chính trị",
        ] {
            let bare_noun = matches!(phrase, "địa phương" | "ngành" | "thành viên" | "trung ương");
            if self.lower().starts_with(phrase)
                && !(bare_noun && self.is_noun_list_ahead(phrase))
                && self.eat(phrase)
            {
                return true;
            }
        }
        if self.place_list() {
            return true;
        }
        if self.lower().starts_with("số ")
            && self.text().get("số ".len()..).is_some_and(|t| t.starts_with(|c: char| c.is_ascii_digit()))
        {
            self.at += "số ".len();
            self.at += word_len(self.text());
            return true;
        }
        // Behind "tỉnh" stands a province or the next word: "Trình UBND tỉnh Phương án …".
        let of_province = self.line.lower.get(..start).is_some_and(|before| before.ends_with(" tỉnh"));
        let is_province = || provinces::longest(self.text()).is_some();
        if self.starts_upper() && (!of_province || is_province()) && self.title_words() {
            return true;
        }
        for phrase in NARROW.iter().chain(FREE.iter().filter(|_| general)).copied() {
            let begin = self.at;
            if self.lower().starts_with(phrase) && self.eat(phrase) {
                if self.free_words(phrase) {
                    return true;
                }
                self.at = begin + phrase.len();
                if phrase == "trực thuộc" && general {
                    return true;
                }
                self.at = begin;
            }
        }
        self.at = start;
        false
    }

    /// "… của Bộ Chính trị, Ban Bí thư": the one owner with two names.
    fn joint_owner(&mut self) {
        let before = self.line.lower.get(..self.at).unwrap_or_default();
        if before.ends_with("bộ chính trị") {
            self.eat(", ban bí thư");
        }
    }

    /// The body that a collective belongs to, named right behind it: "các cơ quan Quốc hội".
    fn owner(&mut self) {
        let before = self.at;
        self.blanks();
        // "các thành viên Ban Chỉ đạo", "các cơ quan giúp việc Đảng ủy": of any body.
        let narrowed = self.line.lower.get(..before).unwrap_or_default();
        let helps = ["thành viên", "giúp việc"].iter().any(|noun| narrowed.ends_with(noun));
        if helps && self.at > before && self.starts_upper() {
            self.at = self.name().map_or(before, |owner| owner.at.end);
            return;
        }
        let owner = bodies::longest(self.text()).filter(|(body, _)| {
            let kinds = matches!(
                body.kind,
                BodyKind::Government
                    | BodyKind::Assembly
                    | BodyKind::Party
                    | BodyKind::Police
                    | BodyKind::Army
            );
            self.at > before && self.starts_upper() && kinds
        });
        match owner {
            Some((_, len)) => self.at += len,
            None if self.at > before
                && (self.text().starts_with("Công an") || self.text().starts_with("Quân đội")) =>
            {
                self.title_words();
                self.small_words(1);
            }
            None => self.at = before,
        }
    }

    /// Whether a bare noun here goes on a list: "… địa phương, đơn vị".
    fn is_noun_list_ahead(&self, phrase: &str) -> bool {
        self.lower().get(phrase.len()..).is_some_and(|rest| rest.starts_with(", "))
    }

    /// "tỉnh", "tỉnh Kon Tum", "các xã, phường, đặc khu", "cấp xã", "các tỉnh, thành phố".
    fn place_list(&mut self) -> bool {
        let start = self.at;
        let plural = self.eat("các");
        self.blanks();
        let mut count = 0;
        let mut end = start;
        while let Some(place) = nouns::place(self.lower()) {
            self.at += place.len();
            count += 1;
            end = self.at;
            self.blanks();
            if self.starts_upper() && self.title_words() {
                end = self.at;
                if !plural {
                    break;
                }
            }
            self.at = end;
            let joined = self.eat(", ") || self.eat(" và ") || self.eat("/") || self.eat("-");
            if !joined
                || nouns::place(self.lower()).is_none()
                || (!plural && count == 1 && !self.is_place_noun_only())
            {
                self.at = end;
                break;
            }
        }
        self.at = if count > 0 { end } else { start };
        count > 0
    }

    /// Whether a place noun here stands without a name: "… huyện, thành phố trực thuộc".
    fn is_place_noun_only(&self) -> bool {
        let Some(place) = nouns::place(self.lower()) else { return false };
        // "Tỉnh đoàn", "xã hội": no place.
        if nouns::head(self.lower()).is_some_and(|head| head.len() > place.len()) {
            return false;
        }
        !self.text().get(place.len()..).unwrap_or_default().trim_start().starts_with(char::is_uppercase)
    }

    /// A run of words with capitals or figures: "Kon Tum", "Bảo Lâm 2".
    fn title_words(&mut self) -> bool {
        let start = self.at;
        let end = self.capitals(start);
        let first = self.slice(start..end);
        let lower = self.lower();
        // A head word begins another body, unless it stands right behind its owner's name.
        let begins_body = nouns::head(lower).is_some()
            && provinces::longest(self.text()).is_none()
            && !first.is_empty()
            && bodies::longest(self.text()).is_some();
        let verb = verbs::is_predicate(lower) && !first.contains(' ');
        // "trình Thủ tướng Chính phủ Đề án …"
        let document = doc_kinds::longest_name(self.text()).is_some();
        if end == start || begins_body || verb || document {
            self.at = start;
            return false;
        }
        self.at = end;
        true
    }

    /// Where the run of words with capitals or figures ends that starts at `start`.
    fn capitals(&self, start: usize) -> usize {
        let mut end = start;
        let mut place = start;
        loop {
            let rest = self.line.text.get(place..).unwrap_or_default();
            let len = word_len(rest);
            let upper = rest.starts_with(char::is_uppercase);
            let figure = place > start && rest.starts_with(|c: char| c.is_ascii_digit()) && len <= 3;
            if len == 0 || !(upper || figure) {
                return end;
            }
            end = place + len;
            let behind = self.line.text.get(end..).unwrap_or_default();
            let skip = if behind.starts_with(" - ")
                && behind.get(3..).is_some_and(|b| b.starts_with(char::is_uppercase))
            {
                3
            } else {
                1
            };
            if !behind.starts_with(' ') {
                return end;
            }
            place = end + skip;
        }
    }

    /// The free words behind "thuộc", "trên địa bàn", "của" and the like.
    fn free_words(&mut self, phrase: &str) -> bool {
        self.blanks();
        if matches!(phrase, "của" | "thuộc" | "trực thuộc") {
            let begin = self.at;
            if let Some(name) = self.name() {
                self.at = name.at.end;
                self.joint_owner();
                return true;
            }
            self.at = begin;
        }
        if phrase == "từ" {
            // "từ Hà Tĩnh đến Lâm Đồng"
            let from = self.capitals(self.at);
            if from == self.at {
                return false;
            }
            self.at = from;
            self.blanks();
            if !self.eat("đến") {
                return false;
            }
            self.blanks();
            let to = self.capitals(self.at);
            let found = to > self.at;
            self.at = to;
            return found;
        }
        if phrase == "có"
            && (self.lower().starts_with("trách nhiệm")
                || self.lower().starts_with("kế hoạch")
                || self.lower().starts_with("văn bản")
                || self.lower().starts_with("giải pháp")
                || self.lower().starts_with("phương án")
                || self.lower().starts_with("biện pháp")
                || self.lower().starts_with("ý kiến")
                || verbs::is_predicate(self.lower()))
        {
            return false;
        }
        if phrase == "quản lý"
            && !self.lower().starts_with("quy hoạch")
            && !self.lower().starts_with("nhà nước về")
        {
            return false;
        }
        let start = self.at;
        let mut end = start;
        let mut count = 0;
        while count < 12 {
            self.blanks();
            let lower = self.lower();
            let word = self.word();
            let ends = word == 0
                || (count > 0
                    && nouns::is_stop(lower)
                    && !["thuộc ", "của ", "qua biên giới", "qua địa bàn"]
                        .iter()
                        .any(|word| lower.starts_with(word)))
                || (self.is_verb_ahead() && !(count == 0 && phrase.starts_with("được")))
                || (count > 0 && nouns::quantifier(lower).is_some())
                || lower.starts_with("có trách nhiệm");
            if ends {
                break;
            }
            self.at += word;
            end = self.at;
            count += 1;
            if self.eat(", ") {
                let lower = self.lower();
                let goes_on = nouns::place(lower).is_some()
                    || ["lũ", "bên mời thầu", "chủ đầu tư"].iter().any(|word| lower.starts_with(word));
                if !goes_on {
                    break;
                }
            }
        }
        self.at = end;
        end > start
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

/// The words of `text` between blanks, and where they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').scan(0, |next, word| {
        let at = *next;
        *next += word.len() + 1;
        Some((at, word))
    })
}

/// `text` with a capital.
fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// What a committee of a place is a committee of: "Ủy ban nhân dân" of "Ủy ban nhân dân xã A".
fn owner_of_place(party: &Party) -> Option<(String, BodyKind)> {
    let place = party.name.match_indices(' ').find(|(at, _)| {
        party
            .name
            .get(at + 1..)
            .is_some_and(|rest| nouns::place(rest).is_some() && !rest.starts_with("xã hội"))
    })?;
    Some((party.name.get(..place.0)?.to_owned(), party.kind)).filter(|_| party.office.is_none())
}

/// The standard spelling of words that no table knows: the tone on the first of two vowels
/// ("Hòa", "Thủy"), the nouns of places in small letters.
fn standard(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let lower = text.to_lowercase();
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
fn common(text: &str) -> String {
    let text = standard(text);
    let mut lower = String::with_capacity(text.len());
    push_lower(&mut lower, &text);
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
fn common_piece<'t>(rest: &'t str, small: &str, before: &str) -> (&'t str, usize) {
    let upper = rest.starts_with(char::is_uppercase);
    let noun = nouns::quantifier(small).or_else(|| {
        // "Đảng ủy" that is helped is one; "các tỉnh ủy, thành ủy" are many.
        let is_one = nouns::party_committee(small).is_some() && before.ends_with("việc ");
        nouns::member(small).filter(|noun| {
            let behind = rest.get(noun.len()..).and_then(|behind| behind.strip_prefix(' '));
            let is_named = behind.is_some_and(|behind| behind.starts_with(char::is_uppercase));
            !(is_named || upper && is_one)
        })
    });
    let body = bodies::longest(rest).filter(|(body, len)| {
        upper && body.kind != BodyKind::Collective && noun.is_none_or(|noun| noun.len() < *len)
    });
    match (body, noun) {
        (Some((body, len)), _) => (body.name, len),
        (None, Some(noun)) => (nouns::standard(noun), noun.len()),
        (None, None) => {
            let len = rest.find(' ').unwrap_or(rest.len());
            (rest.get(..len).unwrap_or_default(), len)
        }
    }
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

/// The words of an elliptical name: what may belong to one table row.
fn head_words(text: &str) -> &str {
    let end = text.find([';', ':', '(', ')', '.']).unwrap_or(text.len());
    text.get(..end.min(160)).unwrap_or_else(|| head(text, end.min(160)))
}

/// Whether free words may follow the name of a body of this kind: "UBND các xã có …".
fn is_general(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::Collective | BodyKind::PeoplesCommittee | BodyKind::Company | BodyKind::Other)
}

fn starts_with_word(name: &str, word: &str) -> bool {
    name.to_lowercase().starts_with(&word.to_lowercase())
}

/// Whether a name speaks of several: "UBND các huyện, thành phố".
fn is_plural(lower: &str) -> bool {
    lower.starts_with("các ")
        || lower
            .match_indices(" các ")
            .any(|(at, _)| lower.get(at + 1..).is_some_and(|rest| !nouns::is_inner_plural(rest)))
}

/// Whether what looks like the head of a name begins a verb or a common noun: "Tổ chức", "Báo cáo".
fn is_false_head(lower: &str) -> bool {
    const NOUNS: [&str; 13] = [
        "trường hợp",
        "bộ máy",
        "bộ chỉ số",
        "bộ tiêu chí",
        "bộ phận",
        "đoàn kết",
        "đội ngũ",
        "hội nghị",
        "hội thảo",
        "hội họp",
        "cơ sở dữ liệu",
        "khu vực",
        "viện trợ",
    ];
    let verb = verbs::is_predicate(lower) && !lower.starts_with("hợp tác xã");
    verb || NOUNS.iter().any(|noun| lower.starts_with(noun))
}

/// Whether a single noun in small letters can be told to do something: "địa phương", not "xã".
fn acts_alone(lower: &str) -> bool {
    const ALONE: [&str; 34] = [
        "bộ ngành",
        "sở ngành",
        "tỉnh ủy",
        "tỉnh uỷ",
        "thành ủy",
        "thành uỷ",
        "huyện ủy",
        "ngành",
        "cấp có thẩm quyền",
        "cấp thẩm quyền",
        "người có thẩm quyền",
        "cơ quan",
        "đơn vị",
        "địa phương",
        "chính quyền",
        "chủ đầu tư",
        "nhà đầu tư",
        "nhà thầu",
        "doanh nghiệp",
        "cấp ủy",
        "cấp uỷ",
        "lực lượng",
        "tổ chức tín dụng",
        "tổ chức đảng",
        "tổ chức chính trị",
        "cơ sở",
        "ngân hàng thương mại",
        "nhà trường",
        "chủ rừng",
        "chủ dự án",
        "công ty",
        "cơ sở y tế",
        "đảng ủy",
        "cơ sở giáo dục",
    ];
    lower.contains(", ") || ALONE.iter().any(|noun| lower.starts_with(noun))
}

/// Whether a verb here is part of a noun: "đầu tư xây dựng", "quản lý dự án".
fn is_noun_pair(lower: &str) -> bool {
    if lower.starts_with("đầu tư,") {
        return false;
    }
    [
        "đầu tư",
        "quản lý dự án",
        "quản lý khu",
        "quản lý các khu",
        "quản lý rừng",
        "xây dựng đảng",
        "xây dựng công trình",
        "xây dựng số",
        "xây dựng cấp",
        "xây dựng tỉnh",
        "xây dựng khu vực",
        "xây dựng thành phố",
        "xây dựng nông thôn",
        "phòng chống",
        "kiểm soát bệnh",
        "kiểm soát ma",
        "phục vụ hành",
        "tham gia bảo vệ",
        "giám sát cộng",
        "điều hành đô",
        "điều phối",
        "dự báo khí",
        "dự báo",
        "cung ứng dịch",
        "đào tạo",
        "phát triển quỹ",
        "phát triển nông",
        "phát triển khoa",
        "chuyển đổi số",
        "đăng ký đất",
        "khai thác công trình",
        "khuyến khích",
        "bảo vệ rừng",
        "bảo vệ thực",
        "quản lý thị",
        "quản lý đường",
        "giáo dục",
        "giải phóng mặt",
        "thông tin",
        "bồi dưỡng",
        "hỗ trợ doanh",
        "hỗ trợ phát",
        "xúc tiến",
        "thi đua",
        "truyền thông",
        "phân tích",
        "tư vấn",
        "tổ chức cán",
        "quảng bá",
        "đăng ký đầu",
        "bảo tồn",
        "ứng dụng công",
    ]
    .iter()
    .any(|pair| lower.starts_with(pair))
}

/// Whether a head word is a body by itself: "Quốc hội", "VNPT".
fn stands_alone(head: &str) -> bool {
    matches!(
        head,
        "chính phủ"
            | "quốc hội"
            | "vnpt"
            | "viettel"
            | "evn"
            | "vcci"
            | "ubnd"
            | "hđnd"
            | "thường trực"
            | "chủ đầu tư"
            | "nhà đầu tư"
            | "thành phố"
            | "tỉnh"
            | "tỉnh ủy"
            | "thành ủy"
            | "tỉnh uỷ"
            | "thành uỷ"
            | "huyện ủy"
            | "đảng ủy"
            | "đảng uỷ"
            | "thông tấn xã"
            | "tỉnh đoàn"
    )
}

/// What kind of body a name in lower case names by its head word.
fn kind_of(lower: &str) -> BodyKind {
    let head = nouns::head(lower).unwrap_or_default();
    let owner = lower.get(head.len()..).unwrap_or_default().trim_start();
    match head {
        "thường trực" => bodies::longest(owner).map_or_else(|| kind_of(owner), |(body, _)| body.kind),
        "đoàn"
            if ["kiểm tra", "giám sát", "công tác", "thanh tra", "liên ngành"]
                .iter()
                .any(|work| owner.starts_with(work)) =>
        {
            BodyKind::Other
        }
        "tổ" if owner.starts_with("công tác") || owner.starts_with("chỉ đạo") => BodyKind::Committee,
        "ban" if owner.starts_with("chỉ đạo") || owner.starts_with("chỉ huy") => BodyKind::Committee,
        head if head.starts_with("công ty") => BodyKind::Company,
        "sở" | "phòng" => BodyKind::Department,
        "bộ" => BodyKind::Ministry,
        "ubnd" => BodyKind::PeoplesCommittee,
        "quốc hội" | "hđnd" => BodyKind::Assembly,
        "chính phủ" | "thủ tướng" | "phó thủ tướng" => BodyKind::Government,
        "chi bộ" | "đảng bộ" | "đảng đoàn" | "đảng ủy" | "đảng uỷ" | "huyện ủy" | "huyện uỷ" | "quận ủy"
        | "thành ủy" | "thành uỷ" | "thị ủy" | "tỉnh ủy" | "tỉnh uỷ" => BodyKind::Party,
        "công đoàn" | "đoàn" | "hội" | "liên đoàn" | "liên minh" | "liên hiệp" | "mặt trận" | "mttq"
        | "ubmttq" | "tỉnh đoàn" | "thành đoàn" | "hiệp hội" => BodyKind::MassOrganisation,
        "công an" => BodyKind::Police,
        "quân khu" | "quân đội" | "sư đoàn" | "lữ đoàn" | "đồn" => BodyKind::Army,
        "tand" | "tòa án" | "toà án" => BodyKind::Court,
        "vksnd" => BodyKind::Procuracy,
        "cty" | "htx" | "tập đoàn" | "tổng công ty" | "ngân hàng" | "vnpt" | "viettel" | "evn"
        | "điện lực" | "xí nghiệp" | "hợp tác xã" | "chủ đầu tư" | "nhà đầu tư" => {
            BodyKind::Company
        }
        "hội đồng" | "tiểu ban" | "ủy ban" | "uỷ ban" => BodyKind::Committee,
        "chi cục" | "cục" | "văn phòng" | "trung tâm" | "ban" | "đài" | "báo" | "viện" | "thanh tra"
        | "tổng cục" | "thuế" | "hải quan" | "kho bạc" | "thống kê" | "bql" | "bqlda" => {
            BodyKind::Agency
        }
        _ => BodyKind::Other,
    }
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
