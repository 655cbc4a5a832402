//! The blocks of a .docx.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use office_oxide::docx::paragraph::FormFieldKind;
use office_oxide::docx::table::MergeType;
use office_oxide::docx::{
    self, BlockElement, DocxDocument, ParagraphContent, ParagraphProperties, RunContent, RunProperties,
};

use super::look::{Ground, Looks};
use super::numbering::{Counter, Numbering};
use super::too_large;
use crate::document::{Block, Cell, Document, Limits, Paragraph, ReadError, Run, Table};
use crate::text::Font;

/// `office_oxide` gives up at a hundred tables inside of each other, and says so in the text.
const DEEPEST: usize = 99;

/// Word itself makes no more columns.
const MOST_COLUMNS: usize = 63;

/// The document in `word`, whose lists are `numbering`.
pub(super) fn document(
    word: &DocxDocument,
    numbering: Numbering,
    limits: &Limits,
) -> Result<Document, ReadError> {
    let mut body = Body {
        looks: Looks::new(word.styles.as_ref(), word.theme.as_ref()),
        counter: Counter::new(numbering),
        deepest: limits.depth.min(DEEPEST),
        cells: usize::try_from(limits.unpacked_bytes).unwrap_or(usize::MAX) / size_of::<Cell>(),
        notes: HashMap::new(),
        order: Vec::new(),
    };
    let mut document = Document { blocks: body.blocks(&word.body.elements, 0)?, notes: Vec::new() };
    let foot = word.footnotes.iter().map(|note| ((NoteKind::Foot, note.id), &note.content));
    let end = word.endnotes.iter().map(|note| ((NoteKind::End, note.id), &note.content));
    let written: HashMap<_, _> = foot.chain(end).collect();
    // A note may refer to another, which then stands behind all of them.
    while let Some(key) = body.order.get(document.notes.len()) {
        let blocks = written.get(key).map(|blocks| body.blocks(blocks, 0)).transpose()?;
        document.notes.push(blocks.unwrap_or_default());
    }
    Ok(document)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum NoteKind {
    Foot,
    End,
}

struct Body<'a> {
    looks: Looks<'a>,
    counter: Counter,
    deepest: usize,
    /// How many cells there may be yet: a short file can say of one that it is a thousand.
    cells: usize,
    /// The places of notes in `order`.
    notes: HashMap<(NoteKind, u32), usize>,
    /// The notes, as the text refers to them.
    order: Vec<(NoteKind, u32)>,
}

/// A paragraph while its runs are read.
struct Line<'a> {
    ground: Ground<'a>,
    runs: Vec<Run>,
    has_words: bool,
    /// Text boxes before the first word, and those behind it.
    before: Vec<Block>,
    after: Vec<Block>,
}

impl<'a> Body<'a> {
    fn blocks(&mut self, elements: &'a [BlockElement], depth: usize) -> Result<Vec<Block>, ReadError> {
        if depth > self.deepest {
            return Err(too_large("tables inside of tables"));
        }
        let mut blocks = Vec::with_capacity(elements.len());
        for element in elements {
            match element {
                BlockElement::Paragraph(paragraph) => self.paragraph(paragraph, depth, &mut blocks)?,
                BlockElement::Table(table) => blocks.push(Block::Table(self.table(table, depth)?)),
            }
        }
        Ok(blocks)
    }

    fn table(&mut self, table: &'a docx::Table, depth: usize) -> Result<Table, ReadError> {
        let mut rows = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            let mut cells = Vec::with_capacity(row.cells.len());
            for cell in &row.cells {
                let properties = cell.properties.as_ref();
                if properties.is_some_and(|properties| properties.deleted) {
                    continue;
                }
                let is_continued = properties.is_some_and(|p| p.vertical_merge == Some(MergeType::Continue));
                let blocks = if is_continued { Vec::new() } else { self.blocks(&cell.content, depth + 1)? };
                let span = properties.and_then(|properties| properties.grid_span).unwrap_or(1);
                let span = usize::try_from(span).unwrap_or(1).clamp(1, MOST_COLUMNS);
                self.cells = self.cells.checked_sub(span).ok_or_else(|| too_large("cells of tables"))?;
                cells.push(Cell { blocks });
                cells.extend((1..span).map(|_| Cell::default()));
            }
            rows.push(cells);
        }
        Ok(Table { rows })
    }

    fn paragraph(
        &mut self,
        paragraph: &'a docx::Paragraph,
        depth: usize,
        blocks: &mut Vec<Block>,
    ) -> Result<(), ReadError> {
        let properties = paragraph.properties.as_ref();
        let style = properties.and_then(|properties| properties.style_id.as_deref());
        // The number stands before what is anchored in the paragraph, as it does on the page.
        let marker = self.marker(properties);
        let mut line = Line {
            ground: self.looks.ground(style),
            runs: Vec::new(),
            has_words: false,
            before: Vec::new(),
            after: Vec::new(),
        };
        for content in &paragraph.content {
            let runs = match content {
                ParagraphContent::Run(run) => std::slice::from_ref(run),
                ParagraphContent::Hyperlink(anchor) => anchor.runs.as_slice(),
            };
            for run in runs {
                self.run(run, &mut line, depth)?;
            }
        }
        let Line { runs, has_words, before, after, .. } = line;
        blocks.extend(before);
        blocks.push(Block::Paragraph(Paragraph { marker: marker.filter(|_| has_words), runs }));
        blocks.extend(after);
        Ok(())
    }

    /// The number before a paragraph, which counts even where nothing is behind it.
    fn marker(&mut self, properties: Option<&'a ParagraphProperties>) -> Option<String> {
        let (of, style) = self.looks.numbering(properties)?;
        let level = style.and_then(|style| self.counter.numbering().level_of_style(of.num_id, style));
        self.counter.marker(of.num_id, level.unwrap_or(of.ilvl))
    }

    fn run(&mut self, run: &'a docx::Run, line: &mut Line<'a>, depth: usize) -> Result<(), ReadError> {
        let properties = run.properties.as_ref();
        for content in &run.content {
            match content {
                RunContent::Text(text) => self.text(text, properties, line),
                RunContent::Tab => self.text("\t", properties, line),
                // The words behind the end of a page begin a line too.
                RunContent::Break(_) => self.text("\n", properties, line),
                RunContent::FormField(field) if !matches!(field.kind, FormFieldKind::TextInput { .. }) => {
                    self.text(field.display_text.as_deref().unwrap_or_default(), properties, line);
                }
                RunContent::TextBox(elements) if is_cut_off(elements) => {
                    return Err(too_large("text boxes inside of text boxes"));
                }
                RunContent::TextBox(elements) => {
                    let boxed = self.blocks(elements, depth + 1)?;
                    let place = if line.has_words { &mut line.after } else { &mut line.before };
                    place.extend(boxed);
                }
                RunContent::FootnoteRef(id, _) => self.note((NoteKind::Foot, *id), line),
                RunContent::EndnoteRef(id, _) => self.note((NoteKind::End, *id), line),
                _ => {}
            }
        }
        Ok(())
    }

    /// Appends `text` to the runs of `line`, to the last one if it looks the same.
    fn text(&self, text: &str, properties: Option<&'a RunProperties>, line: &mut Line<'a>) {
        let look = self.looks.look(&line.ground, properties, text.is_ascii());
        if look.hidden || text.is_empty() {
            return;
        }
        line.has_words |= !text.trim().is_empty();
        // Letters of an old font are not what they seem, and have no capitals.
        let is_old = look.font.and_then(Font::of_name).is_some();
        let text = if look.capitals && !is_old { text.to_uppercase() } else { text.to_owned() };
        match line.runs.last_mut() {
            Some(last)
                if last.note.is_none()
                    && (last.bold, last.italic) == (look.bold, look.italic)
                    && last.font.as_deref() == look.font =>
            {
                last.text.push_str(&text);
            }
            _ => {
                let font = look.font.map(str::to_owned);
                line.runs.push(Run { text, bold: look.bold, italic: look.italic, font, note: None });
            }
        }
    }

    /// Puts the mark of a note down, whose place is that of its first mark.
    fn note(&mut self, key: (NoteKind, u32), line: &mut Line<'_>) {
        let place = match self.notes.entry(key) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.order.push(key);
                *new.insert(self.order.len() - 1)
            }
        };
        line.has_words = true;
        line.runs.push(Run { note: Some(place), ..Run::default() });
    }
}

/// Whether `office_oxide` gave up on a text box, which it says in the text alone.
fn is_cut_off(elements: &[BlockElement]) -> bool {
    let Some(BlockElement::Paragraph(paragraph)) = elements.first() else { return false };
    let Some(ParagraphContent::Run(run)) = paragraph.content.first() else { return false };
    let Some(RunContent::Text(text)) = run.content.first() else { return false };
    text.starts_with("[text box nested too deeply")
}
