//! Nouns of which the names of bodies, offices and collectives are made.
//!
//! All rows are in lower case with their marks, the longer of two that begin alike first.
//!
//! ```text
//! "sở, ban, ngành"            -> three nouns of a collective
//! "phó chủ tịch ubnd tỉnh"    -> an office, 14 bytes
//! ```

use super::fold;
use super::phrases::Phrases;

/// Offices that a person holds for a body.
static OFFICES: Phrases = Phrases::new(&[
    "chủ tịch hội đồng thành viên",
    "chủ tịch hội đồng quản trị",
    "chủ tịch hđtv",
    "chủ tịch hđqt",
    "chủ tịch kiêm tổng giám đốc",
    "phó chủ tịch thường trực",
    "phó chủ tịch",
    "chủ tịch",
    "phó bộ trưởng",
    "bộ trưởng, chủ nhiệm",
    "bộ trưởng",
    "thứ trưởng",
    "thủ trưởng",
    "phó bí thư thường trực",
    "phó bí thư",
    "bí thư",
    "phó tổng giám đốc",
    "tổng giám đốc",
    "phó giám đốc",
    "giám đốc",
    "phó chánh văn phòng",
    "chánh văn phòng",
    "chánh thanh tra",
    "tổng thanh tra",
    "chánh án",
    "viện trưởng",
    "phó chủ nhiệm",
    "chủ nhiệm",
    "tổng biên tập",
    "người đứng đầu",
    "lãnh đạo",
    "đại diện",
    "phó trưởng ban",
    "trưởng ban",
    "trưởng các ban",
    "cục trưởng",
    "vụ trưởng",
    "hiệu trưởng",
    "chỉ huy trưởng",
    "tư lệnh",
    "chính ủy",
    "trưởng phòng",
    "trưởng các phòng",
    "thống đốc",
    "tổng kiểm toán",
    "tổ trưởng",
    "phó trưởng đoàn",
    "trưởng đoàn",
    "trưởng",
    "ủy viên",
    "uỷ viên",
]);

/// Offices whose holders are named together with a second office of the same body.
pub(crate) fn shares_body(office: &str) -> bool {
    office.starts_with("chủ tịch h") || office == "giám đốc" || office == "phó giám đốc"
}

/// Nouns that name members of a collective or a body in general.
static MEMBERS: Phrases = Phrases::new(&[
    "cơ quan tham mưu, quản lý nhà nước",
    "tiểu ban",
    "bên mời thầu",
    "bộ, ngành",
    "ban quản lý",
    "ban chỉ huy",
    "bộ ngành",
    "bộ",
    "ban đảng",
    "ban ngành",
    "ban",
    "cá nhân",
    "cán bộ",
    "cấp có thẩm quyền",
    "cấp thẩm quyền",
    "người có thẩm quyền",
    "cấp ủy đảng",
    "cấp uỷ đảng",
    "cấp ủy",
    "cấp uỷ",
    "cấp",
    "chi bộ",
    "chính quyền địa phương",
    "chính quyền",
    "chủ đầu tư",
    "chủ dự án",
    "chủ rừng",
    "cơ quan chủ trì",
    "cơ quan phối hợp",
    "cơ quan thường trực",
    "cơ quan có thẩm quyền",
    "cơ quan đăng ký đầu tư",
    "cơ quan chức năng",
    "cơ quan chuyên môn",
    "cơ quan chuyên trách tham mưu, giúp việc",
    "cơ quan tham mưu, giúp việc",
    "cơ quan ngang bộ",
    "cơ quan thuộc chính phủ",
    "cơ quan thông tấn, báo chí",
    "cơ quan thông tấn báo chí",
    "cơ quan báo chí",
    "cơ quan thi hành án dân sự",
    "cơ quan thi hành án",
    "cơ quan hành chính",
    "cơ quan thuế",
    "cơ quan thanh tra",
    "cơ quan điều tra",
    "cơ quan kiểm tra",
    "cơ quan tham mưu",
    "cơ quan quản lý nhà nước",
    "cơ quan",
    "cơ sở đào tạo",
    "cơ sở sản xuất",
    "cơ sở kinh doanh",
    "cơ sở khám chữa bệnh",
    "cơ sở khám bệnh, chữa bệnh",
    "cơ sở y tế",
    "cơ sở giáo dục",
    "cơ sở",
    "công ty",
    "cộng đồng",
    "doanh nghiệp",
    "đảng bộ",
    "đảng ủy",
    "đảng uỷ",
    "đặc khu",
    "địa phương",
    "đoàn thể",
    "đoàn kiểm tra",
    "đoàn giám sát",
    "đoàn công tác",
    "tổ công tác",
    "đơn vị chủ trì",
    "đơn vị phối hợp",
    "đơn vị sự nghiệp công lập",
    "đơn vị sự nghiệp",
    "đơn vị tư vấn",
    "đơn vị thi công",
    "đơn vị",
    "hiệp hội",
    "hội quần chúng",
    "hội đoàn thể",
    "hội, đoàn thể",
    "hội",
    "hộ gia đình",
    "huyện ủy",
    "huyện uỷ",
    "huyện",
    "hợp tác xã",
    "khu vực",
    "lực lượng chức năng",
    "lực lượng vũ trang",
    "lực lượng quân đội",
    "lực lượng công an",
    "lực lượng biên phòng",
    "lực lượng",
    "ngành",
    "ngân hàng thương mại",
    "ngân hàng",
    "nhà đầu tư",
    "nhà thầu",
    "nhà trường",
    "nhà mạng",
    "nhà máy",
    "bệnh viện",
    "cao đẳng",
    "tổ kiểm tra",
    "tổ thẩm định",
    "phòng chuyên môn",
    "phòng, ban",
    "phòng",
    "phường",
    "quận ủy",
    "quận",
    "sở, ban, ngành",
    "sở ngành",
    "sở",
    "tập đoàn",
    "thành phố",
    "thành ủy",
    "thành uỷ",
    "thành viên",
    "thị trấn",
    "thị xã",
    "thị ủy",
    "thôn",
    "tỉnh ủy",
    "tỉnh uỷ",
    "tỉnh",
    "tổ chức tín dụng",
    "tổ chức chính trị - xã hội",
    "tổ chức chính trị-xã hội",
    "tổ chức chính trị – xã hội",
    "tổ chức chính trị, xã hội",
    "tổ chức chính trị xã hội",
    "tổ chức đoàn thể",
    "tổ chức thành viên",
    "tổ chức đảng",
    "tổ chức xã hội",
    "tổ chức",
    "tổng công ty",
    "trung tâm",
    "trường",
    "trạm y tế",
    "vụ",
    "cục",
    "viện",
    "xã",
    "ủy ban",
    "uỷ ban",
    "ban quản lý dự án",
    "hội đồng",
]);

/// Other spellings of nouns of a collective, and the standard.
const VARIANTS: &[(&str, &str)] = &[
    ("ban ngành", "ban, ngành"),
    ("bộ ngành", "bộ, ngành"),
    ("cơ quan thuộc chính phủ", "cơ quan thuộc Chính phủ"),
    ("sở ngành", "sở, ngành"),
    ("tổ chức chính trị xã hội", "tổ chức chính trị - xã hội"),
    ("tổ chức chính trị – xã hội", "tổ chức chính trị - xã hội"),
    ("tổ chức chính trị, xã hội", "tổ chức chính trị - xã hội"),
    ("tổ chức chính trị-xã hội", "tổ chức chính trị - xã hội"),
];

/// Words that say how many or which: "các", "toàn thể".
static QUANTIFIERS: Phrases = Phrases::new(&[
    "tất cả các",
    "toàn thể các",
    "toàn bộ các",
    "hệ thống các",
    "các",
    "những",
    "một số",
    "toàn thể",
]);

/// Polite words before a person, which are no part of the name.
static HONORIFICS: Phrases =
    Phrases::new(&["các đồng chí", "đồng chí", "đ/c", "các ông", "các bà", "ông", "bà", "quý"]);

/// Nouns of administrative places.
static PLACES: Phrases = Phrases::new(&[
    "tỉnh",
    "thành phố",
    "tp.",
    "tp",
    "huyện",
    "thị xã",
    "thị trấn",
    "quận",
    "xã",
    "phường",
    "đặc khu",
    "thôn",
    "tổ dân phố",
    "cấp tỉnh",
    "cấp huyện",
    "cấp xã",
    "cấp thành phố",
]);

/// Words at which the name of a body ends.
static STOPS: Phrases = Phrases::new(&[
    "hằng",
    "hàng",
    "để",
    "trong",
    "về",
    "theo",
    "với",
    "khi",
    "nếu",
    "do",
    "đến",
    "trước",
    "sau",
    "bằng",
    "nhằm",
    "thì",
    "mà",
    "cho",
    "qua",
    "hoặc",
    "đã",
    "đang",
    "sẽ",
    "bị",
    "trên",
    "tại",
    "ở",
    "từ",
    "nhưng",
    "còn",
    "cũng",
    "này",
    "đó",
    "của",
    "thuộc",
    "vì",
    "như",
    "và",
    "hay",
    "những",
    "việc",
    "kết quả",
    "ý kiến",
    "nội dung",
    "căn cứ",
    "thông qua",
    "kể từ",
    "hết",
    "đối với",
    "làm",
    "lên",
    "một",
    "vào",
    "bởi",
    "chưa",
    "không",
    "phụ trách",
    "hằng",
    "hàng tháng",
    "hàng quý",
    "hàng năm",
    "hàng tuần",
    "phản hồi",
    "cam kết",
    "trân trọng",
    "số lượng",
    "số liệu",
    "số nhà",
]);

/// Verbs and stops that are part of a noun behind the word before them, sorted.
const PAIRS: &[(&str, &str)] = &[
    ("ban", "chỉ đạo"),
    ("bên", "mời thầu"),
    ("chủ", "đầu tư"),
    ("dịch vụ", "việc làm"),
    ("hoạt động", "kinh doanh"),
    ("một thành viên", "quản lý"),
    ("ngoại", "giao"),
    ("nhà", "đầu tư"),
    ("nhà thầu", "thi công"),
    ("tư vấn", "giám sát"),
    ("đơn vị", "thi công"),
    ("đầu tư", "xây dựng"),
];

/// Nouns of two words, of which the second alone would be a verb, sorted.
static COMPOUNDS: Phrases = Phrases::new(&[
    "bên mời thầu",
    "bầu cử",
    "chương trình",
    "công trình",
    "dịch vụ việc làm",
    "giao dịch",
    "giao thông",
    "hoạt động khai thác khoáng sản",
    "lộ trình",
    "phòng, chống",
    "quy trình",
    "đấu thầu lựa chọn nhà đầu tư",
]);

/// Nouns of a collective before which a comma may be forgotten: "các cơ quan đơn vị", sorted.
static LISTED: Phrases = Phrases::new(&[
    "ban ngành",
    "cơ quan",
    "doanh nghiệp",
    "ngành",
    "phường",
    "tổ chức đoàn thể",
    "đoàn thể",
    "đơn vị",
    "địa phương",
]);

/// Nouns in the plural inside a name: "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông".
static INNER_PLURALS: Phrases = Phrases::new(&[
    "các chương trình",
    "các công trình",
    "các cơ quan đảng",
    "các dự án",
    "các hội",
    "các khu",
]);

/// Heads of which all bodies are known, so that another name is misspelt or misread.
const CLOSED: &[&str] = &["bộ", "sở", "ủy ban", "uỷ ban", "uy ban"];

/// Heads of boards that are named after their work.
const WORKING: &[&str] = &["hội đồng", "tổ", "đoàn", "ban"];

/// Committees of the Party in a place.
static PARTY_COMMITTEES: Phrases = Phrases::new(&[
    "tỉnh ủy",
    "tỉnh uỷ",
    "thành ủy",
    "thành uỷ",
    "huyện ủy",
    "huyện uỷ",
    "quận ủy",
    "quận uỷ",
    "thị ủy",
    "thị uỷ",
    "đảng ủy",
    "đảng uỷ",
]);

/// Family names, in lower case, sorted. Source: the usual ones of the Kinh, and those of other
/// peoples among office holders.
static SURNAMES: Phrases = Phrases::new(&[
    "bàn", "bùi", "bế", "cao", "chu", "châu", "cù", "diệp", "doãn", "dương", "giang", "giàng", "hoàng",
    "huỳnh", "hà", "hầu", "hồ", "hứa", "khúc", "khổng", "kiều", "la", "lâm", "lê", "lò", "lý", "lưu",
    "lương", "lại", "mai", "mùa", "nghiêm", "nguyễn", "ngô", "ngọ", "nông", "phan", "phùng", "phạm", "quàng",
    "quách", "sùng", "thào", "thái", "thạch", "tiêu", "triệu", "trương", "trần", "trịnh", "tô", "tôn",
    "tăng", "tạ", "tống", "từ", "viên", "vàng", "vì", "võ", "văn", "vũ", "vương", "đinh", "điểu", "đoàn",
    "đàm", "đào", "đậu", "đặng", "đỗ",
]);

/// What looks like the head of a name and is a common noun, sorted.
static FALSE_HEADS: Phrases = Phrases::new(&[
    "bộ chỉ số",
    "bộ máy",
    "bộ phận",
    "bộ tiêu chí",
    "cơ sở dữ liệu",
    "hội họp",
    "hội nghị",
    "hội thảo",
    "khu vực",
    "trường hợp",
    "viện trợ",
    "đoàn kết",
    "đội ngũ",
]);

/// Nouns in small letters that can be told to do something when they stand alone, sorted.
static ACTORS: Phrases = Phrases::new(&[
    "bộ ngành",
    "chính quyền",
    "chủ dự án",
    "chủ rừng",
    "chủ đầu tư",
    "công ty",
    "cơ quan",
    "cơ sở",
    "cơ sở giáo dục",
    "cơ sở y tế",
    "cấp có thẩm quyền",
    "cấp thẩm quyền",
    "cấp uỷ",
    "cấp ủy",
    "doanh nghiệp",
    "huyện ủy",
    "lực lượng",
    "ngành",
    "ngân hàng thương mại",
    "người có thẩm quyền",
    "nhà thầu",
    "nhà trường",
    "nhà đầu tư",
    "sở ngành",
    "thành uỷ",
    "thành ủy",
    "tỉnh uỷ",
    "tỉnh ủy",
    "tổ chức chính trị",
    "tổ chức tín dụng",
    "tổ chức đảng",
    "đơn vị",
    "đảng ủy",
    "địa phương",
]);

/// Heads that are bodies by themselves, sorted.
const WHOLE: &[&str] = &[
    "chính phủ",
    "chủ đầu tư",
    "evn",
    "huyện ủy",
    "hđnd",
    "nhà đầu tư",
    "quốc hội",
    "thành phố",
    "thành uỷ",
    "thành ủy",
    "thông tấn xã",
    "thường trực",
    "tỉnh",
    "tỉnh uỷ",
    "tỉnh đoàn",
    "tỉnh ủy",
    "ubnd",
    "vcci",
    "viettel",
    "vnpt",
    "đảng uỷ",
    "đảng ủy",
];

/// How nouns begin whose first words alone would be a verb, sorted.
static NOUNS_LIKE_VERBS: Phrases = Phrases::new(&[
    "bảo tồn",
    "bảo vệ rừng",
    "bảo vệ thực",
    "bồi dưỡng",
    "chuyển đổi số",
    "cung ứng dịch",
    "dự báo",
    "dự báo khí",
    "giám sát cộng",
    "giáo dục",
    "giải phóng mặt",
    "hỗ trợ doanh",
    "hỗ trợ phát",
    "khai thác công trình",
    "khuyến khích",
    "kiểm soát bệnh",
    "kiểm soát ma",
    "phát triển khoa",
    "phát triển nông",
    "phát triển quỹ",
    "phân tích",
    "phòng chống",
    "phục vụ hành",
    "quản lý các khu",
    "quản lý dự án",
    "quản lý khu",
    "quản lý rừng",
    "quản lý thị",
    "quản lý đường",
    "quảng bá",
    "tham gia bảo vệ",
    "thi đua",
    "thông tin",
    "truyền thông",
    "tư vấn",
    "tổ chức cán",
    "xây dựng công trình",
    "xây dựng cấp",
    "xây dựng khu vực",
    "xây dựng nông thôn",
    "xây dựng số",
    "xây dựng thành phố",
    "xây dựng tỉnh",
    "xây dựng đảng",
    "xúc tiến",
    "điều hành đô",
    "điều phối",
    "đào tạo",
    "đăng ký đất",
    "đăng ký đầu",
    "đầu tư",
    "ứng dụng công",
]);

/// Whether a party may begin with the word that `lower` begins with, a row of the table of bodies aside.
pub(crate) fn may_begin_party(lower: &str) -> bool {
    const BEGINNINGS: [&Phrases; 7] =
        [&HEADS, &MEMBERS, &OFFICES, &QUANTIFIERS, &PLACES, &HONORIFICS, &SURNAMES];
    BEGINNINGS.iter().any(|rows| rows.may_begin(lower))
}

/// The office that `lower` begins with.
pub(crate) fn office(lower: &str) -> Option<&'static str> {
    OFFICES.first(lower)
}

/// The noun of a collective that `lower` begins with; the longest.
pub(crate) fn member(lower: &str) -> Option<&'static str> {
    /// Cases are nobody.
    const NOT_MEMBERS: [&str; 3] = ["vụ việc", "vụ án", "vụ vi phạm"];
    if NOT_MEMBERS.iter().any(|word| lower.starts_with(word)) {
        return None;
    }
    MEMBERS.longest(lower)
}

/// The quantifier that `lower` begins with.
pub(crate) fn quantifier(lower: &str) -> Option<&'static str> {
    QUANTIFIERS.first(lower)
}

/// The polite word that `lower` begins with.
pub(crate) fn honorific(lower: &str) -> Option<&'static str> {
    HONORIFICS.first(lower)
}

/// The noun of a place that `lower` begins with; the longest.
pub(crate) fn place(lower: &str) -> Option<&'static str> {
    PLACES.longest(lower)
}

/// Whether the verb or stop that `lower` begins with belongs to the noun that `before` ends with.
pub(crate) fn is_pair(before: &str, lower: &str) -> bool {
    PAIRS.iter().any(|(noun, verb)| lower.starts_with(verb) && before.ends_with(noun))
}

/// The noun of several words that `lower` begins with, where one of them alone would be a verb.
pub(crate) fn compound(lower: &str) -> Option<&'static str> {
    COMPOUNDS.first(lower)
}

/// A noun of a collective in its standard spelling.
pub(crate) fn standard(member: &str) -> &str {
    VARIANTS.iter().find(|(variant, _)| *variant == member).map_or(member, |(_, standard)| standard)
}

/// Whether a noun of a collective may stand inside another: "cấp xã", "cơ sở".
pub(crate) fn is_inner(member: &str) -> bool {
    ["ban", "bộ", "cơ sở", "cấp", "hội", "khu vực", "trường", "viện", "vụ"].contains(&member)
}

/// Whether `lower` begins with a noun that goes on a collective though the comma is forgotten.
pub(crate) fn is_listed(lower: &str) -> bool {
    LISTED.first(lower).is_some()
}

/// Whether a plural that `lower` begins with is part of a name.
pub(crate) fn is_inner_plural(lower: &str) -> bool {
    INNER_PLURALS.first(lower).is_some()
}

/// Whether a table has all bodies that begin with this head.
pub(crate) fn is_closed(head: &str) -> bool {
    CLOSED.contains(&head)
}

/// Whether a board of this head is named after its work.
pub(crate) fn works(head: &str) -> bool {
    WORKING.contains(&head)
}

/// The committee of the Party that `lower` begins with.
pub(crate) fn party_committee(lower: &str) -> Option<&'static str> {
    PARTY_COMMITTEES.first(lower)
}

/// The family name that `lower` begins with.
pub(crate) fn surname(lower: &str) -> Option<&'static str> {
    SURNAMES.first(lower)
}

/// Whether a word is a family name, whatever a scan made of its marks.
pub(crate) fn is_surname(word: &str) -> bool {
    let key = fold::key(word);
    SURNAMES.rows().iter().any(|name| fold::key(name) == key)
}

/// Whether the name of a body ends before the word that `lower` begins with.
pub(crate) fn is_stop(lower: &str) -> bool {
    STOPS.first(lower).is_some()
}

/// Words in capitals that the names of bodies begin with, in lower case.
static HEADS: Phrases = Phrases::new(&[
    "ban",
    "bảo hiểm",
    "bhxh",
    "báo",
    "bộ",
    "bệnh viện",
    "bưu điện",
    "bqlda",
    "bql",
    "chi cục",
    "chi nhánh",
    "chính phủ",
    "chi bộ",
    "cổng thông tin",
    "cổng ttđt",
    "công an",
    "công đoàn",
    "công ty cổ phần",
    "công ty trách nhiệm hữu hạn một thành viên",
    "công ty trách nhiệm hữu hạn mtv",
    "công ty trách nhiệm hữu hạn",
    "công ty tnhh một thành viên",
    "công ty tnhh mtv",
    "công ty tnhh nhà nước một thành viên",
    "công ty tnhhnn một thành viên",
    "công ty tnhh",
    "công ty",
    "cty",
    "cơ quan",
    "cục",
    "cụm",
    "đài",
    "đại học",
    "đảng bộ",
    "đảng đoàn",
    "đảng ủy",
    "đảng uỷ",
    "điện lực",
    "đoàn",
    "đội",
    "đồn",
    "hạt kiểm lâm",
    "hải quan",
    "học viện",
    "hội",
    "hợp tác xã",
    "htx",
    "hđnd",
    "huyện ủy",
    "huyện uỷ",
    "khu",
    "kho bạc",
    "kiểm toán",
    "kiểm lâm",
    "lữ đoàn",
    "liên đoàn",
    "liên minh",
    "liên hiệp",
    "mặt trận",
    "mttq",
    "nhà xuất bản",
    "nhà máy",
    "ngân hàng",
    "nhnn",
    "ngành",
    "phòng",
    "quân khu",
    "quân đội",
    "quốc hội",
    "quỹ",
    "quận ủy",
    "sư đoàn",
    "sở",
    "tand",
    "tòa án",
    "toà án",
    "tạp chí",
    "tập đoàn",
    "thanh tra",
    "thành phố",
    "thành đoàn",
    "thành ủy",
    "thành uỷ",
    "thị ủy",
    "thông tấn xã",
    "thống kê",
    "thuế",
    "thư viện",
    "thường trực",
    "thủ tướng",
    "phó thủ tướng",
    "tỉnh đoàn",
    "tỉnh ủy",
    "tỉnh uỷ",
    "tổ",
    "tổng công ty",
    "tổng cục",
    "trạm",
    "trung tâm",
    "trường",
    "tỉnh",
    "ubnd",
    "ubkt",
    "ubmttq",
    "ủy ban",
    "uỷ ban",
    "uy ban",
    "văn phòng",
    "viện",
    "vụ",
    "vksnd",
    "vnpt",
    "viettel",
    "evn",
    "vcci",
    "xí nghiệp",
    "chủ đầu tư",
    "nhà đầu tư",
    "cơ sở",
    "trưởng ban",
    "bí thư",
    "lãnh đạo",
    "tiểu ban",
    "đoàn công tác",
    "hội đồng",
    "bộ phận",
    "hiệp hội",
    "câu lạc bộ",
    "lực lượng",
]);

/// The word in capitals that the name of a body begins with; the longest.
pub(crate) fn head(lower: &str) -> Option<&'static str> {
    HEADS.longest(lower)
}

/// Whether what looks like the head of a name begins a common noun: "cơ sở dữ liệu".
pub(crate) fn is_false_head(lower: &str) -> bool {
    FALSE_HEADS.begin(lower)
}

/// Whether a single noun in small letters can be told to do something: "địa phương", not "xã".
pub(crate) fn acts_alone(lower: &str) -> bool {
    lower.contains(", ") || ACTORS.begin(lower)
}

/// Whether a head word is a body by itself: "Quốc hội", "VNPT".
pub(crate) fn stands_alone(head: &str) -> bool {
    WHOLE.contains(&head)
}

/// Whether what looks like a verb is part of a noun: "đầu tư xây dựng", "quản lý dự án".
pub(crate) fn is_like_verb(lower: &str) -> bool {
    !lower.starts_with("đầu tư,") && NOUNS_LIKE_VERBS.begin(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        let phrases =
            [&COMPOUNDS, &LISTED, &INNER_PLURALS, &SURNAMES, &FALSE_HEADS, &ACTORS, &NOUNS_LIKE_VERBS];
        for rows in phrases.map(Phrases::rows).into_iter().chain([WHOLE]) {
            assert!(rows.is_sorted_by(|a, b| a < b), "{rows:?}");
        }
        assert!(PAIRS.is_sorted_by(|a, b| a < b));
        assert!(VARIANTS.is_sorted_by(|a, b| a < b));
    }
}
