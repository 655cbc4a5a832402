//! W3C Web Annotations (<https://www.w3.org/TR/annotation-model/>): on each line an `AnnotationPage` for a notice.
//!
//! Each thing found is an annotation with two selectors, its position, counted in characters as the standard asks, and
//! its words with those around it. Both select in the text that `--format text` prints. The source is named by
//! the SHA-256 of the input (RFC 6920), for file names are not the same everywhere; it has the name as its title.

use chidao::Span;
use serde::Serialize;

use super::Record;
use super::mark::{Mark, marks};

/// Characters before and behind that tell equal words apart.
const AROUND: usize = 32;

#[derive(Serialize)]
struct Page<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    r#type: &'static str,
    items: Vec<Annotation<'a>>,
}

#[derive(Serialize)]
struct Annotation<'a> {
    id: String,
    r#type: &'static str,
    motivation: &'static str,
    body: Vec<Body<'a>>,
    target: Target<'a>,
}

#[derive(Serialize)]
struct Body<'a> {
    r#type: &'static str,
    purpose: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct Target<'a> {
    source: Source<'a>,
    selector: [Selector<'a>; 2],
}

#[derive(Serialize, Clone)]
struct Source<'a> {
    id: &'a str,
    r#type: &'static str,
    language: &'static str,
    #[serde(rename = "dc:title", skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "type")]
enum Selector<'a> {
    #[serde(rename = "TextPositionSelector")]
    Position { start: usize, end: usize },
    #[serde(rename = "TextQuoteSelector")]
    Quote { exact: &'a str, prefix: &'a str, suffix: &'a str },
}

/// A page of annotations on one line.
pub(super) fn line(record: &Record<'_>, out: &mut Vec<u8>) {
    let notice = record.parsed.notice();
    let text = Characters::new(record.parsed.source_text());
    let hash = notice.source.sha256.as_deref().unwrap_or_default();
    let id = format!("ni:///sha-256;{}", base64url(hash));
    let source = Source { id: &id, r#type: "Text", language: "vi", title: notice.source.name.as_deref() };
    let marks = marks(notice);
    let items = marks.iter().enumerate().map(|(number, mark)| Annotation {
        id: format!("{id}#{number}"),
        r#type: "Annotation",
        motivation: motivation(mark.kind),
        body: body(mark),
        target: Target { source: source.clone(), selector: text.selectors(mark.span) },
    });
    let page = Page {
        context: "http://www.w3.org/ns/anno.jsonld",
        id: format!("{id}#annotations"),
        r#type: "AnnotationPage",
        items: items.collect(),
    };
    serde_json::to_writer(&mut *out, &page).expect("it is plain data, and memory takes it");
    out.push(b'\n');
}

fn motivation(kind: &str) -> &'static str {
    match kind {
        "part" | "section" | "directive" => "classifying",
        "body" | "lead" | "coordinating" | "report_to" | "citation" | "symbol" => "identifying",
        "warning" => "commenting",
        _ => "tagging",
    }
}

/// What kind of thing it is, what it means, and which directive it belongs to.
fn body(mark: &Mark) -> Vec<Body<'_>> {
    let body = |purpose, value| Body { r#type: "TextualBody", purpose, value };
    let purpose = match motivation(mark.kind) {
        "tagging" => "describing",
        motivation => motivation,
    };
    let meaning = mark.meaning.as_deref().map(|meaning| body(purpose, meaning));
    let directive = mark.directive.as_deref().map(|id| body("linking", id));
    std::iter::once(body("tagging", mark.kind)).chain(meaning).chain(directive).collect()
}

/// A text of which characters are counted.
struct Characters<'a> {
    text: &'a str,
    /// How many begin before each block of bytes.
    before: Vec<usize>,
}

impl<'a> Characters<'a> {
    const BLOCK: usize = 256;

    fn new(text: &'a str) -> Self {
        let mut count = 0;
        let blocks = text.as_bytes().chunks(Self::BLOCK).map(|block| {
            let before = count;
            count += block.iter().filter(|&&byte| begins(byte)).count();
            before
        });
        Self { text, before: blocks.collect() }
    }

    /// How many characters stand before a byte.
    fn before(&self, at: usize) -> usize {
        // The end of the text may lie right behind the last block.
        let block = (at / Self::BLOCK).min(self.before.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(block * Self::BLOCK..at).unwrap_or_default();
        self.before.get(block).copied().unwrap_or_default()
            + rest.iter().filter(|&&byte| begins(byte)).count()
    }

    fn selectors(&self, span: Span) -> [Selector<'a>; 2] {
        let (before, behind) = (
            self.text.get(..span.start()).unwrap_or_default(),
            self.text.get(span.end()..).unwrap_or_default(),
        );
        let start = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let end = behind.char_indices().nth(AROUND).map_or(behind.len(), |(at, _)| at);
        [
            Selector::Position { start: self.before(span.start()), end: self.before(span.end()) },
            Selector::Quote {
                exact: span.of(self.text).unwrap_or_default(),
                prefix: before.get(start..).unwrap_or_default(),
                suffix: behind.get(..end).unwrap_or_default(),
            },
        ]
    }
}

/// Whether a byte is the first of a character.
const fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The digits of a hash in base64url, without padding (RFC 6920).
fn base64url(hex: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<u8> = hex
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .flat_map(|digit| (0..4).rev().map(move |bit| u8::from(digit >> bit & 1 == 1)))
        .collect();
    let digit =
        |bits: &[u8]| (0..6).fold(0, |sum, at| sum << 1 | usize::from(bits.get(at).copied().unwrap_or(0)));
    bits.chunks(6).map(|bits| char::from(DIGITS[digit(bits)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_hash_as_rfc_6920_does() {
        let hash = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
        assert_eq!(base64url(hash), "f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    }

    #[test]
    fn counts_characters() {
        let text = "Sở Y tế 😀".repeat(99);
        let characters = Characters::new(&text);
        for (count, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(characters.before(at), count);
        }
        assert_eq!(characters.before(text.len()), text.chars().count());
        assert_eq!(Characters::new("").before(0), 0);
    }
}
