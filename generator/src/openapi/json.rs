//! Turns a value of a document into what a reader wants of it, or into nothing where it is something else.

use serde_json::Value;

/// Its text.
pub(super) fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The texts in it.
pub(super) fn strings(value: &Value) -> Vec<String> {
    list(value).map(string).collect()
}

/// Its elements.
pub(super) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Its members.
pub(super) fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
