//! Word files: the parts of a package, so that mutations reach what is in them.
//!
//! An input that is a package or an old Word file already is read as it is. Of another, a line of
//! `====` parts the document from the numbering, the styles and the footnotes.

#![no_main]

use std::io::{Cursor, Write as _};

use chidao::{Limits, Parser};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const NAMES: [&str; 4] = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];

const CONTENT_TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

const PARTS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>"#;

fn package(bytes: &[u8]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut write = |name: &str, part: &[u8]| {
        writer.start_file(name, options).expect("a part can be begun");
        writer.write_all(part).expect("a part can be written");
    };
    write("[Content_Types].xml", CONTENT_TYPES.as_bytes());
    write("_rels/.rels", ROOT.as_bytes());
    write("word/_rels/document.xml.rels", PARTS.as_bytes());
    let mut rest = Some(bytes);
    for name in NAMES {
        let Some(left) = rest else { break };
        let cut = left.windows(6).position(|window| window == b"\n====\n");
        write(name, &left[..cut.unwrap_or(left.len())]);
        rest = cut.map(|cut| &left[cut + 6..]);
    }
    writer.finish().expect("a package can be closed").into_inner()
}

fuzz_target!(|bytes: &[u8]| {
    let is_file = bytes.starts_with(b"PK") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    let file = if is_file { bytes.to_vec() } else { package(bytes) };
    let mut limits = Limits::default();
    limits.unpacked_bytes = 16 << 20;
    if let Ok(parsed) = Parser::new().limits(limits).read(&file) {
        chidao_fuzz::check(&parsed);
    }
});
