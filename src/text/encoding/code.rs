//! The old codes and how each is read.

use unicode_normalization::UnicodeNormalization as _;

use super::tables::{TCVN3, VISCII, VPS, vni_letter, vni_pair, western, western_byte, windows_1258};

/// A code in which Vietnamese was written before Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    Windows1258,
    Tcvn3,
    Vni,
    Viscii,
    Vps,
}

impl Code {
    /// All of them; of two that fit equally well the first is meant.
    pub(super) const ALL: [Self; 5] = [Self::Windows1258, Self::Tcvn3, Self::Vni, Self::Viscii, Self::Vps];

    /// The text of bytes. What stands for nothing becomes U+FFFD.
    pub(super) fn of_bytes(self, bytes: &[u8]) -> String {
        self.read(bytes.iter().map(|&byte| char::from(byte)), |_| char::REPLACEMENT_CHARACTER)
    }

    /// The text of letters that somebody took for Windows-1252 or Latin-1. Characters that no
    /// byte can have been are left alone.
    pub(super) fn of_letters(self, letters: &str) -> String {
        self.read(letters.chars().map(|char| western_byte(char).map_or(char, char::from)), |unit| unit)
    }

    /// Whether a byte stands for something.
    pub(super) fn has(self, byte: u8) -> bool {
        self.letter(char::from(byte)).is_some()
    }

    /// Whether programs write the small letter for this capital, because the code has none or has it
    /// where control characters are.
    pub(super) fn lacks(self, capital: char) -> bool {
        match self {
            Self::Windows1258 | Self::Vni => false,
            Self::Tcvn3 => !capital.is_ascii() && !TCVN3.has(capital),
            Self::Viscii => VISCII.is_control(capital),
            Self::Vps => VPS.is_control(capital),
        }
    }

    /// Reads units: bytes, as the characters to `U+00FF`, and characters beyond. `other` is for
    /// the bytes that stand for nothing.
    fn read(self, units: impl Iterator<Item = char>, other: fn(char) -> char) -> String {
        let mut out = String::with_capacity(units.size_hint().0 * 3 / 2);
        let mut units = units.peekable();
        let mut before = '\n';
        while let Some(unit) = units.next() {
            let pair = units.peek().filter(|_| self == Self::Vni).and_then(|&mark| vni_pair(unit, mark));
            if pair.is_some() {
                units.next();
            }
            // "ã" is no word: where it stands alone it is the bullet of another font.
            let is_alone = before.is_whitespace() && units.peek().is_none_or(|next| next.is_whitespace());
            let is_bullet = self == Self::Tcvn3 && unit == '·' && is_alone;
            let letter = if is_bullet { Some(unit) } else { pair.or_else(|| self.letter(unit)) };
            out.push(letter.unwrap_or_else(|| other(unit)));
            before = unit;
        }
        if self == Self::Windows1258 { out.nfc().collect() } else { out }
    }

    fn letter(self, unit: char) -> Option<char> {
        let own = match self {
            Self::Windows1258 => None,
            Self::Tcvn3 => TCVN3.letter(unit),
            Self::Vni => vni_letter(unit),
            Self::Viscii => VISCII.letter(unit),
            Self::Vps => VPS.letter(unit),
        };
        own.or_else(|| match u8::try_from(u32::from(unit)) {
            Ok(byte @ 0x80..) if self == Self::Windows1258 => windows_1258(byte),
            Ok(byte @ 0x80..) => western(byte),
            _ => Some(unit),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[track_caller]
    fn check(code: Code, bytes: &[u8], seen: &str, expected: &str) {
        assert_eq!(code.of_bytes(bytes), expected);
        assert_eq!(code.of_letters(seen), expected);
    }

    #[test]
    fn reads_each_code_and_what_it_was_taken_for() {
        let motto = "Độc lập - Tự do - Hạnh phúc";
        check(
            Code::Tcvn3,
            b"\xA7\xE9c l\xCBp - T\xF9 do - H\xB9nh ph\xF3c",
            "§éc lËp - Tù do - H¹nh phóc",
            motto,
        );
        check(
            Code::Vni,
            b"\xD1o\xE4c la\xE4p - T\xF6\xEF do - Ha\xEFnh phu\xF9c",
            "Ñoäc laäp - Töï do - Haïnh phuùc",
            motto,
        );
        check(
            Code::Viscii,
            b"\xD0\xB5c l\xA7p - T\xF1 do - H\xD5nh ph\xFAc",
            "Ðµc l§p - Tñ do - HÕnh phúc",
            motto,
        );
        check(
            Code::Vps,
            b"\xF1\xB6c l\xC6p - T\xBF do - H\xE5nh ph\xFAc",
            "ñ¶c lÆp - T¿ do - Hånh phúc",
            motto,
        );
        check(
            Code::Windows1258,
            b"\xD0\xF4\xF2c l\xE2\xF2p - T\xFD\xF2 do - Ha\xF2nh ph\xFAc",
            "Ðôòc lâòp - Týò do - Haònh phúc",
            motto,
        );
    }

    #[test]
    fn reads_the_letters_behind_control_characters() {
        check(Code::Vps, b"C\x12NG HO\x80 X\x82", "C\u{12}NG HO€ X‚", "CỘNG HOÀ XÃ");
        check(Code::Viscii, b"K\x1E", "K\u{1E}", "KỴ");
    }

    #[test]
    fn reads_the_other_ways_of_vni() {
        check(Code::Vni, b"i\xF9 y\xEF \xED \xEE OA\xF9", "iù yï í î OAù", "í ỵ í ỵ OÁ");
    }

    #[test]
    fn keeps_the_marks_of_windows() {
        check(Code::Tcvn3, b"\x93\xA7i\xD2u 3\x94 \x96 20%", "“§iÒu 3” – 20%", "“Điều 3” – 20%");
        check(Code::Tcvn3, b"\xB7 S\xEB", "· Së", "· Sở");
    }

    #[test]
    fn what_stands_for_nothing_is_told() {
        assert_eq!(Code::Tcvn3.of_bytes(b"a\x81"), "a\u{FFFD}");
        assert!(!Code::Tcvn3.has(0x81) && Code::Vps.has(0x81));
    }
}
