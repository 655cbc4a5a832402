//! How long a notice takes, beside what only splitting the same Markdown takes.

use std::fs;
use std::hint::black_box;

use chidao::Parser;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn corpus() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the corpus").flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "md" || ending == "txt"));
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

fn parse(criterion: &mut Criterion) {
    let texts = corpus();
    let parser = Parser::new();
    let mut group = criterion.benchmark_group("corpus");
    group.throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("chidao", |bencher| {
        bencher.iter(|| {
            texts.iter().map(|text| black_box(parser.parse(text)).notice().parts.len()).sum::<usize>()
        });
    });
    group.bench_function("pulldown-cmark", |bencher| {
        bencher.iter(|| {
            texts.iter().map(|text| pulldown_cmark::Parser::new(black_box(text)).count()).sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, parse);
criterion_main!(benches);
