//! What the benches measure with: varied notices, and a plainer program to measure beside.

#![allow(dead_code, reason = "each bench takes what it needs")]

pub(crate) mod afternoon;
pub(crate) mod notices;
