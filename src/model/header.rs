//! The frame of a notice: letterhead, meeting, recipients, signature.

use serde::{Deserialize, Serialize};

use super::{Date, Text};
use crate::span::Span;

/// The letterhead, title and addressees; each field empty where it is not printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Header {
    /// Who issued the notice, outermost first. Two lines that name one body are one.
    pub issuers: Vec<Text>,
    /// "Số: 15/TB-VP".
    pub symbol: Option<HeaderSymbol>,
    /// The place before the date.
    pub place: Option<Text>,
    /// The date; `None` also while its day is blank.
    pub date: Option<HeaderDate>,
    /// The type of document.
    #[serde(rename = "type")]
    pub kind: Option<HeaderType>,
    /// "Trích yếu", without "V/v".
    pub subject: Option<Text>,
    /// "Kính gửi: …", "… điện:".
    pub addressees: Vec<Text>,
    /// "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC".
    pub urgency: Option<Text>,
    /// "MẬT", "TỐI MẬT", "TUYỆT MẬT".
    pub secrecy: Option<Text>,
}

/// The notice's own symbol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HeaderSymbol {
    /// As printed, without "Số:"; with a blank number "/TB-UBND".
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// The number; `None` while it is blank.
    pub number: Option<String>,
    /// The year, where the symbol holds one.
    pub year: Option<u16>,
    /// The letters: `["TB", "VP"]`.
    pub codes: Vec<String>,
}

/// The notice's own date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HeaderDate {
    /// As printed: "ngày 25 tháng 01 năm 2018".
    pub text: String,
    /// The day.
    pub value: Date,
    /// Where it stands.
    pub span: Span,
}

/// The notice's own type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HeaderType {
    /// The letters that symbols use for it; `None` for a công văn.
    pub code: Option<String>,
    /// "Thông báo".
    pub name: String,
    /// Where it is printed; `None` for a công văn, which prints none.
    pub span: Option<Span>,
}

/// The meeting that a notice concludes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Meeting {
    /// The day.
    pub date: Option<Date>,
    /// Who chaired it.
    pub chair: Option<Person>,
    /// The paragraph that tells of it.
    pub span: Span,
}

/// A person and their office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Person {
    /// "Trần Thị Nga".
    pub name: String,
    /// "Phó Chủ tịch UBND tỉnh, Trưởng Ban …".
    pub position: Option<String>,
}

/// One line of "Nơi nhận".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Recipient {
    /// The line without dash, note and end mark.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// The closing bracket: "để b/c".
    pub note: Option<String>,
    /// Whether the line is for the archive: "Lưu: VT".
    pub archive: bool,
}

/// Who signed, and in whose stead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Signature {
    /// "KT.", "TL.", "TM.", "TUQ.", "Q."; of a chain "TL. KT.".
    pub authority: Option<String>,
    /// For whom: "CHÁNH VĂN PHÒNG"; of a chain "CHỦ TỊCH; CHÁNH VĂN PHÒNG".
    pub principal: Option<String>,
    /// The signer's own office.
    pub position: Option<String>,
    /// The signer.
    pub name: Option<String>,
    /// From the authority to the name.
    pub span: Span,
}
