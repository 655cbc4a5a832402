//! What narrows a name down: places, owners, clauses.

use super::{Reader, word_len};
use crate::letter;
use crate::lexicon::{bodies, doc_kinds, nouns, provinces, verbs};
use crate::model::BodyKind;
use crate::text::after_word;

impl Reader<'_> {
    /// Small words that narrow a noun down: "đầu tư hạ tầng" behind "chủ".
    pub(super) fn small_words(&mut self, most: usize) {
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
    pub(super) fn is_verb_ahead(&self) -> bool {
        let lower = self.lower();
        if !verbs::is_predicate(lower) {
            return false;
        }
        let before = self.line.lower.get(..self.at).unwrap_or_default().trim_end();
        let in_name = nouns::compound(lower).is_some()
            || nouns::is_pair(before, lower)
            || lower.strip_prefix("xây dựng ").is_some_and(verbs::is_predicate)
            || nouns::is_like_verb(lower);
        !in_name
    }

    /// The length of the word here, or of the two that are one noun: "công trình".
    pub(super) fn word(&self) -> usize {
        nouns::compound(self.lower()).map_or_else(|| word_len(self.text()), str::len)
    }

    /// What narrows a body down: place, level, "liên quan", "thuộc …", "trên địa bàn …".
    pub(super) fn qualifiers(&mut self, general: bool) {
        while self.qualifier(general) {}
    }

    /// "Ngân hàng Nhà nước - Chi nhánh Quảng Ngãi".
    pub(super) fn branch(&mut self) -> bool {
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
    pub(super) fn qualifier(&mut self, general: bool) -> bool {
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
        // "Ban Tuyên giáo các tỉnh ủy, thành ủy": of many committees.
        if self.lower().strip_prefix("các ").is_some_and(|rest| nouns::party_committee(rest).is_some())
            && let Some(committees) = self.collective(self.at)
        {
            self.at = committees.at.end;
            return true;
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
    pub(super) fn joint_owner(&mut self) {
        let before = self.line.lower.get(..self.at).unwrap_or_default();
        if before.ends_with("bộ chính trị") {
            self.eat(", ban bí thư");
        }
    }

    /// The body that a collective belongs to, named right behind it: "các cơ quan Quốc hội".
    pub(super) fn owner(&mut self) {
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
    pub(super) fn is_noun_list_ahead(&self, phrase: &str) -> bool {
        self.lower().get(phrase.len()..).is_some_and(|rest| rest.starts_with(", "))
    }

    /// "tỉnh", "tỉnh Kon Tum", "các xã, phường, đặc khu", "cấp xã", "các tỉnh, thành phố".
    pub(super) fn place_list(&mut self) -> bool {
        let start = self.at;
        let plural = self.eat("các");
        self.blanks();
        let mut count = 0;
        let mut end = start;
        while let Some(place) =
            nouns::place(self.lower()).filter(|_| nouns::party_committee(self.lower()).is_none())
        {
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
    pub(super) fn is_place_noun_only(&self) -> bool {
        let Some(place) = nouns::place(self.lower()) else { return false };
        // "Tỉnh đoàn", "xã hội": no place.
        if nouns::head(self.lower()).is_some_and(|head| head.len() > place.len()) {
            return false;
        }
        !self.text().get(place.len()..).unwrap_or_default().trim_start().starts_with(letter::is_capital)
    }

    /// A run of words with capitals or figures: "Kon Tum", "Bảo Lâm 2".
    pub(super) fn title_words(&mut self) -> bool {
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
    pub(super) fn capitals(&self, start: usize) -> usize {
        let mut end = start;
        let mut place = start;
        loop {
            let rest = self.line.text.get(place..).unwrap_or_default();
            let len = word_len(rest);
            let upper = rest.starts_with(letter::is_capital);
            let figure = place > start && rest.starts_with(|c: char| c.is_ascii_digit()) && len <= 3;
            if len == 0 || !(upper || figure) {
                return end;
            }
            end = place + len;
            let behind = self.line.text.get(end..).unwrap_or_default();
            let skip = if behind.starts_with(" - ")
                && behind.get(3..).is_some_and(|b| b.starts_with(letter::is_capital))
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
    pub(super) fn free_words(&mut self, phrase: &str) -> bool {
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
