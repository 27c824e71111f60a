//! Turns a value, which the codec has written, into the texts that a style joins or names.

use super::chunk::{Chunk, encoded};
use crate::runtime::codec::{self, Json};
use crate::runtime::encode::Encode;
use serde_json::Value;
use std::borrow::Cow;

/// A parameter's value, seen as text where it is a single one.
pub(super) enum Parameter<'j> {
    Single(Cow<'j, str>),
    Composed(Value),
    Absent,
}

/// What `then` makes of a value: of a text as it is, of any other by what the codec writes.
pub(super) fn seen<R>(
    value: &dyn Json,
    mut then: impl FnMut(Parameter<'_>) -> R,
) -> Result<R, String> {
    let mut outcome = None;
    codec::bare(value, &mut |text| {
        outcome = Some(then(Parameter::Single(Cow::Borrowed(text))));
    });
    match outcome {
        Some(outcome) => Ok(outcome),
        None => Ok(then(parse(&codec::to_vec(value))?)),
    }
}

/// Reads what the codec wrote: a single value without a copy, since most parameters are one, and numbers with
/// their very digits.
fn parse(json: &[u8]) -> Result<Parameter<'_>, String> {
    if let Some(text) = plain(json) {
        return Ok(Parameter::Single(Cow::Borrowed(text)));
    }
    let value: Value = codec::from_slice(json).map_err(|error| error.to_string())?;
    Ok(match value {
        Value::Null => Parameter::Absent,
        Value::String(text) => Parameter::Single(Cow::Owned(text)),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Parameter::Composed(value)
        }
    })
}

/// The text of a number, a boolean or a string without escapes.
fn plain(json: &[u8]) -> Option<&str> {
    let text = match json {
        [b'"', inner @ .., b'"'] if !inner.contains(&b'\\') => inner,
        [b'-' | b'0'..=b'9' | b't' | b'f', ..] => json,
        _ => return None,
    };
    std::str::from_utf8(text).ok()
}

impl Parameter<'_> {
    /// The value as one text; the fields of an object stand as name, value, name, value.
    pub(super) fn joined(&self, separator: &str, encode: Encode) -> Option<String> {
        let mut out = String::new();
        match self {
            Self::Absent => return None,
            Self::Single(text) => {
                out.reserve(text.len());
                encode(&mut out, text);
            }
            Self::Composed(value) => join(&mut out, &leaves(value), separator, encode),
        }
        let empty = out.is_empty() && matches!(self, Self::Composed(_));
        (!empty).then_some(out)
    }

    /// A pair per item or field.
    pub(super) fn explode(&self, out: &mut Chunk<'_>) {
        match self {
            Self::Absent => {}
            Self::Single(text) => out.push(&encoded(out.name), text),
            Self::Composed(Value::Object(fields)) => {
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                    out.push(&encoded(name), &text(value));
                }
            }
            Self::Composed(value) => {
                for item in leaves(value) {
                    out.push(&encoded(out.name), &item);
                }
            }
        }
    }

    /// A pair per value, whose name is the path to it.
    pub(super) fn nest(&self, out: &mut Chunk<'_>) {
        let name = encoded(out.name);
        match self {
            Self::Absent => {}
            Self::Single(text) => out.push(&name, text),
            Self::Composed(value) => out.push_nested(&name, value),
        }
    }
}

/// The texts of a value's items, or of its fields and their names; nulls are left out.
pub(super) fn leaves(value: &Value) -> Vec<Cow<'_, str>> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items
            .iter()
            .filter(|item| !item.is_null())
            .map(text)
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(name, value)| [Cow::Borrowed(name.as_str()), text(value)])
            .collect(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => vec![text(value)],
    }
}

/// The text of a value; what is nested deeper than a style can say stands as JSON.
pub(super) fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Cow::Owned(value.to_string())
        }
    }
}

fn join(out: &mut String, texts: &[Cow<'_, str>], separator: &str, encode: Encode) {
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        encode(out, text);
    }
}
