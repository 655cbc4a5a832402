//! From inputs to an output: one thread reads, all cores parse, one thread writes, in the order of the inputs.
//!
//! What is read and not yet written is bounded, so that memory does not grow with the number of inputs.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, IsTerminal};
use std::mem;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use chidao::{Language, Parser};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use sha2::{Digest, Sha256};

use crate::arguments::Extract;
use crate::form::{Fields, Form, Record};
use crate::input::{Input, Inputs, Sink, parsed};
use crate::lang;
use crate::output::{self, Output, Position, Refusal, hex};
use crate::progress::Progress;
use crate::summary::Summary;
use crate::trouble::Trouble;

/// Inputs, and bytes of them, that a core gets at once.
const BATCH: (usize, usize) = (128, 2 << 20);

/// The stack of a thread that parses: files made to hurt are deep.
const STACK: usize = 8 << 20;

/// What the program can be told to have come to.
pub(crate) enum End {
    /// All inputs gave a notice.
    Well,
    /// Some did not; the others are done.
    WithFailures,
    /// It was used wrongly, and nothing was done.
    Usage,
    /// Nothing more could be written, or the inputs were not those of the run to go on with.
    Stopped,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        Self::from(match end {
            End::Well => 0,
            End::WithFailures => 1,
            End::Usage => 2,
            End::Stopped => 3,
        })
    }
}

/// An input on its way.
struct Job {
    input: Input,
    /// How far the run is with it.
    position: Position,
    /// The file that it becomes, where each does.
    file: Option<String>,
}

/// What became of it.
struct Done {
    name: Option<String>,
    position: Position,
    file: Option<String>,
    result: Result<(Vec<u8>, Summary), Trouble>,
    /// The bytes of a failure that are to be kept.
    bytes: Option<Vec<u8>>,
}

/// Reads all that is asked for.
pub(crate) fn extract(asked: &Extract) -> End {
    let language = lang::language(asked.lang);
    let is_watched = !asked.quiet && (asked.output.is_some() || !io::stdout().is_terminal());
    let mut progress = Progress::new(is_watched, language);
    let prepared = inputs(asked).and_then(|inputs| Ok((inputs, pool(asked)?)));
    let (inputs, pool) = match prepared {
        Ok(prepared) => prepared,
        Err(sentence) => {
            progress.say(&sentence);
            return End::Usage;
        }
    };
    let (output, start) = match Output::open(
        asked.output.as_deref(),
        asked.failed.as_deref(),
        asked.existing(),
        &asked.fingerprint(),
        &asked.form().opening(),
    ) {
        Ok(opened) => opened,
        Err(refusal) => {
            let is_failed = matches!(refusal, Refusal::Failed(_));
            let path = if is_failed { &asked.failed } else { &asked.output };
            progress.say(&format!("{}: {}", shown(path.as_deref()), refusal.sentence(language)));
            return if matches!(refusal, Refusal::Finished) { End::Well } else { End::Usage };
        }
    };
    let work =
        Work { parser: asked.reading.parser(), form: asked.form(), asked, is_folder: output.is_folder() };
    let (to_work, worked_on) = sync_channel(1);
    let (to_write, written) = sync_channel(1);
    let mut feeder = Feeder::new(start.position.clone(), &work, pool.current_num_threads(), to_work);
    let bar = progress.bar();
    let mut writer =
        Writer { work: &work, language, output, summary: start.summary, progress: &mut progress };
    let (read, wrote) = thread::scope(|scope| {
        if let Some(bar) = bar {
            let inputs = &inputs;
            scope.spawn(move || inputs.each_size(|bytes| bar.inc_length(bytes)));
        }
        let reader = scope.spawn(|| {
            // A break comes from the feeder, which knows why.
            let _ = inputs.each(&mut feeder);
            feeder.end()
        });
        let (pool, work) = (&pool, &work);
        scope.spawn(move || {
            for batch in worked_on {
                let done = pool.install(|| work.batch(batch));
                if to_write.send(done).is_err() {
                    break;
                }
            }
        });
        let wrote = writer.batches(written, &inputs);
        (reader.join().expect("what may fail there is caught"), wrote)
    });
    writer.end(start.position, read, wrote)
}

/// What is to be read, without what the run itself writes.
fn inputs(asked: &Extract) -> Result<Inputs, String> {
    let inputs = Inputs::new(
        asked.paths.clone(),
        &asked.include,
        &asked.exclude,
        asked.reading.largest_bytes(),
        asked.text_field.as_deref(),
    );
    let own = asked.output.iter().flat_map(|output| output::files(output)).chain(asked.failed.clone());
    inputs.map(|inputs| inputs.without(own)).map_err(|error| error.to_string())
}

/// The threads that read notices.
fn pool(asked: &Extract) -> Result<ThreadPool, String> {
    let jobs = asked.jobs.map_or(0, NonZero::get);
    let pool = ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK).build();
    pool.map_err(|error| error.to_string())
}

/// The name of an output.
fn shown(path: Option<&Path>) -> Cow<'_, str> {
    path.map_or("-".into(), Path::to_string_lossy)
}

/// What is done with each input.
struct Work<'a> {
    parser: Parser,
    form: Form,
    asked: &'a Extract,
    /// Whether each becomes a file of its own.
    is_folder: bool,
}

impl Work<'_> {
    /// Reads all of a batch, on all cores.
    fn batch(&self, batch: Vec<Job>) -> Vec<Done> {
        batch.into_par_iter().with_max_len(4).map(|job| self.done(job)).collect()
    }

    /// Reads one.
    fn done(&self, job: Job) -> Done {
        let Job { input: Input { name, content, fields }, position, file } = job;
        let (result, bytes) = match content {
            Err(trouble) => (Err(trouble), None),
            Ok(bytes) => {
                let result = self.record(name.as_deref(), &bytes, fields.as_ref());
                let is_kept = result.is_err() && self.asked.failed.is_some();
                (result, is_kept.then_some(bytes))
            }
        };
        Done { name, position, file, result, bytes }
    }

    /// The record of one.
    fn record(
        &self,
        name: Option<&str>,
        bytes: &[u8],
        fields: Option<&Fields>,
    ) -> Result<(Vec<u8>, Summary), Trouble> {
        let mut parser = self.parser.clone().sha256(hex(&Sha256::digest(bytes)));
        if let Some(name) = name {
            parser = parser.name(name);
        }
        let parsed = parsed(&parser, bytes)?;
        let record =
            Record { parsed: &parsed, offsets: self.asked.offsets, language: self.asked.lang, fields };
        let mut out = if self.is_folder { self.form.opening() } else { Vec::new() };
        self.form.write(&record, &mut out);
        if self.is_folder {
            out.extend_from_slice(self.form.closing());
        }
        Ok((out, Summary::of(&parsed)))
    }
}

/// How the reading of inputs ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fed {
    /// All were read, or nobody wanted more.
    Whole,
    /// They are not those of the run to go on with.
    Changed,
}

/// Gathers inputs into batches.
struct Feeder {
    /// What is done already.
    done: Position,
    at: Position,
    files: Option<FileNames>,
    /// The file of the input that comes.
    file: Option<String>,
    is_changed: bool,
    batch: Vec<Job>,
    batch_bytes: usize,
    /// The inputs and the bytes of a batch.
    full: (usize, usize),
    to_work: SyncSender<Vec<Job>>,
}

impl Feeder {
    fn new(done: Position, work: &Work<'_>, cores: usize, to_work: SyncSender<Vec<Job>>) -> Self {
        Self {
            done,
            at: Position::default(),
            files: work.is_folder.then(|| FileNames {
                ending: work.form.ending(),
                above: String::new(),
                used: HashMap::new(),
            }),
            file: None,
            is_changed: false,
            batch: Vec::new(),
            batch_bytes: 0,
            full: (BATCH.0.saturating_mul(cores), BATCH.1.saturating_mul(cores)),
            to_work,
        }
    }

    fn send(&mut self) -> ControlFlow<()> {
        self.batch_bytes = 0;
        match self.to_work.send(mem::take(&mut self.batch)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }

    fn end(mut self) -> Fed {
        if self.is_changed || self.at.inputs < self.done.inputs {
            return Fed::Changed;
        }
        // Nobody takes it where the writer has stopped.
        let _ = self.send();
        Fed::Whole
    }
}

impl Sink for Feeder {
    fn enter(&mut self, path: &Path) {
        if let Some(files) = &mut self.files {
            files.above = path.parent().map(|above| above.to_string_lossy().into_owned()).unwrap_or_default();
        }
    }

    fn wants(&mut self, name: Option<&str>) -> bool {
        self.at.advance(name);
        self.file = self.files.as_mut().map(|files| files.of(name));
        if self.at.inputs == self.done.inputs {
            self.is_changed = self.at != self.done;
        }
        self.at.inputs > self.done.inputs
    }

    fn take(&mut self, input: Input) -> ControlFlow<()> {
        if self.is_changed {
            return ControlFlow::Break(());
        }
        self.batch_bytes += input.content.as_ref().map_or(0, Vec::len);
        self.batch.push(Job { input, position: self.at.clone(), file: self.file.take() });
        if self.batch.len() >= self.full.0 || self.batch_bytes >= self.full.1 {
            return self.send();
        }
        ControlFlow::Continue(())
    }
}

/// Gives each input a file name of its own, which says where it came from.
struct FileNames {
    ending: &'static str,
    /// The folder that holds what was asked for, which is no part of the names.
    above: String,
    /// How often a name was given, by its hash.
    used: HashMap<u64, u32>,
}

impl FileNames {
    /// The path below the folder of output.
    fn of(&mut self, name: Option<&str>) -> String {
        let name = name.unwrap_or("stdin");
        let parts = name.strip_prefix(&self.above).unwrap_or(name).split(['/', '\\']);
        let parts = parts.filter(|part| !matches!(*part, "" | "." | "..")).map(file_name);
        let path = parts.collect::<Vec<_>>().join("/");
        let mut free = path.clone();
        loop {
            let times = self.used.entry(hash(&path)).or_default();
            *times += 1;
            if *times > 1 {
                free = format!("{path}~{times}");
                // Somebody may have called a file so.
                let others = self.used.entry(hash(&free)).or_default();
                *others += 1;
                if *others > 1 {
                    continue;
                }
            }
            return format!("{free}.{}", self.ending);
        }
    }
}

fn hash(path: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    hasher.finish()
}

/// Writes what is done.
struct Writer<'a> {
    work: &'a Work<'a>,
    language: Language,
    output: Output,
    summary: Summary,
    progress: &'a mut Progress,
}

/// Why no more is written.
enum Stop {
    Io(io::Error),
    /// The form has one notice a file, and this is another.
    OneOnly,
}

impl Writer<'_> {
    /// Writes batches until there are no more, and gives the inputs that are done.
    fn batches(&mut self, written: Receiver<Vec<Done>>, inputs: &Inputs) -> Result<Option<Position>, Stop> {
        let mut last = None;
        for batch in written {
            for done in batch {
                let position = done.position.clone();
                if let Err(stop) = self.one(done) {
                    if let Some(last) = &last {
                        // What is whole stays; where that cannot be noted either, more is done again.
                        let _ = self.output.note(last, &self.summary, true);
                    }
                    return Err(stop);
                }
                last = Some(position);
            }
            if let Some(last) = &last {
                self.output.note(last, &self.summary, false).map_err(Stop::Io)?;
            }
            self.progress.show(inputs.bytes_read(), self.summary.notices);
        }
        Ok(last)
    }

    fn one(&mut self, done: Done) -> Result<(), Stop> {
        let Done { name, position, file, result, bytes } = done;
        match result {
            Ok((record, summary)) => {
                if self.work.form.is_document() && !self.work.is_folder && self.summary.notices == 1 {
                    return Err(Stop::OneOnly);
                }
                self.output.write(file.as_deref(), &record).map_err(Stop::Io)?;
                self.summary.add(summary);
            }
            Err(trouble) => {
                let reason = trouble.sentence(self.work.asked.lang.unwrap_or_default());
                let failed = self.output.fail(position.inputs, name.as_deref(), &reason, bytes.as_deref());
                failed.map_err(Stop::Io)?;
                self.summary.add(Summary::failure());
                let name = name.as_deref().unwrap_or("-");
                self.progress.say(&format!("{name}: {}", trouble.sentence(self.language)));
            }
        }
        Ok(())
    }

    /// Ends the run.
    fn end(self, start: Position, read: Fed, wrote: Result<Option<Position>, Stop>) -> End {
        self.progress.end();
        let output = self.work.asked.output.as_deref();
        let name = shown(output);
        let say = |english: String, vietnamese: String| {
            self.progress.say(match self.language {
                Language::Vietnamese => &vietnamese,
                _ => &english,
            });
        };
        let ended = match wrote {
            Ok(_) if read == Fed::Changed => {
                say(
                    format!(
                        "{name}: the inputs are no longer those that it was begun with; --overwrite begins anew"
                    ),
                    format!(
                        "{name}: dữ liệu vào không còn như lúc bắt đầu; dùng --overwrite để chạy lại từ đầu"
                    ),
                );
                return End::Stopped;
            }
            Ok(last) => {
                let last = last.unwrap_or(start);
                self.output.finish(&last, &self.summary, self.work.form.closing())
            }
            Err(Stop::OneOnly) => {
                say(
                    "this form has a file for each notice; name a folder, as --output pages/".to_owned(),
                    "dạng này có một tệp cho mỗi văn bản; hãy chỉ một thư mục, như --output trang/"
                        .to_owned(),
                );
                return End::Usage;
            }
            Err(Stop::Io(error)) => Err(error),
        };
        match ended {
            Ok(()) => {}
            // Whoever reads the output has gone: nothing is left to do.
            Err(error) if output.is_none() && error.kind() == io::ErrorKind::BrokenPipe => return End::Well,
            Err(error) => {
                let resume = if output.is_some() {
                    ("; --resume goes on", "; dùng --resume để chạy tiếp")
                } else {
                    ("", "")
                };
                say(
                    format!("{name}: cannot be written: {error}{}", resume.0),
                    format!("{name}: không ghi được: {error}{}", resume.1),
                );
                return End::Stopped;
            }
        }
        let is_one = self.summary.notices + self.summary.failures == 1;
        if !self.work.asked.quiet && (output.is_some() || !is_one) {
            for line in self.summary.lines(self.language) {
                self.progress.say(&line);
            }
        }
        if self.summary.failures == 0 { End::Well } else { End::WithFailures }
    }
}

/// A part of a path as a file name that any file system takes.
fn file_name(part: &str) -> String {
    /// Bytes of a name, with room for what is put behind it.
    const MOST: usize = 200;
    let clean =
        part.replace(|c: char| c.is_control() || matches!(c, ':' | '*' | '?' | '"' | '<' | '>' | '|'), "_");
    let start = clean.len().saturating_sub(MOST);
    let start = (start..clean.len()).find(|&at| clean.is_char_boundary(at)).unwrap_or_default();
    clean.get(start..).unwrap_or_default().to_owned()
}
