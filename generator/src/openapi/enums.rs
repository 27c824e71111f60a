//! Turns the values of an enum into its schema, and back.

use serde_json::{Map, Value, json};

/// Marks an enum of whose values no page tells.
const UNLISTED: &str = "x-docwright-unlisted-values";

/// The schema of an enum.
pub(super) fn schema(values: &[Value]) -> Map<String, Value> {
    let mut object = Map::new();
    if values.iter().all(Value::is_string) {
        object.insert("type".into(), json!("string"));
    }
    if values.is_empty() {
        object.insert(UNLISTED.into(), json!(true));
    } else {
        object.insert("enum".into(), json!(values));
    }
    object
}

/// The values of an enum's schema; no page may list them.
pub(super) fn values(schema: &Value) -> Option<Vec<Value>> {
    if schema[UNLISTED] == true {
        return Some(Vec::new());
    }
    schema["enum"].as_array().cloned()
}
