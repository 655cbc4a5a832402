//! Which room may use which: a door that opens the wrong way is told here.
//!
//! The table says what each room of `src/` names in its code, tests aside, as `crate::room` and
//! as the crates it uses. What a room needs beyond its row wants a better place first.

use std::fs;
use std::path::{Path, PathBuf};

/// What a room may use.
struct Room {
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
}

const fn room(name: &'static str, rooms: &'static [&'static str], crates: &'static [&'static str]) -> Room {
    Room { name, rooms, crates }
}

const ROOMS: &[Room] = &[
    room("span", &[], &["memchr", "schemars", "serde"]),
    room("model", &["span"], &["schemars", "serde"]),
    room("language", &[], &[]),
    room("diagnostic", &["language", "span"], &[]),
    room("letter", &[], &[]),
    room("lexicon", &["letter", "model"], &[]),
    room("grammar", &["letter", "lexicon", "model"], &["nom"]),
    room("text", &["letter", "span"], &["chardetng", "encoding_rs", "memchr", "unicode_normalization"]),
    room("document", &["language", "text"], &["html5ever", "office_oxide", "quick_xml"]),
    room("block", &["grammar", "letter", "lexicon", "span", "text"], &["memchr", "nom", "regex"]),
    room("outline", &["block", "grammar", "letter", "lexicon", "model", "text"], &["nom"]),
    room("entity", &["diagnostic", "grammar", "letter", "lexicon", "model", "text"], &["memchr", "nom"]),
    room(
        "directive",
        &["block", "entity", "grammar", "letter", "lexicon", "model", "outline", "text"],
        &["nom"],
    ),
    room("parts", &["block", "directive", "model", "outline", "span"], &[]),
    room(
        "assemble",
        &["block", "diagnostic", "directive", "entity", "grammar", "model", "outline", "parts", "span"],
        &[],
    ),
    room("schema", &["model"], &["schemars", "serde_json"]),
    // For the benches.
    room("rooms", &["assemble", "block", "directive", "entity", "outline", "text"], &[]),
    // The front door names every room as its child and hides all crates behind it.
    room("lib", &[], &[]),
    // The binary is a user of the library like any other.
    room(
        "bin",
        &[],
        &[
            "chidao",
            "clap",
            "clap_complete",
            "clap_mangen",
            "csv",
            "flate2",
            "ignore",
            "indicatif",
            "memchr",
            "quick_xml",
            "rayon",
            "schemars",
            "serde",
            "serde_json",
            "sha2",
            "tar",
            "unicode_normalization",
            "zip",
            "zstd",
        ],
    ),
];

/// The crates that a room may be denied.
const CRATES: &[&str] = &[
    "aho_corasick",
    "chardetng",
    "chidao",
    "clap",
    "clap_complete",
    "clap_mangen",
    "csv",
    "encoding_rs",
    "flate2",
    "html5ever",
    "ignore",
    "indicatif",
    "memchr",
    "nom",
    "office_oxide",
    "quick_xml",
    "rayon",
    "schemars",
    "serde",
    "serde_json",
    "sha2",
    "tar",
    "unicode_normalization",
    "zip",
    "zstd",
];

/// What reaches out of the program, for the binary alone.
const OUTSIDE: &[&str] = &["std::env", "std::fs", "std::io", "std::net", "std::process", "std::time"];

#[test]
fn doors_open_one_way() {
    let mut wrong = Vec::new();
    for (name, path) in sources() {
        let code = code(&fs::read_to_string(&path).expect("the source can be read"));
        let Some(room) = ROOMS.iter().find(|room| room.name == name) else {
            wrong.push(format!("{name} is no room of the table"));
            continue;
        };
        let file = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(&path).display();
        for other in ROOMS.iter().filter(|other| other.name != name && !room.rooms.contains(&other.name)) {
            if uses(&code, "crate", other.name) {
                wrong.push(format!("{file}: {name} may not use {}", other.name));
            }
        }
        for foreign in CRATES.iter().filter(|foreign| !room.crates.contains(foreign)) {
            if names(&code, foreign) {
                wrong.push(format!("{file}: {name} may not use the crate {foreign}"));
            }
        }
        for outside in OUTSIDE.iter().filter(|_| name != "bin") {
            let (top, module) = outside.split_once("::").unwrap_or((outside, ""));
            if uses(&code, top, module) {
                wrong.push(format!("{file}: {outside} is for the binary"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn reads_paths_as_rust_does() {
    let code =
        code("use crate::{model::{Date, text}, span};\nuse std::{fmt, fs};\n// crate::entity\nnom::Err(x);");
    assert!(uses(&code, "crate", "model") && uses(&code, "crate", "span") && uses(&code, "std", "fs"));
    assert!(!uses(&code, "crate", "text") && !uses(&code, "crate", "entity") && !uses(&code, "std", "io"));
    assert!(names(&code, "nom") && !names(&code, "om") && !names(&code, "span"));
}

/// Every source file and its room, the tests that have a file of their own left out.
fn sources() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the source can be listed") {
            let path = entry.expect("the source can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
                let inner = path.strip_prefix(&root).expect("it lies in src");
                let name = inner.components().next().map(|first| first.as_os_str().to_string_lossy());
                found.push((name.unwrap_or_default().trim_end_matches(".rs").to_owned(), path));
            }
        }
    }
    found.sort();
    found
}

/// The code of a file: no comments, no white space but one between words, no tests at its end.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    // A cursor reads bytes that are there.
    let source = source.replace("use std::io::Cursor;", "");
    let lines = source.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join(" ")
}

/// Whether `code` has the path `root::module`, alone or in braces.
fn uses(code: &str, root: &str, module: &str) -> bool {
    after(code, &format!("{root}::")).any(|rest| match rest.strip_prefix('{') {
        Some(braced) => outer(braced).any(|path| begins_with(path, module)),
        None => begins_with(rest, module),
    })
}

/// Whether `code` has a path that begins with `name`.
fn names(code: &str, name: &str) -> bool {
    after(code, &format!("{name}::")).next().is_some()
        || after(code, &format!("use {name}")).any(|rest| !word(rest))
}

/// What follows each place where `path` begins a path.
fn after<'c>(code: &'c str, path: &str) -> impl Iterator<Item = &'c str> {
    code.match_indices(path.to_owned().as_str())
        .filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':')))
        .map(|(at, path)| &code[at + path.len()..])
        .collect::<Vec<_>>()
        .into_iter()
}

/// The paths of a list in braces, those in inner braces left out.
fn outer(braced: &str) -> impl Iterator<Item = &str> {
    let mut depth = 1;
    let end = braced.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0
    });
    let mut depth = 0;
    braced[..end.unwrap_or(braced.len())].split(move |c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    })
}

fn begins_with(path: &str, module: &str) -> bool {
    path.trim_start().strip_prefix(module).is_some_and(|rest| !word(rest))
}

fn word(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}
