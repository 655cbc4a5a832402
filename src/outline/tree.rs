//! What stands under what.

use super::Para;
use crate::block::{MarkerKind, Reading};

/// An item or paragraph with what stands under it.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) para: Para,
    pub(crate) children: Vec<Node>,
}

impl Node {
    /// Where the last thing under it ends.
    pub(crate) fn end(&self) -> usize {
        self.children.last().map_or(self.para.whole.end, Self::end)
    }

    /// Its paragraph and those under it, in order.
    pub(crate) fn paras(&self) -> Vec<&Para> {
        let mut found = vec![&self.para];
        found.extend(self.children.iter().flat_map(Self::paras));
        found
    }

    /// Whether it is labelled: "1.", "a)", not "-".
    pub(crate) fn label(&self) -> Option<&str> {
        self.para.marker.as_ref().filter(|m| m.kind.is_labelled()).map(|m| m.label.as_str())
    }
}

/// Puts every paragraph under the item it belongs to.
pub(super) fn grow(reading: &Reading<'_>, paras: Vec<Para>) -> Vec<Node> {
    let mut tree = Tree { reading, roots: Vec::new(), path: Vec::new() };
    for para in paras {
        tree.place(para);
    }
    while !tree.path.is_empty() {
        tree.close();
    }
    tree.roots
}

struct Tree<'r, 's> {
    reading: &'r Reading<'s>,
    roots: Vec<Node>,
    /// The items that are open, outermost first.
    path: Vec<Node>,
}

/// How deep a kind of item stands where nothing else tells.
fn rank(para: &Para, reading: &Reading<'_>) -> Option<u8> {
    match &para.marker {
        Some(marker) => Some(marker.kind as u8 * 2),
        // A bold line that heads what follows stands above bullets and below letters.
        None if is_bold_heading(para, reading) => Some(MarkerKind::Letter as u8 * 2 + 1),
        None => None,
    }
}

impl Tree<'_, '_> {
    fn place(&mut self, para: Para) {
        let Some(rank) = rank(&para, self.reading) else {
            self.close_for_words();
            self.path.push(Node { para, children: Vec::new() });
            return;
        };
        // Plain paragraphs hold nothing.
        while self.path.last().is_some_and(|open| self.rank_of(open).is_none()) {
            self.close();
        }
        if let Some(depth) = self.path.iter().rposition(|open| self.is_sibling(open, &para, rank)) {
            while self.path.len() > depth {
                self.close();
            }
        } else {
            while self.path.last().is_some_and(|open| self.is_over(open, &para, rank)) {
                self.close();
            }
        }
        self.path.push(Node { para, children: Vec::new() });
    }

    fn rank_of(&self, node: &Node) -> Option<u8> {
        rank(&node.para, self.reading)
    }

    /// Whether `para` goes on with the list that `open` is in.
    fn is_sibling(&self, open: &Node, para: &Para, rank: u8) -> bool {
        if self.rank_of(open) != Some(rank) {
            return false;
        }
        match (open.para.marker.as_ref(), para.marker.as_ref()) {
            (Some(a), Some(b)) if a.kind == MarkerKind::Decimal || a.kind == MarkerKind::Decimals => {
                // "2.1" does not go on with the list of "1.3" once "2." is open.
                a.kind == b.kind
            }
            _ => true,
        }
    }

    /// Whether `para` ends what stands under `open`.
    fn is_over(&self, open: &Node, para: &Para, rank: u8) -> bool {
        self.rank_of(open).is_some_and(|open| open >= rank) && !self.holds(open, para)
    }

    /// Whether a bullet that is introduced by another one stands under it, whatever marks the two have.
    fn holds(&self, open: &Node, para: &Para) -> bool {
        let is_bullet = |para: &Para| para.marker.as_ref().is_some_and(|m| !m.kind.is_labelled());
        is_bullet(&open.para) && is_bullet(para) && self.reading.text(open.para.at.clone()).ends_with(':')
    }

    /// Closes what a plain paragraph cannot stand under.
    fn close_for_words(&mut self) {
        while let Some(open) = self.path.last() {
            let holds = self.rank_of(open).is_some() && (self.path.len() == 1 || self.introduces(open));
            if holds
                && !(self.path.len() == 1 && open.para.marker.as_ref().is_some_and(|m| !m.kind.is_labelled()))
            {
                break;
            }
            self.close();
        }
    }

    /// Whether plain paragraphs behind `node` belong to it: it heads them rather than being an
    /// instruction itself.
    fn introduces(&self, node: &Node) -> bool {
        let text = self.reading.text(node.para.at.clone());
        !node.children.is_empty() && node.label().is_some() && is_heading(text)
            || node.children.is_empty() && is_heading(text)
    }

    fn close(&mut self) {
        if let Some(node) = self.path.pop() {
            self.rehang(node);
        }
    }

    /// Hangs a closed item under the one that is open.
    fn rehang(&mut self, node: Node) {
        match self.path.last_mut() {
            Some(open) => open.children.push(node),
            None => self.roots.push(node),
        }
    }
}

/// Whether `text` reads like a heading: no full stop, or a colon.
pub(crate) fn is_heading(text: &str) -> bool {
    let text = text.trim_end();
    !text.ends_with(['.', ';', '!', '?', '/']) || text.ends_with("..")
}

/// Whether a paragraph without a marker is a bold line that heads what follows.
fn is_bold_heading(para: &Para, reading: &Reading<'_>) -> bool {
    para.emphasised
        && para.marker.is_none()
        && para.cell.is_none()
        && para.at.len() <= 240
        && is_heading(reading.text(para.at.clone()))
}
