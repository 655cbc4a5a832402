//! Whether words can be read at all.

use crate::letter;
use crate::lexicon::fold;

/// Whether `text` is too long to be Vietnamese with so few letters of the Vietnamese alphabet that
/// other alphabets lack, or with so many that it has not.
///
/// A quarter to a third of the letters of a notice carry a mark; what a scanner made of Vietnamese
/// with the letters of English, or what an old encoding looks like in a new one, is far from that.
///
/// ```text
/// "Uy ban nhan dan tinh yeu cau cac so, nganh khan truong trien khai thuc hien cac nhiem vu sau" -> true
/// ```
pub(crate) fn is_unreadable(text: &str) -> bool {
    /// Fewer letters tell too little: a list of short forms, an address.
    const FEWEST_LETTERS: usize = 60;
    if text.len() < FEWEST_LETTERS {
        return false;
    }
    let plain = letter::count_ascii(text);
    let (mut marked, mut foreign) = (0, 0);
    for (_, c) in letter::beyond_ascii(text) {
        if matches!(c, 'Ạ'..='ỹ') || fold::base(c).is_ascii() {
            marked += 1;
        } else {
            foreign += usize::from(letter::is_letter(c));
        }
    }
    let letters = plain + marked + foreign;
    letters >= FEWEST_LETTERS && (marked * 10 < letters || foreign * 10 > letters)
}

#[cfg(test)]
mod tests {
    use super::is_unreadable;

    #[test]
    fn tells_vietnamese_from_what_a_scanner_made_of_it() {
        let notice =
            "Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành liên quan tham mưu UBND tỉnh xem xét";
        assert!(!is_unreadable(notice));
        assert!(!is_unreadable(&notice.to_uppercase()));
        assert!(is_unreadable(
            "Giao So Tai chinh chu tri, phoi hop voi cac so, nganh lien quan tham muu UBND tinh"
        ));
        assert!(is_unreadable(
            "Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc ñy ban nh©n d©n tØnh th«ng b¸o"
        ));
        assert!(!is_unreadable("VT, TH, KTTH, NC, KGVX, TTCB; https://example.vn"), "too short to tell");
    }
}
