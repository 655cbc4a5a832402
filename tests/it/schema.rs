//! The JSON Schema that is published beside the code.

use std::path::Path;
use std::{env, fs};

use serde_json::Value;

/// Where it lies.
const COPY: &str = "schema/chidao-1.json";

#[test]
fn the_copy_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(COPY);
    let schema = format!("{:#}\n", chidao::schema());
    if env::var_os("UPDATE_SCHEMA").is_some() {
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
        fs::write(&path, &schema).expect("it can be written");
    }
    let copy = fs::read_to_string(&path).unwrap_or_default();
    assert!(copy == schema, "{COPY} is old: UPDATE_SCHEMA=1 writes it anew");
}

#[test]
fn every_field_and_value_is_described() {
    let mut bare = Vec::new();
    let schema = chidao::schema();
    undescribed(&schema, "", &mut bare);
    assert!(bare.is_empty(), "without description: {bare:?}");
    let text = schema.to_string();
    assert!(!text.contains("[`") && !text.contains("```"), "marks of Rust's documentation are left");
}

/// Every property, and every constant of an enumeration, that no description stands with.
fn undescribed(schema: &Value, path: &str, bare: &mut Vec<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        let unsaid = properties.iter().filter(|(_, property)| property["description"].as_str().is_none());
        bare.extend(unsaid.map(|(name, _)| format!("{path}.{name}")));
    }
    if let Some(values) = schema["oneOf"].as_array() {
        let unsaid =
            values.iter().filter(|value| value["const"].is_string() && value["description"].is_null());
        bare.extend(unsaid.map(|value| format!("{path}={}", value["const"])));
    }
    match schema {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, inner)| undescribed(inner, &format!("{path}/{name}"), bare));
        }
        Value::Array(items) => items.iter().for_each(|inner| undescribed(inner, path, bare)),
        _ => {}
    }
}

#[test]
fn every_field_is_required() {
    let schema = chidao::schema();
    let definitions = schema["$defs"].as_object().expect("there are definitions");
    for (name, definition) in definitions {
        if let Some(properties) = definition["properties"].as_object() {
            let required = definition["required"].as_array().map_or(0, Vec::len);
            assert_eq!(required, properties.len(), "{name}");
        }
    }
}
