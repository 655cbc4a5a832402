//! Words that a scan misread by one letter, where the place says what word is expected.
//!
//! ```text
//! "Nơi nhậm" at the start of a line, before a colon, is "nơi nhận"
//! ```

use super::fold;

/// Whether `text` says `words`, folded and without blanks, but for one letter.
pub(crate) fn says(text: &str, words: &str) -> bool {
    is_near(&compact(text), words)
}

/// Whether `text` begins with a label that says `words`, but for one letter, before a colon or what a scan
/// made of it.
pub(crate) fn is_labelled(text: &str, words: &str) -> bool {
    label(text).is_some_and(|label| says(label, words))
}

/// What stands before the first colon or semicolon of `text`; its end when that is near.
fn label(text: &str) -> Option<&str> {
    const LONGEST: usize = 16;
    let near =
        text.char_indices().nth(LONGEST + 1).map_or(text, |(end, _)| text.get(..end).unwrap_or_default());
    match near.find([':', ';']) {
        Some(end) => near.get(..end),
        None => (near.chars().count() <= LONGEST).then_some(near),
    }
}

/// The folded letters and figures of `text`, as a title in spaced letters gives it.
pub(crate) fn compact(text: &str) -> String {
    fold::words(text).fold(String::new(), |mut key, word| {
        word.fold_into(&mut key);
        key
    })
}

/// Whether `one` is `other` with at most one letter added, lost or changed.
pub(crate) fn is_near(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    let tail = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    one.len() - tail <= 1 && other.len() - tail <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_may_differ() {
        for near in ["noinhan", "noinham", "noinan", "noiinhan", "moinhan"] {
            assert!(is_near(near, "noinhan"), "{near}");
        }
        for far in ["noinhom", "nhan", "nguoinhan", ""] {
            assert!(!is_near(far, "noinhan"), "{far}");
        }
    }

    #[test]
    fn labels_end_at_a_colon() {
        assert!(is_labelled("N ơi nhận;", "noinhan"));
        assert!(is_labelled("Nơi nhin: - Như trên", "noinhan"));
        assert!(!is_labelled("Nơi nhận được giao đất ở", "noinhan"));
    }
}
