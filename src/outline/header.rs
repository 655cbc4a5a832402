//! Letterhead, title and addressees.

use std::ops::Range;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case};
use nom::character::complete::{char, one_of, satisfy, space0};
use nom::combinator::{map, opt, value};

use super::{Para, is_shouted};
use crate::block::{MarkerKind, Reading};
use crate::grammar::number::{short_figures, word_end, year};
use crate::grammar::{PResult, any, few, find, read_at, symbol};
use crate::letter;
use crate::lexicon::doc_kinds::{self, DocKind};
use crate::lexicon::phrases::Phrases;
use crate::lexicon::{bodies, fold, near};
use crate::model::Date;
use crate::text::head;

/// What the letterhead says and where.
#[derive(Debug, Default)]
pub(crate) struct Header {
    /// Each with the lines that name it.
    pub(crate) issuers: Vec<Vec<Range<usize>>>,
    pub(crate) symbol: Option<Symbol>,
    pub(crate) place: Option<Range<usize>>,
    pub(crate) date: Option<(Range<usize>, Option<Date>)>,
    pub(crate) kind: Option<(Range<usize>, &'static DocKind)>,
    pub(crate) subject: Option<Range<usize>>,
    pub(crate) addressees: Vec<Range<usize>>,
    pub(crate) urgency: Option<Range<usize>>,
    pub(crate) secrecy: Option<Range<usize>>,
    /// Whether the notice asks as a letter does: "Kính gửi".
    pub(crate) is_letter: bool,
}

impl Header {
    /// Whether no letterhead or title was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.kind.is_none() && self.symbol.is_none() && !self.is_letter && self.date.is_none()
    }
}

/// The notice's own symbol.
#[derive(Debug)]
pub(crate) struct Symbol {
    /// As printed, blanks around its marks left out.
    pub(crate) text: String,
    pub(crate) at: Range<usize>,
    pub(crate) number: Option<String>,
    pub(crate) year: Option<u16>,
    pub(crate) codes: Vec<String>,
}

/// A letterhead does not go on longer than this.
const MOST_LINES: usize = 90;
/// A line of the letterhead over several lines of text takes no more bytes than this.
const LONGEST_PARAGRAPH: usize = 440;

/// The letterhead of `paras` and the paragraphs behind it.
pub(super) fn read(reading: &Reading<'_>, paras: Vec<Para>) -> (Header, Vec<Para>) {
    let lines = lines(reading, &paras);
    let title = title_at(reading, &lines);
    let mut reader = Reader { reading, lines: &lines, header: Header::default(), at: 0 };
    reader.letterhead(title);
    if let Some(title) = title {
        reader.title(title);
    }
    reader.addressees();
    let Reader { mut header, at, .. } = reader;
    if header.is_empty() {
        header.issuers.clear();
        return (header, paras);
    }
    let end = lines.get(at).map_or(lines.last().map_or(0, |last| last.at.end), |line| line.at.start);
    (header, behind(paras, end))
}

/// One line of the head of a notice.
#[derive(Debug, Clone)]
struct Line {
    at: Range<usize>,
    para: usize,
    emphasised: bool,
    /// Whether it is the first of its paragraph.
    first: bool,
    gap: bool,
    cell_break: bool,
    marker: Option<(MarkerKind, usize)>,
}

fn lines(reading: &Reading<'_>, paras: &[Para]) -> Vec<Line> {
    let mut found = Vec::new();
    let mut cell = None;
    for (index, para) in paras.iter().enumerate() {
        let cell_break = para.cell != cell;
        cell = para.cell;
        for (nth, at) in greeting_joined(reading, para).take(MOST_LINES).enumerate() {
            let marker = para.marker.as_ref().filter(|_| nth == 0).map(|m| (m.kind, para.at.start));
            found.push(Line {
                emphasised: reading.is_emphasised(&at),
                gap: para.gap && nth == 0
                    || reading.follows_gap(at.start)
                        && reading.text(at.clone()).starts_with(letter::is_capital),
                at,
                para: index,
                first: nth == 0,
                cell_break: cell_break && nth == 0,
                marker,
            });
        }
        if found.len() > MOST_LINES {
            break;
        }
    }
    found
}

/// The lines of a paragraph; a narrow cell cuts "Kính gửi:" in two.
fn greeting_joined<'r>(reading: &'r Reading<'_>, para: &Para) -> impl Iterator<Item = Range<usize>> + 'r {
    let mut lines = reading.lines(para.whole.clone()).peekable();
    std::iter::from_fn(move || {
        let line = lines.next()?;
        let is_half = fold::is(reading.text(line.clone()), "kinh");
        let rest = lines.next_if(|next| is_half && reading.text(next.clone()).starts_with("gửi"));
        Some(line.start..rest.map_or(line.end, |rest| rest.end))
    })
}

/// The paragraphs from byte `end` of the reading on, the first cut there if need be.
fn behind(paras: Vec<Para>, end: usize) -> Vec<Para> {
    paras
        .into_iter()
        .filter(|para| para.whole.end > end)
        .map(|mut para| {
            if para.whole.start < end {
                para.whole.start = end;
                para.at.start = end;
                para.marker = None;
            }
            para
        })
        .collect()
}

/// The line that announces the type; where there is none, one that does so but for a letter, above the
/// first item or sentence.
fn title_at(reading: &Reading<'_>, lines: &[Line]) -> Option<usize> {
    let text = |line: &Line| reading.text(line.at.clone());
    lines.iter().position(|line| title_kind(text(line)).is_some()).or_else(|| {
        let ends = |line: &Line| line.marker.is_some() || is_greeting(text(line)) || opens_body(text(line));
        let head = lines.iter().take_while(|line| !ends(line)).count();
        lines.iter().take(head).position(|line| misread_title_kind(text(line)).is_some())
    })
}

/// Whether a line begins as a first sentence does.
fn opens_body(text: &str) -> bool {
    static OPENINGS: Phrases = Phrases::new(&[
        "Chiều ngày",
        "Căn cứ ",
        "Do ",
        "Hiện nay",
        "Nhằm ",
        "Qua ",
        "Sau khi ",
        "Sáng ngày",
        "Theo ",
        "Thi hành ",
        "Thời gian gần",
        "Thời gian qua",
        "Thực hiện ",
        "Tiếp theo ",
        "Trong ",
        "Tại Hội nghị",
        "Tại buổi",
        "Tại cuộc",
        "Tại phiên",
        "Từ ngày",
        "Vừa qua",
        "Xét ",
        "Để ",
    ]);
    OPENINGS.begin(text) || begins_with_day(text) || carries_out(text) || committee_received(text).is_ok()
}

/// "Ngày 12 tháng 5 …".
fn begins_with_day(text: &str) -> bool {
    let day = text.strip_prefix("Ngày ").or_else(|| text.strip_prefix("ngày "));
    day.is_some_and(|day| day.starts_with(|c: char| c.is_ascii_digit()))
}

/// "Triển khai Nghị quyết số …".
fn carries_out(text: &str) -> bool {
    static CARRIED_OUT: Phrases = Phrases::new(&[
        "Triển khai Chương",
        "Triển khai Chỉ",
        "Triển khai Công",
        "Triển khai Kế",
        "Triển khai Kết",
        "Triển khai Luật",
        "Triển khai Nghị",
        "Triển khai Quyết",
        "Triển khai Thông",
        "Triển khai Văn",
        "Triển khai chỉ đạo",
        "Triển khai thực hiện",
    ]);
    CARRIED_OUT.prefixes(text).any(|(_, rest)| rest.starts_with(|c| !matches!(c, '.' | ';')))
}

/// "Ủy ban nhân dân tỉnh nhận được …".
///
/// ```text
/// committee_received = ( "Ủy" / "Uỷ" / "Uy" / "Ủỷ" ) " ban nhân dân " *40any "nhận được"
/// ```
fn committee_received(input: &str) -> PResult<'_, ()> {
    let received = few(0..=40, any, tag("nhận được"));
    value((), (one_of("ỦU"), one_of("yỷ"), tag(" ban nhân dân "), received)).parse(input)
}

/// The type of document that a line of capitals announces but for a letter: "THÔNG BÁ0".
fn misread_title_kind(text: &str) -> Option<&'static DocKind> {
    const SHORTEST: usize = 6;
    let text = text.trim();
    if text.len() > 60 || !is_shouted(text) || starts_body(text) || motto_at(text).is_some() {
        return None;
    }
    let compact = near::compact(text);
    let is_near = |name: &str| name.len() >= SHORTEST && near::is_near(&compact, name);
    doc_kinds::headed().find(|(key, _)| is_near(&key.replace(' ', ""))).map(|(_, kind)| kind)
}

/// The type of document that a line announces: capitals, and nothing else on it.
fn title_kind(text: &str) -> Option<&'static DocKind> {
    let text = text.trim();
    if text.len() > 60 || !is_shouted(text) {
        return None;
    }
    // Compared without blanks and marks: titles are spaced out, and scans lose their marks.
    let compact: String = fold::key(text).split(' ').collect();
    let is_long = compact.len() >= 6;
    doc_kinds::by_compact_name(&compact)
        .filter(|kind| kind.name != "Văn bản" && (is_long || kind.name.to_lowercase() == text.to_lowercase()))
}

struct Reader<'r, 's> {
    reading: &'r Reading<'s>,
    lines: &'r [Line],
    header: Header,
    /// The first line that is not yet read.
    at: usize,
}

impl Reader<'_, '_> {
    fn text(&self, line: &Line) -> &str {
        self.reading.text(line.at.clone())
    }

    /// Reads up to the title, to "Kính gửi", or to the first line that is no letterhead.
    fn letterhead(&mut self, title: Option<usize>) {
        let end = title.unwrap_or(self.lines.len());
        while self.at < end {
            let mut line = self.lines[self.at].clone();
            let mut text = self.text(&line).to_owned();
            if is_greeting(&text) {
                break;
            }
            // A short paragraph is read whole: "Hà Nội, ngày 19⏎tháng 11 năm 2025".
            let last = self.lines.iter().rposition(|other| other.para == line.para).unwrap_or(self.at);
            let whole = line.at.start..self.lines[last].at.end;
            let is_short = whole.len() <= LONGEST_PARAGRAPH;
            let joined = if is_short { self.reading.text(whole.clone()).to_owned() } else { text.clone() };
            let is_body = || bodies::longest(&joined).is_some_and(|(_, len)| len == joined.len());
            if text.trim_end().ends_with(':')
                && number_sign(&joined).is_some()
                && number_sign(&text).is_none()
            {
                line.at.end = self.lines[self.at + 1].at.end;
                text = self.reading.text(line.at.clone()).to_owned();
                self.at += 1;
            } else if line.first
                && is_short
                && last > self.at
                && joined.chars().count() < 110
                && number_sign(&joined).is_none()
                && (motto_at(&joined) == Some(0) || date_at(&joined).is_some() || is_body())
            {
                line.at = whole;
                text = joined;
                self.at = last;
            }
            let known = self.letterhead_line(&line, &text);
            if !known && title.is_none() && line.marker.is_some() {
                break;
            }
            if !known
                && title.is_none()
                && (text.chars().count() > 45 && !is_shouted(&text) || opens_body(&text))
            {
                break;
            }
            self.at += 1;
        }
    }

    /// Whether the paragraph that `line` begins is a sentence: "Triển khai Nghị quyết số …, UBND tỉnh
    /// ban hành …"; a subject is none.
    fn is_sentence(&self, line: &Line) -> bool {
        let last = self.lines[self.at..].iter().take_while(|next| next.para == line.para).last();
        let text = self.reading.text(line.at.start..last.map_or(line.at.end, |last| last.at.end));
        let has_speaker = text
            .match_indices(", ")
            .any(|(at, _)| text.get(at + 2..).is_some_and(|rest| rest.starts_with(letter::is_capital)));
        text.ends_with(['.', ':']) || has_speaker
    }

    /// Reads one line of the letterhead; says whether it was understood.
    fn letterhead_line(&mut self, line: &Line, text: &str) -> bool {
        if let Some(motto) = motto_at(text) {
            let left = line.at.start..line.at.start + motto;
            self.issuer(line, left);
            return true;
        }
        if let Some(number) = number_sign(text) {
            self.symbol(line, text, number);
            return true;
        }
        if let Some(at) =
            subject_sign(text).filter(|_| self.header.kind.is_none() && self.header.symbol.is_some())
        {
            self.letter_subject(at);
            return true;
        }
        if let Some(day) = date_at(text).filter(|&day| is_place(text.get(..day).unwrap_or_default())) {
            self.date(line.at.start, text, day);
            return true;
        }
        if let Some(slot) = self.urgency_slot(text) {
            *slot = Some(line.at.clone());
            return true;
        }
        if is_shouted(text) && is_issuer(text) {
            self.issuer(line, line.at.clone());
            return true;
        }
        false
    }

    /// Where a mark of urgency or secrecy is kept.
    fn urgency_slot(&mut self, text: &str) -> Option<&mut Option<Range<usize>>> {
        match fold::key(text).as_str() {
            "khan" | "thuong khan" | "hoa toc" | "hoa toc hen gio" if is_shouted(text) => {
                Some(&mut self.header.urgency)
            }
            "mat" | "toi mat" | "tuyet mat" if is_shouted(text) => Some(&mut self.header.secrecy),
            _ => None,
        }
    }

    fn issuer(&mut self, line: &Line, at: Range<usize>) {
        let at = self.reading.trim(at);
        let text = self.reading.text(at.clone());
        if at.is_empty() || !is_issuer(text) && !self.continues_issuer(text) {
            return;
        }
        let goes_on = self.continues_issuer(text) || (!line.first && !starts_body(text));
        match self.header.issuers.last_mut() {
            Some(last) if goes_on => last.push(at),
            _ if starts_body(text) || is_shouted(text) => self.header.issuers.push(vec![at]),
            _ => {}
        }
    }

    /// Whether `text` is the second half of the last issuer: "TỈNH LÀO CAI" under "ỦY BAN NHÂN DÂN".
    fn continues_issuer(&self, text: &str) -> bool {
        let Some(last) = self.header.issuers.last().and_then(|lines| lines.last()) else { return false };
        let last = fold::key(self.reading.text(last.clone()));
        let key = fold::key(text);
        let place = [
            "tinh",
            "thanh pho",
            "tp",
            "huyen",
            "quan",
            "thi xa",
            "xa ",
            "phuong",
            "dac khu",
            "thi tran",
            "trung uong",
        ]
        .iter()
        .any(|word| key.starts_with(word));
        place
            || key == "phu" && last.ends_with(" chinh")
            || ["van phong", "uy ban nhan dan", "hoi dong nhan dan", "ban chap hanh"].contains(&last.as_str())
                && !starts_body(text)
    }

    fn symbol(&mut self, line: &Line, text: &str, number: usize) {
        if self.header.symbol.is_some() {
            return;
        }
        let rest = text.get(number..).unwrap_or_default();
        // A scan puts marks before the number.
        let clean = rest.trim_start_matches(|c: char| !letter::is_letter_or_digit(c) && c != '/');
        let skipped = rest.len() - clean.len();
        let from = line.at.start + number + skipped;
        if let Some(parts) = symbol::header_symbol(clean) {
            let printed = self.reading.text(from..from + parts.len);
            // An illegible number is left out.
            let blank = if parts.number.is_none() { printed.find('/').unwrap_or(0) } else { 0 };
            self.header.symbol = Some(Symbol {
                text: self.reading.written(from + blank..from + parts.len).replace(' ', ""),
                at: from + blank..from + parts.len,
                number: parts.number,
                year: parts.year,
                codes: parts.codes,
            });
            let behind = number + skipped + parts.len;
            let tail = text.get(behind..).unwrap_or_default();
            if let Some(day) = date_at(tail) {
                self.date(line.at.start + behind, tail, day);
            } else if let Some(at) = subject_sign(tail.trim_start()) {
                let start = line.at.start + behind + (tail.len() - tail.trim_start().len()) + at;
                self.header.subject = Some(start..line.at.end);
                self.extend_subject();
            }
        }
    }

    fn date(&mut self, base: usize, text: &str, day: usize) {
        if self.header.date.is_some() {
            return;
        }
        let place = self.reading.trim(base..base + day);
        let words = self.reading.text(place.clone()).trim_end_matches([',', ' ', '.']);
        let place = place.start..place.start + words.len();
        if !words.is_empty() && words.chars().count() <= 40 && words.chars().any(letter::is_letter) {
            self.header.place = Some(place);
        }
        let at = self.reading.trim(base + day..base + text.len());
        self.header.date = Some((at, read_date(text.get(day..).unwrap_or_default())));
    }

    /// The subject of a letter, from byte `at` of the line that is read.
    fn letter_subject(&mut self, at: usize) {
        if self.header.subject.is_some() {
            return;
        }
        let line = &self.lines[self.at];
        self.header.subject = Some(line.at.start + at..line.at.end);
        self.extend_subject();
    }

    /// Takes the lines of the same cell or paragraph to the subject.
    fn extend_subject(&mut self) {
        while let Some(next) = self.lines.get(self.at + 1) {
            let text = self.text(next);
            let other = next.cell_break || next.gap || next.marker.is_some_and(|(k, _)| k.is_labelled());
            if other
                || is_greeting(text)
                || motto_at(text).is_some()
                || date_at(text)
                    .is_some_and(|d| d > 0 && d < 40 && read_date(text).is_some() && text.contains("năm"))
                    && text.chars().count() < 60
                    && !text.contains('/')
            {
                break;
            }
            let end = next.at.end;
            if let Some(subject) = &mut self.header.subject {
                subject.end = end;
            }
            self.at += 1;
        }
    }

    /// The type and the lines of the subject behind it.
    fn title(&mut self, title: usize) {
        let line = &self.lines[title];
        let kind = title_kind(self.text(line)).or_else(|| misread_title_kind(self.text(line)));
        self.header.kind = kind.map(|kind| (self.reading.trim(line.at.clone()), kind));
        self.at = title + 1;
        let Some(first) = self.lines.get(self.at) else { return };
        let shouted = is_shouted(self.text(first));
        let mut subject: Option<Range<usize>> = None;
        while let Some(line) = self.lines.get(self.at) {
            let text = self.text(line);
            let labelled = line.marker.is_some_and(|(kind, _)| kind.is_labelled());
            let opens = opens_body(text)
                && !shouted
                && !self.reading.is_all_emphasised(&line.at)
                && (!text.starts_with("Triển khai ") || self.is_sentence(line));
            if labelled
                || is_greeting(text)
                || is_call(text)
                || text.starts_with('(')
                || subject.is_none() && opens
            {
                break;
            }
            let goes_on = if subject.is_none() {
                text.chars().count() < 200
            } else if shouted {
                // "KẾT LUẬN CỦA …" in capitals, "về …" in small letters under it.
                is_shouted(text) || text.starts_with(letter::is_small) || !text.chars().any(letter::is_letter)
            } else if first.emphasised {
                line.emphasised && !opens
            } else {
                !line.gap && !opens_body(text)
            };
            if !goes_on {
                break;
            }
            let start = subject.map_or(line.at.start, |found| found.start);
            subject = Some(start..line.at.end);
            self.at += 1;
        }
        self.header.subject = subject.map(|at| {
            let skip = subject_sign(self.reading.text(at.clone())).filter(|&n| n > 0).unwrap_or(0);
            self.reading.trim(at.start + skip..at.end)
        });
    }

    /// "Kính gửi: …", "THỦ TƯỚNG CHÍNH PHỦ điện:".
    fn addressees(&mut self) {
        let Some(line) = self.lines.get(self.at).cloned() else { return };
        let text = self.text(&line).to_owned();
        let call = is_greeting(&text) || is_call(&text);
        if !call {
            return;
        }
        self.header.is_letter = is_greeting(&text);
        if let Some(caller) = text.find("điện:").filter(|_| self.header.issuers.is_empty()) {
            self.header.issuers.push(vec![self.reading.trim(line.at.start..line.at.start + caller)]);
        }
        let colon = text.find([':', ';']).map_or(text.len(), |colon| colon + 1);
        self.at += 1;
        let mut open = self.push_addressee(line.at.start + colon..line.at.end, false, None);
        // Whether a second greeting has just been read, whose addressee needs no bullet.
        let mut expects = false;
        while let Some(line) = self.lines.get(self.at).cloned() {
            let text = self.text(&line).to_owned();
            if is_greeting(&text) {
                let colon = text.find([':', ';']).map_or(text.len(), |colon| colon + 1);
                open = self.push_addressee(line.at.start + colon..line.at.end, false, None);
                expects = true;
                self.at += 1;
                continue;
            }
            let bullet =
                line.marker.is_some_and(|(kind, _)| !kind.is_labelled()) || std::mem::take(&mut expects);
            let unfinished = !line.gap && line.marker.is_none() && self.at > 0 && {
                let before = self.text(&self.lines[self.at - 1]);
                !before.ends_with([';', '.', ',', ':']) && text.chars().count() < 90 && !opens_body(&text)
            };
            let goes_on = (!line.first || unfinished) && open.is_some() && !opens_body(&text);
            let list_line = line.marker.is_none() && text.ends_with(';') && text.chars().count() < 90;
            // "… quốc gia.⏎Hồi 16 giờ …": a full stop ends the list.
            let ended = !bullet && self.text(&self.lines[self.at - 1]).ends_with('.');
            if ended || !(bullet || goes_on || list_line) {
                break;
            }
            let start = line.marker.map_or(line.at.start, |(_, start)| start);
            open = self.push_addressee(start.min(line.at.end)..line.at.end, true, open.filter(|_| goes_on));
            self.at += 1;
        }
    }

    /// Adds one or more addressees; gives the index of the last, which may go on in the next line.
    fn push_addressee(&mut self, at: Range<usize>, is_item: bool, open: Option<usize>) -> Option<usize> {
        let at = self.reading.trim(at);
        let text = self.reading.text(at.clone());
        let dash = text.len() - text.trim_start_matches(['-', '–', '+', ' ']).len();
        if let Some(last) = open.and_then(|open| self.header.addressees.get_mut(open)) {
            last.end = at.start + text.trim_end_matches([';', '.', ',', ' ']).len();
            return open;
        }
        let mut from = at.start + dash;
        let words = text.get(dash..).unwrap_or_default();
        // Several on the line of the greeting itself are parted by semicolons.
        let pieces: Vec<&str> = if is_item { vec![words] } else { words.split_inclusive(';').collect() };
        for piece in pieces {
            let words = piece.trim_start();
            let start = from + (piece.len() - words.len());
            let words = words.trim_end_matches([';', '.', ',', ' ']);
            if !words.is_empty() {
                self.header.addressees.push(start..start + words.len());
            }
            from += piece.len();
        }
        self.header.addressees.len().checked_sub(1)
    }
}

/// "Kính gửi".
fn is_greeting(text: &str) -> bool {
    let key = fold::key(head(text, 40));
    ["kinh gui", "kinh goi", "dong kinh gui"].iter().any(|greeting| key.starts_with(greeting))
        || near::is_labelled(text, "kinhgui")
}

/// Whether the words before a date can be the place of the notice, or the half of a line beside it:
/// few, and the date is not the term of a task.
fn is_place(text: &str) -> bool {
    const MOST_WORDS: usize = 7;
    let words = text.trim_end_matches([',', ' ', '(']);
    let term = ["trước", "nhất", "đến", "hết", "vào", "từ", "tới", "trong", "của", "là"];
    words.split_whitespace().count() <= MOST_WORDS
        && !words.split(' ').next_back().is_some_and(|last| {
            term.contains(&last.to_lowercase().as_str()) || last.starts_with(|c: char| c.is_ascii_digit())
        })
}

/// "… điện:" of a telegram.
fn is_call(text: &str) -> bool {
    text.trim_end().ends_with("điện:") && text.chars().count() < 80
}

/// Where the national motto or the Party's name starts in a line.
fn motto_at(text: &str) -> Option<usize> {
    const MOTTOS: [&str; 7] = [
        "cong hoa xa hoi",
        "hoa xa hoi chu nghia",
        "chu nghia viet nam",
        "xa hoi chu nghia",
        "doc lap tu do hanh phuc",
        "dang cong san viet nam",
        "cong san viet nam",
    ];
    let key = fold::key(text);
    let found = MOTTOS.iter().find(|motto| key.contains(*motto))?;
    if text.chars().count() > 110
        || !is_shouted(text.split_whitespace().next().unwrap_or_default()) && !found.starts_with("doc lap")
    {
        return None;
    }
    let first = found.split(' ').next()?;
    fold::words(text)
        .map(|word| word.at.start)
        .find(|&start| text.get(start..).is_some_and(|rest| fold::key(rest).starts_with(found)))
        .or_else(|| first.is_empty().then_some(0))
}

/// The length of "Số:" at the start of a line.
fn number_sign(text: &str) -> Option<usize> {
    let is_number = |end: &usize| {
        text.get(*end..).is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_digit() || c == '/') && rest.contains(['/', '-'])
        })
    };
    let exact = read_at(text, 0, number_label).map(|label| label.at.end);
    let misread = || read_at(text, 0, misread_number_label).map(|label| label.at.end).filter(is_number);
    let end = exact.or_else(misread)?;
    text.get(end..)?.contains(['/', '-']).then_some(end)
}

/// What stands before the number.
///
/// ```text
/// number_label = ( "Số" / "Sô" / "Só" / "So" / "SỐ" ) blanks [ ":" / ";" / "," / "." ] blanks
/// ```
fn number_label(input: &str) -> PResult<'_, ()> {
    let word = alt((tag("Số"), tag("Sô"), tag("Só"), tag("So"), tag("SỐ")));
    value((), (word, space0, opt(one_of(":;,.")), space0)).parse(input)
}

/// The same where a scan reads the letters otherwise; the colon and a number are left.
///
/// ```text
/// misread_number_label = ( "S" / "$" / "8" / "§" ) [ " " ] ( letter / "0" / "6" ) colon / letter "ố" colon
/// colon                = blanks ( ":" / ";" ) blanks
/// ```
fn misread_number_label(input: &str) -> PResult<'_, ()> {
    let vowel = satisfy(|c| letter::is_letter(c) || matches!(c, '0' | '6'));
    let first_misread = value((), (satisfy(letter::is_letter), char('ố')));
    let word = alt((value((), (one_of("S$8§"), opt(char(' ')), vowel)), first_misread));
    value((), (word, space0, one_of(":;"), space0)).parse(input)
}

/// The length of "V/v" at the start of a line; 0 where the line starts with "Về việc" itself.
fn subject_sign(text: &str) -> Option<usize> {
    if let Some(label) = read_at(text, 0, subject_label) {
        return Some(label.at.end);
    }
    let lower = text.to_lowercase();
    (lower.starts_with("về việc") || lower.starts_with("về ")).then_some(0)
}

/// What stands before the subject of a letter.
///
/// ```text
/// subject_label = v [ " " ] ( "/" / "⁄" ) [ " " ] v word_end [ "." ] [ ":" ] blanks
/// v             = "V" / "v"
/// ```
fn subject_label(input: &str) -> PResult<'_, ()> {
    let blank = || opt(char(' '));
    let word = (one_of("Vv"), blank(), one_of("/⁄"), blank(), one_of("Vv"), word_end);
    value((), (word, opt(char('.')), opt(char(':')), space0)).parse(input)
}

/// Where "ngày … tháng … năm …" starts, with day and month maybe blank.
fn date_at(text: &str) -> Option<usize> {
    find(text, &['n', 'N'], form_date).map(|found| found.at.start)
}

/// A date as a letterhead has it, though it may not be filled in; capitals or not.
///
/// ```text
/// form_date = "ngày" *12any "tháng" *6any "năm" blanks ( DIGIT / "." / "…" )
/// ```
fn form_date(input: &str) -> PResult<'_, ()> {
    let filled = satisfy(|c| c.is_ascii_digit() || matches!(c, '.' | '…'));
    let year = few(0..=6, any, (tag_no_case("năm"), space0, filled));
    value((), (tag_no_case("ngày"), few(0..=12, any, (tag_no_case("tháng"), year)))).parse(input)
}

/// The day that a letterhead prints; `None` while it is blank or illegible.
fn read_date(text: &str) -> Option<Date> {
    find(text, &['n', 'N'], printed_date)?.value
}

/// A date that is filled in, if it is one; capitals or not.
///
/// ```text
/// printed_date = "ngày" blanks day blanks "tháng" blanks month blanks "năm" blanks year
/// ```
fn printed_date(input: &str) -> PResult<'_, Option<Date>> {
    let part = |name| (space0, tag_no_case(name), space0);
    let date = (part("ngày"), short_figures, part("tháng"), short_figures, part("năm"), year);
    map(date, |(_, day, _, month, _, year)| Date::new(year, month, day)).parse(input)
}

/// Words that the name of an issuing body begins with, folded.
const ISSUER_HEADS: [&str; 46] = [
    "ban",
    "bao hiem",
    "bo",
    "cong an",
    "cong ty",
    "chinh phu",
    "chu tich",
    "cuc",
    "chi cuc",
    "dai",
    "dang bo",
    "dang uy",
    "doan",
    "hoi",
    "hoi dong",
    "huyen uy",
    "kho bac",
    "kiem toan",
    "lien doan",
    "mat tran",
    "ngan hang",
    "phong",
    "quan uy",
    "quoc hoi",
    "so",
    "tap doan",
    "thanh tra",
    "thanh uy",
    "thu tuong",
    "thu",
    "tinh uy",
    "toa an",
    "tong cong ty",
    "tong cuc",
    "trung tam",
    "truong",
    "ubnd",
    "ubmttq",
    "uy ban",
    "van phong",
    "vien",
    "vien kiem sat",
    "chi bo",
    "quan khu",
    "hdnd",
    "to",
];

/// Whether a line begins the name of a body.
fn starts_body(text: &str) -> bool {
    let key = fold::key(text);
    ISSUER_HEADS
        .iter()
        .any(|head| key.strip_prefix(head).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Whether a line of capitals may name an issuing body.
fn is_issuer(text: &str) -> bool {
    let letters = text.chars().filter(|&c| letter::is_letter(c)).count();
    letters >= 2 && text.chars().count() <= 90 && !text.contains([':', ';', '“', '"']) && !text.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_misread_labels() {
        for greeting in ["Kính gửi:", "Kính gứi: Sở Y tế", "Kính gii;", "Kínn gửi :", "K ính gửi:"]
        {
            assert!(is_greeting(greeting), "{greeting}");
        }
        assert!(!is_greeting("Kính thưa: các đồng chí"));
        for number in ["Sô: 12/TB-VP", "Số; 12/TB-VP", "Sế: 12/TB-VP", "8ố: 12/TB-VP", "$ố: 12/TB-VP"]
        {
            assert!(number_sign(number).is_some(), "{number}");
        }
        assert!(number_sign("Sở: Tài chính - Kế hoạch").is_none());
        for subject in ["V/v rà soát", "V/ v rà soát", "V⁄v rà soát", "V/v: rà soát"] {
            assert!(subject_sign(subject).is_some_and(|sign| sign > 0), "{subject}");
        }
    }

    #[test]
    fn knows_misread_titles() {
        for (title, name) in [
            ("THÔNG BÁ0", "Thông báo"),
            ("CÔNG ĐIỆM", "Công điện"),
            ("KẾ HOẠCN", "Kế hoạch"),
            ("CHỈ TH|", "Chỉ thị"),
        ] {
            assert_eq!(misread_title_kind(title).map(|kind| kind.name), Some(name), "{title}");
        }
        for other in ["CÔNG AN", "HỘI ĐỒNG", "BẢO LỘC", "THÔNG TIN", "Thông bá0"] {
            assert!(misread_title_kind(other).is_none(), "{other}");
        }
    }

    #[test]
    fn knows_how_first_sentences_begin() {
        for text in [
            "Ngày 5 tháng 3",
            "Tại buổi họp",
            "Để triển khai",
            "Triển khai Kết luận",
            "Uỷ ban nhân dân tỉnh nhận được",
        ] {
            assert!(opens_body(text), "{text}");
        }
        for text in
            ["Ngày hội", "Tại Sở", "Dop", "Triển khai Luật", "Triển khai Luật.", "Ủy ban nhân dân tỉnh"]
        {
            assert!(!opens_body(text), "{text}");
        }
    }

    #[test]
    fn a_label_is_read_with_its_blanks() {
        for text in ["Số: |12/TB", "Số |12/TB", "Số : |/TB", "SỐ.|12-TB", "8 6; |12/TB"] {
            assert_eq!(number_sign(&text.replace('|', "")), text.find('|'), "{text}");
        }
        assert_eq!(number_sign("Số: 12"), None);
        assert_eq!(number_sign("Sk 12/TB"), None);
        assert_eq!(subject_sign("V/v.: họp"), Some("V/v.: ".len()));
        assert_eq!(subject_sign("V/v¹ họp"), Some("V/v".len()));
        assert_eq!(subject_sign("V/vn họp"), None);
    }

    #[test]
    fn finds_dates_that_are_not_filled_in() {
        assert_eq!(date_at("Hà Nội, NGÀY … tháng … NĂM 2024"), Some("Hà Nội, ".len()));
        assert_eq!(date_at("ngày hội của quê; ngày tháng năm ."), Some("ngày hội của quê; ".len()));
        assert_eq!(date_at("ngày tháng năm nay"), None);
        assert_eq!(
            read_date("ngày tháng, ngày 5 tháng 03 năm 2024").map(|date| date.to_string()).as_deref(),
            Some("2024-03-05")
        );
        assert_eq!(read_date("ngày 123 tháng 3 năm 2024"), None);
        assert_eq!(read_date("ngày 31 tháng 2 năm 2024, ngày 1 tháng 3 năm 2024"), None);
    }
}
