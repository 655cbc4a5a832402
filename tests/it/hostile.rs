//! Four times the text takes about four times as long, also where the text is made to hurt.
//!
//! Something quadratic takes sixteen times as long. The limit of ten leaves room for a busy
//! machine, and the best of a few tries counts.

use std::time::{Duration, Instant};

use chidao::Parser;

const BYTES: usize = 200_000;
const LIMIT: f64 = 10.0;
const TRIES: usize = 3;
/// Below this the clock and the allocator are measured, not the parser.
const TOO_SHORT: Duration = Duration::from_millis(2);

/// Checks that each of `units`, repeated, is read in linear time.
#[track_caller]
fn check(units: &[&str]) {
    let slow: Vec<String> = units.iter().filter_map(|unit| slowness(unit)).collect();
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

/// Says how much too slow `unit`, repeated, is read.
fn slowness(unit: &str) -> Option<String> {
    let ratio = slowness_of(&unit.repeat(BYTES / 4 / unit.len()), &unit.repeat(BYTES / unit.len()))?;
    Some(format!("four times as much of {unit:?} took {ratio:.1} times as long"))
}

/// How many times as long as `short` the text four times as long takes, where that is too much.
fn slowness_of(short: &str, long: &str) -> Option<f64> {
    let parser = Parser::new();
    let mut best = f64::INFINITY;
    for _ in 0..TRIES {
        let (once, fourfold) = (time(&parser, short), time(&parser, long));
        if fourfold < TOO_SHORT {
            return None;
        }
        best = best.min(fourfold.as_secs_f64() / once.max(TOO_SHORT / 4).as_secs_f64());
        if best < LIMIT {
            return None;
        }
    }
    Some(best)
}

fn time(parser: &Parser, text: &str) -> Duration {
    let start = Instant::now();
    let parsed = parser.parse(text);
    let taken = start.elapsed();
    assert_eq!(parsed.source_text().len(), text.len());
    taken
}

#[test]
fn numbers_without_end() {
    check(&["số ", "số 1/", "12/QĐ-"]);
}

#[test]
fn dates_without_end() {
    check(&["ngày 1/", "trước ngày 10/02/2018 ", "từ ngày ", "chậm nhất "]);
}

#[test]
fn brackets_without_end() {
    check(&["(", "(sau đây gọi tắt là ", "()", "“"]);
}

#[test]
fn items_without_end() {
    check(&["- ", "- a\n", "1. a\n", "1.", "a) b\n\n"]);
}

#[test]
fn names_without_end() {
    check(&[
        "Các Bộ: ",
        "Sở Y tế, ",
        "UBND ",
        "phối hợp với Sở Y tế ",
        "Giao Sở Y tế rà soát. ",
        "trong các sở, ",
    ]);
}

#[test]
fn ever_other_names() {
    let line = |count: usize, after: &str| {
        let names: Vec<String> = (0..count).map(|n| format!("UBND xã Số {n}{after}")).collect();
        names.join(", ")
    };
    for after in ["", " phải rà soát"] {
        let (short, long) = (line(500, after), line(2000, after));
        assert!(slowness_of(&short, &long).is_none(), "{after:?}");
    }
}

#[test]
fn markup_without_end() {
    check(&["*", "**a** ", "| ", "| a |\n", "\\", "_a_"]);
}

#[test]
fn characters_that_compose() {
    check(&["\u{301}", "e\u{302}\u{323}", "\u{200B}", "\r\n", "\u{A0}"]);
}

#[test]
fn one_long_line() {
    check(&[
        "a",
        "Giao Sở Y tế báo cáo UBND tỉnh trước ngày 10/02/2018 theo Công văn số 12/UBND-VX; ",
        "Luật Đất đai và ",
        "khoản 1, 2 ",
    ]);
}

#[test]
fn the_end_of_a_notice_again_and_again() {
    check(&["Nơi nhận:\n- Như trên;\n", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n", "PHỤ LỤC I\n"]);
}
