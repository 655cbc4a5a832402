//! A document as Markdown.

use super::tree::{Block, Document, Paragraph, Run, Table};
use crate::text::{Encoding, Font};

/// Writes `document` down as Markdown, and says which old code a font of it draws, where `fonts` may
/// tell what letters stand for.
pub(super) fn markdown(document: &Document, fonts: bool) -> (String, Option<Encoding>) {
    let mut writer = Writer { out: String::new(), encoding: None, in_cell: false, fonts };
    writer.blocks(&document.blocks);
    for (index, note) in document.notes.iter().enumerate() {
        let lines = writer.lines(note);
        writer.paragraph(&format!("[^{}]: {}", index + 1, lines.join(" ")));
    }
    (writer.out, writer.encoding)
}

struct Writer {
    /// Whether fonts tell what letters stand for.
    fonts: bool,
    in_cell: bool,
    out: String,
    encoding: Option<Encoding>,
}

/// More lines than a cell of a table has that is meant as one.
const LONGEST_CELL: usize = 40;

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    let text = self.text(paragraph);
                    self.paragraph(&text);
                }
                Block::Table(table) if is_layout(table) => {
                    for cell in table.rows.iter().flatten() {
                        self.blocks(&cell.blocks);
                    }
                }
                Block::Table(table) => self.table(table),
            }
        }
    }

    /// Writes `text` with a blank line before it.
    fn paragraph(&mut self, text: &str) {
        let text = text.trim_matches('\n');
        if text.trim().is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// Writes a row a line.
    fn table(&mut self, table: &Table) {
        let width = table.rows.iter().map(Vec::len).max().unwrap_or_default();
        let mut text = String::new();
        self.in_cell = true;
        for (index, row) in table.rows.iter().enumerate() {
            for column in 0..width {
                let lines = row.get(column).map(|cell| self.lines(&cell.blocks)).unwrap_or_default();
                text.push_str("| ");
                text.push_str(&lines.join("<br>"));
                text.push(' ');
            }
            text.push_str("|\n");
            if index == 0 {
                text.push_str(&"| --- ".repeat(width));
                text.push_str("|\n");
            }
        }
        self.in_cell = false;
        self.paragraph(&text);
    }

    /// The lines of `blocks`, those of tables among them too.
    fn lines(&mut self, blocks: &[Block]) -> Vec<String> {
        let mut lines = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    let text = self.text(paragraph);
                    lines.extend(text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned));
                }
                Block::Table(table) => {
                    let cells: Vec<_> = table.rows.iter().flatten().collect();
                    lines.extend(cells.into_iter().flat_map(|cell| self.lines(&cell.blocks)));
                }
            }
        }
        lines
    }

    /// The lines of one paragraph.
    fn text(&mut self, paragraph: &Paragraph) -> String {
        let mut pieces: Vec<(String, bool, bool)> = Vec::new();
        let mut drawing = None;
        for run in &paragraph.runs {
            let (text, font) = self.letters(run);
            drawing = drawing.or(font);
            match pieces.last_mut() {
                Some((last, bold, italic))
                    if is_blank(&text) || (*bold, *italic) == (run.bold, run.italic) =>
                {
                    last.push_str(&text);
                }
                _ => pieces.push((text, run.bold, run.italic)),
            }
        }
        let mut out = paragraph.marker.as_ref().map(|marker| format!("{marker} ")).unwrap_or_default();
        for (text, bold, italic) in &pieces {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    out.push('\n');
                }
                let line = escape(line, out.is_empty() || out.ends_with('\n'), self.in_cell);
                push_emphasised(&mut out, &line, *bold, *italic);
            }
        }
        match drawing {
            Some(font) => font.raised(&out),
            None => out,
        }
    }

    /// What the letters of a run show, and the font that draws others than it holds.
    fn letters(&mut self, run: &Run) -> (String, Option<Font>) {
        if let Some(note) = run.note {
            return (format!("[^{}]", note + 1), None);
        }
        let font = run.font.as_deref().filter(|_| self.fonts).and_then(Font::of_name);
        match font.and_then(|font| Some((font.drawn(&run.text)?, font))) {
            Some((drawn, font)) => {
                self.encoding = self.encoding.or(Some(font.encoding()));
                (drawn, Some(font))
            }
            None => (run.text.clone(), None),
        }
    }
}

/// Whether a table only places what stands in it on the page: it has one column, or a cell holds
/// a table or many paragraphs.
fn is_layout(table: &Table) -> bool {
    let is_page = |blocks: &[Block]| {
        blocks.len() > LONGEST_CELL || blocks.iter().any(|block| matches!(block, Block::Table(_)))
    };
    table.rows.iter().all(|row| row.len() <= 1)
        || table.rows.iter().flatten().any(|cell| is_page(&cell.blocks))
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Appends `line` between stars, its blanks outside of them.
fn push_emphasised(out: &mut String, line: &str, bold: bool, italic: bool) {
    let stars = match (bold, italic) {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        (false, false) => "",
    };
    let words = line.trim();
    let (before, after) = line.split_at(line.len() - line.trim_start().len());
    let after = after.get(words.len()..).unwrap_or_default();
    if words.is_empty() || stars.is_empty() {
        out.push_str(line);
        return;
    }
    for part in [before, stars, words, stars, after] {
        out.push_str(part);
    }
}

/// `line` so that Markdown shows its letters and nothing else.
fn escape(line: &str, is_start: bool, in_cell: bool) -> String {
    let mut out = String::with_capacity(line.len());
    // A bar alone parts cells in Markdown that a converter tore apart, and the same in its copies.
    let mut before = if is_start && line.trim() != "|" { '\n' } else { ' ' };
    for (at, char) in line.char_indices() {
        let begins = |mark: &str| line.get(at..).is_some_and(|rest| rest.starts_with(mark));
        let is_mark = match char {
            '*' | '\\' => true,
            '_' => before == '_',
            '#' => before == '\n',
            '|' => in_cell || before == '\n',
            '<' => begins("<br"),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(char);
        before = char;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Block, Cell, Document, Paragraph, Run, Table};
    use super::markdown;

    fn run(text: &str, bold: bool) -> Run {
        Run { text: text.to_owned(), bold, ..Run::default() }
    }

    fn paragraph(runs: &[(&str, bool)]) -> Block {
        let runs = runs.iter().map(|&(text, bold)| run(text, bold)).collect();
        Block::Paragraph(Paragraph { marker: None, runs })
    }

    #[track_caller]
    fn check(blocks: Vec<Block>, expected: &str) {
        assert_eq!(markdown(&Document { blocks, notes: Vec::new() }, true).0, expected);
    }

    #[test]
    fn joins_runs_that_look_alike() {
        let runs =
            [("Hoàn thành ", false), ("trước ngày", true), (" ", false), ("10/02", true), (".", false)];
        check(vec![paragraph(&runs)], "Hoàn thành **trước ngày 10/02**.\n");
    }

    #[test]
    fn marks_each_line_for_itself() {
        check(vec![paragraph(&[("UBND TỈNH\nVĂN PHÒNG", true)])], "**UBND TỈNH**\n**VĂN PHÒNG**\n");
    }

    #[test]
    fn shows_marks_as_letters() {
        check(
            vec![paragraph(&[("# 2*3 | a_b __ \\<br>", false)]), paragraph(&[("| x\n|", false)])],
            "\\# 2\\*3 | a_b _\\_ \\\\\\<br>\n\n\\| x\n|\n",
        );
    }

    #[test]
    fn writes_the_number_that_is_shown() {
        let item = Paragraph { marker: Some("a)".to_owned()), runs: vec![run("Rà soát", false)] };
        check(vec![Block::Paragraph(item)], "a) Rà soát\n");
    }

    #[test]
    fn writes_a_row_a_line() {
        let cell = |texts: &[&str]| Cell { blocks: texts.iter().map(|t| paragraph(&[(t, false)])).collect() };
        let rows = vec![vec![cell(&["UBND", "VĂN PHÒNG"]), cell(&["|a|b"])], vec![cell(&["Số"])]];
        check(
            vec![Block::Table(Table { rows })],
            "| UBND<br>VĂN PHÒNG | \\|a\\|b |\n| --- | --- |\n| Số |  |\n",
        );
    }

    #[test]
    fn takes_a_table_apart_that_holds_the_page() {
        let inner = Table { rows: vec![vec![Cell { blocks: vec![paragraph(&[("một", false)])] }; 2]] };
        let page = Cell { blocks: vec![Block::Table(inner), paragraph(&[("hai", false)])] };
        check(
            vec![Block::Table(Table { rows: vec![vec![page, Cell::default()]] })],
            "| một | một |\n| --- | --- |\n\nhai\n",
        );
    }
}
