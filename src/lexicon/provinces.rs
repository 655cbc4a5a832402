//! Provinces: the units of the first level by their bare names.
//!
//! Knows the 34 units since 2025-07-01 (Nghị quyết 202/2025/QH15; Đồng Nai a city by Nghị quyết
//! 30/2026/QH16), the 63 before and the provinces of 1976 to 2008 that are in none of them. Whether
//! "tỉnh" or "thành phố" stands before a name is left to the callers, and so are the two-letter
//! short forms. Joined provinces of old (Gia Lai - Kon Tum) are left out, because two names of a list
//! look the same.
//!
//! ```text
//! "Đăk Lăk, Gia Lai" -> Province { name: "Đắk Lắk", unit: Province }, 11 bytes
//! ```

use super::{Table, fold};

use crate::letter;

/// A unit of the first level.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Province {
    /// Its name without the word of the unit.
    pub(crate) name: &'static str,
    /// What it is today, or was last.
    pub(crate) unit: Unit,
}

/// The two sorts of units of the first level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// "Tỉnh".
    Province,
    /// "Thành phố trực thuộc trung ương".
    City,
}

/// The longest name that `text` begins with, and the bytes it takes.
///
/// A name begins with a capital: "hòa bình" is peace.
pub(crate) fn longest(text: &str) -> Option<(&'static Province, usize)> {
    if !text.starts_with(letter::is_capital) {
        return None;
    }
    let ((_, province), taken) =
        NAMES.longest_where(text, |(spelling, _), written| fold::agrees(written, spelling))?;
    Some((province, taken))
}

const fn province(name: &'static str) -> Province {
    Province { name, unit: Unit::Province }
}

const fn city(name: &'static str) -> Province {
    Province { name, unit: Unit::City }
}

/// Units by folded name, with its spelling; "" where there are several.
static NAMES: Table<(&str, Province)> = Table::new(&[
    ("an giang", ("An Giang", province("An Giang"))),
    ("ba ria vung tau", ("Bà Rịa - Vũng Tàu", province("Bà Rịa - Vũng Tàu"))),
    ("bac can", ("", province("Bắc Kạn"))),
    ("bac giang", ("Bắc Giang", province("Bắc Giang"))),
    ("bac kan", ("", province("Bắc Kạn"))),
    ("bac lieu", ("Bạc Liêu", province("Bạc Liêu"))),
    ("bac ninh", ("Bắc Ninh", province("Bắc Ninh"))),
    ("bac thai", ("Bắc Thái", province("Bắc Thái"))),
    ("ben tre", ("Bến Tre", province("Bến Tre"))),
    ("binh dinh", ("Bình Định", province("Bình Định"))),
    ("binh duong", ("Bình Dương", province("Bình Dương"))),
    ("binh phuoc", ("Bình Phước", province("Bình Phước"))),
    ("binh thuan", ("Bình Thuận", province("Bình Thuận"))),
    ("binh tri thien", ("Bình Trị Thiên", province("Bình Trị Thiên"))),
    ("br vt", ("BR-VT", province("Bà Rịa - Vũng Tàu"))),
    ("brvt", ("BRVT", province("Bà Rịa - Vũng Tàu"))),
    ("ca mau", ("Cà Mau", province("Cà Mau"))),
    ("can tho", ("Cần Thơ", city("Cần Thơ"))),
    ("cao bang", ("Cao Bằng", province("Cao Bằng"))),
    ("cuu long", ("Cửu Long", province("Cửu Long"))),
    ("da nang", ("Đà Nẵng", city("Đà Nẵng"))),
    ("dac lac", ("", province("Đắk Lắk"))),
    ("dac nong", ("", province("Đắk Nông"))),
    ("dak lak", ("", province("Đắk Lắk"))),
    ("dak nong", ("", province("Đắk Nông"))),
    ("daklak", ("Daklak", province("Đắk Lắk"))),
    ("daknong", ("Daknong", province("Đắk Nông"))),
    ("dien bien", ("Điện Biên", province("Điện Biên"))),
    ("dong nai", ("Đồng Nai", city("Đồng Nai"))),
    ("dong thap", ("Đồng Tháp", province("Đồng Tháp"))),
    ("gia lai", ("Gia Lai", province("Gia Lai"))),
    ("ha bac", ("Hà Bắc", province("Hà Bắc"))),
    ("ha giang", ("Hà Giang", province("Hà Giang"))),
    ("ha nam", ("Hà Nam", province("Hà Nam"))),
    ("ha nam ninh", ("Hà Nam Ninh", province("Hà Nam Ninh"))),
    ("ha noi", ("Hà Nội", city("Hà Nội"))),
    ("ha son binh", ("Hà Sơn Bình", province("Hà Sơn Bình"))),
    ("ha tay", ("Hà Tây", province("Hà Tây"))),
    ("ha tinh", ("Hà Tĩnh", province("Hà Tĩnh"))),
    ("ha tuyen", ("Hà Tuyên", province("Hà Tuyên"))),
    ("hai duong", ("Hải Dương", province("Hải Dương"))),
    ("hai hung", ("Hải Hưng", province("Hải Hưng"))),
    ("hai phong", ("Hải Phòng", city("Hải Phòng"))),
    ("hau giang", ("Hậu Giang", province("Hậu Giang"))),
    ("hcm", ("HCM", city("Hồ Chí Minh"))),
    ("ho chi minh", ("Hồ Chí Minh", city("Hồ Chí Minh"))),
    ("hoa binh", ("Hòa Bình", province("Hòa Bình"))),
    ("hoang lien son", ("Hoàng Liên Sơn", province("Hoàng Liên Sơn"))),
    ("hue", ("Huế", city("Huế"))),
    ("hung yen", ("Hưng Yên", province("Hưng Yên"))),
    ("khanh hoa", ("Khánh Hòa", province("Khánh Hòa"))),
    ("kien giang", ("Kiên Giang", province("Kiên Giang"))),
    ("kon tum", ("Kon Tum", province("Kon Tum"))),
    ("kontum", ("Kontum", province("Kon Tum"))),
    ("lai chau", ("Lai Châu", province("Lai Châu"))),
    ("lam dong", ("Lâm Đồng", province("Lâm Đồng"))),
    ("lang son", ("Lạng Sơn", province("Lạng Sơn"))),
    ("lao cai", ("Lào Cai", province("Lào Cai"))),
    ("long an", ("Long An", province("Long An"))),
    ("minh hai", ("Minh Hải", province("Minh Hải"))),
    ("nam dinh", ("Nam Định", province("Nam Định"))),
    ("nam ha", ("Nam Hà", province("Nam Hà"))),
    ("nghe an", ("Nghệ An", province("Nghệ An"))),
    ("nghe tinh", ("Nghệ Tĩnh", province("Nghệ Tĩnh"))),
    ("nghia binh", ("Nghĩa Bình", province("Nghĩa Bình"))),
    ("ninh binh", ("Ninh Bình", province("Ninh Bình"))),
    ("ninh thuan", ("Ninh Thuận", province("Ninh Thuận"))),
    ("phu khanh", ("Phú Khánh", province("Phú Khánh"))),
    ("phu tho", ("Phú Thọ", province("Phú Thọ"))),
    ("phu yen", ("Phú Yên", province("Phú Yên"))),
    ("quang binh", ("Quảng Bình", province("Quảng Bình"))),
    ("quang nam", ("Quảng Nam", province("Quảng Nam"))),
    ("quang ngai", ("Quảng Ngãi", province("Quảng Ngãi"))),
    ("quang ninh", ("Quảng Ninh", province("Quảng Ninh"))),
    ("quang tri", ("Quảng Trị", province("Quảng Trị"))),
    ("soc trang", ("Sóc Trăng", province("Sóc Trăng"))),
    ("son la", ("Sơn La", province("Sơn La"))),
    ("song be", ("Sông Bé", province("Sông Bé"))),
    ("tay ninh", ("Tây Ninh", province("Tây Ninh"))),
    ("thai binh", ("Thái Bình", province("Thái Bình"))),
    ("thai nguyen", ("Thái Nguyên", province("Thái Nguyên"))),
    ("thanh hoa", ("Thanh Hóa", province("Thanh Hóa"))),
    ("thua thien hue", ("Thừa Thiên Huế", province("Thừa Thiên Huế"))),
    ("thuan hai", ("Thuận Hải", province("Thuận Hải"))),
    ("tien giang", ("Tiền Giang", province("Tiền Giang"))),
    ("tphcm", ("TPHCM", city("Hồ Chí Minh"))),
    ("tphn", ("TPHN", city("Hà Nội"))),
    ("tra vinh", ("Trà Vinh", province("Trà Vinh"))),
    ("tt hue", ("TT Huế", province("Thừa Thiên Huế"))),
    ("tuyen quang", ("Tuyên Quang", province("Tuyên Quang"))),
    ("vinh long", ("Vĩnh Long", province("Vĩnh Long"))),
    ("vinh phu", ("Vĩnh Phú", province("Vĩnh Phú"))),
    ("vinh phuc", ("Vĩnh Phúc", province("Vĩnh Phúc"))),
    ("yen bai", ("Yên Bái", province("Yên Bái"))),
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::generated;

    #[test]
    fn table_is_in_order() {
        generated::check_order(NAMES.rows());
        for (key, (spelling, _)) in NAMES.rows() {
            assert!(spelling.is_empty() || *key == fold::key(spelling), "{key}");
        }
    }

    #[test]
    fn reads_names() {
        for (text, name, unit) in [
            ("Kon Tum", "Kon Tum", Unit::Province),
            ("Đăk Lăk", "Đắk Lắk", Unit::Province),
            ("BÀ RỊA – VŨNG TÀU", "Bà Rịa - Vũng Tàu", Unit::Province),
            ("TT-Huế", "Thừa Thiên Huế", Unit::Province),
            ("Khánh Hoà", "Khánh Hòa", Unit::Province),
            ("Hồ Chí Minh", "Hồ Chí Minh", Unit::City),
        ] {
            assert_eq!(longest(text), Some((&Province { name, unit }, text.len())));
        }
        for text in ["hòa bình", "Huệ", "Lòng ăn", ""] {
            assert_eq!(longest(text), None, "{text}");
        }
    }
}
