//! SARIF 2.1.0 (OASIS), which editors and code review read.

use chidao::LineIndex;
use serde_json::{Value, json};

use super::{Checked, rules};

/// The report on all notices.
pub(super) fn report(checked: &[Checked]) -> Vec<u8> {
    let rules: Vec<Value> = rules::all()
        .map(|(id, severity, [english, vietnamese])| {
            json!({
                "id": id,
                "shortDescription": {"text": english},
                "help": {"text": format!("{english}\n\n{vietnamese}")},
                "defaultConfiguration": {"level": severity.name()},
            })
        })
        .collect();
    let report = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "chidao", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "utf16CodeUnits",
            "results": checked.iter().flat_map(results).collect::<Vec<_>>(),
        }],
    });
    let mut out = serde_json::to_vec_pretty(&report).expect("it is plain data");
    out.push(b'\n');
    out
}

fn results(checked: &Checked) -> Vec<Value> {
    let lines = LineIndex::new(checked.parsed.source_text());
    let uri = uri(&checked.name);
    let result = |finding: &super::Finding| {
        let (start, end) = lines.positions(finding.span);
        json!({
            "ruleId": finding.rule,
            "level": finding.severity.name(),
            "message": {"text": finding.sentence},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": uri},
                "region": {
                    "startLine": start.line + 1,
                    "startColumn": start.utf16 + 1,
                    "endLine": end.line + 1,
                    "endColumn": end.utf16 + 1,
                    "byteOffset": finding.span.start(),
                    "byteLength": finding.span.len(),
                },
            }}],
        })
    };
    checked.findings.iter().map(result).collect()
}

/// A path as a reference (RFC 3986).
fn uri(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
