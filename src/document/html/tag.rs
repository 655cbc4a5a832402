//! Tags as the standard of HTML cuts them out of a page.

use memchr::{memchr, memmem};

/// What a `<` of a page begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A letter like any other.
    Text,
    /// A comment or a declaration that ends at this byte.
    Comment(usize),
    /// A document type that ends at this byte.
    DocumentType(usize),
    Tag(Tag<'a>),
    /// A tag or comment that the page does not end.
    Unfinished,
}

/// A tag from its `<` to its `>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) name: &'a [u8],
    /// Everything between the angles.
    pub(super) inside: &'a [u8],
    pub(super) is_end: bool,
    pub(super) attributes: usize,
    /// Where the page goes on.
    pub(super) end: usize,
}

/// What the `<` at `at` begins.
pub(super) fn piece_at(page: &[u8], at: usize) -> Piece<'_> {
    let rest = page.get(at + 1..).unwrap_or_default();
    let letter = |place: usize| rest.get(place).is_some_and(u8::is_ascii_alphabetic);
    match rest.first() {
        Some(b'!') if rest.starts_with(b"!--") => {
            comment_end(page, at).map_or(Piece::Unfinished, Piece::Comment)
        }
        Some(b'!') if rest.get(..8).is_some_and(|word| word.eq_ignore_ascii_case(b"!doctype")) => {
            after_angle(page, at).map_or(Piece::Unfinished, Piece::DocumentType)
        }
        Some(b'/') if letter(1) => tag(page, at, at + 2),
        Some(b'!' | b'?' | b'/') => after_angle(page, at).map_or(Piece::Unfinished, Piece::Comment),
        Some(_) if letter(0) => tag(page, at, at + 1),
        _ => Piece::Text,
    }
}

/// Behind the `-->` of the comment at `at`; `<!-->` is a whole one.
fn comment_end(page: &[u8], at: usize) -> Option<usize> {
    let mut from = at + 2;
    loop {
        let dashes = from + memmem::find(page.get(from..)?, b"--")?;
        let rest = page.get(dashes + 2..)?;
        if rest.starts_with(b">") {
            return Some(dashes + 3);
        }
        if rest.starts_with(b"!>") && dashes > at + 2 {
            return Some(dashes + 4);
        }
        from = dashes + 1;
    }
}

fn after_angle(page: &[u8], at: usize) -> Option<usize> {
    memchr(b'>', page.get(at..)?).map(|angle| at + angle + 1)
}

/// The tag at `at` whose name starts at `name`.
fn tag(page: &[u8], at: usize, name: usize) -> Piece<'_> {
    let bytes = page.get(name..).unwrap_or_default();
    let len = bytes.iter().take_while(|&&byte| !is_blank(byte) && byte != b'/' && byte != b'>').count();
    let mut attributes = Attributes { page, at: name + len };
    let count = attributes.by_ref().count();
    let end = attributes.at + 1;
    match page.get(at + 1..attributes.at) {
        Some(inside) if page.get(attributes.at) == Some(&b'>') => Piece::Tag(Tag {
            name: bytes.get(..len).unwrap_or_default(),
            inside,
            is_end: name == at + 2,
            attributes: count,
            end,
        }),
        _ => Piece::Unfinished,
    }
}

impl<'a> Tag<'a> {
    /// The value of the attribute `name`, as it is written.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a [u8]> {
        let at = self.name.len() + usize::from(self.is_end);
        Attributes { page: self.inside, at }
            .find(|(found, _)| found.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| value)
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }
}

/// Names and values, up to the `>`, where `at` stops.
struct Attributes<'a> {
    page: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.page.get(self.at..).unwrap_or_default();
        let len = rest.iter().take_while(|&&byte| is_skipped(byte)).count();
        self.at += len;
        rest.get(..len).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.page.get(self.at).copied()
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    /// ```text
    /// attribute = name [ws "=" ws (quoted / plain)]    ; a name may begin with "="
    /// ```
    fn next(&mut self) -> Option<Self::Item> {
        self.skip(|byte| is_blank(byte) || byte == b'/');
        if self.peek()? == b'>' {
            return None;
        }
        let start = self.at;
        self.at += 1;
        self.skip(|byte| !is_blank(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let name = self.page.get(start..self.at)?;
        self.skip(is_blank);
        if self.peek() != Some(b'=') {
            return Some((name, b""));
        }
        self.at += 1;
        self.skip(is_blank);
        let value = match self.peek()? {
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                let value = self.skip(|byte| byte != quote);
                self.at += 1;
                value
            }
            b'>' => b"",
            _ => self.skip(|byte| !is_blank(byte) && byte != b'>'),
        };
        Some((name, value))
    }
}

/// White space as HTML has it.
pub(super) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0C)
}

#[cfg(test)]
mod tests {
    use super::{Piece, piece_at};

    /// Checks where the piece at the start of `page` ends, drawn as `¦`.
    #[track_caller]
    fn check(page: &str) {
        let (piece, rest) = page.split_once('¦').expect("the end is drawn");
        let whole = format!("{piece}{rest}");
        let end = match piece_at(whole.as_bytes(), 0) {
            Piece::Tag(tag) => tag.end,
            Piece::Comment(end) | Piece::DocumentType(end) => end,
            Piece::Text | Piece::Unfinished => 0,
        };
        assert_eq!(end, piece.len(), "{page}");
    }

    #[test]
    fn ends_where_the_standard_says() {
        check("<p>¦ a");
        check("</p >¦ a");
        check("<a title='1 > 2'>¦ b");
        check("<a title=\">\" b='>'c>¦ d");
        check("<a =\">¦\">");
        check("<a b= >¦ c>");
        check("<br/>¦ a");
        check("<!-- a > b -->¦ c");
        check("<!-->¦ a -->");
        check("<!-- a --!>¦ b");
        check("<!--!> a -->¦ b");
        check("<![if !supportLists]>¦ a");
        check("<!DOCTYPE html>¦ a");
        check("</ a>¦ b");
        check("¦< 5 >");
        check("¦<p title='>");
    }
}
