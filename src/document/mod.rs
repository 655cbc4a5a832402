//! Files with a structure of their own, Word files and web pages, to text.
//!
//! A reader of a format gives a `Document`: paragraphs of runs, tables of cells, notes. The
//! writer puts it down as Markdown, which all rooms behind read: emphasis as stars, list numbers
//! as they are shown, one table row a line. What a paragraph means is not known here, only which
//! letters a font shows.
//!
//! `<p><b>1. Sở Y tế</b></p>` goes in; `**1. Sở Y tế**` comes out.

#[cfg(feature = "docx")]
mod docx;
mod error;
#[cfg(feature = "html")]
mod html;
mod kind;
mod limits;
#[cfg(any(feature = "docx", feature = "html"))]
mod numeral;
#[cfg(any(feature = "docx", feature = "html"))]
mod tree;
#[cfg(any(feature = "docx", feature = "html"))]
mod write;

pub use error::{FileKind, ReadError};
pub use limits::Limits;

#[cfg(any(feature = "docx", feature = "html"))]
use tree::{Block, Cell, Document, Paragraph, Reader, Run, Table};

#[cfg(feature = "html")]
use crate::text::decode_page;
#[cfg(any(feature = "docx", feature = "html"))]
use crate::text::mend;
use crate::text::{Decoded, Encoding, decode};

/// The text of a file.
pub(crate) struct Opened<'a> {
    /// The text that the notice is read from, and how it was read from the bytes.
    pub(crate) decoded: Decoded<'a>,
    /// What the file is, where it is no plain text.
    pub(crate) kind: Option<FileKind>,
}

/// Makes text of a file of any kind; `told` is its encoding, where that is known.
///
/// # Errors
///
/// Where it is no notice of any kind that this build reads, damaged, closed, without letters or beyond `limits`.
pub(crate) fn open<'a>(
    bytes: &'a [u8],
    limits: &Limits,
    told: Option<Encoding>,
) -> Result<Opened<'a>, ReadError> {
    if bytes.len() > limits.bytes {
        return Err(ReadError::TooLarge(format!("more than {} bytes", limits.bytes)));
    }
    let kind = kind::kind(bytes);
    let decoded = match kind {
        None => decode(bytes, told),
        Some(kind @ (FileKind::Docx | FileKind::Doc)) => word_file(bytes, kind, limits)?,
        Some(FileKind::Html) => web_page(bytes, limits, told)?,
        Some(kind) => return Err(ReadError::Unsupported(kind)),
    };
    // An empty text is one; a Word file or a page without a letter holds a picture of the notice.
    if kind.is_some() && decoded.text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(Opened { decoded, kind })
}

#[cfg(feature = "docx")]
fn word_file(bytes: &[u8], _: FileKind, limits: &Limits) -> Result<Decoded<'static>, ReadError> {
    docx::Word::read(bytes, limits).map(|document| written(&document, Encoding::Utf8))
}

#[cfg(not(feature = "docx"))]
fn word_file(_: &[u8], kind: FileKind, _: &Limits) -> Result<Decoded<'static>, ReadError> {
    Err(ReadError::FeatureOff(kind))
}

#[cfg(feature = "html")]
fn web_page(bytes: &[u8], limits: &Limits, told: Option<Encoding>) -> Result<Decoded<'static>, ReadError> {
    let declared = html::declared_charset(bytes).and_then(|label| label.parse().ok());
    let page = decode_page(bytes, told, declared);
    let document = html::Page::read(page.text.as_bytes(), limits)?;
    Ok(written(&document, page.encoding))
}

#[cfg(not(feature = "html"))]
fn web_page(_: &[u8], _: &Limits, _: Option<Encoding>) -> Result<Decoded<'static>, ReadError> {
    Err(ReadError::FeatureOff(FileKind::Html))
}

/// A document, whose letters were in `encoding`, as text; the letters of old fonts and codes are read.
#[cfg(any(feature = "docx", feature = "html"))]
fn written(document: &Document, encoding: Encoding) -> Decoded<'static> {
    let (text, drawn) = write::markdown(document, !encoding.is_old());
    let (text, misread) = mend(text);
    let encoding = drawn.or(misread).unwrap_or(encoding);
    Decoded { text: text.into(), encoding, replaced: Vec::new() }
}
