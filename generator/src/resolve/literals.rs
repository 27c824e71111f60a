//! Turns a literal into a JSON value of a type.

use serde_json::Value;

use crate::draft::Literal;
use crate::spec::Type;

/// The value, or `None` if the literal is none of the type.
pub(super) fn value(literal: &Literal, type_: &Type) -> Option<Value> {
    let text = literal.text();
    match type_ {
        Type::Integer(_) => text.parse::<i64>().ok().map(Value::from),
        Type::Number(_) => {
            let number: f64 = text.parse().ok()?;
            serde_json::Number::from_f64(number).map(Value::Number)
        }
        Type::Boolean => text.to_ascii_lowercase().parse().ok().map(Value::Bool),
        Type::Enum(values) => values
            .iter()
            .find(|value| **value == *text)
            .or_else(|| alike(values, &text))
            .cloned()
            // An enum may have more values than are listed.
            .or_else(|| (!is_constant(literal)).then(|| text.into_owned()))
            .map(Value::String),
        Type::Model(_) if is_constant(literal) => None,
        Type::Text | Type::Uuid | Type::Date | Type::DateTime | Type::Model(_) => {
            Some(Value::String(text.into_owned()))
        }
        Type::Array(element) => serde_json::from_str(&text)
            .ok()
            .or_else(|| list(&text, element)),
        Type::Map(_) | Type::Any | Type::Binary => serde_json::from_str(&text).ok(),
    }
}

fn is_constant(literal: &Literal) -> bool {
    matches!(literal, Literal::Constant(_))
}

/// The elements of `[a, b]`, which is no JSON.
fn list(text: &str, element: &Type) -> Option<Value> {
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    let bare = |each: &str| Literal::Bare(each.trim().trim_matches(['\'', '"']).to_owned());
    let element = |each: &str| value(&bare(each), element);
    let elements = inner.split(',').map(element);
    elements.collect::<Option<_>>().map(Value::Array)
}

/// The value that the constant of a language stands for: `nameAsc` of `.nameasc`.
fn alike<'v>(values: &'v [String], text: &str) -> Option<&'v String> {
    let last = text.rsplit(['.', ':']).next().unwrap_or(text);
    let wanted = crate::casing::squash(last);
    values
        .iter()
        .find(|value| crate::casing::squash(value) == wanted)
}
