//! temp
use crate::{grammar::Found, text::Flow};
pub(crate) struct Abbreviation { pub(crate) short: String, pub(crate) long: String }
pub(crate) fn abbreviations(line: Flow<'_>) -> Vec<Found<Abbreviation>> { vec![] }
