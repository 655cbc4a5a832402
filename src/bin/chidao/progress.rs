//! How far a run is, for whoever watches it.

use std::io::{self, IsTerminal, Write as _};
use std::time::{Duration, Instant};

use chidao::Language;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often a line tells it where there is no terminal.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// How long a run lasts before it is worth a bar.
const BAR_AFTER: Duration = Duration::from_millis(500);

/// Shows how far a run is, on standard error.
pub(crate) struct Progress {
    language: Language,
    shown: Shown,
}

enum Shown {
    /// A bar on a terminal.
    Bar { bar: ProgressBar, began: Instant },
    /// A line now and then; the last one at this time.
    Lines { began: Instant, last: Instant },
    /// Nothing.
    Nothing,
}

impl Progress {
    /// Nothing is shown where `is_wanted` is false.
    pub(crate) fn new(is_wanted: bool, language: Language) -> Self {
        let shown = if !is_wanted {
            Shown::Nothing
        } else if io::stderr().is_terminal() {
            Shown::Bar { bar: bar(language), began: Instant::now() }
        } else {
            Shown::Lines { began: Instant::now(), last: Instant::now() }
        };
        Self { language, shown }
    }

    /// The bar, for whoever counts what there is to do.
    pub(crate) fn bar(&self) -> Option<ProgressBar> {
        match &self.shown {
            Shown::Bar { bar, .. } => Some(bar.clone()),
            _ => None,
        }
    }

    /// Shows that so many bytes are read and notices done.
    pub(crate) fn show(&mut self, bytes: u64, notices: u64) {
        match &mut self.shown {
            Shown::Bar { bar, began } => {
                if bar.is_hidden() && began.elapsed() >= BAR_AFTER {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                }
                bar.set_position(bytes);
                bar.set_message(notices.to_string());
            }
            Shown::Lines { began, last } if last.elapsed() >= LINE_EVERY => {
                *last = Instant::now();
                let seconds = began.elapsed().as_secs();
                let megabytes = bytes / 1_000_000;
                let line = match self.language {
                    Language::Vietnamese => {
                        format!("{notices} văn bản, {megabytes} MB sau {seconds} giây")
                    }
                    _ => format!("{notices} notices, {megabytes} MB after {seconds} s"),
                };
                self.say(&line);
            }
            _ => {}
        }
    }

    /// Says something beside the bar.
    pub(crate) fn say(&self, sentence: &str) {
        match &self.shown {
            Shown::Bar { bar, .. } => bar.suspend(|| say(sentence)),
            _ => say(sentence),
        }
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        if let Shown::Bar { bar, .. } = &self.shown {
            bar.finish_and_clear();
        }
    }
}

fn bar(language: Language) -> ProgressBar {
    let template = match language {
        Language::Vietnamese => {
            "{bar:30} {bytes}/{total_bytes}, {binary_bytes_per_sec}, {msg} văn bản, còn {eta}"
        }
        _ => "{bar:30} {bytes} of {total_bytes}, {binary_bytes_per_sec}, {msg} notices, {eta} left",
    };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden()).with_style(style)
}

/// Says something on standard error.
pub(crate) fn say(sentence: &str) {
    // Who has closed it wants to hear nothing.
    let _ = writeln!(io::stderr().lock(), "chidao: {}", plain(sentence));
}

/// A sentence without what could steer a terminal: names of files are anybody's.
pub(crate) fn plain(sentence: &str) -> String {
    sentence.replace(|c: char| c.is_control(), "\u{FFFD}")
}
