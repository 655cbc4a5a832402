use super::{Due, Reference, deadlines, term};
use crate::grammar::Found;
use crate::model::{Date, Recurrence, Relation};
use crate::text::Flow;

/// A notice of 25 January 2018.
fn notice() -> Reference {
    Reference { date: Date::new(2018, 1, 25), year: None }
}

/// A notice of 27 November 2025.
fn later() -> Reference {
    Reference { date: Date::new(2025, 11, 27), year: None }
}

fn sentence(line: Flow<'_>, reference: Reference) -> Vec<Found<Due>> {
    deadlines(line, &[], reference)
}

/// Draws «» around what `read` finds in the unmarked `line` and says what each means.
fn drawn(
    read: fn(Flow<'_>, Reference) -> Vec<Found<Due>>,
    line: &str,
    reference: Reference,
) -> (String, String) {
    let plain: String = line.chars().filter(|c| !matches!(c, '«' | '»')).collect();
    Flow::with(&plain, |flow| {
        let (mut marked, mut at, mut values) = (String::new(), 0, Vec::new());
        for found in read(flow, reference) {
            marked.extend(
                [plain.get(at..found.at.start), Some("«"), plain.get(found.at.clone()), Some("»")]
                    .into_iter()
                    .flatten(),
            );
            at = found.at.end;
            values.push(shown(&found.value));
        }
        marked.extend(plain.get(at..));
        (marked, values.join("; "))
    })
}

/// One deadline in a line: "before ../2018-02-09".
fn shown(due: &Due) -> String {
    let relation = match due.relation {
        Relation::Before => "before",
        Relation::By => "by",
        Relation::During => "during",
        Relation::Within => "within",
        Relation::Recurring if due.inclusive => "every",
        Relation::Recurring => "every before",
    };
    let within = due.within.as_ref().map(|within| {
        let working = if within.working { " working" } else { "" };
        let after = within.after.as_ref().map_or(String::new(), |after| format!(" after [{after}]"));
        format!("{}{working} {:?}{after}", within.count, within.unit)
    });
    let every: Vec<_> = due.every.iter().map(cycle).collect();
    let parts = [
        Some(relation.to_owned()),
        due.time.map(|time| time.to_string()),
        within,
        (!every.is_empty()).then(|| every.join(" + ")),
        due.edtf.clone(),
        (!due.inferred.is_empty()).then(|| "inferred".to_owned()),
        due.problem.map(|problem| problem.code().to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn cycle(every: &Recurrence) -> String {
    let parts = [
        Some(format!("{} {:?}", every.count, every.unit)),
        every.month.map(|month| format!("month {month}")),
        every.day.map(|day| format!("day {day}")),
        every.weekday.map(|day| format!("{day:?}")),
        every.times.map(|times| format!("times {times}")),
        every.next.then(|| "next".to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn check_at(reference: Reference, line: &str, expected: &str) {
    assert_eq!(drawn(sentence, line, reference), (line.to_owned(), expected.to_owned()));
}

/// A sentence of a notice of 25 January 2018.
fn check(line: &str, expected: &str) {
    check_at(notice(), line, expected);
}

/// A sentence of a notice of 27 November 2025.
fn check_later(line: &str, expected: &str) {
    check_at(later(), line, expected);
}

/// A field of a notice of 27 November 2025.
fn check_field(line: &str, expected: &str) {
    assert_eq!(drawn(term, line, later()), (line.to_owned(), expected.to_owned()));
}

/// Sentences of both notices without a deadline.
fn check_none(line: &str) {
    check(line, "");
    check_later(line, "");
}

#[test]
fn before_excludes_the_day_it_names() {
    check("Hoàn thành «trước ngày 10/02/2018».", "before ../2018-02-09");
    check("gửi về Sở Y tế «trước 10/02/2018»", "before ../2018-02-09");
    check("Hoàn thành «trước ngày 05 tháng 12 năm 2018», báo cáo", "before ../2018-12-04");
    check("Hoàn thành «chậm nhất trước ngày 31/12/2018»;", "before ../2018-12-30");
    check("hoàn thành «đến trước ngày 31/12/2018»;", "before ../2018-12-30");
    check("Hoàn thành «trước tháng 6/2018».", "before ../2018-05-31");
    check("Hoàn thành «trước quý III/2018».", "before ../2018-06-30");
    check("Hoàn thành «trước năm 2019».", "before ../2018-12-31");
    check("báo cáo «trước Thứ Tư ngày 14/02/2018» để tổng hợp", "before ../2018-02-13");
}

#[test]
fn reads_the_time_of_day() {
    check("gửi «trước 17 giờ 00 ngày 20/5/2018» để tổng hợp", "before 17:00 ../2018-05-20");
    check("gửi «trước 17h00’ ngày 20/5/2018»", "before 17:00 ../2018-05-20");
    check("gửi «trước 10 giờ 30 phút, ngày 20/5/2018»", "before 10:30 ../2018-05-20");
    check("hoàn thành «chậm nhất 16h00 ngày 20/5/2018»", "by 16:00 ../2018-05-20");
}

#[test]
fn by_includes_the_day_it_names() {
    check("báo cáo «chậm nhất ngày 15/3/2018».", "by ../2018-03-15");
    check("báo cáo «chậm nhất là ngày 15/3/2018».", "by ../2018-03-15");
    check("áp dụng, hoàn thành «chậm nhất đến ngày 01 tháng 7 năm 2028» theo", "by ../2028-07-01");
    check("gửi về Sở, «hạn cuối ngày 15/3/2018»", "by ../2018-03-15");
    check("nộp «không quá ngày 15/3/2018»", "by ../2018-03-15");
    check("Hoàn thành «đến hết ngày 31 tháng 3 năm 2018».", "by ../2018-03-31");
    check("Phấn đấu «đến năm 2030» đạt 100% số xã.", "by ../2030-12-31");
    check("«Đến năm 2030», 100% số xã có trạm.", "by ../2030-12-31");
    check("bảo đảm «đến hết năm 2018» không còn vướng mắc", "by ../2018-12-31");
    check("Báo cáo «chậm nhất tháng 6».", "by ../2018-06-30 inferred");
    check("Tháo gỡ xong «cuối tháng 3 năm 2018».", "by ../2018-03-31");
    check("Hoàn thành «từ nay đến cuối năm».", "by ../2018-12-31 inferred");
}

#[test]
fn during_has_two_ends() {
    check("Hoàn thành «trong Quý I/2018»", "during 2018-01-01/2018-03-31");
    check("Hoàn thành «trong quý 1 năm 2018».", "during 2018-01-01/2018-03-31");
    check("trình UBND tỉnh «trong tháng 6/2018».", "during 2018-06-01/2018-06-30");
    check("báo cáo kết quả «trong tháng 02 năm 2018»; rà soát", "during 2018-02-01/2018-02-28");
    check("hoàn thành «trong năm 2018», bảo đảm chất lượng", "during 2018-01-01/2018-12-31");
    check("công bố kết quả «trong năm 2019».", "during 2019-01-01/2019-12-31");
    check(
        "thông xe tuyến chính (Dự án thành phần 2) «trong năm 2018», bảo đảm",
        "during 2018-01-01/2018-12-31",
    );
    check("phát động và triển khai ngay «vào ngày 01/12/2018» để huy động", "during 2018-12-01/2018-12-01");
    check("hoàn thành «ngay trong ngày 20 tháng 3 năm 2018»", "during 2018-03-20/2018-03-20");
    check("thực hiện «từ ngày 01/6 đến hết ngày 30/6/2018».", "during 2018-06-01/2018-06-30");
    check("thực hiện «từ tháng 11 đến tháng 2/2019».", "during 2018-11-01/2019-02-28");
    check("Hoàn thành «quý II/2018».", "during 2018-04-01/2018-06-30");
    check("hoàn thành «trong 6 tháng đầu năm 2018».", "during 2018-01-01/2018-06-30");
    check("hoàn thành «trong giai đoạn 2021-2025».", "during 2021-01-01/2025-12-31");
}

#[test]
fn within_counts_from_an_event() {
    check(
        "trả lời «trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản».",
        "within 5 working Day after [ngày nhận được văn bản]",
    );
    check("gửi kế hoạch «trong thời hạn 10 (mười) ngày, kể từ ngày ký».", "within 10 Day after [ngày ký]");
    check("Xử lý «trong 24-48 giờ sau khi nước rút».", "within 48 Hour after [khi nước rút]");
    check("báo cáo «chậm nhất sau 24 giờ».", "within 24 Hour");
    check("trả lời «trong thời hạn 03 ngày làm việc».", "within 3 working Day");
    check("giải quyết, «thời hạn 30 ngày kể từ ngày ký».", "within 30 Day after [ngày ký]");
    check(
        "hoàn thành «trong 10 ngày sau khi Kế hoạch ban hành».",
        "within 10 Day after [khi Kế hoạch ban hành]",
    );
}

#[test]
fn what_recurs_has_a_cycle() {
    check("«Định kỳ hằng quý» tổng hợp, báo cáo UBND tỉnh", "every 1 Quarter");
    check("chế độ báo cáo định kỳ («06 tháng, một năm») gửi cơ quan", "every 6 Month + 1 Year");
    check("báo cáo «trước ngày 20 hằng tháng».", "every before 1 Month day 20");
    check("báo cáo «chậm nhất vào ngày 05 hằng tháng».", "every 1 Month day 5");
    check("báo cáo «trước ngày 25/12 hằng năm».", "every before 1 Year month 12 day 25");
    check("báo cáo «trước ngày 15 tháng cuối quý».", "every before 1 Quarter month 3 day 15");
    check("báo cáo «trước ngày 05 của tháng sau».", "every before 1 Month day 5 next");
    check("gửi «trước 13 giờ hằng ngày» để tổng hợp", "every before 13:00 1 Day");
    check("gửi «trước 15:00 ngày thứ Sáu hàng tuần»", "every before 15:00 1 Week Fri");
    check("gửi «vào 15:00 ngày Chủ nhật hàng tuần»", "every 15:00 1 Week Sun");
    check(
        "«Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu», chủ đầu tư gửi báo cáo",
        "every before 16:00 1 Week Fri",
    );
    check("«Định kỳ hằng tuần (trước 16 giờ ngày thứ sáu)» báo cáo", "every before 16:00 1 Week Fri");
    check("«Định kỳ trước 16 giờ ngày thứ Sáu hằng tuần» báo cáo", "every before 16:00 1 Week Fri");
    check("«định kỳ hàng năm (trước ngày 10/12)» hoặc đột xuất", "every before 1 Year month 12 day 10");
    check(
        "«định kỳ trước ngày 01/6 và 15/11 hằng năm» báo cáo",
        "every before 1 Year month 6 day 1 + 1 Year month 11 day 15",
    );
    check("kiểm tra «2 lần/năm».", "every 1 Year times 2");
    check("báo cáo «02 lần/ngày (trước 9h00’ và 16h00’)» về", "every before 1 Day times 2");
    check("Họp «mỗi quý một lần».", "every 1 Quarter");
    check("báo cáo «định kỳ 02 tuần/lần».", "every 2 Week");
    check("kiểm tra «3 tháng một lần».", "every 3 Month");
    check("báo cáo «định kỳ 6 tháng, hàng năm» hoặc đột xuất", "every 6 Month + 1 Year");
    check(
        "báo cáo «06 tháng (trước 30/7), hằng năm (trước 31/01 năm sau)»",
        "every before 1 Year month 7 day 30 + 1 Year month 1 day 31 next",
    );
}

#[test]
fn a_bare_cycle_says_how_often_work_is_done() {
    check("Thiết lập chế độ báo cáo nhanh «hàng ngày» trong thời gian lũ lụt.", "every 1 Day");
    check("Các Trung tâm y tế giám sát tuyến xã và báo cáo «hằng ngày».", "every 1 Day");
    check("Báo cáo tổng hợp «hàng ngày» gửi UBND tỉnh.", "every 1 Day");
    check("trình Lãnh đạo Bộ báo cáo Thủ tướng Chính phủ «hằng tháng».", "every 1 Month");
    check("Chủ động cập nhật kết quả thực hiện «hàng tuần», báo cáo UBND tỉnh.", "every 1 Week");
    check("«Hằng năm», chủ động xây dựng kế hoạch kiểm tra.", "every 1 Year");
    check(
        "báo cáo «trước ngày 20 tháng 3 năm 2018» và «hàng tháng»; rà soát",
        "before ../2018-03-19; every 1 Month",
    );
}

#[test]
fn a_day_takes_its_cycle_from_the_sentence() {
    check(
        "Định kỳ báo cáo kết quả thực hiện «trước ngày 20/11» về Sở.",
        "every before 1 Year month 11 day 20",
    );
    check(
        "định kỳ hàng năm báo cáo kết quả về Sở «chậm nhất ngày 17 tháng 12».",
        "every 1 Year month 12 day 17",
    );
    check("Các đơn vị hằng tháng báo cáo về Sở «trước ngày 25».", "every before 1 Month day 25");
    check("Hằng tháng, các đơn vị báo cáo «trước ngày 20» để tổng hợp.", "every before 1 Month day 20");
}

#[test]
fn takes_a_missing_year_from_the_notice() {
    check("Hoàn thành «trước ngày 15/02».", "before ../2018-02-14 inferred");
    check_later("Hoàn thành «trước ngày 15/01».", "before ../2026-01-14 inferred");
    check_later("Báo cáo «trong tháng 11».", "during 2025-11-01/2025-11-30 inferred");
    check_at(Reference::default(), "Hoàn thành «trước ngày 15/02».", "before missing_year");
    let year = Reference { date: None, year: Some(2020) };
    check_at(year, "Hoàn thành «trước ngày 15/02».", "before ../2020-02-14 inferred");
}

#[test]
fn says_that_a_day_does_not_exist() {
    check("Hoàn thành «trước ngày 31/02/2018».", "before impossible_date");
    check("Hoàn thành «chậm nhất ngày 31/6».", "by impossible_date");
}

#[test]
fn keeps_what_has_no_fixed_days() {
    check("trình UBND tỉnh «vào đầu tháng 4».", "during");
    check("hoàn thành «trước kỳ họp cuối năm».", "before");
    check("có nhà ở an toàn «trước Tết Nguyên đán Mậu Tuất».", "before");
    check("báo cáo «trong tuần đầu tháng 4/2018».", "during");
    check("ký kết «trong cuối năm 2018 và đầu năm 2019» các hiệp định", "during");
}

#[test]
fn reads_a_label_in_mid_line() {
    check("Tổng hợp kết quả. Thời gian hoàn thành: «Tháng 11 - 12/2018».", "during 2018-11-01/2018-12-31");
    check("Tổng hợp kết quả. Thời hạn hoàn thành: «Trước ngày 31/5/2018».", "before ../2018-05-30");
    check("Tổng hợp. Thời gian thực hiện: «năm 2018 và các năm tiếp theo».", "during 2018-01-01/..");
}

#[test]
fn a_field_needs_no_relation_word() {
    check_field("«31/05/2025»", "by ../2025-05-31");
    check_field("«Ngày 15 tháng 12 năm 2025»", "by ../2025-12-15");
    check_field("«Tháng 12/2025»", "during 2025-12-01/2025-12-31");
    check_field("«12/2025»", "during 2025-12-01/2025-12-31");
    check_field("«Quý I/2026»", "during 2026-01-01/2026-03-31");
    check_field("«Quí IV-2025»", "during 2025-10-01/2025-12-31");
    check_field("«Năm 2025»", "during 2025-01-01/2025-12-31");
    check_field("«2026-2030»", "during 2026-01-01/2030-12-31");
    check_field("«Giai đoạn 2026-2030 và những năm tiếp theo»", "during 2026-01-01/..");
    check_field("«Từ 01/7/2025»", "during 2025-07-01/..");
    check_field("«15/11/2025 - 15/12/2025»", "during 2025-11-15/2025-12-15");
    check_field("«Từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê».", "during 2025-11-01/..");
    check_field("Hoàn thành «trong tháng 8/2025».", "during 2025-08-01/2025-08-31");
    check_field("«Từ nay đến hết năm 2025»", "by ../2025-12-31");
    check_field("«Hằng năm»", "every 1 Year");
    check_field("«Tháng 12 hằng năm»", "every 1 Year month 12");
    check_field("«30 ngày kể từ ngày nhận hồ sơ»", "within 30 Day after [ngày nhận hồ sơ]");
    check_field("Thường xuyên", "");
    check_field("Theo kế hoạch công tác tư pháp hàng năm", "");
    check_field("Theo Kế hoạch số 134/KH-UBND ngày 26/3/2026", "");
    check_field("Theo tiến độ", "");
}

#[test]
fn finds_several_in_one_line() {
    check(
        "gửi Bộ Tư pháp «trước ngày 05/12/2018»; tổng hợp, báo cáo «chậm nhất ngày 10/12/2018».",
        "before ../2018-12-04; by ../2018-12-10",
    );
    check_later(
        "sửa chữa nhà hoàn thành «trước ngày 31/12/2025»; xây lại, hoàn thành «trước ngày 31/01/2026».",
        "before ../2025-12-30; before ../2026-01-30",
    );
}

#[test]
fn leaves_out_what_is_taken() {
    let line = "thực hiện Chỉ thị số 5 trước ngày 10/02/2018 của tỉnh";
    let start = line.find("Chỉ").unwrap_or(0);
    let taken = start..line.len();
    let found = Flow::with(line, |flow| deadlines(flow, std::slice::from_ref(&taken), notice()));
    assert!(found.is_empty());
}

#[test]
fn horizons_of_plans_are_none() {
    check_none("thực hiện Chiến lược phát triển bền vững đến năm 2030, tầm nhìn đến năm 2045");
    check_none("công tác bình đẳng giới giai đoạn 2016-2020 đã được UBND tỉnh ban hành");
    check_none("giai đoạn 2016-2020 và tầm nhìn đến năm 2030; đồng thời bố trí kinh phí");
    check_none("Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030 trên địa bàn");
    check_none("quản lý rủi ro thiên tai dựa vào cộng đồng, đến năm 2030” trên địa bàn Thành phố");
    check_none("lập tiến độ chi tiết theo tuần, tháng đến hết năm 2026, bám sát tiến độ");
    check_none("chuyển nguồn kinh phí sang thực hiện trong giai đoạn 2026 - 2030.");
    check_none("đáp ứng yêu cầu đến năm 2035 và tầm nhìn 2045.");
}

#[test]
fn times_that_data_cover_are_none() {
    check_none("Giải ngân vốn đầu tư công tính đến hết ngày 31 tháng 10 năm 2026 đạt 72,4%.");
    check_none("khắc phục tồn tại, hạn chế trong năm 2018; đồng thời tập trung");
    check_none("tiếp tục được xử lý trong năm 2025 và chuyển sang năm 2026");
    check_none("đối với các nhiệm vụ được giao trong năm 2025, tiếp tục rà soát kỹ");
    check_none("bị thiệt hại do đợt mưa lũ từ ngày 16-22/11/2025, gửi Văn phòng Chính phủ");
    check_later("Từ ngày 15/11 đến ngày 20/11/2025, trên địa bàn tỉnh xảy ra mưa lớn.", "");
    check_none("phát triển kinh tế - xã hội năm 2025, trong đó phấn đấu tăng trưởng");
    check_none("trong 24 giờ tới bão số 15 tiếp tục mạnh thêm");
    check_none("Từ nay đến ngày 19 tháng 12 năm 2025 chỉ còn 01 tháng");
    check_none("xếp loại mức độ hoàn thành nhiệm vụ của người đứng đầu trong năm 2025.");
    check_none("ô nhiễm không khí (dự báo vào cuối tháng 11 năm 2025)");
    check_none("(dự kiến tổ chức trong tháng 12 năm 2025)");
}

#[test]
fn events_and_effect_are_none() {
    check_none("tại phiên họp ngày 20/12/2025");
    check_none("tổ chức lễ khen thưởng vào ngày 19 tháng 12 năm 2025.");
    check_none("Quyết định này có hiệu lực kể từ ngày 01/12/2025.");
    check_none("hoàn thiện trước khi trình UBND tỉnh");
    check_none("sau khi Chương trình được ban hành, xây dựng kế hoạch");
    check_none("hoàn thành kịp Kỳ họp thứ 10");
    check_none("chịu trách nhiệm trước Chủ tịch UBND tỉnh; trước mắt, trước hết");
    check_none("đến trước ngày Luật Phòng cháy có hiệu lực thi hành");
}

#[test]
fn cycles_of_nouns_are_none() {
    check_none("xây dựng kế hoạch công tác hằng năm");
    check_none("gắn với công tác thi đua khen thưởng hàng năm.");
    check_none("cân đối, bố trí ngân sách hằng năm và trong Kế hoạch đầu tư công");
    check_none("đánh giá kết quả thực hiện nhiệm vụ hằng năm của các cấp ủy");
    check_none("kết quả thực hiện chế độ báo cáo hằng tuần là một căn cứ");
    check_none("đã được chỉ ra tại báo cáo hằng ngày của Cơ quan Thường trực");
    check_none("thực hiện nghiêm túc báo cáo định kỳ theo quy định; kiểm tra định kỳ hay đột xuất");
    check_none("thường xuyên đôn đốc, khẩn trương báo cáo ngay");
}

#[test]
fn figures_are_none() {
    check_none("hỗ trợ 36 hộ/4,92 ha tại Km161+750, trực 24/7, 24/24h, đạt 63/63 tỉnh");
    check_none("chọn không quá 05 cá nhân, tối đa 02 trang, không quá 10% tập thể");
    check_none("trong đó 7 địa phương và 3 Bộ; trong 05 năm qua; trong 3 năm gần đây");
    check_none("sản lượng tăng gấp 3 lần so với cùng kỳ");
}

#[test]
fn reads_anything_without_panic() {
    for line in [
        "",
        "trước",
        "trước ngày",
        "từ ngày 1-",
        "định kỳ (",
        "lần",
        "/lần",
        "thời hạn:",
        "hoàn thành",
        "ằ lần",
    ] {
        Flow::with(line, |flow| {
            deadlines(flow, &[], notice());
            term(flow, Reference::default());
        });
    }
}
