//! The JSON Schema of a notice, made of the model and its documentation.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Value, json};

use crate::model::{Notice, SCHEMA};

/// The JSON Schema (2020-12) of what [`model::Notice`](crate::model::Notice) becomes, with a description of every
/// field.
///
/// The program adds one field of its own to notices that were read from lines of JSON, `fields`, which the schema
/// knows and does not require.
///
/// # Examples
///
/// ```
/// let schema = chidao::schema();
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// assert_eq!(schema["properties"]["schema"]["const"], "chidao/1");
/// ```
#[must_use]
pub fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.with_transform(Plain).into_generator().into_root_schema_for::<Notice>();
    let mut schema = Value::from(schema);
    schema["$id"] = json!("urn:chidao:1");
    schema["title"] = json!("A Vietnamese administrative notice and its directives");
    schema["properties"]["schema"]["const"] = json!(SCHEMA);
    schema["properties"]["fields"] = json!({
        "description": "The other fields of the line of JSON that the text was taken from, as they were there; only where it was read from one.",
        "type": "object"
    });
    schema
}

/// Makes the documentation of Rust plain text, and closes every object.
#[derive(Clone)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(Value::String(description)) = schema.get_mut("description") {
            *description = plain(description);
        }
        if schema.get("properties").is_some() {
            schema.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        // Widths of numbers of Rust, which no validator knows.
        schema.remove("format").filter(is_known).map(|format| schema.insert("format".to_owned(), format));
        transform_subschemas(self, schema);
    }
}

/// Whether a format is one of JSON Schema.
fn is_known(format: &Value) -> bool {
    format == "date"
}

/// A doc comment without examples, links and line breaks.
fn plain(doc: &str) -> String {
    let doc = doc.split("\n# ").next().unwrap_or_default();
    let mut out = String::new();
    let mut rest = doc;
    while let Some((before, link)) = rest.split_once("[`") {
        out += before;
        let Some((name, behind)) = link.split_once("`]") else {
            rest = link;
            continue;
        };
        out += name;
        rest = match behind.strip_prefix('(').and_then(|path| path.split_once(')')) {
            Some((_, behind)) => behind,
            None => behind,
        };
    }
    out += rest;
    let paragraphs =
        out.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}
