//! The words by which a task is judged.

/// Words that say a time without a day.
#[rustfmt::skip]
pub(super) const STANDING: &[&str] = &[
    "thường xuyên", "liên tục", "định kỳ", "hằng ngày", "hằng tuần", "hằng tháng", "hằng quý",
    "hằng năm", "hàng ngày", "hàng tuần", "hàng tháng", "hàng quý", "hàng năm", "trong suốt",
    "trong quá trình", "khi có", "khi phát sinh", "trường hợp", "kịp kỳ họp", "trước khi",
    "ngay sau khi", "sau khi", "theo tiến độ", "đúng tiến độ", "24/24",
];

/// What work comes to.
#[rustfmt::skip]
pub(super) const PRODUCTS: &[&str] = &[
    "báo cáo", "kế hoạch", "đề án", "phương án", "dự thảo", "tờ trình", "văn bản", "quyết định",
    "nghị quyết", "danh mục", "danh sách", "hồ sơ", "biên bản", "quy chế", "quy trình", "quy định",
    "hướng dẫn", "thông báo", "kết quả", "chương trình", "dự toán", "giấy phép", "hợp đồng", "bản đồ",
    "quy hoạch", "cơ sở dữ liệu", "công văn", "chỉ thị", "thông tư", "nghị định", "bản tin", "số liệu",
    "tài liệu", "kịch bản", "tiêu chí", "bảng", "giải ngân", "khởi công", "khánh thành", "nghiệm thu",
    "bàn giao", "hoàn thành",
];

/// Words that say who may decide.
#[rustfmt::skip]
pub(super) const AUTHORITIES: &[&str] = &[
    "thẩm quyền", "phê duyệt", "quyết định", "xem xét", "cho ý kiến", "xin ý kiến", "ủy quyền",
    "phân cấp", "trình", "ban hành", "theo quy định", "chịu trách nhiệm", "chấp thuận", "thẩm định",
    "chỉ đạo",
];

/// Formulas that name no work.
#[rustfmt::skip]
pub(super) const GENERAL: &[&str] = &[
    "tổ chức thực hiện", "triển khai thực hiện", "nghiêm túc thực hiện", "thực hiện nghiêm túc",
    "thực hiện tốt", "phối hợp thực hiện", "biết thực hiện", "căn cứ thực hiện",
];

/// Types that are cited by name alone (Decree 30/2020/NĐ-CP, Appendix I).
#[rustfmt::skip]
pub(super) const LAWS: &[&str] = &[
    "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp",
];

/// Short forms that every office knows.
#[rustfmt::skip]
pub(super) const KNOWN: &[&str] = &[
    "UBND", "HĐND", "MTTQ", "UBMTTQ", "UBMTTQVN", "MTTQVN", "TAND", "VKSND", "BCĐ", "BCH", "BTV", "TTg",
    "CBCC", "CBCCVC", "CNTT", "CCHC", "TTHC", "GPMB", "ATGT", "ATTP", "ANTT", "PCCC", "CNCH", "PCTT",
    "TKCN", "PCLB", "NSNN", "NSTW", "NSĐP", "ĐTC", "ODA", "FDI", "GDP", "GRDP", "CPI", "VNĐ", "USD",
    "ASEAN", "WTO", "WHO", "UNESCO", "COVID", "BHXH", "BHYT", "BHTN", "TNHH", "MTV", "CTCP", "HTX",
    "THPT", "THCS", "GDTX", "GDĐT", "LĐTBXH", "NNPTNT", "TNMT", "GTVT", "KHCN", "KHĐT", "VHTTDL",
    "TTTT", "NTM", "OCOP", "PCI", "PAPI", "PAR", "SIPAS", "IUU", "EVN", "VNPT", "BOT", "PPP", "KTXH",
    "QPAN", "ANQP", "ĐBQH", "QSDĐ", "VNEID", "AIDS", "HIV", "ISO", "SMS", "USB", "GPS", "WIFI",
];
