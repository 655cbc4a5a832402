//! Single cases, one line of JSON each, in `corpus/spec/`; its README says how a case is read.

use std::fs;
use std::path::Path;

use chidao::{Notice, Parser};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[test]
fn deadlines_are_as_specified() {
    check("deadlines", 750, |notice| {
        notice.directives().flat_map(|found| values(&found.deadlines)).collect()
    });
}

#[test]
fn citations_are_as_specified() {
    check("citations", 590, |notice| values(&notice.citations));
}

#[test]
fn bodies_are_as_specified() {
    check("bodies", 480, |notice| {
        let directives = notice.directives().filter(|found| {
            !(found.lead.is_empty() && found.coordinating.is_empty() && found.report_to.is_empty())
        });
        values(directives)
    });
}

fn values<T: serde::Serialize>(records: impl IntoIterator<Item = T>) -> Vec<Value> {
    records.into_iter().map(|record| serde_json::to_value(record).expect("a notice is plain data")).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    date: Option<chidao::model::Date>,
    expect: Vec<Value>,
    #[expect(dead_code, reason = "for the reader of the file")]
    note: String,
}

/// Checks all cases of a file, and that they are at least `least`, a quarter of them with nothing to find.
#[track_caller]
fn check(kind: &str, least: usize, records: impl Fn(&Notice) -> Vec<Value>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/spec").join(kind).with_extension("jsonl");
    let lines = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (mut failures, mut cases, mut negatives) = (Vec::new(), 0, 0);
    for (line, number) in lines.lines().zip(1..) {
        let case: Case =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{kind}:{number}: {error}"));
        cases += 1;
        negatives += usize::from(case.expect.is_empty());
        let parser = case.date.map_or_else(Parser::new, |date| Parser::new().assume_date(date));
        let found = records(parser.parse(&case.text).notice());
        let same = found.len() == case.expect.len()
            && case.expect.iter().zip(&found).all(|(wanted, found)| agrees(kind, wanted, found));
        if !same {
            let found: Vec<Value> = found.iter().map(|found| shown(kind, found)).collect();
            failures.push(format!(
                "{kind}.jsonl:{number}: {:?}\n  wanted {}\n  found  {}\n",
                case.text,
                Value::from(case.expect),
                Value::from(found),
            ));
        }
    }
    assert!(failures.is_empty(), "{} of {cases} cases fail:\n{}", failures.len(), failures.concat());
    assert!(cases >= least, "{kind} has {cases} cases of {least}");
    assert!(negatives * 4 >= cases, "{kind} has {negatives} negatives in {cases} cases");
}

/// The fields of a record that count as empty where a case leaves them out.
fn always(record: &str) -> &'static [&'static str] {
    match record {
        "deadlines" => &["from", "until", "time", "within", "every", "inferred", "inherited"],
        "within" => &["working"],
        "every" => &["count", "month", "day", "weekday", "times", "next"],
        "citations" => &["symbol", "issued", "issuer", "provisions", "resolved_from"],
        "provisions" => &["part", "chapter", "section", "article", "clause", "point", "appendix"],
        "bodies" => &["lead", "coordinating", "report_to"],
        "lead" | "coordinating" | "report_to" => &["inherited"],
        _ => &[],
    }
}

/// Whether what was found is what was wanted, as far as it was said.
fn agrees(record: &str, wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            let field = |key: &str| found.get(key).unwrap_or(&Value::Null);
            let said = wanted.iter().all(|(key, value)| agrees(key, value, field(key)));
            let mut unsaid = always(record).iter().filter(|key| !wanted.contains_key(**key));
            said && unsaid.all(|key| is_empty(key, field(key)))
        }
        (Value::Array(wanted), Value::Array(found)) => {
            wanted.len() == found.len()
                && wanted.iter().zip(found).all(|(wanted, found)| agrees(record, wanted, found))
        }
        _ => wanted == found,
    }
}

fn is_empty(key: &str, value: &Value) -> bool {
    let one_each = key == "count" && *value == json!(1);
    one_each || *value == Value::Null || *value == json!(false) || *value == json!([])
}

/// A record without what is empty, with what tells it from others.
fn shown(record: &str, value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let telling = ["text", "name", "relation", "count", "unit", "type", "code", "key", "force"];
            let told = fields
                .iter()
                .filter(|(key, value)| telling.contains(&key.as_str()) || !is_empty(key, value))
                .filter(|(key, _)| telling.contains(&key.as_str()) || always(record).contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), shown(key, value)));
            Value::Object(told.collect::<Map<_, _>>())
        }
        Value::Array(values) => values.iter().map(|value| shown(record, value)).collect(),
        plain => plain.clone(),
    }
}

#[test]
fn what_a_case_leaves_out_must_be_empty() {
    let found = json!({"text": "trước ngày 10/02/2018", "relation": "before", "until": "2018-02-10",
        "inclusive": false, "every": [], "inherited": false});
    assert!(agrees("deadlines", &json!({"relation": "before", "until": "2018-02-10"}), &found));
    assert!(!agrees("deadlines", &json!({"relation": "before"}), &found));
    assert!(!agrees("deadlines", &json!({"until": "2018-02-10", "time": "17:00"}), &found));
    let every = |every| json!({"every": every});
    assert!(agrees(
        "deadlines",
        &every(json!([{"unit": "month"}])),
        &every(json!([{"count": 1, "unit": "month"}]))
    ));
    assert!(!agrees(
        "deadlines",
        &every(json!([{"unit": "month"}])),
        &every(json!([{"count": 3, "unit": "month"}]))
    ));
}
