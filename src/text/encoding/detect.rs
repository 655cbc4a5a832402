//! Which code bytes are in.

use std::ops::Range;

use super::code::Code;
use super::syllable::Spelling;
use super::{Decoded, Encoding, Replaced, decode_as, mojibake, old_code, utf8};

/// Bytes beyond this say nothing new about the code of the whole.
const SAMPLE: usize = 1 << 16;

/// Reads bytes of which nothing is known.
pub(super) fn decode(bytes: &[u8]) -> Decoded<'_> {
    unicode(bytes).map_or_else(|utf8| old_or_foreign(bytes, utf8), mended)
}

/// Reads a web page, whose writer says that it is in `declared`.
#[cfg(feature = "html")]
pub(super) fn page(bytes: &[u8], declared: Option<Encoding>) -> Decoded<'_> {
    let declared = declared.filter(|&encoding| encoding != Encoding::Utf8);
    unicode(bytes).unwrap_or_else(|utf8| match declared {
        Some(encoding) => decode_as(bytes, encoding),
        None => old_or_foreign(bytes, utf8),
    })
}

/// The text of bytes that show themselves to be in a form of Unicode, or else what they are in UTF-8.
fn unicode(bytes: &[u8]) -> Result<Decoded<'_>, Decoded<'_>> {
    let by_mark = match bytes {
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        _ => None,
    };
    if let Some(encoding) = by_mark.or_else(|| by_zeros(bytes)) {
        return Ok(decode_as(bytes, encoding));
    }
    let read = utf8(bytes);
    if is_mostly_right(bytes, &read) { Ok(read) } else { Err(read) }
}

fn old_or_foreign<'a>(bytes: &'a [u8], utf8: Decoded<'a>) -> Decoded<'a> {
    match by_spelling(bytes) {
        Some(code) => old_code(bytes, code),
        None => world::decode(bytes, utf8),
    }
}

/// UTF-16 without a mark: of the bytes of an ASCII letter one is zero, always the same one.
fn by_zeros(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..bytes.len().min(SAMPLE))?;
    memchr::memchr(0, sample)?;
    let zeros = |of: usize| sample.iter().skip(of).step_by(2).filter(|&&byte| byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let is_clear = |many: usize, few: usize| many * 5 > sample.len() && few * 50 < sample.len();
    match (is_clear(second, first), is_clear(first, second)) {
        (true, _) => Some(Encoding::Utf16Le),
        (_, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Whether bytes are UTF-8, though some of them may be broken: an old code makes hardly a letter
/// of UTF-8 by chance.
fn is_mostly_right(bytes: &[u8], read: &Decoded<'_>) -> bool {
    let broken = read.replaced.iter().map(|replaced| replaced.from.len()).sum::<usize>();
    if broken == 0 {
        return true;
    }
    let beyond_ascii = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    broken * 2 <= beyond_ascii
}

/// Text of UTF-8 without what somebody misread on the way.
fn mended(read: Decoded<'_>) -> Decoded<'_> {
    let Some((text, encoding)) = mojibake::mend(&read.text) else { return read };
    let (old, new) = (marks(&read.text), marks(&text));
    let home = |at: Range<usize>| {
        let first = old.binary_search(&at.start).ok()?;
        let last = first + at.len() / char::REPLACEMENT_CHARACTER.len_utf8() - 1;
        Some(*new.get(first)?..new.get(last)? + char::REPLACEMENT_CHARACTER.len_utf8())
    };
    let replaced = read.replaced.into_iter();
    let replaced = replaced.filter_map(|one| Some(Replaced { at: home(one.at)?, from: one.from })).collect();
    Decoded { text: text.into(), encoding, replaced }
}

/// Where replaced characters stand; mending leaves them alone.
fn marks(text: &str) -> Vec<usize> {
    text.match_indices(char::REPLACEMENT_CHARACTER).map(|(at, _)| at).collect()
}

/// The old code in which the words are spelt right.
fn by_spelling(bytes: &[u8]) -> Option<Code> {
    let mut sample = Vec::new();
    for line in bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_ascii()) {
        sample.extend_from_slice(line);
        sample.push(b'\n');
        if sample.len() > SAMPLE {
            break;
        }
    }
    let spelt = Code::ALL.into_iter().map(|code| (code, Spelling::of(&code.of_bytes(&sample))));
    let good = spelt.filter(|(_, spelling)| spelling.is_good());
    good.reduce(|best, next| if next.1.score() > best.1.score() { next } else { best }).map(|(code, _)| code)
}

/// The encodings that the rest of the world has.
#[cfg(feature = "encodings")]
mod world {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
    use encoding_rs::{DecoderResult, Encoding as Standard};

    use super::super::{Decoded, Encoding, StandardName, decode_as, note};

    /// Reads `bytes` as what they most look like, rather than as UTF-8.
    pub(in super::super) fn decode<'a>(bytes: &'a [u8], _: Decoded<'a>) -> Decoded<'a> {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        decode_as(bytes, of(detector.guess(None, Utf8Detection::Deny)))
    }

    /// The encoding that a web page calls by this label.
    pub(in super::super) fn named(label: &str) -> Option<Encoding> {
        // What the standard calls "replacement" reads nothing.
        Standard::for_label_no_replacement(label.as_bytes()).map(of)
    }

    fn of(found: &'static Standard) -> Encoding {
        match found.name() {
            "UTF-8" => Encoding::Utf8,
            "UTF-16LE" => Encoding::Utf16Le,
            "UTF-16BE" => Encoding::Utf16Be,
            "windows-1258" => Encoding::Windows1258,
            name => Encoding::Named(StandardName(name)),
        }
    }

    /// Reads `bytes` in the encoding of this name.
    pub(in super::super) fn decode_named<'a>(bytes: &'a [u8], name: &'static str) -> Option<Decoded<'a>> {
        let mut decoder = Standard::for_label(name.as_bytes())?.new_decoder_without_bom_handling();
        let mut text = String::with_capacity(bytes.len());
        let mut replaced = Vec::new();
        let mut from = 0;
        loop {
            let rest = bytes.get(from..).unwrap_or_default();
            text.reserve(
                decoder.max_utf8_buffer_length_without_replacement(rest.len()).unwrap_or(rest.len()),
            );
            let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
            from += read;
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(broken, behind) => {
                    let at = text.len();
                    text.push(char::REPLACEMENT_CHARACTER);
                    let end = from - usize::from(behind);
                    note(&mut replaced, end.saturating_sub(usize::from(broken))..end, at..text.len());
                }
            }
        }
        Some(Decoded { text: text.into(), encoding: Encoding::Named(StandardName(name)), replaced })
    }
}

/// Without the feature `encodings` there are no others.
#[cfg(not(feature = "encodings"))]
mod world {
    use super::super::{Decoded, Encoding};

    pub(in super::super) fn decode<'a>(_: &'a [u8], utf8: Decoded<'a>) -> Decoded<'a> {
        utf8
    }

    pub(in super::super) const fn named(_: &str) -> Option<Encoding> {
        None
    }

    pub(in super::super) const fn decode_named<'a>(_: &'a [u8], _: &'static str) -> Option<Decoded<'a>> {
        None
    }
}

pub(super) use world::{decode_named, named};

#[cfg(test)]
mod tests {
    use super::super::{Encoding, decode};

    #[track_caller]
    fn check(bytes: &[u8], expected: &str, encoding: Encoding) {
        let read = decode(bytes, None);
        assert_eq!((read.text.as_ref(), read.encoding, read.replaced.len()), (expected, encoding, 0));
    }

    #[test]
    fn finds_the_code_of_bytes() {
        check("Sở Y tế".as_bytes(), "Sở Y tế", Encoding::Utf8);
        check(b"\xEF\xBB\xBFS\xE1\xBB\x9F", "Sở", Encoding::Utf8);
        check(b"S\xEB Y t\xD5", "Sở Y tế", Encoding::Tcvn3);
        check(b"So\xE5 tay Y te\xE1, ho\xE4i", "Sổ tay Y tế, hội", Encoding::Vni);
    }
}
