//! Turns one parameter into the named texts that stand for it in a multipart form, where nothing is encoded.

use super::Style;
use super::parameter::{Parameter, leaves, seen, text};
use crate::runtime::codec::{self, Json};
use serde_json::Value;

/// A named text of a multipart form.
pub(crate) enum Field {
    /// A text.
    Text {
        /// The name of the part.
        name: String,
        /// Its content.
        text: String,
    },
    /// A value as JSON.
    Json {
        /// The name of the part.
        name: String,
        /// Its content.
        text: String,
    },
}

/// The fields that a parameter becomes; none for `null`, an empty list and an empty object. In the style
/// [`Form`](Style::Form), a list is a field per item, and an object is JSON (`OpenAPI` 3.1, section 4.8.15.1). The error
/// says, in words, why the value cannot be sent.
pub(crate) fn fields(name: &str, style: Style, value: &dyn Json) -> Result<Vec<Field>, String> {
    let joined = |separator| {
        let text = seen(value, |each| each.joined(separator, String::push_str))?;
        Ok(text.map(|text| plain(name, text)).into_iter().collect())
    };
    match style {
        Style::Csv => joined(","),
        Style::Ssv => joined(" "),
        Style::Pipes => joined("|"),
        Style::Json => Ok(whole(name, &codec::to_vec(value)).into_iter().collect()),
        Style::Form => seen(value, |parameter| exploded(name, parameter)),
        Style::DeepObject => seen(value, |parameter| nested(name, parameter)),
    }
}

fn whole(name: &str, json: &[u8]) -> Option<Field> {
    let text = String::from_utf8_lossy(json);
    (json != b"null").then(|| as_json(name, text.into_owned()))
}

fn exploded(name: &str, parameter: Parameter<'_>) -> Vec<Field> {
    match parameter {
        Parameter::Absent => Vec::new(),
        Parameter::Single(text) => vec![plain(name, text.into_owned())],
        Parameter::Composed(Value::Object(fields)) if fields.is_empty() => Vec::new(),
        Parameter::Composed(Value::Array(items)) => items
            .iter()
            .filter_map(|item| item_field(name, item))
            .collect(),
        Parameter::Composed(value @ Value::Object(_)) => vec![as_json(name, value.to_string())],
        Parameter::Composed(value) => leaves(&value)
            .into_iter()
            .map(|text| plain(name, text.into_owned()))
            .collect(),
    }
}

fn item_field(name: &str, item: &Value) -> Option<Field> {
    match item {
        Value::Null => None,
        Value::Array(_) | Value::Object(_) => Some(as_json(name, item.to_string())),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            Some(plain(name, text(item).into_owned()))
        }
    }
}

fn nested(name: &str, parameter: Parameter<'_>) -> Vec<Field> {
    let mut out = Vec::new();
    match parameter {
        Parameter::Absent => {}
        Parameter::Single(text) => out.push(plain(name, text.into_owned())),
        Parameter::Composed(value) => push_nested(&mut out, name, &value),
    }
    out
}

fn push_nested(out: &mut Vec<Field>, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| push_nested(out, name, item)),
        Value::Object(fields) => {
            for (field, value) in fields {
                push_nested(out, &format!("{name}[{field}]"), value);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            out.push(plain(name, text(value).into_owned()));
        }
    }
}

fn plain(name: &str, text: String) -> Field {
    Field::Text {
        name: name.to_owned(),
        text,
    }
}

fn as_json(name: &str, text: String) -> Field {
    Field::Json {
        name: name.to_owned(),
        text,
    }
}
