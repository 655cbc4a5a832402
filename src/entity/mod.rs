//! One clean line to what it mentions: bodies, deadlines, citations, abbreviations, people.
//!
//! A reader here gets a [`Flow`](crate::text::Flow) and gives what it found with its place in
//! that line. It does not know where in the notice the line stands.

pub(crate) mod abbreviation;
pub(crate) mod body;
pub(crate) mod citation;
pub(crate) mod deadline;
pub(crate) mod legibility;
pub(crate) mod meeting;
