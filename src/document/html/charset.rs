//! The charset that a page declares.

use memchr::memchr;

use super::tag::{Piece, Tag, is_blank, piece_at};

/// A declaration stands no further down than this. The standard says 1024; Word puts more before it.
const FURTHEST: usize = 4096;

/// The charset that a page says it is written in, as it says it: "windows-1258".
///
/// ```text
/// declared = xml-declaration / "<meta" charset / "<meta" http-equiv content
/// ```
pub(crate) fn declared_charset(bytes: &[u8]) -> Option<&str> {
    let head = bytes.get(..FURTHEST).unwrap_or(bytes);
    let mut at = 0;
    while let Some(angle) = head.get(at..).and_then(|rest| memchr(b'<', rest)) {
        at += angle;
        at = match piece_at(head, at) {
            Piece::Text | Piece::Unfinished => at + 1,
            Piece::DocumentType(end) => end,
            Piece::Comment(end) => {
                let piece = head.get(at..end).unwrap_or_default();
                if let Some(found) =
                    piece.strip_prefix(b"<?xml").and_then(|xml| label_behind(xml, b"encoding"))
                {
                    return Some(found);
                }
                end
            }
            Piece::Tag(tag) => {
                if let Some(found) = of_meta(&tag) {
                    return Some(found);
                }
                tag.end
            }
        };
    }
    None
}

fn of_meta<'a>(tag: &Tag<'a>) -> Option<&'a str> {
    if tag.is_end || !tag.is("meta") {
        return None;
    }
    if let Some(charset) = tag.attribute("charset") {
        return label(charset);
    }
    let is_type = tag.attribute("http-equiv").is_some_and(|v| v.eq_ignore_ascii_case(b"content-type"));
    if is_type { label_behind(tag.attribute("content")?, b"charset") } else { None }
}

/// The label behind `word` and "=".
fn label_behind<'a>(text: &'a [u8], word: &[u8]) -> Option<&'a str> {
    let places = text.windows(word.len()).enumerate().filter(|(_, w)| w.eq_ignore_ascii_case(word));
    places.map(|(place, _)| place + word.len()).find_map(|end| {
        let rest = text.get(end..)?.trim_ascii_start().strip_prefix(b"=")?;
        label(rest)
    })
}

/// A label without its quotes and what stands behind it.
fn label(text: &[u8]) -> Option<&str> {
    let text = text.trim_ascii_start();
    let text = text.strip_prefix(b"\"").or_else(|| text.strip_prefix(b"'")).unwrap_or(text);
    let is_part = |byte: &&u8| !is_blank(**byte) && !matches!(byte, b';' | b'"' | b'\'');
    let len = text.iter().take_while(is_part).count();
    std::str::from_utf8(text.get(..len)?).ok().filter(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::declared_charset;

    #[track_caller]
    fn check(page: &str, expected: Option<&str>) {
        assert_eq!(declared_charset(page.as_bytes()), expected, "{page}");
    }

    #[test]
    fn reads_every_form() {
        check("<meta charset=utf-8>", Some("utf-8"));
        check("<html><head><META CharSet=\"UTF-8\" />", Some("UTF-8"));
        check(
            "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\">",
            Some("windows-1258"),
        );
        check(
            "<meta content='text/html;charset = \"x-viet-tcvn5712\"' http-equiv='content-type'>",
            Some("x-viet-tcvn5712"),
        );
        check("<?xml version=\"1.0\" encoding='utf-8'?><html>", Some("utf-8"));
    }

    #[test]
    fn passes_over_what_is_none() {
        check("<!-- <meta charset=a> --><p title='<meta charset=b>'>charset=c", None);
        check("<meta name=description content='charset=a'><meta charset=''>", None);
        check(&format!("{}<meta charset=utf-8>", " ".repeat(5000)), None);
    }
}
