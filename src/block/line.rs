//! One line without its markup.

use std::ops::Range;

use crate::text::OffsetMap;

/// A line whose emphasis marks are peeled off and whose blanks are single.
///
/// One value is used for all lines of a text: emphasis that is open at the end of a line goes on
/// in the next.
#[derive(Debug, Default)]
pub(super) struct Cleaned {
    pub(super) text: String,
    pub(super) map: OffsetMap,
    /// Bold or italic stretches of `text`.
    pub(super) emphasis: Vec<Range<usize>>,
    /// Where the line starts in the text it was read from.
    pub(super) start: usize,
    /// Characters, as a wrap counts them.
    pub(super) width: usize,
    /// Whether emphasis was open when the line began.
    pub(super) carried: bool,
    bold: bool,
    italic: bool,
}

impl Cleaned {
    /// Reads the line at `at` of `clean`; `fresh` where no emphasis can be open.
    pub(super) fn read(&mut self, clean: &str, at: Range<usize>, fresh: bool) {
        self.text.clear();
        self.map.clear();
        self.emphasis.clear();
        self.start = at.start;
        if fresh {
            (self.bold, self.italic) = (false, false);
        }
        let line = clean.get(at.clone()).unwrap_or_default();
        let bytes = line.as_bytes();
        let heading = heading_mark(line);
        let mut place = heading;
        self.carried = self.is_open();
        let mut open = self.carried.then_some(0);
        while let Some(&byte) = bytes.get(place) {
            let run = match byte {
                b'*' | b'_' => bytes[place..].iter().take_while(|&&b| b == byte).count(),
                _ => 1,
            };
            match byte {
                b'*' if !(place == 0 && run == 1 && is_star_bullet(line)) => {
                    self.toggle(run, &mut open);
                    place += run;
                }
                b'_' if run >= 2 => {
                    if run == 2 {
                        self.toggle(2, &mut open);
                    }
                    place += run;
                }
                b'\\' if bytes.get(place + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.push(line, at.start, place + 1..place + 2);
                    place += 2;
                }
                b'\\' => place += 1,
                b'[' if note_mark(line, place) > 0 => place += note_mark(line, place),
                b' ' | b'\t' | 0x0B | 0x0C => {
                    let blanks = bytes.get(place..).map_or(0, |rest| {
                        rest.iter().take_while(|b| matches!(b, b' ' | b'\t' | 0x0B | 0x0C)).count()
                    });
                    if !self.text.is_empty() && !self.text.ends_with(' ') {
                        self.text.push(' ');
                        self.map.replaced(1, at.start + place, blanks);
                    }
                    place += blanks;
                }
                _ => {
                    let plain = plain_words(&bytes[place..]).max(1);
                    self.push(line, at.start, place..place + plain);
                    place += plain;
                }
            }
        }
        self.close(open);
        if heading > 0 {
            self.emphasis.clear();
            self.emphasis.push(0..self.text.len());
        }
        self.trim();
        self.width = self.text.chars().count();
    }

    fn is_open(&self) -> bool {
        self.bold || self.italic
    }

    fn toggle(&mut self, run: usize, open: &mut Option<usize>) {
        match run {
            1 => self.italic = !self.italic,
            2 => self.bold = !self.bold,
            3 => (self.bold, self.italic) = (!self.bold, !self.italic),
            _ if !run.is_multiple_of(4) => self.bold = !self.bold,
            _ => {}
        }
        match (self.is_open(), *open) {
            (true, None) => *open = Some(self.text.len()),
            (false, Some(_)) => self.close(open.take()),
            _ => {}
        }
    }

    fn close(&mut self, open: Option<usize>) {
        if let Some(start) = open.filter(|&start| start < self.text.len()) {
            self.emphasis.push(start..self.text.len());
        }
    }

    fn push(&mut self, line: &str, base: usize, part: Range<usize>) {
        self.map.copied(base + part.start, part.len());
        self.text.push_str(line.get(part).unwrap_or_default());
    }

    /// Drops the blank at the end; the map may know more than the text has.
    fn trim(&mut self) {
        let len = self.text.trim_end().len();
        if len < self.text.len() {
            self.text.truncate(len);
            self.map.truncate(len);
            for stretch in &mut self.emphasis {
                stretch.end = stretch.end.min(len);
            }
            self.emphasis.retain(|stretch| stretch.start < stretch.end);
        }
    }

    /// Whether all of the line is bold or italic; of a line with a marker, all behind it.
    pub(super) fn is_all_emphasised(&self, has_marker: bool) -> bool {
        let covered: usize = self.emphasis.iter().map(ExactSizeIterator::len).sum();
        let slack = if has_marker { 8 } else { 2 };
        covered > 0 && covered + slack >= self.text.len()
    }

    /// Whether the first word is bold or italic.
    pub(super) fn starts_emphasised(&self) -> bool {
        self.emphasis.first().is_some_and(|stretch| stretch.start == 0)
    }
}

/// The bytes before the first that may be markup; single blanks between words are among them.
fn plain_words(bytes: &[u8]) -> usize {
    let is_blank = |at: usize| bytes.get(at).is_some_and(|b| matches!(b, b' ' | b'\t' | 0x0B | 0x0C));
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b' ' if end > 0 && !is_blank(end + 1) => {}
            b'*' | b'\\' | b'_' | b'[' | b' ' | b'\t' | 0x0B | 0x0C => break,
            _ => {}
        }
        end += 1;
    }
    end
}

/// The length of the mark of a Markdown heading, "## ", which counts as emphasis of the whole line.
fn heading_mark(line: &str) -> usize {
    let level = line.bytes().take_while(|&byte| byte == b'#').count();
    if (1..=6).contains(&level) && line.get(level..).is_some_and(|rest| rest.starts_with(' ')) {
        level
    } else {
        0
    }
}

/// The length of the mark that refers to a footnote, `[^1]`, at `place`; that of the note itself
/// stands at the start of a line with a colon behind.
fn note_mark(line: &str, place: usize) -> usize {
    let Some(inside) = line.get(place..).and_then(|rest| rest.strip_prefix("[^")) else { return 0 };
    let behind = inside.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = inside.len() - behind.len();
    let is_mark = digits > 0 && behind.starts_with(']') && !(place == 0 && behind.starts_with("]:"));
    if is_mark { "[^]".len() + digits } else { 0 }
}

/// Whether the line is an item behind a star, not emphasised text.
fn is_star_bullet(line: &str) -> bool {
    line.starts_with("* ") && line.matches('*').count() == 1
}
