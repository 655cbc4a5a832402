//! One body: a row of the table, a collective, or a head word and the words of a name.

use super::spelling::{common, standard};
use super::{Named, Reader, word_len};
use crate::letter;
use crate::lexicon::{bodies, nouns, provinces, verbs};
use crate::model::BodyKind;
use crate::text::{after_word, ends_with_word};

/// More words than this no name has behind its last capital.
const MOST_SMALL_WORDS: usize = 10;

/// A part of a name behind a comma has no more words than this, the comma counted in.
const MOST_WORDS_OF_PART: usize = 5;

impl Reader<'_> {
    /// One body or collective with everything that narrows it down.
    pub(super) fn name(&mut self) -> Option<Named> {
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
    pub(super) fn named_place(&mut self) -> Option<Named> {
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
    pub(super) fn known(&mut self, start: usize, body: &'static bodies::Body, len: usize) -> Option<Named> {
        self.at = start + len;
        // A noun in small letters that is part of a longer word pair is no body: "sở hữu".
        if !self.slice(start..self.at).starts_with(letter::is_capital)
            && body.kind != BodyKind::Collective
            && !self.line.text.get(start..self.at)?.contains(letter::is_capital)
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
        // "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông", "… khu vực Sông Mã"
        let behind = self.lower().trim_start();
        if body.name.ends_with("xây dựng")
            && (nouns::is_inner_plural(behind) || behind.starts_with("khu vực "))
        {
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
    pub(super) fn field(&mut self) {
        self.eat(" phụ trách lĩnh vực");
    }

    /// The body whose Party group it is: "Ban cán sự đảng UBND tỉnh".
    pub(super) fn party_owner(&mut self) -> Option<Named> {
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
    pub(super) fn number(&mut self) {
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
        if behind.starts_with(letter::is_capital) {
            self.at = self.line.text.len() - behind.len();
            self.at = self.capitals(self.at);
        } else {
            self.at = end;
        }
    }

    /// Goes on with a list of places that the table has only the first of: "Công an phường, xã".
    pub(super) fn more_places(&mut self, start: usize) {
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
    pub(super) fn collective(&mut self, start: usize) -> Option<Named> {
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
        if bare && !nouns::acts_alone(lower) {
            return None;
        }
        let name = common(self.slice(start..end));
        Some(Named { at: start..end, name, kind: BodyKind::Collective, collective: true, known: true })
    }

    /// Bodies of one name behind the "các" at `start`.
    pub(super) fn several(&mut self, start: usize) -> Option<Named> {
        let body = self.unknown(self.at)?;
        self.qualifiers(true);
        let at = start..body.at.end.max(self.at);
        let name = common(self.slice(at.clone()));
        Some(Named { at, name, kind: BodyKind::Collective, collective: true, known: true })
    }

    /// The length of the noun of a collective here.
    pub(super) fn member(&self) -> Option<usize> {
        nouns::member(self.lower()).map(str::len)
    }

    /// Whether capitals follow a noun with a capital: "Công ty TNHH …".
    pub(super) fn has_own_name(&self, noun: usize) -> bool {
        // "Công ty cổ phần", "Công ty TNHH một thành viên": the form of a company is no name.
        let form = nouns::head(self.lower()).map_or(0, str::len);
        if self.starts_upper() && self.lower().get(..form).is_some_and(|head| head.ends_with("thành viên"))
        {
            return true;
        }
        let noun = noun.max(form);
        let behind = self.text().get(noun..).and_then(|rest| rest.strip_prefix(' '));
        self.starts_upper() && behind.is_some_and(|rest| rest.starts_with(letter::is_capital))
    }

    /// Whether a body with a name of its own begins here: "UBND các xã", "Công an tỉnh".
    pub(super) fn is_name_ahead(&self) -> bool {
        if !self.starts_upper() {
            return false;
        }
        let noun = self.member().unwrap_or_default();
        let named = self
            .text()
            .get(noun..)
            .is_some_and(|rest| rest.starts_with(' ') && rest.trim_start().starts_with(letter::is_capital));
        named || bodies::longest(self.text()).is_some_and(|(_, len)| len > noun)
    }

    /// A body that no table knows: a head word and the words of its name.
    pub(super) fn unknown(&mut self, start: usize) -> Option<Named> {
        if !self.starts_upper() {
            return None;
        }
        let lower = self.lower();
        let verb = verbs::is_predicate(lower) && !lower.starts_with("hợp tác xã");
        let head = nouns::head(lower).filter(|_| !verb && !nouns::is_false_head(lower))?;
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
        let core = self.at;
        self.qualifiers(false);
        let end = self.at;
        // "Ban Tuyên giáo các tỉnh ủy", but "Liên hiệp các Hội Khoa học".
        let collective = is_plural(self.line.lower.get(core..end)?);
        if end == start + head.len() && !nouns::stands_alone(head) && !self.follows_office(start) {
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
        Some(Named { at, name, kind, collective, known })
    }

    /// Where the name of a company ends: with its proper name, two capitals running behind small
    /// words ("Công ty cổ phần Khai thác đá Phủ Quỳ hoàn nguyên …"); else at `end`.
    pub(super) fn proper_end(&self, start: usize, end: usize) -> usize {
        let mut has_small = false;
        let mut run = 0;
        let mut last = start;
        for (at, word) in words(self.slice(start..end)) {
            let upper = word.starts_with(letter::is_capital);
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
    pub(super) fn work(&mut self) {
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

    /// A name goes on behind a comma: "Cục Xuất bản, In và Phát hành", "Vụ Kế hoạch, Tài chính".
    ///
    /// ```text
    /// comma = ", " words [" và " words]   ; each with a capital that begins no body, office, place or person
    /// ```
    pub(super) fn inner_comma(&mut self) {
        let start = self.at;
        if !(self.eat(", ") && self.is_name_part()) {
            self.at = start;
            return;
        }
        // `name_words` itself goes on behind "và".
        self.name_words();
        let part = self.line.text.get(start..self.at).unwrap_or_default();
        if !part.contains(" và ") && part.split(' ').count() > MOST_WORDS_OF_PART {
            self.at = start;
        }
    }

    /// Whether words with a capital go on with a name here, and begin none of their own.
    pub(super) fn is_name_part(&self) -> bool {
        let lower = self.lower();
        self.starts_upper()
            && nouns::head(lower).is_none()
            && nouns::office(lower).is_none()
            && nouns::surname(lower).is_none()
            && nouns::place(lower).is_none()
            && nouns::quantifier(lower).is_none()
            && provinces::longest(self.text()).is_none()
            && bodies::longest(self.text()).is_none()
    }

    /// Whether an office stands right before `start`: "Lãnh đạo Sở".
    pub(super) fn follows_office(&self, start: usize) -> bool {
        let before = self.line.lower.get(..start).unwrap_or_default().trim_end();
        ["lãnh đạo", "giám đốc", "chánh văn phòng", "thủ trưởng"]
            .iter()
            .any(|office| before.ends_with(office))
    }

    /// Words of a name: capitals, and small words between and behind them.
    pub(super) fn name_words(&mut self) {
        let mut small = 0;
        let mut end = self.at;
        loop {
            self.blanks();
            if self.text().starts_with(['-', '–']) {
                let skip = self.text().trim_start_matches(['-', '–', ' ']);
                if !skip.starts_with(letter::is_capital) {
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
                        self.text().get("và ".len()..).is_some_and(|t| t.starts_with(letter::is_capital));
                    // "các công trình giao thông và nông nghiệp": small words on both sides.
                    let noun = small > 1
                        && nouns::member(behind).is_none()
                        && nouns::quantifier(behind).is_none()
                        && !nouns::is_stop(behind)
                        && (!verbs::is_predicate(behind) || nouns::is_like_verb(behind));
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
            if place.is_some() && behind.starts_with(letter::is_small) {
                break;
            }
        }
        self.at = end;
    }
}

/// The words of `text` between blanks, and where they start.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').scan(0, |next, word| {
        let at = *next;
        *next += word.len() + 1;
        Some((at, word))
    })
}

/// Whether free words may follow the name of a body of this kind: "UBND các xã có …".
pub(super) fn is_general(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::Collective | BodyKind::PeoplesCommittee | BodyKind::Company | BodyKind::Other)
}

/// Whether a name speaks of several: "UBND các huyện, thành phố".
pub(super) fn is_plural(lower: &str) -> bool {
    lower.starts_with("các ")
        || lower
            .match_indices(" các ")
            .any(|(at, _)| lower.get(at + 1..).is_some_and(|rest| !nouns::is_inner_plural(rest)))
}

/// What kind of body a name in lower case names by its head word.
pub(super) fn kind_of(lower: &str) -> BodyKind {
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
