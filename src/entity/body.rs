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
use crate::lexicon::{bodies, nouns, provinces, verbs};
use crate::model::BodyKind;
use crate::text::{Flow, after_word, head};

/// A responsible party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Party {
    /// Written out in its standard form, office included.
    pub(crate) name: String,
    /// The office alone.
    pub(crate) office: Option<String>,
    pub(crate) kind: BodyKind,
    pub(crate) collective: bool,
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
    while reader.bracket_and_separator() {
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
        let word = self.eat("và") || self.eat("cùng với") || self.eat("cùng");
        self.blanks();
        if !(mark || word) {
            self.at = start;
        }
        mark || word
    }

    /// One party, or all of an elliptical list.
    fn entry(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        let start = self.at;
        while let Some(word) = nouns::honorific(self.lower()) {
            self.at += word.len();
            self.blanks();
        }
        let found = self.office_holders(parties).or_else(|| self.plain(parties));
        if found.is_none() {
            self.at = start;
        }
        found
    }

    /// A body without an office before it.
    fn plain(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        if let Some(names) = self.ellipsis() {
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
        while let Some(word) = nouns::honorific(self.lower()) {
            self.at += word.len();
            self.blanks();
        }
        if let Some(names) = self.ellipsis() {
            for office in &offices {
                parties.extend(names.iter().map(|name| {
                    let copy = Named { at: name.at.clone(), name: name.name.clone(), ..*name };
                    party(copy, Some(self.slice(office.clone())))
                }));
            }
            return Some(());
        }
        if let Some(name) = self.name() {
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
        let alone = self.slice(start..office_at.end);
        let general = ["bộ trưởng", "bí thư", "chủ tịch", "thủ trưởng", "giám đốc"].contains(&office);
        if offices.len() > 1
            || !general
            || !(self.text().trim_start().starts_with([',', ';', ':']) || self.lower().starts_with(" và "))
        {
            self.at = start;
            return None;
        }
        parties.push(Found::new(
            Party {
                name: alone.to_owned(),
                office: Some(self.slice(office_at).to_owned()),
                kind: BodyKind::Person,
                collective: false,
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
        ]
        .into_iter()
        .find(|head| self.lower().starts_with(head) && self.eat(head))?;
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
            // A name with its own head word goes back to the list around.
            let has_head = nouns::head(self.lower()).is_some_and(|_| {
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
            });
        }
        if let Some((body, len)) = bodies::longest(self.text()) {
            self.at = start + len;
            return Some(Named {
                at: start..self.at,
                name: body.name.to_owned(),
                kind: body.kind,
                collective: false,
            });
        }
        let end = self.capitals(start);
        if end == start {
            return None;
        }
        self.at = end;
        let text = self.slice(start..end);
        Some(Named {
            at: start..end,
            name: format!("{word} {text}"),
            kind: BodyKind::Other,
            collective: false,
        })
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
        let head_text = if head.is_empty() { String::new() } else { format!("{head_text} ") };
        let kind =
            bodies::longest(head_text.trim_end()).map_or(BodyKind::PeoplesCommittee, |(body, _)| body.kind);
        let mut names = Vec::new();
        loop {
            if nouns::head(self.lower()).is_some() && provinces::longest(self.text()).is_none() {
                break;
            }
            let at = self.at;
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
                name: format!("{head_text}{unit} {}", self.slice(at..end)),
                kind,
                collective: false,
            });
            self.at = end;
            let before = self.at;
            if !self.bracket_and_separator() || !self.starts_upper() {
                self.at = before;
                break;
            }
        }
        Some(names).filter(|names| colon || names.len() > 1)
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
                    body.kind == BodyKind::Collective && !self.starts_upper() || len <= noun
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
            return Some(name);
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
        let text = self.slice(start..self.at).to_owned();
        Some(Named { at: start..self.at, name: text, kind: BodyKind::Other, collective: false })
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
        self.more_places(start);
        let core = self.at;
        if matches!(body.name, "Đảng đoàn" | "Ban cán sự đảng") {
            self.owner();
        }
        self.qualifiers(is_general(body.kind));
        let end = self.at;
        let written = self.slice(start..end);
        let collective = body.kind == BodyKind::Collective || is_plural(self.line.lower.get(start..end)?);
        // A branch of a company is not the company.
        let is_branch = body.kind == BodyKind::Company && end > core;
        let name = if collective || is_branch {
            written.to_owned()
        } else {
            format!("{}{}", body.name, self.slice(core..end))
        };
        let kind = if body.kind == BodyKind::Collective { BodyKind::Collective } else { body.kind };
        Some(Named { at: start..end, name, kind, collective })
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
        }
        let mut count = 0;
        while let Some(noun) = self.member() {
            count += 1;
            let whole = self.lower().get(..noun).is_some_and(|noun| noun.ends_with("thẩm quyền"));
            self.at += noun;
            if whole {
                break;
            }
            self.small_words(if count == 1 { 6 } else { 4 });
            let before = self.at;
            let joined = self.eat(", ") || self.eat(" và ") || self.eat("/");
            let full = quantifier.is_none() && self.lower().starts_with("cơ quan thuộc");
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
            let body = self.unknown(self.at)?;
            return Some(Named {
                at: start..body.at.end,
                name: self.slice(start..body.at.end).to_owned(),
                kind: BodyKind::Collective,
                collective: true,
            });
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
        let text = self.slice(start..end);
        let lower = self.line.lower.get(start..core)?;
        // A single noun in small letters must be one that acts by itself.
        if bare && !acts_alone(lower) {
            return None;
        }
        Some(Named { at: start..end, name: text.to_owned(), kind: BodyKind::Collective, collective: true })
    }

    /// The length of the noun of a collective here.
    fn member(&self) -> Option<usize> {
        nouns::member(self.lower()).map(str::len)
    }

    /// Whether capitals follow a noun with a capital: "Công ty TNHH …".
    fn has_own_name(&self, noun: usize) -> bool {
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
        self.at = start + head.len();
        self.name_words();
        self.qualifiers(false);
        let end = self.at;
        if end == start + head.len() && !stands_alone(head) && !self.follows_office(start) {
            return None;
        }
        let text = self.slice(start..end);
        Some(Named { at: start..end, name: text.to_owned(), kind: kind_of(head), collective: false })
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
            let word = word_len(self.text());
            if word == 0 {
                break;
            }
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
                    if !capital || nouns::head(behind).is_some() || nouns::office(behind).is_some() {
                        break;
                    }
                } else if nouns::is_stop(lower)
                    || nouns::quantifier(lower).is_some()
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
            self.at += word;
            end = self.at;
        }
        self.at = end;
    }

    /// Small words that narrow a noun down: "đầu tư hạ tầng" behind "chủ".
    fn small_words(&mut self, most: usize) {
        let mut end = self.at;
        for _ in 0..most {
            self.blanks();
            let lower = self.lower();
            let word = word_len(self.text());
            let ends = word == 0
                || self.starts_upper()
                || nouns::is_stop(lower)
                || nouns::quantifier(lower).is_some()
                || lower.starts_with("liên quan")
                || lower.starts_with("có ")
                || lower.starts_with("trực thuộc")
                || lower.starts_with("phụ trách")
                || lower.starts_with("khác")
                || nouns::member(lower).is_some_and(|noun| {
                    !["cấp", "bộ", "ban", "hội", "vụ", "trường", "cơ sở", "khu vực", "viện"].contains(&noun)
                })
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
        let in_name = (lower.starts_with("chỉ đạo") && before.ends_with("ban"))
            || (lower.starts_with("xây dựng") && before.ends_with("đầu tư"))
            || lower.strip_prefix("xây dựng ").is_some_and(verbs::is_predicate)
            || is_noun_pair(lower);
        !in_name
    }

    /// What narrows a body down: place, level, "liên quan", "thuộc …", "trên địa bàn …".
    fn qualifiers(&mut self, general: bool) {
        while self.qualifier(general) {}
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
        let start = self.at;
        self.blanks();
        let blank = self.at > start;
        if self.text().starts_with('-') && blank || self.lower().starts_with("– ") {
            // "Ngân hàng Nhà nước - Chi nhánh Quảng Ngãi".
            let skip = self.text().trim_start_matches(['-', '–', ' ']);
            let lower = skip.to_lowercase();
            if lower.starts_with("chi nhánh") || lower.starts_with("chỉ nhánh") || lower.starts_with("cn ")
            {
                self.at += self.text().len() - skip.len();
                self.name_words();
                return true;
            }
            self.at = start;
            return false;
        }
        if !blank {
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
            "các cấp",
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
                self.at = begin;
            }
        }
        self.at = start;
        false
    }

    /// The body that a collective belongs to, named right behind it: "các cơ quan Quốc hội".
    fn owner(&mut self) {
        let before = self.at;
        self.blanks();
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
        if end == start || begins_body || verb {
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
            let word = word_len(self.text());
            let ends = word == 0
                || (count > 0
                    && nouns::is_stop(lower)
                    && !lower.starts_with("thuộc ")
                    && !lower.starts_with("của "))
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
                let place = nouns::place(self.lower()).is_some() || self.lower().starts_with("lũ");
                if !place {
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
        Some(office) => Party {
            name: format!("{office} {}", name.name),
            office: Some(office.to_owned()),
            kind: BodyKind::Person,
            collective: name.collective,
        },
        None => Party { name: name.name, office: None, kind: name.kind, collective: name.collective },
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
    lower.starts_with("các ") || lower.contains(" các ")
}

/// Whether what looks like the head of a name begins a verb or a common noun: "Tổ chức", "Báo cáo".
fn is_false_head(lower: &str) -> bool {
    const NOUNS: [&str; 12] = [
        "trường hợp",
        "bộ máy",
        "bộ chỉ số",
        "bộ tiêu chí",
        "bộ phận",
        "đoàn kết",
        "hội nghị",
        "hội thảo",
        "hội họp",
        "cơ sở dữ liệu",
        "khu vực",
        "viện trợ",
    ];
    verbs::is_predicate(lower) || NOUNS.iter().any(|noun| lower.starts_with(noun))
}

/// Whether a single noun in small letters can be told to do something: "địa phương", not "xã".
fn acts_alone(lower: &str) -> bool {
    const ALONE: [&str; 32] = [
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

/// What kind of body a head word names.
fn kind_of(head: &str) -> BodyKind {
    match head {
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
        "công ty" | "cty" | "tập đoàn" | "tổng công ty" | "ngân hàng" | "vnpt" | "viettel" | "evn"
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
            &["Ban Dân tộc tỉnh", "Sở Văn hóa, Thể thao và Du lịch", "UBND các huyện, thành phố"],
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
                "các Bộ, ngành có liên quan",
            ],
            "chỉ đạo",
        );
        check(
            "UBND các xã: Đức Trọng, Hiệp Thạnh, Đinh Văn Lâm Hà: Tập trung",
            &["UBND xã Đức Trọng", "UBND xã Hiệp Thạnh", "UBND xã Đinh Văn Lâm Hà"],
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
            &["Trung tâm Chuyển đổi số Thành phố", "Công an thành phố"],
            "rà soát",
        );
        check(
            "Ban Quản lý các Khu công nghiệp tỉnh báo cáo",
            &["Ban Quản lý các Khu công nghiệp tỉnh"],
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
