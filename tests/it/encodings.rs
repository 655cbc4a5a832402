//! Old encodings: every letter, against another program and there and back.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use chidao::{Encoding, Parser};
use unicode_normalization::UnicodeNormalization as _;

use crate::corpus::samples;

/// The letters of Vietnamese that ASCII lacks, in both cases.
pub(crate) fn letters() -> impl Iterator<Item = char> {
    let small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
    small.chars().flat_map(|c| c.to_uppercase().chain([c]))
}

fn read(encoding: Encoding, bytes: &[u8]) -> String {
    Parser::new().encoding(encoding).parse_bytes(bytes).source_text().to_owned()
}

/// What each letter is in each old encoding; where there are several ways, one of them.
static CODES: LazyLock<Vec<BTreeMap<char, Vec<u8>>>> =
    LazyLock::new(|| OLD.into_iter().map(read_codes).collect());

fn codes(encoding: Encoding) -> &'static BTreeMap<char, Vec<u8>> {
    let index = OLD.into_iter().position(|old| old == encoding);
    &CODES[index.expect("it is an old encoding")]
}

fn read_codes(encoding: Encoding) -> BTreeMap<char, Vec<u8>> {
    let mut codes = BTreeMap::new();
    let single = (0x80..=0xFF).chain(1..0x20).map(|byte| vec![byte]);
    let bases = b"aAeEiIoOuUyY\xF4\xD4\xF6\xD6\xE2\xEA\xC2\xCA\xE3\xC3\xF5\xD5\xFD\xDD";
    let pairs = bases.iter().flat_map(|&base| (0x80..=0xFF).map(move |mark| vec![base, mark]));
    let has_pairs = matches!(encoding, Encoding::Vni | Encoding::Windows1258);
    let pairs = pairs.filter(|pair| has_pairs && std::str::from_utf8(pair).is_err());
    for bytes in pairs.chain(single) {
        // What these two lack is shown as a Western program would.
        let is_western = matches!(encoding, Encoding::Tcvn3 | Encoding::Vni) && bytes.len() == 1;
        // Alone, a letter may be a bullet.
        let text = read(encoding, &[b"x", bytes.as_slice()].concat());
        let mut chars = text.chars().skip(1);
        if let (Some(letter), None) = (chars.next(), chars.next()) {
            let is_lent =
                is_western && letter.is_uppercase() && bytes.iter().any(|&byte| char::from(byte) == letter);
            if !is_lent && letters().any(|known| known == letter) {
                codes.entry(letter).or_insert(bytes);
            }
        }
    }
    codes
}

/// `text` in `encoding`; a capital without a code is written small, and what has none at all is given up.
pub(crate) fn encode(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    let codes = codes(encoding);
    let western = &*WESTERN;
    let mut bytes = Vec::with_capacity(text.len());
    for char in text.chars() {
        let small = char.to_lowercase().next().unwrap_or(char);
        match codes.get(&char).or_else(|| codes.get(&small)) {
            Some(code) => bytes.extend_from_slice(code),
            None if char.is_ascii() => bytes.push(char as u8),
            None => bytes.push(*western.get(&char)?),
        }
    }
    Some(bytes)
}

/// The punctuation that the old codes share with Windows-1252.
static WESTERN: LazyLock<BTreeMap<char, u8>> = LazyLock::new(|| {
    let shown = |byte| read(Encoding::Tcvn3, &[b'x', byte]).chars().nth(1);
    (0x80..=0xFF).filter_map(|byte| Some((shown(byte)?, byte))).collect()
});

/// `text` as a notice in `encoding` has it: two codes need the place of quotes and dashes for letters.
pub(crate) fn typed(text: &str, encoding: Encoding) -> String {
    if !matches!(encoding, Encoding::Viscii | Encoding::Vps) {
        return text.to_owned();
    }
    let plain = |c| match c {
        '“' | '”' => "\"".to_owned(),
        '‘' | '’' => "'".to_owned(),
        '–' | '—' => "-".to_owned(),
        '…' => "...".to_owned(),
        '‰' => "%".to_owned(),
        other => String::from(other),
    };
    text.chars().map(plain).collect()
}

/// The bytes as somebody saw them who took them for Western text.
pub(crate) fn misread(bytes: &[u8]) -> String {
    let high = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    let see = |byte: u8| match byte {
        0x80..=0x9F => high.chars().nth(usize::from(byte) - 0x80).unwrap_or('?'),
        _ => char::from(byte),
    };
    bytes.iter().map(|&byte| see(byte)).collect()
}

const OLD: [Encoding; 5] =
    [Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni, Encoding::Viscii, Encoding::Vps];

#[test]
fn every_letter_goes_there_and_back() {
    for encoding in OLD {
        let codes = codes(encoding);
        // TCVN3 has capitals for the plain letters alone.
        let missing: String = letters().filter(|letter| !codes.contains_key(letter)).collect();
        let expected = if encoding == Encoding::Tcvn3 { 60 } else { 0 };
        assert_eq!(missing.chars().count(), expected, "{encoding}: {missing}");
        for (letter, bytes) in codes {
            let text = format!("Mb{letter} {letter}b");
            let written = encode(&text, encoding).expect("all of it has a code");
            assert_eq!(read(encoding, &written), text, "{encoding}: {bytes:02X?}");
        }
    }
}

/// What `iconv` makes of `bytes`; `None` where it is not installed or knows no such code.
fn iconv(name: &str, bytes: &[u8]) -> Option<String> {
    let mut child = Command::new("iconv")
        .args(["-c", "-f", name, "-t", "UTF-8"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(bytes).ok()?;
    String::from_utf8(child.wait_with_output().ok()?.stdout).ok().filter(|text| !text.is_empty())
}

/// Checks bytes, each on a line of its own, against `iconv`.
#[track_caller]
fn check_against_iconv(encoding: Encoding, name: &str, bytes: impl Iterator<Item = Vec<u8>>) {
    for code in bytes {
        // Alone, a letter may be a bullet.
        let line = [b"x", code.as_slice(), b"\n"].concat();
        let Some(expected) = iconv(name, &line) else { return };
        let expected: String = expected.nfc().collect();
        assert_eq!(read(encoding, &line), expected, "{name}: {code:02X?}");
    }
}

#[test]
fn agrees_with_iconv() {
    let high = || (0x80..=0xFF_u8).map(|byte| vec![byte]);
    let control = [0x02, 0x05, 0x06, 0x14, 0x19, 0x1E].map(|byte| vec![byte]);
    check_against_iconv(Encoding::Viscii, "VISCII", high().chain(control));
    let codes = self::codes(Encoding::Windows1258);
    check_against_iconv(Encoding::Windows1258, "CP1258", codes.values().cloned());
    // The national standard has more capitals, where this code has nothing.
    check_against_iconv(Encoding::Tcvn3, "TCVN5712-1", self::codes(Encoding::Tcvn3).values().cloned());
}

#[test]
fn the_code_of_each_notice_is_found() {
    for sample in samples() {
        let text: String = sample.text.nfc().collect();
        for encoding in OLD {
            let text = typed(&text, encoding);
            let Some(bytes) = encode(&text, encoding) else { continue };
            for bytes in [misread(&bytes).into_bytes(), bytes] {
                let parsed = Parser::new().parse_bytes(&bytes);
                let source = &parsed.notice().source;
                assert_eq!(source.encoding, encoding.name(), "{}", sample.name);
                for (read, meant) in parsed.source_text().lines().zip(text.lines()) {
                    if encoding == Encoding::Tcvn3 {
                        assert_eq!(read.to_lowercase(), meant.to_lowercase(), "{}", sample.name);
                    } else {
                        assert_eq!(read, meant, "{}, {encoding}", sample.name);
                    }
                }
            }
        }
        for (encoding, bytes) in wide(&text) {
            let parsed = Parser::new().parse_bytes(&bytes);
            assert_eq!(
                (parsed.notice().source.encoding.as_str(), parsed.source_text()),
                (encoding, text.as_str())
            );
        }
    }
}

/// `text` in UTF-16, with a byte order mark and without.
pub(crate) fn wide(text: &str) -> [(&'static str, Vec<u8>); 4] {
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [
        ("utf-16le", [b"\xFF\xFE", little.as_slice()].concat()),
        ("utf-16be", [b"\xFE\xFF", big.as_slice()].concat()),
        ("utf-16le", little),
        ("utf-16be", big),
    ]
}

#[test]
fn broken_halves_are_told() {
    let parsed = Parser::new().parse_bytes(b"\xFF\xFES\0\x00\xD8Y\0\x01");
    assert_eq!(parsed.source_text(), "S\u{FFFD}Y\u{FFFD}");
    let warnings: Vec<&str> = parsed.notice().warnings.iter().map(|w| w.message.as_str()).collect();
    assert!(warnings.iter().any(|warning| warning.starts_with("Bytes 4 to 6 ")), "{warnings:?}");
    assert!(warnings.iter().any(|warning| warning.starts_with("Bytes 8 to 9 ")), "{warnings:?}");
}

#[test]
fn a_name_gives_an_encoding() {
    for encoding in OLD.into_iter().chain([Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be]) {
        assert_eq!(encoding.name().to_uppercase().parse(), Ok(encoding));
    }
    let unknown = "klingon".parse::<Encoding>().expect_err("there is no such encoding");
    assert!(unknown.to_string().contains("\"klingon\""));
}

#[cfg(feature = "encodings")]
#[test]
fn the_rest_of_the_world_is_read_too() {
    let bytes = b"\x83T\x81[\x83o\x81[\x82\xF0\x8D\xC4\x8BN\x93\xAE\x82\xB7\x82\xE9\x82\xB1\x82\xC6\x81B\
        \x89\xEF\x8Bc\x82\xCC\x8C\x8B\x89\xCA\x82\xF0\x95\xF1\x8D\x90\x82\xB7\x82\xE9\x81B";
    let parsed = Parser::new().parse_bytes(bytes);
    assert_eq!(parsed.notice().source.encoding, "Shift_JIS");
    let told: Encoding = "gbk".parse().expect("it is of the Encoding Standard");
    assert_eq!(Parser::new().encoding(told).parse_bytes(b"\xD4\xBD\xC4\xCF").source_text(), "越南");
}

#[test]
fn an_old_code_may_be_broken_too() {
    let seen = "Céng hoµ x· héi chñ nghÜa ViÖt Nam";
    let bytes = [seen.as_bytes(), b"\xFF\xFE\n", seen.as_bytes(), b"\xFF"].concat();
    let parsed = Parser::new().parse_bytes(&bytes);
    assert_eq!(parsed.notice().source.encoding, "tcvn3");
    let broken: Vec<(&str, Option<&str>)> = parsed
        .notice()
        .warnings
        .iter()
        .filter(|warning| warning.code == "invalid_bytes")
        .map(|warning| (warning.message.as_str(), warning.span.of(parsed.source_text())))
        .collect();
    let places = [(41, 43, "\u{FFFD}\u{FFFD}"), (85, 86, "\u{FFFD}")];
    let expected = places.map(|(start, end, shown)| {
        (
            format!("Bytes {start} to {end} of the input say nothing in its encoding; they were replaced."),
            shown,
        )
    });
    let broken: Vec<(String, &str)> =
        broken.into_iter().map(|(message, shown)| (message.to_owned(), shown.unwrap_or_default())).collect();
    assert_eq!(broken, expected);
}

#[test]
fn bytes_without_a_letter_are_told() {
    let parsed = Parser::new().parse_bytes(b"S\xEB Y t\xD5 b\xB8o c\xB8o\x81\x8D.");
    assert_eq!(parsed.source_text(), "Sở Y tế báo cáo\u{FFFD}\u{FFFD}.");
    assert!(parsed.notice().warnings.iter().any(|w| w.message.starts_with("Bytes 15 to 17 ")));
}

#[cfg(feature = "html")]
mod of_pages {
    use chidao::{Encoding, Parser};

    /// Checks what a page is read as, and in which encoding.
    #[track_caller]
    fn check(parser: &Parser, page: &[u8], encoding: &str, text: &str) {
        let parsed = parser.read(page).expect("it is a page");
        assert_eq!(
            (parsed.notice().source.encoding.as_str(), parsed.source_text().trim_end()),
            (encoding, text)
        );
    }

    #[test]
    fn a_declared_charset_is_believed() {
        let page = b"<html><meta charset=windows-1258><p>Ng\xE0y th\xE1ng n\xE3m, s\xF4\xEC";
        check(&Parser::new(), page, "windows-1258", "Ngày tháng năm, số");
        let page = "<html><meta charset=windows-1252><p>Sở Y tế".as_bytes();
        check(&Parser::new(), page, "utf-8", "Sở Y tế");
    }

    #[test]
    fn without_one_the_letters_tell() {
        check(&Parser::new(), b"<html><p>S\xEB Y t\xD5, UBND x\xB7", "tcvn3", "Sở Y tế, UBND xã");
        check(&Parser::new(), "<html><p>Céng hoµ x· héi chñ".as_bytes(), "tcvn3", "Cộng hoà xã hội chủ");
        let wide: Vec<u8> = "\u{FEFF}<html><p>Sở Y tế".encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(&Parser::new(), &wide, "utf-16le", "Sở Y tế");
        check(&Parser::new().encoding(Encoding::Viscii), b"<html><p>Ng\xE0y", "viscii", "Ngày");
    }

    #[test]
    fn a_font_tells_what_its_letters_are() {
        let page =
            "<html><p><font face='.VnTimeH'>ñy ban nh©n d©n</font> <font face='.VnTime'>tØnh</font> số";
        check(&Parser::new(), page.as_bytes(), "tcvn3", "ỦY BAN NHÂN DÂN tỉnh số");
        let page = "<html><p style='font-family: VNI-Times'>Sôû Y teá";
        check(&Parser::new(), page.as_bytes(), "vni", "Sở Y tế");
        // Letters that were read from bytes of the code are not read twice.
        let page = b"<html><p><font face='.VnTime'>S\xEB Y t\xD5 \xB8 c\xB8</font>";
        check(&Parser::new(), page, "tcvn3", "Sở Y tế á cá");
    }
}
