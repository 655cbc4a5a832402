//! temp
use crate::{grammar::Found, model::*, text::Flow};
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cited { pub(crate) kind: Option<CitedType>, pub(crate) symbol: Option<String>, pub(crate) number: Option<String>, pub(crate) year: Option<u16>, pub(crate) codes: Vec<String>, pub(crate) issued: Option<Date>, pub(crate) issuer: Option<String>, pub(crate) title: Option<String>, pub(crate) provisions: Vec<Provision>, pub(crate) system: System }
pub(crate) fn citations(line: Flow<'_>) -> Vec<Found<Cited>> { vec![] }
pub(crate) fn identify(m: &[Cited], date: Option<Date>) -> Vec<(String, Option<usize>)> { m.iter().map(|_| (String::new(), None)).collect() }
