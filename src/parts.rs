//! The parts of the input, without gap or overlap.

use crate::block::Reading;
use crate::directive::Body;
use crate::model::{Part, PartKind};
use crate::outline::Outline;
use crate::span::Span;

/// Cuts `source` where the parts of the notice begin; every cut is at the start of a line.
pub(crate) fn parts(source: &str, reading: &Reading<'_>, outline: &Outline, body: &Body) -> Vec<Part> {
    let mut starts: Vec<(usize, PartKind)> = outline
        .starts
        .iter()
        .map(|&(kind, at)| (kind, reading.span(at..at).start()))
        .chain(body.preamble.first().map(|at| (PartKind::Preamble, reading.span(at.start..at.start).start())))
        .chain(
            body.sections
                .iter()
                .map(|section| (PartKind::Section, reading.span(section.at.start..section.at.start).start())),
        )
        .map(|(kind, at)| (line_start(source, at), kind))
        .collect();
    if outline.header.is_empty() {
        starts.retain(|(_, kind)| *kind != PartKind::Header);
    }
    // A closing that still gives orders is a section as well; it is told as the closing.
    starts.sort_by_key(|&(at, kind)| (at, rank(kind)));
    starts.dedup_by_key(|&mut (at, _)| at);
    keep_order(&mut starts);
    if source.is_empty() {
        return Vec::new();
    }
    match starts.first_mut() {
        Some(first) => first.0 = 0,
        None => starts.push((0, PartKind::Other)),
    }
    let ends = starts.iter().skip(1).map(|&(at, _)| at).chain(std::iter::once(source.len()));
    let mut parts: Vec<Part> = Vec::new();
    for (&(start, kind), end) in starts.iter().zip(ends) {
        match parts.last_mut() {
            Some(last) if last.kind == kind && kind != PartKind::Section && kind != PartKind::Appendix => {
                last.span = Span::new(last.span.start(), end);
            }
            _ => parts.push(Part { kind, span: Span::new(start, end) }),
        }
    }
    parts
}

/// Which of two parts that begin in the same place is told.
fn rank(kind: PartKind) -> u8 {
    match kind {
        PartKind::Closing => 0,
        PartKind::Recipients => 1,
        PartKind::Signature => 2,
        PartKind::Appendix => 3,
        PartKind::Other => 4,
        PartKind::Section => 5,
        PartKind::Preamble => 6,
        PartKind::Header => 7,
    }
}

/// Drops starts that stand out of order: a section inside the closing.
fn keep_order(starts: &mut Vec<(usize, PartKind)>) {
    let mut closed = false;
    starts.retain(|(_, kind)| {
        closed |= *kind == PartKind::Closing;
        !(closed && *kind == PartKind::Section)
    });
}

fn line_start(source: &str, at: usize) -> usize {
    let ends_line = |c| matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    source.get(..at).map_or(0, |before| before.trim_end_matches(|c| !ends_line(c)).len())
}
