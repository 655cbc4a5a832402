//! The blocks of a .doc.
//!
//! `office_oxide` opens the file. It does read the text of a .doc too, but neither which font letters
//! are in nor what stands before the items of a list, and old files are full of both.

mod file;
mod property;
mod sheet;
mod table;

use std::collections::HashMap;
use std::io::Cursor;
use std::ops::Range;

use office_oxide::cfb::CfbReader;
use office_oxide::doc::{DocDocument, DocError};

use self::file::{Bytes, File, Part, Piece, narrow, plex};
use self::property::{Letters, Toggle};
use self::sheet::Style;
use self::table::Tables;
use super::numbering::{Counter, bullet};
use super::{damaged, too_large};
use crate::document::{Block, Document, Limits, Paragraph, ReadError, Run};
use crate::text::Font;

/// Reads the file that `container` holds.
pub(super) fn document(
    container: &mut CfbReader<Cursor<&[u8]>>,
    bytes: &[u8],
    limits: &Limits,
) -> Result<Document, ReadError> {
    let Some(file) = File::open(container, limits)? else { return older(bytes) };
    let mut body = Body::new(&file, limits)?;
    let lengths = file.lengths;
    if body.pieces.last().map_or(0, |piece| piece.text.end) < lengths.main {
        return Err(damaged("its text is cut off"));
    }
    let mut document = Document { blocks: body.blocks(0..lengths.main)?, notes: Vec::new() };
    while let Some(text) = body.order.get(document.notes.len()).cloned() {
        document.notes.push(body.blocks(text)?);
    }
    Ok(document)
}

/// The lines of a file of Word 6 or 95.
fn older(bytes: &[u8]) -> Result<Document, ReadError> {
    let read = DocDocument::from_reader(Cursor::new(bytes)).map_err(|error| match error {
        DocError::Encrypted => ReadError::Encrypted,
        error => damaged(error),
    })?;
    let run = |line: &str| Run { text: line.to_owned(), ..Run::default() };
    let paragraph = |line| Block::Paragraph(Paragraph { marker: None, runs: vec![run(line)] });
    Ok(Document { blocks: read.plain_text().lines().map(paragraph).collect(), notes: Vec::new() })
}

/// The mark at the end of a cell, and of a row.
const CELL: u16 = 0x07;
const PARAGRAPH: u16 = 0x0d;
const FIELD: u16 = 0x13;
const FIELD_RESULT: u16 = 0x14;
const FIELD_END: u16 = 0x15;

/// What is said of the letters or the paragraphs in a stretch of the stream.
type Formats<'a> = Vec<(Range<usize>, Bytes<'a>)>;

struct Body<'a> {
    file: &'a File,
    limits: &'a Limits,
    pieces: Vec<Piece>,
    letters: Formats<'a>,
    paragraphs: Formats<'a>,
    styles: Vec<Style>,
    defaults: Letters,
    fonts: Vec<String>,
    counter: Counter,
    /// The texts of notes and of boxes, by the places of their marks in the main text; each is read once.
    notes: HashMap<usize, Range<usize>>,
    boxes: HashMap<usize, Range<usize>>,
    /// Bytes of properties that may be read yet: all paragraphs can share the same long ones.
    room: usize,
    /// The texts of the notes that were met.
    order: Vec<Range<usize>>,
}

/// How letters look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Look {
    bold: bool,
    italic: bool,
    capitals: bool,
    ascii: Option<u16>,
    other: Option<u16>,
}

/// What is read of a text.
struct Page {
    tables: Tables,
    line: Line,
}

/// A paragraph while its letters are read.
#[derive(Default)]
struct Line {
    style: Option<u16>,
    runs: Vec<Run>,
    has_words: bool,
    /// Letters that look alike and are in no run yet.
    units: Vec<u16>,
    look: Look,
    before: Vec<Block>,
    after: Vec<Block>,
    /// For each field that is open whether its code is being read.
    fields: Vec<bool>,
    codes: usize,
}

impl<'a> Body<'a> {
    fn new(file: &'a File, limits: &'a Limits) -> Result<Self, ReadError> {
        let fonts = sheet::fonts(file);
        let lengths = file.lengths;
        let end = lengths.main + lengths.footnotes + lengths.headers + lengths.comments;
        let mut notes = texts(file, Part::FootnoteMarks, Part::Footnotes, lengths.main);
        notes.extend(texts(file, Part::EndnoteMarks, Part::Endnotes, end));
        Ok(Self {
            file,
            limits,
            pieces: file.pieces(limits)?,
            letters: file.formats(Part::Letters),
            paragraphs: file.formats(Part::Paragraphs),
            styles: sheet::styles(file),
            defaults: sheet::defaults(file),
            counter: Counter::new(sheet::numbering(file, &fonts)),
            fonts,
            notes,
            boxes: boxes(file, end + lengths.endnotes),
            room: usize::try_from(limits.unpacked_bytes).unwrap_or(usize::MAX),
            order: Vec::new(),
        })
    }

    /// The blocks of the letters `text`.
    fn blocks(&mut self, text: Range<usize>) -> Result<Vec<Block>, ReadError> {
        let mut page = Page { tables: Tables::new(self.limits), line: Line::default() };
        let first = self.pieces.partition_point(|piece| piece.text.end <= text.start);
        for index in first.. {
            let Some(piece) = self.pieces.get(index).cloned() else { break };
            let mut at = text.start.max(piece.text.start);
            let end = text.end.min(piece.text.end);
            if at >= end {
                break;
            }
            while at < end {
                let place = piece.place(at);
                let (format, properties) = find(&self.letters, place);
                let same = format.end.saturating_sub(place).div_ceil(piece.width).max(1);
                let letters = Letters::default().with(properties);
                let next = end.min(at.saturating_add(same));
                for at in at..next {
                    self.letter(at, &piece, &letters, &mut page)?;
                }
                at = next;
            }
        }
        let Line { runs, units, .. } = &page.line;
        if !runs.is_empty() || !units.is_empty() {
            self.end(usize::MAX, 0, &mut page)?;
        }
        page.tables.close()
    }

    /// Reads the letter `at` of the text.
    fn letter(
        &mut self,
        at: usize,
        piece: &Piece,
        letters: &Letters,
        page: &mut Page,
    ) -> Result<(), ReadError> {
        let (place, word) = (piece.place(at), self.file.word());
        let unit = if piece.width == 1 { word.u8(place).map(narrow) } else { word.u16(place) };
        let unit = unit.unwrap_or_default();
        let is_end = match unit {
            CELL | PARAGRAPH => true,
            // The end of a page, or of a section, which ends its paragraph.
            0x0c => find(&self.paragraphs, place).0.end == place + piece.width,
            _ => false,
        };
        if is_end && !letters.deleted {
            return self.end(place, unit, page);
        }
        let line = &mut page.line;
        if line.is_code(unit) || letters.deleted || is_end {
            return Ok(());
        }
        let style_of = || property::Paragraph::of(find(&self.paragraphs, place).1).style;
        let style = *line.style.get_or_insert_with(style_of);
        let Some(look) = self.look(letters, style) else { return Ok(()) };
        let unit = match unit {
            _ if self.notes.contains_key(&at) => {
                self.note(at, line);
                return Ok(());
            }
            0x08 => return self.text_box(at, line),
            0x28 if letters.is_mark => shown(letters.sign.unwrap_or(unit)),
            0x0b..=0x0e => 0x0a,
            0x1e => 0x2011,
            0x09 | 0x20.. => unit,
            _ => return Ok(()),
        };
        if look != line.look {
            self.flush(line);
            line.look = look;
        }
        line.units.push(unit);
        Ok(())
    }

    /// Puts down the note whose mark stands at `at`.
    fn note(&mut self, at: usize, line: &mut Line) {
        self.flush(line);
        line.has_words = true;
        line.runs.push(Run { note: Some(self.order.len()), ..Run::default() });
        self.order.extend(self.notes.remove(&at));
    }

    /// Puts down the text of the box that is anchored at `at`.
    fn text_box(&mut self, at: usize, line: &mut Line) -> Result<(), ReadError> {
        let Some(text) = self.boxes.remove(&at) else { return Ok(()) };
        self.flush(line);
        let boxed = self.blocks(text)?;
        let place = if line.has_words { &mut line.after } else { &mut line.before };
        place.extend(boxed);
        Ok(())
    }

    /// How letters of a paragraph in `style` look; `None` where they are hidden.
    fn look(&self, own: &Letters, style: u16) -> Option<Look> {
        let style_of = |style: u16| self.styles.get(usize::from(style)).map(|style| style.letters);
        let paragraph = style_of(style).unwrap_or_default();
        let character = own.style.and_then(style_of).unwrap_or_default();
        let is = |fact: fn(&Letters) -> Option<Toggle>| {
            let of = |letters| Toggle::over(fact(letters), false);
            Toggle::over(fact(own), of(&paragraph) != of(&character))
        };
        let font = |fact: fn(&Letters) -> Option<u16>| {
            [own, &character, &paragraph, &self.defaults].into_iter().find_map(fact)
        };
        (!is(|letters| letters.hidden)).then(|| Look {
            bold: is(|letters| letters.bold),
            italic: is(|letters| letters.italic),
            capitals: is(|letters| letters.capitals),
            ascii: font(|letters| letters.ascii),
            other: font(|letters| letters.other),
        })
    }

    /// Makes a run of the letters that look alike.
    fn flush(&self, line: &mut Line) {
        if line.units.is_empty() {
            return;
        }
        let text = String::from_utf16_lossy(&std::mem::take(&mut line.units));
        let Look { bold, italic, capitals, ascii, other } = line.look;
        let font = if text.is_ascii() { ascii } else { other };
        let font = font.and_then(|font| self.fonts.get(usize::from(font))).filter(|font| !font.is_empty());
        line.has_words |= !text.trim().is_empty();
        // Letters of an old font are not what they seem, and have no capitals.
        let is_old = font.and_then(|font| Font::of_name(font)).is_some();
        let text = if capitals && !is_old { text.to_uppercase() } else { text };
        line.runs.push(Run { text, bold, italic, font: font.cloned(), note: None });
    }

    /// Ends a paragraph, whose last letter lies at `place` and is `mark`.
    fn end(&mut self, place: usize, mark: u16, page: &mut Page) -> Result<(), ReadError> {
        let Page { tables, line } = page;
        self.flush(line);
        let Line { runs, has_words, before, after, .. } = std::mem::take(line);
        let paragraph = self.properties(place)?;
        tables.enter(paragraph.tables())?;
        if paragraph.is_row_end() && !has_words {
            return tables.end_row(&paragraph);
        }
        let marker = self.marker(&paragraph).filter(|_| has_words);
        tables.extend(before);
        tables.extend([Block::Paragraph(Paragraph { marker, runs })]);
        tables.extend(after);
        if mark == CELL || paragraph.is_inner_cell_end {
            tables.end_cell();
        }
        Ok(())
    }

    /// What is said of the paragraph whose mark lies at `place`.
    fn properties(&mut self, place: usize) -> Result<property::Paragraph<'a>, ReadError> {
        let paragraph = property::Paragraph::of(find(&self.paragraphs, place).1);
        let more = paragraph.more.and_then(|at| self.file.long_properties(usize::try_from(at).ok()?));
        let Some(more) = more else { return Ok(paragraph) };
        let room = self.room.checked_sub(more.0.len());
        self.room = room.ok_or_else(|| too_large("properties of its paragraphs"))?;
        Ok(paragraph.with(more))
    }

    /// The number before a paragraph, which counts even where nothing is behind it.
    fn marker(&mut self, paragraph: &property::Paragraph<'_>) -> Option<String> {
        let style = self.styles.get(usize::from(paragraph.style)).copied().unwrap_or_default();
        let list = paragraph.list.or(style.list)?;
        let list = match list {
            1..=0x7fe | -0x7fe..=-1 => u32::from(list.unsigned_abs()),
            _ => return None,
        };
        let of_style = || self.counter.numbering().level_of_style(list, &paragraph.style.to_string());
        let level = if paragraph.list.is_none() { of_style() } else { None };
        let level = level.or(paragraph.level).or(style.level).unwrap_or_default();
        self.counter.marker(list, level)
    }
}

impl Line {
    /// Whether `unit` is a mark of a field, or stands in the code of one.
    fn is_code(&mut self, unit: u16) -> bool {
        match unit {
            FIELD => {
                self.fields.push(true);
                self.codes += 1;
            }
            FIELD_RESULT => {
                if let Some(is_code) = self.fields.last_mut().filter(|is_code| **is_code) {
                    *is_code = false;
                    self.codes -= 1;
                }
            }
            FIELD_END if self.fields.pop() == Some(true) => self.codes -= 1,
            _ => {}
        }
        self.codes > 0 || matches!(unit, FIELD..=FIELD_END)
    }
}

impl Piece {
    /// Where the letter `at` lies in the stream.
    fn place(&self, at: usize) -> usize {
        self.at + (at - self.text.start) * self.width
    }
}

/// What `formats` say of the byte at `place`, and how far it goes.
fn find<'a>(formats: &Formats<'a>, place: usize) -> (Range<usize>, Bytes<'a>) {
    let index = formats.partition_point(|(range, _)| range.end <= place);
    match formats.get(index) {
        Some((range, properties)) if range.start <= place => (range.clone(), *properties),
        Some((range, _)) => (place..range.start, Bytes::default()),
        None => (place..usize::MAX, Bytes::default()),
    }
}

/// The letter for the sign of a symbol font.
fn shown(sign: u16) -> u16 {
    let is_private = (0xf000..=0xf0ff).contains(&sign);
    let letter = char::from_u32(u32::from(sign)).filter(|_| is_private);
    let bullet = letter.map(|letter| bullet(&letter.to_string(), true));
    bullet.and_then(|bullet| bullet.encode_utf16().next()).unwrap_or(sign)
}

/// The texts of notes, which begin with the letter `first`, by the places of their marks.
fn texts(file: &File, marks: Part, texts: Part, first: usize) -> HashMap<usize, Range<usize>> {
    let marks = plex(file.part(marks), 2).map(|(range, _)| range.start);
    let texts = plex(file.part(texts), 0).map(|(range, _)| behind(first, &range));
    marks.zip(texts).filter(|(mark, _)| *mark < file.lengths.main).collect()
}

/// The texts of boxes, which begin with the letter `first`, by the places of their anchors.
fn boxes(file: &File, first: usize) -> HashMap<usize, Range<usize>> {
    let texts = plex(file.part(Part::Boxes), 22)
        .filter_map(|(range, data)| Some((data.u32(14)?, behind(first, &range))));
    let texts: HashMap<_, _> = texts.collect();
    let anchors = plex(file.part(Part::Shapes), 26);
    let of =
        |(range, data): (Range<usize>, Bytes<'_>)| Some((range.start, texts.get(&data.u32(0)?)?.clone()));
    // An anchor inside of a box would lead from one into the other.
    anchors.filter_map(of).filter(|(anchor, _)| *anchor < file.lengths.main).collect()
}

fn behind(first: usize, range: &Range<usize>) -> Range<usize> {
    first.saturating_add(range.start)..first.saturating_add(range.end)
}
