//! The deadlines of a notice as a table, earliest first.
//!
//! `cargo run --example deadlines -- corpus/thong-bao-so-bo.md`

#![allow(clippy::print_stdout, reason = "a table is printed")]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give the file of a notice")?;
    let parsed = chidao::Parser::new().parse_bytes(&std::fs::read(path)?);
    let mut rows: Vec<_> = parsed
        .notice()
        .directives()
        .flat_map(|directive| {
            directive.deadlines.iter().map(move |deadline| (deadline.last_day(), deadline, directive))
        })
        .collect();
    rows.sort_by_key(|(last, ..)| (last.is_none(), *last));
    println!("{:<12}{:<8}{:<40}as written", "last day", "task", "who");
    for (last, deadline, directive) in rows {
        let last = last.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let who: Vec<&str> = directive.lead.iter().map(|body| body.name.as_str()).collect();
        println!("{last:<12}{:<8}{:<40}{}", directive.id, who.join("; "), deadline.text);
    }
    Ok(())
}
