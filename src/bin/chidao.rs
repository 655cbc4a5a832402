//! Reads notices from files or standard input and prints them as JSON.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chidao::model::Date;
use chidao::{Encoding, Limits, Parser};
use clap::Parser as _;

/// Reads Vietnamese administrative notices (thông báo kết luận, công điện, chỉ thị, công văn, kế hoạch)
/// and prints what each tells whom to do by when, as JSON.
#[derive(clap::Parser)]
#[command(name = "chidao", version)]
#[command(
    after_help = "Examples:\n  chidao thong-bao.md            one notice, readable on a terminal\n  chidao --lines *.md > all.jsonl  many notices, one line of JSON each\n  chidao thong-bao.docx trang.html cu.txt  Word files, web pages, text in old encodings\n  pdftotext -layout tb.pdf - | chidao -   a notice from a PDF\n\nThe exit status is 1 when a file could not be read; the others are still done."
)]
struct Arguments {
    /// Files to read; "-" reads standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Print one line of JSON for each notice, also on a terminal
    #[arg(long)]
    lines: bool,

    /// Print the text that spans point into, instead of JSON
    #[arg(long, conflicts_with = "lines")]
    text: bool,

    /// The encoding of text and web pages, such as tcvn3 or vni, instead of finding it out
    #[arg(long, value_name = "NAME")]
    encoding: Option<Encoding>,

    /// Refuse files of more than this many megabytes
    #[arg(long, value_name = "MEGABYTES", default_value_t = 64)]
    largest: u64,

    /// The date of the notice, as 2018-01-25, where it has none itself
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,

    /// The year of dates without one, where no date of the notice is known
    #[arg(long, value_name = "YEAR")]
    year: Option<u16>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut parser = Parser::new();
    if let Some(year) = arguments.year {
        parser = parser.assume_year(year);
    }
    if let Some(date) = arguments.date {
        parser = parser.assume_date(date);
    }
    if let Some(encoding) = arguments.encoding {
        parser = parser.encoding(encoding);
    }
    let largest = arguments.largest.saturating_mul(1 << 20);
    let mut limits = Limits::default();
    limits.bytes = usize::try_from(largest).unwrap_or(usize::MAX);
    parser = parser.limits(limits);
    let form = if arguments.text {
        Form::Text
    } else if !arguments.lines && io::stdout().is_terminal() {
        Form::Pretty
    } else {
        Form::Line
    };
    let mut all_done = true;
    for file in &arguments.files {
        match notice(file, &parser, form, largest) {
            Ok(()) => {}
            // Whoever reads the output has gone: nothing is left to do.
            Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Err(Failure::Output(error)) => {
                eprintln!("chidao: cannot write the output: {error}");
                return ExitCode::FAILURE;
            }
            Err(Failure::Input(sentence)) => {
                eprintln!("chidao: {}: {sentence}", file.display());
                all_done = false;
            }
        }
    }
    if all_done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Why a notice was not printed.
enum Failure {
    /// It could not be read; a sentence says why.
    Input(String),
    /// It could not be written.
    Output(io::Error),
}

/// What is printed of a notice.
#[derive(Clone, Copy)]
enum Form {
    /// JSON on one line.
    Line,
    /// JSON for the eye.
    Pretty,
    /// The text that it was read from.
    Text,
}

/// Reads one notice and prints it.
fn notice(file: &Path, parser: &Parser, form: Form, largest: u64) -> Result<(), Failure> {
    let bytes = read(file, largest).map_err(Failure::Input)?;
    let name = if file == Path::new("-") { None } else { Some(file.to_string_lossy()) };
    let parser = name.map_or_else(|| parser.clone(), |name| parser.clone().name(name));
    let parsed = parser.read(&bytes).map_err(|error| Failure::Input(error.to_string()))?;
    let out = match form {
        Form::Line => serde_json::to_vec(parsed.notice()),
        Form::Pretty => serde_json::to_vec_pretty(parsed.notice()),
        Form::Text => Ok(parsed.source_text().trim_end_matches('\n').as_bytes().to_vec()),
    };
    let mut out = out.map_err(|error| Failure::Output(error.into()))?;
    out.push(b'\n');
    io::stdout().lock().write_all(&out).map_err(Failure::Output)
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
