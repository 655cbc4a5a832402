//! An archive from end to end: `cargo bench --bench archive --features cli -- --notices 200000`.
//!
//! Makes a tar file of notices from a seed, with damaged, doubled and foreign files among them, and reads it with the
//! program as an archivist would: at once, a tenth of it, killed ten times and gone on with, and onto a disk that is
//! full. What comes out is compared with what was put in, name by name and byte by byte; anything lost or
//! doubled ends the bench. `--folder` says where the files may lie for that time.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]
#![allow(clippy::cast_precision_loss, reason = "paces need no more digits")]

mod support;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use support::notices::{Notices, wrapped};

/// A file of each kind of trouble for so many notices.
const TROUBLE_EVERY: usize = 100;
/// How often the program is killed.
const KILLS: u32 = 10;
/// Bytes of notices that the library alone reads.
const SAMPLE: usize = 10_000_000;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let after = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1)
    };
    let notices = after("--notices").map_or(2_000, |number| number.parse().expect("--notices is a number"));
    let folder = after("--folder").map_or(env!("CARGO_TARGET_TMPDIR"), String::as_str);
    let folder = Path::new(folder).join("archive-bench");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    println!("| measure | is | beside |\n| --- | --- | --- |");
    measure(&folder, notices);
    fs::remove_dir_all(&folder).expect("the folder can be removed");
}

fn measure(folder: &Path, notices: usize) {
    let begin = Instant::now();
    let tenth = Archive::make(&folder.join("tenth.tar"), notices / 10);
    let whole = Archive::make(&folder.join("whole.tar"), notices);
    let size = format!("{notices} notices, {:.0} MB", whole.bytes as f64 / 1e6);
    row("a tar file is made", &size, &format!("{:.0} s", begin.elapsed().as_secs_f64()));

    let before = library_pace();
    let (small, small_memory) = tenth.read(folder);
    fs::remove_file(&small.output).expect("it is there");
    let begin = Instant::now();
    let (reference, memory) = whole.read(folder);
    let time = begin.elapsed();
    let library = f64::midpoint(before, library_pace());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let pace = whole.bytes as f64 / 1e6 / time.as_secs_f64();
    row(
        "tar to jsonl, all cores",
        &format!("{pace:.1} MB/s, {:.0} notices/s", notices as f64 / time.as_secs_f64()),
        &format!(
            "{:.2} × {cores} cores × {library:.1} MB/s of the library on one thread",
            pace / library / cores as f64
        ),
    );
    row(
        "most memory",
        &format!("{memory:.0} MB"),
        &format!("{:.2} × that of a tenth of the notices, {small_memory:.0} MB", memory / small_memory),
    );
    let hash = reference.hash();
    fs::remove_file(&reference.output).expect("it is there");

    let torn = killed(&whole, folder, time, &hash);
    row(
        &format!("killed {KILLS} times and gone on with"),
        "the same bytes",
        &format!("{torn} times a record was cut in two by the kill, and mended"),
    );
    match full_disk(&tenth, folder) {
        Some(()) => row("a disk that is full, then has room", "the same bytes", ""),
        None => row("a disk that is full", "not tried", "a file system cannot be mounted here"),
    }
}

/// A tar file, and what must come out of it.
struct Archive {
    path: PathBuf,
    bytes: u64,
    /// The names of what gives a notice, in order.
    names: Vec<String>,
    /// The names of what does not.
    failing: Vec<String>,
}

impl Archive {
    fn make(path: &Path, notices: usize) -> Self {
        let mut made = Notices::new(6);
        let file = BufWriter::with_capacity(1 << 20, File::create(path).expect("the archive can be made"));
        let mut tar = tar::Builder::new(file);
        let stem = path.to_string_lossy().into_owned();
        let (mut names, mut failing) = (Vec::new(), Vec::new());
        let mut add = |name: &str, bytes: &[u8]| {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            tar.append_data(&mut header, name, bytes).expect("it can be written");
            format!("{stem}/{name}")
        };
        for number in 0..notices {
            // From 2 to 18 KB, as a tenth of a page or ten pages have.
            let text = wrapped(&made.document(2_000 + number * 7_919 % 16_000));
            let name = format!("{:03}/thong-bao-{number:06}.md", number / 1000);
            names.push(add(&name, text.as_bytes()));
            if number % TROUBLE_EVERY == TROUBLE_EVERY / 2 {
                // The same name once more, another text.
                names.push(add(&name, format!("{text}\n").as_bytes()));
                names.push(add(&format!("{name}.gz"), &gzip(text.as_bytes())));
                names.push(add(&format!("{name}.empty"), b""));
                add(&format!(".{number}.md"), text.as_bytes());
                failing.push(add(&format!("{name}.pdf"), b"%PDF-1.7\n"));
                failing.push(add(&format!("{name}.docx"), b"PK\x03\x04 and no more"));
                let packed = gzip(text.as_bytes());
                failing.push(add(&format!("{name}.cut.gz"), &packed[..packed.len() / 2]));
                let inner = add(&format!("{name}.tar"), &cut_tar(&text));
                names.push(format!("{inner}/first.md"));
                failing.push(format!("{inner}/second.md"));
                failing.push(inner);
                let line = serde_json::json!({"id": number, "text": text}).to_string();
                let lines = add(&format!("{name}.jsonl"), format!("{line}\n{{\"text\": 1}}\n").as_bytes());
                names.push(format!("{lines}:1"));
                failing.push(format!("{lines}:2"));
            }
        }
        tar.finish().expect("it can be written");
        drop(tar);
        let bytes = fs::metadata(path).expect("it is there").len();
        Self { path: path.to_owned(), bytes, names, failing }
    }

    /// The program, about to read it.
    fn command(&self, run: &Run) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chidao"));
        command
            .arg("extract")
            .arg(&self.path)
            .arg("--output")
            .arg(&run.output)
            .arg("--failed")
            .arg(&run.failed);
        command.args(["--resume", "--quiet"]).stderr(Stdio::piped());
        command
    }

    /// Reads it at once, checks what came out, and tells the megabytes of memory that it took.
    fn read(&self, folder: &Path) -> (Run, f64) {
        let run = Run::new(folder);
        let mut child = self.command(&run).spawn().expect("the program starts");
        let errors = child.stderr.take().expect("it is piped");
        let listener = thread::spawn(move || BufReader::new(errors).lines().count());
        let memory = watch(&mut child);
        assert_eq!(child.wait().expect("it ends").code(), Some(1), "some could not be read");
        assert_eq!(listener.join().expect("it listens"), self.failing.len(), "a sentence for each");
        self.check(&run);
        (run, memory)
    }

    /// Nothing is lost, nothing is there twice.
    fn check(&self, run: &Run) {
        #[derive(Deserialize)]
        struct Record {
            source: Source,
        }
        #[derive(Deserialize)]
        struct Source {
            name: String,
        }
        let records = lines(&run.output).map(|line| {
            let record: Record = serde_json::from_str(&line).expect("each line is JSON");
            record.source.name
        });
        assert!(records.eq(self.names.iter().cloned()), "each notice once, in order");
        let failed = lines(&run.failed).map(|line| {
            let failed: Source = serde_json::from_str(&line).expect("each line is JSON");
            failed.name
        });
        assert!(failed.eq(self.failing.iter().cloned()), "each failure once, in order");
    }
}

/// The files of one run.
struct Run {
    output: PathBuf,
    failed: PathBuf,
}

impl Run {
    fn new(folder: &Path) -> Self {
        let run = Self { output: folder.join("out.jsonl"), failed: folder.join("failed.jsonl") };
        let _ = fs::remove_file(&run.output);
        run
    }

    fn hash(&self) -> String {
        let mut hash = Sha256::new();
        for path in [&self.output, &self.failed] {
            let mut file = BufReader::with_capacity(1 << 20, File::open(path).expect("it is there"));
            io::copy(&mut file, &mut HashWriter(&mut hash)).expect("it can be read");
        }
        format!("{:?}", hash.finalize())
    }

    /// Whether what is written so far ends behind a whole record.
    fn is_whole(&self) -> bool {
        let Ok(mut file) = File::open(self.output.with_file_name("out.jsonl.part")) else { return true };
        let mut last = [b'\n'];
        if file.seek(SeekFrom::End(-1)).is_ok() {
            file.read_exact(&mut last).expect("it can be read");
        }
        last == [b'\n']
    }
}

/// Kills the program at ten moments of its run and goes on, and tells how many records were cut in two.
fn killed(archive: &Archive, folder: &Path, time: Duration, hash: &str) -> u32 {
    let run = Run::new(folder);
    let mut torn = 0;
    for kill in 0..KILLS {
        let mut child = archive.command(&run).stderr(Stdio::null()).spawn().expect("the program starts");
        // Moments that have nothing to do with the notices.
        let share = Sha256::digest(kill.to_le_bytes())[0];
        thread::sleep(time.mul_f64(0.01 + 0.12 * f64::from(share) / 256.0));
        child.kill().expect("it can be killed");
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), None, "it was killed while it ran");
        assert!(!run.output.exists(), "nothing half done has the name of the whole");
        torn += u32::from(!run.is_whole());
    }
    let status = archive.command(&run).stderr(Stdio::null()).status().expect("the program starts");
    assert_eq!(status.code(), Some(1), "some could not be read");
    assert_eq!(run.hash(), hash, "the same bytes as without a kill");
    torn
}

/// Lets the disk be full in the middle of a run, and goes on when there is room.
fn full_disk(archive: &Archive, folder: &Path) -> Option<()> {
    let (reference, _) = archive.read(folder);
    let hash = reference.hash();
    let disk = folder.join("disk");
    fs::create_dir_all(&disk).expect("a folder can be made");
    let length = fs::metadata(&reference.output).expect("it is there").len();
    let mount = |options: &str| {
        let mut command = Command::new("mount");
        command.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&disk).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    if !mount(&format!("size={}", length / 2)) {
        return None;
    }
    let run = Run::new(&disk);
    let output = archive.command(&run).output().expect("the program starts");
    let sentences = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(3), "{sentences}");
    let last = sentences.lines().last().unwrap_or_default();
    assert!(last.contains("out.jsonl: cannot be written: No space left"), "{sentences}");
    assert!(run.is_whole(), "no piece of a record is left");
    assert!(mount(&format!("remount,size={}", length * 2)), "the disk can grow");
    let status = archive.command(&run).stderr(Stdio::null()).status().expect("the program starts");
    assert_eq!(status.code(), Some(1), "some could not be read");
    assert_eq!(run.hash(), hash, "the same bytes as on a large disk");
    Command::new("umount").arg(&disk).status().expect("it can be unmounted");
    Some(())
}

/// Megabytes a second of `parse` + JSON on one thread.
fn library_pace() -> f64 {
    let mut notices = Notices::new(6);
    let mut texts = Vec::new();
    let mut bytes = 0;
    while bytes < SAMPLE {
        let text = wrapped(&notices.document(2_000 + texts.len() * 7_919 % 16_000));
        bytes += text.len();
        texts.push(text);
    }
    let begin = Instant::now();
    for text in &texts {
        let json = serde_json::to_vec(chidao::parse(text).notice()).expect("it is plain data");
        black_box(json);
    }
    bytes as f64 / 1e6 / begin.elapsed().as_secs_f64()
}

/// Waits for the end of a process, and tells the most memory that it had in megabytes.
fn watch(child: &mut Child) -> f64 {
    let mut most = 0.0;
    while child.try_wait().expect("it runs").is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse().ok());
        most = kilobytes.unwrap_or(most);
        thread::sleep(Duration::from_millis(10));
    }
    most / 1024.0
}

/// A tar file that ends in the middle of the second of its notices.
fn cut_tar(text: &str) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    let mut ends = Vec::new();
    for name in ["first.md", "second.md"] {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, text.as_bytes()).expect("memory takes it");
        ends.push(tar.get_ref().len());
    }
    let mut bytes = tar.into_inner().expect("memory takes it");
    bytes.truncate(usize::midpoint(ends[0], ends[1]));
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

fn lines(path: &Path) -> impl Iterator<Item = String> {
    let file = BufReader::with_capacity(1 << 20, File::open(path).expect("it is there"));
    file.lines().map(|line| line.expect("it is text"))
}

/// Hashes what is written to it.
struct HashWriter<'a>(&'a mut Sha256);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn row(measure: &str, is: &str, beside: &str) {
    println!("| {measure} | {is} | {beside} |");
}
