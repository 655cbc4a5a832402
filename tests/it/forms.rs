//! A notice says the same in whatever form it arrives.
//!
//! Each notice of the corpus is written in every form and read back. What is compared is what a
//! clerk takes from it: the sections and their bodies, the directives with who does what by when, and
//! the citations; not where they stand. What a form cannot carry is named beside it.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use chidao::{Encoding, Parsed, Parser};
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization as _;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::corpus::samples;
use crate::encodings::{encode, misread, typed, wide};

/// What a notice says.
fn said(parsed: &Parsed) -> Value {
    let notice = serde_json::to_value(parsed.notice()).expect("a notice is plain data");
    let mut said = json!({
        "header": notice["header"],
        "meeting": notice["meeting"],
        "sections": notice["sections"],
        "citations": notice["citations"],
        "recipients": notice["recipients"],
        "signature": notice["signature"],
    });
    forget(&mut said, &["span"]);
    said
}

/// Drops fields wherever they are.
fn forget(value: &mut Value, fields: &[&str]) {
    match value {
        Value::Object(object) => {
            object.retain(|name, _| !fields.contains(&name.as_str()));
            object.values_mut().for_each(|value| forget(value, fields));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| forget(value, fields)),
        _ => {}
    }
}

/// Where two values differ first.
fn difference(path: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            let names = a.keys().chain(b.keys());
            names.into_iter().find_map(|name| {
                difference(&format!("{path}.{name}"), &one[name.as_str()], &other[name.as_str()])
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate();
            pairs.into_iter().find_map(|(index, (a, b))| difference(&format!("{path}[{index}]"), a, b))
        }
        _ => (one != other).then(|| format!("{path} is {one} and becomes {other}")),
    }
}

/// Reads every notice in a form; `None` where the form cannot have it. `alike` levels what the form changes.
fn check(form: impl Fn(&str) -> Option<(Parsed, Parsed)>, alike: impl Fn(Value) -> Value) {
    check_but(&[], form, alike);
}

/// Reads every notice but those of these names in a form.
fn check_but(but: &[&str], form: impl Fn(&str) -> Option<(Parsed, Parsed)>, alike: impl Fn(Value) -> Value) {
    let differences: Vec<String> = samples()
        .iter()
        .filter(|sample| !but.contains(&sample.name.as_str()))
        .filter_map(|sample| {
            let (one, other) = form(&sample.text)?;
            let (one, other) = (alike(said(&one)), alike(said(&other)));
            Some(format!("{}: {}", sample.name, difference("", &one, &other)?))
        })
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Checks bytes against the text that they are made of.
fn check_bytes(bytes: impl Fn(&str) -> Option<Vec<u8>>) {
    check(|text| Some((chidao::parse(text), read(&bytes(text)?))), |said| said);
}

#[track_caller]
fn read(bytes: &[u8]) -> Parsed {
    Parser::new().read(bytes).expect("the file can be read")
}

#[test]
fn decomposed() {
    check_bytes(|text| Some(text.nfd().collect::<String>().into_bytes()));
}

#[test]
fn in_utf_16() {
    for index in 0..4 {
        check_bytes(|text| wide(text).into_iter().nth(index).map(|(_, bytes)| bytes));
    }
}

/// The codes with a letter for each letter; a notice with other characters is none of them.
#[test]
fn in_old_codes() {
    for encoding in [Encoding::Windows1258, Encoding::Vni, Encoding::Viscii, Encoding::Vps] {
        let form = |text: &str, seen: fn(Vec<u8>) -> Vec<u8>| {
            let text = typed(&text.nfc().collect::<String>(), encoding);
            Some((chidao::parse(&text), read(&seen(encode(&text, encoding)?))))
        };
        check(|text| form(text, |bytes| bytes), |said| said);
        check(|text| form(text, |bytes| misread(&bytes).into_bytes()), |said| said);
    }
}

/// Sixty capitals have no code: names may begin small, and so may a paragraph right under a heading,
/// which is then taken for more of the heading. What a scanner read is in no old code.
#[test]
fn in_tcvn3() {
    let but = ["cong-van-2-cot.txt", "ke-hoach-quet.txt"];
    let form = |text: &str, seen: fn(Vec<u8>) -> Vec<u8>| {
        let text: String = text.nfc().collect();
        Some((chidao::parse(&text), read(&seen(encode(&text, Encoding::Tcvn3)?))))
    };
    check_but(&but, |text| form(text, |bytes| bytes), small);
    check_but(&but, |text| form(text, |bytes| misread(&bytes).into_bytes()), small);
}

/// All letters small.
#[expect(clippy::needless_pass_by_value, reason = "as the other ways to level are")]
fn small(value: Value) -> Value {
    serde_json::from_str(&value.to_string().to_lowercase()).expect("it is still JSON")
}

/// Emphasis is lost, and with it where a cell ends that a converter ran together with the next.
#[test]
fn as_plain_text() {
    let but = ["bang-mot-dong.md"];
    let plain = |text: &str| text.replace("***", "").replace("**", "");
    check_but(
        &but,
        |text| Some((chidao::parse(text), chidao::parse(&plain(text)))),
        |mut said| {
            forget(&mut said, &["emphasised"]);
            said
        },
    );
}

#[test]
fn as_a_web_page() {
    check_bytes(|text| Some(html(&blocks(text)).into_bytes()));
}

#[test]
fn as_a_word_file() {
    check_bytes(|text| Some(docx(&blocks(text))));
}

/// A notice in Markdown, as a writer of files sees it.
enum Block {
    Lines(Vec<Line>),
    Rows(Vec<Vec<Vec<Line>>>),
}

/// Pieces of a line, each with whether it is bold and italic.
type Line = Vec<(String, bool, bool)>;

fn blocks(text: &str) -> Vec<Block> {
    let text: String = text.replace("\r\n", "\n");
    let mut blocks = Vec::new();
    for paragraph in text.split("\n\n") {
        let rows: Vec<&str> =
            paragraph.lines().filter(|line| line.starts_with("| ") && line.len() > 2).collect();
        if rows.is_empty() {
            blocks.push(Block::Lines(lines(paragraph)));
            continue;
        }
        let is_rule = |row: &&str| row.chars().all(|c| matches!(c, '|' | '-' | ' '));
        let cells = |row: &str| {
            let row = row.trim().trim_start_matches('|').trim_end_matches('|').to_owned();
            row.split('|').map(|cell| lines(&cell.trim().replace("** **", "**\n**"))).collect()
        };
        blocks.push(Block::Rows(rows.into_iter().filter(|row| !is_rule(row)).map(cells).collect()));
    }
    blocks
}

fn lines(text: &str) -> Vec<Line> {
    let (mut bold, mut italic) = (false, false);
    let mut found: Vec<Line> = Vec::new();
    for line in text.split('\n') {
        let (line, is_heading) = match line.trim_start_matches('#').strip_prefix(' ') {
            Some(rest) if line.starts_with('#') => (rest, true),
            _ => (line, false),
        };
        let mut pieces = vec![(String::new(), bold || is_heading, italic)];
        let mut rest = line;
        while let Some(char) = rest.chars().next() {
            let stars = rest.len() - rest.trim_start_matches('*').len();
            let mut taken = char.len_utf8();
            if stars > 0 && !(rest.starts_with("* ") && pieces.len() == 1 && pieces[0].0.is_empty()) {
                bold ^= stars >= 2;
                italic ^= stars % 2 == 1;
                taken = stars;
                pieces.push((String::new(), bold || is_heading, italic));
            } else {
                let escaped = rest.strip_prefix('\\').and_then(|rest| rest.chars().next());
                let shown = escaped.unwrap_or(char);
                taken += escaped.map_or(0, char::len_utf8);
                pieces.last_mut().expect("there is one").0.push(shown);
            }
            rest = &rest[taken..];
        }
        found.push(pieces);
    }
    found
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn html(blocks: &[Block]) -> String {
    let piece = |(text, bold, italic): &(String, bool, bool)| {
        // A page shows one blank for many.
        let text = escaped(text).replace("  ", "&nbsp; ").replace('\t', "&nbsp; &nbsp; &nbsp; &nbsp; ");
        let text = if *italic { format!("<i>{text}</i>") } else { text };
        if *bold { format!("<strong>{text}</strong>") } else { text }
    };
    let lines = |lines: &[Line]| {
        let lines: Vec<String> = lines.iter().map(|line| line.iter().map(piece).collect()).collect();
        lines.join("<br>\n")
    };
    let mut page =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Thông báo</title></head>\n<body>"
            .to_owned();
    for block in blocks {
        let block = match block {
            Block::Lines(all) => format!("<p>{}</p>\n", lines(all)),
            Block::Rows(rows) => {
                let cell = |cell: &Vec<Line>| format!("<td>{}</td>", lines(cell));
                let row =
                    |row: &Vec<Vec<Line>>| format!("<tr>{}</tr>", row.iter().map(cell).collect::<String>());
                format!("<table>{}</table>\n", rows.iter().map(row).collect::<String>())
            }
        };
        page.push_str(&block);
    }
    page + "</body></html>"
}

fn docx(blocks: &[Block]) -> Vec<u8> {
    let run = |(text, bold, italic): &(String, bool, bool)| {
        let bold = if *bold { "<w:b/>" } else { "" };
        let italic = if *italic { "<w:i/>" } else { "" };
        let text = escaped(text).replace('\t', "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        format!("<w:r><w:rPr>{bold}{italic}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    };
    let paragraph = |lines: &[Line]| {
        let lines: Vec<String> = lines.iter().map(|line| line.iter().map(run).collect()).collect();
        format!("<w:p>{}</w:p>", lines.join("<w:r><w:br/></w:r>"))
    };
    let mut body = String::new();
    for block in blocks {
        let block = match block {
            Block::Lines(all) => paragraph(all),
            Block::Rows(rows) => {
                let cell = |cell: &Vec<Line>| format!("<w:tc>{}</w:tc>", paragraph(cell));
                let row = |row: &Vec<Vec<Line>>| {
                    format!("<w:tr>{}</w:tr>", row.iter().map(cell).collect::<String>())
                };
                format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
            }
        };
        body.push_str(&block);
    }
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    package(&[
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", RELATIONS),
        ("word/document.xml", &document),
    ])
}

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// A file of compressed parts, as Word writes it.
pub(crate) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part can be begun");
        writer.write_all(text.as_bytes()).expect("a part can be written");
    }
    writer.finish().expect("a package can be closed").into_inner()
}

/// The files of `tests/data/forms`, which other programs have made of two notices of the corpus.
#[test]
fn made_by_other_programs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/forms");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the files lie beside the tests")
        .map(|entry| entry.expect("they can be listed").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with("make"))
        .collect();
    names.sort();
    assert!(names.len() >= 10, "{names:?}");
    let samples = samples();
    for name in names {
        let (notice, form) = name.split_once('.').expect("a form follows the name");
        let sample = samples.iter().find(|sample| sample.name == format!("{notice}.md"));
        let text = &sample.expect("it is made of a notice of the corpus").text;
        let parsed = read(&fs::read(folder.join(&name)).expect("the file can be read"));
        let alike = |mut said| match form {
            // The page has "a." for "a)" and a round for a dash.
            "html" => {
                forget(&mut said, &["marker"]);
                said
            }
            "tcvn3.txt" => small(said),
            _ => said,
        };
        let (one, other) = (alike(said(&chidao::parse(text))), alike(said(&parsed)));
        assert_eq!(difference("", &one, &other), None, "{name}");
        let encoding = match form {
            "tcvn3.txt" => "tcvn3",
            "vni-as-utf-8.txt" => "vni",
            _ => "utf-8",
        };
        assert_eq!(parsed.notice().source.encoding, encoding, "{name}");
    }
}
