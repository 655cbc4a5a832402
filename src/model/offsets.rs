//! Spans for readers that do not count bytes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Body, Directive, Notice, Section};
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
        let texts = header.issuers.iter_mut().chain(&mut header.addressees);
        let texts = texts.chain(&mut header.place).chain(&mut header.subject);
        let texts = texts.chain(&mut header.urgency).chain(&mut header.secrecy);
        texts.for_each(|text| see(&mut text.span));
        header.symbol.iter_mut().for_each(|symbol| see(&mut symbol.span));
        header.date.iter_mut().for_each(|date| see(&mut date.span));
        header.kind.iter_mut().filter_map(|kind| kind.span.as_mut()).for_each(&mut *see);
        meeting.iter_mut().for_each(|meeting| see(&mut meeting.span));
        abbreviations.iter_mut().for_each(|abbreviation| see(&mut abbreviation.span));
        sections.iter_mut().for_each(|section| section.each_span(see));
        citations.iter_mut().for_each(|citation| see(&mut citation.span));
        recipients.iter_mut().for_each(|recipient| see(&mut recipient.span));
        signature.iter_mut().for_each(|signature| see(&mut signature.span));
        parts.iter_mut().for_each(|part| see(&mut part.span));
        warnings.iter_mut().for_each(|warning| see(&mut warning.span));
    }
}

impl Section {
    fn each_span(&mut self, see: &mut impl FnMut(&mut Span)) {
        let Self { label: _, heading, bodies, force: _, directives, remarks, sections, span } = self;
        see(span);
        heading.iter_mut().chain(remarks).for_each(|text| see(&mut text.span));
        bodies.iter_mut().for_each(|body| see(&mut body.span));
        directives.iter_mut().for_each(|directive| directive.each_span(see));
        sections.iter_mut().for_each(|section| section.each_span(see));
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
        topic.iter_mut().for_each(|text| see(&mut text.span));
        let bodies = lead.iter_mut().chain(coordinating).chain(report_to);
        bodies.for_each(|Body { span, .. }| see(span));
        deadlines.iter_mut().for_each(|deadline| see(&mut deadline.span));
        directives.iter_mut().for_each(|directive| directive.each_span(see));
    }
}
