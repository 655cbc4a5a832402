//! What the bytes of the old codes stand for.
//!
//! Sources: TCVN 5712:1993 as the `.Vn` fonts draw it (VN3); RFC 1456 (VISCII); the tables of the
//! VPS and VNI fonts; Windows code pages 1252 and 1258.

use unicode_normalization::char::compose;

/// A dot in a table stands for a byte without a letter of its own: see [`western`].
const NONE: char = '·';

/// The upper half of a code, `0x80` to `0xFF`, and what control characters stand for in it.
pub(super) struct Table {
    high: [&'static str; 8],
    control: &'static [(char, char)],
}

/// "ABC": small letters, and seven capitals; a font draws the other capitals.
pub(super) const TCVN3: Table = Table {
    high: [
        "················",
        "················",
        "·ĂÂÊÔƠƯĐăâêôơưđ·",
        "·····àảãáạ·ằẳẵắ·",
        "······ặầẩẫấậè·ẻẽ",
        "éẹềểễếệìỉ···ĩíịò",
        "·ỏõóọồổỗốộờởỡớợù",
        "·ủũúụừửữứựỳỷỹýỵ·",
    ],
    control: &[],
};

pub(super) const VISCII: Table = Table {
    high: [
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
        "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
        "Õắằặấầẩậẽẹếềểễệố",
        "ồổỗỠƠộờởịỰỨỪỬơớƯ",
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
        "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
        "àáâãảăữẫèéêẻìíĩỉ",
        "đựòóôõỏọụùúũủýợỮ",
    ],
    control: &[
        ('\u{02}', 'Ẳ'),
        ('\u{05}', 'Ẵ'),
        ('\u{06}', 'Ẫ'),
        ('\u{14}', 'Ỷ'),
        ('\u{19}', 'Ỹ'),
        ('\u{1E}', 'Ỵ'),
    ],
};

pub(super) const VPS: Table = Table {
    high: [
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ",
        "Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ",
        "·ắằẳẵặỠớÙờởỡŨỨợỪ",
        "ổỬỲỸÍÌộỈĨÓửữÒỎÕự",
        "ầÁÂấẩẫậđẻÉÊẹỉễịỹ",
        "ƯỦồốÔỏơÈừứÚũưÝẺ·",
        "àáâãảạă·èéêẽìí·ĩ",
        "ẴĐòóôõ·Ơụùúủ·ỶẼỳ",
    ],
    control: &[
        ('\u{02}', 'Ạ'),
        ('\u{03}', 'Ậ'),
        ('\u{04}', 'Ặ'),
        ('\u{05}', 'Ẹ'),
        ('\u{06}', 'Ệ'),
        ('\u{10}', 'Ị'),
        ('\u{11}', 'Ọ'),
        ('\u{12}', 'Ộ'),
        ('\u{13}', 'Ợ'),
        ('\u{14}', 'Ụ'),
        ('\u{15}', 'Ự'),
        ('\u{19}', 'Ỵ'),
        ('\u{1C}', 'Ẫ'),
        ('\u{1D}', 'Ữ'),
    ],
};

impl Table {
    /// The letter of a unit, which is a byte (to `U+00FF`) or a character already.
    pub(super) fn letter(&self, unit: char) -> Option<char> {
        if unit.is_ascii() {
            return self.control.iter().find(|&&(control, _)| control == unit).map(|&(_, letter)| letter);
        }
        let at = u32::from(unit).checked_sub(0x80)? as usize;
        self.high.get(at / 16)?.chars().nth(at % 16).filter(|&letter| letter != NONE)
    }

    /// Whether a letter is in the upper half.
    pub(super) fn has(&self, letter: char) -> bool {
        self.high.iter().any(|row| row.contains(letter))
    }

    /// Whether a letter stands where control characters are.
    pub(super) fn is_control(&self, letter: char) -> bool {
        self.control.iter().any(|&(_, own)| own == letter)
    }
}

/// What a byte above `0x7F` is in Windows-1252; the five that it lacks are none.
pub(super) fn western(byte: u8) -> Option<char> {
    const PUNCTUATION: &str = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ";
    match byte {
        0x80..=0x9F => PUNCTUATION.chars().nth(usize::from(byte) - 0x80).filter(|&c| c != NONE),
        _ => Some(char::from(byte)),
    }
}

/// The byte that was read as `char` by somebody who took it for Windows-1252 or Latin-1.
pub(super) fn western_byte(char: char) -> Option<u8> {
    match u32::from(char) {
        code @ 0..=0xFF => u8::try_from(code).ok(),
        _ => (0x80..=0x9F).find(|&byte| western(byte) == Some(char)),
    }
}

/// What a byte above `0x7F` is in Windows-1258: a letter, or a tone mark behind its letter.
pub(super) fn windows_1258(byte: u8) -> Option<char> {
    match byte {
        0x8A | 0x8E | 0x9A | 0x9E => None,
        0xC3 => Some('Ă'),
        0xCC => Some('\u{300}'),
        0xD0 => Some('Đ'),
        0xD2 => Some('\u{309}'),
        0xD5 => Some('Ơ'),
        0xDD => Some('Ư'),
        0xDE => Some('\u{303}'),
        0xE3 => Some('ă'),
        0xEC => Some('\u{301}'),
        0xF0 => Some('đ'),
        0xF2 => Some('\u{323}'),
        0xF5 => Some('ơ'),
        0xFD => Some('ư'),
        0xFE => Some('₫'),
        _ => western(byte),
    }
}

const GRAVE: char = '\u{300}';
const ACUTE: char = '\u{301}';
const TILDE: char = '\u{303}';
const HOOK: char = '\u{309}';
const DOT: char = '\u{323}';
const CIRCUMFLEX: char = '\u{302}';
const BREVE: char = '\u{306}';

/// The letter of VNI that has a code of its own.
pub(super) fn vni_letter(unit: char) -> Option<char> {
    Some(match unit {
        'Ñ' => 'Đ',
        'ñ' => 'đ',
        'Ô' => 'Ơ',
        'ô' => 'ơ',
        'Ö' => 'Ư',
        'ö' => 'ư',
        'Æ' => 'Ỉ',
        'æ' => 'ỉ',
        'Ó' => 'Ĩ',
        'ó' => 'ĩ',
        'Ò' => 'Ị',
        'ò' => 'ị',
        'Î' => 'Ỵ',
        'î' => 'ỵ',
        'Í' | 'í' | 'Ì' | 'ì' => unit,
        _ => return None,
    })
}

/// The letter that VNI writes as `base` with `mark` behind it, the mark in either case.
pub(super) fn vni_pair(base: char, mark: char) -> Option<char> {
    let base = vni_letter(base).unwrap_or(base);
    let (shape, tone) = match mark {
        'ù' | 'Ù' => (None, Some(ACUTE)),
        'ø' | 'Ø' => (None, Some(GRAVE)),
        'û' | 'Û' => (None, Some(HOOK)),
        'õ' | 'Õ' => (None, Some(TILDE)),
        'ï' | 'Ï' => (None, Some(DOT)),
        'â' | 'Â' => (Some(CIRCUMFLEX), None),
        'á' | 'Á' => (Some(CIRCUMFLEX), Some(ACUTE)),
        'à' | 'À' => (Some(CIRCUMFLEX), Some(GRAVE)),
        'å' | 'Å' => (Some(CIRCUMFLEX), Some(HOOK)),
        'ã' | 'Ã' => (Some(CIRCUMFLEX), Some(TILDE)),
        'ä' | 'Ä' => (Some(CIRCUMFLEX), Some(DOT)),
        'ê' | 'Ê' => (Some(BREVE), None),
        'é' | 'É' => (Some(BREVE), Some(ACUTE)),
        'è' | 'È' => (Some(BREVE), Some(GRAVE)),
        'ú' | 'Ú' => (Some(BREVE), Some(HOOK)),
        'ü' | 'Ü' => (Some(BREVE), Some(TILDE)),
        'ë' | 'Ë' => (Some(BREVE), Some(DOT)),
        _ => return None,
    };
    let takes = match shape {
        Some(BREVE) => matches!(base, 'a' | 'A'),
        Some(_) => matches!(base, 'a' | 'A' | 'e' | 'E' | 'o' | 'O'),
        None => {
            matches!(base.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ơ' | 'Ơ' | 'ư' | 'Ư')
        }
    };
    if !takes {
        return None;
    }
    // NFC puts the dot below before the shape, and the other tones behind it.
    let marks = if tone == Some(DOT) { [tone, shape] } else { [shape, tone] };
    marks.into_iter().flatten().try_fold(base, compose)
}

#[cfg(test)]
mod tests {
    use super::{NONE, TCVN3, VISCII, VPS, western, western_byte};

    #[test]
    fn every_byte_has_a_place() {
        for table in [&TCVN3, &VISCII, &VPS] {
            assert!(table.high.iter().all(|row| row.chars().count() == 16));
            let letters: Vec<char> = table.high.iter().flat_map(|row| row.chars()).collect();
            let own = letters.iter().filter(|&&c| c != NONE);
            let control = table.control.iter().map(|(_, letter)| letter);
            let mut all: Vec<char> = own.chain(control).copied().collect();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "no letter has two places");
        }
    }

    #[test]
    fn the_western_code_goes_both_ways() {
        for byte in 0x80..=0xFF {
            if let Some(char) = western(byte) {
                assert_eq!(western_byte(char), Some(byte));
            }
        }
        assert_eq!(western_byte('\u{90}'), Some(0x90), "what Windows-1252 lacks is read as Latin-1");
        assert_eq!(western_byte('ế'), None);
    }
}
