//! The small grammars that every room shares: `&str` in, value and rest out.
//!
//! A grammar knows no offsets. [`read_at`] is the one place where a parser becomes a range of
//! the line that was read; such a range is not a [`Span`](crate::Span), which is of the input.

pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod provision;
pub(crate) mod symbol;

use std::ops::Range;

use nom::{IResult, Parser};

/// What a production gives: the rest of the line and the value.
pub(crate) type PResult<'a, T> = IResult<&'a str, T>;

/// A value and where it stands in the line that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found<T> {
    pub(crate) value: T,
    pub(crate) at: Range<usize>,
}

impl<T> Found<T> {
    pub(crate) const fn new(value: T, at: Range<usize>) -> Self {
        Self { value, at }
    }

    /// The same value, its place counted from `by` bytes earlier.
    pub(crate) fn shifted(self, by: usize) -> Self {
        Self { value: self.value, at: self.at.start + by..self.at.end + by }
    }
}

/// Reads `production` at byte `at` of `line`.
pub(crate) fn read_at<'a, T>(
    line: &'a str,
    at: usize,
    mut production: impl Parser<&'a str, Output = T, Error = nom::error::Error<&'a str>>,
) -> Option<Found<T>> {
    let (rest, value) = production.parse(line.get(at..)?).ok()?;
    Some(Found::new(value, at..line.len() - rest.len()))
}
