//! Any bytes: files of every kind, texts in every encoding.

#![no_main]

use chidao::Parser;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let parser = Parser::new();
    chidao_fuzz::check(&parser.parse_bytes(bytes));
    if let Ok(parsed) = parser.read(bytes) {
        chidao_fuzz::check(&parsed);
    }
});
