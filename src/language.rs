//! The languages that sentences for people are written in.

use std::fmt;
use std::str::FromStr;

/// A language for sentences: of warnings, of errors, of the program.
///
/// The JSON does not depend on it, but for the sentences of warnings where the caller asks for them.
///
/// # Examples
///
/// ```
/// use chidao::{Language, Problem};
///
/// assert_eq!("vi_VN.UTF-8".parse(), Ok(Language::Vietnamese));
/// let sentence = Problem::MissingSignature.sentence(Language::Vietnamese);
/// assert_eq!(sentence, "Văn bản không có phần chữ ký đọc được.");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Vietnamese.
    Vietnamese,
}

impl Language {
    /// The code of ISO 639-1: "en", "vi".
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Vietnamese => "vi",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Neither English nor Vietnamese.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no language known here; there are \"en\" and \"vi\"")
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a code or the name of a locale, "vi" or "`vi_VN.UTF-8`".
    fn from_str(name: &str) -> Result<Self, UnknownLanguage> {
        match name.split(['_', '-', '.', '@']).next() {
            Some("en") => Ok(Self::English),
            Some("vi") => Ok(Self::Vietnamese),
            _ => Err(UnknownLanguage),
        }
    }
}
