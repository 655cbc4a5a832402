//! The program `chidao` as it is met in a shell.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

pub(crate) fn corpus(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name).display().to_string()
}

/// A file for this run of the tests.
fn scratch(name: &str, bytes: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("the target directory can be written");
    path.display().to_string()
}

pub(crate) fn chidao(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_chidao"))
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that reads no input may have gone already.
    let _ = child.stdin.take().expect("its input is piped").write_all(input);
    child.wait_with_output().expect("the program ends")
}

pub(crate) fn notices(output: &Output) -> Vec<Value> {
    let lines = std::str::from_utf8(&output.stdout).expect("JSON is UTF-8").lines();
    lines.map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

pub(crate) fn sentences(output: &Output) -> Vec<&str> {
    std::str::from_utf8(&output.stderr).expect("messages are UTF-8").lines().collect()
}

#[test]
fn prints_a_file() {
    let file = corpus("thong-bao-so-bo.md");
    let output = chidao(&[&file], b"");
    assert!(output.status.success());
    assert!(sentences(&output).is_empty());
    let notices = notices(&output);
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0]["schema"], "chidao/1");
    assert_eq!(notices[0]["source"]["name"], file);
}

#[test]
fn prints_one_line_for_each_notice() {
    let (first, second) = (corpus("thong-bao-so-bo.md"), corpus("cong-van-2-cot.txt"));
    for arguments in [&[first.as_str(), &second][..], &["--format", "jsonl", &first, &second]] {
        let notices = notices(&chidao(arguments, b""));
        let names: Vec<&Value> = notices.iter().map(|notice| &notice["source"]["name"]).collect();
        assert_eq!(names, [&first, &second]);
    }
}

#[test]
fn reads_standard_input() {
    let output = chidao(&["-"], "1. Sở Y tế\n- Báo cáo UBND tỉnh.".as_bytes());
    assert!(output.status.success());
    let notice = &notices(&output)[0];
    assert_eq!(notice["source"]["name"], Value::Null);
    assert_eq!(notice["sections"][0]["directives"][0]["id"], "1.1");
}

#[test]
fn takes_a_year_for_dates_without_one() {
    let text = "Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/02.";
    let notice = &notices(&chidao(&["--year", "2018", "-"], text.as_bytes()))[0];
    assert_eq!(notice["sections"][0]["directives"][0]["deadlines"][0]["until"], "2018-02-10");
}

#[test]
fn takes_a_date_for_a_notice_without_one() {
    let text = "Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/02.";
    let notice = &notices(&chidao(&["--date", "2018-12-20", "-"], text.as_bytes()))[0];
    assert_eq!(notice["sections"][0]["directives"][0]["deadlines"][0]["until"], "2019-02-10");
    let output = chidao(&["--date", "2018-02-30", "-"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(sentences(&output)[0].contains("not a day of the calendar"), "{:?}", sentences(&output));
}

#[track_caller]
fn check_unreadable(file: &str, sentence: &str) {
    let good = corpus("thong-bao-so-bo.md");
    let output = chidao(&[file, &good], b"");
    assert_eq!(output.status.code(), Some(1));
    let sentences = sentences(&output);
    assert!(sentences[0].contains(file) && sentences[0].contains(sentence), "{sentences:?}");
    assert!(sentences[1].contains("1 notices") && sentences[1].contains("1 not read"), "{sentences:?}");
    assert_eq!(notices(&output).len(), 1, "the other file is still done");
}

#[test]
fn names_a_file_that_is_missing() {
    check_unreadable(&corpus("khong-co.md"), "no such file");
}

/// A file of `tests/data`.
fn data(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name).display().to_string()
}

#[test]
fn reads_files_of_every_kind() {
    let forms = [
        ("forms/chi-thi-ubnd.docx", "docx", "utf-8"),
        ("forms/chi-thi-ubnd.doc", "docx", "utf-8"),
        ("forms/chi-thi-ubnd.html", "html", "utf-8"),
        ("forms/chi-thi-ubnd.tcvn3.txt", "markdown", "tcvn3"),
        ("forms/chi-thi-ubnd.vni-as-utf-8.txt", "markdown", "vni"),
    ];
    for (name, format, encoding) in forms {
        let output = chidao(&[&data(name)], b"");
        assert!(output.status.success(), "{name}: {:?}", sentences(&output));
        let notice = &notices(&output)[0];
        assert_eq!(
            (notice["source"]["format"].as_str(), notice["source"]["encoding"].as_str()),
            (Some(format), Some(encoding))
        );
        assert_eq!(notice["header"]["symbol"]["text"], "06/CT-UBND", "{name}");
    }
}

#[test]
fn shows_the_text_that_spans_point_into() {
    let file = data("forms/chi-thi-ubnd.docx");
    let text = String::from_utf8(chidao(&["--format", "text", &file], b"").stdout).expect("text is UTF-8");
    let notice = &notices(&chidao(&[&file], b""))[0];
    let span = &notice["header"]["symbol"]["span"];
    let place = |name: &str| usize::try_from(span[name].as_u64().expect("it is a number")).expect("it fits");
    assert_eq!(text.get(place("start")..place("end")), Some("06/CT-UBND"));
}

#[test]
fn takes_an_encoding_for_granted() {
    let output = chidao(&["--encoding", "viscii", "-"], b"Ng\xE0y");
    assert_eq!(notices(&output)[0]["source"]["encoding"], "viscii");
    let output = chidao(&["--encoding", "klingon", "-"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(sentences(&output)[0].contains("klingon"), "{:?}", sentences(&output));
}

#[test]
fn names_what_is_no_notice() {
    check_unreadable(&scratch("a.pdf", b"%PDF-1.7\n"), "is a PDF");
    check_unreadable(&scratch("a.png", b"\x89PNG\r\n\x1A\n\0\0"), "is a picture");
    check_unreadable(&scratch("a.rtf", b"{\\rtf1 a}"), "is a rich text file");
    check_unreadable(&scratch("a.bin", &[0, 159, 0, 0, 146, 150, 0, 0, 7]), "is a binary file");
    check_unreadable(&scratch("a.7z", b"7z\xBC\xAF\x27\x1C"), "is an archive");
    check_unreadable(&scratch("a.gz", b"\x1F\x8B\x08\0"), "is damaged");
    check_unreadable(&scratch("scan.html", b"<html><body><img src=1.png></body></html>"), "holds no text");
}

#[test]
fn names_a_damaged_word_file() {
    let whole = fs::read(data("forms/chi-thi-ubnd.docx")).expect("the file is there");
    check_unreadable(&scratch("half.docx", &whole[..whole.len() / 2]), "is damaged");
    let whole = fs::read(data("forms/chi-thi-ubnd.doc")).expect("the file is there");
    check_unreadable(&scratch("half.doc", &whole[..whole.len() / 2]), "is damaged");
}

#[test]
fn names_a_file_that_is_too_large() {
    let file = scratch("large.md", &b"1. a\n".repeat(1 << 18));
    let output = chidao(&["--largest", "1", &file], b"");
    assert!(!output.status.success());
    assert!(sentences(&output)[0].contains("is larger than 1 MB"), "{:?}", sentences(&output));
    assert!(chidao(&["--largest", "2", &file], b"").status.success());
}

#[test]
fn names_the_bytes_that_say_nothing() {
    let output = chidao(&[&scratch("broken.md", b"1. S\xE1\xBB\x9F Y t\xFF\xFF")], b"");
    assert!(output.status.success());
    let warnings = notices(&output)[0]["warnings"].to_string();
    assert!(warnings.contains("invalid_bytes") && warnings.contains("Bytes 11 to 13 "), "{warnings}");
}

#[test]
fn a_file_may_be_empty() {
    let output = chidao(&[&scratch("empty.md", b"")], b"");
    assert!(output.status.success());
    assert_eq!(notices(&output)[0]["source"]["bytes"], 0);
}

#[test]
fn explains_itself() {
    let output = chidao(&["--help"], b"");
    assert!(output.status.success());
    let help = std::str::from_utf8(&output.stdout).expect("help is UTF-8");
    assert!(help.contains("--format"), "{help}");
    assert!(chidao(&["--version"], b"").status.success());
    assert_eq!(chidao(&[], b"").status.code(), Some(2), "there must be a file");
}

#[test]
fn a_reader_may_leave() {
    let file = corpus("ket-luan-so-theo-don-vi.md");
    let mut child = Command::new(env!("CARGO_BIN_EXE_chidao"))
        .args(std::iter::repeat_n(&file, 200))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert!(sentences(&output).is_empty(), "{:?}", sentences(&output));
    assert!(output.status.success());
}

/// The exit status and the first words of a report.
#[track_caller]
fn check_draft(arguments: &[&str], text: &str, status: i32, expected: &str) {
    let output = chidao(&[&["check", "-"], arguments].concat(), text.as_bytes());
    let report = String::from_utf8(output.stdout).expect("it is text");
    assert_eq!(output.status.code(), Some(status), "{report}");
    assert!(report.contains(expected), "{report}");
}

#[test]
fn checks_drafts() {
    let clear = "1. Sở Y tế chủ trì rà soát các cơ sở, báo cáo UBND tỉnh xem xét trước ngày 10/02/2026.";
    let vague = "1. Nhiệm vụ\n- Rà soát các cơ sở.";
    check_draft(&["--ignore", "missing-header"], clear, 0, "0 errors, 0 warnings, 2 notes");
    check_draft(&[], vague, 1, "-:2:3: error: Nobody is told to do this");
    check_draft(&["--ignore", "ro-nguoi"], vague, 0, "-:2:3: warning: There is no deadline");
    check_draft(&["--ignore", "ro-nguoi", "--fail-on", "warning"], vague, 1, "[ro-thoi-gian]");
    check_draft(&["--fail-on", "never"], vague, 0, "[ro-tham-quyen]");
    check_draft(&["--lang", "vi"], vague, 1, "-:2:3: lỗi: Chưa rõ người");
    check_draft(&["--format", "json"], vague, 1, "\"rule\": \"ro-nguoi\"");
    check_draft(&["--format", "sarif"], vague, 1, "\"ruleId\": \"ro-nguoi\"");
    let five = chidao(&["check", "--ro", "5", "-"], vague.as_bytes());
    assert!(!String::from_utf8_lossy(&five.stdout).contains("ro-tham-quyen"));
    let unknown = chidao(&["check", "--ignore", "ro-rang", "-"], b"");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(sentences(&unknown)[0].contains("there is no rule \"ro-rang\""), "{:?}", sentences(&unknown));
    assert_eq!(chidao(&["check", &corpus("khong-co.md")], b"").status.code(), Some(2));
}

#[test]
fn explains_notices() {
    let output = chidao(&["explain", "-"], "1. Sở Y tế\n- Báo cáo UBND tỉnh.".as_bytes());
    let shown = String::from_utf8(output.stdout).expect("it is text");
    assert!(
        shown.contains("- Báo cáo UBND tỉnh.\n    └ 1.1 · lead: Sở Y tế · reports to: Ủy ban nhân dân tỉnh"),
        "{shown}"
    );
    assert!(!shown.contains('\x1B'), "a pipe has no colours");
    let coloured = chidao(&["explain", "--color", "always", "-"], "1. Sở Y tế".as_bytes());
    assert!(String::from_utf8_lossy(&coloured.stdout).contains("\x1B[1;34mSở Y tế\x1B[0m"));
    assert_eq!(chidao(&["explain", &corpus("khong-co.md")], b"").status.code(), Some(1));
}

#[test]
fn makes_what_a_package_installs() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = chidao(&["completions", shell], b"");
        assert!(String::from_utf8_lossy(&output.stdout).contains("text-field"), "{shell}");
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("man");
    assert!(chidao(&["man", &folder.display().to_string()], b"").status.success());
    for page in ["chidao.1", "chidao-extract.1", "chidao-check.1", "chidao-explain.1", "chidao-schema.1"] {
        let page = fs::read_to_string(folder.join(page)).expect("it is there");
        assert!(page.contains(".TH chidao"), "{page}");
    }
    let version = chidao(&["--version"], b"").stdout;
    assert!(String::from_utf8_lossy(&version).ends_with("(JSON chidao/1)\n"));
}

#[test]
fn speaks_the_language_of_the_environment() {
    let run = |locale: &str, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chidao"));
        let output = command
            .args(arguments)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", locale)
            .output();
        let output = output.expect("the program starts");
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    assert!(run("vi_VN.UTF-8", &["--help"]).contains("Cách dùng:"));
    assert!(run("vi_VN.UTF-8", &["nope.md"]).contains("không có tệp này"));
    assert!(run("vi_VN.UTF-8", &["nope.md", "--lang", "en"]).contains("there is no such file"));
    assert!(run("C", &["--help"]).contains("Usage:"));
    // What is written for programs depends on nothing but what was asked for.
    let file = corpus("thong-bao-mat-dau.md");
    let [one, other] =
        ["vi_VN.UTF-8", "C"].map(|locale| run(locale, &["--format", "jsonl", "--quiet", &file]));
    assert_eq!(one, other);
}
