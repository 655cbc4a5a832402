//! What stands around a time phrase: the verbs and nouns that tell a deadline from a mere date.

use std::ops::Range;

use super::words::{Kind, Rhythm, WORDS};
use crate::letter;
use crate::lexicon::phrases::{Phrases, phrases_of};
use crate::text::Flow;

/// The line around time phrases.
#[derive(Debug)]
pub(super) struct Context<'a> {
    line: Flow<'a>,
    signs: Vec<Sign>,
}

/// Something that stands in the line, in order.
#[derive(Debug, Clone)]
struct Sign {
    at: Range<usize>,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Word(Kind),
    /// A bracket that is closed later.
    Open,
    /// A bracket that was opened.
    Close,
    /// The end of a sentence or of a part between semicolons.
    Cut,
    Comma,
}

/// A word that was found before a time phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Nearest {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether a comma stands between it and the phrase.
    pub(super) apart: bool,
}

/// How many signs a search looks back over, so that no line takes long.
const REACH: usize = 256;

impl<'a> Context<'a> {
    /// Reads the line once; words inside `taken` say nothing.
    pub(super) fn new(line: Flow<'a>, taken: &[Range<usize>]) -> Self {
        let mut signs = Vec::new();
        for (row, at) in PHRASES.find_iter(line.lower, line.word_starts()) {
            let kind = WORDS.get(row).map(|&(_, kind)| kind);
            if let Some(kind) = kind.filter(|_| is_word(line.lower, &at) && !overlaps(taken, &at)) {
                signs.push(Sign { at, what: What::Word(kind) });
            }
        }
        signs.extend(punctuation(line.lower));
        signs.sort_by_key(|sign| sign.at.start);
        Self { line, signs }
    }

    /// The last word before `at` whose kind counts, in the same sentence and outside closed brackets.
    pub(super) fn nearest(&self, at: usize, counts: impl Fn(Kind) -> bool) -> Option<Nearest> {
        let before = self.signs.partition_point(|sign| sign.at.start < at);
        let mut closed = 0_usize;
        let mut apart = false;
        for sign in self.signs.get(..before)?.iter().rev().take(REACH) {
            match sign.what {
                What::Close => closed += 1,
                What::Open => closed = closed.saturating_sub(1),
                _ if closed > 0 => {}
                What::Cut => return None,
                What::Comma => apart = true,
                What::Word(kind) if sign.at.end <= at && counts(kind) => {
                    return Some(Nearest { kind, start: sign.at.start, end: sign.at.end, apart });
                }
                What::Word(_) => {}
            }
        }
        None
    }

    /// The kind of the first word from `at` on whose kind counts, in the same sentence.
    pub(super) fn next(&self, at: usize, counts: impl Fn(Kind) -> bool) -> Option<Kind> {
        let next = self.signs.partition_point(|sign| sign.at.start < at);
        let behind = self.signs.get(next..)?.iter().take(REACH);
        behind.take_while(|sign| sign.what != What::Cut).find_map(|sign| match sign.what {
            What::Word(kind) if counts(kind) => Some(kind),
            _ => None,
        })
    }

    /// Where the sentence that holds `at` starts.
    pub(super) fn sentence(&self, at: usize) -> usize {
        let before = self.signs.partition_point(|sign| sign.at.start < at);
        let signs = self.signs.get(..before).unwrap_or_default();
        signs.iter().rev().take(REACH).find(|sign| sign.what == What::Cut).map_or(0, |sign| sign.at.end)
    }

    /// The words at `at`.
    pub(super) fn words(&self, at: &Range<usize>) -> &'a str {
        self.line.lower.get(at.clone()).unwrap_or_default()
    }

    /// The words before `at`, without the blanks between.
    pub(super) fn before(&self, at: usize) -> &'a str {
        self.line.lower.get(..at).unwrap_or_default().trim_end()
    }

    /// The last words of the sentence before `at`, at most so many bytes.
    pub(super) fn lately(&self, at: usize, most: usize) -> &'a str {
        let sentence = self.sentence(at);
        (at.saturating_sub(most)..at)
            .find_map(|start| self.line.lower.get(start.max(sentence)..at))
            .unwrap_or_default()
    }

    /// The words from `at` on, without the blanks between.
    pub(super) fn after(&self, at: usize) -> &'a str {
        self.line.lower.get(at..).unwrap_or_default().trim_start()
    }

    /// Whether a sentence, a part of one or a bracket starts at `at`.
    pub(super) fn opens(&self, at: usize) -> bool {
        self.before(at)
            .chars()
            .next_back()
            .is_none_or(|c| matches!(c, '.' | ';' | ':' | '(' | '-' | '–' | '+' | '•'))
    }

    /// Whether a punctuation mark or "để" stands at `at`.
    pub(super) fn closes(&self, at: usize) -> bool {
        let after = self.after(at);
        after.is_empty() || after.starts_with(['.', ';', ',', ':', '(', ')', '/']) || after.starts_with("để ")
    }

    /// Whether the part between semicolons or brackets ends at `at`.
    pub(super) fn ends(&self, at: usize) -> bool {
        let after = self.after(at);
        after.is_empty() || after.starts_with(['.', ';', '(', ')', '/'])
    }

    /// The cycle that the sentence speaks of before `at`.
    pub(super) fn cycle(&self, at: usize) -> Option<Rhythm> {
        let near = self.nearest(at, |kind| matches!(kind, Kind::Cycle(_)))?;
        let Kind::Cycle(rhythm) = near.kind else { return None };
        let before = self.before(near.start);
        let of_work = rhythm == Rhythm::Unsaid
            || self.opens(near.start)
            || before.ends_with(',')
            || before.ends_with("định kỳ")
            || self.acts_next(near.end);
        of_work.then_some(rhythm)
    }

    /// Whether a word of work stands right behind `at`.
    pub(super) fn acts_next(&self, at: usize) -> bool {
        let next = self.signs.partition_point(|sign| sign.at.start < at);
        self.signs.get(next).is_some_and(|sign| {
            let kind = matches!(sign.what, What::Word(Kind::Act | Kind::Report | Kind::Finish | Kind::Event));
            kind && self.line.lower.get(at..sign.at.start).is_some_and(|gap| gap.trim().is_empty())
        })
    }
}

/// Whether `at` is a word of `line`, with no letter or figure at either end.
pub(super) fn is_word(line: &str, at: &Range<usize>) -> bool {
    let before = line.get(..at.start).and_then(|text| text.chars().next_back());
    let after = line.get(at.end..).and_then(|text| text.chars().next());
    !before.is_some_and(letter::is_letter_or_digit) && !after.is_some_and(letter::is_letter_or_digit)
}

/// Whether any of `taken`, which are sorted, overlaps `at`.
pub(super) fn overlaps(taken: &[Range<usize>], at: &Range<usize>) -> bool {
    let next = taken.partition_point(|other| other.end <= at.start);
    taken.get(next).is_some_and(|other| other.start < at.end)
}

/// The punctuation of a line; brackets only in pairs, since "a)" opens none.
fn punctuation(line: &str) -> Vec<Sign> {
    let mut signs = Vec::new();
    let mut open = Vec::new();
    let bytes = line.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        let what = match byte {
            b'(' => {
                open.push(at);
                continue;
            }
            b')' => match open.pop() {
                Some(start) => {
                    signs.push(Sign { at: start..start + 1, what: What::Open });
                    What::Close
                }
                None => continue,
            },
            b';' => What::Cut,
            b'.' if bytes.get(at + 1).is_none_or(|next| *next == b' ') => What::Cut,
            b',' => What::Comma,
            _ => continue,
        };
        signs.push(Sign { at: at..at + 1, what });
    }
    signs
}

static PHRASES: Phrases = Phrases::new(&phrases_of::<_, { WORDS.len() }>(WORDS));
