//! Mentions of legal documents.

use serde::{Deserialize, Serialize};

use super::Date;
use crate::span::Span;

/// One mention of one legal document, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Citation {
    /// From the type word, or the provisions before it, to the end of what identifies the document.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// The type of the document, from the word written, else from the symbol.
    #[serde(rename = "type")]
    pub kind: Option<CitedType>,
    /// The symbol in its standard spelling: "35-CTr/TU".
    pub symbol: Option<String>,
    /// "35".
    pub number: Option<String>,
    /// The year, where the symbol holds one.
    pub year: Option<u16>,
    /// The letters: `["CTr", "TU"]`.
    pub codes: Vec<String>,
    /// The day of issue that this mention tells.
    pub issued: Option<Date>,
    /// The body after "của", as written.
    pub issuer: Option<String>,
    /// What follows "về (việc)" or stands in quotes right behind; for a law its name.
    pub title: Option<String>,
    /// The parts pointed at, one for each.
    pub provisions: Vec<Provision>,
    /// The system of documents it belongs to.
    pub system: System,
    /// Identifies the document across mentions and notices.
    pub key: String,
    /// Of a short form, the citation it points back to.
    pub resolved_from: Option<usize>,
    /// The id of the directive it stands in.
    pub directive: Option<String>,
}

/// The type of a cited document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CitedType {
    /// The letters that symbols use: "NĐ"; `None` for a công văn or a law.
    pub code: Option<String>,
    /// "Nghị định".
    pub name: String,
}

/// A part of a document that a citation points at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Provision {
    /// "Phần".
    pub part: Option<String>,
    /// "Chương".
    pub chapter: Option<String>,
    /// "Mục".
    pub section: Option<String>,
    /// "Điều".
    pub article: Option<String>,
    /// "khoản".
    pub clause: Option<String>,
    /// "điểm".
    pub point: Option<String>,
    /// "Phụ lục".
    pub appendix: Option<String>,
}

/// The system of documents a citation belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum System {
    /// The Government, ministries, local authorities.
    State,
    /// The Communist Party of Vietnam.
    Party,
    /// The National Assembly, its Standing Committee, people's councils by symbol of the Assembly.
    Assembly,
    /// Several issuers together.
    Joint,
    /// Anything else.
    Other,
}
