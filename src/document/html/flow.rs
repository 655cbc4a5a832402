//! Text to paragraphs.

use super::super::{Block, Paragraph, Run};
use super::list::{is_marker, picture, shows_pictures};
use super::style::Look;
use crate::text::Font;

/// Paragraphs one under the other, the last of them open.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) blocks: Vec<Block>,
    runs: Vec<Run>,
    /// The marker of the next paragraph.
    marker: Option<String>,
    /// Whether white space stands before what comes next.
    blank: bool,
    /// Whether nothing stands in the line.
    fresh: bool,
}

impl Default for Flow {
    fn default() -> Self {
        Self { blocks: Vec::new(), runs: Vec::new(), marker: None, blank: false, fresh: true }
    }
}

impl Flow {
    /// Adds text, its white space as a browser shows it.
    pub(super) fn text(&mut self, text: &str, look: &Look) {
        if look.is_pre {
            self.run(look).text.push_str(text);
            self.fresh = text.ends_with('\n');
            self.blank = false;
            return;
        }
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let is_blank = is_white(first);
            let len = rest.find(|c| is_white(c) != is_blank).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(len);
            rest = behind;
            if is_blank {
                self.blank |= !self.fresh;
                continue;
            }
            let blank = std::mem::take(&mut self.blank);
            self.fresh = false;
            let run = self.run(look);
            if blank {
                run.text.push(' ');
            }
            push_word(&mut run.text, word, look);
        }
    }

    /// Adds a tabulator; before a line it is an indent, which is not shown.
    pub(super) fn tab(&mut self, look: &Look) {
        if !self.fresh {
            self.run(look).text.push('\t');
            self.blank = false;
        }
    }

    pub(super) fn line_break(&mut self, look: &Look) {
        self.run(look).text.push('\n');
        (self.blank, self.fresh) = (false, true);
    }

    /// Adds the mark of a note.
    pub(super) fn note(&mut self, note: usize) {
        self.runs.push(Run { note: Some(note), ..Run::default() });
        (self.blank, self.fresh) = (false, false);
    }

    /// Sets the marker of the paragraph that is open, and is still empty.
    pub(super) fn mark(&mut self, marker: Option<String>) {
        if marker.is_some()
            && let Some(before) = std::mem::replace(&mut self.marker, marker)
        {
            self.blocks.push(Block::Paragraph(Paragraph { marker: Some(before), runs: Vec::new() }));
        }
    }

    /// Forgets a marker that stands before nothing.
    pub(super) fn unmark(&mut self) {
        self.marker = None;
    }

    /// Ends the paragraph that is open. A line with nothing in it parts what stands around it.
    pub(super) fn end(&mut self) {
        (self.blank, self.fresh) = (false, true);
        for mut runs in paragraphs(std::mem::take(&mut self.runs)) {
            let marker = self.marker.take().or_else(|| take_marker(&mut runs));
            self.blocks.push(Block::Paragraph(Paragraph { marker, runs }));
        }
    }

    /// All that was added, as paragraphs.
    pub(super) fn into_blocks(mut self) -> Vec<Block> {
        self.end();
        self.blocks
    }

    /// All that was added, as the words of a marker: "Điều 1.".
    pub(super) fn into_marker(self) -> Option<String> {
        let mut runs = self.runs;
        let font = runs.iter().find(|run| !is_blank(run)).and_then(|run| run.font.clone());
        let text: String = runs.drain(..).map(|run| run.text).collect();
        let text =
            text.split(char::is_whitespace).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let bullet = bullet(&text, font.as_deref()).map(str::to_owned);
        bullet.or((!text.is_empty()).then_some(text))
    }

    /// The run that goes on at the end.
    fn run(&mut self, look: &Look) -> &mut Run {
        let goes_on = self.runs.last().is_some_and(|run| {
            run.note.is_none()
                && (run.bold, run.italic) == (look.bold, look.italic)
                && run.font.as_deref() == look.font.as_deref()
        });
        if !goes_on {
            self.runs.push(Run {
                text: String::new(),
                bold: look.bold,
                italic: look.italic,
                font: look.font.as_deref().map(str::to_owned),
                note: None,
            });
        }
        let last = self.runs.len() - 1;
        &mut self.runs[last]
    }
}

/// White space that a browser draws together. A hard blank is none.
const fn is_white(char: char) -> bool {
    matches!(char, ' ' | '\t' | '\n' | '\r' | '\x0C')
}

/// What is shown in capitals is written in capitals: a letterhead is known by them. The letters
/// of old fonts stand for others and are left.
fn push_word(out: &mut String, word: &str, look: &Look) {
    if look.capitals && look.font.as_deref().and_then(Font::of_name).is_none() {
        out.extend(word.chars().flat_map(char::to_uppercase));
    } else {
        out.push_str(word);
    }
}

fn is_blank(run: &Run) -> bool {
    run.note.is_none() && run.text.chars().all(char::is_whitespace)
}

/// `runs` cut at lines with nothing in them.
fn paragraphs(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut found = Vec::new();
    let mut open: Vec<Run> = Vec::new();
    for line in lines(runs) {
        if line.iter().all(is_blank) {
            if !open.is_empty() {
                found.push(std::mem::take(&mut open));
            }
            continue;
        }
        match open.last_mut() {
            Some(last) if last.note.is_none() => last.text.push('\n'),
            Some(_) => open.push(Run { text: "\n".to_owned(), ..Run::default() }),
            None => {}
        }
        for run in line {
            match open.last_mut() {
                Some(last) if looks_like(last, &run) => last.text.push_str(&run.text),
                _ => open.push(run),
            }
        }
    }
    if !open.is_empty() {
        found.push(open);
    }
    found
}

fn looks_like(one: &Run, other: &Run) -> bool {
    let look = |run: &Run| (run.note, run.bold, run.italic);
    look(one) == look(other) && one.font == other.font && one.note.is_none()
}

/// `runs` cut at line breaks.
fn lines(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut lines = vec![Vec::new()];
    for mut run in runs {
        let text = std::mem::take(&mut run.text);
        for (index, text) in text.split('\n').enumerate() {
            if index > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !text.is_empty() || run.note.is_some()) {
                line.push(Run { text: text.to_owned(), ..run.clone() });
            }
        }
    }
    lines
}

/// Takes the marker off that a paragraph begins with as text, where its blanks are hard ones or its
/// font shows pictures: "1.\u{a0}\u{a0}\u{a0} Sở" begins with "1.", "Ø" in Wingdings with a bullet.
fn take_marker(runs: &mut Vec<Run>) -> Option<String> {
    let first = runs.iter().position(|run| !is_blank(run)).filter(|&first| runs[first].note.is_none())?;
    let mut chars = runs.iter().flat_map(|run| run.text.chars()).peekable();
    let mut len = 0;
    while let Some(blank) = chars.next_if(|c| c.is_whitespace() && *c != '\n') {
        len += blank.len_utf8();
    }
    let mut word = String::new();
    while let Some(letter) = chars.next_if(|c| !c.is_whitespace() && word.len() < 24) {
        word.push(letter);
    }
    let mut blanks = String::new();
    while let Some(blank) = chars.next_if(|c| c.is_whitespace() && *c != '\n') {
        blanks.push(blank);
    }
    chars.next().filter(|&next| next != '\n')?;
    let bullet = bullet(&word, runs[first].font.as_deref());
    let is_set_off = blanks.contains(['\u{a0}', '\t']) && is_marker(&word);
    if bullet.is_none() && !is_set_off {
        return None;
    }
    len += word.len() + blanks.len();
    for run in runs.iter_mut() {
        let cut = len.min(run.text.len());
        run.text.drain(..cut);
        len -= cut;
        if len == 0 {
            break;
        }
    }
    runs.retain(|run| !run.text.is_empty() || run.note.is_some());
    Some(bullet.map_or(word, str::to_owned))
}

/// The bullet that the only letter of a marker is shown as.
fn bullet(word: &str, font: Option<&str>) -> Option<&'static str> {
    let mut letters = word.chars();
    let letter = letters.next().filter(|_| letters.as_str().is_empty())?;
    let is_private = ('\u{F000}'..='\u{F0FF}').contains(&letter);
    let is_ring = letter == 'o' && font.is_some_and(|font| font.to_ascii_lowercase().starts_with("courier"));
    (is_private || is_ring || font.is_some_and(shows_pictures)).then(|| picture(letter))
}
