//! What the program is asked for.

use std::path::PathBuf;

use chidao::model::{Date, Offsets};
use chidao::{Encoding, Language};

use crate::form::Form;

/// Reads Vietnamese administrative notices (thông báo kết luận, công điện, chỉ thị, công văn, kế hoạch)
/// and gives what each tells whom to do by when.
#[derive(Debug, clap::Parser)]
#[command(name = "chidao", version, args_conflicts_with_subcommands = true, arg_required_else_help = true)]
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
    /// Files to read; "-" reads standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The form of output: json on a terminal, jsonl elsewhere, where none is asked for
    #[arg(long, value_enum)]
    pub(crate) format: Option<Form>,

    /// What the numbers of spans count: bytes, chars or utf16
    #[arg(long, value_name = "UNIT", default_value_t)]
    pub(crate) offsets: Offsets,

    /// The language of messages and of pages, en or vi
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,

    #[command(flatten)]
    pub(crate) reading: Reading,
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
