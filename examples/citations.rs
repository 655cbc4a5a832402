//! The documents that a notice cites, with the line and column of each mention.
//!
//! `cargo run --example citations -- corpus/thong-bao-so-bo.md`

#![allow(clippy::print_stdout, reason = "a list is printed")]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give the file of a notice")?;
    let parsed = chidao::Parser::new().parse_bytes(&std::fs::read(path)?);
    let lines = chidao::LineIndex::new(parsed.source_text());
    for cited in &parsed.notice().citations {
        let at = lines.position(cited.span.start());
        let symbol = cited.symbol.as_deref().unwrap_or("-");
        let date = cited.issued.map_or_else(|| "-".to_owned(), |date| date.to_string());
        println!("{}:{}\t{symbol}\t{date}\t{}", at.line + 1, at.column + 1, cited.text);
    }
    Ok(())
}
