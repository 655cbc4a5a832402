//! The table of speeds: `cargo bench --bench table`, or a rough one with `-- --quick`.
//!
//! A pace is bytes of notices by the median time of runs that take turns with those of their peers (A B A B …), on
//! one thread where nothing else is said. The notices are made anew from a seed, so nothing is learnt by heart.
//! All runs go through the counting allocator, which costs those a little that allocate much.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]
#![allow(clippy::cast_precision_loss, reason = "paces need no more digits")]

mod support;

use std::hint::black_box;
use std::io::{self, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{array, env, fs, thread};

use chidao::Parser;
use serde::Serialize;
use unicode_normalization::{IsNormalized, is_nfc_quick};

use support::afternoon;
use support::notices::{Notices, decomposed, scanned, wrapped};

/// The small notice of the corpus, for starting cold.
const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/thong-bao-so-bo.md");
/// The argument with which the bench starts itself; a notice to read may follow.
const START: &str = "--start";
/// What is measured first of all.
const WHOLE: &str = "`parse` + JSON";

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == START) {
        if let Some(path) = arguments.get(1) {
            print_notice(path);
        }
        return;
    }
    let scale = if arguments.iter().any(|argument| argument == "--quick") { QUICK } else { FULL };
    let mut notices = Notices::new(2026);
    row("measure", "is", &["beside".to_owned()]);
    row("---", "---", &["---".to_owned()]);
    against_others(&scale, &mut notices);
    shapes(&scale, &mut notices);
    sizes(&scale, &mut notices);
    threads(&scale, &mut notices);
    memory(&mut notices);
    cold_start(&scale);
}

/// How much is measured.
struct Scale {
    rounds: usize,
    /// Bytes of the texts that take turns.
    bytes: usize,
    large: usize,
    large_rounds: usize,
    small_notices: usize,
    starts: usize,
}

const FULL: Scale = Scale {
    rounds: 15,
    bytes: 1_000_000,
    large: 64_000_000,
    large_rounds: 3,
    small_notices: 6_000,
    starts: 101,
};
const QUICK: Scale =
    Scale { rounds: 3, bytes: 400_000, large: 8_000_000, large_rounds: 1, small_notices: 1_000, starts: 21 };

/// Reads a text and tells the size of what came out.
type Read<'a> = &'a dyn Fn(&str) -> usize;

const EXTRACTOR: &str = "afternoon extractor";
const MARKDOWN: &str = "pulldown-cmark";

fn against_others(scale: &Scale, notices: &mut Notices) {
    let texts = each(&notices.of_size(scale.bytes), wrapped);
    let [bare, whole, extractor, events, nfc, utf8] = paces(
        scale.rounds,
        [
            (&texts, &parse),
            (&texts, &parse_to_json),
            (&texts, &|text| json(&afternoon::extract(text))),
            (&texts, &markdown),
            (&texts, &|text| usize::from(is_nfc_quick(text.chars()) == IsNormalized::Yes)),
            (&texts, &|text| str::from_utf8(text.as_bytes()).map_or(0, str::len)),
        ],
    );
    row("`parse`", &pace(bare), &[times(bare, events, MARKDOWN)]);
    row(WHOLE, &pace(whole), &[times(whole, extractor, EXTRACTOR), times(whole, events, MARKDOWN)]);
    row(&format!("{EXTRACTOR} + JSON"), &pace(extractor), &[times(extractor, events, MARKDOWN)]);
    row(&format!("{MARKDOWN}, events only"), &pace(events), &[]);
    row("limit: `is_nfc_quick`", &pace(nfc), &[]);
    row("limit: `str::from_utf8`", &pace(utf8), &[]);
}

fn shapes(scale: &Scale, notices: &mut Notices) {
    let long = notices.of_size(scale.bytes);
    let usual = each(&long, wrapped);
    let scans = each(&long, |text| wrapped(&scanned(text, text.len() as u64)));
    let shapes = [("a line a paragraph", &long), ("NFD", &each(&usual, decomposed)), ("scans", &scans)];
    for (name, texts) in shapes {
        let [this, usual, events] =
            paces(scale.rounds, [(texts, &parse_to_json), (&usual, &parse_to_json), (texts, &markdown)]);
        let beside = [times(this, usual, "hard-wrapped, NFC, clean"), times(this, events, MARKDOWN)];
        row(&format!("{WHOLE}, {name}"), &pace(this), &beside);
    }
}

fn sizes(scale: &Scale, notices: &mut Notices) {
    let document = |notices: &mut Notices, bytes| wrapped(&notices.document(bytes));
    // Many of them, for one is soon read.
    let least: Vec<String> = (0..50).map(|_| document(notices, 10_000)).collect();
    let measure = |name: &str, texts: &[String], rounds| {
        let [this, least] = paces(rounds, [(texts, &parse_to_json), (&least, &parse_to_json)]);
        row(&format!("{WHOLE}, {name}"), &pace(this), &[times(this, least, "10 KB")]);
    };
    let large = format!("one notice of {} MB", scale.large / 1_000_000);
    let [of_least] = paces(scale.rounds, [(&least, &parse_to_json)]);
    row(&format!("{WHOLE}, one notice of 10 KB"), &pace(of_least), &[]);
    measure("one notice of 1 MB", &[document(notices, 1_000_000)], scale.rounds);
    measure(&large, &[document(notices, scale.large)], scale.large_rounds);
    let small = std::iter::repeat_with(|| wrapped(&notices.notice())).filter(|text| text.len() < 2_500);
    let small: Vec<String> = small.take(scale.small_notices).collect();
    let average = size(&small) as f64 / 1e3 / small.len() as f64;
    let name = format!("{} notices of {average:.1} KB in a row", small.len());
    measure(&name, &small, scale.large_rounds);
}

/// Two threads with one parser beside one thread.
fn threads(scale: &Scale, notices: &mut Notices) {
    let texts = each(&notices.of_size(2 * scale.bytes), wrapped);
    let parser = Parser::new();
    let read = |texts: &[String]| {
        for text in texts {
            json(parser.parse(text).notice());
        }
    };
    let (one, other) = texts.split_at(texts.len() / 2);
    let both = || {
        thread::scope(|scope| {
            scope.spawn(|| read(one));
            read(other);
        });
    };
    let [alone, together] = medians(scale.rounds, [&|| read(&texts), &both]).map(|time| by(&texts, time));
    row(
        &format!("{WHOLE}, two threads share a `Parser`"),
        &pace(together),
        &[times(together, alone, "one thread")],
    );
}

/// What is asked of the allocator, which is counted and needs no clock.
fn memory(notices: &mut Notices) {
    let texts = each(&notices.of_size(200_000), wrapped);
    let large = [wrapped(&notices.document(1_000_000))];
    let kilobytes = size(&texts) as f64 / 1e3;
    for (name, read) in [("`parse`", &parse as Read<'_>), (WHOLE, &parse_to_json)] {
        let count = |texts: &[String]| {
            allocation_counter::measure(|| {
                black_box(texts.iter().map(|text| read(text)).sum::<usize>());
            })
        };
        let (many, one) = (count(&texts), count(&large));
        let count = many.count_total as f64;
        let each =
            format!("{:.0} a notice of {:.1} KB", count / texts.len() as f64, kilobytes / texts.len() as f64);
        row(&format!("{name}, allocations"), &each, &[format!("{:.0} a KB", count / kilobytes)]);
        let most = format!("{:.1} MB", one.bytes_max as f64 / 1e6);
        let beside = format!("{:.1} × the notice of 1 MB", one.bytes_max as f64 / size(&large) as f64);
        row(&format!("{name}, most memory at once"), &most, &[beside]);
    }
}

/// A process that reads one small notice and prints its JSON, less one that returns at once.
fn cold_start(scale: &Scale) {
    let mut empty = Vec::new();
    let mut notice = Vec::new();
    for _ in 0..scale.starts {
        empty.push(start(&[]));
        notice.push(start(&[SMALL]));
    }
    for (name, which) in [("CPU", 0), ("wall clock", 1)] {
        let [empty, notice] = [&empty, &notice]
            .map(|starts| median(starts.iter().map(|start| start[which]).collect()).as_secs_f64() * 1e3);
        let value = format!("{:.2} ms", notice - empty);
        row(
            &format!("a process for one notice of 1.4 KB, {name}"),
            &value,
            &[format!("{notice:.2} ms less {empty:.2} ms of an empty program")],
        );
    }
}

/// Starts this program with a notice to read, and tells its time on the processor and by the clock.
fn start(notice: &[&str]) -> [Duration; 2] {
    let begin = Instant::now();
    let mut program = Command::new(env::current_exe().expect("the bench is a file"));
    let mut child =
        program.arg(START).args(notice).stdout(Stdio::piped()).spawn().expect("the bench can be started");
    let mut printed = Vec::new();
    let mut output = child.stdout.take().expect("it is piped");
    output.read_to_end(&mut printed).expect("it can be read");
    let wall = begin.elapsed();
    assert_ne!(printed.is_empty(), !notice.is_empty(), "the notice is printed");
    // The kernel has counted all of it when the process has ended and nobody has asked yet.
    let of_child = |file| fs::read_to_string(format!("/proc/{}/{file}", child.id()));
    while of_child("stat").is_ok_and(|stat| !stat.contains(") Z")) {
        thread::yield_now();
    }
    let spent = of_child("schedstat").ok().and_then(|spent| spent.split(' ').next()?.parse().ok());
    child.wait().expect("it has ended");
    [spent.map_or(wall, Duration::from_nanos), wall]
}

fn print_notice(path: &str) {
    let text = fs::read_to_string(path).expect("the notice can be read");
    let json = serde_json::to_vec(chidao::parse(&text).notice()).expect("it is plain data");
    io::stdout().lock().write_all(&json).expect("it can be written");
}

fn parse(text: &str) -> usize {
    black_box(chidao::parse(text)).notice().parts.len()
}

fn parse_to_json(text: &str) -> usize {
    json(chidao::parse(text).notice())
}

fn json(value: &impl Serialize) -> usize {
    black_box(serde_json::to_vec(value).expect("it is plain data")).len()
}

fn markdown(text: &str) -> usize {
    pulldown_cmark::Parser::new(text).map(black_box).count()
}

/// Megabytes a second of runs that take turns.
fn paces<const N: usize>(rounds: usize, runs: [(&[String], Read<'_>); N]) -> [f64; N] {
    let all = runs.map(|(texts, read)| {
        move || {
            for text in texts {
                black_box(read(black_box(text)));
            }
        }
    });
    let medians: [_; N] = medians(rounds, array::from_fn(|at| &all[at] as &dyn Fn()));
    array::from_fn(|at| by(runs[at].0, medians[at]))
}

fn medians<const N: usize>(rounds: usize, runs: [&dyn Fn(); N]) -> [Duration; N] {
    let mut times = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for (times, run) in times.iter_mut().zip(runs) {
            let begin = Instant::now();
            run();
            times.push(begin.elapsed());
        }
    }
    times.map(median)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn each(texts: &[String], change: impl Fn(&str) -> String) -> Vec<String> {
    texts.iter().map(|text| change(text)).collect()
}

fn size(texts: &[String]) -> usize {
    texts.iter().map(String::len).sum()
}

fn by(texts: &[String], time: Duration) -> f64 {
    size(texts) as f64 / 1e6 / time.as_secs_f64()
}

fn pace(megabytes: f64) -> String {
    if megabytes < 100.0 { format!("{megabytes:.1} MB/s") } else { format!("{megabytes:.0} MB/s") }
}

fn times(this: f64, other: f64, name: &str) -> String {
    let times = this / other;
    if times < 0.1 { format!("{times:.3} × {name}") } else { format!("{times:.2} × {name}") }
}

fn row(measure: &str, value: &str, beside: &[String]) {
    println!("| {measure} | {value} | {} |", beside.join("; "));
}
