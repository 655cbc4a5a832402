//! Words with which an instruction goes on behind the name of who must do it.
//!
//! Knows verbs of administrative work, modals, and adverbs of manner. The usual form of an
//! instruction is a name or a heading and a bare verb behind it.
//!
//! ```text
//! "chủ trì, phối hợp với Sở Y tế" -> a predicate
//! "tỉnh Kon Tum"                  -> none
//! ```

/// Verbs, modals and adverbs by their first two words, sorted word by word.
const PAIRS: &[&str] = &[
    "ban hành", "biên soạn", "biểu dương", "bàn giao", "bám sát", "báo cáo", "bãi bỏ", "bình xét",
    "bảo dưỡng", "bảo quản", "bảo trì", "bảo vệ", "bảo đảm", "bố trí", "bồi dưỡng", "bồi thường", "bổ nhiệm",
    "bổ sung", "chi trả", "chi đạo", "chia sẻ", "chuyển giao", "chuyển đổi", "chuẩn bị", "chuẩn hóa",
    "chú trọng", "chú ý", "chăm lo", "chăm sóc", "chấm dứt", "chấn chỉnh", "chấp hành", "chấp thuận",
    "chỉ đạo", "chịu trách", "chủ trì", "chủ động", "cung cấp", "cung cố", "cung ứng", "công bố",
    "công khai", "căn cứ", "cơ cấu", "cải cách", "cải thiện", "cải tạo", "cảnh báo", "cấp phát", "cấp phép",
    "cập nhật", "cắt giảm", "cụ thể", "củng cố", "cứu trợ", "cử cán", "di dời", "duy trì", "dự báo",
    "dự kiến", "giao nhiệm", "giám sát", "giáo dục", "giúp đỡ", "giải ngân", "giải phóng", "giải quyết",
    "giải trình", "giảm thiểu", "giới thiệu", "giữ gìn", "giữ vững", "gương mẫu", "hiệp đồng", "hoàn chỉnh",
    "hoàn thiện", "hoàn thành", "huy động", "hướng dẫn", "hỗ trợ", "hợp tác", "hợp đồng", "khai thác",
    "khen thưởng", "khoanh vùng", "khuyến cáo", "khuyến khích", "khánh thành", "không để", "khơi thông",
    "khảo sát", "khẩn trương", "khắc phục", "khởi công", "khử khuẩn", "kiên quyết", "kiến nghị", "kiểm kê",
    "kiểm soát", "kiểm tra", "kiểm điểm", "kiện toàn", "kích hoạt", "kết hợp", "kết nối", "kịp thời",
    "làm rõ", "làm tốt", "làm việc", "lãnh đạo", "lên kế", "lưu trữ", "lưu ý", "lấy mẫu", "lấy ý",
    "lồng ghép", "lựa chọn", "mạnh dạn", "mời gọi", "mở rộng", "nghiêm cấm", "nghiêm túc", "nghiên cứu",
    "nghiệm thu", "ngăn chặn", "nhanh chóng", "nhân rộng", "nhận diện", "nâng cao", "nâng cấp", "nêu cao",
    "nắm bắt", "nắm chắc", "nắm tình", "nỗ lực", "phát hiện", "phát huy", "phát hành", "phát triển",
    "phát động", "phân bổ", "phân công", "phân cấp", "phân loại", "phân tích", "phê duyệt", "phòng chống",
    "phòng ngừa", "phấn đấu", "phối hợp", "phổ biến", "phục vụ", "quan tâm", "quy định", "quyết liệt",
    "quyết toán", "quyết định", "quán triệt", "quán xuyến", "quản lý", "quảng bá", "ra quân", "rà soát",
    "rút gọn", "rút kinh", "sao lưu", "siết chặt", "song song", "sơ kết", "sơ tán", "sắp xếp", "sẵn sàng",
    "số hóa", "sử dụng", "sửa chữa", "sửa đổi", "tham dự", "tham gia", "tham mưu", "thanh tra", "thay mặt",
    "thay thế", "theo chức", "theo dõi", "theo thẩm", "thi công", "thi đua", "thiết kế", "thiết lập",
    "thu gom", "thu hút", "thu hồi", "thu thập", "thành lập", "tháo gỡ", "thông báo", "thông tin",
    "thúc đẩy", "thăm hỏi", "thường xuyên", "thẩm tra", "thẩm định", "thận trọng", "thống kê", "thống nhất",
    "thực hiện", "tiêu hủy", "tiến hành", "tiếp cận", "tiếp nhận", "tiếp thu", "tiếp tục", "tiết kiệm",
    "tranh thủ", "trao đổi", "triển khai", "truyền thông", "trên cơ", "trình bày", "trình diễn", "trực tiếp",
    "tu bổ", "tuyên truyền", "tuyển chọn", "tuyển dụng", "tuân thủ", "tuần tra", "tích cực", "tích hợp",
    "tăng cường", "tăng tốc", "tạm dừng", "tạm ứng", "tạo lập", "tạo điều", "tập huấn", "tập hợp",
    "tập trung", "tối ưu", "tổ chức", "tổng hợp", "tổng kết", "tổng rà", "tự kiểm", "tự rà", "vào cuộc",
    "vận chuyển", "vận dụng", "vận hành", "vận động", "xem xét", "xin ý", "xác minh", "xác nhận", "xác định",
    "xây dựng", "xử lý", "xử phạt", "yêu cầu", "đa dạng", "điều chuyển", "điều chỉnh", "điều hành",
    "điều phối", "điều tra", "đào tạo", "đánh giá", "đôn đốc", "đăng ký", "đăng tải", "đơn giản", "đưa vào",
    "đảm bảo", "đảm nhiệm", "đấu thầu", "đấu tranh", "đầu tư", "đẩy mạnh", "đẩy nhanh", "đặc biệt", "đề cao",
    "đề nghị", "đề xuất", "định kỳ", "đối chiếu", "đối soát", "đối thoại", "đồng thời", "đổi mới",
    "động viên", "ưu tiên", "ứng dụng", "ứng phó",
];

/// Verbs and modals of one word, sorted by bytes.
const SINGLES: &[&str] = &[
    "coi", "cùng", "cần", "cử", "dừng", "giao", "giúp", "gắn", "gửi", "họp", "không", "ký", "là", "làm",
    "lấy", "lập", "mời", "mở", "ngay", "nghiêm", "nêu", "nộp", "phân", "phải", "rà", "sẽ", "sớm",
    "thuê", "tiến", "triệt", "tránh", "trình", "trả", "tạo", "tự", "xin", "xét", "đang", "đã", "đưa", "được",
    "đạt", "đặt", "đến",
];

/// Whether a clause goes on with a verb, a modal or an adverb at the start of `lower`, which is
/// in lower case.
pub(crate) fn is_predicate(lower: &str) -> bool {
    let mut words = lower.split([' ', ',', ';', '.', ':', ')']);
    let (Some(first), second) = (words.next(), words.next()) else { return false };
    is_verb(first, second.unwrap_or_default())
}

fn is_verb(first: &str, second: &str) -> bool {
    if SINGLES.binary_search(&first).is_ok() {
        return true;
    }
    let from = PAIRS.partition_point(|pair| pair.split(' ').next() < Some(first));
    PAIRS.iter().skip(from).take_while(|pair| pair.split(' ').next() == Some(first)).any(|pair| {
        pair.split(' ').nth(1) == Some(second)
    })
}

/// Whether `lower`, in lower case, begins as a bare instruction does: with a verb or an adverb,
/// not with a modal or a copula.
pub(crate) fn is_imperative(lower: &str) -> bool {
    const NOT_FIRST: [&str; 9] = ["là", "được", "đã", "đang", "sẽ", "đến", "cùng", "đạt", "ra"];
    let first = lower.split([' ', ',', ';', '.', ':']).next().unwrap_or_default();
    is_predicate(lower) && !NOT_FIRST.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, SINGLES, is_imperative, is_predicate};

    #[test]
    fn tables_are_sorted() {
        assert!(PAIRS.is_sorted_by(|a, b| a.split(' ').collect::<Vec<_>>() < b.split(' ').collect::<Vec<_>>()));
        assert!(SINGLES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn tells_verbs_from_names() {
        assert!(is_predicate("chủ trì, phối hợp"));
        assert!(is_predicate("phải chủ động"));
        assert!(!is_predicate("tỉnh kon tum"));
        assert!(!is_imperative("đã chỉ đạo"));
        assert!(is_imperative("rà soát"));
    }
}
