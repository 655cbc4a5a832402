//! Reads notices from files, folders, archives or standard input and gives them out in many forms.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

mod arguments;
mod form;

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command, Extract};
use form::{Form, Record};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        None => extract(&arguments.extract),
        Some(Command::Extract(asked)) => extract(&asked),
    }
}

fn extract(asked: &Extract) -> ExitCode {
    let default = if io::stdout().is_terminal() { Form::Json } else { Form::Jsonl };
    let form = asked.format.unwrap_or(default);
    let parser = asked.reading.parser();
    let mut out = form.opening();
    let mut all_done = true;
    for path in &asked.paths {
        let read = read(path, asked.reading.largest_bytes()).and_then(|bytes| {
            let parser = if path == Path::new("-") {
                parser.clone()
            } else {
                parser.clone().name(path.to_string_lossy())
            };
            parser.read(&bytes).map_err(|error| error.to_string())
        });
        match read {
            Ok(parsed) => form.write(
                &Record { parsed: &parsed, offsets: asked.offsets, language: asked.lang, fields: None },
                &mut out,
            ),
            Err(sentence) => {
                eprintln!("chidao: {}: {sentence}", path.display());
                all_done = false;
            }
        }
        if io::stdout().lock().write_all(&out).is_err() {
            return ExitCode::FAILURE;
        }
        out.clear();
    }
    let _ = io::stdout().lock().write_all(form.closing());
    if all_done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The bytes of a file, at most one more than `largest`, or a sentence on why there are none.
fn read(file: &Path, largest: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let result = if file == Path::new("-") {
        io::stdin().lock().take(largest.saturating_add(1)).read_to_end(&mut bytes)
    } else if file.is_dir() {
        return Err("is a directory, not a notice".to_owned());
    } else {
        File::open(file).and_then(|file| file.take(largest.saturating_add(1)).read_to_end(&mut bytes))
    };
    if bytes.len() as u64 > largest {
        return Err(format!("is larger than {} MB, the most that --largest allows", largest >> 20));
    }
    result.map(|_| bytes).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read".to_owned(),
        _ => format!("cannot be read: {error}"),
    })
}
