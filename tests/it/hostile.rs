//! Four times the text takes about four times the work, also where the text is made to hurt.
//!
//! Work is counted in memory asked for, which is the same on every machine, and in time, where the
//! limit leaves room for a busy one and the best of a few tries counts. Something quadratic takes
//! sixteen times as much of one or the other.

use std::time::{Duration, Instant};

use allocation_counter::AllocationInfo;
use chidao::Parser;

/// A megabyte where the compiler has optimised, else a quarter of one.
const BYTES: usize = if cfg!(debug_assertions) { 250_000 } else { 1_000_000 };
const MOST_MEMORY: u64 = 6;
const MOST_TIME: f64 = 10.0;
const TRIES: usize = 3;
/// Bytes in use at once, for each byte of the text.
const MOST_IN_USE: u64 = 400;
/// Below this the clock is measured, not the parser.
const TOO_SHORT: Duration = Duration::from_millis(2);

/// Checks that each of `units`, repeated, is read in linear time and memory.
#[track_caller]
fn check(units: &[&str]) {
    check_bytes(&units.iter().map(|unit| unit.as_bytes()).collect::<Vec<_>>());
}

#[track_caller]
fn check_bytes(units: &[&[u8]]) {
    let slow: Vec<String> = units
        .iter()
        .filter_map(|unit| {
            let of = |bytes: usize| unit.repeat((bytes / unit.len()).max(1));
            let how = excess(&of(BYTES / 4), &of(BYTES))?;
            Some(format!("four times as much of {:?} took {how}", String::from_utf8_lossy(unit)))
        })
        .collect();
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

/// What four times the input took too much of.
fn excess(short: &[u8], long: &[u8]) -> Option<String> {
    let ((once, memory), (fourfold, more)) = (measure(short), measure(long));
    if more.bytes_total > MOST_MEMORY * memory.bytes_total || more.bytes_max > MOST_MEMORY * memory.bytes_max
    {
        return Some(format!("more than {MOST_MEMORY} times the memory: {memory:?}, {more:?}"));
    }
    if more.bytes_max > MOST_IN_USE * long.len() as u64 {
        return Some(format!("{} bytes at once for {}", more.bytes_max, long.len()));
    }
    let slowness =
        |once: Duration, fourfold: Duration| fourfold.as_secs_f64() / once.max(TOO_SHORT / 4).as_secs_f64();
    let mut best = if fourfold < TOO_SHORT { 0.0 } else { slowness(once, fourfold) };
    for _ in 1..TRIES {
        if best < MOST_TIME {
            return None;
        }
        best = best.min(slowness(measure(short).0, measure(long).0));
    }
    (best >= MOST_TIME).then(|| format!("{best:.1} times the time"))
}

fn measure(input: &[u8]) -> (Duration, AllocationInfo) {
    let parser = Parser::new();
    let mut taken = Duration::ZERO;
    let memory = allocation_counter::measure(|| {
        let start = Instant::now();
        let parsed = parser.parse_bytes(input);
        taken = start.elapsed();
        assert_eq!(parsed.notice().source.bytes, input.len());
    });
    (taken, memory)
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
fn short_lines_without_end() {
    check(&["hội\n", "Hội\n", "a b\n"]);
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
        assert_eq!(excess(short.as_bytes(), long.as_bytes()), None, "{after:?}");
    }
}

#[test]
fn ever_other_short_forms() {
    let items = |count: usize| -> String {
        let item =
            |n: usize| format!("{n}. Giao Ban Quản lý dự án {n} (sau đây viết tắt là BQL{n}) rà soát.\n");
        (1..=count).map(item).collect()
    };
    let (short, long) = (items(500), items(2000));
    assert_eq!(excess(short.as_bytes(), long.as_bytes()), None);
}

#[test]
fn markup_without_end() {
    check(&["*", "**a** ", "<br>", "[^1]", "| ", "| a |\n", "\\", "_a_"]);
}

#[test]
fn characters_that_compose() {
    check(&["\u{301}", "e\u{302}\u{323}", "\u{200B}", "\u{AD}", "a\u{AD}\u{301}", "\r\n", "\u{A0}"]);
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
fn old_codes_without_end() {
    check(&["Céng hoµ x· héi ", "tríc ", "Coäng hoaø\n", "C¶ng hoà\n", "Cá»™ng "]);
    check_bytes(&[
        b"C\xE9ng ho\xB5 ",
        b"h\xF4\xF2i\n",
        b"\xFF",
        b"a\xFF\xE1\xBB\x9F",
        b"S\0\xDF\x1E \0",
        b"\x12\xFE",
    ]);
}

#[test]
fn the_end_of_a_notice_again_and_again() {
    check(&["Nơi nhận:\n- Như trên;\n", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n", "PHỤ LỤC I\n"]);
}
