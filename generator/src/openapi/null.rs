//! Turns the schema of a value into that of the value or `null`, and tells such schemas from others.

use serde_json::{Map, Value, json};

/// Lets a schema take `null` too: as one more type, or beside a schema that names no type (JSON Schema 2020-12,
/// validation, section 6.1.1).
pub(super) fn or_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    if let Some(type_) = schema.get_mut("type") {
        *type_ = json!([type_.take(), "null"]);
    } else {
        let alone = std::mem::take(schema);
        schema.insert("anyOf".to_owned(), json!([alone, { "type": "null" }]));
    }
}

/// Whether [`or_null`] made the schema.
pub(super) fn takes_null(schema: &Value) -> bool {
    schema["type"][1] == "null" || schema["anyOf"][1]["type"] == "null"
}

/// The schema's type, and the schema that says what else there is to say, whether it takes `null` or not.
pub(super) fn but_null(schema: &Value) -> (Option<&str>, &Value) {
    let alone = schema["anyOf"].get(0).unwrap_or(schema);
    let types = &alone["type"];
    (types.as_str().or_else(|| types[0].as_str()), alone)
}
