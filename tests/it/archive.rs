//! The program over many notices: folders, archives, lines of JSON, interruptions.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::cli::{chidao, corpus, notices, sentences};

/// A folder for one test, empty.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("archive").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target directory can be written");
    folder
}

/// A folder with these files.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = scratch(name);
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
    folder
}

const NOTICE: &[u8] = "1. Sở Y tế\n- Báo cáo UBND tỉnh trước ngày 10/02/2018.".as_bytes();

const FILES: &[(&str, &[u8])] = &[
    ("2018/a.md", NOTICE),
    ("2018/b.txt", NOTICE),
    ("2018/.an.md", NOTICE),
    (".an/c.md", NOTICE),
    ("2019/a.md", NOTICE),
    ("nháp/d.md", NOTICE),
];

/// What names the notices have behind `root`.
#[track_caller]
fn check_names(arguments: &[&str], input: &[u8], root: &str, expected: &[&str]) {
    let output = chidao(arguments, input);
    let notices = notices(&output);
    let names = notices.iter().map(|notice| notice["source"]["name"].as_str().expect("it has a name"));
    let names: Vec<_> = names.map(|name| name.trim_start_matches(root)).collect();
    assert_eq!(names, expected, "{:?}", sentences(&output));
}

#[test]
fn reads_a_folder_by_name_without_hidden_files() {
    let folder = folder("folder", FILES).display().to_string();
    let all = &["/2018/a.md", "/2018/b.txt", "/2019/a.md", "/nháp/d.md"];
    check_names(&[&folder], b"", &folder, all);
    check_names(&["--include", "*.md", &folder], b"", &folder, &["/2018/a.md", "/2019/a.md", "/nháp/d.md"]);
    check_names(&["--include", "2018/**", &folder], b"", &folder, &["/2018/a.md", "/2018/b.txt"]);
    check_names(&["--exclude", "nháp", "--exclude", "a.*", &folder], b"", &folder, &["/2018/b.txt"]);
    let output = chidao(&["--include", "*.pdf", &folder], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(sentences(&output)[0].ends_with("folder: holds nothing to read"), "{:?}", sentences(&output));
}

#[test]
fn reads_nothing_that_it_writes_itself() {
    let folder = folder("itself", &[("a.md", NOTICE)]);
    let path = |name: &str| folder.join(name).display().to_string();
    let said = |more: &[&str]| sentences(&chidao(&[&[path("").as_str()], more].concat(), b"")).join("\n");
    let failed = path("failed.jsonl");
    let once = said(&["-o", &path("out.jsonl"), "--failed", &failed]);
    assert!(once.contains("1 notices") && once.contains("0 not read"), "{once}");
    let again = said(&["-o", &path("out.jsonl"), "--failed", &failed, "--overwrite"]);
    assert_eq!(once, again);
    let pages = said(&["-o", &path("pages/"), "--exclude", "*.jsonl"]);
    assert_eq!(pages, said(&["-o", &path("pages/"), "--exclude", "*.jsonl", "--overwrite"]));
}

fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, name, *bytes).expect("memory takes it");
    }
    tar.into_inner().expect("memory takes it")
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("memory takes it");
        zip.write_all(bytes).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(bytes).expect("memory takes it");
    gzip.finish().expect("memory takes it")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).expect("memory takes it")
}

#[test]
fn reads_archives_of_every_kind() {
    let inner = tar(FILES);
    let word = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/forms/chi-thi-ubnd.docx"));
    let word = word.expect("the file is there");
    let nested =
        [("x.tar.gz", &*gzip(&inner)), ("y.md.gz", &gzip(NOTICE)), ("z.docx", &word), ("z.zip", &zip(FILES))];
    let all = ["/2018/a.md", "/2018/b.txt", "/2019/a.md", "/nháp/d.md"];
    let in_nested = |name: &str| all.map(|path| format!("/{name}{path}"));
    let (x, z) = (in_nested("x.tar.gz"), in_nested("z.zip"));
    let nested_names: Vec<&str> = x
        .iter()
        .map(String::as_str)
        .chain(["/y.md.gz", "/z.docx"])
        .chain(z.iter().map(String::as_str))
        .collect();
    let archives = [
        ("a.tar", inner.clone(), &all[..]),
        ("a.tar.gz", gzip(&inner), &all),
        ("a.tar.zst", zstd(&inner), &all),
        ("a.zip", zip(FILES), &all),
        ("nested.tar", tar(&nested), &nested_names),
        ("nested.zip", zip(&nested), &nested_names),
        ("one.md.zst", zstd(NOTICE), &[""]),
    ];
    for (name, bytes, expected) in archives {
        let file = folder("archives", &[(name, &bytes)]).join(name).display().to_string();
        check_names(&[&file], b"", &file, expected);
        if expected != [""] {
            let expected: Vec<_> = expected.iter().map(|name| name.trim_start_matches('/')).collect();
            check_names(&["-"], &bytes, "/", &expected);
        }
    }
}

#[test]
fn selects_files_in_archives() {
    let folder = folder("selects", &[("a.zip", &zip(FILES)), ("b.md", NOTICE)]).display().to_string();
    check_names(&["--include", "*.txt", &folder], b"", &folder, &["/a.zip/2018/b.txt"]);
    check_names(&["--exclude", "*.zip", &folder], b"", &folder, &["/b.md"]);
    check_names(
        &["--exclude", "2018", &folder],
        b"",
        &folder,
        &["/a.zip/2019/a.md", "/a.zip/nháp/d.md", "/b.md"],
    );
}

/// What is said of an archive, and how many notices it still gives.
#[track_caller]
fn check_damaged(name: &str, bytes: &[u8], expected: &[&str], notices_left: usize) {
    let file = folder("damaged", &[(name, bytes)]).join(name).display().to_string();
    let output = chidao(&[&file], b"");
    assert_eq!(output.status.code(), Some(1));
    let sentences = sentences(&output);
    for (sentence, expected) in sentences.iter().zip(expected) {
        let sentence = sentence.trim_start_matches(&format!("chidao: {file}"));
        assert!(sentence.starts_with(expected), "{sentence:?} is not {expected:?}");
    }
    assert_eq!(notices(&output).len(), notices_left, "{sentences:?}");
}

#[test]
fn keeps_what_stands_before_the_damage() {
    let whole = tar(&[("a.md", NOTICE), ("b.md", NOTICE)]);
    let cut = &whole[..512 + 512 + 512 + 20];
    let both =
        &["/b.md: is damaged: the archive ends in the middle", ": is damaged, what follows in it cannot"];
    check_damaged("a.tar", cut, both, 1);
    check_damaged("a.tar.zst", &zstd(cut), both, 1);
    check_damaged("a.md.gz", &gzip(NOTICE)[..20], &[": is damaged: "], 0);
    check_damaged("a.zip", &zip(FILES)[..300], &[": is damaged, what follows"], 0);
    check_damaged("a.tar", &[b'x'; 600], &[": is damaged, what follows"], 0);
    let hollow = zip(&[("a.md", NOTICE), ("b.md.gz", &gzip(NOTICE)[..20]), ("c.md", NOTICE)]);
    check_damaged("b.zip", &hollow, &["/b.md.gz: is damaged: "], 2);
    let mut deep = NOTICE.to_vec();
    for _ in 0..9 {
        deep = gzip(&deep);
    }
    check_damaged("deep.gz", &deep, &[": lies in too many archives"], 0);
}

#[test]
fn carries_the_other_fields_of_lines_of_json() {
    let text = std::str::from_utf8(NOTICE).expect("it is text");
    let lines = format!(
        "{}\n\n{}\nnonsense\n{}\n",
        json!({"id": 7, "body": text, "more": {"x": [1.50]}}),
        json!({"id": 8}),
        json!({"body": text})
    );
    let folder = folder("lines", &[("a.jsonl", lines.as_bytes()), ("b.ndjson.gz", &gzip(lines.as_bytes()))]);
    for name in ["a.jsonl", "b.ndjson.gz", "-"] {
        let file = if name == "-" { name.to_owned() } else { folder.join(name).display().to_string() };
        let output = chidao(&["--text-field", "body", &file], lines.as_bytes());
        assert_eq!(output.status.code(), Some(1));
        let found = notices(&output);
        let names: Vec<_> = found.iter().map(|notice| notice["source"]["name"].clone()).collect();
        assert_eq!(names, [format!("{file}:1"), format!("{file}:5")]);
        assert_eq!(found[0]["fields"], json!({"id": 7, "more": {"x": [1.5]}}));
        assert_eq!(found[0]["sections"][0]["label"], "1");
        assert!(sentences(&output)[0].contains(&format!("{file}:3: has no text in the field \"body\"")));
        assert!(sentences(&output)[1].contains(&format!("{file}:4: is no object of JSON")));
    }
}

#[test]
fn the_order_of_cores_is_nothing() {
    let folder = corpus("");
    let once = chidao(&["--jobs", "1", &folder], b"").stdout;
    assert!(once == chidao(&["--jobs", "5", &folder], b"").stdout);
}

#[test]
fn tells_the_hash_of_what_was_read() {
    let found = &notices(&chidao(&["-"], b"abc"))[0];
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(found["source"]["sha256"], known);
}

#[test]
fn counts_what_the_reader_counts() {
    let text = "\u{1F600}\nSố: 15/TB-UBND";
    for (unit, start) in [("bytes", 11), ("chars", 6), ("utf16", 7)] {
        let found = &notices(&chidao(&["--offsets", unit, "-"], text.as_bytes()))[0];
        assert_eq!(
            (&found["source"]["offsets"], &found["header"]["symbol"]["span"]["start"]),
            (&json!(unit), &json!(start))
        );
    }
}

/// Notices enough to be killed among.
fn many(name: &str) -> (PathBuf, String) {
    let whole = fs::read(corpus("ket-luan-so-theo-don-vi.md")).expect("the file is there");
    let folder = scratch(name);
    for number in 0..250 {
        let (path, bytes) = (folder.join(format!("in/{number}.md")), &whole[..whole.len() - number]);
        fs::create_dir_all(folder.join("in")).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
    fs::write(folder.join("in/30.pdf"), b"%PDF-1.7").expect("it can be written");
    let inputs = folder.join("in").display().to_string();
    (folder, inputs)
}

#[test]
fn goes_on_after_a_kill_to_the_same_bytes() {
    let (folder, inputs) = many("killed");
    for form in ["jsonl", "csv"] {
        let file = |name: &str| folder.join(format!("{form}.{name}")).display().to_string();
        let (whole, whole_failed, output, failed) =
            (file("whole"), file("whole.failed"), file("killed"), file("killed.failed"));
        let first = chidao(&[&inputs, "--format", form, "-o", &whole, "--failed", &whole_failed], b"");
        assert_eq!(first.status.code(), Some(1), "{:?}", sentences(&first));
        let arguments =
            [&inputs, "--format", form, "-o", &output, "--failed", &failed, "--resume", "--quiet"];
        let mut kills = 0;
        loop {
            let mut child = Command::new(env!("CARGO_BIN_EXE_chidao"))
                .args(arguments)
                .stderr(Stdio::null())
                .spawn()
                .expect("the program starts");
            // Longer each time, so that it ends on a slow machine too.
            std::thread::sleep(Duration::from_millis(400 * (1 + kills)));
            let _ = child.kill();
            if child.wait().expect("it ends").code() == Some(1) {
                break;
            }
            assert!(!Path::new(&output).exists(), "what has the name is whole");
            kills += 1;
        }
        assert!(kills > 0, "it was killed");
        assert!(fs::read(&output).expect("it is there") == fs::read(&whole).expect("it is there"), "{form}");
        let both = [&failed, &whole_failed].map(|path| fs::read_to_string(path).expect("it is there"));
        assert_eq!(both[0], both[1]);
        assert_eq!(both[0].lines().count(), 1);
        assert!(!Path::new(&format!("{output}.progress")).exists());
    }
}

#[test]
fn harms_no_output_that_is_there() {
    let folder = folder("keeps", &[("in/a.md", NOTICE), ("in/b.md", NOTICE)]);
    let file = |name: &str| folder.join(name).display().to_string();
    let (inputs, output) = (file("in"), file("out.jsonl"));
    let run = |more: &[&str], code: i32, sentence: &str| {
        let output = chidao(&[&[inputs.as_str(), "-o", &output], more].concat(), b"");
        let said = sentences(&output).join("\n");
        assert!(output.status.code() == Some(code) && said.contains(sentence), "{:?} {said}", output.status);
    };
    run(&["--resume"], 0, "2 notices");
    let before = fs::read(&output).expect("it is there");
    run(&[], 2, "out.jsonl: is there already");
    run(&["--resume"], 0, "out.jsonl: is finished");
    assert!(fs::read(&output).expect("it is there") == before);
    // As a run leaves it that was killed behind the first notice.
    let first = before.iter().position(|&byte| byte == b'\n').expect("it has lines") + 1;
    let unfinished = |asked: &str, bytes: usize| {
        let _ = fs::remove_file(&output);
        fs::write(file("out.jsonl.part"), &before[..first + 9]).expect("it can be written");
        let mark = json!({
            "asked": asked,
            "position": {"inputs": 1, "names": position(&file("in/a.md"))},
            "bytes": bytes,
            "failed_bytes": 0,
            "summary": {"notices": 1, "failures": 0, "directives": 1, "deadlines": 1, "citations": 0, "warnings": {}},
            "is_whole": false,
        });
        fs::write(file("out.jsonl.progress"), mark.to_string()).expect("it can be written");
    };
    let asked = fingerprint(&folder);
    unfinished(&asked, first);
    run(&[], 2, "out.jsonl: holds a run that is not finished");
    run(&["--resume", "--offsets", "chars"], 2, "with other options");
    run(&["--resume"], 0, "2 notices");
    assert!(fs::read(&output).expect("it is there") == before);
    unfinished(&asked, before.len());
    run(&["--resume"], 2, "is shorter than it was");
    unfinished(&asked, first);
    fs::write(file("in/0.md"), NOTICE).expect("it can be written");
    run(&["--resume"], 3, "the inputs are no longer those");
    run(&["--overwrite"], 0, "3 notices");
}

/// The hash over one name.
fn position(name: &str) -> String {
    use sha2::Digest as _;
    let hash = sha2::Sha256::digest([b"\0", name.as_bytes()].concat());
    hash.iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// What the program notes of its options, read where it is left: beside an output that cannot be whole.
fn fingerprint(folder: &Path) -> String {
    let output = folder.join("busy.jsonl");
    let mut child = Command::new(env!("CARGO_BIN_EXE_chidao"))
        .args([Path::new("-"), Path::new("-o"), &output])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let progress = folder.join("busy.jsonl.progress");
    let mark = loop {
        if let Ok(mark) = fs::read(&progress) {
            break mark;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let second = chidao(&["-", "-o", &output.display().to_string(), "--resume"], b"");
    assert!(sentences(&second)[0].contains("is being written by another run"), "{:?}", sentences(&second));
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    let mark: Value = serde_json::from_slice(&mark).expect("it is JSON");
    mark["asked"].as_str().expect("it is text").to_owned()
}

#[test]
fn keeps_copies_of_what_could_not_be_read() {
    let folder =
        folder("failed", &[("in/a.md", NOTICE), ("in/b.pdf", b"%PDF-1.7"), ("in/c/b.pdf", b"%PDF-1.4")]);
    let failed = folder.join("failed");
    let inputs = folder.join("in").display().to_string();
    chidao(&[&inputs, "--failed", &format!("{}/", failed.display())], b"");
    let lines = fs::read_to_string(failed.join("failed.jsonl")).expect("it is there");
    let lines: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1]["name"], format!("{inputs}/c/b.pdf"));
    assert!(lines[1]["reason"].as_str().is_some_and(|reason| reason.starts_with("is a PDF")));
    let copy = failed.join(lines[1]["copy"].as_str().expect("it has a copy"));
    assert_eq!(fs::read(copy).expect("it is there"), b"%PDF-1.4");
}

#[test]
fn tells_of_names_that_a_zip_file_has_twice() {
    let mut twice = zip(&[("a.md", NOTICE), ("b.md", NOTICE), ("c.md", NOTICE)]);
    for at in 0..twice.len() - 4 {
        if &twice[at..at + 4] == b"b.md" {
            twice[at] = b'a';
        }
    }
    check_damaged("twice.zip", &twice, &[": has 1 files with the name of another one"], 2);
}

#[test]
fn gives_each_notice_a_file() {
    let other = "1. Sở Nội vụ".as_bytes();
    let twice = tar(&[("2018/a.md", NOTICE), ("2018/a.md", other), ("2018/a.md~2", other)]);
    let folder = folder("pages", &[("x.tar", &twice), ("y/b.md", NOTICE)]);
    let inputs = ["x.tar", "y"].map(|name| folder.join(name).display().to_string());
    let pages = format!("{}/pages/", folder.display());
    let output = chidao(&[&inputs[0], &inputs[1], "--format", "json", "-o", &pages], b"");
    assert!(output.status.success(), "{:?}", sentences(&output));
    for name in ["x.tar/2018/a.md.json", "x.tar/2018/a.md~2.json", "x.tar/2018/a.md~2~2.json", "y/b.md.json"]
    {
        let json = fs::read(Path::new(&pages).join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        serde_json::from_slice::<Value>(&json).expect("it is JSON");
    }
    let output = chidao(&[&inputs[0], "--format", "html"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(sentences(&output)[0].contains("name a folder"), "{:?}", sentences(&output));
}

#[test]
fn says_what_it_came_to_in_two_languages() {
    let folder = folder("summary", &[("a.md", NOTICE), ("b.md", NOTICE), ("c.pdf", b"%PDF-1.7")])
        .display()
        .to_string();
    let said = |arguments: &[&str]| sentences(&chidao(arguments, b"")).join("\n");
    let english = said(&[&folder]);
    assert!(english.contains("2 notices, 2 directives, 2 deadlines, 0 citations; 1 not read"), "{english}");
    assert!(english.contains("warnings: missing_header 2, "), "{english}");
    let vietnamese = said(&["--lang", "vi", &folder]);
    assert!(
        vietnamese.contains("2 văn bản, 2 nhiệm vụ, 2 thời hạn") && vietnamese.contains("là tệp PDF"),
        "{vietnamese}"
    );
    assert_eq!(said(&["--quiet", &folder]).lines().count(), 1);
    let warning = &notices(&chidao(&["--lang", "vi", &folder], b""))[0]["warnings"][0]["message"];
    assert!(warning.as_str().is_some_and(|sentence| sentence.starts_with("Phần đầu văn bản")), "{warning}");
}

#[cfg(target_os = "linux")]
#[test]
fn says_that_a_disk_is_full() {
    let output = chidao(&[&corpus(""), "-o", "/dev/full"], b"");
    assert_eq!(output.status.code(), Some(3));
    assert!(
        sentences(&output)[0].contains("/dev/full: cannot be written: No space left"),
        "{:?}",
        sentences(&output)
    );
}
