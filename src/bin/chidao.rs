//! Reads notices from files or standard input and prints them as JSON.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chidao::Parser;
use chidao::model::Date;
use clap::Parser as _;

/// Reads Vietnamese administrative notices (thông báo kết luận, công điện, chỉ thị, công văn, kế hoạch)
/// and prints what each tells whom to do by when, as JSON.
#[derive(clap::Parser)]
#[command(name = "chidao", version)]
#[command(
    after_help = "Examples:\n  chidao thong-bao.md            one notice, readable on a terminal\n  chidao --lines *.md > all.jsonl  many notices, one line of JSON each\n  pdftotext -layout tb.pdf - | chidao -   a notice from a PDF\n\nText must be UTF-8. The exit status is 1 when a file could not be read; the others are still done."
)]
struct Arguments {
    /// Files to read; "-" reads standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Print one line of JSON for each notice, also on a terminal
    #[arg(long)]
    lines: bool,

    /// The date of the notice, as 2018-01-25, where it has none itself
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,

    /// The year of dates without one, where no date of the notice is known
    #[arg(long, value_name = "YEAR")]
    year: Option<u16>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let pretty = !arguments.lines && io::stdout().is_terminal();
    let mut parser = Parser::new();
    if let Some(year) = arguments.year {
        parser = parser.assume_year(year);
    }
    if let Some(date) = arguments.date {
        parser = parser.assume_date(date);
    }
    let mut all_done = true;
    for file in &arguments.files {
        match notice(file, &parser, pretty) {
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

/// Reads one notice and prints it.
fn notice(file: &Path, parser: &Parser, pretty: bool) -> Result<(), Failure> {
    let text = read(file).map_err(Failure::Input)?;
    let name = if file == Path::new("-") { None } else { Some(file.to_string_lossy()) };
    let parser = name.map_or_else(|| parser.clone(), |name| parser.clone().name(name));
    let parsed = parser.parse(&text);
    let mut json =
        if pretty { serde_json::to_vec_pretty(parsed.notice()) } else { serde_json::to_vec(parsed.notice()) }
            .map_err(|error| Failure::Output(error.into()))?;
    json.push(b'\n');
    io::stdout().lock().write_all(&json).map_err(Failure::Output)
}

/// The text of a file, or a sentence on why there is none.
fn read(file: &Path) -> Result<String, String> {
    let bytes = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else if file.is_dir() {
        return Err("is a directory, not a notice".to_owned());
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read".to_owned(),
        _ => format!("cannot be read: {error}"),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        format!("is not UTF-8 text: byte {} cannot be read", error.utf8_error().valid_up_to())
    })
}
