//! Web pages.

#![no_main]

use chidao::Parser;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let page = [b"<html>", bytes].concat();
    if let Ok(parsed) = Parser::new().read(&page) {
        chidao_fuzz::check(&parsed);
    }
});
