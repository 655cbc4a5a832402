//! What holds for every input, for the targets beside.

use chidao::{Parsed, Span};
use serde_json::Value;

/// Panics where spans do not fit the text, parts do not tile it, or the JSON does not come back.
pub fn check(parsed: &Parsed) {
    let text = parsed.source_text();
    let json = serde_json::to_value(parsed.notice()).expect("a notice is plain data");
    check_spans(&json, text);
    let mut end = 0;
    for part in &parsed.notice().parts {
        assert_eq!(part.span.start(), end, "the parts tile the text");
        end = part.span.end();
    }
    assert_eq!(end, text.len(), "the parts tile the text");
    let back: chidao::Notice = serde_json::from_value(json).expect("the JSON can be read");
    assert_eq!(&back, parsed.notice());
}

fn check_spans(value: &Value, text: &str) {
    match value {
        Value::Object(object) => {
            let place = |name| object.get(name).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
            if let (Some(start), Some(end), 2) = (place("start"), place("end"), object.len()) {
                assert!(Span::new(start, end).of(text).is_some(), "{start}..{end} fits the text");
            }
            object.values().for_each(|value| check_spans(value, text));
        }
        Value::Array(values) => values.iter().for_each(|value| check_spans(value, text)),
        _ => {}
    }
}
