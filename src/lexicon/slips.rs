//! Pairs of words that a scan may have misread, and that can be nothing else.
//!
//! The rows are words that the rules look for; a pair belongs here when no other two words of the
//! language have the same letters under their marks, [`is_another`] aside. Source: the slips of scanned
//! notices of provinces.
//!
//! ```text
//! "phoi" "hop" -> "phối" "hợp"
//! ```

use super::Table;
use super::fold::{self, Word};

/// The pairs, sorted by their folded words.
static PAIRS: Table<&str> = Table::new(&[
    ("bao cao", "báo cáo"),
    ("cham nhat", "chậm nhất"),
    ("chi thi", "chỉ thị"),
    ("chu tich", "chủ tịch"),
    ("chu tri", "chủ trì"),
    ("chuong trinh", "chương trình"),
    ("cong dien", "công điện"),
    ("cong van", "công văn"),
    ("dan tinh", "dân tỉnh"),
    ("de nghi", "đề nghị"),
    ("de xuat", "đề xuất"),
    ("dinh ky", "định kỳ"),
    ("giam doc", "giám đốc"),
    ("hang nam", "hằng năm"),
    ("hang ngay", "hằng ngày"),
    ("hang quy", "hằng quý"),
    ("hang thang", "hằng tháng"),
    ("hang tuan", "hằng tuần"),
    ("hdnd tinh", "hđnd tỉnh"),
    ("hoan thanh", "hoàn thành"),
    ("huong dan", "hướng dẫn"),
    ("ke hoach", "kế hoạch"),
    ("ket luan", "kết luận"),
    ("nghi dinh", "nghị định"),
    ("nghi quyet", "nghị quyết"),
    ("nhan dan", "nhân dân"),
    ("phoi hop", "phối hợp"),
    ("quyet dinh", "quyết định"),
    ("tham muu", "tham mưu"),
    ("thong bao", "thông báo"),
    ("thong nhat", "thống nhất"),
    ("thong tu", "thông tư"),
    ("to trinh", "tờ trình"),
    ("trien khai", "triển khai"),
    ("truoc ngay", "trước ngày"),
    ("ubnd tinh", "ubnd tỉnh"),
    ("uy ban", "ủy ban"),
    ("yeu cau", "yêu cầu"),
]);

/// Pairs with the letters of a row that are words of their own, or the end of one word and the beginning of
/// another ("viễn thông bảo đảm"), sorted.
const OTHERS: &[&str] = &[
    "bao cao",
    "báo cao",
    "bão cao",
    "bảo cao",
    "chu tri",
    "công điền",
    "dàn tính",
    "dân tinh",
    "dân tình",
    "dân tính",
    "dẫn tính",
    "giảm đốc",
    "giảm độc",
    "hang nam",
    "hoan thanh",
    "hàng nam",
    "hàng năm",
    "hàng ngày",
    "hàng quý",
    "hàng tháng",
    "hàng tuần",
    "hđnd tình",
    "hđnd tính",
    "hạng năm",
    "nghỉ định",
    "nhàn đàn",
    "thông bảo",
    "thông từ",
    "thông tự",
    "trước ngay",
    "tố trình",
    "tổ trình",
    "ubnd tình",
    "ubnd tính",
    "yếu cấu",
    "yếu cầu",
    "đề nghỉ",
    "để nghỉ",
    "để xuất",
    "định ký",
];

/// What stands before "thông" where it is the end of a word: "giao thông nhất là".
const BEFORE_THONG: &[&str] = &["giao", "luu", "pho", "truyen", "vien"];

/// Words of dates by their folded form.
const DATE_WORDS: [(&str, &str); 4] = [("nam", "năm"), ("ngay", "ngày"), ("quy", "quý"), ("thang", "tháng")];

/// The word of a date that `word` folds to, up to the figures fused to it: as written, and its spelling.
pub(crate) fn date_word<'t>(word: &Word<'t>) -> Option<(&'t str, &'static str)> {
    let (key, spelling) = DATE_WORDS.iter().find(|(key, _)| word.opens_with(key))?;
    let written = word.text.trim_end_matches(|c: char| c.is_ascii_digit());
    fold::is(written, key).then_some((written, *spelling))
}

/// The pair of words that have the same folded forms as `first` and `second`.
pub(crate) fn pair(first: &Word<'_>, second: &Word<'_>) -> Option<(&'static str, &'static str)> {
    PAIRS.get_pair(first, second)?.split_once(' ')
}

/// Whether `word` may begin a pair.
pub(crate) fn may_begin_pair(word: &Word<'_>) -> bool {
    PAIRS.may_open(word)
}

/// Whether a misread "năm" is no word at all, as "nằm" and "nấm" are.
pub(crate) fn is_no_word(written: &str) -> bool {
    ["nàm", "nãm", "nâm", "nảm", "nẩm", "nẫm"].contains(&written.to_lowercase().as_str())
}

/// Whether the two words as written are no slip but another pair; `before` is the word before them.
pub(crate) fn is_another(before: &str, first: &str, second: &str) -> bool {
    if first == "thông" && BEFORE_THONG.contains(&fold::key(before).as_str()) {
        return true;
    }
    let written = format!("{} {}", first.to_lowercase(), second.to_lowercase());
    OTHERS.contains(&written.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_and_folded() {
        let words = |key: &'static str| key.split_once(' ').expect("it is a pair");
        assert!(PAIRS.rows().is_sorted_by(|a, b| words(a.0) < words(b.0)));
        for (key, spelling) in PAIRS.rows() {
            assert_eq!(fold::key(spelling), *key);
        }
        for other in OTHERS {
            let key = fold::key(other);
            assert!(PAIRS.rows().iter().any(|(row, _)| *row == key), "{other}");
        }
    }
}
