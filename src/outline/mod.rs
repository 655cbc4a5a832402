//! Blocks to the frame of a notice and the tree of its items.
//!
//! This room finds the letterhead and title, the addressees, the items of the body and what
//! stands under what, "Nơi nhận", the signature and the appendices. It says where things stand;
//! what an item tells whom to do is for the rooms behind.

mod closing;
mod header;
mod recipients;
mod sequence;
mod signature;
mod tree;

pub(crate) use header::Header;
pub(crate) use recipients::Recipient;
pub(crate) use signature::Signature;
pub(crate) use tree::{Node, is_heading};

use std::ops::Range;

use crate::block::{Block, Cell, Marker, MarkerKind, Reading};
use crate::letter;
use crate::lexicon::{fold, near};
use crate::model::PartKind;

/// A block, or the lines of one that belong together.
#[derive(Debug, Clone)]
pub(crate) struct Para {
    /// Everything, the marker included.
    pub(crate) whole: Range<usize>,
    /// The words behind the marker.
    pub(crate) at: Range<usize>,
    pub(crate) marker: Option<Marker>,
    pub(crate) emphasised: bool,
    pub(crate) gap: bool,
    pub(crate) cell: Option<Cell>,
}

impl From<&Block> for Para {
    fn from(block: &Block) -> Self {
        Self {
            whole: block.whole.clone(),
            at: block.at.clone(),
            marker: block.marker.clone(),
            emphasised: block.emphasised,
            gap: block.gap,
            cell: block.cell,
        }
    }
}

/// What stands where in a notice.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) header: Header,
    /// Items and paragraphs of the body, closing sentences left out.
    pub(crate) body: Vec<Node>,
    pub(crate) closing: Vec<Para>,
    pub(crate) recipients: Vec<Recipient>,
    pub(crate) signature: Option<Signature>,
    /// Each appendix with all its paragraphs and cells.
    pub(crate) appendices: Vec<Vec<Para>>,
    /// Footnotes and whatever else stands behind the signature.
    pub(crate) rest: Vec<Para>,
    /// Where each part starts in the reading; the parts of the body come from its items.
    pub(crate) starts: Vec<(PartKind, usize)>,
}

impl Outline {
    pub(crate) fn read(reading: &Reading<'_>) -> Self {
        let mut outline = Self::default();
        let paras: Vec<Para> =
            reading.blocks.iter().flat_map(|block| closing::split(reading, Para::from(block))).collect();
        let (header, mut body) = header::read(reading, paras);
        sequence::mend(reading, &mut body);
        outline.header = header;
        outline.starts.push((PartKind::Header, 0));
        let tail = recipients::tail_start(reading, &body);
        let (body, tail) = body.split_at(tail);
        let (body, notes): (Vec<Para>, Vec<Para>) = body
            .iter()
            .cloned()
            .partition(|para| para.marker.as_ref().is_none_or(|m| m.kind != MarkerKind::Note));
        let closing = closing::start(reading, &body);
        let (body, closing) = body.split_at(closing);
        if let Some(first) = closing.first() {
            outline.starts.push((PartKind::Closing, first.whole.start));
        }
        outline.closing = closing.to_vec();
        outline.body = tree::grow(reading, body.to_vec());
        outline.rest = notes;
        outline.read_tail(reading, tail);
        outline
    }

    /// Reads recipients, signature, appendices and footnotes.
    fn read_tail(&mut self, reading: &Reading<'_>, tail: &[Para]) {
        let mut tail = recipients::Tail::sort(reading, tail);
        if let Some(first) = tail.recipients.first() {
            self.starts.push((PartKind::Recipients, first.whole.start));
        }
        if let Some(first) = tail.signature.first() {
            self.starts.push((PartKind::Signature, first.whole.start));
        }
        self.recipients = recipients::read(reading, &tail.recipients);
        self.signature = signature::read(reading, &tail.signature);
        for appendix in &tail.appendices {
            if let Some(first) = appendix.first() {
                self.starts.push((PartKind::Appendix, first.whole.start));
            }
        }
        if let Some(first) = tail.rest.first() {
            self.starts.push((PartKind::Other, first.whole.start));
        }
        self.appendices = std::mem::take(&mut tail.appendices);
        self.rest.append(&mut tail.rest);
    }
}

/// Whether all letters are capitals, and there are some.
pub(crate) fn is_shouted(text: &str) -> bool {
    let mut letters = text.chars().filter(|&c| letter::is_letter(c)).peekable();
    letters.peek().is_some() && letters.all(|c| !letter::is_small(c))
}

/// Whether `text` begins an appendix: "PHỤ LỤC II", "Phụ lục".
fn is_appendix_title(text: &str) -> bool {
    let start = text.get(..text.len().min(60)).unwrap_or(text);
    let is_near = || {
        let words = fold::words(start).take(2).map(|word| word.key()).collect::<String>();
        near::is_near(&words, "phuluc")
    };
    (fold::begins(start, "phu luc") || is_shouted(text) && is_near())
        && text.chars().count() <= 160
        && text.split_whitespace().nth(2).is_none_or(|word| {
            word.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | ':' | '.' | '-' | ')'))
                || is_shouted(word)
                || word.starts_with('(')
        })
}
