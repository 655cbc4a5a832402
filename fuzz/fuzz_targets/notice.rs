//! Notices put together from what notices are made of.

#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;

/// A piece of a notice.
#[derive(Debug, Arbitrary)]
enum Piece {
    Word(u8),
    Number(u16),
    Date(u8, u8, u16),
    Symbol(u16, u8),
    Char(char),
    Break,
    Marker(u8),
}

#[rustfmt::skip]
const WORDS: &[&str] = &[
    " ", ", ", "; ", ": ", ". ", "./.", "(", ")", "**", "*", "|", " | ", "\t", "   ", "<br>", "\\", "Sở Y tế", "Sở Tài chính",
    "các sở, ban, ngành", "UBND tỉnh", "UBND các huyện, thành phố", "ỦY BAN NHÂN DÂN", "TỈNH KON TUM", "Bộ trưởng các Bộ: Quốc phòng, Công an",
    "Ban Chỉ đạo", "đồng chí Nguyễn Văn A", "Chủ tịch", "Giao ", "Đề nghị ", "yêu cầu ", "Đồng ý ", "chủ trì", ", phối hợp với ",
    "báo cáo ", "tham mưu ", "rà soát ", "hoàn thành ", "và ", "theo ", "của ", "về việc ", "trước ", "chậm nhất ", "đến ", "từ ",
    "ngày ", "tháng ", "năm ", "quý ", "trong vòng ", " ngày làm việc kể từ ", "hằng tháng", "định kỳ ", " giờ ", "thứ Sáu hằng tuần",
    "Nghị định số ", "Luật Đất đai năm 2013", "khoản 1, 2 Điều 3 ", "điểm a ", "các Công điện số ", "Căn cứ ", "(sau đây gọi tắt là ",
    "THÔNG BÁO", "CÔNG ĐIỆN", "Kính gửi: ", "V/v ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:",
    "- Lưu: VT", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "PHỤ LỤC I", "Thời gian: ", "Cơ quan chủ trì: ", "Nội dung: ", "Ký bởi: ", "Trang ",
];

const CODES: &[&str] = &["NĐ-CP", "QĐ-UBND", "KH-UBND", "CV/TU", "UBND-VX", "TB-VP", "QH14", "CĐ-TTg"];

const MARKERS: &[&str] = &["- ", "+ ", "• ", "1. ", "2.1. ", "II. ", "a) ", "(1) ", "Điều 1. ", "# ", "> ", "| ", "[1] ", "    "];

fn pick<'a>(from: &[&'a str], index: u8) -> &'a str {
    from[usize::from(index) % from.len()]
}

fuzz_target!(|pieces: Vec<Piece>| {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Word(index) => text.push_str(pick(WORDS, index)),
            Piece::Number(number) => text.push_str(&number.to_string()),
            Piece::Date(day, month, year) => text.push_str(&format!("{}/{}/{}", day % 33, month % 14, year % 2100)),
            Piece::Symbol(number, code) => text.push_str(&format!("{number}/{}", pick(CODES, code))),
            Piece::Char(char) => text.push(char),
            Piece::Break => text.push('\n'),
            Piece::Marker(index) => {
                text.push('\n');
                text.push_str(pick(MARKERS, index));
            }
        }
    }
    chidao_fuzz::check(&chidao::parse(&text));
});
