//! NFC, plain spaces and line ends, invisible characters dropped.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::OffsetMap;

/// `source` rewritten and the map back to it; `None` where nothing had to change.
pub(super) fn normalize(source: &str) -> Option<(String, OffsetMap)> {
    let first = suspects(source).find(|&at| !is_clean(source, at))?;
    let start = starter_before(source, first);
    let mut out = String::with_capacity(source.len());
    let mut map = OffsetMap::default();
    out.push_str(source.get(..start)?);
    map.copied(0, start);
    let mut at = start;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let len = cluster(rest);
        let taken = rest.get(..len)?;
        rewrite(taken, at, &mut out, &mut map);
        at += len;
    }
    Some((out, map))
}

/// Bytes at which a character may start that has to be looked at: a carriage return, or a lead
/// byte beyond those of the Latin letters that NFC leaves alone.
fn suspects(source: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = source.as_bytes();
    let next = |at: usize| bytes.get(at + 1).copied().unwrap_or_default();
    (0..bytes.len()).filter(move |&at| match bytes[at] {
        0xC2 => matches!(next(at), 0xA0 | 0xAD | 0x85),
        0xE1 => !matches!(next(at), 0xBA | 0xBB),
        // General punctuation: only the dashes and quotes, 92 to A7, are safe.
        0xE2 => next(at) != 0x80 || !matches!(next(at + 1), 0x92..=0xA7),
        byte => byte == b'\r' || byte >= 0xCC,
    })
}

/// Whether the character at `at` stays as it is whatever stands around it.
fn is_clean(source: &str, at: usize) -> bool {
    let Some(char) = source.get(at..).and_then(|rest| rest.chars().next()) else { return true };
    char != '\r' && replacement(char) == Some(char) && stands_alone(char)
}

/// Whether NFC joins a character to none before it.
fn stands_alone(char: char) -> bool {
    canonical_combining_class(char) == 0
        && unicode_normalization::is_nfc_quick(std::iter::once(char))
            == unicode_normalization::IsNormalized::Yes
}

/// Where the cluster begins that holds the character before `at`.
fn starter_before(source: &str, at: usize) -> usize {
    source.get(..at).and_then(|before| before.char_indices().next_back()).map_or(at, |(start, _)| start)
}

/// The length of the first character of `rest` with everything that may compose with it, what
/// cannot be seen between them included.
fn cluster(rest: &str) -> usize {
    let mut chars = rest.char_indices();
    let Some((_, first)) = chars.next() else { return 0 };
    if first == '\r' {
        return if rest.as_bytes().get(1) == Some(&b'\n') { 2 } else { 1 };
    }
    if matches!(first, '\n' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        return first.len_utf8();
    }
    chars
        .find(|&(_, c)| c.is_ascii() || replacement(c).is_some() && stands_alone(c))
        .map_or(rest.len(), |(at, _)| at)
}

fn rewrite(taken: &str, at: usize, out: &mut String, map: &mut OffsetMap) {
    let before = out.len();
    if taken.starts_with('\r') {
        out.push('\n');
    } else {
        out.extend(taken.chars().filter_map(replacement).nfc());
    }
    // A letter and the marks behind it are one place, whether or not they stand as they did.
    let is_alone = taken.chars().nth(1).is_none();
    if is_alone && out.get(before..) == Some(taken) {
        map.copied(at, taken.len());
    } else {
        map.replaced(out.len() - before, at, taken.len());
    }
}

/// What a character is read as; `None` where it is dropped.
fn replacement(char: char) -> Option<char> {
    match char {
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FEFF}' => None,
        '\u{2010}' | '\u{2011}' | '\u{2212}' => Some('-'),
        // Bullets of the fonts Symbol and Wingdings.
        '\u{F000}'..='\u{F0FF}' => Some('•'),
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::normalize;

    fn clean(source: &str) -> String {
        normalize(source).map_or_else(|| source.to_owned(), |(text, _)| text)
    }

    #[test]
    fn leaves_clean_text_alone() {
        assert!(normalize("Ủy ban nhân dân tỉnh – “Số” 12/QĐ-UBND").is_none());
    }

    #[test]
    fn composes_in_either_order() {
        assert_eq!(clean("Vie\u{302}\u{323}t Vie\u{323}\u{302}t Vi\u{EA}\u{323}t"), "Việt Việt Việt");
    }

    #[test]
    fn plain_line_ends_and_spaces() {
        assert_eq!(clean("a\r\nb\rc\u{A0}d\u{200B}e\u{F0B7}"), "a\nb\nc de•");
    }

    #[test]
    fn composes_over_what_cannot_be_seen() {
        assert_eq!(clean("o\u{200B}\u{309}"), "ỏ");
        assert_eq!(clean("12\u{2010}KL"), "12-KL");
    }

    #[test]
    fn maps_composed_letters_home() {
        let source = "Vie\u{302}\u{323}t";
        let (text, map) = normalize(source).expect("it is decomposed");
        assert_eq!(text, "Việt");
        assert_eq!(map.home(&(2..5)), 2..7);
        assert_eq!(map.home(&(5..6)), 7..8);
    }
}
