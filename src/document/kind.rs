//! What a file is, by its first bytes.

use super::error::FileKind;

/// How far a web page may begin behind a comment or a declaration, and a PDF behind a header.
const HEAD: usize = 1024;

/// First bytes that no text begins with, and what they begin.
const SIGNATURES: &[(&[u8], FileKind)] = &[
    (b"PK\x03\x04", FileKind::Docx),
    (b"PK\x05\x06", FileKind::Docx),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Doc),
    (b"{\\rtf", FileKind::Rtf),
    (b"\x89PNG\r\n\x1A\n", FileKind::Picture),
    (b"\xFF\xD8\xFF", FileKind::Picture),
    (b"GIF87a", FileKind::Picture),
    (b"GIF89a", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"\x1F\x8B", FileKind::Archive),
    (b"BZh", FileKind::Archive),
    (b"\xFD7zXZ\0", FileKind::Archive),
    (b"7z\xBC\xAF\x27\x1C", FileKind::Archive),
    (b"Rar!\x1A\x07", FileKind::Archive),
    (b"\x28\xB5\x2F\xFD", FileKind::Archive),
    // A page that Word saved with its pictures in one file.
    (b"MIME-Version:", FileKind::Archive),
    (b"\x7FELF", FileKind::Binary),
];

/// What `bytes` are where they are no plain text.
///
/// An archive of the kind that Word writes is taken for a Word file until it is opened.
pub(super) fn kind(bytes: &[u8]) -> Option<FileKind> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(first, _)| bytes.starts_with(first)) {
        return Some(*kind);
    }
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    if head.split(|&byte| byte == b'\n').any(|line| line.trim_ascii_start().starts_with(b"%PDF-")) {
        return Some(FileKind::Pdf);
    }
    if matches!(head, [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]) {
        return Some(FileKind::Picture);
    }
    match xml_root(head) {
        Some(Root::Page) => return Some(FileKind::Html),
        Some(Root::Office) => return Some(FileKind::Archive),
        None => {}
    }
    is_binary(bytes).then_some(FileKind::Binary)
}

/// What the first tags of a file say.
enum Root {
    Page,
    /// One of the XML files that Word wrote before it packed them.
    Office,
}

/// What the first tags say, in any encoding that has the letters of ASCII.
fn xml_root(head: &[u8]) -> Option<Root> {
    const TAGS: [&str; 12] = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<style",
        "<div",
        "<table",
        "<center",
        "<font",
        "<p",
    ];
    const OFFICE: [&str; 3] = ["<?mso-application", "<w:worddocument", "<pkg:package"];
    let ascii = head.iter().filter(|byte| byte.is_ascii() && **byte != 0);
    let text: String = ascii.map(|&byte| char::from(byte.to_ascii_lowercase())).collect();
    let mut text = text.trim_start();
    for (open, close) in [("<?xml", "?>"), ("<!--", "-->")] {
        if let Some((_, behind)) = text.strip_prefix(open).and_then(|rest| rest.split_once(close)) {
            text = behind.trim_start();
        }
    }
    if OFFICE.iter().any(|tag| text.starts_with(tag)) {
        return Some(Root::Office);
    }
    let begins =
        |tag: &str| text.strip_prefix(tag).is_some_and(|rest| rest.starts_with(['>', ' ', '\r', '\n', '\t']));
    TAGS.iter().any(|tag| begins(tag)).then_some(Root::Page)
}

/// Whether bytes are neither letters of any code nor UTF-16.
fn is_binary(bytes: &[u8]) -> bool {
    const SAMPLE: usize = 1 << 16;
    let sample = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    let zeros = |of: usize| sample.iter().skip(of).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // A few zeros are damage.
    if (even + odd) * 20 > sample.len() {
        // Of UTF-16 nearly all zeros stand on one side.
        return even.min(odd) * 20 >= even.max(odd);
    }
    let control = sample.iter().filter(|&&byte| byte < b' ' && !byte.is_ascii_whitespace()).count();
    control * 10 > sample.len()
}

#[cfg(test)]
mod tests {
    use super::kind;
    use crate::document::FileKind;

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<FileKind>) {
        assert_eq!(kind(bytes), expected);
    }

    #[test]
    fn text_is_of_no_kind() {
        for text in ["", "Sở Y tế", "<Sở Y tế>", "<b>1.</b> Sở", "<p1>", "C\u{12}NG HOA XA"] {
            check(text.as_bytes(), None);
        }
        let wide: Vec<u8> = "Sở Y tế rà soát".encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(&wide, None);
        check(b"Giao S\xEB Y t\xD5", None);
    }

    #[test]
    fn first_bytes_tell_the_kind() {
        check(b"PK\x03\x04....", Some(FileKind::Docx));
        check(b"\n%PDF-1.7", Some(FileKind::Pdf));
        check(b"RIFF....WEBPVP8", Some(FileKind::Picture));
        check(
            b"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>",
            Some(FileKind::Archive),
        );
        check("Mẫu %PDF-1.7 trong câu, hai số không \0 và\0 lạc vào giữa".as_bytes(), None);
        check(b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0", Some(FileKind::Binary));
    }

    #[test]
    fn a_page_may_begin_late() {
        check(b"\xEF\xBB\xBF<!DOCTYPE HTML>", Some(FileKind::Html));
        check(b"<?xml version=\"1.0\"?>\n<!-- saved -->\n<html xmlns=\"\">", Some(FileKind::Html));
        check(b"<P align=center>", Some(FileKind::Html));
        let wide: Vec<u8> = "\u{FEFF}<html>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(&wide, Some(FileKind::Html));
    }
}
