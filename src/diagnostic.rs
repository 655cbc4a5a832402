//! What is odd in a notice, as typed values with a sentence each.

use std::fmt;

use crate::language::Language;
use crate::span::Span;

/// Something odd, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What is odd.
    pub problem: Problem,
    /// Where it stands in the input.
    pub span: Span,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

/// The kinds of oddities.
///
/// Each has a stable [`code`](Problem::code) and a [`sentence`](Problem::sentence); its `Display` is the
/// English one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Problem {
    /// A date names a day that its month does not have, such as 31/02/2018.
    ImpossibleDate,
    /// A deadline has no year and none could be inferred.
    MissingYear,
    /// The notice has no symbol, date, issuer or title that could be read.
    MissingHeader,
    /// No "Nơi nhận" was found.
    MissingRecipients,
    /// No signature was found.
    MissingSignature,
    /// No instruction was found in the whole notice.
    NoDirectives,
    /// A directive for which no responsible body was found.
    NoLead,
    /// A numbered item was kept as a remark because it instructs nobody.
    UnclassifiedItem,
    /// A heading over items tells somebody to do something itself, or names a day for it.
    DoubtfulHeading,
    /// The day of a cited document lies in another year than its symbol.
    ConflictingDate,
    /// The type written before a symbol is not the one that its letters name.
    ConflictingType,
    /// A law cited by name that no table knows, or of which it cannot be told which one was meant.
    UnknownLaw,
    /// A body whose name no table knows, though a table has all bodies of its kind: "Sở Tái chính".
    UnknownBody,
    /// Words that are no Vietnamese as they stand: a bad scan, or an old encoding.
    UnreadableText,
    /// Bytes of the input, from the first on and up to the other, that say nothing in its encoding
    /// and were replaced; the span is that of U+FFFD in the text.
    InvalidBytes {
        /// The first of them.
        start: usize,
        /// The byte behind the last of them.
        end: usize,
    },
}

impl Problem {
    /// Every kind, in order; the offsets in them are nothing.
    pub const ALL: [Self; 15] = [
        Self::ImpossibleDate,
        Self::MissingYear,
        Self::MissingHeader,
        Self::MissingRecipients,
        Self::MissingSignature,
        Self::NoDirectives,
        Self::NoLead,
        Self::UnclassifiedItem,
        Self::DoubtfulHeading,
        Self::ConflictingDate,
        Self::ConflictingType,
        Self::UnknownLaw,
        Self::UnknownBody,
        Self::UnreadableText,
        Self::InvalidBytes { start: 0, end: 0 },
    ];

    /// The stable code that the JSON shows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ImpossibleDate => "impossible_date",
            Self::MissingYear => "missing_year",
            Self::MissingHeader => "missing_header",
            Self::MissingRecipients => "missing_recipients",
            Self::MissingSignature => "missing_signature",
            Self::NoDirectives => "no_directives",
            Self::NoLead => "no_lead",
            Self::UnclassifiedItem => "unclassified_item",
            Self::DoubtfulHeading => "doubtful_heading",
            Self::ConflictingDate => "conflicting_date",
            Self::ConflictingType => "conflicting_type",
            Self::UnknownLaw => "unknown_law",
            Self::UnknownBody => "unknown_body",
            Self::UnreadableText => "unreadable_text",
            Self::InvalidBytes { .. } => "invalid_bytes",
        }
    }

    /// The sentence that tells of it, which a clerk can act on.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        if let Self::InvalidBytes { start, end } = self {
            return match language {
                Language::English => {
                    format!(
                        "Bytes {start} to {end} of the input say nothing in its encoding; they were replaced."
                    )
                }
                Language::Vietnamese => {
                    format!(
                        "Các byte từ {start} đến {end} không có nghĩa trong bảng mã của tệp nên đã bị thay thế."
                    )
                }
            };
        }
        let (english, vietnamese) = self.sentences();
        match language {
            Language::English => english,
            Language::Vietnamese => vietnamese,
        }
        .to_owned()
    }

    /// The sentences without figures, in English and in Vietnamese.
    const fn sentences(self) -> (&'static str, &'static str) {
        match self {
            Self::ImpossibleDate => (
                "This date does not exist in the calendar, so no value was recorded for it.",
                "Ngày này không có trong lịch nên không được ghi nhận.",
            ),
            Self::MissingYear => (
                "This date has no year and the notice has no date to infer one from.",
                "Ngày này không ghi năm và văn bản không có ngày ban hành để suy ra năm.",
            ),
            Self::MissingHeader => (
                "The letterhead has no symbol, date or title that could be read.",
                "Phần đầu văn bản không có số, ký hiệu, ngày tháng hoặc tên loại đọc được.",
            ),
            Self::MissingRecipients => {
                ("The notice has no list of recipients (Nơi nhận).", "Văn bản không có phần nơi nhận.")
            }
            Self::MissingSignature => {
                ("The notice has no signature that could be read.", "Văn bản không có phần chữ ký đọc được.")
            }
            Self::NoDirectives => {
                ("No instruction was found in this notice.", "Không tìm thấy nhiệm vụ nào trong văn bản này.")
            }
            Self::NoLead => (
                "No responsible body was found for this directive.",
                "Không tìm thấy cơ quan chịu trách nhiệm thực hiện nhiệm vụ này.",
            ),
            Self::UnclassifiedItem => (
                "This item was kept as a remark because no instruction was recognised in it.",
                "Mục này được giữ làm nhận xét vì không nhận ra chỉ đạo nào trong đó.",
            ),
            Self::DoubtfulHeading => (
                "This heading may be a task itself; it was only read as the heading of the items under it.",
                "Đề mục này có thể tự nó là một nhiệm vụ; ở đây chỉ được đọc là đề mục của các mục bên dưới.",
            ),
            Self::ConflictingDate => (
                "The date of this document lies in another year than its symbol; one of them is wrong.",
                "Ngày ban hành của văn bản được dẫn không cùng năm với số, ký hiệu; một trong hai bị sai.",
            ),
            Self::ConflictingType => (
                "The type written here and the letters of the symbol name different kinds of document.",
                "Tên loại ghi ở đây và chữ viết tắt trong ký hiệu chỉ hai loại văn bản khác nhau.",
            ),
            Self::UnknownLaw => (
                "It could not be told which law of this name is meant.",
                "Không xác định được văn bản luật mang tên này.",
            ),
            Self::UnknownBody => (
                "No body of this name is known; it may be misspelt, or more or less than the name was read.",
                "Không có cơ quan nào mang tên này; có thể tên bị viết sai, hoặc bị đọc thừa hay thiếu chữ.",
            ),
            Self::UnreadableText => (
                "These words are no readable Vietnamese: a bad scan, or an old encoding of the text.",
                "Những chữ này không phải tiếng Việt đọc được: bản quét kém hoặc bảng mã cũ.",
            ),
            Self::InvalidBytes { .. } => (
                "Bytes of the input say nothing in its encoding; they were replaced.",
                "Có byte không có nghĩa trong bảng mã của tệp nên đã bị thay thế.",
            ),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::English))
    }
}
