//! Word files: .docx by `office_oxide`, .doc from its streams.
//!
//! Both give the paragraphs as a reader of the page sees them: with the numbers of lists in
//! front, deleted and hidden words left out, the words of fields instead of their codes.

mod binary;
mod body;
mod definitions;
mod look;
mod numbering;
#[cfg(test)]
mod tests;

use std::fmt::Display;
use std::io::Cursor;

use office_oxide::cfb::EntryType;
use office_oxide::format::DocumentFormat;
use office_oxide::options::ParseOptions;
use office_oxide::{OfficeError, cfb, core, docx};

use super::{Document, FileKind, Limits, ReadError, Reader};

/// Reads .docx and .doc.
pub(super) struct Word;

impl Reader for Word {
    fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
        if bytes.len() > limits.bytes {
            return Err(too_large("bytes of the file"));
        }
        match bytes.first_chunk() {
            Some(b"PK\x03\x04" | b"PK\x05\x06") => package(bytes, limits),
            Some(b"\xd0\xcf\x11\xe0") => compound(bytes, limits),
            _ => Err(ReadError::Unsupported(FileKind::Binary)),
        }
    }
}

fn too_large(what: &str) -> ReadError {
    ReadError::TooLarge(what.to_owned())
}

fn damaged(how: impl Display) -> ReadError {
    ReadError::Damaged(how.to_string())
}

/// Reads a .docx.
///
/// `office_oxide` keeps to the limits of the call while it unfolds: it counts the entries of the
/// archive itself, and stops a part that unfolds to more than it may, whatever size is declared.
fn package(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let options = options(limits);
    let file = Cursor::new(bytes.to_vec());
    let opened = office_oxide::Document::from_reader_with(file, DocumentFormat::Docx, &options);
    let opened = opened.map_err(refusal)?;
    let word = opened.as_docx().ok_or(ReadError::Unsupported(FileKind::Archive))?;
    if let Some(lost) = word.unreadable_parts.iter().find(|part| holds_text(part)) {
        return Err(if lost.contains("limit") { too_large(lost) } else { damaged(lost) });
    }
    let numbering = definitions::numbering(bytes).map_err(damaged)?;
    body::document(word, numbering, limits)
}

fn options(limits: &Limits) -> ParseOptions {
    let mut options = ParseOptions::default();
    options.include_hidden_text = false;
    options.include_deleted_text = false;
    options.limits.package_entries = limits.entries;
    options.limits.package_bytes = limits.unpacked_bytes;
    options.limits.part_bytes = limits.unpacked_bytes;
    options.limits.inflate_ratio = limits.inflate_ratio;
    // A sheet inside of a letter is not its text.
    options.limits.embedded_depth = 0;
    options.limits.embedded_packages = 0;
    options.limits.text_chars = usize::try_from(limits.unpacked_bytes).unwrap_or(usize::MAX);
    options.limits.memory_bytes = limits.unpacked_bytes;
    options
}

/// Whether a part that could not be read, as `office_oxide` names it, holds words of the text.
fn holds_text(part: &str) -> bool {
    let part = part.split(": ").next().unwrap_or_default();
    ["document.xml", "numbering.xml", "footnotes.xml", "endnotes.xml"].iter().any(|name| part.ends_with(name))
}

/// What an error of `office_oxide` says to our callers.
fn refusal(error: OfficeError) -> ReadError {
    use core::Error;
    let error = match error {
        OfficeError::Core(error) | OfficeError::Docx(docx::DocxError::Core(error)) => error,
        OfficeError::UnsupportedFormat(_) => return ReadError::Unsupported(FileKind::Archive),
        error => return damaged(error),
    };
    match error {
        Error::FormatMismatch { .. } | Error::UnknownContentType(_) => {
            ReadError::Unsupported(FileKind::Archive)
        }
        Error::MissingPart(part) if part.contains("Content_Types") || part.contains("_rels") => {
            ReadError::Unsupported(FileKind::Archive)
        }
        Error::PackageLimit(_) | Error::DecompressionLimit { .. } => ReadError::TooLarge(error.to_string()),
        error => damaged(error),
    }
}

/// Reads a .doc, or a .docx closed by a password, which is such a file too.
fn compound(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let mut file = cfb::CfbReader::new(Cursor::new(bytes)).map_err(damaged)?;
    if file.has_stream("EncryptedPackage") || file.has_stream("EncryptionInfo") {
        return Err(ReadError::Encrypted);
    }
    if !file.has_stream("WordDocument") {
        let is_whole = file.entries().iter().any(|entry| entry.entry_type == EntryType::Stream);
        return Err(if is_whole {
            ReadError::Unsupported(FileKind::Binary)
        } else {
            damaged("its directory is cut off")
        });
    }
    binary::document(&mut file, bytes, limits)
}
