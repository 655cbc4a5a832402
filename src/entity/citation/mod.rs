//! Mentions of legal documents in one clean line.
//!
//! Knows how a document is named: by type, symbol, date and issuer (`trail`, `lead`), as a law by
//! title (`law`), by date and issuer, congress or number alone (`named`), one by one or in an
//! enumeration (`list`), and what identifies it in a whole notice (`identity`). Where a line comes
//! from, and that the notice's own symbol is none, is left to the callers.
//!
//! ```text
//! "theo hướng dẫn số 156/HD-UBQG ngày 26/11/2004 của Ủy ban Quốc gia VSTBPN Việt Nam và báo cáo"
//!  -> type Hướng dẫn, symbol 156/HD-UBQG, issued 2004-11-26, issuer "Ủy ban Quốc gia VSTBPN Việt Nam"
//! ```

mod identity;
mod issuer;
mod law;
mod lead;
mod list;
mod named;
mod title;
mod trail;

pub(crate) use identity::{drop_dangling, identify};

use std::cmp::Reverse;
use std::ops::Range;

use crate::diagnostic::Problem;
use crate::grammar::symbol::{Form, Symbol, symbol};
use crate::grammar::{Found, provision, read_at};
use crate::lexicon::bodies;
use crate::lexicon::doc_kinds::DocKind;
use crate::model::{BodyKind, CitedType, Date, Provision, System};
use crate::text::Flow;
use issuer::Issuers;
use lead::Sort;
use trail::Trail;

/// A document as one mention tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cited {
    /// The type, from the word written, else from the symbol.
    pub(crate) kind: Option<CitedType>,
    /// The symbol in its standard spelling.
    pub(crate) symbol: Option<String>,
    /// The number; of a short form that is all there is.
    pub(crate) number: Option<String>,
    /// The year, where the symbol holds one.
    pub(crate) year: Option<u16>,
    /// The letters of the symbol.
    pub(crate) codes: Vec<String>,
    /// The day of issue.
    pub(crate) issued: Option<Date>,
    /// Whether a day of issue is written that is in no calendar.
    pub(crate) has_impossible_day: bool,
    /// The body after "của", as written.
    pub(crate) issuer: Option<String>,
    /// What the document is about; of a law its name.
    pub(crate) title: Option<String>,
    /// The parts pointed at.
    pub(crate) provisions: Vec<Provision>,
    /// The system of documents it belongs to.
    pub(crate) system: System,
    /// By what it is known.
    pub(crate) known_by: KnownBy,
}

/// What a mention names its document by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KnownBy {
    /// "Nghị định số 32/2024/NĐ-CP"; the kind that the letters name, where they do.
    Symbol(Option<&'static str>),
    /// "Luật Bình đẳng giới năm 2006": its title and the year after it.
    Law(Option<u16>),
    /// "Nghị định số 105".
    Number,
    /// "Công điện ngày 15/10/2020 của Thủ tướng Chính phủ".
    Issue,
    /// "Nghị quyết Đại hội XIII của Đảng": "dai-hoi-dang-xiii".
    Congress(String),
}

/// A mention on the way to a [`Cited`].
#[derive(Debug, Clone)]
struct Mention {
    cited: Cited,
    at: Range<usize>,
    /// How much stands before the symbol.
    lead: Sort,
    /// The letters of the issuer.
    issuer_code: Option<String>,
    /// Whether it is of a draft, which is no document yet.
    is_draft: bool,
}

/// Citations in one clean line, left to right.
pub(crate) fn citations(line: Flow<'_>) -> Vec<Found<Cited>> {
    let mut mentions = law::mentions(line);
    mentions.extend(by_symbol(line));
    mentions.extend(named::mentions(line));
    let mut mentions = without_overlap(mentions);
    list::share(line.text, &mut mentions);
    title::add(line.text, &mut mentions);
    add_provisions(line.text, &mut mentions);
    mentions.into_iter().map(|mention| Found::new(mention.cited, mention.at)).collect()
}

/// Where symbols may start: at a figure that begins a word, or that is fused to "số".
fn cues(line: Flow<'_>) -> impl Iterator<Item = usize> {
    let number = move |at: usize| match line.text.as_bytes().get(at)? {
        b'0'..=b'9' => Some(at),
        b's' | b'S' => {
            let word = line.text.get(at..)?;
            let number = ["số", "Số", "SỐ"].iter().find_map(|sign| word.strip_prefix(sign))?;
            number.starts_with(|c: char| c.is_ascii_digit()).then_some(line.text.len() - number.len())
        }
        _ => None,
    };
    let opens =
        move |at: &usize| line.text.get(*at..).is_some_and(opens_symbol) && begins_number(line.text, *at);
    line.word_starts().filter_map(number).filter(opens)
}

/// Whether a number with a slash or dash behind it begins `text`.
///
/// ```text
/// opening = 1*6digit [letter] ["." 1*3digit] [2" "] ("/" / "-")
/// ```
fn opens_symbol(text: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let number = digits(text);
    let rest = text.get(number..).unwrap_or_default();
    let rest = rest.strip_prefix(|c: char| c.is_ascii_lowercase()).unwrap_or(rest);
    let part =
        rest.strip_prefix('.').map(|part| (part, digits(part))).filter(|(_, len)| (1..=3).contains(len));
    let rest = part.and_then(|(part, len)| part.get(len..)).unwrap_or(rest);
    let rest = rest.strip_prefix("  ").or_else(|| rest.strip_prefix(' ')).unwrap_or(rest);
    let mark =
        |c: char| matches!(c, '/' | '⁄' | '／' | '-' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    number <= 6 && rest.starts_with(mark)
}

/// The mentions by symbol.
fn by_symbol(line: Flow<'_>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    for cue in cues(line) {
        let from = mentions.last().map_or(0, |mention| mention.at.end);
        if cue < from {
            continue;
        }
        let Some(found) = read_at(line.text, cue, symbol) else { continue };
        let Some(lead) = lead::before(line.text, from..cue, found.value.kind()) else { continue };
        let shared = match lead.sort {
            Sort::Bare => lead::shared_numbers(line.text, from..lead.start, &found.value),
            Sort::Type | Sort::Number => Vec::new(),
        };
        let follows = mentions.last().is_some_and(|last| list::joins(line.text.get(last.at.end..lead.start)));
        if lead.sort == Sort::Bare && found.value.needs_lead() && !follows && shared.is_empty() {
            continue;
        }
        mentions.extend(shared.into_iter().map(|shared| {
            let mut cited = Cited::of_symbol(&found.value, shared.lead.kind);
            cited.symbol = Some(found.value.with_number(&shared.number));
            cited.number = Some(shared.number);
            Mention::new(cited, shared.lead.start..shared.end, shared.lead.sort, &found.value)
        }));
        let mut cited = Cited::of_symbol(&found.value, lead.kind);
        let issuers = match cited.system {
            System::Joint => Issuers::Joint(cited.codes.len().saturating_sub(1)),
            _ => Issuers::One,
        };
        let trail = trail::after(line.text, found.at.end, issuers);
        let end = trail.end;
        cited.follow(trail);
        if cited.issuer.is_none() {
            cited.issuer = lead.issuer.and_then(|at| line.text.get(at)).map(str::to_owned);
        }
        mentions.push(Mention::new(cited, lead.start..end, lead.sort, &found.value));
    }
    mentions
}

impl Mention {
    fn new(cited: Cited, at: Range<usize>, lead: Sort, symbol: &Symbol) -> Self {
        let issuer_code = symbol.issuer_code().map(str::to_owned);
        Self { cited, at, lead, issuer_code, is_draft: false }
    }
}

/// Whether a number can begin here, in no date, decimal or address.
fn begins_number(line: &str, at: usize) -> bool {
    let mut before = line.get(..at).unwrap_or_default().chars().rev();
    match (before.next(), before.next()) {
        (None, _) | (Some('ố' | 'Ố'), Some('s' | 'S')) => true,
        (Some(',' | ':' | '.'), next) => !next.is_some_and(|c| c.is_ascii_digit()),
        (Some(c), _) => c.is_whitespace() || "([{;_\"“”‘’'«".contains(c),
    }
}

impl Cited {
    /// The document of a symbol, with the type that is written before it.
    fn of_symbol(symbol: &Symbol, written: Option<&'static DocKind>) -> Self {
        Self {
            kind: type_of(symbol, written),
            symbol: Some(symbol.text()),
            number: Some(symbol.number.clone()),
            year: symbol.year,
            codes: symbol.codes.clone(),
            issued: None,
            has_impossible_day: false,
            issuer: None,
            title: None,
            provisions: Vec::new(),
            system: written
                .map(|kind| kind.system)
                .filter(|system| *system == System::Joint)
                .unwrap_or_else(|| system_of(symbol)),
            known_by: KnownBy::Symbol(symbol.kind().map(|kind| kind.code.unwrap_or("CV"))),
        }
    }

    /// What of it contradicts itself or the calendar.
    pub(crate) fn conflicts(&self) -> impl Iterator<Item = Problem> {
        let date = self.year.zip(self.issued).is_some_and(|(year, issued)| issued.year() != year);
        let code = match self.known_by {
            KnownBy::Symbol(code) => code,
            _ => None,
        };
        let written = self.kind.as_ref().map(|kind| kind.code.as_deref().unwrap_or("CV"));
        let kind = code.zip(written).is_some_and(|(code, written)| code != written);
        let problems = [
            (self.has_impossible_day, Problem::ImpossibleDate),
            (date, Problem::ConflictingDate),
            (kind, Problem::ConflictingType),
        ];
        problems.into_iter().filter_map(|(holds, problem)| holds.then_some(problem))
    }

    /// Takes what stands behind it.
    fn follow(&mut self, trail: Trail) {
        self.issued = trail.issued;
        self.has_impossible_day = trail.has_impossible_day;
        self.issuer = trail.issuer;
    }

    /// A document that no symbol tells of.
    fn without_symbol(kind: &'static DocKind, known_by: KnownBy) -> Self {
        Self {
            kind: Some(cited_type(kind)),
            symbol: None,
            number: None,
            year: None,
            codes: Vec::new(),
            issued: None,
            has_impossible_day: false,
            issuer: None,
            title: None,
            provisions: Vec::new(),
            system: kind.system,
            known_by,
        }
    }
}

/// The type written, unless that is no more than "văn bản", else that of the symbol.
fn type_of(symbol: &Symbol, written: Option<&'static DocKind>) -> Option<CitedType> {
    let of_symbol = symbol.kind();
    match written.filter(|kind| kind.name != "Văn bản").or(of_symbol) {
        Some(kind) => {
            let mut cited = cited_type(kind);
            // The Party writes QĐ for both Quyết định and Quy định.
            if kind.name == "Quy định" && symbol.form == Form::Party {
                cited.code = symbol.codes.first().cloned();
            }
            Some(cited)
        }
        None if symbol.form == Form::Letter => Some(CitedType { code: None, name: "Công văn".to_owned() }),
        None => None,
    }
}

fn cited_type(kind: &DocKind) -> CitedType {
    let code = kind.code.filter(|code| !matches!(*code, "L" | "HP"));
    CitedType { code: code.map(str::to_owned), name: kind.name.to_owned() }
}

/// The system of a symbol; that of unions and companies is neither the State's nor the Party's.
fn system_of(symbol: &Symbol) -> System {
    let issuer =
        symbol.issuer_code().and_then(bodies::issuer).and_then(bodies::longest).map(|(body, _)| body.kind);
    match (symbol.form, issuer) {
        (Form::Joint, _) => System::Joint,
        (Form::Assembly, _) => System::Assembly,
        (_, Some(BodyKind::MassOrganisation | BodyKind::Company)) => System::Other,
        (Form::Party, _) => System::Party,
        (Form::State | Form::Letter | Form::Consolidated | Form::Old, _) => System::State,
    }
}

/// The mentions in order; of two that overlap the one that starts first, or else the longer.
fn without_overlap(mut mentions: Vec<Mention>) -> Vec<Mention> {
    mentions.sort_by_key(|mention| (mention.at.start, Reverse(mention.at.end)));
    let mut end = 0;
    mentions.retain(|mention| {
        let is_free = mention.at.start >= end;
        if is_free {
            end = mention.at.end;
        }
        is_free && !mention.is_draft
    });
    mentions
}

/// Adds to each mention the provisions in front of it.
fn add_provisions(line: &str, mentions: &mut [Mention]) {
    let mut from = 0;
    for mention in mentions {
        if let Some(found) = line.get(from..mention.at.start).and_then(provision::before) {
            mention.cited.provisions = found.value;
            mention.at.start = from + found.at.start;
        }
        from = mention.at.end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mentions stand between « and »; `expected` says of each what the shown fields are.
    #[track_caller]
    fn check(marked: &str, expected: &[&str]) {
        let line = marked.replace(['«', '»'], "");
        let found = Flow::with(&line, citations);
        let mut drawn = String::new();
        let mut from = 0;
        for mention in &found {
            drawn.push_str(&line[from..mention.at.start]);
            drawn.push('«');
            drawn.push_str(&line[mention.at.clone()]);
            drawn.push('»');
            from = mention.at.end;
        }
        drawn.push_str(&line[from..]);
        assert_eq!(drawn, marked);
        let shown: Vec<String> = found.iter().map(|mention| shown(&mention.value)).collect();
        assert_eq!(shown, expected, "{marked}");
    }

    /// "type | symbol | day | issuer", the empty ones left out.
    fn shown(cited: &Cited) -> String {
        let fields = [
            cited.kind.as_ref().map(|kind| kind.name.clone()),
            cited.symbol.clone(),
            cited.issued.map(|day| day.to_string()),
            cited.issuer.clone(),
        ];
        fields.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    }

    #[track_caller]
    fn one(line: &str) -> Cited {
        let found = Flow::with(line, citations);
        assert_eq!(found.len(), 1, "{line}");
        found.into_iter().next().expect("there is one").value
    }

    #[test]
    fn reads_type_symbol_day_and_issuer() {
        check(
            "theo «hướng dẫn số 156/HD-UBQG ngày 26/11/2004 của Ủy ban Quốc gia VSTBPN Việt Nam» và báo cáo",
            &["Hướng dẫn | 156/HD-UBQG | 2004-11-26 | Ủy ban Quốc gia VSTBPN Việt Nam"],
        );
        check(
            "«Chương trình số 35-CTr/TU, ngày 27 tháng 8 năm 2007 của Ban Thường vụ Tỉnh ủy Kon Tum» về thực hiện \
             «Nghị quyết số 11-NQ/TW của Bộ chính trị» về “Công tác phụ nữ”",
            &[
                "Chương trình | 35-CTr/TU | 2007-08-27 | Ban Thường vụ Tỉnh ủy Kon Tum",
                "Nghị quyết | 11-NQ/TW | Bộ chính trị",
            ],
        );
        check(
            "«Quyết định số 2545/QĐ-TTg. ngày 30/12/2016 của Thủ tướng Chính phủ» phê duyệt",
            &["Quyết định | 2545/QĐ-TTg | 2016-12-30 | Thủ tướng Chính phủ"],
        );
        check(
            "«NGHỊ QUYẾT SỐ 66-NQ/TW NGÀY 30/4/2025 CỦA BỘ CHÍNH TRỊ» VỀ ĐỔI MỚI",
            &["Nghị quyết | 66-NQ/TW | 2025-04-30 | BỘ CHÍNH TRỊ"],
        );
        check(
            "«Nghị định số 25/2022/NĐ-CP 12 tháng 4 năm 2022 của Chính phủ».",
            &["Nghị định | 25/2022/NĐ-CP | 2022-04-12 | Chính phủ"],
        );
        check(
            "«Đề án 08-ĐA/TU của Tỉnh ủy Lào Cai ngày 29/12/2025» về",
            &["Đề án | 08-ĐA/TU | 2025-12-29 | Tỉnh ủy Lào Cai"],
        );
    }

    #[test]
    fn takes_the_type_of_the_symbol_where_none_is_written() {
        check("tại «văn bản số 213-KL/TW ngày 21/11/2025»", &["Kết luận | 213-KL/TW | 2025-11-21"]);
        check(
            "«văn bản số 308/BC-BXD», «Văn bản số 4250/BNNMT-ĐCKS»",
            &["Báo cáo | 308/BC-BXD", "Công văn | 4250/BNNMT-ĐCKS"],
        );
        check("«Thông báo kết luận số 49/TB-VPCP»", &["Thông báo | 49/TB-VPCP"]);
        check(
            "«Kế hoạch thanh tra số 1505/KH-TTCP», «Nghị quyêt sô 10/2024/NQ-HĐND»",
            &["Kế hoạch | 1505/KH-TTCP", "Nghị quyết | 10/2024/NQ-HĐND"],
        );
        check("«VB số 10781/VPCP-CN» gửi", &["Công văn | 10781/VPCP-CN"]);
    }

    #[test]
    fn enumerations_share() {
        check(
            "các «Công điện số 217/CĐ-TTg», «218/CĐ-TTg» và «222/CĐ-TTg ngày 19/11/2025»",
            &[
                "Công điện | 217/CĐ-TTg | 2025-11-19",
                "Công điện | 218/CĐ-TTg | 2025-11-19",
                "Công điện | 222/CĐ-TTg | 2025-11-19",
            ],
        );
        check(
            "«Thông tư số 08/2024/TT-BXD» và «Thông tư số 09/2025/TT-BXD của Bộ Xây dựng»",
            &["Thông tư | 08/2024/TT-BXD | Bộ Xây dựng", "Thông tư | 09/2025/TT-BXD | Bộ Xây dựng"],
        );
        check(
            "«Kết luận số 186-KL/TW ngày 29/8/2025» và «Kết luận số 195-KL/TW ngày 26/9/2025 của Bộ Chính trị, Ban Bí thư» về",
            &[
                "Kết luận | 186-KL/TW | 2025-08-29 | Bộ Chính trị, Ban Bí thư",
                "Kết luận | 195-KL/TW | 2025-09-26 | Bộ Chính trị, Ban Bí thư",
            ],
        );
        check(
            "các «văn bản số: 10894/VPCP-CN ngày 8/11/2025», «8563/VPCP-CN ngày 12/9/2025 của Văn phòng Chính phủ»",
            &[
                "Công văn | 10894/VPCP-CN | 2025-11-08 | Văn phòng Chính phủ",
                "Công văn | 8563/VPCP-CN | 2025-09-12 | Văn phòng Chính phủ",
            ],
        );
        check(
            "«thông báo số 99-TB/TW», «Nghị quyết 380/NQ-CP ngày 25/11/2025 của Chính phủ»",
            &["Thông báo | 99-TB/TW", "Nghị quyết | 380/NQ-CP | 2025-11-25 | Chính phủ"],
        );
        check(
            "các «Kết luận số 187», «188- KL/TW ngày 29/8/2025»",
            &["Kết luận | 187-KL/TW | 2025-08-29", "Kết luận | 188-KL/TW | 2025-08-29"],
        );
        check(
            "«Nghị quyết số 1/2025/QH15», «2/2025/QH15»",
            &["Nghị quyết | 1/2025/QH15", "Nghị quyết | 2/2025/QH15"],
        );
    }

    #[test]
    fn reads_laws_by_title() {
        check("theo «Luật Bình đẳng giới năm 2006» và «Luật bình đẳng giới»;", &["Luật", "Luật"]);
        check("«Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ» có hiệu lực", &["Luật"]);
        check(
            "«Luật Thủ đô số 39/2024/QH15», «Luật 67/2020/QH14» và «Bộ luật hàng hải Việt Nam» về",
            &["Luật | 39/2024/QH15", "Luật | 67/2020/QH14", "Bộ luật"],
        );
        check(
            "«Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Phòng, chống thiên tai ngày 17/6/2020»; «Luật Giá»",
            &["Luật | 2020-06-17", "Luật"],
        );
        check(
            "«Luật Quản lý, sử dụng vũ khí, vật liệu nổ ngày 29/6/2024» và quy định",
            &["Luật | 2024-06-29"],
        );
        check(
            "«Luật Bảo vệ môi trường», «Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ»",
            &["Luật", "Nghị định | 08/2022/NĐ-CP | 2022-01-10 | Chính phủ"],
        );
        check("theo «Điều 7 Luật Địa chất và khoáng sản»3.", &["Luật"]);
        assert_eq!(one("Luật Bình đẳng giới năm 2006").title.as_deref(), Some("Bình đẳng giới"));
    }

    #[test]
    fn reads_what_has_no_symbol() {
        check(
            "«Công điện ngày 15/10/2020 của Thủ tướng Chính phủ» về",
            &["Công điện | 2020-10-15 | Thủ tướng Chính phủ"],
        );
        check(
            "«Nghị quyết Đại hội XIII của Đảng», «Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ I», nhiệm kỳ",
            &["Nghị quyết | Đảng", "Nghị quyết"],
        );
        check(
            "theo «Nghị định số 105» và «Chỉ thị 11 của Ban Thường vụ Tỉnh ủy»",
            &["Nghị định", "Chỉ thị | Ban Thường vụ Tỉnh ủy"],
        );
    }

    #[test]
    fn provisions_belong_to_it() {
        check(
            "theo «khoản 2, khoản 3 Điều 6 Nghị định số 31/2021/NĐ-CP của Chính phủ»;",
            &["Nghị định | 31/2021/NĐ-CP | Chính phủ"],
        );
        assert_eq!(one("điểm a khoản 2 Điều 28 Luật Thủ đô").provisions.len(), 1);
        assert_eq!(one("theo Điều 5, 6, 7 Luật Đất đai").provisions.len(), 3);
        assert_eq!(one("Phụ lục I ban hành kèm theo Quyết định số 5/QĐ-BXD").provisions.len(), 1);
    }

    #[test]
    fn titles_stand_behind() {
        for (line, title) in [
            ("Nghị quyết số 12/NQ-CP của Chính phủ về phát triển nhà ở; và", Some("phát triển nhà ở")),
            ("Kế hoạch số 12/KH-UBND về việc tiêm chủng (sau đây gọi là Kế hoạch).", Some("tiêm chủng")),
            (
                "Chỉ thị số 50-CT/TW của Ban Bí thư “Về đổi mới sinh hoạt chi bộ” trong",
                Some("Về đổi mới sinh hoạt chi bộ"),
            ),
            ("Quyết định số 1/QĐ-BXD ban hành Quy chế làm việc.", Some("ban hành Quy chế làm việc")),
            ("Quyết định số 1/QĐ-BXD, yêu cầu các sở", None),
        ] {
            assert_eq!(one(line).title.as_deref(), title, "{line}");
        }
    }

    #[test]
    fn systems_are_told_apart() {
        for (line, system) in [
            ("Nghị định số 1/2020/NĐ-CP", System::State),
            ("Nghị quyết số 1-NQ/TW", System::Party),
            ("Luật Đất đai", System::Assembly),
            ("Thông tư liên tịch số 05/2020/TTLT-BTC-BNV", System::Joint),
            ("Công văn số 1363/TLĐ-CSPL", System::Other),
        ] {
            assert_eq!(one(line).system, system, "{line}");
        }
    }

    #[test]
    fn says_what_contradicts_itself() {
        let conflicts = |line| -> Vec<Problem> { one(line).conflicts().collect() };
        assert_eq!(conflicts("Nghị định số 23/2015/NĐ-CP ngày 16/02/2025"), [Problem::ConflictingDate]);
        assert_eq!(conflicts("Kế hoạch số 1109/QĐ-UBND"), [Problem::ConflictingType]);
        assert_eq!(conflicts("Công văn số 1/UBND-KT ngày 31/02/2024"), [Problem::ImpossibleDate]);
        for line in ["Công văn số 1/UBND-KT", "Quy định số 144-QĐ/TW", "Luật số 39/2024/QH15 ngày 28/6/2024"]
        {
            assert_eq!(conflicts(line), [], "{line}");
        }
    }

    #[test]
    fn knows_what_is_none() {
        for line in [
            "ngày 10/02/2018",
            "trực 24/7",
            "bản đồ tỷ lệ 1/500",
            "34/34 tỉnh",
            "4,92 ha/hộ",
            "điện thoại 024.3843/1234",
            "QCVN 06:2022/BXD",
            "TCVN 5574:2018",
            "https://chinhphu.vn/12/ABC-DEF",
            "giai đoạn 2021-2025",
            "quý I/2018",
            "các tỉnh/thành phố và/hoặc",
            "theo quy định của pháp luật",
            "kỷ luật lao động",
            "Thông báo này",
            "Nghị định này",
            "Luật sư Nguyễn Văn A",
            "Luật gia",
            "Luật này",
            "THI HÀNH PHÁP LUẬT ĐẤT ĐAI",
            "Chương trình công tác năm 2018",
            "Kế hoạch 5 năm 2021-2025",
            "03 Nghị định",
            "tốc độ 20km/h",
            "50 m3/ngày",
            "tháng 11/2025 - UBND tỉnh",
            "dự thảo Luật Trí tuệ nhân tạo",
            "Bộ chỉ số 766",
            "nhiệm kỳ 2020 - 2025",
            "Luật",
            "Nghị quyết của Chính phủ",
            "báo cáo ngày 15/6/2025 của Sở Y tế",
            "",
            "số",
            "/",
            "Số: /TB-UBND",
        ] {
            check(line, &[]);
        }
    }

    /// A quadratic reader would not come back from these.
    #[test]
    fn long_lines_take_no_longer() {
        for word in [
            "số ",
            "ngày 1/",
            "/",
            "1/",
            "Luật ",
            "các Luật Đất đai, ",
            "Nghị quyết Trung ương 4 ",
            "Nghị quyết của Bộ Y tế số ",
            "Điều 1 khoản 1 ",
            "Điều 1 ",
            "khoản 1, ",
            "Nghị định số 1 ",
            "1-NQ/TW, ",
            "Nghị định số 1/NĐ-CP của ",
            "(",
            "của Ban ",
            "1-",
        ] {
            let line = word.repeat(200_000 / word.len());
            let mut mentions: Vec<Cited> =
                Flow::with(&line, citations).into_iter().map(|found| found.value).collect();
            drop_dangling(&mut mentions, |cited| cited);
            assert_eq!(identify(&mentions, None).len(), mentions.len());
        }
    }
}
