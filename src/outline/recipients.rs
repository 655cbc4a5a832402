//! "Nơi nhận" and what stands behind the body.

use std::ops::Range;

use super::{Para, is_appendix_title, is_shouted, signature};
use crate::block::{MarkerKind, Reading};
use crate::letter;
use crate::lexicon::{bodies, fold, near};

/// One line of "Nơi nhận".
#[derive(Debug)]
pub(crate) struct Recipient {
    /// Without dash, note and end mark.
    pub(crate) at: Range<usize>,
    /// The closing bracket, without its brackets.
    pub(crate) note: Option<Range<usize>>,
    pub(crate) archive: bool,
}

/// The index of the first paragraph behind the body.
pub(super) fn tail_start(reading: &Reading<'_>, body: &[Para]) -> usize {
    let text = |para: &Para| reading.text(para.at.clone());
    if let Some(found) = body.iter().position(|para| is_recipients_title(text(para))) {
        // The signature may stand before the recipients.
        let mut start = found;
        while start > 0 && signature::is_line(text(&body[start - 1])) && body[start - 1].marker.is_none() {
            start -= 1;
        }
        let named = start > 0 && start < found && signature::is_name(text(&body[found - 1]));
        return if start < found && (named || signature::has_authority(text(&body[start]))) {
            start
        } else {
            found
        };
    }
    if let Some(found) = body.iter().position(|para| is_appendix_title(text(para)) && para.marker.is_none()) {
        return signature_before(reading, body, found);
    }
    signature_before(reading, body, body.len())
}

/// The start of the signature that ends at `end`, or `end`.
fn signature_before(reading: &Reading<'_>, body: &[Para], end: usize) -> usize {
    let text = |para: &Para| reading.text(para.at.clone());
    let mut start = end;
    let mut shouted = false;
    while start > 0 && body[start - 1].marker.is_none() {
        let line = text(&body[start - 1]);
        if !(signature::is_line(line) || signature::is_name(line)) {
            break;
        }
        shouted |= signature::is_line(line);
        start -= 1;
    }
    if shouted && start > 0 { start } else { end }
}

/// "Nơi nhận:".
fn is_recipients_title(text: &str) -> bool {
    let begins = |keys: &[&str]| {
        let head: String = text.chars().take(14).collect();
        let key = fold::key(&head);
        keys.iter().any(|words| key.starts_with(words))
    };
    fold::begins(text, "noi") && begins(&["noi nhan"])
        // Words of their own: where a thing is put in, somebody has only just got it.
        || near::is_labelled(text, "noinhan") && !begins(&["noi nhap", "moi nhan"])
}

/// What stands behind the body, sorted by what it is.
#[derive(Debug, Default)]
pub(super) struct Tail {
    pub(super) recipients: Vec<Para>,
    pub(super) signature: Vec<Para>,
    pub(super) appendices: Vec<Vec<Para>>,
    pub(super) rest: Vec<Para>,
}

impl Tail {
    pub(super) fn sort(reading: &Reading<'_>, paras: &[Para]) -> Self {
        let mut tail = Self::default();
        let mut open = false;
        for para in paras {
            let text = reading.text(para.at.clone());
            if fold::is(text, "da ky") || fold::is(text, "da ki") {
                // "(Đã ký)" stands for the signature itself.
                continue;
            }
            if para.marker.is_none() && is_appendix_title(text) {
                tail.appendices.push(vec![para.clone()]);
            } else if let Some(appendix) = tail.appendices.last_mut() {
                appendix.push(para.clone());
            } else if para.marker.as_ref().is_some_and(|m| m.kind == MarkerKind::Note) {
                tail.rest.push(para.clone());
            } else if is_recipients_title(text) {
                open = true;
                tail.open_recipients(reading, para);
            } else if para.marker.is_none()
                && (signature::is_line(text) || tail.awaits_name() && signature::is_name(text))
            {
                tail.signature.push(para.clone());
            } else if open && tail.is_attached(reading, para) {
                tail.appendices.push(vec![para.clone()]);
            } else if open && !(tail.is_signed(reading) && para.marker.is_none()) {
                tail.take_signature_beside(reading, para);
                tail.recipients.push(para.clone());
            } else {
                tail.rest.push(para.clone());
            }
        }
        tail
    }

    /// Takes what stands on the line of "Nơi nhận:" itself.
    fn open_recipients(&mut self, reading: &Reading<'_>, para: &Para) {
        self.recipients.push(para.clone());
        let text = reading.text(para.at.clone());
        let Some(colon) = text.find(':') else { return };
        let rest = reading.trim(para.at.start + colon + 1..para.at.end);
        let words = reading.text(rest.clone());
        if !words.is_empty() && signature::is_line(words) {
            let mut line = para.clone();
            line.at = rest.clone();
            line.whole = rest;
            self.signature.push(line);
            if let Some(title) = self.recipients.last_mut() {
                title.at.end = title.at.start + colon + 1;
            }
        }
    }

    /// Takes what a scan set of the signature on the line of a recipient: "… hội đoàn thể; Bùi Thị Vân".
    fn take_signature_beside(&mut self, reading: &Reading<'_>, para: &Para) {
        let words = reading.text(para.at.clone());
        let noise = words.len() - without_noise(words).len();
        let mut beside = reading.trim(para.at.end - noise..para.at.end);
        let text = reading.text(beside.clone());
        beside.start += text.len() - text.trim_start_matches(|c: char| !letter::is_letter(c)).len();
        let text = reading.text(beside.clone());
        if noise > 0 && (signature::is_line(text) || signature::is_person(text)) {
            self.signature.push(Para { whole: beside.clone(), at: beside, marker: None, ..para.clone() });
        }
    }

    /// Whether another document begins with `para`, behind recipients and signature.
    fn is_attached(&self, reading: &Reading<'_>, para: &Para) -> bool {
        let text = reading.text(para.at.clone());
        let labelled = para.marker.as_ref().is_some_and(|m| m.kind.is_labelled());
        self.is_signed(reading)
            && self.recipients.len() > 1
            && (labelled || para.marker.is_none() && is_shouted(text) && text.chars().count() > 8)
    }

    fn awaits_name(&self) -> bool {
        !self.signature.is_empty()
    }

    fn is_signed(&self, reading: &Reading<'_>) -> bool {
        self.signature.last().is_some_and(|para| signature::is_name(reading.text(para.at.clone())))
    }
}

/// The recipients among the lines behind "Nơi nhận:".
pub(super) fn read(reading: &Reading<'_>, paras: &[Para]) -> Vec<Recipient> {
    let mut items: Vec<Range<usize>> = Vec::new();
    for (index, para) in paras.iter().enumerate() {
        let mut at = para.at.clone();
        if index == 0 {
            let text = reading.text(at.clone());
            at.start += text.find(':').map_or(text.len(), |colon| colon + 1);
            at = reading.trim(at);
        }
        at.end = at.start + without_noise(reading.text(at.clone())).len();
        let text = reading.text(at.clone());
        if text.is_empty() || !text.chars().any(letter::is_letter) {
            continue;
        }
        let goes_on = para.marker.is_none()
            && index > 0
            && items.last().is_some_and(|last| {
                let is_open = !reading.text(last.clone()).trim_end().ends_with([';', '.']);
                // The other column is read behind this one, but stands before its last lines.
                is_open && reading.span(last.clone()).end() <= reading.span(at.clone()).start()
            });
        match items.last_mut() {
            Some(last) if goes_on => last.end = at.end,
            _ => items.extend(flattened(reading, at)),
        }
    }
    items.into_iter().filter_map(|at| recipient(reading, at)).collect()
}

/// A line of the list without what a scan left of the stamp beside it: "Bộ Tư pháp; lš & - 2À)".
fn without_noise(text: &str) -> &str {
    /// What stands behind the last mark of the list is no longer than this.
    const LONGEST_NOISE: usize = 48;
    let Some(mark) = text.rfind(';') else { return text };
    let behind = text.get(mark + 1..).unwrap_or_default().trim();
    let is_odd = |c: char| !letter::is_letter_or_digit(c) && !" ,.()-/&:".contains(c);
    let letters = |word: &str| word.chars().filter(|&c| letter::is_letter(c)).count();
    // "x S", "-N 4"; but "Bộ Y tế", "TT TU".
    let is_crumbs = behind.contains(' ')
        && behind.split(' ').all(|word| letters(word) < 3)
        && behind.contains(|c: char| letter::is_small(c) || c.is_ascii_digit())
        && bodies::longest(behind).is_none();
    let is_signed = signature::is_person(behind)
        || behind.split(' ').next().is_some_and(|word| word.ends_with('.')) && signature::is_line(behind);
    let is_archive = fold::key(text).starts_with("luu");
    let is_noise =
        behind.len() <= LONGEST_NOISE && (behind.contains(is_odd) || is_signed || is_crumbs && !is_archive);
    if is_noise { &text[..=mark] } else { text }
}

/// The items of a list that was flattened to one line: "x; - y; - z".
fn flattened(reading: &Reading<'_>, at: Range<usize>) -> Vec<Range<usize>> {
    let text = reading.text(at.clone());
    let mut found = Vec::new();
    let mut from = text.len() - text.trim_start_matches(['-', '–', ' ']).len();
    while let Some(next) = text.get(from..).and_then(|rest| rest.find("; - ").or_else(|| rest.find(";- "))) {
        found.push(at.start + from..at.start + from + next + 1);
        let behind = text.get(from + next + 1..).unwrap_or_default();
        from = text.len() - behind.trim_start_matches([' ', '-']).len();
    }
    found.push(at.start + from..at.end);
    found
}

fn recipient(reading: &Reading<'_>, at: Range<usize>) -> Option<Recipient> {
    let at = reading.ascending(&at);
    let text = reading.text(at.clone()).trim_end_matches([';', '.', ',', ' ', '/']);
    let mut end = text.len();
    let mut note = None;
    if let Some(open) = text.strip_suffix(')').and_then(|inner| inner.rfind('(')) {
        let words = text.get(..open)?.trim_end();
        if !words.is_empty() {
            note = Some(at.start + open + 1..at.start + text.len() - 1);
            end = words.len();
        }
    }
    let words = text.get(..end)?.trim_end_matches([';', ',', ' ']);
    let key = fold::key(words);
    words.chars().any(letter::is_letter).then(|| Recipient {
        at: at.start..at.start + words.len(),
        note,
        archive: key == "luu" || key.starts_with("luu "),
    })
}
