//! Archives and compressed files, read as streams and never unpacked to disk.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::Ordering;

use flate2::read::MultiGzDecoder;
use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{Input, Inputs, Sink, ends_in, fail};
use crate::trouble::Trouble;

/// The most bytes that a stream of zstd may look back, 128 MB: what its `--long` asks for.
const WINDOW_LOG: u32 = 27;

/// What holds other files.
#[derive(Clone, Copy)]
pub(super) enum Container {
    Gzip,
    Zstd,
    Tar,
    Zip,
}

impl Container {
    /// What begins with `head`, if it is one; by its name only where the bytes do not tell.
    pub(super) fn of(head: &[u8], name: Option<&str>) -> Option<Self> {
        let ends = |ending| name.is_some_and(|name| ends_in(name, &[ending]));
        match head {
            [0x1F, 0x8B, ..] => Some(Self::Gzip),
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Some(Self::Zstd),
            _ if head.get(257..262) == Some(b"ustar") || ends(".tar") => Some(Self::Tar),
            _ if is_zip(head) || ends(".zip") => Some(Self::Zip),
            _ => None,
        }
    }
}

/// Whether a file begins as a zip archive does; Word files are such archives.
pub(super) fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")
}

impl Inputs {
    /// All that is in a container.
    pub(super) fn unpack(
        &self,
        container: Container,
        name: Option<&str>,
        reader: &mut dyn Read,
        depth: usize,
        sink: &mut dyn Sink,
    ) -> ControlFlow<()> {
        match container {
            Container::Gzip => self.stream(name, &mut MultiGzDecoder::new(reader), depth + 1, sink),
            Container::Zstd => {
                let opened = zstd::Decoder::new(reader).and_then(|mut decoder| {
                    decoder.window_log_max(WINDOW_LOG)?;
                    Ok(decoder)
                });
                match opened {
                    Ok(mut decoder) => self.stream(name, &mut decoder, depth + 1, sink),
                    Err(error) => fail(name, Trouble::Damaged(error.to_string()), sink),
                }
            }
            Container::Tar => self.tar(name, reader, depth, sink),
            Container::Zip => match self.content(reader, depth) {
                Ok(bytes) => self.zip(name, Cursor::new(bytes), depth, sink),
                Err(trouble) => fail(name, trouble, sink),
            },
        }
    }

    fn tar(
        &self,
        name: Option<&str>,
        reader: &mut dyn Read,
        depth: usize,
        sink: &mut dyn Sink,
    ) -> ControlFlow<()> {
        let mut archive = tar::Archive::new(reader);
        let entries = match archive.entries() {
            Ok(entries) => entries,
            Err(error) => return fail(name, Trouble::Archive(error.to_string()), sink),
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => return fail(name, Trouble::Archive(error.to_string()), sink),
            };
            if !entry.header().entry_type().is_file() {
                continue;
            }
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            if self.selection.has_inside(Path::new(path.trim_start_matches("./"))) {
                let left = entry.size();
                self.stream(Some(&inside(name, &path)), &mut Whole { reader: entry, left }, depth + 1, sink)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// A file that begins as a zip archive does.
    pub(super) fn zip_file(&self, name: &str, file: File, sink: &mut dyn Sink) -> ControlFlow<()> {
        let length = file.metadata().map_or(0, |file| file.len());
        let is_done = self.zip(Some(name), io::BufReader::new(file), 0, sink);
        self.bytes_read.fetch_add(length, Ordering::Relaxed);
        is_done
    }

    /// A zip archive of notices, or a file of an office program, which is a notice itself.
    fn zip(
        &self,
        name: Option<&str>,
        mut bytes: impl Read + Seek,
        depth: usize,
        sink: &mut dyn Sink,
    ) -> ControlFlow<()> {
        let told = files_told(&mut bytes);
        let is_called_archive = name.is_some_and(|name| ends_in(name, &[".zip"]));
        let archive = match ZipArchive::new(&mut bytes) {
            Ok(archive) if !is_office_file(&archive) => Some(archive),
            Err(error) if is_called_archive => {
                return fail(name, Trouble::Archive(error.to_string()), sink);
            }
            // The library says what is wrong with a Word file.
            _ => None,
        };
        let Some(mut archive) = archive else {
            if !sink.wants(name) {
                return ControlFlow::Continue(());
            }
            let content = match bytes.rewind() {
                Ok(()) => self.content(&mut bytes, depth),
                Err(error) => Err(Trouble::Io(error)),
            };
            return sink.take(Input { name: name.map(str::to_owned), content, fields: None });
        };
        for index in 0..archive.len() {
            let path = archive.name_for_index(index).and_then(Result::ok).map(Cow::into_owned);
            let path = path.unwrap_or_else(|| format!("#{index}"));
            let member = inside(name, &path);
            let opened = archive.by_index(index);
            if opened.as_ref().is_ok_and(|entry| !entry.is_file())
                || !self.selection.has_inside(Path::new(&path))
            {
                continue;
            }
            match opened {
                Ok(mut entry) => self.stream(Some(&member), &mut entry, depth + 1, sink)?,
                Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                    fail(Some(&member), Trouble::Encrypted, sink)?;
                }
                Err(error) => fail(Some(&member), Trouble::Damaged(error.to_string()), sink)?,
            }
        }
        match told.map_or(0, |told| told.saturating_sub(archive.len() as u64)) {
            0 => ControlFlow::Continue(()),
            doubled => fail(name, Trouble::SameName(doubled), sink),
        }
    }
}

/// How many files a zip archive says that it holds, for those of one name are given only once.
///
/// The number stands at its end, a large one in a record before (APPNOTE.TXT 4.3.16 and 4.3.14).
fn files_told(bytes: &mut (impl Read + Seek)) -> Option<u64> {
    /// What the end and a comment behind it may take.
    const END: u64 = 1 << 16;
    let length = bytes.seek(SeekFrom::End(0)).ok()?;
    bytes.seek(SeekFrom::Start(length.saturating_sub(END))).ok()?;
    let mut end = Vec::new();
    bytes.take(END).read_to_end(&mut end).ok()?;
    let number = |signature: &[u8], place: usize| {
        let at = memmem::rfind(&end, signature)? + place;
        let number = end.get(at..at + 8)?;
        Some(u64::from_le_bytes(number.try_into().ok()?))
    };
    match number(b"PK\x05\x06", 10)? & 0xFFFF {
        0xFFFF => number(b"PK\x06\x06", 32),
        few => Some(few),
    }
}

/// The path of a file in an archive.
fn inside(archive: Option<&str>, path: &str) -> String {
    let path = path.trim_start_matches("./");
    archive.map_or_else(|| path.to_owned(), |archive| format!("{archive}/{path}"))
}

/// Whether an archive is a file of Word, Excel or another office program.
fn is_office_file<R: Read + Seek>(archive: &ZipArchive<R>) -> bool {
    ["[Content_Types].xml", "mimetype"].iter().any(|name| archive.index_for_name(name).is_some())
}

/// A file in an archive that is cut off nowhere before its end.
struct Whole<R> {
    reader: R,
    /// Bytes that are still to come.
    left: u64,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        if read == 0 && self.left > 0 && !buffer.is_empty() {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the archive ends in the middle of it"));
        }
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}
