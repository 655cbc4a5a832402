//! Who must do what: the directives of a notice under the bodies that lead them.
//!
//! `cargo run --example who_does_what -- corpus/thong-bao-so-bo.md`

#![allow(clippy::print_stdout, reason = "a list is printed")]

use std::collections::BTreeMap;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give the file of a notice")?;
    let parsed = chidao::Parser::new().parse_bytes(&std::fs::read(path)?);
    let mut tasks: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for directive in parsed.notice().directives() {
        let with: Vec<&str> = directive.coordinating.iter().map(|body| body.name.as_str()).collect();
        let with = if with.is_empty() { String::new() } else { format!(" (with {})", with.join("; ")) };
        for body in &directive.lead {
            tasks.entry(&body.name).or_default().push(format!("{} {}{with}", directive.id, directive.text));
        }
    }
    for (body, tasks) in tasks {
        println!("{body}");
        for task in tasks {
            println!("  {task}");
        }
    }
    Ok(())
}
