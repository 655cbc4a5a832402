//! Why a file could not be read.

use std::error::Error;
use std::fmt;

/// Why a file gives no notice.
///
/// Its `Display` is the end of a sentence that begins with the name of the file: "is closed by a
/// password".
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The file is of a kind that holds no text that could be read: a PDF, a picture, a program.
    Unsupported(FileKind),
    /// The crate was built without the feature that reads this kind of file.
    FeatureOff(FileKind),
    /// The file is closed by a password.
    Encrypted,
    /// The file is damaged; the words say how, and may be others in another version.
    Damaged(String),
    /// The file is beyond one of the [`Limits`](crate::Limits); the words say which, and may be others in
    /// another version.
    TooLarge(String),
    /// The Word file or web page holds no letters, as one that is only a picture of a notice.
    Empty,
}

/// What a file shows itself to be by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// A Word file since 2007, "docx".
    Docx,
    /// A Word file before 2007, "doc".
    Doc,
    /// A web page.
    Html,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A rich text file.
    Rtf,
    /// A compressed archive that is no Word file.
    Archive,
    /// Bytes that are no text in any code known here.
    Binary,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsupported(FileKind::Pdf) => {
                f.write_str("is a PDF; make text of it with `pdftotext -layout` first")
            }
            Self::Unsupported(FileKind::Rtf) => {
                f.write_str("is a rich text file (RTF); save it as .docx or text first")
            }
            Self::Unsupported(FileKind::Picture) => {
                f.write_str("is a picture; make text of it with a program that reads scans first")
            }
            Self::Unsupported(FileKind::Archive) => {
                f.write_str("is an archive or a file of another office program, not a notice")
            }
            Self::Unsupported(kind) => write!(f, "is {kind}, not a notice"),
            Self::FeatureOff(kind) => write!(f, "is {kind}, which this build cannot read"),
            Self::Encrypted => f.write_str("is closed by a password"),
            Self::Damaged(how) => write!(f, "is damaged: {how}"),
            Self::TooLarge(what) => write!(f, "is too large: {what}"),
            Self::Empty => f.write_str("holds no text; is it a scan?"),
        }
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Docx => "a Word file",
            Self::Doc => "an old Word file",
            Self::Html => "a web page",
            Self::Pdf => "a PDF",
            Self::Picture => "a picture",
            Self::Rtf => "a rich text file",
            Self::Archive => "an archive",
            Self::Binary => "a binary file",
        })
    }
}

impl Error for ReadError {}
