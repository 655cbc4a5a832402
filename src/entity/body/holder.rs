//! Holders of offices, and persons by name.

use std::ops::Range;

use super::spelling::{standard, upper_first};
use super::{Named, Party, Reader, party};
use crate::grammar::Found;
use crate::lexicon::{bodies, nouns, provinces};
use crate::model::BodyKind;

impl Reader<'_> {
    pub(super) fn honorifics(&mut self) {
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
    pub(super) fn person(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
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
    pub(super) fn person_name(&mut self) -> Option<String> {
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
    pub(super) fn joint_holders(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
        let start = self.at;
        let found = self.joint_holders_of_places();
        if found.is_none() {
            self.at = start;
        }
        parties.extend(found?);
        Some(())
    }

    pub(super) fn joint_holders_of_places(&mut self) -> Option<Vec<Found<Party>>> {
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

    /// "Bộ trưởng Bộ Y tế", "Bộ trưởng các Bộ: …", "Bí thư và Chủ tịch UBND các tỉnh: …".
    pub(super) fn office_holders(&mut self, parties: &mut Vec<Found<Party>>) -> Option<()> {
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
    pub(super) fn more_holders(&mut self, office: &Range<usize>, parties: &mut Vec<Found<Party>>) {
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
    pub(super) fn second_office(&mut self, first: &str) -> Option<Range<usize>> {
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
}

/// What a committee of a place is a committee of: "Ủy ban nhân dân" of "Ủy ban nhân dân xã A".
pub(super) fn owner_of_place(party: &Party) -> Option<(String, BodyKind)> {
    let place = party.name.match_indices(' ').find(|(at, _)| {
        party
            .name
            .get(at + 1..)
            .is_some_and(|rest| nouns::place(rest).is_some() && !rest.starts_with("xã hội"))
    })?;
    Some((party.name.get(..place.0)?.to_owned(), party.kind)).filter(|_| party.office.is_none())
}
