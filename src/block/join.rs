//! Whether a line goes on with the paragraph before it.

use super::line::Cleaned;
use super::marker::{Marker, MarkerKind};
use super::strip::{Kind, Strip};
use crate::letter;
use crate::text::tail;

/// How the lines of the whole text are cut.
#[derive(Debug)]
pub(super) struct Joiner {
    /// The width at which lines are wrapped; `None` where each paragraph is one line.
    wrap: Option<usize>,
    /// The least width at which the first line of a paragraph is wrapped: pages that were made
    /// from HTML cut it earlier than the others.
    first_wrap: usize,
    /// Whether the first line of a paragraph stands further right than the others.
    indented: bool,
    /// Where lines start that are wrapped far too early to be in the middle of a paragraph, in order.
    early: Vec<usize>,
}

/// The last line of the block that is open.
#[derive(Debug, Default)]
pub(super) struct Open<'a> {
    pub(super) line: &'a str,
    /// The whole block so far.
    pub(super) block: &'a str,
    /// Characters in it, markup included.
    pub(super) width: usize,
    pub(super) indent: usize,
    /// Whether anything stands behind the marker.
    pub(super) has_words: bool,
    pub(super) is_first: bool,
    pub(super) emphasised: bool,
    pub(super) marker: Option<&'a Marker>,
}

/// Wrapped lines are between these widths.
const NARROWEST: usize = 40;
const WIDEST: usize = 125;
/// A first line of a paragraph is wrapped no earlier than this.
const NARROWEST_FIRST: usize = 8;

impl Joiner {
    pub(super) fn new(clean: &str, strips: &[Strip]) -> Self {
        let mut widths: Vec<usize> = strips
            .iter()
            .filter(|strip| strip.kind == Kind::Words && strip.width >= NARROWEST)
            .map(|strip| strip.width)
            .collect();
        widths.sort_unstable();
        let wide = widths.len() - widths.partition_point(|&width| width <= WIDEST);
        let wrap = (widths.len() >= 4 && wide * 8 < widths.len())
            .then(|| widths[(widths.len() - wide - 1) * 9 / 10]);
        let (first_wrap, indented) = first_lines(clean, strips);
        let early = wrap.map(|wrap| early_lines(clean, strips, wrap)).unwrap_or_default();
        Self { wrap, first_wrap, indented, early }
    }

    /// Whether the line `next` belongs to the block whose last line is `open`.
    pub(super) fn joins(
        &self,
        open: &Open<'_>,
        next: &Cleaned,
        marker: Option<&(Marker, usize)>,
        strip: &Strip,
        gap: bool,
    ) -> bool {
        if open.line.is_empty() || strip.cell_start || strip.note {
            return false;
        }
        // A marker alone on its line, its words on the next.
        if !open.has_words && open.marker.is_some() {
            return marker.is_none_or(|(m, _)| !m.kind.is_labelled() && !gap);
        }
        if let Some((marker, _)) = marker {
            return !gap && (goes_on_inline(open.block, marker) || self.is_false_marker(open, next, marker));
        }
        // A bold heading over two lines.
        if !gap && open.emphasised && next.carried {
            return true;
        }
        if !gap && (ends_open(open.line) || is_cut(open.line)) {
            return true;
        }
        let closed = is_closed(open.line);
        let small = starts_small(&next.text) && !(closed && begins_misread_label(&next.text));
        let Some(wrap) = self.wrap else { return small && !closed && !(gap && open.emphasised) };
        let first_word = next.text.split(' ').next().map_or(0, |word| word.chars().count());
        // The lines of an item that hangs to the right of its marker end where all lines do.
        let hang = if open.marker.is_some() { open.indent } else { 0 };
        let room = open.width + hang + 1 + first_word;
        let is_full = room > wrap.saturating_sub(6);
        if ends_open(open.line) {
            return true;
        }
        if gap {
            let goes_on = small && !begins_note(&next.text) || is_full && !is_shouted(&next.text);
            return !closed && !open.emphasised && goes_on;
        }
        if self.indented && strip.indent >= 4 {
            let is_paragraph =
                if open.is_first { strip.indent + 2 >= open.indent } else { strip.indent >= open.indent + 3 };
            if is_paragraph && (closed || !small) {
                return false;
            }
        }
        if small {
            return true;
        }
        if open.emphasised && !next.starts_emphasised() {
            return false;
        }
        if closed && !small && self.early.binary_search(&strip.at.start).is_ok() {
            return false;
        }
        // "… có ý kiến như sau:" opens what follows.
        if !small && ["sau:", "yêu cầu:", "kết luận:"].iter().any(|end| open.line.ends_with(end)) {
            return false;
        }
        // A note in brackets under the paragraph: "*(Chi tiết tại Phụ lục kèm theo)*".
        if closed && !open.emphasised && next.text.starts_with('(') && next.starts_emphasised() {
            return false;
        }
        if is_shouted(open.line) && !is_shouted(&next.text) {
            return false;
        }
        if open.is_first {
            let is_note = open.marker.is_some_and(|m| m.kind == MarkerKind::Note);
            return room > self.first_wrap || (!closed && (is_note || open.line.ends_with(',')));
        }
        is_full || (!closed && (open.line.ends_with(',') || room > wrap.saturating_sub(12)))
    }

    /// Whether what looks like a marker is the middle of a sentence: "2021⏎- 2025 sang …",
    /// "Điều⏎1. …".
    fn is_false_marker(&self, open: &Open<'_>, next: &Cleaned, marker: &Marker) -> bool {
        let Some(wrap) = self.wrap else { return false };
        if is_closed(open.line) || open.emphasised {
            return false;
        }
        let room = open.width + 6;
        let is_full = if open.is_first { room > self.first_wrap } else { room > wrap.saturating_sub(12) };
        let behind = next.text.strip_prefix(marker.text.as_str()).unwrap_or_default().trim_start();
        match marker.kind {
            MarkerKind::Dash
            | MarkerKind::Plus
            | MarkerKind::Bullet
            | MarkerKind::Hollow
            | MarkerKind::Square => {
                let is_brim = open.width + 6 > wrap.saturating_sub(4) && !open.is_first;
                is_brim || is_full && starts_small(behind)
            }
            MarkerKind::Note => true,
            MarkerKind::Number | MarkerKind::Letter | MarkerKind::Roman => is_full && starts_small(behind),
            MarkerKind::Article | MarkerKind::Decimal | MarkerKind::Decimals | MarkerKind::Bracketed => {
                is_full && !open.is_first && starts_small(behind)
            }
        }
    }
}

/// Whether a line ends with words after which no sentence ends, as no heading does: a joining
/// word, or the first word of a name.
fn ends_open(line: &str) -> bool {
    const OPEN: [&str; 10] = ["và", "của", "các", "với", "cho", "về", "theo", "tại", "trong", "để"];
    const BEGUN: [&str; 4] = [" Chánh", " của Bộ", " của Sở", " của Thủ tướng"];
    line.rsplit(' ').next().is_some_and(|word| OPEN.contains(&word))
        || BEGUN.iter().any(|begun| line.ends_with(begun))
}

/// Whether a line ends in the middle of a symbol, a date or a list of names: "31-", "trong Quý", ", Sở".
fn is_cut(line: &str) -> bool {
    const BEGUN: [&str; 14] = [
        ", Bộ",
        " và Bộ",
        ", Sở",
        " và Sở",
        ", Cục",
        " và Cục",
        " Bộ Chỉ huy",
        " thứ",
        " Quý",
        " quý",
        " ngày",
        " tháng",
        " số",
        " Điều",
    ];
    let in_symbol = line
        .strip_suffix(['/', '-'])
        .is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit() || letter::is_capital(c)));
    in_symbol || BEGUN.iter().any(|begun| line.ends_with(begun))
}

/// The number before a bracketed number is looked for no further back.
const FURTHEST_BACK: usize = 4000;

/// Whether a bracketed number goes on an enumeration inside the paragraph: "… (1) …;⏎(2) …".
fn goes_on_inline(block: &str, marker: &Marker) -> bool {
    let Some(before) = marker.label.parse::<u32>().ok().and_then(|n| n.checked_sub(1)) else { return false };
    marker.kind == MarkerKind::Bracketed
        && marker.text.starts_with('(')
        && tail(block, FURTHEST_BACK).find(&format!("({before})")).is_some_and(|at| at > 0)
}

/// The width at which first lines of paragraphs are wrapped, and whether they are indented, as
/// the lines show that go on in small letters.
fn first_lines(clean: &str, strips: &[Strip]) -> (usize, bool) {
    let mut widths = Vec::new();
    let (mut indented, mut flush) = (0, 0);
    let mut fresh = true;
    for pair in strips.windows(2) {
        let [line, next] = pair else { continue };
        if line.kind != Kind::Words {
            fresh = true;
            continue;
        }
        let text = |strip: &Strip| clean.get(strip.at.clone()).unwrap_or_default();
        let is_item = super::begins_with_marker(text(line).trim_start_matches(['*', ' ']));
        let goes_on = next.kind == Kind::Words && text(next).starts_with(letter::is_small);
        if (fresh || is_item) && goes_on {
            widths.push(line.width);
            if line.indent >= next.indent + 3 {
                indented += 1;
            } else {
                flush += 1;
            }
        }
        fresh = is_closed(text(line));
    }
    widths.sort_unstable();
    let first = widths.get(widths.len() / 16).copied().unwrap_or(NARROWEST);
    (first.saturating_sub(8).max(NARROWEST_FIRST), indented > flush)
}

/// Where the lines start that go on in the next though there was room for many of its words: pages
/// made from HTML cut the first line of a paragraph so.
fn early_lines(clean: &str, strips: &[Strip], wrap: usize) -> Vec<usize> {
    /// A line with this much room was not wrapped for want of it.
    const ROOM: usize = 14;
    let text = |strip: &Strip| clean.get(strip.at.clone()).unwrap_or_default();
    let is_early = |pair: &&[Strip]| {
        let [line, next] = pair else { return false };
        let both = line.kind == Kind::Words && next.kind == Kind::Words;
        let first_word = text(next).split(' ').next().map_or(0, |word| word.chars().count());
        both && !next.cell_start
            && text(next).starts_with(letter::is_small)
            && line.width + 1 + first_word + ROOM < wrap
    };
    strips.windows(2).filter(is_early).map(|pair| pair[0].at.start).collect()
}

/// Whether a line starts in the middle of a sentence.
fn starts_small(text: &str) -> bool {
    text.trim_start_matches(['(', '“', '"', '‘']).chars().next().is_some_and(|c| {
        letter::is_small(c) || c.is_ascii_digit() || matches!(c, ',' | ';' | ')' | '%' | '”')
    })
}

/// Whether a line begins with a letter that a scan made of a number, and no word has: "ó. Đề nghị …" for "6.".
fn begins_misread_label(text: &str) -> bool {
    let rest = text.strip_prefix(['ó', 'l', '|']).and_then(|rest| rest.strip_prefix(". "));
    rest.is_some_and(|words| words.starts_with(letter::is_capital))
}

/// Whether a line behind a blank one is a footnote: "4 Ưu tiên sử dụng …".
fn begins_note(text: &str) -> bool {
    note_label(text).is_some()
}

/// The number of the footnote that `text` begins like: "4" of "4 Ưu tiên sử dụng …".
pub(super) fn note_label(text: &str) -> Option<&str> {
    let label = text.get(..text.bytes().take_while(u8::is_ascii_digit).count())?;
    let words = text.get(label.len()..)?.strip_prefix(' ')?;
    ((1..=2).contains(&label.len()) && words.starts_with(letter::is_capital)).then_some(label)
}

/// Whether a line ends a sentence, a clause of a list or an introduction.
pub(super) fn is_closed(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', ')', '’', ']']);
    text.ends_with(['.', ';', ':', '!', '?', '/', '…']) && !text.ends_with("TP.") && !text.ends_with("TT.")
}

/// Whether all letters of a line are capitals.
pub(super) fn is_shouted(text: &str) -> bool {
    let mut letters = text.chars().filter(|&c| letter::is_letter(c)).peekable();
    letters.peek().is_some() && letters.all(|c| !letter::is_small(c))
}
