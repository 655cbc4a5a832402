//! What of a page is the notice, and which of its links are notes.

use std::collections::{HashMap, HashSet};

use super::style::Declared;
use super::tree::{Element, Id, Place, Step, Value, is_never_shown};

/// What a first way through a page finds.
pub(super) struct Survey<'a> {
    /// The part that holds the notice.
    pub(super) top: Place<'a>,
    /// Elements that are there to find one's way on the site.
    pub(super) chrome: HashSet<Id>,
    pub(super) notes: Notes<'a>,
}

/// Footnotes: two links that lead to each other, the first of which stands in the text.
#[derive(Default)]
pub(super) struct Notes<'a> {
    /// By the link in the text.
    pub(super) references: HashMap<Id, usize>,
    /// The links back, which are not shown in a note.
    pub(super) marks: HashMap<Id, usize>,
    /// By the element that holds the note.
    pub(super) blocks: HashMap<Id, usize>,
    pub(super) places: Vec<Place<'a>>,
}

impl<'a> Survey<'a> {
    /// Looks through `body`.
    ///
    /// The notice is the only element that says it is the body of an article, or the only
    /// article, or the main part, where it holds most of the letters. In doubt it is the whole page: a menu
    /// that stays does less harm than a signature that is lost.
    pub(super) fn of(body: Place<'a>) -> Self {
        let mut finder = Finder::default();
        let mut steps = body.steps();
        while let Some(step) = steps.next() {
            match step {
                Step::Into(place) if finder.enter(place) => {}
                Step::Into(place) => steps.pass(place),
                Step::OutOf(place) => finder.leave(place),
            }
        }
        let whole = finder.letters - finder.chrome_letters;
        // What holds most of the letters is no chrome, whatever it says.
        let chrome = if finder.chrome_letters > whole { HashSet::new() } else { finder.chrome };
        let only = |parts: &Vec<Part<'a>>| match parts[..] {
            [Part { place, letters }] if letters * 2 > whole => Some(place),
            _ => None,
        };
        let top = finder.parts.iter().find_map(only).unwrap_or(body);
        Self { top, chrome, notes: Notes::of(&finder.links) }
    }
}

/// A part of a page, and the letters in it.
struct Part<'a> {
    place: Place<'a>,
    letters: usize,
}

/// A link inside the page.
struct Link<'a> {
    place: Place<'a>,
    name: &'a str,
    target: &'a str,
}

#[derive(Default)]
struct Finder<'a> {
    /// The bodies of articles, the articles, the main parts.
    parts: [Vec<Part<'a>>; 3],
    links: Vec<Link<'a>>,
    letters: usize,
    chrome: HashSet<Id>,
    /// Letters in the chrome.
    chrome_letters: usize,
    /// How many sections are open.
    sections: usize,
    /// How many links there were so far that lead somewhere.
    ways: usize,
    /// How many letters there were where each part began that is open.
    begun: Vec<usize>,
    /// What there was before each element that may be chrome and is open.
    doubtful: Vec<Before<'a>>,
}

struct Before<'a> {
    place: Place<'a>,
    letters: usize,
    chrome_letters: usize,
    ways: usize,
}

impl<'a> Finder<'a> {
    /// Comes to a node, and says whether to go into it.
    fn enter(&mut self, place: Place<'a>) -> bool {
        let element = match place.value() {
            Value::Text(text) => {
                self.letters += text.chars().filter(|c| c.is_alphanumeric()).count();
                return false;
            }
            Value::Element(element) => element,
        };
        let is_hidden =
            || element.attr("style").is_some_and(|css| Declared::read(css).is_hidden == Some(true));
        if is_never_shown(element) || is_hidden() {
            return false;
        }
        if is_chrome(element) || self.sections == 0 && is_edge(element) {
            let (letters, chrome_letters, ways) = (self.letters, self.chrome_letters, self.ways);
            self.doubtful.push(Before { place, letters, chrome_letters, ways });
        }
        self.ways += usize::from(element.name() == "a" && element.attr("href").is_some());
        self.sections += usize::from(is_section(element));
        if kind(element).is_some() {
            self.begun.push(self.letters);
        }
        self.links.extend(link(place, element));
        true
    }

    fn leave(&mut self, place: Place<'a>) {
        let Some(element) = place.element() else { return };
        self.sections -= usize::from(is_section(element));
        if let Some(kind) = kind(element) {
            let letters = self.letters - self.begun.pop().unwrap_or_default();
            self.parts[kind].push(Part { place, letters });
        }
        if let Some(before) = self.doubtful.pop_if(|before| before.place.id == place.id)
            && (is_chrome(element) || self.ways > before.ways)
        {
            self.chrome.insert(place.id);
            self.chrome_letters = before.chrome_letters + (self.letters - before.letters);
        }
    }
}

/// Whether an element says that it is there to find one's way.
fn is_chrome(element: &Element) -> bool {
    let is_role = |role| matches!(role, "navigation" | "banner" | "contentinfo" | "search");
    matches!(element.name(), "nav" | "search") || element.attr("role").is_some_and(is_role)
}

/// Whether an element is the head, the foot or the side of what it stands in. Those of the whole
/// page are chrome where they hold links; without, they may be the letterhead.
fn is_edge(element: &Element) -> bool {
    matches!(element.name(), "header" | "footer" | "aside")
}

/// Whether an element opens a part of a page that has a head and a foot of its own.
fn is_section(element: &Element) -> bool {
    matches!(element.name(), "article" | "aside" | "main" | "nav" | "section" | "blockquote" | "td")
}

/// The kind of part that an element is.
fn kind(element: &Element) -> Option<usize> {
    if element.attr("itemprop") == Some("articleBody") {
        return Some(0);
    }
    match (element.name(), element.attr("role")) {
        ("article", _) | (_, Some("article")) => Some(1),
        ("main", _) | (_, Some("main")) => Some(2),
        _ => None,
    }
}

fn link<'a>(place: Place<'a>, element: &'a Element) -> Option<Link<'a>> {
    if element.name() != "a" {
        return None;
    }
    let target = element.attr("href")?.rsplit_once('#')?.1;
    let name = element.attr("name").or(element.attr("id"))?;
    Some(Link { place, name, target })
}

impl<'a> Notes<'a> {
    fn of(links: &[Link<'a>]) -> Self {
        let mut notes = Self::default();
        let mut by_name: HashMap<&str, usize> = HashMap::new();
        for (index, link) in links.iter().enumerate() {
            by_name.entry(link.name).or_insert(index);
        }
        for (index, link) in links.iter().enumerate() {
            let back =
                by_name.get(link.target).filter(|&&back| back > index && links[back].target == link.name);
            let Some(back) = back.map(|&back| &links[back]) else { continue };
            let Some(block) = block(back.place).filter(|_| is_mark(link.place)) else { continue };
            let holds_both = link.place.ancestors().any(|place| place.id == block.id);
            if holds_both || notes.blocks.contains_key(&block.id) {
                continue;
            }
            let note = notes.places.len();
            notes.references.insert(link.place.id, note);
            notes.marks.insert(back.place.id, note);
            notes.blocks.insert(block.id, note);
            notes.places.push(block);
        }
        notes
    }
}

/// The element that holds the note in which a link back stands: the next that has the name of a
/// note, or else the paragraph.
fn block(place: Place<'_>) -> Option<Place<'_>> {
    const NAMES: [&str; 6] = ["ftn", "edn", "sdfootnote", "sdendnote", "footnote", "endnote"];
    let is_named = |element: &Element| {
        let id = element.attr("id").unwrap_or_default().trim_start_matches('_');
        NAMES.iter().any(|name| id.strip_prefix(name).is_some_and(|rest| rest.parse::<u32>().is_ok()))
    };
    let is_paragraph = |element: &Element| matches!(element.name(), "p" | "li" | "dd" | "div" | "td");
    place
        .ancestors()
        .find(|place| place.element().is_some_and(is_named))
        .or_else(|| place.ancestors().find(|place| place.element().is_some_and(is_paragraph)))
}

/// Whether a link is shown as a mark: "[1]", "1", "(*)", "iv".
fn is_mark(place: Place<'_>) -> bool {
    const LONGEST: usize = 6;
    let mut letters = 0;
    for letter in place.texts().flat_map(str::chars).filter(|c| !c.is_whitespace()) {
        letters += 1;
        if letters > LONGEST || letter.is_alphabetic() && !"ivxIVX".contains(letter) {
            return false;
        }
    }
    letters > 0
}
