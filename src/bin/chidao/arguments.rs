//! What the program is asked for.

use std::io::{self, IsTerminal};
use std::num::NonZero;
use std::path::PathBuf;

use chidao::model::{Date, Offsets};
use chidao::{Encoding, Language};

use crate::form::Form;
use crate::output::Existing;

/// Reads Vietnamese administrative notices (thông báo kết luận, công điện, chỉ thị, công văn, kế hoạch)
/// and gives what each tells whom to do by when.
#[derive(Debug, clap::Parser)]
#[command(name = "chidao", version = version(), after_help = EXAMPLES)]
#[command(
    args_conflicts_with_subcommands = true,
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    #[command(flatten)]
    pub(crate) extract: Extract,
}

/// What there is to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Read notices and give their directives (the same as `chidao PATH`)
    Extract(Extract),
    /// Say what a draft forgets: the "6 rõ" of each task, deadlines already past, numbers that skip, …
    Check(Check),
    /// Show notices in the terminal with what was found in them
    Explain(Explain),
    /// Print the JSON Schema of what notices become
    Schema,
    /// Print the completions of a shell
    Completions(Completions),
    /// Print the manual page, or write all of them to a folder
    Man(Man),
}

/// The version of the program and that of its JSON.
fn version() -> String {
    format!("{} (JSON {})", env!("CARGO_PKG_VERSION"), chidao::model::SCHEMA)
}

const EXAMPLES: &str = "Examples:
  chidao thong-bao.docx                    one notice, readable on a terminal
  chidao --format html tb.md > tb.html     a page to look at
  chidao --format csv nam-2018/ > 2018.csv a table of the tasks of all notices in a folder
  chidao kho.tar.zst -o kho.jsonl --resume --failed loi/
                                           an archive overnight; after a kill the same command goes on
  pdftotext -layout tb.pdf - | chidao -    a notice from a PDF

Exit status: 0 all was read, 1 some inputs could not be read and the others are done, 2 wrong use, 3 stopped because
the output could not be written.";

/// Checking drafts.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = CHECK_STATUS)]
pub(crate) struct Check {
    /// Files, folders or archives to check; "-" reads standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The form of the report
    #[arg(short, long, value_enum, default_value_t = Report::Text)]
    pub(crate) format: Report,

    /// Whether the "6 rõ" are asked for, or the older "5 rõ" without "rõ thẩm quyền"
    #[arg(long, value_name = "NUMBER", default_value_t = 6, value_parser = clap::value_parser!(u8).range(5..=6))]
    pub(crate) ro: u8,

    /// Leave out this rule, as "ro-san-pham"; may be given more than once
    #[arg(long, value_name = "RULE")]
    pub(crate) ignore: Vec<String>,

    /// What findings make the exit status 1
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    pub(crate) fail_on: FailOn,

    /// The language of the report, en or vi
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,

    #[command(flatten)]
    pub(crate) reading: Reading,
}

const CHECK_STATUS: &str =
    "Exit status: 0 nothing was found that --fail-on names, 1 something was, 2 a file could not be read.";

/// A form of report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Report {
    /// a line for each finding, and the words
    Text,
    /// JSON
    Json,
    /// SARIF 2.1.0, for editors
    Sarif,
}

/// The least that makes a check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum FailOn {
    /// errors
    Error,
    /// warnings and errors
    Warning,
    /// anything
    Note,
    /// nothing
    Never,
}

/// Showing notices.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Explain {
    /// Files, folders or archives to show; "-" reads standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Whether to use colours; by itself on a terminal, unless `NO_COLOR` is set
    #[arg(long, value_enum, default_value_t = Color::Auto)]
    pub(crate) color: Color,

    /// The language of what is said beside the text, en or vi
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,

    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Color {
    /// on a terminal
    Auto,
    /// anywhere
    Always,
    /// nowhere
    Never,
}

/// Completions for a shell.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// Manual pages.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Man {
    /// Write a page for the program and for each command to this folder
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,
}

/// How notices are read.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Reading {
    /// The encoding of text and web pages, such as tcvn3 or vni, instead of finding it out
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<Encoding>,

    /// Refuse notices of more than this many megabytes
    #[arg(long, value_name = "MEGABYTES", default_value_t = 64)]
    pub(crate) largest: u64,

    /// The date of the notice, as 2018-01-25, where it has none itself
    #[arg(long, value_name = "DATE")]
    pub(crate) date: Option<Date>,

    /// The year of dates without one, where no date of the notice is known
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<u16>,
}

/// Reading notices and giving them out.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Extract {
    /// Files, folders, archives (.tar, .tar.gz, .tar.zst, .zip), lines of JSON (.jsonl), any of them compressed; "-"
    /// reads standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The form of output; by itself json on a terminal, jsonl elsewhere
    #[arg(short, long, value_enum)]
    pub(crate) format: Option<Form>,

    /// Write to this file; with a slash at its end to a folder, a file for each notice
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Go on with an --output that was not finished; begin it where there is none
    #[arg(long, requires = "output")]
    pub(crate) resume: bool,

    /// Begin an --output anew that is there already
    #[arg(long, requires = "output", conflicts_with = "resume")]
    pub(crate) overwrite: bool,

    /// List what could not be read in this file, one line of JSON each; with a slash at its end in a folder, with
    /// copies
    #[arg(long, value_name = "FILE")]
    pub(crate) failed: Option<PathBuf>,

    /// Of folders and archives, read only files that match, as "*.md" or "2018/**"; may be given more than once
    #[arg(long, value_name = "GLOB")]
    pub(crate) include: Vec<String>,

    /// Of folders and archives, leave out what matches; may be given more than once
    #[arg(long, value_name = "GLOB")]
    pub(crate) exclude: Vec<String>,

    /// The field of lines of JSON that holds the notice, "text" if none is named; the others are carried through.
    /// With it, standard input is lines of JSON
    #[arg(long, value_name = "NAME")]
    pub(crate) text_field: Option<String>,

    /// How many threads read notices, instead of one for each core
    #[arg(short, long, value_name = "NUMBER")]
    pub(crate) jobs: Option<NonZero<usize>>,

    /// Say nothing but what goes wrong
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// What the numbers of spans count: bytes, chars or utf16
    #[arg(long, value_name = "UNIT", default_value_t)]
    pub(crate) offsets: Offsets,

    /// The language of messages, and of what is written for people, en or vi
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,

    #[command(flatten)]
    pub(crate) reading: Reading,
}

impl Extract {
    /// The form of output.
    pub(crate) fn form(&self) -> Form {
        let is_looked_at = self.output.is_none() && io::stdout().is_terminal();
        self.format.unwrap_or(if is_looked_at { Form::Json } else { Form::Jsonl })
    }

    /// What to do with an output that is there already.
    pub(crate) fn existing(&self) -> Existing {
        match (self.resume, self.overwrite) {
            (true, _) => Existing::Resume,
            (_, true) => Existing::Overwrite,
            _ => Existing::Keep,
        }
    }

    /// All that the bytes of the output depend on, but for the inputs.
    pub(crate) fn fingerprint(&self) -> String {
        let Self { include, exclude, text_field, offsets, lang, reading, .. } = self;
        let form = self.form();
        let has_failed = self.failed.is_some();
        format!(
            "{} {form:?} {offsets} {lang:?} {include:?} {exclude:?} {text_field:?} {has_failed} {reading:?}",
            env!("CARGO_PKG_VERSION")
        )
    }
}

impl Reading {
    /// The parser for it.
    pub(crate) fn parser(&self) -> chidao::Parser {
        let mut limits = chidao::Limits::default();
        limits.bytes = usize::try_from(self.largest_bytes()).unwrap_or(usize::MAX);
        let mut parser = chidao::Parser::new().limits(limits);
        if let Some(year) = self.year {
            parser = parser.assume_year(year);
        }
        if let Some(date) = self.date {
            parser = parser.assume_date(date);
        }
        if let Some(encoding) = self.encoding {
            parser = parser.encoding(encoding);
        }
        parser
    }

    /// The most bytes of a notice.
    pub(crate) fn largest_bytes(&self) -> u64 {
        self.largest.saturating_mul(1 << 20)
    }
}
