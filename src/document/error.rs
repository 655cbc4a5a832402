//! Why a file could not be read.

use std::error::Error;
use std::fmt;

use crate::language::Language;

/// Why a file gives no notice.
///
/// Its [`sentence`](Self::sentence), in English also its `Display`, ends one that begins with the name of the
/// file: "is closed by a password".
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

impl ReadError {
    /// The end of a sentence that begins with the name of the file.
    ///
    /// # Examples
    ///
    /// ```
    /// use chidao::{Language, ReadError};
    ///
    /// assert_eq!(ReadError::Encrypted.sentence(Language::English), "is closed by a password");
    /// assert_eq!(ReadError::Encrypted.sentence(Language::Vietnamese), "được khóa bằng mật khẩu");
    /// ```
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let pick = |english: &str, vietnamese: &str| {
            match language {
                Language::English => english,
                Language::Vietnamese => vietnamese,
            }
            .to_owned()
        };
        match self {
            Self::Unsupported(FileKind::Pdf) => pick(
                "is a PDF; make text of it with `pdftotext -layout` first",
                "là tệp PDF; hãy chuyển thành văn bản bằng `pdftotext -layout` trước",
            ),
            Self::Unsupported(FileKind::Rtf) => pick(
                "is a rich text file (RTF); save it as .docx or text first",
                "là tệp RTF; hãy lưu lại thành .docx hoặc văn bản thuần trước",
            ),
            Self::Unsupported(FileKind::Picture) => pick(
                "is a picture; make text of it with a program that reads scans first",
                "là tệp ảnh; hãy nhận dạng chữ (OCR) trước",
            ),
            Self::Unsupported(FileKind::Archive) => pick(
                "is an archive or a file of another office program, not a notice",
                "là tệp nén hoặc tệp của chương trình khác, không phải văn bản",
            ),
            Self::Unsupported(kind) => match language {
                Language::English => format!("is {}, not a notice", kind.name(language)),
                Language::Vietnamese => format!("là {}, không phải văn bản", kind.name(language)),
            },
            Self::FeatureOff(kind) => match language {
                Language::English => format!("is {}, which this build cannot read", kind.name(language)),
                Language::Vietnamese => {
                    format!("là {}, bản dựng này không đọc được", kind.name(language))
                }
            },
            Self::Encrypted => pick("is closed by a password", "được khóa bằng mật khẩu"),
            Self::Damaged(how) => pick("is damaged: ", "bị hỏng: ") + how,
            Self::TooLarge(what) => pick("is too large: ", "quá lớn: ") + what,
            Self::Empty => pick("holds no text; is it a scan?", "không có chữ nào; có phải bản quét?"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::English))
    }
}

impl FileKind {
    const fn name(self, language: Language) -> &'static str {
        let (english, vietnamese) = match self {
            Self::Docx => ("a Word file", "tệp Word"),
            Self::Doc => ("an old Word file", "tệp Word cũ"),
            Self::Html => ("a web page", "trang web"),
            Self::Pdf => ("a PDF", "tệp PDF"),
            Self::Picture => ("a picture", "tệp ảnh"),
            Self::Rtf => ("a rich text file", "tệp RTF"),
            Self::Archive => ("an archive", "tệp nén"),
            Self::Binary => ("a binary file", "tệp nhị phân"),
        };
        match language {
            Language::English => english,
            Language::Vietnamese => vietnamese,
        }
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name(Language::English))
    }
}

impl Error for ReadError {}
