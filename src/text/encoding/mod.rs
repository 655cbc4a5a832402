//! Bytes to text: which code they are in, by evidence, and what they say.
//!
//! The order is: a byte order mark; valid UTF-8, whose letters may still be an old code that was
//! taken for Western text; zero bytes, which only UTF-16 has; UTF-8 that is broken in places; the
//! old Vietnamese codes by the spelling that each gives; what else the world has.

mod capitals;
mod code;
mod detect;
#[cfg(any(feature = "docx", feature = "html"))]
mod font;
mod mojibake;
mod syllable;
mod tables;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use capitals::Line;
use code::Code;
#[cfg(any(feature = "docx", feature = "html"))]
pub(crate) use font::Font;
pub(crate) use syllable::{is_syllable, looks_scanned};

/// A code of letters in bytes.
///
/// # Examples
///
/// ```
/// use chidao::{Encoding, Parser};
///
/// let parsed = Parser::new().parse_bytes(b"Giao S\xEB Y t\xD5 b\xB8o c\xB8o tr\xAD\xEDc ng\xB5y 10/02/2018.");
/// assert_eq!(parsed.notice().source.encoding, "tcvn3");
/// assert_eq!(parsed.source_text(), "Giao Sở Y tế báo cáo trước ngày 10/02/2018.");
///
/// let viscii: Encoding = "viscii".parse()?;
/// let parsed = Parser::new().encoding(viscii).parse_bytes(b"Ng\xE0y");
/// assert_eq!(parsed.source_text(), "Ngày");
/// # Ok::<(), chidao::UnknownEncoding>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the low byte first, as Windows writes it.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows code page 1258.
    Windows1258,
    /// TCVN 5712:1993 as the fonts `.VnTime` and their like draw it, also called ABC.
    Tcvn3,
    /// The fonts `VNI-Times` and their like.
    Vni,
    /// VISCII, RFC 1456.
    Viscii,
    /// The fonts of the Vietnamese Professionals Society.
    Vps,
    /// Another code; only with the feature `encodings`, and only from its label.
    Named(StandardName),
}

/// The name of a code in the Encoding Standard: `Shift_JIS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StandardName(&'static str);

/// No encoding has this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEncoding(String);

impl fmt::Display for UnknownEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there is no encoding \"{}\"; there are utf-8, tcvn3, vni, viscii, vps, windows-1258 and others",
            self.0
        )
    }
}

impl std::error::Error for UnknownEncoding {}

impl Encoding {
    /// The name that [`Source::encoding`](crate::model::Source::encoding) shows: "utf-8", "tcvn3".
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1258 => "windows-1258",
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
            Self::Viscii => "viscii",
            Self::Vps => "vps",
            Self::Named(StandardName(name)) => name,
        }
    }

    /// Whether it is one in which Vietnamese was written before Unicode.
    #[cfg(any(feature = "docx", feature = "html"))]
    pub(crate) fn is_old(self) -> bool {
        self.code().is_some()
    }

    fn code(self) -> Option<Code> {
        Code::ALL.into_iter().find(|&code| Self::from(code) == self)
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Encoding {
    type Err = UnknownEncoding;

    /// Finds an encoding by its name or by what a web page may call it, in any case.
    fn from_str(label: &str) -> Result<Self, UnknownEncoding> {
        Ok(match label.trim().to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Self::Utf8,
            "utf-16le" | "utf-16" | "utf16" => Self::Utf16Le,
            "utf-16be" => Self::Utf16Be,
            "windows-1258" | "cp1258" | "x-cp1258" => Self::Windows1258,
            "tcvn3" | "tcvn" | "abc" | "tcvn5712" | "x-viet-tcvn" | "x-viet-tcvn5712" => Self::Tcvn3,
            "vni" | "x-viet-vni" => Self::Vni,
            "viscii" | "csviscii" => Self::Viscii,
            "vps" | "x-viet-vps" => Self::Vps,
            other => detect::named(other).ok_or_else(|| UnknownEncoding(label.to_owned()))?,
        })
    }
}

impl From<Code> for Encoding {
    fn from(code: Code) -> Self {
        match code {
            Code::Windows1258 => Self::Windows1258,
            Code::Tcvn3 => Self::Tcvn3,
            Code::Vni => Self::Vni,
            Code::Viscii => Self::Viscii,
            Code::Vps => Self::Vps,
        }
    }
}

/// Text and how it was read from bytes.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) encoding: Encoding,
    /// The bytes that say nothing, in order, and what stands for them in the text.
    pub(crate) replaced: Vec<Replaced>,
}

/// Bytes that were replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Replaced {
    /// Where they stand in the input.
    pub(crate) from: Range<usize>,
    /// What stands for them in the text: U+FFFD, once or in a row.
    pub(crate) at: Range<usize>,
}

/// The text of `bytes`; their code is `told` or found out.
pub(crate) fn decode(bytes: &[u8], told: Option<Encoding>) -> Decoded<'_> {
    told.map_or_else(|| detect::decode(bytes), |encoding| decode_as(bytes, encoding))
}

/// The text of a web page, whose encoding is `told`, shown by its bytes, `declared` in it, or found
/// out, in this order. An old code that was taken for Western text stays as it is: fonts may draw it.
#[cfg(feature = "html")]
pub(crate) fn decode_page(bytes: &[u8], told: Option<Encoding>, declared: Option<Encoding>) -> Decoded<'_> {
    told.map_or_else(|| detect::page(bytes, declared), |encoding| decode_as(bytes, encoding))
}

/// Text in an old code that was taken for Western text as it was meant, and which code it was in.
#[cfg(any(feature = "docx", feature = "html"))]
pub(crate) fn mend(text: String) -> (String, Option<Encoding>) {
    mojibake::mend(&text).map_or((text, None), |(text, found)| (text, Some(found)))
}

/// Reads `bytes` in one encoding, whatever they look like.
fn decode_as(bytes: &[u8], encoding: Encoding) -> Decoded<'_> {
    let bytes_behind = |mark: &[u8]| bytes.strip_prefix(mark).unwrap_or(bytes);
    match encoding {
        Encoding::Utf8 => utf8(bytes),
        // The label says "utf-16" and means either.
        Encoding::Utf16Le if bytes.starts_with(b"\xFE\xFF") => decode_as(bytes, Encoding::Utf16Be),
        Encoding::Utf16Le => utf16(bytes, bytes_behind(b"\xFF\xFE"), u16::from_le_bytes, encoding),
        Encoding::Utf16Be => utf16(bytes, bytes_behind(b"\xFE\xFF"), u16::from_be_bytes, encoding),
        Encoding::Named(StandardName(name)) => {
            detect::decode_named(bytes, name).unwrap_or_else(|| utf8(bytes))
        }
        _ => encoding.code().map_or_else(|| utf8(bytes), |code| old_code(bytes, code)),
    }
}

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Reads UTF-8; an old code among its letters stays as it is.
fn utf8(bytes: &[u8]) -> Decoded<'_> {
    let body = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let skipped = bytes.len() - body.len();
    let (mut from, mut at) = (skipped, 0);
    let mut replaced = Vec::new();
    if let Ok(text) = str::from_utf8(body) {
        return Decoded { text: text.into(), encoding: Encoding::Utf8, replaced };
    }
    for chunk in body.utf8_chunks() {
        (from, at) = (from + chunk.valid().len(), at + chunk.valid().len());
        let broken = chunk.invalid().len();
        if broken > 0 {
            let len = char::REPLACEMENT_CHARACTER.len_utf8();
            note(&mut replaced, from..from + broken, at..at + len);
            (from, at) = (from + broken, at + len);
        }
    }
    Decoded { text: String::from_utf8_lossy(body), encoding: Encoding::Utf8, replaced }
}

/// Notes bytes that were replaced, as one with those right before them.
fn note(replaced: &mut Vec<Replaced>, from: Range<usize>, at: Range<usize>) {
    match replaced.last_mut() {
        Some(last) if last.from.end == from.start && last.at.end == at.start => {
            (last.from.end, last.at.end) = (from.end, at.end);
        }
        _ => replaced.push(Replaced { from, at }),
    }
}

fn utf16<'a>(bytes: &'a [u8], body: &'a [u8], unit: fn([u8; 2]) -> u16, encoding: Encoding) -> Decoded<'a> {
    let skipped = bytes.len() - body.len();
    let (pairs, odd) = body.as_chunks::<2>();
    let mut text = String::with_capacity(body.len());
    let mut replaced = Vec::new();
    let mut from = skipped;
    for read in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))) {
        let at = text.len();
        let char = read.as_ref().copied().unwrap_or(char::REPLACEMENT_CHARACTER);
        let taken = 2 * char.len_utf16();
        text.push(char);
        if read.is_err() {
            note(&mut replaced, from..from + taken, at..text.len());
        }
        from += taken;
    }
    if !odd.is_empty() {
        let at = text.len();
        text.push(char::REPLACEMENT_CHARACTER);
        note(&mut replaced, from..bytes.len(), at..text.len());
    }
    Decoded { text: Cow::Owned(text), encoding, replaced }
}

/// Reads an old code from its bytes, or from the UTF-8 that its bytes were turned into.
fn old_code(bytes: &[u8], code: Code) -> Decoded<'_> {
    let body = bytes.strip_prefix(BOM).unwrap_or(bytes);
    if let Some(text) = std::str::from_utf8(body).ok().filter(|text| !text.is_ascii()) {
        let text = Cow::Owned(mojibake::mend_from(text, code));
        return Decoded { text, encoding: code.into(), replaced: Vec::new() };
    }
    let read = code.of_bytes(bytes);
    let lines: Vec<Line> = read.split('\n').map(|line| Line { text: line.into(), is_old: true }).collect();
    let text = capitals::raise(&lines, Some(code));
    let lost = bytes.iter().enumerate().filter(|&(_, &byte)| !code.has(byte)).map(|(at, _)| at);
    let mut replaced = Vec::new();
    for (from, (at, mark)) in lost.zip(text.match_indices(char::REPLACEMENT_CHARACTER)) {
        note(&mut replaced, from..from + 1, at..at + mark.len());
    }
    Decoded { text: Cow::Owned(text), encoding: code.into(), replaced }
}
