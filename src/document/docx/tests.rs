//! Whole files: those of `tests/data/docx`, and some that are made to hurt.

use std::io::Cursor;
use std::time::{Duration, Instant};

use office_oxide::core::opc::{OpcWriter, PartName};
use office_oxide::core::relationships::rel_types::OFFICE_DOCUMENT;

use super::Word;
use crate::document::{Block, Document, FileKind, Limits, ReadError, Reader, write};

const LIST_DOCX: &[u8] = include_bytes!("../../../tests/data/docx/list.docx");
const LIST_DOC: &[u8] = include_bytes!("../../../tests/data/docx/list.doc");
const LOOK_DOCX: &[u8] = include_bytes!("../../../tests/data/docx/look.docx");
const LOOK_DOC: &[u8] = include_bytes!("../../../tests/data/docx/look.doc");
const TABLE_DOCX: &[u8] = include_bytes!("../../../tests/data/docx/table.docx");
const TABLE_DOC: &[u8] = include_bytes!("../../../tests/data/docx/table.doc");
const PAGE_DOCX: &[u8] = include_bytes!("../../../tests/data/docx/page.docx");

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

fn read(file: &[u8]) -> Document {
    Word::read(file, &Limits::default()).expect("is a Word file")
}

fn refusal(file: &[u8], limits: &Limits) -> ReadError {
    Word::read(file, limits).expect_err("is refused")
}

/// Checks the lines of `file`, up to `count` of them.
#[track_caller]
fn check_first(file: &[u8], count: usize, expected: &str) {
    let text = write::markdown(&read(file), true).0;
    let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).take(count).collect();
    let expected: Vec<_> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(lines, expected);
}

#[track_caller]
fn check(file: &[u8], expected: &str) {
    check_first(file, usize::MAX, expected);
}

/// A .docx of the body `body`, or another package if `kind` says so.
fn package(kind: &str, body: &str) -> Vec<u8> {
    let main = PartName::new("/word/document.xml").expect("is a name");
    let mut writer = OpcWriter::new(Cursor::new(Vec::new())).expect("memory takes it");
    writer.add_part(&main, kind, body.as_bytes()).expect("memory takes it");
    writer.add_package_rel(OFFICE_DOCUMENT, "word/document.xml");
    writer.finish().expect("memory takes it").into_inner()
}

fn docx(body: &str) -> Vec<u8> {
    let names = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="v""#;
    package(WORD, &format!("<w:document {names}><w:body>{body}</w:body></w:document>"))
}

/// `file` with the stream `WordDocument` under another name.
fn renamed(file: &[u8], name: &str) -> Vec<u8> {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let old = wide("WordDocument");
    let at = file.windows(old.len()).position(|window| window == old).expect("the name is there");
    let mut file = file.to_vec();
    file[at..at + 64].fill(0);
    let name = wide(name);
    file[at..at + name.len()].copy_from_slice(&name);
    file[at + 64] = u8::try_from(name.len() + 2).expect("is short");
    file
}

#[test]
fn shows_the_numbers_of_lists() {
    check(
        LIST_DOCX,
        "I. **ĐÁNH GIÁ CHUNG**
        1. **Kết quả**
        2. **Hạn chế**
        II. **NHIỆM VỤ**
        1. **Nhiệm vụ chung**
        1. Sở Xây dựng:
        - Rà soát quy hoạch chợ Bến Đá.
        a) Khu A;
        b) Khu B.
        Đoạn văn không đánh số xen giữa danh sách.
        2. Sở Y tế:
        - Kiểm tra trạm y tế.
        a) Trạm xã Thạnh Lộc;
        • Phòng khám;
        ○ Kho thuốc.
        3. Sở Công Thương cùng danh sách với hai sở trên.
        I. QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Điều 2. Đối tượng
        II. TỔ CHỨC THỰC HIỆN
        Điều 3. Trách nhiệm
        1. Giao Văn phòng.
        2.1.1. Theo dõi.
        1. Số theo kiểu đoạn.
        2. Số tiếp theo.
        Đoạn tắt đánh số.
        4. Bắt đầu từ bốn.
        5. Rồi năm.",
    );
}

/// The program that wrote it does not know that levels may share a list, count on or show figures.
#[test]
fn shows_the_numbers_of_old_lists() {
    check(
        LIST_DOC,
        "I. **ĐÁNH GIÁ CHUNG**
        1. **Kết quả**
        2. **Hạn chế**
        II. **NHIỆM VỤ**
        1. **Nhiệm vụ chung**
        1. Sở Xây dựng:
        - Rà soát quy hoạch chợ Bến Đá.
        a) Khu A;
        b) Khu B.
        Đoạn văn không đánh số xen giữa danh sách.
        2. Sở Y tế:
        - Kiểm tra trạm y tế.
        a) Trạm xã Thạnh Lộc;
        • Phòng khám;
        ○ Kho thuốc.
        1. Sở Công Thương cùng danh sách với hai sở trên.
        I. QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Điều 2. Đối tượng
        II. TỔ CHỨC THỰC HIỆN
        Điều 1. Trách nhiệm
        1. Giao Văn phòng.
        II.1.1. Theo dõi.
        1. Số theo kiểu đoạn.
        2. Số tiếp theo.
        Đoạn tắt đánh số.
        4. Bắt đầu từ bốn.
        1. Rồi năm.",
    );
}

const LOOK: &str = "
    | UỶ BAN NHÂN DÂN<br>**HUYỆN BÌNH SƠN**<br>Số: 42/TB-UBND | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Bình Sơn, ngày 5 tháng 3 năm 2021* |
    | --- | --- |
    Hoàn thành **trước ngày 20/3/2021**.
    **Đậm theo kiểu,** trừ chữ này và chữ này
    *nhấn mạnh*
    HỎA TỐC
    Ghi chú\tsau thẻ
    Theo đề nghị tại Tờ trình số 9/TTr-PTC, trang 7: thu hồi sáu thửa đất[^1] và nhà[^2][^3], hết hạn.
    DỰ THẢO
    Đoạn neo khung chữ.
    Trong khung điều khiển.
    [^1]: Thuộc tờ bản đồ số 4.
    [^2]: Chú thích cuối.
    [^3]: Nhà cấp bốn.";

#[test]
fn shows_what_the_page_shows() {
    check(LOOK_DOCX, LOOK);
}

/// The program that wrote it counted the page anew, and does not switch bold off in a bold style.
#[test]
fn shows_what_an_old_page_shows() {
    check(LOOK_DOC, &LOOK.replace("trang 7", "trang 2").replace("và chữ này", "**và chữ này**"));
}

const TABLE: &str = "
    | TT | Nhiệm vụ | Chủ trì | Hạn |
    | --- | --- | --- | --- |
    | 1 | Lập danh sách hộ nghèo | Phòng LĐTBXH<br>BHXH huyện | 15/4 |
    | 2 | Cấp thẻ bảo hiểm |  | 30/4 |
    | Tổng cộng hai việc |  |  |  |
    Bảng lồng nhau:
    Ngoài
    | Trong một | Trong hai |
    | --- | --- |
    Sau bảng trong";

#[test]
fn reads_tables() {
    check_first(TABLE_DOCX, 10, TABLE);
    check_first(TABLE_DOC, 10, TABLE);
}

#[test]
fn reads_a_page_of_the_web_that_became_a_word_file() {
    check(
        PAGE_DOCX,
        "**KẾT LUẬN CỦA CHỦ TỊCH**
        1. Giao Sở Y tế:
        • rà soát trạm y tế xã;
        • báo cáo **trước ngày 5/6**.
        2. Giao Sở Nội vụ.
        Đoạn xen giữa
        3. Giao Sở Tư pháp.
        I. PHỤ LỤC
        | Đơn vị | Số hộ |  |
        | --- | --- | --- |
        |  | Nghèo | Cận nghèo |",
    );
}

#[test]
fn names_the_fonts_of_old_letters() {
    for file in [TABLE_DOCX, TABLE_DOC] {
        let document = read(file);
        let paragraphs = document.blocks.iter().rev().filter_map(|block| match block {
            Block::Paragraph(paragraph) => paragraph.runs.first(),
            Block::Table(_) => None,
        });
        let runs: Vec<_> = paragraphs.take(4).map(|run| (run.font.as_deref(), run.text.as_str())).collect();
        assert_eq!(
            runs,
            [
                (Some("Times New Roman"), "Ủy ban nhân dân xã"),
                (Some("VNI-Times"), "Uyû ban nhaân daân xaõ"),
                (Some(".VnTimeH"), "ñy ban nh©n d©n"),
                (Some(".VnTime"), "Chñ tÞch ñy ban nh©n d©n x· yªu cÇu"),
            ]
        );
    }
}

/// The style, the number and the look that a tracked change took away do not count.
#[test]
fn reads_changes_as_accepted() {
    let file = docx(
        r#"<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr>
        <w:r><w:rPr><w:rPrChange w:id="2"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr>
        <w:t>Sở Y tế</w:t></w:r></w:p>
        <w:ins w:id="3"><w:p><w:r><w:t>rà soát</w:t></w:r></w:p></w:ins>
        <w:p><w:r><w:t>xong</w:t><w:br w:type="page"/><w:t>trang sau</w:t></w:r></w:p>"#,
    );
    check(&file, "Sở Y tế\nrà soát\nxong\ntrang sau");
}

#[test]
fn refuses_what_is_no_word_file() {
    let limits = Limits::default();
    let archive = ReadError::Unsupported(FileKind::Archive);
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    assert_eq!(refusal(&package(sheet, "<workbook/>"), &limits), archive);
    assert_eq!(refusal(&[b"PK\x05\x06".as_slice(), &[0; 18]].concat(), &limits), archive);
    let binary = ReadError::Unsupported(FileKind::Binary);
    assert_eq!(refusal(&renamed(LIST_DOC, "Workbook"), &limits), binary);
    assert_eq!(refusal(b"", &limits), binary);
}

#[test]
fn refuses_what_is_closed_by_a_password() {
    let limits = Limits::default();
    assert_eq!(refusal(&renamed(LIST_DOC, "EncryptedPackage"), &limits), ReadError::Encrypted);
    let mut closed = LIST_DOC.to_vec();
    let head = closed.windows(2).position(|window| window == [0xec, 0xa5]).expect("the head is there");
    closed[head + 11] |= 1;
    assert_eq!(refusal(&closed, &limits), ReadError::Encrypted);
}

#[test]
fn refuses_what_is_damaged() {
    let limits = Limits::default();
    let whole = docx("<w:p><w:r><w:t>Sở Y tế</w:t></w:r></w:p>");
    for file in [&LIST_DOCX[..12_000], &LIST_DOC[..600], &LIST_DOC[..9000], &whole[..whole.len() - 5]] {
        assert!(matches!(refusal(file, &limits), ReadError::Damaged(_)));
    }
    let open = package(WORD, "<w:document><w:body><w:p><w:r><w:t>Sở</w:t></w:r></w:p><w:p");
    assert!(matches!(refusal(&open, &limits), ReadError::Damaged(_)));
}

#[test]
fn keeps_to_its_limits() {
    let check = |file: &[u8], limits: Limits| {
        assert!(matches!(refusal(file, &limits), ReadError::TooLarge(_)), "{limits:?}");
    };
    let all = Limits::default();
    let long = docx(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "x".repeat(4 << 20)));
    check(LIST_DOCX, Limits { bytes: 1000, ..all });
    check(LIST_DOCX, Limits { entries: 3, ..all });
    check(&long, Limits { unpacked_bytes: 1 << 20, ..all });
    check(&long, Limits { unpacked_bytes: 16 << 20, inflate_ratio: 5, ..all });
    check(LIST_DOC, Limits { unpacked_bytes: 2000, ..all });
    check(TABLE_DOCX, Limits { depth: 1, ..all });
    check(TABLE_DOC, Limits { depth: 1, ..all });
    let span = r#"<w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr></w:tc>"#.repeat(400);
    let wide = docx(&format!("<w:tbl><w:tr>{span}</w:tr></w:tbl>"));
    check(&wide, Limits { unpacked_bytes: 1 << 19, ..all });
}

/// The directory of the archive says ten bytes, and four millions come.
#[test]
fn does_not_believe_the_size_that_an_archive_declares() {
    let text = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "x".repeat(4 << 20));
    let mut file = docx(&text);
    let name = b"word/document.xml";
    let places: Vec<_> = (0..file.len()).filter(|&at| file[at..].starts_with(name)).collect();
    for at in places {
        // The size stands 8 bytes before the name in the part's own head, 22 in the directory.
        let size =
            if file[..at].ends_with(&[0, 0]) && file[at - 30..].starts_with(b"PK\x03\x04") { 8 } else { 22 };
        file[at - size..at - size + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    let limits = Limits { unpacked_bytes: 1 << 20, ..Limits::default() };
    assert!(matches!(refusal(&file, &limits), ReadError::TooLarge(_) | ReadError::Damaged(_)));
}

#[test]
fn refuses_tables_and_boxes_without_end() {
    let nest = |open: &str, close: &str, count: usize| {
        docx(&[open.repeat(count), "<w:p></w:p>".to_owned(), close.repeat(count)].concat())
    };
    let table = nest("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20_000);
    let boxes = nest(
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>",
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
        20_000,
    );
    for file in [table, boxes] {
        assert!(matches!(refusal(&file, &Limits::default()), ReadError::TooLarge(_)));
    }
    let controls = nest("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 20_000);
    assert_eq!(read(&controls).blocks.len(), 1);
}

/// Ten entities of ten entities of … are not unfolded.
#[test]
fn leaves_entities_alone() {
    let entity = |level: usize| {
        format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level.saturating_sub(1)).repeat(10))
    };
    let entities: String = (1..12).map(entity).collect();
    let xml = format!(
        "<!DOCTYPE w:document [<!ENTITY a0 \"x\">{entities}]>\
         <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body><w:p><w:r><w:t>trước &a11; sau</w:t></w:r></w:p></w:body></w:document>"
    );
    check(&package(WORD, &xml), "trước &a11; sau");
}

#[test]
fn takes_four_times_as_long_for_four_times_as_many_paragraphs() {
    let item = r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
        <w:r><w:rPr><w:b/></w:rPr><w:t>Sở Y tế</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>"#;
    let time = |count: usize| {
        let file = docx(&item.repeat(count));
        let start = Instant::now();
        assert_eq!(read(&file).blocks.len(), count);
        start.elapsed().max(Duration::from_micros(500))
    };
    let ratios = (0..3).map(|_| time(20_000).as_secs_f64() / time(5000).as_secs_f64());
    let best = ratios.fold(f64::INFINITY, f64::min);
    assert!(best < 10.0, "four times as many took {best:.1} times as long");
}

#[test]
fn never_panics() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap_or_default()
    };
    for file in [LIST_DOC, LOOK_DOC, TABLE_DOC, LIST_DOCX, TABLE_DOCX] {
        for _ in 0..300 {
            let mut file = file.to_vec();
            for _ in 0..=random(20) {
                let at = random(file.len());
                file[at] = [0, 1, 0x7f, 0x80, 0xff, file[at] ^ 1][random(6)];
            }
            if let Ok(document) = Word::read(&file, &Limits::default()) {
                write::markdown(&document, true);
            }
        }
    }
}
