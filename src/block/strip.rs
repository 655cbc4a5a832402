//! Lines, columns and table cells in reading order.

use std::ops::Range;

use super::furniture;
use crate::text::Written;

/// A stretch of one line that is read at a time.
#[derive(Debug, Clone)]
pub(super) struct Strip {
    /// Where it stands in the clean text, without the blanks at its ends.
    pub(super) at: Range<usize>,
    /// Characters before it in its line.
    pub(super) indent: usize,
    /// Characters in it, markup included.
    pub(super) width: usize,
    pub(super) kind: Kind,
    /// Whether blanks stand in it that may part two columns.
    pub(super) gutter: bool,
    /// Whether a new table cell or column begins with it.
    pub(super) cell_start: bool,
    pub(super) cell: Option<super::Cell>,
    /// Whether a footnote begins with it.
    pub(super) note: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Words,
    Blank,
    /// "-----", "_____", "***".
    Rule,
    /// A page number or running head alone on its line.
    PageMark,
    /// "|" alone on its line, between two cells.
    Bar,
}

impl Strip {
    pub(super) fn is_furniture(&self) -> bool {
        self.kind != Kind::Words
    }
}

/// All strips of `clean`, columns one after the other.
pub(super) fn strips(clean: &str, written: &[Written]) -> Vec<Strip> {
    let mut found = Vec::with_capacity(clean.len() / 64);
    let mut at = 0;
    for end in memchr::memchr_iter(b'\n', clean.as_bytes()).chain([clean.len()]) {
        push_line(clean, at..end, &mut found);
        at = end + 1;
    }
    mark_pages(clean, &mut found);
    mark_cells(&mut found);
    furniture::mark_numbered_heads(clean, &mut found);
    let mut unfolded = unfold_columns(clean, &found);
    furniture::mark(clean, &mut unfolded);
    furniture::set_notes_aside(clean, written, &mut unfolded);
    unfolded
}

fn push_line(clean: &str, line: Range<usize>, found: &mut Vec<Strip>) {
    let strip = strip(clean, line.clone());
    let text = clean.get(strip.at.clone()).unwrap_or_default();
    if strip.kind != Kind::Words || !text.starts_with('|') || text.len() < 2 {
        if memchr::memchr(b'<', text.as_bytes()).is_some() && text.contains(BREAK) {
            push_lines(clean, strip.at, found);
        } else {
            found.push(strip);
        }
        return;
    }
    // A table row on one line.
    if text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) {
        found.push(Strip { kind: Kind::Rule, ..strip });
        return;
    }
    let mut from = strip.at.start;
    let bars = memchr::memchr_iter(b'|', text.as_bytes()).filter(|&bar| !is_escaped(text, bar));
    for bar in bars.map(|bar| strip.at.start + bar) {
        push_lines(clean, from..bar, found);
        found.push(Strip {
            at: bar..bar + 1,
            indent: 0,
            width: 1,
            kind: Kind::Bar,
            gutter: false,
            cell_start: false,
            cell: None,
            note: false,
        });
        from = bar + 1;
    }
    push_lines(clean, from..strip.at.end, found);
}

/// A mark behind a backslash is a letter.
fn is_escaped(text: &str, mark: usize) -> bool {
    let before = text.as_bytes().get(..mark).unwrap_or_default();
    before.iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

/// How the tag of a line break begins, which Markdown takes from HTML: `<br>`, `<br/>`.
const BREAK: &str = "<br";

/// What stands between the line breaks that are written as tags.
fn push_lines(clean: &str, at: Range<usize>, found: &mut Vec<Strip>) {
    let text = clean.get(at.clone()).unwrap_or_default();
    let mut from = 0;
    for (tag, _) in text.match_indices(BREAK) {
        let behind = text.get(tag + BREAK.len()..).unwrap_or_default();
        let close = behind.trim_start_matches([' ', '/']);
        if close.starts_with('>') && !is_escaped(text, tag) {
            push_cell(clean, at.start + from..at.start + tag, found);
            from = text.len() - close.len() + 1;
        }
    }
    push_cell(clean, at.start + from..at.end, found);
}

/// The lines of a cell that a row on one line has run together.
fn push_cell(clean: &str, at: Range<usize>, found: &mut Vec<Strip>) {
    let text = clean.get(at.clone()).unwrap_or_default();
    let mut from = 0;
    for blank in memchr::memchr_iter(b' ', text.as_bytes()).filter(|&blank| parts_lines(text, blank)) {
        push_words(clean, at.start + from..at.start + blank, found);
        from = blank + 1;
    }
    push_words(clean, at.start + from..at.end, found);
}

/// Whether the blank at `blank` stands between two items, "…; - …", or between two bold lines.
fn parts_lines(text: &str, blank: usize) -> bool {
    let (before, behind) = (text.get(..blank).unwrap_or_default(), text.get(blank + 1..).unwrap_or_default());
    let is_item = behind.starts_with("- ") && before.trim_end_matches('*').ends_with([';', ':']);
    is_item || before.ends_with("**") && behind.starts_with("**")
}

fn push_words(clean: &str, at: Range<usize>, found: &mut Vec<Strip>) {
    let words = strip(clean, at);
    if words.kind != Kind::Blank {
        found.push(words);
    }
}

fn strip(clean: &str, line: Range<usize>) -> Strip {
    let raw = clean.get(line.clone()).unwrap_or_default();
    let text = raw.trim();
    let start = line.start + (raw.len() - raw.trim_start().len());
    let indent = if start == line.start {
        0
    } else {
        clean.get(line.start..start).unwrap_or_default().chars().map(|c| if c == '\t' { 8 } else { 1 }).sum()
    };
    let kind = if text.is_empty() {
        Kind::Blank
    } else if text == "|" {
        Kind::Bar
    } else if text.chars().all(|c| matches!(c, '-' | '_' | '=' | '*' | '~' | '—' | '–' | ' ' | '\t' | '¯'))
    {
        Kind::Rule
    } else {
        Kind::Words
    };
    Strip {
        at: start..start + text.len(),
        indent,
        width: text.chars().count(),
        kind,
        gutter: has_gutter(text),
        cell_start: false,
        cell: None,
        note: false,
    }
}

/// Finds the page numbers: alone on a line, outside any table.
fn mark_pages(clean: &str, strips: &mut [Strip]) {
    for index in 0..strips.len() {
        if !furniture::is_page_number(clean.get(strips[index].at.clone()).unwrap_or_default()) {
            continue;
        }
        let beside = [index.checked_sub(1), Some(index + 1)];
        let in_table = beside.iter().flatten().any(|&i| strips.get(i).is_some_and(|s| s.kind == Kind::Bar));
        if !in_table && strips[index].kind == Kind::Words {
            strips[index].kind = Kind::PageMark;
        }
    }
}

/// Counts tables and, in each, the bars before every strip.
fn mark_cells(strips: &mut [Strip]) {
    let (mut table, mut bar, mut open) = (0, 0, false);
    let mut after_bar = false;
    let mut words_since_bar = 0;
    for strip in strips.iter_mut() {
        match strip.kind {
            Kind::Bar => {
                if !open {
                    (open, bar) = (true, 0);
                    table += 1;
                }
                bar += 1;
                after_bar = true;
                words_since_bar = 0;
            }
            Kind::Words => {
                strip.cell_start = after_bar;
                after_bar = false;
                words_since_bar += 1;
                // A cell is short; a long run of lines after a bar is the text behind the table.
                open &= words_since_bar <= 60;
                strip.cell = open.then_some(super::Cell { table, bar });
            }
            Kind::Blank | Kind::Rule | Kind::PageMark => {}
        }
    }
}

/// How many blanks in a row part two columns.
const GUTTER: usize = 3;
/// A right-hand column starts no further left than this.
const FIRST_RIGHT: usize = 28;

/// Whether `text` has that many blanks in a row, or a tab.
fn has_gutter(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Every third byte meets any run of three.
    let in_run = |at: usize| {
        bytes[at] == b' '
            && bytes[at.saturating_sub(2)..bytes.len().min(at + 3)].windows(GUTTER).any(|run| run == b"   ")
    };
    (GUTTER - 1..bytes.len()).step_by(GUTTER).any(in_run) || memchr::memchr(b'\t', bytes).is_some()
}

/// Reads the two columns of a letterhead or of a signature one after the other.
fn unfold_columns(clean: &str, strips: &[Strip]) -> Vec<Strip> {
    let mut out = Vec::with_capacity(strips.len());
    let mut index = 0;
    while index < strips.len() {
        if split(clean, &strips[index]).is_some() {
            let end = group_end(clean, strips, index);
            unfold(clean, &strips[index..end], &mut out);
            index = end;
        } else {
            out.push(strips[index].clone());
            index += 1;
        }
    }
    out
}

/// The two halves of a line in two columns.
fn split(clean: &str, strip: &Strip) -> Option<(Strip, Strip)> {
    if strip.kind != Kind::Words || strip.cell.is_some() || !strip.gutter {
        return None;
    }
    let text = clean.get(strip.at.clone())?;
    let mut from = behind_marker(text);
    let tabbed = text.get(from..)?.contains('\t');
    loop {
        let (start, end) = if tabbed { next_tab(text, from)? } else { next_gutter(text, from)? };
        let left = text.get(..start)?.trim_end();
        let column = strip.indent + text.get(..end)?.chars().count();
        if !is_form_blank(left) && (tabbed || column >= FIRST_RIGHT) {
            let half = |part: Range<usize>, indent| {
                let words = text.get(part.clone()).unwrap_or_default();
                Strip {
                    at: strip.at.start + part.start..strip.at.start + part.end,
                    indent,
                    width: words.chars().count(),
                    kind: Kind::Words,
                    gutter: has_gutter(words),
                    cell_start: false,
                    cell: None,
                    note: false,
                }
            };
            return Some((half(0..left.len(), strip.indent), half(end..text.len(), column)));
        }
        from = end;
    }
}

/// The bytes of a marker and the tab that sets it off from the words of the item.
fn behind_marker(text: &str) -> usize {
    const LONGEST: usize = 8;
    let Some((mark, _)) = text.split_once('\t').filter(|(mark, _)| mark.len() <= LONGEST) else { return 0 };
    let line = format!("{} A", mark.trim_start_matches('*').trim_end());
    let is_marker = super::marker_at(&line).is_some_and(|(_, len)| len + 1 == line.len());
    if is_marker { text.len() - text.get(mark.len()..).unwrap_or_default().trim_start().len() } else { 0 }
}

/// The next run of blanks with a tab in it.
fn next_tab(text: &str, from: usize) -> Option<(usize, usize)> {
    let at = from + text.get(from..)?.find('\t')?;
    let end = at + text.get(at..)?.len() - text.get(at..)?.trim_start().len();
    (end < text.len() && at > 0).then_some((at, end))
}

/// The next run of at least [`GUTTER`] blanks.
fn next_gutter(text: &str, from: usize) -> Option<(usize, usize)> {
    let at = from + text.get(from..)?.find("   ")?;
    let end = at + text.get(at..)?.len() - text.get(at..)?.trim_start_matches(' ').len();
    debug_assert!(end - at >= GUTTER, "the pattern has that many blanks");
    (end < text.len()).then_some((at, end))
}

/// Whether the blanks behind `left` were left to be filled in by hand: "Số:      /TB-VP".
fn is_form_blank(left: &str) -> bool {
    left.is_empty()
        || left.ends_with('/')
        || ["Số", "Số:", "Số :", "ngày", "tháng", "năm"].iter().any(|blank| left.ends_with(blank))
}

/// Where the columns that begin at `first` end.
fn group_end(clean: &str, strips: &[Strip], first: usize) -> usize {
    let mut right = split(clean, &strips[first]).map_or(0, |(_, right)| right.indent);
    let mut end = first + 1;
    let mut blanks = 0;
    for (index, strip) in strips.iter().enumerate().skip(first + 1) {
        if strip.cell.is_some() || strip.kind == Kind::Bar {
            break;
        }
        if strip.is_furniture() {
            blanks += 1;
            continue;
        }
        let is_right = strip.indent + 14 >= right && strip.indent > 8;
        let is_left = strip.indent + strip.width <= right + 2;
        if let Some((_, half)) = split(clean, strip) {
            right = right.min(half.indent).max(FIRST_RIGHT);
        } else if !(is_right || is_left) || blanks > 8 {
            break;
        } else if !is_right && blanks > 0 {
            // Behind a blank line a left-hand line goes on only where the columns do.
            let ahead = strips.iter().skip(index + 1).take(3);
            if !ahead.into_iter().any(|strip| split(clean, strip).is_some()) {
                break;
            }
        }
        blanks = 0;
        end = index + 1;
    }
    end
}

/// Appends the left column, then the right one.
fn unfold(clean: &str, group: &[Strip], out: &mut Vec<Strip>) {
    let right_start = group
        .iter()
        .filter_map(|strip| split(clean, strip))
        .map(|(_, right)| right.indent)
        .min()
        .unwrap_or(usize::MAX);
    let mut left = Vec::new();
    let mut right = Vec::new();
    for strip in group {
        match split(clean, strip) {
            Some((a, b)) => {
                left.push(a);
                right.push(b);
            }
            None if strip.is_furniture() => {
                left.push(strip.clone());
                right.push(strip.clone());
            }
            None if strip.indent + 14 >= right_start && strip.indent > 8 => right.push(strip.clone()),
            None => left.push(strip.clone()),
        }
    }
    for mut column in [left, right] {
        if let Some(first) = column.iter_mut().find(|strip| strip.kind == Kind::Words) {
            first.cell_start = true;
        }
        out.append(&mut column);
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, strips};

    fn words(clean: &str) -> Vec<&str> {
        strips(clean, &[]).into_iter().filter(|s| s.kind == Kind::Words).map(|s| &clean[s.at]).collect()
    }

    #[test]
    fn reads_the_left_column_first() {
        let head =
            "  UBND TỈNH LÀO CAI              CỘNG HÒA XÃ HỘI\n     VĂN PHÒNG                    Độc lập\n";
        assert_eq!(words(head), ["UBND TỈNH LÀO CAI", "VĂN PHÒNG", "CỘNG HÒA XÃ HỘI", "Độc lập"]);
    }

    #[test]
    fn a_blank_to_fill_in_is_no_gutter() {
        assert_eq!(
            words("Số:          /TB-VP\tLào Cai, ngày      tháng 6"),
            ["Số:          /TB-VP", "Lào Cai, ngày      tháng 6"]
        );
    }

    #[test]
    fn a_tab_behind_a_marker_is_no_gutter() {
        assert_eq!(words("-\tSở Y tế\n1.1.\tSở Nội vụ"), ["-\tSở Y tế", "1.1.\tSở Nội vụ"]);
        assert_eq!(words("-\tNhư trên;\tKT. CHỦ TỊCH"), ["-\tNhư trên;", "KT. CHỦ TỊCH"]);
    }

    #[test]
    fn drops_page_numbers_but_not_cells() {
        assert_eq!(words("một\n\n2\n\nhai"), ["một", "hai"]);
        assert_eq!(words("|\n2\n|\nhai\n|"), ["2", "hai"]);
    }

    #[test]
    fn a_tag_breaks_a_line() {
        assert_eq!(words("| UBND<br>VĂN PHÒNG | a\\|b |"), ["UBND", "VĂN PHÒNG", "a\\|b"]);
        assert_eq!(words("một<br />hai<br"), ["một", "hai<br"]);
    }

    #[test]
    fn reads_rows_on_one_line() {
        assert_eq!(
            words("| STT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |"),
            ["STT", "Nhiệm vụ", "1", "Rà soát"]
        );
    }
}
