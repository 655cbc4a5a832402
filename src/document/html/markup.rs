//! The markup of a page that a tree is built of.
//!
//! What a page does not show as text is left out here: scripts, comments, drawings, fields to
//! choose from. What is left is counted: building a tree takes longer the deeper its elements
//! stand, and a page made to hurt is refused before it is built.

use std::borrow::Cow;
use std::collections::HashMap;

use memchr::memchr;

use super::super::{Limits, ReadError};
use super::tag::{Piece, Tag, is_blank, piece_at};

/// A page without what is not shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Markup {
    pub(super) page: String,
    /// All its style sheets.
    pub(super) css: String,
}

/// Elements that are left out with all they hold.
const LEFT_OUT: &[&str] = &[
    "datalist", "iframe", "noembed", "noframes", "noscript", "script", "select", "style", "svg", "template",
    "textarea", "title",
];

/// Elements whose tags are left out, not what they hold.
const SEEN_THROUGH: &[&str] = &[
    "applet",
    "form",
    "frame",
    "frameset",
    "marquee",
    "math",
    "object",
    "optgroup",
    "option",
    "plaintext",
    "xmp",
];

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "hr", "image", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
];

/// Elements that go on in the paragraphs behind, until they are closed.
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Elements that an end tag of another name does not reach through. Source: the HTML standard, 13.2.4.2.
const SPECIAL: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "html",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "td",
    "th",
    "ul",
];

/// A tag with more attributes is no tag of a text.
const MOST_ATTRIBUTES: usize = 500;
/// An element takes this much room in a tree, in bytes.
const ELEMENT_SIZE: u64 = 64;
/// So many steps through open elements are taken in any page, and for each tag as many more as
/// elements may stand in each other.
const FREE_STEPS: usize = 20_000_000;

/// Cuts out of `page` what a tree is built of.
///
/// # Errors
///
/// Where the tree would take too long to build, or too much room.
pub(super) fn markup(page: &str, limits: &Limits) -> Result<Markup, ReadError> {
    let bytes = page.as_bytes();
    let mut open = Open::new(limits);
    let mut ends = Ends::default();
    let mut out = Markup { page: String::with_capacity(page.len()), css: String::new() };
    let (mut at, mut from, mut head) = (0, 0, Vec::new());
    while let Some(angle) = bytes.get(at..).and_then(|rest| memchr(b'<', rest)) {
        at += angle;
        let (end, kept) = match piece_at(bytes, at) {
            Piece::Text => (at + 1, true),
            Piece::DocumentType(end) => (end, true),
            Piece::Comment(end) => (end, false),
            Piece::Unfinished => (bytes.len(), false),
            Piece::Tag(tag) => {
                if tag.attributes > MOST_ATTRIBUTES {
                    return Err(ReadError::TooLarge(format!("a tag has over {MOST_ATTRIBUTES} attributes")));
                }
                let name = lower(tag.name);
                if LEFT_OUT.contains(&name.as_ref()) {
                    let end = if tag.is_end { tag.end } else { ends.behind(page, &tag, &name, &mut out.css) };
                    (end, false)
                } else if SEEN_THROUGH.contains(&name.as_ref()) || is_again(&mut head, &tag) {
                    (tag.end, false)
                } else {
                    open.take(name, &tag)?;
                    (tag.end, true)
                }
            }
        };
        if !kept {
            out.page.push_str(page.get(from..at).unwrap_or_default());
            from = end;
        }
        at = end;
    }
    out.page.push_str(page.get(from..).unwrap_or_default());
    Ok(out)
}

fn lower(name: &[u8]) -> Cow<'_, str> {
    let name = String::from_utf8_lossy(name);
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) { name.to_ascii_lowercase().into() } else { name }
}

/// Whether `tag` opens the page or its body once more.
fn is_again(seen: &mut Vec<&'static str>, tag: &Tag<'_>) -> bool {
    let Some(name) = ["html", "body"].into_iter().find(|name| !tag.is_end && tag.is(name)) else {
        return false;
    };
    let again = seen.contains(&name);
    if !again {
        seen.push(name);
    }
    again
}

/// Where elements that are left out end.
#[derive(Default)]
struct Ends {
    /// Those of which there is no end behind.
    endless: Vec<String>,
}

impl Ends {
    /// Behind the element that `tag` opens, or behind `tag` where the page does not end it. What a
    /// style sheet holds is put into `css`.
    fn behind(&mut self, page: &str, tag: &Tag<'_>, name: &str, css: &mut String) -> usize {
        if self.endless.iter().any(|endless| endless == name) {
            return tag.end;
        }
        let bytes = page.as_bytes();
        let found = if name == "script" { script_end(bytes, tag.end) } else { end_tag(bytes, tag.end, name) };
        let Some(found) = found else {
            self.endless.push(name.to_owned());
            return tag.end;
        };
        if name == "style" && !tag.attribute("media").is_some_and(|m| m.eq_ignore_ascii_case(b"print")) {
            css.push_str(page.get(tag.end..found).unwrap_or_default());
            css.push('\n');
        }
        match piece_at(bytes, found) {
            Piece::Tag(end) => end.end,
            _ => bytes.len(),
        }
    }
}

/// Where the next end tag of `name` starts.
fn end_tag(page: &[u8], from: usize, name: &str) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr(b'<', page.get(at..)?)?;
        if is_tag(page, at, b"</", name) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether the tag at `at` is one of `name`.
fn is_tag(page: &[u8], at: usize, before: &[u8], name: &str) -> bool {
    let Some(rest) = page.get(at..).and_then(|rest| rest.strip_prefix(before)) else { return false };
    rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        && rest.get(name.len()).is_some_and(|&byte| is_blank(byte) || matches!(byte, b'/' | b'>'))
}

/// Where the end tag of a script starts; one inside of `<!-- <script> … -->` is not its own.
fn script_end(page: &[u8], from: usize) -> Option<usize> {
    let (mut comment, mut inner) = (false, false);
    let mut at = from;
    loop {
        at += memchr::memchr2(b'<', b'-', page.get(at..)?)?;
        let rest = page.get(at..)?;
        if rest.starts_with(b"-->") {
            (comment, inner) = (false, false);
        } else if !comment && rest.starts_with(b"<!--") {
            comment = true;
            at += 1;
        } else if comment && is_tag(page, at, b"<", "script") {
            inner = true;
        } else if is_tag(page, at, b"</", "script") {
            if !inner {
                return Some(at);
            }
            inner = false;
        }
        at += 1;
    }
}

/// The elements that are open at a place, and some that are not: one is taken off only where
/// the standard says that it is closed for certain.
struct Open<'a> {
    elements: Vec<Element<'a>>,
    /// How often each tag is open that goes on behind its paragraph.
    formatting: HashMap<&'a [u8], usize>,
    /// How many of them each new paragraph opens again: three of each.
    again: u64,
    steps: usize,
    most_steps: usize,
    depth: usize,
    /// How many more elements there may be.
    room: u64,
}

struct Element<'a> {
    name: Cow<'a, str>,
    inside: &'a [u8],
    is_special: bool,
    is_formatting: bool,
}

/// What a step through open elements finds.
enum Step {
    Taken,
    Stop,
    Next,
}

impl<'a> Open<'a> {
    fn new(limits: &Limits) -> Self {
        Self {
            elements: Vec::new(),
            formatting: HashMap::new(),
            again: 0,
            steps: 0,
            most_steps: FREE_STEPS,
            depth: limits.depth,
            room: limits.unpacked_bytes / ELEMENT_SIZE,
        }
    }

    fn take(&mut self, name: Cow<'a, str>, tag: &Tag<'a>) -> Result<(), ReadError> {
        self.steps += self.elements.len();
        self.most_steps = self.most_steps.saturating_add(self.depth);
        if self.steps > self.most_steps {
            return Err(ReadError::TooLarge("its elements stand too deep in each other".to_owned()));
        }
        self.room = self
            .room
            .checked_sub(1 + self.again)
            .ok_or_else(|| ReadError::TooLarge("it has too many elements".to_owned()))?;
        if tag.is_end {
            self.close(&name);
        } else {
            self.open(name, tag);
        }
        Ok(())
    }

    fn open(&mut self, name: Cow<'a, str>, tag: &Tag<'a>) {
        let is_loose = |element: &Element<'_>| matches!(element.name.as_ref(), "address" | "div" | "p");
        match name.as_ref() {
            "p" | "a" | "nobr" => self.close(&name),
            "li" => self.remove(|element| match element.name.as_ref() {
                "li" => Step::Taken,
                _ if element.is_special && !is_loose(element) => Step::Stop,
                _ => Step::Next,
            }),
            "dd" | "dt" => self.remove(|element| match element.name.as_ref() {
                "dd" | "dt" => Step::Taken,
                _ if element.is_special && !is_loose(element) => Step::Stop,
                _ => Step::Next,
            }),
            "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" | "caption" | "colgroup" | "col" => {
                self.remove(|element| match element.name.as_ref() {
                    "td" | "th" | "caption" => Step::Taken,
                    "table" => Step::Stop,
                    _ => Step::Next,
                });
            }
            _ => {}
        }
        let name_ref = name.as_ref();
        if VOID.contains(&name_ref) || matches!(name_ref, "tr" | "tbody" | "thead" | "tfoot" | "colgroup") {
            return;
        }
        let is_special = SPECIAL.contains(&name_ref);
        let is_formatting = FORMATTING.contains(&name_ref);
        if is_formatting {
            let count = self.formatting.entry(tag.inside).or_default();
            *count += 1;
            self.again += u64::from(*count <= 3);
        }
        self.elements.push(Element { name, inside: tag.inside, is_special, is_formatting });
    }

    fn close(&mut self, name: &str) {
        let is_heading = |name: &str| matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        let is_plain = !SPECIAL.contains(&name) && !FORMATTING.contains(&name);
        self.remove(|element| match element.name.as_ref() {
            found if found == name || is_heading(found) && is_heading(name) => Step::Taken,
            "table" => Step::Stop,
            "td" | "th" | "caption" if name != "table" => Step::Stop,
            "button" if name == "p" => Step::Stop,
            "ol" | "ul" if name == "li" => Step::Stop,
            _ if is_plain && element.is_special => Step::Stop,
            _ => Step::Next,
        });
    }

    /// Takes the innermost element off that `step` takes.
    fn remove(&mut self, step: impl Fn(&Element<'_>) -> Step) {
        for place in (0..self.elements.len()).rev() {
            self.steps += 1;
            match step(&self.elements[place]) {
                Step::Next => {}
                Step::Stop => return,
                Step::Taken => {
                    let element = self.elements.remove(place);
                    if element.is_formatting {
                        let count = self.formatting.entry(element.inside).or_default();
                        self.again -= u64::from(*count <= 3);
                        *count -= 1;
                    }
                    return;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Limits;
    use super::markup;

    #[track_caller]
    fn check(page: &str, expected: &str) {
        assert_eq!(markup(page, &Limits::default()).map(|markup| markup.page), Ok(expected.to_owned()));
    }

    #[test]
    fn leaves_out_what_is_not_shown() {
        check("a<!-- b -->c<script>if (a<b) '</p>'</script>d<SVG><path/></SVG >e", "acde");
        check("<p>a<![if !supportLists]>b<![endif]><o:p></o:p>", "<p>ab<o:p></o:p>");
        check("<select name=a><option>1</select>b<form>c</form>", "bc");
    }

    #[test]
    fn keeps_what_stands_behind_a_tag_that_is_not_closed() {
        check("a<svg>b<select>c", "abc");
    }

    #[test]
    fn ends_a_script_where_the_standard_does() {
        check("<script><!-- a </script>b", "b");
        check("<script><!-- <script> a </script> b --></script>c", "c");
        check("<script><!--></script>b<script></script>", "b");
    }

    #[test]
    fn opens_a_page_once() {
        check("<html><body a=1>b<body c=2>d", "<html><body a=1>bd");
    }

    #[test]
    fn finds_the_style_sheets() {
        let page = "<style>.a{}</style><style media=print>.b{}</style><STYLE type=x><!-- .c{} --></STYLE>";
        let css = markup(page, &Limits::default()).map(|markup| markup.css);
        assert_eq!(css, Ok(".a{}\n<!-- .c{} -->\n".to_owned()));
    }
}
