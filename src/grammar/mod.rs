//! The small grammars that every room shares: `&str` in, value and rest out.
//!
//! A grammar knows no offsets. [`read_at`] is the one place where a parser becomes a range of
//! the line that was read; such a range is not a [`Span`](crate::Span), which is of the input.

pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod provision;
pub(crate) mod symbol;

use std::ops::{Range, RangeInclusive};

use nom::error::{Error, ErrorKind};
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
    mut production: impl Parser<&'a str, Output = T, Error = Error<&'a str>>,
) -> Option<Found<T>> {
    let (rest, value) = production.parse(line.get(at..)?).ok()?;
    Some(Found::new(value, at..line.len() - rest.len()))
}

/// The first that `production` reads in `line` of what begins with one of the characters `first`.
pub(crate) fn find<'a, T>(
    line: &'a str,
    first: &[char],
    mut production: impl FnMut(&'a str) -> PResult<'a, T>,
) -> Option<Found<T>> {
    line.match_indices(first).find_map(|(at, _)| read_at(line, at, &mut production))
}

/// Characters that fit, as few of `count` as there can be, and `production` behind them.
///
/// ```text
/// few = least*most( fitting ) production
/// ```
pub(crate) fn few<'a, T>(
    count: RangeInclusive<usize>,
    fits: impl Fn(char) -> bool,
    mut production: impl Parser<&'a str, Output = T, Error = Error<&'a str>>,
) -> impl FnMut(&'a str) -> PResult<'a, (&'a str, T)> {
    move |input| {
        let mut behind = input.chars();
        for passed in 0..=*count.end() {
            let rest = behind.as_str();
            if passed >= *count.start()
                && let Ok((rest, value)) = production.parse(rest)
            {
                let few = input.len() - behind.as_str().len();
                return Ok((rest, (input.get(..few).unwrap_or_default(), value)));
            }
            if !behind.next().is_some_and(&fits) {
                break;
            }
        }
        Err(nom::Err::Error(Error::new(input, ErrorKind::ManyTill)))
    }
}

/// Any character, for [`few`].
pub(crate) const fn any(_: char) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use nom::bytes::complete::tag;

    use super::{any, few, find};

    #[test]
    fn a_few_are_as_few_as_can_be() {
        for (input, read) in
            [("x", Some(("", ""))), ("âbx x", Some((" x", "âb"))), ("âbc", None), ("âbcx", None), ("", None)]
        {
            let found = few(0..=2, any, tag("x"))(input).ok().map(|(rest, (few, _))| (rest, few));
            assert_eq!(found, read, "{input}");
        }
        assert_eq!(few(1..=3, |c| c != '.', tag("x"))("xx"), Ok(("", ("x", "x"))));
        assert!(few(1..=3, |c| c != '.', tag("x"))("a.x").is_err());
    }

    #[test]
    fn finds_the_first() {
        let word = |input| nom::Parser::parse(&mut tag("đi"), input);
        assert_eq!(find("đến đi đi", &['đ'], word).map(|found| found.at), Some(7..10));
        assert!(find("đến", &['đ'], word).is_none());
    }
}
