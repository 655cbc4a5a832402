//! A page as a tree, and a way through it.

use html5ever::{Attribute, QualName, ns};

/// The nodes of a page in the order in which they were made. The first holds all that are shown.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
}

/// What tells a node from all others: its place among [`Tree::nodes`].
pub(super) type Id = usize;

#[derive(Debug)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) parent: Option<Id>,
    pub(super) first: Option<Id>,
    pub(super) last: Option<Id>,
    pub(super) before: Option<Id>,
    pub(super) behind: Option<Id>,
}

#[derive(Debug)]
pub(super) enum Value {
    Text(String),
    Element(Element),
}

impl Value {
    pub(super) fn element(&self) -> Option<&Element> {
        if let Self::Element(element) = self { Some(element) } else { None }
    }

    fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: QualName,
    pub(super) attributes: Vec<Attribute>,
}

impl Element {
    pub(super) fn name(&self) -> &str {
        &self.name.local
    }

    pub(super) fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|one| &*one.name.local == name).map(|one| &*one.value)
    }
}

impl Tree {
    pub(super) fn root(&self) -> Place<'_> {
        Place { tree: self, id: 0 }
    }

    /// All style sheets of the page for a screen.
    pub(super) fn css(&self) -> String {
        let is_print = |one: &Element| one.attr("media").is_some_and(|m| m.eq_ignore_ascii_case("print"));
        let is_sheet = |one: &Element| one.name() == "style" && one.name.ns == ns!(html) && !is_print(one);
        let sheets = self.nodes.iter().filter(|node| node.value.element().is_some_and(is_sheet));
        let texts = sheets.filter_map(|sheet| self.nodes[sheet.first?].value.text());
        texts.flat_map(|text| [text, "\n"]).collect()
    }
}

/// A node of the tree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    tree: &'a Tree,
    pub(super) id: Id,
}

impl<'a> Place<'a> {
    fn node(self) -> &'a Node {
        &self.tree.nodes[self.id]
    }

    fn at(self, id: Option<Id>) -> Option<Self> {
        id.map(|id| Self { tree: self.tree, id })
    }

    pub(super) fn value(self) -> &'a Value {
        &self.node().value
    }

    pub(super) fn element(self) -> Option<&'a Element> {
        self.value().element()
    }

    fn parent(self) -> Option<Self> {
        self.at(self.node().parent)
    }

    pub(super) fn children(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.at(self.node().first), |child| child.at(child.node().behind))
    }

    /// The elements around, from the inside.
    pub(super) fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |place| place.parent())
    }

    /// All text inside.
    pub(super) fn texts(self) -> impl Iterator<Item = &'a str> {
        self.steps().filter_map(|step| match step {
            Step::Into(place) => place.value().text(),
            Step::OutOf(_) => None,
        })
    }

    /// The way through this node and all inside, as the page shows it.
    pub(super) fn steps(self) -> Steps<'a> {
        Steps { top: self.id, next: Some(Step::Into(self)) }
    }
}

/// A step on the way through a tree.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    Into(Place<'a>),
    OutOf(Place<'a>),
}

/// The way through a tree. However deep the tree is, the stack is not.
#[derive(Debug)]
pub(super) struct Steps<'a> {
    top: Id,
    next: Option<Step<'a>>,
}

impl<'a> Steps<'a> {
    /// Goes on behind `place`, which was the last step, and neither through it nor out of it.
    pub(super) fn pass(&mut self, place: Place<'a>) {
        let around = || place.parent().map(Step::OutOf);
        let behind = place.at(place.node().behind).map(Step::Into).or_else(around);
        self.next = behind.filter(|_| place.id != self.top);
    }
}

impl<'a> Iterator for Steps<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        let step = self.next?;
        match step {
            Step::Into(place) => {
                self.next = place.at(place.node().first).map(Step::Into).or(Some(Step::OutOf(place)));
            }
            Step::OutOf(place) => self.pass(place),
        }
        Some(step)
    }
}

/// Elements whose letters are no text of the page.
const NEVER_SHOWN: &[&str] = &["audio", "button", "canvas", "dialog", "input", "video"];

/// Whether an element is not shown, as far as it says so itself.
pub(super) fn is_never_shown(element: &Element) -> bool {
    NEVER_SHOWN.contains(&element.name()) || element.attr("hidden").is_some()
}
