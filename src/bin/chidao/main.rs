//! Reads notices from files, folders, archives or standard input and gives them out in many forms.

mod arguments;
mod check;
mod explain;
mod form;
mod help;
mod input;
mod lang;
mod manual;
mod output;
mod progress;
mod run;
mod summary;
mod trouble;

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::FromArgMatches as _;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let given: Vec<_> = env::args_os().collect();
    let matches = help::command(&given).get_matches_from(given);
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match arguments.command.unwrap_or(Command::Extract(arguments.extract)) {
        Command::Extract(asked) => run::extract(&asked).into(),
        Command::Check(asked) => check::run(&asked).into(),
        Command::Explain(asked) => explain::run(&asked).into(),
        Command::Schema => written(writeln!(io::stdout().lock(), "{:#}", chidao::schema())),
        Command::Completions(asked) => written(io::stdout().lock().write_all(&manual::completions(&asked))),
        Command::Man(asked) => written(manual::man(&asked)),
    }
}

/// How the program ends that had only to write something.
fn written(result: io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            progress::say(&error.to_string());
            run::End::Stopped.into()
        }
    }
}
