//! What is counted: notices to JSON, once to warm up and once more in `counted`.
//!
//! Without a notice it is the empty program, with `--cold` it reads each notice once.

use std::hint::black_box;
use std::{env, fs};

fn main() {
    let mut paths: Vec<String> = env::args().skip(1).collect();
    let is_cold = paths.first().is_some_and(|first| first == "--cold");
    paths.drain(..usize::from(is_cold));
    let texts: Vec<String> =
        paths.iter().map(|path| fs::read_to_string(path).expect("the notice can be read")).collect();
    read(&texts);
    if !is_cold {
        counted(&texts);
    }
}

/// The function whose instructions are counted; callgrind knows it by its name.
#[inline(never)]
fn counted(texts: &[String]) {
    read(texts);
}

#[inline(never)]
fn read(texts: &[String]) {
    for text in texts {
        let parsed = chidao::parse(black_box(text));
        black_box(serde_json::to_vec(parsed.notice()).expect("it is plain data"));
    }
}
