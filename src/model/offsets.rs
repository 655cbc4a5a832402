//! Spans for readers that do not count bytes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Directive, Header, Notice, Section};
use crate::span::Span;

/// What the offsets of spans count.
///
/// # Examples
///
/// ```
/// use chidao::model::Offsets;
///
/// let parsed = chidao::parse("Số: 15/TB-UBND");
/// let symbol = |notice: &chidao::Notice| notice.header.symbol.as_ref().unwrap().span.start();
/// assert_eq!(symbol(parsed.notice()), 6); // `ố` has three bytes
/// assert_eq!(symbol(&parsed.notice_in(Offsets::Chars)), 4);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Offsets {
    /// Bytes of UTF-8, as Rust and Go count.
    #[default]
    Bytes,
    /// Characters (Unicode scalar values), as Python counts.
    Chars,
    /// UTF-16 code units, as JavaScript, Java and C# count.
    Utf16,
}

impl Offsets {
    /// The name that the JSON has for it: "bytes", "chars", "utf16".
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Chars => "chars",
            Self::Utf16 => "utf16",
        }
    }

    /// What a character counts.
    const fn of(self, c: char) -> usize {
        match self {
            Self::Bytes => c.len_utf8(),
            Self::Chars => 1,
            Self::Utf16 => c.len_utf16(),
        }
    }
}

impl fmt::Display for Offsets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// None of the [`Offsets`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownOffsets;

impl fmt::Display for UnknownOffsets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("offsets count \"bytes\", \"chars\" or \"utf16\"")
    }
}

impl std::error::Error for UnknownOffsets {}

impl FromStr for Offsets {
    type Err = UnknownOffsets;

    fn from_str(name: &str) -> Result<Self, UnknownOffsets> {
        let all = [Self::Bytes, Self::Chars, Self::Utf16];
        all.into_iter().find(|offsets| offsets.name() == name).ok_or(UnknownOffsets)
    }
}

impl Notice {
    /// Lets all spans, which count bytes of `source`, count `offsets` instead, in one pass over `source`.
    pub(crate) fn count(&mut self, source: &str, offsets: Offsets) {
        if offsets == Offsets::Bytes {
            return;
        }
        let mut places = Vec::new();
        self.each_span(&mut |span| places.extend([span.start(), span.end()]));
        places.sort_unstable();
        places.dedup();
        let mut counts = Vec::with_capacity(places.len());
        let (mut at, mut count) = (0, 0);
        for &place in &places {
            let between = source.get(at..place).unwrap_or_default();
            count += between.chars().map(|c| offsets.of(c)).sum::<usize>();
            counts.push(count);
            at = place;
        }
        let counted = |place| places.binary_search(&place).ok().and_then(|at| counts.get(at).copied());
        self.each_span(&mut |span| {
            *span =
                Span::new(counted(span.start()).unwrap_or_default(), counted(span.end()).unwrap_or_default());
        });
        offsets.name().clone_into(&mut self.source.offsets);
    }

    /// Shows every span to `see`.
    fn each_span(&mut self, see: &mut impl FnMut(&mut Span)) {
        // Field by field, so that a new one is not forgotten.
        let Self {
            schema: _,
            source: _,
            header,
            meeting,
            abbreviations,
            sections,
            citations,
            recipients,
            signature,
            parts,
            warnings,
        } = self;
        let Header { issuers, symbol, place, date, kind, subject, addressees, urgency, secrecy } = header;
        let texts = issuers.iter_mut().chain(addressees);
        for text in texts.chain(place).chain(subject).chain(urgency).chain(secrecy) {
            see(&mut text.span);
        }
        let kind = kind.as_mut().and_then(|kind| kind.span.as_mut());
        let symbol = symbol.as_mut().map(|symbol| &mut symbol.span);
        for span in kind.into_iter().chain(symbol).chain(date.as_mut().map(|date| &mut date.span)) {
            see(span);
        }
        if let Some(meeting) = meeting {
            see(&mut meeting.span);
        }
        for abbreviation in abbreviations {
            see(&mut abbreviation.span);
        }
        for section in sections {
            section.each_span(see);
        }
        for citation in citations {
            see(&mut citation.span);
        }
        for recipient in recipients {
            see(&mut recipient.span);
        }
        if let Some(signature) = signature {
            see(&mut signature.span);
        }
        for part in parts {
            see(&mut part.span);
        }
        for warning in warnings {
            see(&mut warning.span);
        }
    }
}

impl Section {
    fn each_span(&mut self, see: &mut impl FnMut(&mut Span)) {
        let Self { label: _, heading, bodies, force: _, directives, remarks, sections, span } = self;
        see(span);
        for text in heading.iter_mut().chain(remarks) {
            see(&mut text.span);
        }
        for body in bodies {
            see(&mut body.span);
        }
        for directive in directives {
            directive.each_span(see);
        }
        for section in sections {
            section.each_span(see);
        }
    }
}

impl Directive {
    fn each_span(&mut self, see: &mut impl FnMut(&mut Span)) {
        let Self {
            id: _,
            marker: _,
            topic,
            text: _,
            span,
            force: _,
            lead,
            coordinating,
            report_to,
            deadlines,
            citations: _,
            directives,
        } = self;
        see(span);
        if let Some(text) = topic {
            see(&mut text.span);
        }
        for body in lead.iter_mut().chain(coordinating).chain(report_to) {
            see(&mut body.span);
        }
        for deadline in deadlines {
            see(&mut deadline.span);
        }
        for directive in directives {
            directive.each_span(see);
        }
    }
}
