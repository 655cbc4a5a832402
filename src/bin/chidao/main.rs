//! Reads notices from files, folders, archives or standard input and gives them out in many forms.

mod arguments;
mod form;
mod input;
mod lang;
mod output;
mod progress;
mod run;
mod summary;
mod trouble;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        None => run::extract(&arguments.extract).into(),
        Some(Command::Extract(asked)) => run::extract(&asked).into(),
    }
}
