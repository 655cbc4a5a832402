//! How long a notice takes, room by room with `--features rooms`, and what others take for the same text.
//!
//! `cargo bench --bench parse --features rooms -- --save-baseline before` remembers, `--baseline before` compares.

mod support;

use std::hint::black_box;

use chidao::Parser;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use unicode_normalization::is_nfc_quick;

use support::{afternoon, notices};

/// Hard-wrapped notices, and their bytes.
fn texts() -> (Vec<String>, Throughput) {
    let texts: Vec<String> =
        notices::Notices::new(1).of_size(200_000).iter().map(|text| notices::wrapped(text)).collect();
    let bytes = texts.iter().map(|text| text.len() as u64).sum();
    (texts, Throughput::Bytes(bytes))
}

fn whole(criterion: &mut Criterion) {
    let (texts, bytes) = texts();
    let parser = Parser::new();
    let mut group = criterion.benchmark_group("whole");
    group.throughput(bytes);
    let mut time = |name, run: &dyn Fn(&str) -> usize| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| texts.iter().map(|text| run(black_box(text))).sum::<usize>());
        });
    };
    time("parse", &|text| black_box(parser.parse(text)).notice().parts.len());
    time("parse+json", &|text| json(parser.parse(text).notice()));
    time("afternoon+json", &|text| json(&afternoon::extract(text)));
    time("pulldown-cmark", &|text| pulldown_cmark::Parser::new(text).map(black_box).count());
    time("from_utf8", &|text| str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len));
    time("is_nfc_quick", &|text| black_box(is_nfc_quick(text.chars())) as usize);
    group.finish();
}

fn json(value: &impl serde::Serialize) -> usize {
    black_box(serde_json::to_vec(value).expect("it is plain data")).len()
}

#[cfg(feature = "rooms")]
fn rooms(criterion: &mut Criterion) {
    use chidao::rooms::Prepared;

    type Room<'s> = (&'static str, fn(&Prepared<'s>) -> usize);

    let (texts, bytes) = texts();
    let prepared: Vec<Prepared<'_>> = texts.iter().map(|text| Prepared::new(text)).collect();
    let parsed: Vec<_> = texts.iter().map(|text| chidao::parse(text)).collect();
    let mut group = criterion.benchmark_group("rooms");
    group.throughput(bytes);
    let rooms: [Room<'_>; 6] = [
        ("1 text", Prepared::text),
        ("2 text to block", Prepared::block),
        ("3 outline", Prepared::outline),
        ("4 entity", Prepared::entity),
        ("5 directive", Prepared::directive),
        ("6 outline to assemble", Prepared::assemble),
    ];
    for (name, room) in rooms {
        group.bench_function(name, |bencher| {
            bencher.iter(|| prepared.iter().map(|notice| black_box(room(black_box(notice)))).sum::<usize>());
        });
    }
    group.bench_function("7 json", |bencher| {
        bencher.iter(|| parsed.iter().map(|parsed| json(parsed.notice())).sum::<usize>());
    });
    group.finish();
}

#[cfg(not(feature = "rooms"))]
fn rooms(_: &mut Criterion) {}

criterion_group!(benches, whole, rooms);
criterion_main!(benches);
