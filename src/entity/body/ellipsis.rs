//! Elliptical lists: what their members share is written once, and left out behind.

use super::name::kind_of;
use super::spelling::{standard, upper_first};
use super::{Named, Reader};
use crate::lexicon::{bodies, nouns, provinces, verbs};
use crate::model::BodyKind;
use crate::text::head;

/// A name of an elliptical list is no longer than this.
const LONGEST_MEMBER: usize = 120;

impl Reader<'_> {
    /// An elliptical list: "các Bộ: Quốc phòng, Công an", "UBND các xã: A, B", "các Sở Y tế, Nội vụ".
    pub(super) fn ellipsis(&mut self) -> Option<Vec<Named>> {
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

    pub(super) fn ellipsis_of_departments(&mut self) -> Option<Vec<Named>> {
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
    pub(super) fn elliptical_name(&mut self, word: &str) -> Option<Named> {
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
        // Where semicolons part the names, a comma and "và" stand inside them.
        if head(self.text(), LONGEST_MEMBER).contains(';') && self.starts_upper() {
            self.name_words();
            self.inner_comma();
        } else {
            self.at = self.elliptical_words(start);
        }
        let end = self.at;
        if end == start {
            return None;
        }
        let name = format!("{} {}", upper_first(word), standard(self.slice(start..end)));
        let head = word.to_lowercase();
        let known = !nouns::is_closed(&head);
        Some(Named { at: start..end, name, kind: kind_of(&head), collective: false, known })
    }

    /// Where a name of an elliptical list ends that no table has: capitals, and small words behind
    /// them; "và" parts two names.
    fn elliptical_words(&mut self, start: usize) -> usize {
        let mut end = self.capitals(start);
        self.at = end;
        while self.line.text.get(end..).is_some_and(|behind| behind.starts_with(' ')) {
            self.blanks();
            let lower = self.lower();
            let len = self.word();
            if len == 0
                || self.starts_upper()
                || nouns::is_stop(lower)
                || nouns::quantifier(lower).is_some()
                || self.is_verb_ahead()
            {
                break;
            }
            self.at += len;
            end = self.at;
        }
        end
    }

    /// "UBND các xã: A, B", "UBND các tỉnh, thành phố: A, B", "Tỉnh ủy các tỉnh: …".
    pub(super) fn ellipsis_of_places(&mut self) -> Option<Vec<Named>> {
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
    pub(super) fn is_one_committee(&self, noun: usize) -> bool {
        let behind = self.lower().get(noun..).unwrap_or_default();
        let another = behind.strip_prefix(", ").or_else(|| behind.strip_prefix(" và "));
        self.starts_upper()
            && nouns::party_committee(self.lower()).is_some()
            && another.is_none_or(|next| nouns::party_committee(next).is_none())
    }

    /// Whether what looks like the next place begins a body: "Sở Tài chính", but not "Hội An".
    pub(super) fn is_body_among_places(&self) -> bool {
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
}

/// The words of an elliptical name: what may belong to one table row.
pub(super) fn head_words(text: &str) -> &str {
    let end = text.find([';', ':', '(', ')', '.']).unwrap_or(text.len());
    text.get(..end.min(160)).unwrap_or_else(|| head(text, end.min(160)))
}

pub(super) fn starts_with_word(name: &str, word: &str) -> bool {
    name.to_lowercase().starts_with(&word.to_lowercase())
}
