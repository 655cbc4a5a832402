//! What a user of the crate would notice, in one crate: each file in `tests/` would link again.

mod api;
#[cfg(feature = "cli")]
mod archive;
#[cfg(feature = "cli")]
mod cli;
mod corpus;
mod encodings;
#[cfg(all(feature = "docx", feature = "html"))]
mod forms;
mod hostile;
mod laws;
mod rooms;
#[cfg(feature = "schema")]
mod schema;
mod spec;
