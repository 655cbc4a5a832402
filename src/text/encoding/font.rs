//! Fonts that draw other letters than those that the text holds.

use super::Encoding;
use super::code::Code;
use super::mojibake::is_vietnamese;

/// A font of an old code: its text is bytes of that code, kept as Western letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Font {
    code: Code,
    /// Whether it draws capitals for small letters, as `.VnTimeH` does.
    capitals: bool,
}

impl Font {
    /// The font of this name, where it is one of an old code: `.VnTime`, `VNI-Times`, `VPS Times`.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase();
        let code = if name.starts_with(".vn") {
            Code::Tcvn3
        } else if name.starts_with("vni") && !name.starts_with("vni-unicode") {
            Code::Vni
        } else if name.starts_with("vps ") || name.starts_with("vps-") {
            Code::Vps
        } else {
            return None;
        };
        Some(Self { code, capitals: code == Code::Tcvn3 && name.ends_with('h') })
    }

    /// The code that its letters are bytes of.
    pub(crate) fn encoding(self) -> Encoding {
        self.code.into()
    }

    /// What the font draws for `text`. Letters that only Unicode has show that the text was typed
    /// in Unicode, whatever the font.
    pub(crate) fn decode(self, text: &str) -> String {
        if text.chars().any(|c| c > '\u{FF}' && is_vietnamese(c)) {
            return text.to_owned();
        }
        let text = self.code.of_letters(text);
        if self.capitals { text.to_uppercase() } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::Font;

    #[track_caller]
    fn check(name: &str, text: &str, expected: &str) {
        let shown = Font::of_name(name).map_or_else(|| text.to_owned(), |font| font.decode(text));
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_name_tells_the_letters() {
        check(".VnTime", "Së Y tÕ", "Sở Y tế");
        check(".VnTimeH", "ñy ban nh©n d©n", "ỦY BAN NHÂN DÂN");
        check("VNI-Times", "Sôû Y teá", "Sở Y tế");
        check("Times New Roman", "Së", "Së");
        check(".VnTime", "Sở", "Sở");
    }
}
