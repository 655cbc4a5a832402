//! The record of what was rewritten.

use std::ops::Range;

/// A stretch of the rewritten text and the stretch it was made from.
#[derive(Debug, Clone, Copy)]
struct Piece {
    at: usize,
    len: usize,
    from: usize,
    taken: usize,
    /// Whether the bytes are the same, so that places inside can be told apart.
    verbatim: bool,
}

/// From places in a rewritten text to places in the text it was made from.
///
/// Pieces come in the order of the rewritten text; they need not come in the order of the
/// original, for columns are read one after the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct OffsetMap {
    pieces: Vec<Piece>,
    len: usize,
    shuffled: bool,
}

impl OffsetMap {
    /// Notes that the next `len` bytes are those from `from` on, unchanged.
    pub(crate) fn copied(&mut self, from: usize, len: usize) {
        if len == 0 {
            return;
        }
        if let Some(last) = self.pieces.last_mut()
            && last.verbatim
            && last.from + last.taken == from
        {
            last.len += len;
            last.taken += len;
            self.len += len;
            return;
        }
        self.push(Piece { at: self.len, len, from, taken: len, verbatim: true });
    }

    /// Notes that the next `len` bytes stand for the `taken` bytes from `from` on.
    pub(crate) fn replaced(&mut self, len: usize, from: usize, taken: usize) {
        if len > 0 {
            self.push(Piece { at: self.len, len, from, taken, verbatim: false });
        }
    }

    /// Notes everything that `other` notes, after what is here.
    pub(crate) fn append(&mut self, other: &Self) {
        for piece in &other.pieces {
            if piece.verbatim {
                self.copied(piece.from, piece.len);
            } else {
                self.replaced(piece.len, piece.from, piece.taken);
            }
        }
    }

    pub(crate) fn clear(&mut self) {
        self.pieces.clear();
        self.len = 0;
        self.shuffled = false;
    }

    /// How many bytes of rewritten text are noted.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// Forgets what was noted beyond the first `len` bytes.
    pub(crate) fn truncate(&mut self, len: usize) {
        while let Some(last) = self.pieces.last_mut().filter(|last| last.at + last.len > len) {
            if last.verbatim && last.at < len {
                last.len = len - last.at;
                last.taken = last.len;
            } else {
                self.pieces.pop();
            }
        }
        self.len = self.pieces.last().map_or(0, |last| last.at + last.len);
    }

    fn push(&mut self, piece: Piece) {
        self.shuffled |= self.pieces.last().is_some_and(|last| piece.from < last.from + last.taken);
        self.len += piece.len;
        self.pieces.push(piece);
    }

    /// The range of the original that `at` was made from.
    pub(crate) fn home(&self, at: &Range<usize>) -> Range<usize> {
        let Some(first) = self.index(at.start) else { return 0..0 };
        let start = self.pieces[first].start(at.start);
        if at.is_empty() {
            return start..start;
        }
        let last = self.index(at.end - 1).unwrap_or(first);
        let end = self.pieces[last].end(at.end);
        if !self.shuffled {
            return start..end;
        }
        self.pieces[first..=last.max(first)].iter().fold(start..end, |home, piece| {
            let from = piece.start(at.start.max(piece.at));
            let to = piece.end(at.end.min(piece.at + piece.len));
            home.start.min(from)..home.end.max(to)
        })
    }

    /// Where those of `places`, sorted ranges of the original, came to stand, each with its index; only those
    /// that were taken whole.
    pub(crate) fn arrivals(&self, places: &[Range<usize>]) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::with_capacity(places.len());
        for (nth, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| piece.verbatim) {
            let first = places.partition_point(|place| place.start < piece.from);
            let inside = |place: &Range<usize>| place.start < piece.from + piece.taken;
            for (index, place) in places.iter().enumerate().skip(first).take_while(|(_, place)| inside(place))
            {
                if let Some(last) = self.unbroken(nth, place.end) {
                    found.push((piece.at + (place.start - piece.from)..last, index));
                }
            }
        }
        found
    }

    /// Where what is before `end` in the original came to stand, if piece `nth` and those behind it lead
    /// there without a break.
    fn unbroken(&self, nth: usize, end: usize) -> Option<usize> {
        let mut reached = self.pieces.get(nth)?.from;
        for piece in self.pieces.get(nth..)? {
            if piece.from != reached {
                return None;
            }
            reached += piece.taken;
            if reached >= end {
                return Some(if piece.verbatim {
                    piece.at + (end - piece.from)
                } else {
                    piece.at + piece.len
                });
            }
        }
        None
    }

    /// The part of `at` up to where the text jumps back in what it was read from, as it does
    /// from one column to the next.
    pub(crate) fn ascending(&self, at: Range<usize>) -> Range<usize> {
        let Some(first) = self.index(at.start).filter(|_| self.shuffled) else { return at };
        let pieces = self.pieces.get(first..).unwrap_or_default();
        let mut inside = pieces.windows(2).take_while(|pair| pair[1].at < at.end);
        let back = inside.find(|pair| pair[1].from < pair[0].from + pair[0].taken);
        let end = back.map_or(at.end, |pair| pair[1].at);
        at.start..at.end.min(end)
    }

    /// The piece that holds `place`, or the last one.
    fn index(&self, place: usize) -> Option<usize> {
        let after = self.pieces.partition_point(|piece| piece.at <= place);
        if self.pieces.is_empty() { None } else { Some(after.saturating_sub(1)) }
    }
}

impl Piece {
    fn start(&self, place: usize) -> usize {
        if place >= self.at + self.len {
            self.from + self.taken
        } else if self.verbatim {
            self.from + (place - self.at)
        } else {
            self.from
        }
    }

    fn end(&self, place: usize) -> usize {
        if self.verbatim && place < self.at + self.len {
            self.from + (place - self.at)
        } else {
            self.from + self.taken
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OffsetMap;

    /// "ab" copied from 10, one space for three bytes, "cd" copied from 15.
    fn map() -> OffsetMap {
        let mut map = OffsetMap::default();
        map.copied(10, 2);
        map.replaced(1, 12, 3);
        map.copied(15, 2);
        map
    }

    #[test]
    fn finds_the_way_home() {
        assert_eq!(map().home(&(0..2)), 10..12);
        assert_eq!(map().home(&(1..4)), 11..16);
        assert_eq!(map().home(&(2..3)), 12..15);
        assert_eq!(map().home(&(4..5)), 16..17);
    }

    #[test]
    fn an_empty_place_is_empty_at_home() {
        assert_eq!(map().home(&(3..3)), 15..15);
        assert_eq!(map().home(&(5..5)), 17..17);
    }

    #[test]
    fn a_range_over_shuffled_pieces_covers_them_all() {
        let mut map = OffsetMap::default();
        map.copied(0, 3);
        map.copied(20, 3);
        map.copied(10, 3);
        assert_eq!(map.home(&(3..9)), 10..23);
    }

    #[test]
    fn places_arrive_where_they_were_taken_whole() {
        assert_eq!(map().arrivals(&[10..12, 11..16, 16..19]), [(0..2, 0), (1..4, 1)]);
    }
}
