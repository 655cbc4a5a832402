//! Types of documents: their names, and the codes they have in a symbol.
//!
//! Knows the 29 administrative types of Nghị định 30/2020/NĐ-CP (Phụ lục III), the codes of Thông tư
//! 01/2011/TT-BNV before them, the normative types (Luật 64/2025/QH15), the joint ones, and those of the
//! Party (Quy định 66-QĐ/TW, Quy định 399-QĐ/TW). Whether a document is the Party's is seen from its
//! symbol (`18-NQ/TW`), so codes are asked for with that known. By its name a type that both systems
//! have belongs to the State.
//!
//! ```text
//! "Thông báo kết luận số 15" -> DocKind { code: TB, name: "Thông báo", system: State }, 25 bytes
//! "TT" of a Party symbol     -> DocKind { code: TT, name: "Thông tri", system: Party }
//! ```

use super::{Table, fold};
use crate::letter;
use crate::model::System;

/// A type of document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DocKind {
    /// Its code as in "15/TB-UBND", where it has one; that of "Luật" stands in no symbol.
    pub(crate) code: Option<&'static str>,
    /// Its name; "Văn bản" is any document at all.
    pub(crate) name: &'static str,
    /// The system it belongs to.
    pub(crate) system: System,
}

/// The longest name of a type that `text` begins with, and the bytes it takes.
pub(crate) fn longest_name(text: &str) -> Option<(&'static DocKind, usize)> {
    let ((_, kind), taken) =
        NAMES.longest_where(text, |(spelling, _), written| fold::agrees(written, spelling))?;
    Some((kind, taken))
}

/// The type whose folded name without blanks is `compact`, as a title in spaced letters gives it.
pub(crate) fn by_compact_name(compact: &str) -> Option<&'static DocKind> {
    let is_name = |key: &str| key.bytes().filter(|&byte| byte != b' ').eq(compact.bytes());
    NAMES.rows().iter().find(|(key, _)| is_name(key)).map(|(_, (_, kind))| kind)
}

/// The types whose name stands at the head of a document, and that name folded.
pub(crate) fn headed() -> impl Iterator<Item = (&'static str, &'static DocKind)> {
    let all = NAMES.rows().iter().map(|(key, (spelling, kind))| (*key, *spelling, kind));
    all.filter(|(_, spelling, kind)| *spelling == kind.name && kind.name != "Văn bản")
        .map(|(key, _, kind)| (key, kind))
}

/// The type of a code in a symbol, in one of the Party or of the State.
///
/// As written first; then without marks, and last without regard to capitals, as far as that
/// leaves one type only: `ND` is `NĐ` and `CTR` is `CTr`, but `DA` stays `DA`.
pub(crate) fn by_code(code: &str, party: bool) -> Option<&'static DocKind> {
    if party { find(&[PARTY_CODES, CODES], code) } else { find(&[CODES], code) }.map(|(_, kind)| kind)
}

/// The code with its marks and capitals ("ND" gives "NĐ"); an unknown one as it is.
pub(crate) fn standard_code(code: &str) -> &str {
    find(&[CODES, PARTY_CODES], code).map_or(code, |(standard, _)| standard)
}

type Codes = &'static [(&'static str, DocKind)];

/// The row of the first of `tables` that has `code` in the strictest reading any of them has.
fn find(tables: &[Codes], code: &str) -> Option<&'static (&'static str, DocKind)> {
    let as_written =
        |rows: &Codes| rows.binary_search_by(|(row, _)| (*row).cmp(code)).ok().map(|at| &rows[at]);
    tables.iter().find_map(as_written).or_else(|| find_misspelt(tables, code))
}

fn find_misspelt(tables: &[Codes], code: &str) -> Option<&'static (&'static str, DocKind)> {
    let readings: [fn(char) -> char; 3] = [eth_is_d, without_mark, |c| without_mark(c).to_ascii_uppercase()];
    let is_plain = code.is_ascii();
    // All readings leave the first letter of a code that is plain.
    let first = code.bytes().next().filter(u8::is_ascii);
    let may_be = |row: &str| {
        let own = row.bytes().next().filter(u8::is_ascii);
        own.zip(first).is_none_or(|(own, first)| own.eq_ignore_ascii_case(&first))
    };
    let is_read = |row: &str, read: fn(char) -> char| row.chars().map(read).eq(code.chars().map(read));
    let mut alike = Vec::new();
    for (table, rows) in tables.iter().enumerate() {
        alike.extend(
            rows.iter().filter(|(row, _)| may_be(row) && is_read(row, readings[2])).map(|row| (table, row)),
        );
    }
    readings.iter().enumerate().find_map(|(at, read)| {
        let is_so =
            |row: &str| is_read(row, *read) && (at == 0 || is_plain || caseless(row).eq(caseless(code)));
        (0..tables.len()).find_map(|table| {
            let mut rows = alike.iter().filter(|(of, (row, _))| *of == table && is_so(row));
            let (_, row) = rows.next()?;
            rows.next().is_none().then_some(*row)
        })
    })
}

/// `Ð` of a wrong code page is `Đ`.
fn eth_is_d(c: char) -> char {
    match c {
        'Ð' => 'Đ',
        'ð' => 'đ',
        _ => c,
    }
}

fn without_mark(c: char) -> char {
    let base = fold::base(c);
    if letter::is_capital(c) && base.is_ascii() { base.to_ascii_uppercase() } else { base }
}

fn caseless(code: &str) -> impl Iterator<Item = char> + '_ {
    code.chars().map(eth_is_d).flat_map(char::to_lowercase)
}

const fn state(code: &'static str, name: &'static str) -> DocKind {
    kind(code, name, System::State)
}

const fn party(code: &'static str, name: &'static str) -> DocKind {
    kind(code, name, System::Party)
}

const fn assembly(code: &'static str, name: &'static str) -> DocKind {
    kind(code, name, System::Assembly)
}

const fn joint(code: &'static str, name: &'static str) -> DocKind {
    kind(code, name, System::Joint)
}

const fn other(code: &'static str, name: &'static str) -> DocKind {
    kind(code, name, System::Other)
}

const fn kind(code: &'static str, name: &'static str, system: System) -> DocKind {
    DocKind { code: if code.is_empty() { None } else { Some(code) }, name, system }
}

/// Types by folded name, with its spelling. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, and the laws
/// on normative documents.
static NAMES: Table<(&str, DocKind)> = Table::new(&[
    ("ban an", ("Bản án", other("BA", "Bản án"))),
    ("ban cam ket", ("Bản cam kết", state("CK", "Bản cam kết"))),
    ("ban ghi nho", ("Bản ghi nhớ", state("BGN", "Bản ghi nhớ"))),
    ("ban sao luc", ("Bản sao lục", state("SL", "Bản sao lục"))),
    ("ban sao y", ("Bản sao y", state("SY", "Bản sao y"))),
    ("ban thoa thuan", ("Bản thỏa thuận", state("BTT", "Bản thỏa thuận"))),
    ("ban trich sao", ("Bản trích sao", state("TrS", "Bản trích sao"))),
    ("bao cao", ("Báo cáo", state("BC", "Báo cáo"))),
    ("bao cao tham dinh", ("Báo cáo thẩm định", party("BCTĐ", "Báo cáo thẩm định"))),
    ("bien ban", ("Biên bản", state("BB", "Biên bản"))),
    ("bo luat", ("Bộ luật", assembly("", "Bộ luật"))),
    ("chi thi", ("Chỉ thị", state("CT", "Chỉ thị"))),
    ("chien luoc", ("Chiến lược", state("", "Chiến lược"))),
    ("chuong trinh", ("Chương trình", state("CTr", "Chương trình"))),
    ("chuong trinh cong tac", ("Chương trình công tác", state("CTr", "Chương trình"))),
    ("chuong trinh hanh dong", ("Chương trình hành động", state("CTr", "Chương trình"))),
    ("chuong trinh lien tich", ("Chương trình liên tịch", joint("CTLT", "Chương trình liên tịch"))),
    ("chuong trinh phoi hop", ("Chương trình phối hợp", joint("CTPH", "Chương trình phối hợp"))),
    ("cong dien", ("Công điện", state("CĐ", "Công điện"))),
    ("cong van", ("Công văn", state("", "Công văn"))),
    ("cuong linh", ("Cương lĩnh", party("", "Cương lĩnh"))),
    ("cuong linh chinh tri", ("Cương lĩnh chính trị", party("", "Cương lĩnh"))),
    ("de an", ("Đề án", state("ĐA", "Đề án"))),
    ("dieu le", ("Điều lệ", state("", "Điều lệ"))),
    ("dieu le dang", ("Điều lệ Đảng", party("", "Điều lệ Đảng"))),
    ("du an", ("Dự án", state("DA", "Dự án"))),
    ("giay bien nhan ho so", ("Giấy biên nhận hồ sơ", state("BN", "Giấy biên nhận hồ sơ"))),
    ("giay chung nhan", ("Giấy chứng nhận", state("GCN", "Giấy chứng nhận"))),
    ("giay di duong", ("Giấy đi đường", state("ĐĐ", "Giấy đi đường"))),
    ("giay gioi thieu", ("Giấy giới thiệu", state("GGT", "Giấy giới thiệu"))),
    ("giay moi", ("Giấy mời", state("GM", "Giấy mời"))),
    ("giay moi hop", ("Giấy mời họp", state("GM", "Giấy mời"))),
    ("giay nghi phep", ("Giấy nghỉ phép", state("GNP", "Giấy nghỉ phép"))),
    ("giay phep", ("Giấy phép", state("GP", "Giấy phép"))),
    ("giay uy quyen", ("Giấy ủy quyền", state("GUQ", "Giấy ủy quyền"))),
    ("hien phap", ("Hiến pháp", assembly("HP", "Hiến pháp"))),
    ("hop dong", ("Hợp đồng", state("HĐ", "Hợp đồng"))),
    ("huong dan", ("Hướng dẫn", state("HD", "Hướng dẫn"))),
    ("huong dan lien nganh", ("Hướng dẫn liên ngành", joint("HDLT", "Hướng dẫn liên tịch"))),
    ("huong dan lien tich", ("Hướng dẫn liên tịch", joint("HDLT", "Hướng dẫn liên tịch"))),
    ("ke hoach", ("Kế hoạch", state("KH", "Kế hoạch"))),
    ("ke hoach lien tich", ("Kế hoạch liên tịch", joint("KHLT", "Kế hoạch liên tịch"))),
    ("ke hoach phoi hop", ("Kế hoạch phối hợp", joint("KHPH", "Kế hoạch phối hợp"))),
    ("ket luan", ("Kết luận", party("KL", "Kết luận"))),
    ("ket luan thanh tra", ("Kết luận thanh tra", state("KL", "Kết luận"))),
    ("khang nghi", ("Kháng nghị", other("KN", "Kháng nghị"))),
    ("lenh", ("Lệnh", state("L", "Lệnh"))),
    ("lenh cong bo", ("Lệnh công bố", state("L", "Lệnh"))),
    ("loi keu goi", ("Lời kêu gọi", party("", "Lời kêu gọi"))),
    ("luat", ("Luật", assembly("L", "Luật"))),
    ("menh lenh", ("Mệnh lệnh", state("ML", "Mệnh lệnh"))),
    ("nghi dinh", ("Nghị định", state("NĐ", "Nghị định"))),
    ("nghi quyet", ("Nghị quyết", state("NQ", "Nghị quyết"))),
    ("nghi quyet lien tich", ("Nghị quyết liên tịch", joint("NQLT", "Nghị quyết liên tịch"))),
    ("phap lenh", ("Pháp lệnh", assembly("PL", "Pháp lệnh"))),
    ("phieu bao", ("Phiếu báo", state("PB", "Phiếu báo"))),
    ("phieu chuyen", ("Phiếu chuyển", state("PC", "Phiếu chuyển"))),
    ("phieu gui", ("Phiếu gửi", state("PG", "Phiếu gửi"))),
    ("phuong an", ("Phương án", state("PA", "Phương án"))),
    ("quy che", ("Quy chế", state("QC", "Quy chế"))),
    ("quy che phoi hop", ("Quy chế phối hợp", joint("QCPH", "Quy chế phối hợp"))),
    (
        "quy chuan ky thuat quoc gia",
        ("Quy chuẩn kỹ thuật quốc gia", other("QCVN", "Quy chuẩn kỹ thuật quốc gia")),
    ),
    ("quy dinh", ("Quy định", state("QyĐ", "Quy định"))),
    ("quy hoach", ("Quy hoạch", state("", "Quy hoạch"))),
    ("quyet dinh", ("Quyết định", state("QĐ", "Quyết định"))),
    ("sac lenh", ("Sắc lệnh", state("SL", "Sắc lệnh"))),
    ("thong bao", ("Thông báo", state("TB", "Thông báo"))),
    ("thong bao ket luan", ("Thông báo kết luận", state("TB", "Thông báo"))),
    ("thong cao", ("Thông cáo", state("TC", "Thông cáo"))),
    ("thong tri", ("Thông tri", party("TT", "Thông tri"))),
    ("thong tu", ("Thông tư", state("TT", "Thông tư"))),
    ("thong tu lien bo", ("Thông tư liên bộ", joint("TTLB", "Thông tư liên bộ"))),
    ("thong tu lien tich", ("Thông tư liên tịch", joint("TTLT", "Thông tư liên tịch"))),
    ("thu", ("Thư", state("", "Thư"))),
    ("thu cong", ("Thư công", state("", "Thư công"))),
    ("tieu chuan quoc gia", ("Tiêu chuẩn quốc gia", other("TCVN", "Tiêu chuẩn quốc gia"))),
    ("to trinh", ("Tờ trình", state("TTr", "Tờ trình"))),
    ("tuyen bo", ("Tuyên bố", party("", "Tuyên bố"))),
    ("van ban", ("Văn bản", state("", "Văn bản"))),
    ("van ban hop nhat", ("Văn bản hợp nhất", state("VBHN", "Văn bản hợp nhất"))),
]);

/// Types by code. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III; Thông tư 01/2011/TT-BNV.
///
/// "SL" is read as the decree it was until 1960, not as a copy, which nobody cites; "CN" (a certificate
/// of 2011) is left to the issuers.
static CODES: &[(&str, DocKind)] = &[
    ("BA", other("BA", "Bản án")),
    ("BB", state("BB", "Biên bản")),
    ("BC", state("BC", "Báo cáo")),
    ("BGN", state("BGN", "Bản ghi nhớ")),
    ("BN", state("BN", "Giấy biên nhận hồ sơ")),
    ("BTT", state("BTT", "Bản thỏa thuận")),
    ("CK", state("CK", "Bản cam kết")),
    ("CT", state("CT", "Chỉ thị")),
    ("CTHĐ", state("CTr", "Chương trình")),
    ("CTLT", joint("CTLT", "Chương trình liên tịch")),
    ("CTPH", joint("CTPH", "Chương trình phối hợp")),
    ("CTr", state("CTr", "Chương trình")),
    ("CV", state("", "Công văn")),
    ("CĐ", state("CĐ", "Công điện")),
    ("DA", state("DA", "Dự án")),
    ("GCN", state("GCN", "Giấy chứng nhận")),
    ("GGT", state("GGT", "Giấy giới thiệu")),
    ("GM", state("GM", "Giấy mời")),
    ("GN", state("BGN", "Bản ghi nhớ")),
    ("GNP", state("GNP", "Giấy nghỉ phép")),
    ("GP", state("GP", "Giấy phép")),
    ("GT", state("GGT", "Giấy giới thiệu")),
    ("GUQ", state("GUQ", "Giấy ủy quyền")),
    ("HD", state("HD", "Hướng dẫn")),
    ("HDLT", joint("HDLT", "Hướng dẫn liên tịch")),
    ("HP", assembly("HP", "Hiến pháp")),
    ("HĐ", state("HĐ", "Hợp đồng")),
    ("KH", state("KH", "Kế hoạch")),
    ("KHLT", joint("KHLT", "Kế hoạch liên tịch")),
    ("KHPH", joint("KHPH", "Kế hoạch phối hợp")),
    ("KL", state("KL", "Kết luận")),
    ("KN", other("KN", "Kháng nghị")),
    ("L", state("L", "Lệnh")),
    ("LCT", state("L", "Lệnh")),
    ("ML", state("ML", "Mệnh lệnh")),
    ("NP", state("GNP", "Giấy nghỉ phép")),
    ("NQ", state("NQ", "Nghị quyết")),
    ("NQLT", joint("NQLT", "Nghị quyết liên tịch")),
    ("NĐ", state("NĐ", "Nghị định")),
    ("PA", state("PA", "Phương án")),
    ("PB", state("PB", "Phiếu báo")),
    ("PC", state("PC", "Phiếu chuyển")),
    ("PG", state("PG", "Phiếu gửi")),
    ("PL", assembly("PL", "Pháp lệnh")),
    ("QC", state("QC", "Quy chế")),
    ("QCPH", joint("QCPH", "Quy chế phối hợp")),
    ("QCVN", other("QCVN", "Quy chuẩn kỹ thuật quốc gia")),
    ("QyĐ", state("QyĐ", "Quy định")),
    ("QĐ", state("QĐ", "Quyết định")),
    ("QĐi", state("QyĐ", "Quy định")),
    ("SL", state("SL", "Sắc lệnh")),
    ("SY", state("SY", "Bản sao y")),
    ("TB", state("TB", "Thông báo")),
    ("TBKL", state("TB", "Thông báo")),
    ("TC", state("TC", "Thông cáo")),
    ("TCVN", other("TCVN", "Tiêu chuẩn quốc gia")),
    ("TT", state("TT", "Thông tư")),
    ("TTLB", joint("TTLB", "Thông tư liên bộ")),
    ("TTLT", joint("TTLT", "Thông tư liên tịch")),
    ("TTh", state("BTT", "Bản thỏa thuận")),
    ("TTr", state("TTr", "Tờ trình")),
    ("TrS", state("TrS", "Bản trích sao")),
    ("UQ", state("GUQ", "Giấy ủy quyền")),
    ("VBHN", state("VBHN", "Văn bản hợp nhất")),
    ("ĐA", state("ĐA", "Đề án")),
    ("ĐĐ", state("ĐĐ", "Giấy đi đường")),
];
/// Types by code in symbols of the Party. Source: Hướng dẫn 36-HD/VPTW and documents in use.
static PARTY_CODES: &[(&str, DocKind)] = &[
    ("BB", party("BB", "Biên bản")),
    ("BC", party("BC", "Báo cáo")),
    ("BCTĐ", party("BCTĐ", "Báo cáo thẩm định")),
    ("CT", party("CT", "Chỉ thị")),
    ("CTHĐ", party("CTr", "Chương trình")),
    ("CTr", party("CTr", "Chương trình")),
    ("CV", party("CV", "Công văn")),
    ("CĐ", party("CĐ", "Công điện")),
    ("DA", party("DA", "Dự án")),
    ("GGT", party("GGT", "Giấy giới thiệu")),
    ("GM", party("GM", "Giấy mời")),
    ("HD", party("HD", "Hướng dẫn")),
    ("KH", party("KH", "Kế hoạch")),
    ("KL", party("KL", "Kết luận")),
    ("NQ", party("NQ", "Nghị quyết")),
    ("PA", party("PA", "Phương án")),
    ("QC", party("QC", "Quy chế")),
    ("QH", party("QH", "Quy hoạch")),
    ("QyĐ", party("QyĐ", "Quy định")),
    ("QĐ", party("QĐ", "Quyết định")),
    ("QĐi", party("QyĐ", "Quy định")),
    ("TB", party("TB", "Thông báo")),
    ("TC", party("TC", "Thông cáo")),
    ("TT", party("TT", "Thông tri")),
    ("TTr", party("TTr", "Tờ trình")),
    ("ĐA", party("ĐA", "Đề án")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::generated;

    #[track_caller]
    fn check(marked: &str, code: Option<&str>, name: &str) {
        let text = marked.replace('|', "");
        let (kind, taken) = longest_name(&text).expect("there is such a type");
        assert_eq!((kind.code, kind.name, Some(taken)), (code, name, marked.find('|')));
    }

    #[test]
    fn tables_are_in_order() {
        generated::check_order(NAMES.rows());
        generated::check_order(CODES);
        generated::check_order(PARTY_CODES);
    }

    #[test]
    fn keys_are_the_folded_names() {
        for (key, (spelling, _)) in NAMES.rows() {
            assert_eq!(*key, fold::key(spelling));
        }
    }

    #[test]
    fn reads_names() {
        check("Thông báo| số 15/TB-UBND", Some("TB"), "Thông báo");
        check("THÔNG BÁO KẾT LUẬN| số", Some("TB"), "Thông báo");
        check("Thông tư liên tịch| số", Some("TTLT"), "Thông tư liên tịch");
        check("Chương trình hành động| số", Some("CTr"), "Chương trình");
        check("văn bản| số", None, "Văn bản");
        check("Bộ luật| Lao động", None, "Bộ luật");
        check("Thư| ngày", None, "Thư");
        for text in ["thứ hai", "Thu hồi", "lành", "Sở Y tế", ""] {
            assert_eq!(longest_name(text), None, "{text}");
        }
    }

    #[test]
    fn reads_codes() {
        let name = |code, party| by_code(code, party).map(|kind| kind.name);
        assert_eq!(name("NĐ", false), Some("Nghị định"));
        assert_eq!(name("ND", false), Some("Nghị định"));
        assert_eq!(name("QÐ", false), Some("Quyết định"));
        assert_eq!(name("QD", true), Some("Quyết định"));
        assert_eq!(name("QyĐ", false), Some("Quy định"));
        assert_eq!(name("QYĐ", true), Some("Quy định"));
        assert_eq!(name("CT", false), Some("Chỉ thị"));
        assert_eq!(name("CTr", true), Some("Chương trình"));
        assert_eq!(name("CTR", false), Some("Chương trình"));
        assert_eq!(name("TTr", false), Some("Tờ trình"));
        assert_eq!(name("TT", false), Some("Thông tư"));
        assert_eq!(name("TT", true), Some("Thông tri"));
        assert_eq!(name("HD", false), Some("Hướng dẫn"));
        assert_eq!(name("HĐ", false), Some("Hợp đồng"));
        assert_eq!(name("DA", false), Some("Dự án"));
        for code in ["TTg", "TTG", "UBND", "QH", "TĐ", ""] {
            assert_eq!(name(code, false), None, "{code}");
        }
        assert_eq!(by_code("KL", true).map(|kind| kind.system), Some(System::Party));
    }

    #[test]
    fn spells_codes() {
        for (written, code) in
            [("ND", "NĐ"), ("qđ", "QĐ"), ("HD", "HD"), ("TTR", "TTr"), ("CV", "CV"), ("UBND", "UBND")]
        {
            assert_eq!(standard_code(written), code);
        }
    }
}
