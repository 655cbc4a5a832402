//! Sections, directives, and who must do what by when.

use serde::{Deserialize, Serialize};

use super::{Date, Text, Time};
use crate::span::Span;

/// A numbered or headed group of directives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Section {
    /// Its own number without dot or bracket: "1", "2.1", "II", "a".
    pub label: Option<String>,
    /// What follows the number and names a body or a topic.
    pub heading: Option<Text>,
    /// The responsible bodies that the heading names.
    pub bodies: Vec<Body>,
    /// The force that the heading states.
    pub force: Option<Force>,
    /// The directives right under it.
    pub directives: Vec<Directive>,
    /// What stands in the section and instructs nobody.
    pub remarks: Vec<Text>,
    /// Its sub-sections.
    pub sections: Vec<Section>,
    /// From the number to the end of the last thing under it.
    pub span: Span,
}

impl Section {
    pub(super) fn collect<'a>(&'a self, found: &mut Vec<&'a Directive>) {
        for directive in &self.directives {
            directive.collect(found);
        }
        for section in &self.sections {
            section.collect(found);
        }
    }
}

/// One instruction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Directive {
    /// Its address, unique in the notice: "I.2.1".
    pub id: String,
    /// "-", "+", "a)", "•".
    pub marker: Option<String>,
    /// What stands before a colon and names a matter.
    pub topic: Option<Text>,
    /// The instruction without marker, topic, or a body in front of a colon.
    pub text: String,
    /// Where it stands, sub-items included.
    pub span: Span,
    /// How strongly it is said.
    pub force: Force,
    /// Who must do it.
    pub lead: Vec<Body>,
    /// Who helps.
    pub coordinating: Vec<Body>,
    /// Who gets the result.
    pub report_to: Vec<Body>,
    /// By when.
    pub deadlines: Vec<Deadline>,
    /// The indices, in the notice's `citations`, of those that stand in this item.
    pub citations: Vec<usize>,
    /// Its sub-items.
    pub directives: Vec<Directive>,
}

impl Directive {
    fn collect<'a>(&'a self, found: &mut Vec<&'a Directive>) {
        found.push(self);
        for directive in &self.directives {
            directive.collect(found);
        }
    }
}

/// How strongly something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Force {
    /// "giao", "yêu cầu", "phải", or a bare imperative.
    Order,
    /// "đề nghị".
    Request,
    /// "đồng ý", "thống nhất", "cho phép", with nobody told to do anything.
    Approval,
}

/// A responsible party as the notice names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Body {
    /// The words that stand there: "Quốc phòng" in "Bộ trưởng các Bộ: Quốc phòng, Công an".
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// The party written out in its standard form, office included: "Bộ trưởng Bộ Quốc phòng".
    ///
    /// The same party has the same name however it is written: "Uỷ ban nhân dân tỉnh" and
    /// "UBND tỉnh" are "Ủy ban nhân dân tỉnh", "Các Sở, ban ngành" are "các sở, ban, ngành", and a
    /// short form that the notice defines is written out.
    pub name: String,
    /// The office alone: "Bộ trưởng".
    pub office: Option<String>,
    /// What kind of body it is.
    pub kind: BodyKind,
    /// Whether it is a collective: "các sở, ban, ngành".
    pub collective: bool,
    /// Whether a heading or an introducing line gave it; then `span` is where it stands there.
    pub inherited: bool,
}

/// The kinds of [`Body`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BodyKind {
    /// Ministries and agencies of that rank.
    Ministry,
    /// Agencies of the Government or of a province.
    Agency,
    /// "Sở".
    Department,
    /// "Ủy ban nhân dân".
    PeoplesCommittee,
    /// "Quốc hội", "Hội đồng nhân dân".
    Assembly,
    /// "Chính phủ", "Thủ tướng Chính phủ".
    Government,
    /// The Party.
    Party,
    /// The Front, unions, associations.
    MassOrganisation,
    /// "Công an".
    Police,
    /// The army.
    Army,
    /// "Tòa án".
    Court,
    /// "Viện kiểm sát".
    Procuracy,
    /// Companies, banks.
    Company,
    /// Steering and coordinating committees.
    Committee,
    /// A person or the holder of an office.
    Person,
    /// "các sở, ban, ngành".
    Collective,
    /// Anything else.
    Other,
}

/// When an instruction must be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deadline {
    /// The time phrase from its relation word.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Whether any of it is bold or italic.
    pub emphasised: bool,
    /// What the phrase says of its dates.
    pub relation: Relation,
    /// The first day.
    pub from: Option<Date>,
    /// The day named: with `inclusive` the last day, without it the day after.
    pub until: Option<Date>,
    /// Whether `until`, or the day that recurs, still keeps the deadline.
    pub inclusive: bool,
    /// The time of day.
    pub time: Option<Time>,
    /// A length of time from an event.
    pub within: Option<Within>,
    /// How it recurs.
    pub every: Vec<Recurrence>,
    /// The interval in ISO 8601-2, both ends included: "../2018-02-09".
    pub edtf: Option<String>,
    /// What had to be guessed.
    pub inferred: Vec<Inferred>,
    /// Whether an introducing line gave it; then `span` is where it stands there.
    pub inherited: bool,
}

impl Deadline {
    /// The last day that keeps the deadline, where it has one.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        if !self.every.is_empty() {
            return None;
        }
        match self.until {
            Some(until) if !self.inclusive && self.time.is_none() => until.previous(),
            until => until,
        }
    }
}

/// What a deadline says of its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// "trước": the day named is too late.
    Before,
    /// "chậm nhất", "đến": the day named is the last.
    By,
    /// "trong", "từ … đến …".
    During,
    /// "trong vòng … kể từ …".
    Within,
    /// "hằng tháng".
    Recurring,
}

/// A length of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Within {
    /// How many; the upper end of a range.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// Whether only working days count.
    pub working: bool,
    /// From when, as written: "ngày nhận được văn bản".
    pub after: Option<String>,
}

/// How something recurs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Recurrence {
    /// Every so many units.
    pub count: u32,
    /// The unit.
    pub unit: Unit,
    /// The month of the year, or of the quarter (3 is its last).
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
    /// The day of the week.
    pub weekday: Option<Weekday>,
    /// How many times in each period.
    pub times: Option<u32>,
    /// Whether the day is one of the following period ("của tháng sau").
    pub next: bool,
}

/// Units of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// "giờ".
    Hour,
    /// "ngày".
    Day,
    /// "tuần".
    Week,
    /// "tháng".
    Month,
    /// "quý".
    Quarter,
    /// "năm".
    Year,
}

/// Days of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// "thứ Hai".
    Mon,
    /// "thứ Ba".
    Tue,
    /// "thứ Tư".
    Wed,
    /// "thứ Năm".
    Thu,
    /// "thứ Sáu".
    Fri,
    /// "thứ Bảy".
    Sat,
    /// "Chủ nhật".
    Sun,
}

/// What a deadline does not say and had to be guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Inferred {
    /// The year.
    Year,
}
