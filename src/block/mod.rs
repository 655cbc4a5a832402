//! Text to blocks: paragraphs, list items and table cells, each a clean stretch of reading.
//!
//! This room sees shape only: blank lines, indents, columns, list markers, emphasis, capitals.
//! It peels off markup and page furniture, joins what a line wrap or a page break cut in two,
//! reads columns one after the other, and writes it all into one [`Reading`]. What a block
//! means is for the outline to say.
//!
//! `"- Hoàn thành **trước ngày\n10/02/2018.**"` becomes one block with the marker `-` and the
//! text `Hoàn thành trước ngày 10/02/2018.`, emphasised from `trước` on.

mod furniture;
mod join;
mod line;
mod marker;
mod slip;
mod strip;

use marker::begins_with_marker;
pub(crate) use marker::{Marker, MarkerKind, marker_at};

use std::ops::Range;

use crate::letter;
use crate::span::Span;
use crate::text::{Flow, OffsetMap, Text, Written, head, rejoined};
use join::Joiner;
use line::Cleaned;
use strip::{Strip, strips};

/// The whole notice as clean text, with its blocks and the way home.
pub(crate) struct Reading<'a> {
    text: String,
    lower: String,
    /// Where words begin.
    words: Vec<usize>,
    source: Text<'a>,
    map: OffsetMap,
    pub(crate) blocks: Vec<Block>,
    /// Where a line break was read as a space.
    joints: Vec<usize>,
    /// Those of them that stand for a blank line.
    gaps: Vec<usize>,
    /// Bold and italic stretches, in order.
    emphasis: Vec<Range<usize>>,
    /// What is written in the stead of letters of `text`, in order.
    written: Vec<Written>,
}

/// A paragraph, a list item, a heading or a table cell.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// Everything, the marker included.
    pub(crate) whole: Range<usize>,
    /// The words behind the marker.
    pub(crate) at: Range<usize>,
    pub(crate) marker: Option<Marker>,
    /// The table cell it stands in.
    pub(crate) cell: Option<Cell>,
    /// Whether a blank line or something like it stands before.
    pub(crate) gap: bool,
    /// Whether all its words are bold or italic.
    pub(crate) emphasised: bool,
}

/// A place in a table; cells are counted row by row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) table: usize,
    /// The number of cell delimiters before it in the table.
    pub(crate) bar: usize,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(source: Text<'a>) -> Self {
        let source = slip::mended(source);
        let mut writer = Writer::default();
        {
            let clean = source.clean.as_ref();
            let strips = strips(clean, &source.written);
            let joiner = Joiner::new(clean, &strips);
            for strip in &strips {
                writer.write(clean, strip, &joiner);
            }
        }
        writer.finish(source)
    }

    /// The words at `at`.
    pub(crate) fn flow(&self, at: Range<usize>) -> Flow<'_> {
        Flow::new(&self.text, &self.lower, &self.words).slice(at)
    }

    /// The words at `at`, as written.
    pub(crate) fn written(&self, at: Range<usize>) -> String {
        let mut out = String::with_capacity(at.len());
        let mut from = at.start;
        let first = self.written.partition_point(|other| other.at.end <= at.start);
        for other in self.written.iter().skip(first).take_while(|other| other.at.start < at.end) {
            out.push_str(self.text(from..other.at.start.max(from)));
            out.push_str(&other.text);
            from = other.at.end;
        }
        out.push_str(self.text(from..at.end.max(from)));
        rejoined(out)
    }

    /// Up to `most` bytes of words from `start` on, where any of them are written otherwise than they
    /// are read; else nothing.
    pub(crate) fn near(&self, start: usize, most: usize) -> &str {
        let first = self.written.partition_point(|other| other.at.end <= start);
        let is_mended = self.written.get(first).is_some_and(|other| other.at.start < start + most);
        if is_mended { head(self.text(start..self.text.len()), most) } else { "" }
    }

    /// The words at `at`, look-alike letters read as Latin.
    pub(crate) fn text(&self, at: Range<usize>) -> &str {
        self.text.get(at).unwrap_or_default()
    }

    /// The words of `at` that stand in the input in the order they are read in.
    pub(crate) fn ascending(&self, at: &Range<usize>) -> Range<usize> {
        self.trim(self.map.ascending(at.clone()))
    }

    /// Where the words at `at` stand in the input.
    pub(crate) fn span(&self, at: Range<usize>) -> Span {
        self.source.span(self.map.home(&at))
    }

    /// Whether anything at `at` is bold or italic.
    pub(crate) fn is_emphasised(&self, at: &Range<usize>) -> bool {
        let next = self.emphasis.partition_point(|stretch| stretch.end <= at.start);
        self.emphasis.get(next).is_some_and(|stretch| stretch.start < at.end)
    }

    /// Whether all of `at` is bold or italic.
    pub(crate) fn is_all_emphasised(&self, at: &Range<usize>) -> bool {
        let next = self.emphasis.partition_point(|stretch| stretch.end <= at.start);
        self.emphasis.get(next).is_some_and(|stretch| stretch.start <= at.start && at.end <= stretch.end)
    }

    /// The lines that `at` was joined from.
    pub(crate) fn lines(&self, at: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut joints = self.joints_in(&at).iter().copied();
        let mut start = Some(at.start);
        std::iter::from_fn(move || {
            let from = start?;
            let joint = joints.next();
            start = joint.map(|joint| joint + 1);
            Some(from..joint.unwrap_or(at.end))
        })
    }

    /// The places inside `at` where a line break was read as a space.
    pub(crate) fn joints_in(&self, at: &Range<usize>) -> &[usize] {
        let from = self.joints.partition_point(|&joint| joint < at.start);
        let to = self.joints.partition_point(|&joint| joint < at.end);
        self.joints.get(from..to).unwrap_or_default()
    }

    /// Whether the line that starts at `start` was joined over a blank line.
    pub(crate) fn follows_gap(&self, start: usize) -> bool {
        start.checked_sub(1).is_some_and(|joint| self.gaps.binary_search(&joint).is_ok())
    }

    /// `at` without the spaces at its ends.
    pub(crate) fn trim(&self, at: Range<usize>) -> Range<usize> {
        let text = self.text(at.clone());
        let start = at.start + (text.len() - text.trim_start().len());
        start..(start + text.trim().len()).max(start)
    }
}

/// Writes strips into the reading, one after the other.
#[derive(Default)]
struct Writer {
    out: String,
    map: OffsetMap,
    blocks: Vec<Block>,
    joints: Vec<usize>,
    gaps: Vec<usize>,
    emphasis: Vec<Range<usize>>,
    cleaned: Cleaned,
    gap: bool,
    /// Width and indent of the last line written.
    last: (usize, usize),
}

impl Writer {
    fn write(&mut self, clean: &str, strip: &Strip, joiner: &Joiner) {
        if strip.is_furniture() {
            self.gap = true;
            return;
        }
        let fresh = self.gap || strip.cell_start || self.blocks.is_empty();
        self.cleaned.read(clean, strip.at.clone(), fresh);
        if self.cleaned.text.is_empty() {
            self.gap = true;
            return;
        }
        let marker = if strip.note { note_marker(&self.cleaned.text) } else { marker_at(&self.cleaned.text) };
        let joins = joiner.joins(&self.last_line(), &self.cleaned, marker.as_ref(), strip, self.gap);
        let from = if joins { self.join() } else { self.open(marker, strip) };
        self.copy(from);
        self.gap = false;
        self.last = (strip.width, strip.indent);
    }

    /// Goes on with the block that is open.
    fn join(&mut self) -> usize {
        let at = self.out.len();
        self.out.push(' ');
        self.joints.push(at);
        if self.gap {
            self.gaps.push(at);
        }
        at + 1
    }

    /// Opens a new block.
    fn open(&mut self, marker: Option<(Marker, usize)>, strip: &Strip) -> usize {
        if !self.out.is_empty() {
            self.out.push('\n');
            self.map.replaced(1, strip.at.start, 0);
        }
        let at = self.out.len();
        let (marker, skip) = marker.map_or((None, 0), |(marker, skip)| (Some(marker), skip));
        self.blocks.push(Block {
            whole: at..at,
            at: at + skip..at,
            marker,
            cell: strip.cell,
            gap: self.gap,
            emphasised: true,
        });
        at
    }

    fn copy(&mut self, from: usize) {
        if self.map_len_is_behind(from) {
            self.map.replaced(1, self.cleaned.start, 0);
        }
        self.map.append(&self.cleaned.map);
        self.out.push_str(&self.cleaned.text);
        for stretch in &self.cleaned.emphasis {
            let stretch = stretch.start + from..stretch.end + from;
            match self.emphasis.last_mut() {
                Some(last) if last.end + 1 >= stretch.start => last.end = stretch.end,
                _ => self.emphasis.push(stretch),
            }
        }
        let end = self.out.len();
        if let Some(block) = self.blocks.last_mut() {
            block.whole.end = end;
            block.at.end = end.max(block.at.start);
            block.emphasised &=
                self.cleaned.is_all_emphasised(block.marker.is_some() && block.whole.start == from);
        }
    }

    /// Whether the space before a joined line is still to be noted.
    fn map_len_is_behind(&self, from: usize) -> bool {
        self.map.len() < from
    }

    /// What the joiner needs to know of the block that is open.
    fn last_line(&self) -> join::Open<'_> {
        let Some(block) = self.blocks.last() else { return join::Open::default() };
        let line = self.joints.last().map_or(block.whole.start, |&joint| (joint + 1).max(block.whole.start));
        let text = |from: usize| self.out.get(from..).unwrap_or_default();
        join::Open {
            line: text(line),
            block: text(block.whole.start),
            width: self.last.0,
            indent: self.last.1,
            has_words: block.at.end > block.at.start,
            is_first: line == block.whole.start,
            emphasised: block.emphasised,
            marker: block.marker.as_ref(),
        }
    }

    fn finish(self, source: Text<'_>) -> Reading<'_> {
        let text = self.out;
        let lower = letter::to_small(&text);
        let words = letter::word_starts(&text);
        let places: Vec<Range<usize>> = source.written.iter().map(|other| other.at.clone()).collect();
        let arrived = self.map.arrivals(&places).into_iter();
        let written =
            arrived.map(|(at, index)| Written { at, text: source.written[index].text.clone() }).collect();
        Reading {
            text,
            lower,
            words,
            source,
            map: self.map,
            blocks: self.blocks,
            joints: self.joints,
            gaps: self.gaps,
            emphasis: self.emphasis,
            written,
        }
    }
}

/// The marker of a footnote whose number has no mark: "4 Ưu tiên …".
fn note_marker(text: &str) -> Option<(Marker, usize)> {
    let label = join::note_label(text)?.to_owned();
    let len = label.len() + 1;
    Some((Marker { kind: MarkerKind::Note, text: label.clone(), label }, len))
}

#[cfg(test)]
mod tests {
    use super::Reading;
    use crate::text::Text;

    /// The blocks of `source`, markers in brackets.
    fn blocks(source: &str) -> Vec<String> {
        let reading = Reading::new(Text::new(source));
        let show = |block: &super::Block| {
            let marker = block.marker.as_ref().map(|m| format!("[{}]", m.text)).unwrap_or_default();
            format!("{marker}{}", reading.text(block.at.clone()))
        };
        reading.blocks.iter().map(show).collect()
    }

    #[test]
    fn peels_off_the_marks_of_headings() {
        assert_eq!(
            blocks("## I- MỤC TIÊU\n#### - Sở Y tế như sau:\n#5 là số"),
            ["[I-]MỤC TIÊU", "[-]Sở Y tế như sau:", "#5 là số"]
        );
    }

    #[test]
    fn peels_off_the_marks_of_notes() {
        assert_eq!(
            blocks("Kế hoạch[^1] số 2[3].\n\n[^1]: Theo Báo cáo"),
            ["Kế hoạch số 2[3].", "[[^1]:]Theo Báo cáo"]
        );
    }

    #[test]
    fn joins_the_lines_of_an_item_that_hangs() {
        let text = "Các sở, ban, ngành và Ủy ban nhân dân các xã, phường trong tỉnh thực hiện nghiêm\n\
                    các nội dung chỉ đạo của Thường trực Tỉnh ủy về quản lý trụ sở, nhà công vụ của\n\
                    Đảng, báo cáo Ban Thường vụ Tỉnh ủy tại kỳ họp gần nhất theo quy định:\n\n\
                    \x20           + Rà soát, thu hồi những cơ sở cho thuê, cho mượn trái quy\n\
                    \x20             định của Luật Quản lý, sử dụng tài sản công; báo cáo\n\
                    \x20             Thường trực Tỉnh uỷ chậm nhất ngày 30/6.";
        assert_eq!(blocks(text).len(), 2, "{:?}", blocks(text));
    }

    #[test]
    fn joins_a_bold_heading_over_two_lines() {
        assert_eq!(blocks("**IV. TỔ CHỨC\nTHỰC HIỆN**\n\n1. Sở"), ["[IV.]TỔ CHỨC THỰC HIỆN", "[1.]Sở"]);
    }
}
