//! Whole notices, each beside the JSON it gives.
//!
//! `UPDATE_CORPUS=1 cargo test --test it corpus` writes the JSON anew; its diff wants a review.

use std::path::{Path, PathBuf};
use std::{env, fs};

use chidao::Parser;

const UPDATE: &str = "UPDATE_CORPUS=1 cargo test --test it corpus";

/// A notice of the corpus.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) text: String,
    path: PathBuf,
}

/// All notices of the corpus, by name.
pub(crate) fn samples() -> Vec<Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the corpus lies beside the crate")
        .map(|entry| entry.expect("the corpus can be listed").path())
        .filter(|path| is_notice(path))
        .collect();
    paths.sort();
    paths.into_iter().map(Sample::read).collect()
}

fn is_notice(path: &Path) -> bool {
    let ending = path.extension().is_some_and(|ending| ending == "md" || ending == "txt");
    ending && path.file_stem().is_some_and(|stem| stem != "README")
}

impl Sample {
    fn read(path: PathBuf) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("corpus/{name}: {error}"));
        Self { name, text, path }
    }

    /// What the notice gives today.
    fn json(&self) -> String {
        let parsed = Parser::new().parse(&self.text);
        serde_json::to_string_pretty(parsed.notice()).expect("a notice is plain data") + "\n"
    }

    /// Says how the JSON beside the notice differs from what it gives.
    fn difference(&self) -> Option<String> {
        match fs::read_to_string(self.path.with_extension("json")) {
            Ok(written) => {
                first_difference(&written, &self.json()).map(|found| format!("{}, {found}", self.name))
            }
            Err(_) => Some(format!("{}: has no JSON beside it\n", self.name)),
        }
    }
}

/// The first line that differs, with what stands around it.
fn first_difference(written: &str, given: &str) -> Option<String> {
    if written == given {
        return None;
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (written.split('\n').collect(), given.split('\n').collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let lines = |mark: char, lines: &[&str], from: usize, to: usize| -> String {
        let shown: Vec<String> =
            lines.iter().take(to).skip(from).map(|line| format!("  {mark} {line}\n")).collect();
        shown.concat()
    };
    Some(format!(
        "line {}:\n{}{}{}",
        same + 1,
        lines(' ', &old, same.saturating_sub(4), same),
        lines('-', &old, same, same + 3),
        lines('+', &new, same, same + 3),
    ))
}

#[test]
fn gives_the_json_beside_it() {
    let samples = samples();
    if env::var_os("UPDATE_CORPUS").is_some_and(|value| value == "1") {
        for sample in &samples {
            fs::write(sample.path.with_extension("json"), sample.json()).expect("the corpus can be written");
        }
    }
    let differences: Vec<String> = samples.iter().filter_map(Sample::difference).collect();
    assert!(
        differences.is_empty(),
        "{} of {} notices differ:\n\n{}\nif this is what they should give: {UPDATE}",
        differences.len(),
        samples.len(),
        differences.join("\n"),
    );
}

#[test]
fn every_json_has_a_notice() {
    let samples = samples();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for entry in fs::read_dir(folder).expect("the corpus lies beside the crate") {
        let path = entry.expect("the corpus can be listed").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let known = samples.iter().any(|sample| sample.path.with_extension("json") == path);
            assert!(known, "{} has no notice beside it", path.display());
        }
    }
}

#[test]
fn shows_where_a_json_differs() {
    let found = first_difference("a\nb\nc\n", "a\nx\nc\n").expect("they differ");
    assert_eq!(found, "line 2:\n    a\n  - b\n  - c\n  - \n  + x\n  + c\n  + \n");
}

#[test]
fn the_readme_shows_what_comes_out() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("there is a README");
    let shown = readme.split("```json\n").nth(1).and_then(|rest| rest.split("\n```").next());
    let shown: serde_json::Value = serde_json::from_str(shown.expect("it shows JSON")).expect("it is JSON");
    let text = fs::read_to_string(root.join("corpus/thong-bao-so-bo.md")).expect("the notice is there");
    let notice = serde_json::to_value(chidao::parse(&text).notice()).expect("a notice is plain data");
    assert_eq!(notice["sections"][0]["directives"][0], shown);
}
