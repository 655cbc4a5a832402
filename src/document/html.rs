//! Web pages.
//!
//! Portals and legal sites publish notices as pages, and office programs save them so. A
//! page is read as a browser shows it: what is bold by a tag, by its `style` or by a class of a
//! style sheet, the numbers of lists, rows and columns of tables. What is not shown is left out, and
//! of what is shown, the menu of the site where the page says what that is.
//!
//! [`build`] makes a tree of the page, and refuses what would take too long; [`survey`] finds
//! the notice and its footnotes in the tree; [`walk`] writes it down.
//!
//! `<ol start=2><li><b>Sở Y tế</b>` goes in; a paragraph with the marker "2." and a bold run
//! comes out.

mod build;
mod charset;
mod flow;
mod grid;
mod list;
mod style;
mod survey;
mod tree;
mod walk;

pub(crate) use charset::declared_charset;

use super::{Document, Limits, ReadError, Reader};
use style::Sheet;
use survey::Survey;
use walk::Hidden;

/// Reads web pages.
pub(crate) struct Page;

impl Reader for Page {
    fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
        if bytes.len() > limits.bytes {
            return Err(ReadError::TooLarge(format!("it has over {} bytes", limits.bytes)));
        }
        read_text(&String::from_utf8_lossy(bytes), limits)
    }
}

/// Reads a page whose bytes are decoded.
///
/// # Errors
///
/// Where it is beyond `limits`, or shows no letters.
pub(crate) fn read_text(page: &str, limits: &Limits) -> Result<Document, ReadError> {
    if u64::try_from(page.len()).unwrap_or(u64::MAX) > limits.unpacked_bytes {
        return Err(ReadError::TooLarge(format!("its text has over {} bytes", limits.unpacked_bytes)));
    }
    let tree = build::tree(page, limits)?;
    let sheet = Sheet::read(&tree.css());
    let survey = Survey::of(tree.root());
    let mut document = walk::document(&survey, &sheet, Hidden::LeftOut, limits)?;
    // A page that shows nothing without its scripts.
    if document.blocks.is_empty() {
        document = walk::document(&survey, &sheet, Hidden::Kept, limits)?;
    }
    if document.blocks.is_empty() { Err(ReadError::Empty) } else { Ok(document) }
}

#[cfg(test)]
mod tests;
