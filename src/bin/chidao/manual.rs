//! What a package installs beside the program: completions and manual pages, made of the same arguments.

use std::io::{self, Write as _};

use clap::CommandFactory as _;

use crate::arguments::{Arguments, Completions, Man};

/// The completions of a shell.
pub(crate) fn completions(asked: &Completions) -> Vec<u8> {
    let mut out = Vec::new();
    clap_complete::generate(asked.shell, &mut Arguments::command(), "chidao", &mut out);
    out
}

/// The manual page, or all of them as files of a folder.
///
/// # Errors
///
/// Where they cannot be written.
pub(crate) fn man(asked: &Man) -> io::Result<()> {
    match &asked.folder {
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
            io::stdout().lock().write_all(&page)
        }
        Some(folder) => {
            std::fs::create_dir_all(folder)?;
            clap_mangen::generate_to(Arguments::command(), folder)
        }
    }
}
