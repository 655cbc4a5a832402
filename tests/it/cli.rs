//! The program `chidao` as it is met in a shell.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn corpus(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name).display().to_string()
}

/// A file for this run of the tests.
fn scratch(name: &str, bytes: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("the target directory can be written");
    path.display().to_string()
}

fn chidao(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_chidao"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that reads no input may have gone already.
    let _ = child.stdin.take().expect("its input is piped").write_all(input);
    child.wait_with_output().expect("the program ends")
}

fn notices(output: &Output) -> Vec<Value> {
    let lines = std::str::from_utf8(&output.stdout).expect("JSON is UTF-8").lines();
    lines.map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

fn sentences(output: &Output) -> Vec<&str> {
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
    for arguments in [&[first.as_str(), &second][..], &["--lines", &first, &second]] {
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
    assert_eq!(sentences.len(), 1, "{sentences:?}");
    assert!(sentences[0].contains(file) && sentences[0].contains(sentence), "{sentences:?}");
    assert_eq!(notices(&output).len(), 1, "the other file is still done");
}

#[test]
fn names_a_file_that_is_missing() {
    check_unreadable(&corpus("khong-co.md"), "no such file");
}

#[test]
fn names_a_directory() {
    check_unreadable(&corpus(""), "is a directory");
}

#[test]
fn names_the_byte_that_is_not_utf8() {
    check_unreadable(&scratch("broken.md", b"1. S\xE1\xBB\x9F Y t\xFF"), "byte 11 ");
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
    assert!(help.contains("--lines") && help.contains("Examples:"), "{help}");
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
