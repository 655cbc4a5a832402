//! What is to be read: files, folders, archives, lines of JSON, standard input, in a fixed order.

mod archive;
mod lines;

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::form::Fields;
use crate::trouble::Trouble;
use chidao::{Parsed, Parser};
use ignore::WalkBuilder;
use ignore::overrides::{Override, OverrideBuilder};

/// Archives inside each other that are opened.
const DEPTH: usize = 6;

/// What tells a kind of container: the magic of a tar file stands at byte 257.
const HEAD: usize = 512;

/// What names of lines of JSON end in.
const LINES: &[&str] = &[".jsonl", ".jsonl.gz", ".jsonl.zst", ".ndjson", ".ndjson.gz", ".ndjson.zst"];

/// One thing to read.
pub(crate) struct Input {
    /// Its path, behind that of the archive it lies in; `None` for standard input.
    pub(crate) name: Option<String>,
    /// Its bytes, or why there are none.
    pub(crate) content: Result<Vec<u8>, Trouble>,
    /// The other fields of the line of JSON that held it.
    pub(crate) fields: Option<Fields>,
}

impl Input {
    /// Its notice.
    pub(crate) fn parsed(self, parser: &Parser) -> Result<Parsed, Trouble> {
        parsed(parser, &self.content?)
    }
}

/// The notice that bytes hold. One that makes the library fail must not cost the others.
pub(crate) fn parsed(parser: &Parser, bytes: &[u8]) -> Result<Parsed, Trouble> {
    let parsed = catch_unwind(AssertUnwindSafe(|| parser.read(bytes)));
    parsed.map_err(|_| Trouble::Defect)?.map_err(Trouble::Read)
}

/// Who takes the inputs.
pub(crate) trait Sink {
    /// Tells that what comes now comes from this path, which was asked for.
    fn enter(&mut self, path: &Path) {
        let _ = path;
    }

    /// Tells that an input comes; whether it is wanted. What is not wanted is not read.
    fn wants(&mut self, name: Option<&str>) -> bool {
        let _ = name;
        true
    }

    /// Takes the input that was wanted; a break ends the reading.
    fn take(&mut self, input: Input) -> ControlFlow<()>;
}

/// What is to be read.
pub(crate) struct Inputs {
    paths: Vec<PathBuf>,
    selection: Selection,
    /// The most bytes of a notice.
    largest: u64,
    /// The field that holds the text in lines of JSON.
    text_field: String,
    /// Whether standard input is lines of JSON.
    lines: bool,
    /// What the run itself writes, which may lie in a folder that it reads.
    own: Vec<PathBuf>,
    /// Bytes of files that were read, for whoever shows the progress.
    bytes_read: AtomicU64,
}

impl Inputs {
    /// All that `paths` lead to.
    ///
    /// # Errors
    ///
    /// A sentence where a glob is none.
    pub(crate) fn new(
        paths: Vec<PathBuf>,
        include: &[String],
        exclude: &[String],
        largest: u64,
        text_field: Option<&str>,
    ) -> Result<Self, ignore::Error> {
        Ok(Self {
            paths,
            selection: Selection::new(include, exclude)?,
            largest,
            text_field: text_field.unwrap_or("text").to_owned(),
            lines: text_field.is_some(),
            own: Vec::new(),
            bytes_read: AtomicU64::new(0),
        })
    }

    /// Leaves out what the run itself writes.
    #[must_use]
    pub(crate) fn without(mut self, own: impl Iterator<Item = PathBuf>) -> Self {
        self.own = own.filter_map(|path| resolved(&path)).collect();
        self
    }

    /// Bytes of files that were read so far, packed as they are.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.bytes_read.load(Ordering::Relaxed)
    }

    /// Tells the size of each file that will be read, packed as it is, without reading it.
    pub(crate) fn each_size(&self, mut see: impl FnMut(u64)) {
        for path in &self.paths {
            if path.is_dir() {
                for found in self.walk(path) {
                    see(found.ok().and_then(|path| path.metadata().ok()).map_or(0, |file| file.len()));
                }
            } else {
                see(path.metadata().map_or(0, |file| file.len()));
            }
        }
    }

    /// Gives every input to `sink`: paths as they were given, folders by the names in them, archives as they lie.
    pub(crate) fn each(&self, sink: &mut dyn Sink) -> ControlFlow<()> {
        for path in &self.paths {
            sink.enter(path);
            let name = path.to_string_lossy();
            if path == Path::new("-") {
                let read = catch_unwind(AssertUnwindSafe(|| {
                    self.stream(None, &mut io::stdin().lock(), 0, &mut *sink)
                }));
                read.unwrap_or_else(|_| fail(None, Trouble::Defect, sink))?;
            } else if path.is_dir() {
                let mut is_empty = true;
                for found in self.walk(path) {
                    is_empty = false;
                    match found {
                        Ok(path) if path.metadata().is_ok_and(|file| !file.is_file()) => {
                            fail(Some(&path.to_string_lossy()), Trouble::NoFile, sink)?;
                        }
                        Ok(path) => self.file(&path, sink)?,
                        Err(error) => {
                            let name = about(&error, path);
                            fail(Some(&name), Trouble::Io(in_words(error)), sink)?;
                        }
                    }
                }
                if is_empty {
                    fail(Some(&name), Trouble::Nothing, sink)?;
                }
            } else {
                self.file(path, sink)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// The files of a folder and those below it, by name, without hidden ones and those not selected.
    fn walk(&self, folder: &Path) -> impl Iterator<Item = Result<PathBuf, ignore::Error>> {
        let root = folder.to_owned();
        let inside = move |path: &Path| path.strip_prefix(&root).unwrap_or(path).to_owned();
        let inner = inside.clone();
        let selection = self.selection.clone();
        let chosen = self.selection.clone();
        let own = self.own.clone();
        let is_own = move |path: &Path| {
            own.iter().any(|own| own.file_name() == path.file_name() && resolved(path).as_ref() == Some(own))
        };
        WalkBuilder::new(folder)
            .standard_filters(false)
            .hidden(true)
            .follow_links(true)
            .sort_by_file_name(std::ffi::OsStr::cmp)
            .filter_entry(move |entry| {
                let path = entry.path();
                entry.depth() == 0 || !selection.leaves_out(&inside(path), path.is_dir()) && !is_own(path)
            })
            .build()
            .filter_map(move |entry| match entry {
                Ok(entry) if entry.path().is_dir() => None,
                Ok(entry) => {
                    let path = inner(entry.path());
                    let is_wanted = chosen.has(&path) || is_archive_name(&path);
                    is_wanted.then(|| Ok(entry.into_path()))
                }
                Err(error) => Some(Err(error)),
            })
    }

    /// One file of whatever kind.
    fn file(&self, path: &Path, sink: &mut dyn Sink) -> ControlFlow<()> {
        // An archive that makes its reader fail must not cost those behind it.
        let read = catch_unwind(AssertUnwindSafe(|| self.open(path, sink)));
        read.unwrap_or_else(|_| fail(Some(&path.to_string_lossy()), Trouble::Defect, sink))
    }

    fn open(&self, path: &Path, sink: &mut dyn Sink) -> ControlFlow<()> {
        let name = path.to_string_lossy();
        let opened = File::open(path).and_then(|mut file| Ok((head(&mut file)?, file)));
        let (head, file) = match opened {
            Ok(opened) => opened,
            Err(error) => return fail(Some(&name), Trouble::Io(error), sink),
        };
        // A packed archive is read from its end, where that can be reached.
        let is_seekable = file.metadata().is_ok_and(|file| file.is_file());
        if is_seekable && archive::is_zip(&head) {
            return self.zip_file(&name, file, sink);
        }
        self.bytes_read.fetch_add(head.len() as u64, Ordering::Relaxed);
        let counted = Counted { file, total: &self.bytes_read };
        let mut whole = Cursor::new(head).chain(BufReader::with_capacity(1 << 16, counted));
        self.stream(Some(&name), &mut whole, 0, sink)
    }

    /// What comes out of `reader`: an archive, a compressed file, lines of JSON or a notice.
    fn stream(
        &self,
        name: Option<&str>,
        reader: &mut dyn Read,
        depth: usize,
        sink: &mut dyn Sink,
    ) -> ControlFlow<()> {
        let head = match head(reader) {
            Ok(head) => head,
            Err(error) => return fail(name, damage(error, depth), sink),
        };
        if let Some(container) = archive::Container::of(&head, name) {
            if depth == DEPTH {
                return fail(name, Trouble::Nested, sink);
            }
            return self.unpack(container, name, &mut Cursor::new(head).chain(reader), depth, sink);
        }
        let mut whole = Cursor::new(head).chain(reader);
        if name.map_or(self.lines, |name| ends_in(name, LINES)) {
            return self.lines(name, &mut whole, depth, sink);
        }
        if !sink.wants(name) {
            return ControlFlow::Continue(());
        }
        let content = self.content(&mut whole, depth);
        sink.take(Input { name: name.map(str::to_owned), content, fields: None })
    }

    /// All bytes of a notice, unless there are too many.
    fn content(&self, reader: &mut dyn Read, depth: usize) -> Result<Vec<u8>, Trouble> {
        let mut bytes = Vec::new();
        let read = reader.take(self.largest.saturating_add(1)).read_to_end(&mut bytes);
        if bytes.len() as u64 > self.largest {
            return Err(Trouble::TooLarge(self.largest >> 20));
        }
        read.map(|_| bytes).map_err(|error| damage(error, depth))
    }
}

/// Which files of folders and archives are read.
#[derive(Clone)]
struct Selection {
    all: Override,
    /// Without those that must match, for folders and archives, which hold what matches.
    out: Override,
}

impl Selection {
    fn new(include: &[String], exclude: &[String]) -> Result<Self, ignore::Error> {
        let mut all = OverrideBuilder::new("");
        let mut out = OverrideBuilder::new("");
        for glob in include {
            all.add(glob.trim_start_matches('!'))?;
        }
        for glob in exclude {
            all.add(&format!("!{glob}"))?;
            out.add(&format!("!{glob}"))?;
        }
        Ok(Self { all: all.build()?, out: out.build()? })
    }

    /// Whether a folder or an archive, or any file, is left out in so many words.
    fn leaves_out(&self, path: &Path, is_dir: bool) -> bool {
        self.out.matched(path, is_dir).is_ignore()
    }

    /// Whether a file is selected.
    fn has(&self, path: &Path) -> bool {
        !self.all.matched(path, false).is_ignore()
    }

    /// Whether a file of an archive is selected, and neither it nor a folder above it is hidden or left out.
    fn has_inside(&self, path: &Path) -> bool {
        let is_open = path.ancestors().all(|above| {
            let is_hidden = above.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
            !is_hidden && (above == path || above.as_os_str().is_empty() || !self.leaves_out(above, true))
        });
        is_open && (self.has(path) || is_archive_name(path) && !self.leaves_out(path, false))
    }
}

/// Whether a name is one of an archive, in which selected files may lie.
fn is_archive_name(path: &Path) -> bool {
    ends_in(&path.to_string_lossy(), &[".tar", ".tar.gz", ".tgz", ".tar.zst", ".tzst", ".zip"])
}

/// Whether a name ends in one of `endings`, in capitals or not.
fn ends_in(name: &str, endings: &[&str]) -> bool {
    let tail = |ending: &str| name.as_bytes().get(name.len().checked_sub(ending.len())?..);
    endings.iter().any(|ending| tail(ending).is_some_and(|tail| tail.eq_ignore_ascii_case(ending.as_bytes())))
}

/// A path by which a file, which need not be there, can be told from others.
fn resolved(path: &Path) -> Option<PathBuf> {
    let above = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(above.canonicalize().ok()?.join(path.file_name()?))
}

/// Gives the sink an input that cannot be read.
fn fail(name: Option<&str>, trouble: Trouble, sink: &mut dyn Sink) -> ControlFlow<()> {
    if !sink.wants(name) {
        return ControlFlow::Continue(());
    }
    sink.take(Input { name: name.map(str::to_owned), content: Err(trouble), fields: None })
}

/// The first bytes, fewer only where there are no more.
fn head(reader: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEAD);
    reader.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// What an error says: inside an archive that its bytes are wrong.
fn damage(error: io::Error, depth: usize) -> Trouble {
    if depth == 0 { Trouble::Io(error) } else { Trouble::Damaged(error.to_string()) }
}

/// The path that an error of a walk through `folder` is about.
fn about(error: &ignore::Error, folder: &Path) -> String {
    match error {
        ignore::Error::WithPath { path, .. } => path.to_string_lossy().into_owned(),
        ignore::Error::WithDepth { err, .. } => about(err, folder),
        ignore::Error::Loop { child, .. } => child.to_string_lossy().into_owned(),
        _ => folder.to_string_lossy().into_owned(),
    }
}

/// The same error without the path.
fn in_words(error: ignore::Error) -> io::Error {
    let words = error.to_string();
    error.into_io_error().unwrap_or_else(|| io::Error::other(words))
}

/// A file that counts the bytes that are read of it.
struct Counted<'a> {
    file: File,
    total: &'a AtomicU64,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.total.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
