//! What a page or a machine put on the paper beside the notice: page numbers, running heads, the panels
//! of digital signatures, the stamps of incoming mail.
//!
//! None of it is a word of the notice. It may stand in the middle of a sentence, which goes on behind it.

use super::begins_with_marker;
use super::strip::{Kind, Strip};
use crate::letter;
use crate::lexicon::fold::{self, Word};
use crate::lexicon::phrases::Phrases;
use crate::text::Written;

/// Marks the strips that are no words of the notice.
pub(super) fn mark(clean: &str, strips: &mut [Strip]) {
    let keys: Vec<Line> = strips.iter().map(|strip| Line::read(clean, strip)).collect();
    let mut found = vec![false; strips.len()];
    mark_running_heads(&keys, &mut found);
    mark_panels(&keys, &mut found);
    mark_stamps(&keys, &mut found);
    mark_islands(&keys, &mut found);
    let mut starts_cell = false;
    for (strip, found) in strips.iter_mut().zip(found) {
        if found {
            strip.kind = Kind::PageMark;
            starts_cell |= strip.cell_start;
        } else if strip.kind == Kind::Words && std::mem::take(&mut starts_cell) {
            strip.cell_start = true;
        }
    }
}

/// A line as the rules here look at it.
struct Line<'t> {
    kind: Kind,
    text: &'t str,
    /// Its first word, where labels are looked for.
    first: Option<Word<'t>>,
    /// Whether it is short enough to be furniture.
    is_short: bool,
    in_table: bool,
}

/// No furniture is longer, in characters.
const LONGEST: usize = 200;

impl<'t> Line<'t> {
    fn read(clean: &'t str, strip: &Strip) -> Self {
        let text = clean.get(strip.at.clone()).unwrap_or_default().trim_matches(['*', '_', '\\', ' ']);
        let is_short = strip.width <= LONGEST;
        let may_be_labelled = is_short && strip.kind == Kind::Words;
        let first = if may_be_labelled { fold::words(text).next() } else { None };
        Self { kind: strip.kind, text, first, is_short, in_table: strip.cell.is_some() }
    }

    fn is_words(&self) -> bool {
        self.kind == Kind::Words
    }

    /// The one of `labels`, folded, that it begins with.
    fn label(&self, labels: &'static Phrases) -> Option<&'static str> {
        labels.folded(self.first.as_ref()?, self.text)
    }

    /// A line without a marker.
    fn is_plain(&self) -> bool {
        self.is_words() && !begins_with_marker(self.text)
    }

    fn is_shouted(&self) -> bool {
        super::join::is_shouted(self.text)
    }
}

/// "2", "- 2 -", "2/4", "Trang 2/4", "Page 2 of 4".
pub(super) fn is_page_number(text: &str) -> bool {
    const AROUND: [char; 6] = [' ', '-', '–', '—', '_', '~'];
    let text = text.trim_end_matches(AROUND);
    if !text.ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let named = ["Trang ", "TRANG ", "trang ", "Page "].iter().find_map(|word| text.strip_prefix(word));
    let bare = named.unwrap_or(text).trim_start_matches(AROUND);
    if !bare.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let is_count = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let parts = [" trên ", " of ", "/", "-"].iter().find_map(|mark| bare.split_once(mark));
    match parts {
        Some((page, pages)) => is_count(page.trim()) && is_count(pages.trim()),
        None => is_count(bare),
    }
}

/// Marks the heads that the gazette prints, and lines that stand beside page numbers time and again.
fn mark_running_heads(lines: &[Line<'_>], found: &mut [bool]) {
    let gazette = |line: &Line<'_>| {
        let has_words = |key: &str| key.contains("cong bao so") && key.contains(" ngay ");
        line.is_plain() && line.is_short && line.text.contains("/Số") && has_words(&fold::key(line.text))
    };
    let mut beside: Vec<(String, usize)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if gazette(line) {
            found[at] = true;
        } else if line.is_words()
            && is_at_page_end(lines, at)
            && line.is_plain()
            && !line.in_table
            && line.text.chars().count() <= 80
        {
            beside.push((fold::key(line.text), at));
        }
    }
    beside.retain(|(key, _)| !key.is_empty());
    beside.sort_unstable();
    for group in beside.chunk_by(|a, b| a.0 == b.0).filter(|group| is_on_pages(group)) {
        for &(_, at) in group {
            found[at] = true;
        }
    }
}

/// Whether the same line comes again as often as pages begin, at the soonest, rather than as the rows of a
/// table do.
fn is_on_pages<T>(group: &[(T, usize)]) -> bool {
    const FEWEST_LINES: usize = 12;
    group.len() > 1 && group.windows(2).all(|pair| pair[1].1 - pair[0].1 >= FEWEST_LINES)
}

/// Marks the heads that share their line with the page number, "2719/UBND-KGVX      2": the symbol of the
/// notice, or what stands so on several pages.
pub(super) fn mark_numbered_heads(clean: &str, strips: &mut [Strip]) {
    let mut heads: Vec<(&str, usize)> = Vec::new();
    let is_wide = |strip: &Strip| strip.gutter && strip.kind == Kind::Words && strip.cell.is_none();
    for (at, strip) in strips.iter().enumerate().filter(|(_, strip)| is_wide(strip)) {
        let text = clean.get(strip.at.clone()).unwrap_or_default();
        let (left, right) = (text.split_once("   "), text.rsplit_once("   "));
        let behind = right.filter(|(_, number)| is_page_number(number)).map(|(head, _)| head.trim());
        let before = left.filter(|(number, _)| is_page_number(number)).map(|(_, head)| head.trim());
        if let Some(head) = behind.or(before).filter(|head| head.chars().count() <= 80) {
            heads.push((head, at));
        }
    }
    heads.sort_unstable();
    for group in heads.chunk_by(|a, b| a.0 == b.0) {
        let is_symbol = |head: &str| {
            let has = |fits: fn(char) -> bool| head.chars().any(fits);
            has(|c| c == '/')
                && has(|c| c.is_ascii_digit())
                && has(letter::is_capital)
                && !has(char::is_whitespace)
        };
        if is_on_pages(group) || is_symbol(group[0].0) {
            for &(_, at) in group {
                strips[at].kind = Kind::PageMark;
            }
        }
    }
}

/// Tells the footnotes at the ends of pages, and puts each that stands in the middle of a sentence behind
/// the line that ends it.
pub(super) fn set_notes_aside(clean: &str, written: &[Written], strips: &mut [Strip]) {
    /// The lines of a note, those that a sentence may have on the next page, and half of those between.
    const MOST_LINES: usize = 8;
    let text = |strip: &Strip| clean.get(strip.at.clone()).unwrap_or_default();
    let mut at = 1;
    while at < strips.len() {
        let note = at;
        at += 1;
        let Some(label) =
            super::join::note_label(text(&strips[note])).filter(|_| strips[note].kind == Kind::Words)
        else {
            continue;
        };
        let lines =
            strips[note..].iter().take(MOST_LINES).take_while(|strip| strip.kind == Kind::Words).count();
        let ends_page = strips[note + lines..].iter().find(|strip| strip.kind != Kind::Blank);
        let is_note = strips[note].cell.is_none()
            && ends_page.is_some_and(|strip| strip.kind == Kind::PageMark)
            && (refers(clean.get(..strips[note].at.start).unwrap_or_default(), label)
                || refers_from_year(written, strips[note].at.start, label));
        if !is_note {
            continue;
        }
        strips[note].note = true;
        at = note + lines;
        let before = strips[..note].iter().rev().find(|strip| strip.kind == Kind::Words);
        let Some(next) = strips[at..].iter().take(2 * MOST_LINES).position(|strip| strip.kind == Kind::Words)
        else {
            continue;
        };
        let is_cut = before.is_some_and(|strip| !super::join::is_closed(text(strip)))
            && text(&strips[at + next]).starts_with(letter::is_small);
        let rest = strips[at + next..].iter().take(MOST_LINES);
        let end = rest
            .take_while(|strip| strip.kind == Kind::Words)
            .position(|strip| super::join::is_closed(text(strip)));
        if let Some(end) = end.filter(|_| is_cut) {
            let end = at + next + end + 1;
            strips[note..end].rotate_left(lines);
            at = end;
        }
    }
}

/// The reference to a note stands no further before it, in bytes.
const FURTHEST: usize = 6000;

/// Whether `text` has a number fused to a word, as the reference to note `label` is: "mỏ1".
fn refers(text: &str, label: &str) -> bool {
    let near = crate::text::tail(text, FURTHEST);
    near.match_indices(label).any(|(at, _)| {
        let before = near.get(..at).unwrap_or_default();
        let behind = near.get(at + label.len()..).unwrap_or_default();
        before.ends_with(|c: char| letter::is_small(c) || matches!(c, '”' | ')' | '"'))
            && !behind.starts_with(letter::is_letter_or_digit)
    })
}

/// Whether the reference is fused to a year, "20261", which is read without it.
fn refers_from_year(written: &[Written], note: usize, label: &str) -> bool {
    let end = written.partition_point(|other| other.at.end <= note);
    let near = written.get(..end).unwrap_or_default().iter().rev();
    near.take_while(|other| other.at.end + FURTHEST > note).any(|other| {
        let is_year = other.text.len() > 4 && other.text.bytes().all(|b| b.is_ascii_digit());
        is_year && other.text.get(4..) == Some(label)
    })
}

/// Whether a page number stands before or behind the line at `at`, blank lines aside.
fn is_at_page_end(lines: &[Line<'_>], at: usize) -> bool {
    let is_number = |line: Option<&Line<'_>>| line.is_some_and(|line| line.kind == Kind::PageMark);
    is_number(lines[..at].iter().rev().find(|line| line.kind != Kind::Blank))
        || is_number(lines[at + 1..].iter().find(|line| line.kind != Kind::Blank))
}

/// What a line of a signature panel begins with, folded; what follows is the signer, a day, a program.
static PANEL: Phrases = Phrases::new(&[
    "chu ky so",
    "digitally signed",
    "ky boi",
    "ky so boi",
    "nguoi ky",
    "ngay ky",
    "signature not verified",
    "signature valid",
    "thoi gian ky",
]);

/// Those of them that nothing else begins with.
const SURE: &[&str] =
    &["digitally signed", "ky boi", "ky so boi", "signature not verified", "signature valid"];

/// Whether `text` has a time of day, or another label behind the first.
fn has_fields(text: &str) -> bool {
    text.matches(':').count() > 1
}

/// What a line beside them begins with, and elsewhere it is a line of the notice.
static BESIDE: Phrases = Phrases::new(&[
    "chuc vu", "co quan", "contact", "date", "dn", "email", "e mail", "location", "reason", "to chuc",
    "verified",
]);

/// What the stamp of incoming mail begins with.
static ARRIVAL: Phrases = Phrases::new(&["den", "van ban den", "cong van den"]);

/// What its other lines begin with.
static FIELDS: Phrases = Phrases::new(&["chuyen", "gio", "luu ho so", "ngay", "so"]);

/// A panel wraps what it says to no more lines than this.
const MOST_WRAPS: usize = 2;

/// Marks the panels of digital signatures: lines with their labels, and the short lines between such.
fn mark_panels(lines: &[Line<'_>], found: &mut [bool]) {
    let mut at = 0;
    while at < lines.len() {
        let end = panel_end(lines, at);
        let panel = &lines[at..end];
        // "Người ký: …" alone is a line of a notice too.
        let is_sure = panel.iter().filter_map(panel_label).any(|label| SURE.contains(&label));
        let is_full = panel.iter().any(|line| has_fields(line.text) && panel_label(line).is_some());
        if is_sure || is_full {
            found[at..end].fill(true);
        }
        at = end.max(at + 1);
    }
}

/// Where the lines end that a panel could have from `start` on.
fn panel_end(lines: &[Line<'_>], start: usize) -> usize {
    let is_label = |line: &Line<'_>| panel_label(line).is_some() || is_beside_panel(line);
    let mut end = start;
    while lines.get(end).is_some_and(is_label) {
        end += 1;
        let rest = &lines[end..];
        let wraps =
            rest.iter().take(MOST_WRAPS).take_while(|line| line.is_plain() && !is_label(line)).count();
        let is_narrow = rest[..wraps].iter().all(|line| line.text.chars().count() <= 48);
        if wraps > 0 && is_narrow && rest.get(wraps).is_some_and(is_label) {
            end += wraps;
        } else if rest.first().is_some_and(|line| is_time_zone(line.text)) {
            end += 1;
        }
    }
    end
}

/// The label of the line of a panel.
fn panel_label(line: &Line<'_>) -> Option<&'static str> {
    let label = line.label(&PANEL)?;
    let fits = match label {
        "digitally signed" | "signature not verified" | "signature valid" => true,
        "ngay ky" | "thoi gian ky" => {
            line.text.contains(':') && line.text.contains(|c: char| c.is_ascii_digit())
        }
        _ => line.text.contains(':'),
    };
    (fits && line.is_plain()).then_some(label)
}

fn is_beside_panel(line: &Line<'_>) -> bool {
    line.label(&BESIDE).is_some()
        && line.is_plain()
        && line.text.contains(':')
        && line.text.chars().count() <= 120
}

/// "+07:00", which a narrow panel puts under the time.
fn is_time_zone(text: &str) -> bool {
    text.len() <= 8 && text.starts_with(['+', '-']) && text.ends_with("00") && text.contains(['7', '0'])
}

/// Marks the stamps of incoming mail: a few short lines one under the other, one of which says "ĐẾN".
fn mark_stamps(lines: &[Line<'_>], found: &mut [bool]) {
    const MOST_LINES: usize = 6;
    let mut at = 0;
    while at < lines.len() {
        let end = at + lines[at..].iter().take_while(|line| line.is_words()).count();
        let group = &lines[at..end];
        let is_stamp = group.len() <= MOST_LINES
            && group.iter().any(is_arrival)
            && group.iter().all(|line| is_arrival(line) || line.is_plain() && is_stamp_line(line));
        if is_stamp {
            found[at..end].fill(true);
        }
        at = end.max(at) + 1;
    }
}

/// "ĐẾN", "CÔNG VĂN ĐẾN", "ĐẾN Ngày: 12/03/2024".
fn is_arrival(line: &Line<'_>) -> bool {
    line.label(&ARRIVAL).is_some()
        && line.text.split(' ').any(|word| word.trim_matches(|c: char| !letter::is_letter(c)) == "ĐẾN")
}

fn is_stamp_line(line: &Line<'_>) -> bool {
    let is_field = || line.label(&FIELDS).is_some() && line.text.contains(':');
    line.text.chars().count() <= 60 && (line.is_shouted() || is_field())
}

/// Marks lines of capitals between blank lines in the middle of a sentence: whatever it is, the sentence
/// goes on behind it.
fn mark_islands(lines: &[Line<'_>], found: &mut [bool]) {
    const MOST_LINES: usize = 4;
    let is_gap =
        |at: usize| lines.get(at).is_some_and(|line| matches!(line.kind, Kind::Blank | Kind::PageMark));
    for at in 1..lines.len() {
        if !is_gap(at - 1) || !lines[at].is_plain() || !lines[at].is_shouted() {
            continue;
        }
        let is_one = |line: &&Line<'_>| {
            line.is_plain() && !line.in_table && line.is_shouted() && line.text.chars().count() <= 60
        };
        let count = lines[at..].iter().take(MOST_LINES).take_while(is_one).count();
        let before = lines[..at].iter().rev().take(8).find(|line| line.is_words());
        let behind = lines[at + count..].iter().take(8).find(|line| line.is_words());
        let is_open = before.is_some_and(|line| {
            line.is_words() && !line.in_table && line.text.ends_with(letter::is_small) && line.text.len() > 60
        });
        let goes_on = behind.is_some_and(|line| line.is_plain() && line.text.starts_with(letter::is_small));
        if is_gap(at + count) && is_open && goes_on {
            found[at..at + count].fill(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_page_number;
    use crate::block::Reading;
    use crate::text::Text;

    /// The blocks of `source`, footnotes in brackets.
    #[track_caller]
    fn check(source: &str, blocks: &[&str]) {
        let reading = Reading::new(Text::new(source));
        let show = |block: &crate::block::Block| {
            let is_note = block.marker.as_ref().is_some_and(|m| m.kind == crate::block::MarkerKind::Note);
            let words = reading.text(block.at.clone());
            if is_note { format!("({words})") } else { words.to_owned() }
        };
        let found: Vec<String> = reading.blocks.iter().map(show).collect();
        assert_eq!(found, blocks, "{source}");
    }

    const BEFORE: &str = "Sở Y tế rà soát toàn bộ trạm y tế trên địa bàn tỉnh, hoàn thành việc";
    const WHOLE: &str = "Sở Y tế rà soát toàn bộ trạm y tế trên địa bàn tỉnh, hoàn thành việc sửa chữa.";

    #[test]
    fn knows_page_numbers() {
        for text in ["2", "- 2 -", "– 2 –", "2/4", "Trang 2/4", "Trang 2 trên 4", "Page 2 of 4", "_ 2"] {
            assert!(is_page_number(text), "{text}");
        }
        for text in ["2026", "12/3/2026", "2 xã", "a", "-", ""] {
            assert!(!is_page_number(text), "{text}");
        }
    }

    #[test]
    fn sentences_go_on_behind_panels() {
        let panels = [
            "Ký bởi: Ủy ban nhân dân\ntỉnh Hà Nam\nEmail: vp@hanam.gov.vn\nThời gian ký: 12.03.2024 10:11:12\n+07:00",
            "Người ký: Văn phòng. Cơ quan: Tỉnh Hà Nam, Thời gian ký: 12.03.2024",
            "Signature Not Verified\nKý bởi: Văn phòng Chính phủ",
            "Digitally signed by UBND TỈNH HÀ NAM\nDN: C=VN, O=HÀ NAM\nReason: I am the author\nDate: 2024.03.12",
        ];
        for panel in panels {
            check(&format!("{BEFORE}\n\n{panel}\n\nsửa chữa."), &[WHOLE]);
        }
    }

    #[test]
    fn sentences_go_on_behind_heads_and_stamps() {
        for head in [
            "CÔNG BÁO/Số 12 + 13/Ngày 01-02-2018",
            "VĂN PHÒNG UBND TỈNH\nĐẾN   Ngày: 12/3/2024\nChuyển: KGVX",
            "VĂN PHÒNG CHÍNH PHỦ\nCỔNG THÔNG TIN ĐIỆN TỬ",
            "57/TB-VP                      2",
        ] {
            check(&format!("{BEFORE}\n\n{head}\n\nsửa chữa."), &[WHOLE]);
        }
        let page = "Hai.\n\n".repeat(6);
        check(
            &format!(
                "Một.\n\nVăn phòng Tỉnh ủy\n\n1\n\n{page}{BEFORE}\n\nVăn phòng Tỉnh ủy\n\n2\n\nsửa chữa."
            ),
            &["Một.", "Hai.", "Hai.", "Hai.", "Hai.", "Hai.", "Hai.", WHOLE],
        );
        let rows = "1\nSở Y tế chủ trì.\n2\nSở Y tế chủ trì.\n3\nSở Nội vụ báo cáo.";
        check(rows, &["Sở Y tế chủ trì.", "Sở Y tế chủ trì.", "Sở Nội vụ báo cáo."]);
    }

    #[test]
    fn fields_of_the_notice_stay() {
        check("Cơ quan: Sở Y tế\n\nEmail: a@b.vn", &["Cơ quan: Sở Y tế", "Email: a@b.vn"]);
        check("Người ký: Giao Sở Nội vụ rà soát.", &["Người ký: Giao Sở Nội vụ rà soát."]);
        check("Chữ ký số: Giao Sở Y tế cấp.", &["Chữ ký số: Giao Sở Y tế cấp."]);
        check("Ngày ký: theo quy định", &["Ngày ký: theo quy định"]);
        check("UBND TỈNH ĐẾN NĂM 2030", &["UBND TỈNH ĐẾN NĂM 2030"]);
    }

    #[test]
    fn notes_stand_behind_the_sentence_they_cut() {
        check(
            "Sở Y tế rà soát trạm y tế1, hoàn thành việc\n\n1 Theo Biên bản ngày 15/5/2026.\n\n2\n\nsửa chữa.\n\nHai.",
            &[
                "Sở Y tế rà soát trạm y tế1, hoàn thành việc sửa chữa.",
                "(Theo Biên bản ngày 15/5/2026.)",
                "Hai.",
            ],
        );
    }
}
