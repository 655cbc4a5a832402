//! Where records go, so that a run may be killed at any moment and go on later.
//!
//! A file is there when it is whole, and not before: until then the records lie in `FILE.part`, which grows by one
//! whole record at a time. Beside it lies `FILE.progress`, a [`Mark`] of how many inputs are done and how
//! long the output was then; it is replaced as a whole, after the records it tells of are on the disk.
//! Who goes on cuts the output to that length and leaves out those inputs, so that nothing is lost or
//! done twice. In a folder each file is put in its place as a whole.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chidao::Language;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::summary::Summary;

/// What the name of a file ends in that is not whole.
const PART: &str = ".part";
/// What the name of a mark ends in.
const PROGRESS: &str = ".progress";

/// Bytes of output, and time, after which the progress is noted.
const NOTE_AFTER: (u64, Duration) = (4 << 20, Duration::from_secs(1));

/// How far a run has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Position {
    /// Inputs that are done.
    pub(crate) inputs: u64,
    /// A hash over their names, which tells whether they are still the same.
    names: String,
}

impl Position {
    /// Counts one input more.
    pub(crate) fn advance(&mut self, name: Option<&str>) {
        let mut hash = Sha256::new();
        hash.update(&self.names);
        hash.update([0]);
        hash.update(name.unwrap_or("-"));
        self.inputs += 1;
        self.names = hex(&hash.finalize());
    }
}

/// The digits of a hash.
pub(crate) fn hex(hash: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// What is noted of a run that is not finished.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Mark {
    /// The version and the options, which must be the same to go on.
    asked: String,
    position: Position,
    /// The length of the output.
    bytes: u64,
    /// The length of the list of failures.
    failed_bytes: u64,
    summary: Summary,
    /// Whether all is written, and the output needs only its name.
    is_whole: bool,
}

/// All files that are written for an output.
pub(crate) fn files(output: &Path) -> [PathBuf; 4] {
    let progress = beside(output, PROGRESS);
    [output.to_owned(), beside(output, PART), beside(&progress, PART), progress]
}

/// What to do with an output that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// Nothing: it may hold somebody's work.
    Keep,
    /// Go on where it stopped.
    Resume,
    /// Begin anew.
    Overwrite,
}

/// Why a run cannot begin.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// There is an output already, and how far it came is not asked for.
    Exists,
    /// There is an unfinished one.
    Unfinished,
    /// It is finished.
    Finished,
    /// It was begun with other options.
    OtherOptions,
    /// It is shorter than was noted.
    TooShort,
    /// What was noted cannot be understood.
    Unreadable,
    /// Another run writes to it.
    Busy,
    /// It cannot be written.
    Io(io::Error),
    /// The list of failures cannot be, and why.
    Failed(Box<Self>),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Refusal {
    /// The end of a sentence that begins with the name of the output.
    pub(crate) fn sentence(&self, language: Language) -> String {
        let (english, vietnamese) = match self {
            Self::Exists => {
                ("is there already; --overwrite replaces it", "đã có sẵn; dùng --overwrite để ghi đè")
            }
            Self::Unfinished => (
                "holds a run that is not finished; --resume goes on with it, --overwrite begins anew",
                "là kết quả của một lần chạy dở dang; dùng --resume để chạy tiếp, --overwrite để chạy lại từ đầu",
            ),
            Self::Finished => {
                ("is finished; there is nothing to go on with", "đã hoàn tất; không còn gì để chạy tiếp")
            }
            Self::OtherOptions => (
                "was begun by another version or with other options; --overwrite begins anew",
                "được tạo bởi phiên bản khác hoặc với tùy chọn khác; dùng --overwrite để chạy lại từ đầu",
            ),
            Self::TooShort => (
                "is shorter than it was when its progress was noted; --overwrite begins anew",
                "ngắn hơn so với lúc ghi nhận tiến độ; dùng --overwrite để chạy lại từ đầu",
            ),
            Self::Unreadable => (
                "has a .progress file beside it that cannot be understood; --overwrite begins anew",
                "có tệp .progress đi kèm không đọc được; dùng --overwrite để chạy lại từ đầu",
            ),
            Self::Busy => ("is being written by another run", "đang được một lần chạy khác ghi"),
            Self::Failed(why) => return why.sentence(language),
            Self::Io(error) => {
                return match language {
                    Language::Vietnamese => format!("không ghi được: {error}"),
                    _ => format!("cannot be written: {error}"),
                };
            }
        };
        match language {
            Language::Vietnamese => vietnamese,
            _ => english,
        }
        .to_owned()
    }
}

/// A file that grows by whole records.
struct Grown {
    file: File,
    /// The length up to the last whole record.
    whole: u64,
}

impl Grown {
    /// Opens a file at `whole` bytes and cuts off what is behind.
    fn open(path: &Path, whole: u64) -> Result<Self, Refusal> {
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(Refusal::Busy),
            // A file system without locks.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        if file.metadata()?.len() < whole {
            return Err(Refusal::TooShort);
        }
        file.set_len(whole)?;
        file.seek(SeekFrom::Start(whole))?;
        Ok(Self { file, whole })
    }

    /// Writes a record; one that does not fit leaves no piece behind.
    fn write(&mut self, record: &[u8]) -> io::Result<()> {
        if let Err(error) = self.file.write_all(record) {
            self.file.set_len(self.whole)?;
            return Err(error);
        }
        self.whole += record.len() as u64;
        Ok(())
    }
}

/// Where records go.
enum Place {
    /// Somewhere that cannot go back: a pipe, a terminal, a device.
    Stream(Box<dyn Write + Send>),
    /// One file of all records, which gets this name when it is whole.
    File(Grown, PathBuf),
    /// A file for each record.
    Folder(PathBuf),
}

/// The list of what could not be read.
struct Failed {
    list: Grown,
    /// Where the bytes of such inputs are kept, where a folder was asked for.
    copies: Option<PathBuf>,
}

/// One line of that list.
#[derive(Serialize)]
struct FailedLine<'a> {
    name: Option<&'a str>,
    reason: &'a str,
    /// The copy beside the list.
    copy: Option<&'a str>,
}

/// The output of a run.
pub(crate) struct Output {
    place: Place,
    failed: Option<Failed>,
    /// Where the progress is noted, if the output can be gone on with.
    progress: Option<PathBuf>,
    asked: String,
    noted: (u64, Instant),
}

/// Where a run begins.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    pub(crate) position: Position,
    pub(crate) summary: Summary,
}

impl Output {
    /// Opens what is written to: `path`, or standard output. `asked` tells the options that must be the same to go
    /// on, `opening` is what stands before the first record.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where that would harm what is there already.
    pub(crate) fn open(
        path: Option<&Path>,
        failed: Option<&Path>,
        existing: Existing,
        asked: &str,
        opening: &[u8],
    ) -> Result<(Self, Start), Refusal> {
        let place = path.filter(|path| !is_device(path));
        let progress = place.map(|place| beside(place, PROGRESS));
        let mark = match place.zip(progress.as_deref()) {
            Some((output, progress)) => mark(output, progress, existing, asked)?,
            None => None,
        };
        let mark = mark.unwrap_or_else(|| Mark { asked: asked.to_owned(), ..Mark::default() });
        if let Some(above) = place.and_then(Path::parent) {
            fs::create_dir_all(above)?;
        }
        let mut output = Self {
            place: match (path, place) {
                (None, _) => Place::Stream(Box::new(io::stdout())),
                (Some(device), None) => Place::Stream(Box::new(OpenOptions::new().write(true).open(device)?)),
                (_, Some(folder)) if is_folder(folder) => {
                    fs::create_dir_all(folder)?;
                    Place::Folder(folder.to_owned())
                }
                (_, Some(file)) => {
                    Place::File(Grown::open(&beside(file, PART), mark.bytes)?, file.to_owned())
                }
            },
            failed: failed
                .map(|path| Failed::open(path, mark.failed_bytes))
                .transpose()
                .map_err(|why| Refusal::Failed(Box::new(why)))?,
            progress,
            asked: mark.asked,
            noted: (mark.bytes, Instant::now()),
        };
        if mark.position.inputs == 0 {
            output.mark(&mark.position, &mark.summary, false)?;
            // Not noted, for it is nobody's loss.
            output.write(None, opening)?;
        }
        Ok((output, Start { position: mark.position, summary: mark.summary }))
    }

    /// Whether each record becomes a file of its own.
    pub(crate) fn is_folder(&self) -> bool {
        matches!(self.place, Place::Folder(_))
    }

    /// Writes a whole record; in a folder to the file of that name.
    pub(crate) fn write(&mut self, name: Option<&str>, record: &[u8]) -> io::Result<()> {
        match (&mut self.place, name) {
            (Place::Stream(stream), _) => stream.write_all(record),
            (Place::File(file, _), _) => file.write(record),
            (Place::Folder(folder), Some(name)) => replace(&folder.join(name), record, false),
            (Place::Folder(_), None) => Ok(()),
        }
    }

    /// Lists an input that could not be read, and keeps the bytes that there are of it.
    pub(crate) fn fail(
        &mut self,
        ordinal: u64,
        name: Option<&str>,
        reason: &str,
        bytes: Option<&[u8]>,
    ) -> io::Result<()> {
        let Some(failed) = &mut self.failed else { return Ok(()) };
        let copy = failed.copies.as_ref().zip(bytes).map(|(folder, bytes)| {
            let last = name.and_then(|name| Path::new(name).file_name()?.to_str()).unwrap_or("stdin");
            (folder, format!("{ordinal:08}-{}", short(last)), bytes)
        });
        if let Some((folder, copy, bytes)) = &copy {
            replace(&folder.join(copy), bytes, false)?;
        }
        let copy = copy.as_ref().map(|(_, copy, _)| copy.as_str());
        let mut line = serde_json::to_vec(&FailedLine { name, reason, copy })?;
        line.push(b'\n');
        failed.list.write(&line)
    }

    /// Notes that all up to `position` is done, if it is time.
    pub(crate) fn note(&mut self, position: &Position, summary: &Summary, now: bool) -> io::Result<()> {
        let bytes = match &self.place {
            Place::File(file, _) => file.whole,
            _ => 0,
        };
        let (noted, at) = self.noted;
        if now || bytes - noted >= NOTE_AFTER.0 || at.elapsed() >= NOTE_AFTER.1 {
            self.mark(position, summary, false)?;
        }
        Ok(())
    }

    fn mark(&mut self, position: &Position, summary: &Summary, is_whole: bool) -> io::Result<()> {
        let Some(progress) = &self.progress else { return Ok(()) };
        let mut mark = Mark {
            asked: self.asked.clone(),
            position: position.clone(),
            summary: summary.clone(),
            is_whole,
            ..Mark::default()
        };
        if let Place::File(file, _) = &self.place {
            file.file.sync_data()?;
            mark.bytes = file.whole;
        }
        if let Some(failed) = &self.failed {
            failed.list.file.sync_data()?;
            mark.failed_bytes = failed.list.whole;
        }
        self.noted = (mark.bytes, Instant::now());
        note(progress, &mark)
    }

    /// Ends the output, which then is whole.
    pub(crate) fn finish(mut self, position: &Position, summary: &Summary, closing: &[u8]) -> io::Result<()> {
        self.write(None, closing)?;
        if let Place::Stream(stream) = &mut self.place {
            stream.flush()?;
        }
        self.mark(position, summary, true)?;
        if let Place::File(_, name) = &self.place {
            fs::rename(beside(name, PART), name)?;
        }
        self.progress.map_or(Ok(()), fs::remove_file)
    }
}

impl Failed {
    fn open(path: &Path, whole: u64) -> Result<Self, Refusal> {
        if is_folder(path) {
            fs::create_dir_all(path)?;
            let list = Grown::open(&path.join("failed.jsonl"), whole)?;
            return Ok(Self { list, copies: Some(path.to_owned()) });
        }
        if let Some(above) = path.parent() {
            fs::create_dir_all(above)?;
        }
        Ok(Self { list: Grown::open(path, whole)?, copies: None })
    }
}

/// The mark to go on from, or `None` to begin anew.
fn mark(output: &Path, progress: &Path, existing: Existing, asked: &str) -> Result<Option<Mark>, Refusal> {
    let noted = match fs::read(progress) {
        Ok(noted) => Some(noted),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    match (existing, noted) {
        (Existing::Overwrite, _) => Ok(None),
        (_, None) if !is_there(output) => Ok(None),
        (Existing::Keep, None) => Err(Refusal::Exists),
        (Existing::Keep, Some(_)) => Err(Refusal::Unfinished),
        (Existing::Resume, None) => Err(Refusal::Finished),
        (Existing::Resume, Some(noted)) => {
            let mark: Mark = serde_json::from_slice(&noted).map_err(|_| Refusal::Unreadable)?;
            if mark.asked != asked {
                return Err(Refusal::OtherOptions);
            }
            if mark.is_whole {
                // It was stopped between the last record and its name.
                let part = beside(output, PART);
                if part.exists() {
                    fs::rename(part, output)?;
                }
                fs::remove_file(progress)?;
                return Err(Refusal::Finished);
            }
            Ok(Some(mark))
        }
    }
}

fn note(progress: &Path, mark: &Mark) -> io::Result<()> {
    replace(progress, &serde_json::to_vec(mark)?, true)
}

/// Puts a file in its place as a whole.
fn replace(path: &Path, bytes: &[u8], sync: bool) -> io::Result<()> {
    if let Some(above) = path.parent() {
        fs::create_dir_all(above)?;
    }
    let part = beside(path, PART);
    let mut file = File::create(&part)?;
    file.write_all(bytes)?;
    if sync {
        file.sync_data()?;
    }
    drop(file);
    fs::rename(part, path)
}

/// The path of a file beside `path`, whose name goes on with `ending`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Whether a path is that of a folder: one that is there, or one with a slash at its end.
fn is_folder(path: &Path) -> bool {
    path.is_dir()
        || path
            .as_os_str()
            .as_encoded_bytes()
            .last()
            .is_some_and(|&last| std::path::is_separator(char::from(last)))
}

/// Whether there is an output already; an empty folder is none.
fn is_there(output: &Path) -> bool {
    match fs::read_dir(output) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => output.exists(),
    }
}

/// Whether a path is there and is neither a file nor a folder.
fn is_device(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// A name that any file system takes.
fn short(name: &str) -> &str {
    const MOST: usize = 200;
    let start = name.len().saturating_sub(MOST);
    let start = (start..name.len()).find(|&at| name.is_char_boundary(at)).unwrap_or(0);
    name.get(start..).unwrap_or(name)
}
