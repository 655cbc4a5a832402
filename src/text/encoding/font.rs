//! Fonts that draw other letters than those that the text holds.

use super::code::Code;
use super::mojibake::is_vietnamese;
use super::{Encoding, capitals};

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

    /// What the font draws for `text`, where that is something else. Letters that only Unicode has show
    /// that the text was typed in Unicode, whatever the font.
    pub(crate) fn drawn(self, text: &str) -> Option<String> {
        if text.chars().any(|c| c > '\u{FF}' && is_vietnamese(c)) {
            return None;
        }
        let read = self.code.of_letters(text);
        let drawn = if self.capitals { read.to_uppercase() } else { read };
        (drawn != text).then_some(drawn)
    }

    /// A paragraph, some of whose letters the font draws, with the capitals that it lacks.
    pub(crate) fn raised(self, paragraph: &str) -> String {
        let mut out = String::with_capacity(paragraph.len());
        for (index, line) in paragraph.split('\n').enumerate() {
            if index > 0 {
                out.push('\n');
            }
            capitals::raise_line(line, self.code, index == 0, &mut out);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Font;

    #[track_caller]
    fn check(name: &str, text: &str, expected: &str) {
        let shown = Font::of_name(name).and_then(|font| font.drawn(text)).unwrap_or_else(|| text.to_owned());
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
