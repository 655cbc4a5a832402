//! The way through a page that writes its paragraphs and tables down.

use std::collections::HashSet;

use super::super::{Block, Cell, Document, Limits, ReadError};
use super::flow::Flow;
use super::grid::Grid;
use super::list::{List, Numbering};
use super::style::{Declared, Look, Sheet, family};
use super::survey::{Notes, Survey};
use super::tree::{Element, Id, Place, Step, Value, is_never_shown};

/// What of a page is written down that it does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hidden {
    LeftOut,
    Kept,
}

/// Writes down what `survey` found in a page.
///
/// # Errors
///
/// Where its tables are beyond `limits`.
pub(super) fn document<'a>(
    survey: &'a Survey<'a>,
    sheet: &'a Sheet,
    hidden: Hidden,
    limits: &Limits,
) -> Result<Document, ReadError> {
    let mut walk = Walk::new(survey, sheet, hidden, limits);
    let blocks = walk.read(survey.top)?;
    let mut notes = Vec::new();
    // A note may refer to another: the list grows.
    let mut next = 0;
    while let Some(&note) = walk.referred.get(next) {
        walk.reads_note = Some(note);
        notes.push(walk.read(survey.notes.places[note])?);
        next += 1;
    }
    Ok(Document { blocks, notes })
}

struct Walk<'a> {
    notes: &'a Notes<'a>,
    sheet: &'a Sheet,
    hidden: Hidden,
    chrome: &'a HashSet<Id>,
    depth: usize,
    /// How many more cells there may be.
    cells: usize,
    /// The notes that the text refers to, in order.
    referred: Vec<usize>,
    /// The place of each note among them.
    places: Vec<Option<usize>>,
    reads_note: Option<usize>,
    /// How letters look inside each element that is open.
    looks: Vec<Look>,
    /// What ends with each of them.
    ends: Vec<End>,
    flow: Flow,
    /// What is open around: the page around a cell.
    outer: Vec<Flow>,
    grids: Vec<Grid>,
    lists: Vec<List>,
}

/// What ends with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Nothing,
    Paragraph,
    Quote,
    List,
    Item,
    Marker,
    Table,
    Caption,
    Group,
    Row,
    Cell { columns: usize, rows: usize },
}

impl<'a> Walk<'a> {
    fn new(survey: &'a Survey<'a>, sheet: &'a Sheet, hidden: Hidden, limits: &Limits) -> Self {
        Self {
            notes: &survey.notes,
            sheet,
            hidden,
            chrome: &survey.chrome,
            depth: limits.depth,
            cells: usize::try_from(limits.unpacked_bytes / CELL_SIZE).unwrap_or(usize::MAX),
            referred: Vec::new(),
            places: vec![None; survey.notes.places.len()],
            reads_note: None,
            looks: Vec::new(),
            ends: Vec::new(),
            flow: Flow::default(),
            outer: Vec::new(),
            grids: Vec::new(),
            lists: Vec::new(),
        }
    }

    /// Reads what stands in `top`, whose letters look as the elements around it say.
    fn read(&mut self, top: Place<'a>) -> Result<Vec<Block>, ReadError> {
        let mut look = Look::default();
        let around: Vec<_> = top.ancestors().filter_map(Place::element).collect();
        for element in around.into_iter().rev() {
            look = self.look_in(&look, element, &self.declared(element));
        }
        self.looks = vec![look];
        let mut steps = top.steps();
        while let Some(step) = steps.next() {
            match step {
                Step::Into(place) if self.enter(place)? => {}
                Step::Into(place) => steps.pass(place),
                Step::OutOf(_) => self.leave(),
            }
        }
        Ok(std::mem::take(&mut self.flow).into_blocks())
    }

    /// Comes to a node, and says whether to go into it.
    fn enter(&mut self, place: Place<'a>) -> Result<bool, ReadError> {
        let element = match place.value() {
            Value::Text(text) => {
                if let Some(look) = self.looks.last() {
                    self.flow.text(text, look);
                }
                return Ok(false);
            }
            Value::Element(element) => element,
        };
        let declared = self.declared(element);
        if self.is_left_out(place, element, &declared) {
            return Ok(false);
        }
        if let Some(&note) = self.notes.references.get(&place.id) {
            let referred = &mut self.referred;
            let place = *self.places[note].get_or_insert_with(|| {
                referred.push(note);
                referred.len() - 1
            });
            self.flow.note(place);
            return Ok(false);
        }
        let look =
            self.looks.last().map(|around| self.look_in(around, element, &declared)).unwrap_or_default();
        if declared.is_tab {
            self.flow.tab(&look);
            return Ok(false);
        }
        let end = if declared.is_marker {
            self.begin_flow();
            End::Marker
        } else {
            self.open(place, element, &look)?
        };
        if self.grids.last().is_some_and(|grid| grid.area() > self.cells) {
            return Err(ReadError::TooLarge("its tables have too many cells".to_owned()));
        }
        self.looks.push(look);
        self.ends.push(end);
        Ok(true)
    }

    fn leave(&mut self) {
        self.looks.pop();
        if let Some(end) = self.ends.pop() {
            self.close(end);
        }
    }

    /// What style sheets and the element itself say. Sheets also hide what a script shows again
    /// (the page under a tab): what they say of that is not believed.
    fn declared(&self, element: &Element) -> Declared {
        let mut declared = self
            .sheet
            .of(element.name(), &element.attr("class").unwrap_or_default().split_ascii_whitespace());
        declared.is_hidden = None;
        if let Some(css) = element.attr("style") {
            declared.add(&Declared::read(css));
        }
        declared
    }

    /// How letters look in `element`: as around it, as its name says, as `declared` says.
    fn look_in(&self, around: &Look, element: &Element, declared: &Declared) -> Look {
        let mut look = around.clone();
        match element.name() {
            "b" | "strong" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "th" => look.bold = true,
            "i" | "em" | "cite" | "dfn" | "var" | "address" => look.italic = true,
            "pre" | "listing" => look.is_pre = true,
            "font" => look.font = element.attr("face").and_then(family).or(look.font),
            "ol" => look.numbering = Some(Numbering::Decimal),
            "ul" | "menu" | "dir" => {
                // A browser counts the numbered lists around it too, and shows squares in all of a notice.
                look.numbering = Some(match self.lists.iter().filter(|list| list.is_bulleted).count() {
                    0 => Numbering::Disc,
                    1 => Numbering::Circle,
                    _ => Numbering::Square,
                });
            }
            _ => {}
        }
        if matches!(element.name(), "ol" | "ul" | "li") {
            look.numbering = element.attr("type").and_then(Numbering::of_type).or(look.numbering);
        }
        look.apply(declared);
        look
    }

    fn look(&self) -> Look {
        self.looks.last().cloned().unwrap_or_default()
    }

    /// Whether nothing of `element` is written down here.
    fn is_left_out(&self, place: Place<'_>, element: &Element, declared: &Declared) -> bool {
        let is_other_note = self
            .notes
            .blocks
            .get(&place.id)
            .is_some_and(|&note| self.reads_note != Some(note) && self.places[note].is_some());
        let is_chrome = self.chrome.contains(&place.id);
        let is_hidden = is_never_shown(element) || declared.is_hidden == Some(true);
        is_other_note
            || self.notes.marks.get(&place.id).is_some_and(|&note| self.reads_note == Some(note))
            || self.hidden == Hidden::LeftOut && (is_hidden || is_chrome)
    }

    /// Opens `element`, and says what ends with it.
    fn open(&mut self, place: Place<'a>, element: &Element, look: &Look) -> Result<End, ReadError> {
        let end = match element.name() {
            "br" => {
                self.flow.line_break(look);
                End::Nothing
            }
            "q" => {
                self.flow.text("“", look);
                End::Quote
            }
            "ol" | "ul" | "menu" | "dir" => {
                self.flow.end();
                self.lists.push(list(place, element));
                End::List
            }
            "li" => {
                self.flow.end();
                let own = element.attr("value").and_then(|value| value.trim().parse().ok());
                let number = self.lists.last_mut().map_or(1, |list| list.number(own));
                self.flow.mark(look.numbering.unwrap_or(Numbering::Disc).marker(number));
                End::Item
            }
            "table" => {
                if self.grids.len() >= self.depth {
                    return Err(ReadError::TooLarge("its tables stand too deep in each other".to_owned()));
                }
                self.flow.end();
                self.grids.push(Grid::default());
                End::Table
            }
            "caption" => {
                self.begin_flow();
                End::Caption
            }
            "thead" | "tbody" | "tfoot" => End::Group,
            "tr" => {
                self.in_grid(Grid::begin_row);
                End::Row
            }
            "td" | "th" => {
                self.begin_flow();
                let span = |name| element.attr(name).and_then(|span| span.trim().parse().ok()).unwrap_or(1);
                End::Cell { columns: span("colspan"), rows: span("rowspan") }
            }
            name if BLOCKS.contains(&name) => {
                self.flow.end();
                End::Paragraph
            }
            _ => End::Nothing,
        };
        Ok(end)
    }

    fn begin_flow(&mut self) {
        self.outer.push(std::mem::take(&mut self.flow));
    }

    fn end_flow(&mut self) -> Flow {
        std::mem::replace(&mut self.flow, self.outer.pop().unwrap_or_default())
    }

    /// Does something to the table that is open.
    fn in_grid(&mut self, change: impl FnOnce(&mut Grid)) {
        if let Some(grid) = self.grids.last_mut() {
            change(grid);
        }
    }

    fn close(&mut self, end: End) {
        match end {
            End::Nothing => {}
            End::Paragraph => self.flow.end(),
            End::Quote => {
                let look = self.look();
                self.flow.text("”", &look);
            }
            End::List => {
                self.flow.end();
                self.lists.pop();
            }
            End::Item => {
                self.flow.end();
                self.flow.unmark();
            }
            End::Marker => {
                let marker = self.end_flow().into_marker();
                self.flow.mark(marker);
            }
            End::Caption => {
                let mut blocks = self.end_flow().into_blocks();
                self.in_grid(|grid| grid.caption.append(&mut blocks));
            }
            End::Group => self.in_grid(Grid::end_group),
            End::Row => self.in_grid(Grid::end_row),
            End::Cell { columns, rows } => {
                let blocks = self.end_flow().into_blocks();
                self.in_grid(|grid| grid.add(Cell { blocks }, columns, rows));
            }
            End::Table => {
                self.flow.end();
                let Some(mut grid) = self.grids.pop() else { return };
                self.cells = self.cells.saturating_sub(grid.area());
                self.flow.blocks.append(&mut grid.caption);
                self.flow.blocks.extend(grid.into_table().map(Block::Table));
            }
        }
    }
}

/// A cell takes this much room, in bytes.
const CELL_SIZE: u64 = 64;

/// Elements that begin and end a paragraph.
#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "listing", "main", "nav", "p", "pre", "search", "section", "summary",
];

/// The list that `element` opens.
fn list(place: Place<'_>, element: &Element) -> List {
    let is_reversed = element.attr("reversed").is_some();
    let start = element.attr("start").and_then(|start| start.trim().parse().ok());
    let items = || {
        let elements = place.children().filter_map(Place::element);
        i64::try_from(elements.filter(|element| element.name() == "li").count()).unwrap_or(i64::MAX)
    };
    let first = start.unwrap_or_else(|| if is_reversed { items() } else { 1 });
    List::new(first, is_reversed, element.name() != "ol")
}
