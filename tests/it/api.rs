//! The public API as a caller meets it.

use chidao::model::{Date, Format, Relation};
use chidao::{Limits, LineIndex, Notice, Parsed, Parser, Problem, Span};

const NOTICE: &str = "1. Sở Y tế\n\
    - Chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 10/02/2018.\n\
    - Tổng hợp kết quả trong Quý I/2018.\n\
    - Định kỳ hằng tháng báo cáo UBND tỉnh.";

fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("it is a day of the calendar")
}

#[test]
fn one_parser_serves_many_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Parser>();
    shared::<Parsed>();
    shared::<Notice>();

    let parser = Parser::new();
    let alone = parser.parse(NOTICE);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| parser.parse(NOTICE))).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("parsing does not panic"), alone);
        }
    });
}

#[test]
fn due_by_counts_the_last_day_that_keeps_a_deadline() {
    let parsed = chidao::parse(NOTICE);
    let due = |date| -> Vec<&str> { parsed.notice().due_by(date).map(|found| found.id.as_str()).collect() };
    assert_eq!(due(day(2018, 2, 8)), [""; 0]);
    assert_eq!(due(day(2018, 2, 9)), ["1.1"]);
    assert_eq!(due(day(2018, 3, 30)), ["1.1"]);
    assert_eq!(due(day(2018, 3, 31)), ["1.1", "1.2"]);
    assert_eq!(due(day(9999, 12, 31)), ["1.1", "1.2"]);
}

#[test]
fn lines_and_columns_count_as_editors_do() {
    let source = "Số: 15\r\n𝐍ơi nhận:\n";
    let index = LineIndex::new(source);
    let place = |offset| {
        let found = index.position(offset);
        (found.line, found.column, found.utf16)
    };
    assert_eq!(place(0), (0, 0, 0));
    assert_eq!(place(2), (0, 1, 1), "inside a character counts as its start");
    let after = source.find("ơi").expect("it is there");
    assert_eq!(place(after), (1, 1, 2));
    assert_eq!(place(source.len()), (2, 0, 0));
    assert_eq!(place(usize::MAX), (2, 0, 0));
    let (start, end) = index.positions(Span::new(0, after));
    assert_eq!((start.line, end.line), (0, 1));
}

#[test]
fn a_byte_order_mark_is_no_text() {
    let bytes = [b"\xEF\xBB\xBF", NOTICE.as_bytes()].concat();
    let parsed = Parser::new().parse_bytes(&bytes);
    assert_eq!(parsed.source_text(), NOTICE);
    assert_eq!(parsed.notice().source.bytes, bytes.len());
    assert_eq!(parsed.notice().sections, chidao::parse(NOTICE).notice().sections);
}

#[test]
fn broken_bytes_are_replaced_and_told() {
    let parsed = Parser::new().parse_bytes(b"1. S\xE1\xBB\x9F Y t\xE1\xBA\n- B\xFFo c\xC3\xA1o");
    assert_eq!(parsed.source_text(), "1. Sở Y t\u{FFFD}\n- B\u{FFFD}o cáo");
    let broken: Vec<(usize, usize, &str)> = parsed
        .diagnostics()
        .iter()
        .filter_map(|found| match found.problem {
            Problem::InvalidBytes { start, end } => {
                Some((start, end, found.span.of(parsed.source_text()).expect("it fits")))
            }
            _ => None,
        })
        .collect();
    assert_eq!(broken, [(11, 13, "\u{FFFD}"), (17, 18, "\u{FFFD}")]);
    assert_eq!(parsed.notice().warnings.len(), parsed.diagnostics().len());
}

#[test]
fn any_bytes_give_a_notice() {
    for bytes in [&b""[..], b"\xEF\xBB\xBF", b"\xEF\xBB", b"\x00\x01\x02", &[0xFF; 64]] {
        let parsed = Parser::new().parse_bytes(bytes);
        assert_eq!(parsed.notice().source.bytes, bytes.len());
    }
}

#[test]
fn a_year_is_assumed_only_where_the_notice_tells_none() {
    let year = |parser: Parser, text: &str| {
        let (notice, _, _) = parser.parse(text).into_parts();
        let deadline = notice.directives().flat_map(|found| &found.deadlines).next().cloned();
        deadline.and_then(|found| found.until).map(Date::year)
    };
    let without = "Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/02.";
    let with = "Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/02/2020.";
    assert_eq!(year(Parser::new(), without), None);
    assert_eq!(year(Parser::new().assume_year(2018), without), Some(2018));
    assert_eq!(year(Parser::new().assume_year(2018), with), Some(2020));
    assert!(chidao::parse(without).diagnostics().iter().any(|found| found.problem == Problem::MissingYear));
}

#[test]
fn what_the_caller_says_of_the_input_is_kept() {
    let parsed = Parser::new().name("tb-15.md").format(Format::Markdown).parse(NOTICE);
    assert_eq!(parsed.notice().source.name.as_deref(), Some("tb-15.md"));
    assert_eq!(parsed.notice().source.format, Format::Markdown);
    assert_eq!(chidao::parse(NOTICE).notice().source.name, None);
    assert_eq!(chidao::parse(NOTICE).notice().source.format, Format::Text);
}

#[test]
fn the_parts_can_be_taken() {
    let parsed = chidao::parse(NOTICE);
    let copy = parsed.clone();
    let (notice, diagnostics, source) = parsed.into_parts();
    assert_eq!(&notice, copy.notice());
    assert_eq!(diagnostics, copy.diagnostics());
    assert_eq!(source, NOTICE);
}

#[test]
fn warnings_are_the_diagnostics_in_json() {
    let parsed = chidao::parse("1. Sở Y tế\n- Báo cáo UBND tỉnh trước ngày 31/02/2018.");
    assert!(parsed.diagnostics().iter().any(|found| found.problem == Problem::ImpossibleDate));
    for (warning, found) in parsed.notice().warnings.iter().zip(parsed.diagnostics()) {
        assert_eq!(warning.code, found.problem.code());
        assert_eq!(warning.message, found.to_string());
        assert_eq!(warning.span, found.span);
    }
    assert_eq!(parsed.notice().warnings.len(), parsed.diagnostics().len());
}

#[test]
fn every_doubt_can_be_met() {
    const WHOLE: &str = "**UBND TỈNH A**\n\nSố: 1/TB-UBND\n\n1. Sở Y tế\n- Rà soát các cơ sở khám bệnh.\n\n\
        **Nơi nhận:**\n- Như trên;\n- Lưu: VT.\n\n**CHỦ TỊCH**\n\n**Nguyễn Văn A**";
    let problems = |text: &str| -> Vec<Problem> {
        chidao::parse(text).diagnostics().iter().map(|found| found.problem).collect()
    };
    assert_eq!(problems(WHOLE), [], "a sound notice leaves no doubt");
    for problem in Problem::ALL {
        let text = match problem {
            Problem::ImpossibleDate => "1. Sở Y tế\n- Báo cáo UBND tỉnh trước ngày 31/02/2018.",
            Problem::MissingYear => "1. Sở Y tế\n- Báo cáo UBND tỉnh trước ngày 10/02.",
            Problem::MissingHeader | Problem::MissingRecipients | Problem::MissingSignature => NOTICE,
            Problem::NoDirectives => "Tình hình đã ổn định.",
            Problem::NoLead => "1. Rà soát các bến khách ngang sông.",
            Problem::UnclassifiedItem => "1. Sở Y tế\n- Rà soát các cơ sở.\n- Ghi nhận kết quả đã đạt được.",
            Problem::DoubtfulHeading => {
                "1. Hoàn thành tuyến đường ven biển trong năm 2018\n- Sở Xây dựng đôn đốc nhà thầu."
            }
            Problem::ConflictingDate => "Căn cứ Nghị định số 23/2015/NĐ-CP ngày 16/02/2025.",
            Problem::ConflictingType => "Căn cứ Kế hoạch số 1109/QĐ-UBND.",
            Problem::UnknownLaw => "Căn cứ Luật Đất đai.",
            Problem::UnknownBody => "Giao Sở Tái chính cân đối kinh phí.",
            Problem::UnreadableText => {
                "Giao So Tai chinh chu tri, phoi hop voi cac so, nganh lien quan tham muu UBND tinh."
            }
            Problem::InvalidBytes { .. } => continue, // of bytes, not of text
            _ => panic!("no text for {problem:?}"),
        };
        assert!(problems(text).contains(&problem), "{problem:?} in {text:?}: {:?}", problems(text));
    }
}

#[test]
fn a_task_tells_who_with_whom_for_whom_and_by_when() {
    let parsed = chidao::parse(NOTICE);
    let first = parsed.notice().directives().next().expect("there is a task");
    assert_eq!(first.lead[0].name, "Sở Y tế");
    assert!(first.lead[0].inherited);
    assert_eq!(first.coordinating[0].name, "Sở Tài chính");
    assert_eq!(first.report_to[0].text, "UBND tỉnh");
    assert_eq!(first.deadlines[0].relation, Relation::Before);
    assert_eq!(first.deadlines[0].span.of(NOTICE), Some("trước ngày 10/02/2018"));
}

#[test]
fn two_recipients_on_a_line_are_kept() {
    let list = "- TT Tỉnh ủy; TT HĐND tỉnh\n- Văn phòng Chính phủ; Bộ Y tế\n- Sở Tư pháp; Báo Kon Tum\n- UBND tỉnh; TT TU\n- Lưu: VT; TH1";
    let text = format!("1. Sở Y tế rà soát.\n\nNơi nhận:\n{list}\n\nCHỦ TỊCH\nTrần Thị Nga\n");
    let (notice, ..) = chidao::parse(&text).into_parts();
    let kept: Vec<String> =
        notice.recipients.iter().map(|recipient| format!("- {}", recipient.text)).collect();
    assert_eq!(kept.join("\n"), list);
    assert_eq!(notice.signature.and_then(|signature| signature.name).as_deref(), Some("Trần Thị Nga"));
}

#[test]
fn a_plan_is_about_what_it_carries_out() {
    let subject = "Triển khai Nghị quyết số 10-NQ/TW ngày 03/6/2017";
    let text = format!("UBND TỈNH KON TUM\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n\n{subject}\n\n1. Sở Y tế rà soát.");
    assert_eq!(chidao::parse(&text).notice().header.subject.as_ref().map(|s| s.text.as_str()), Some(subject));
}

#[test]
fn says_why_a_file_gives_no_notice() {
    let why = |bytes: &[u8]| Parser::new().read(bytes).expect_err("it is no notice").to_string();
    assert_eq!(why(b"%PDF-1.4"), "is a PDF; make text of it with `pdftotext -layout` first");
    assert_eq!(why(b"\x1F\x8B"), "is an archive or a file of another office program, not a notice");
    assert_eq!(why(b"\x7FELF"), "is a binary file, not a notice");
    let mut limits = Limits::default();
    limits.bytes = 3;
    let error = Parser::new().limits(limits).read(b"1. a").expect_err("it is beyond the limit");
    assert_eq!(error.to_string(), "is too large: more than 3 bytes");
}

#[cfg(not(any(feature = "docx", feature = "html")))]
#[test]
fn says_which_files_another_build_reads() {
    let why = |bytes: &[u8]| Parser::new().read(bytes).expect_err("it cannot be read").to_string();
    assert_eq!(why(b"PK\x03\x04"), "is a Word file, which this build cannot read");
    assert_eq!(why(b"<html>"), "is a web page, which this build cannot read");
}
