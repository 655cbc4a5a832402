//! The rooms one by one, for the benches to measure; no part of the API.

use std::ops::Range;

use crate::assemble::{self, Given};
use crate::block::Reading;
use crate::directive;
use crate::entity::citation;
use crate::entity::deadline::{self, Reference};
use crate::outline::Outline;
use crate::text::Text;

/// A notice with what each room needs. What a room gives is told by a count.
pub struct Prepared<'s> {
    source: &'s str,
    reading: Reading<'s>,
    outline: Outline,
    cited: Vec<Range<usize>>,
}

impl<'s> Prepared<'s> {
    /// Takes `source` through the rooms.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        let reading = Reading::new(Text::new(source));
        let outline = Outline::read(&reading);
        let cited = reading.blocks.iter().flat_map(|block| {
            let found = citation::citations(reading.flow(block.whole.clone()));
            found.into_iter().map(|found| found.shifted(block.whole.start).at)
        });
        let cited = cited.collect();
        Self { source, reading, outline, cited }
    }

    /// Normalizes the text.
    #[must_use]
    pub fn text(&self) -> usize {
        Text::new(self.source).clean.len()
    }

    /// Normalizes the text and finds its blocks.
    #[must_use]
    pub fn block(&self) -> usize {
        Reading::new(Text::new(self.source)).blocks.len()
    }

    /// Finds what stands where.
    #[must_use]
    pub fn outline(&self) -> usize {
        Outline::read(&self.reading).body.len()
    }

    /// Finds citations and deadlines of all blocks.
    #[must_use]
    pub fn entity(&self) -> usize {
        let lines = self.reading.blocks.iter().map(|block| self.reading.flow(block.whole.clone()));
        lines
            .map(|line| {
                let cited = citation::citations(line);
                let taken: Vec<Range<usize>> = cited.iter().map(|found| found.at.clone()).collect();
                cited.len() + deadline::deadlines(line, &taken, Reference::default()).len()
            })
            .sum()
    }

    /// Finds who does what, with the bodies and deadlines of items.
    #[must_use]
    pub fn directive(&self) -> usize {
        directive::read(&self.reading, &self.outline, &self.cited, Reference::default()).sections.len()
    }

    /// Makes the notice of the blocks: all rooms from the outline on.
    #[must_use]
    pub fn assemble(&self) -> usize {
        assemble::notice(self.source, &self.reading, &Given::default()).0.parts.len()
    }
}
