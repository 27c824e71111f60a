//! Turns the default of a row, a literal of some language, into a JSON value of the row's type.

use serde_json::Value;

use crate::spec::Type;

/// The value, or `None` if the literal is none of the type.
pub(super) fn value(literal: &str, type_: &Type) -> Option<Value> {
    let text = bare(literal);
    match type_ {
        Type::Integer(_) => text
            .trim_end_matches(['L', 'l'])
            .parse::<i64>()
            .ok()
            .map(Value::from),
        Type::Number(_) => {
            let number: f64 = text.trim_end_matches(['d', 'f', 'D', 'F']).parse().ok()?;
            serde_json::Number::from_f64(number).map(Value::Number)
        }
        Type::Boolean => match text.trim_start_matches('$').to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(Value::Bool(true)),
            "false" | "no" => Some(Value::Bool(false)),
            _ => None,
        },
        Type::Enum(values) => values
            .iter()
            .find(|value| *value == &text)
            .or_else(|| alike(values, &text))
            .cloned()
            // An enum may have more values than are listed.
            .or_else(|| (!is_constant(literal)).then_some(text))
            .map(Value::String),
        Type::Model(_) if is_constant(literal) => None,
        Type::Text | Type::Uuid | Type::Date | Type::DateTime | Type::Model(_) => {
            Some(Value::String(text))
        }
        Type::Array(element) => serde_json::from_str(&text)
            .ok()
            .or_else(|| list(&text, element)),
        Type::Map(_) | Type::Any | Type::Binary => serde_json::from_str(&text).ok(),
    }
}

/// The elements of `[a, b]`, which is no JSON.
fn list(text: &str, element: &Type) -> Option<Value> {
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    let elements = inner.split(',').map(|each| value(each.trim(), element));
    elements.collect::<Option<_>>().map(Value::Array)
}

/// Whether a literal names a constant of the SDK, which does not tell the value: `State.oPEN`, `.open`.
fn is_constant(literal: &str) -> bool {
    let bare = literal.trim();
    let named = bare.starts_with(char::is_uppercase) && (bare.contains('.') || bare.contains("::"));
    named && !bare.contains(' ') || bare.starts_with('.')
}

/// The value that the constant of a language stands for: `nameAsc` of `.nameasc`.
fn alike<'v>(values: &'v [String], text: &str) -> Option<&'v String> {
    let last = text.rsplit(['.', ':']).next().unwrap_or(text);
    let wanted = crate::casing::squash(last);
    values
        .iter()
        .find(|value| crate::casing::squash(value) == wanted)
}

/// The literal without quotes and marks of its language.
fn bare(literal: &str) -> String {
    let text = literal.trim().trim_start_matches('@');
    let text = text.strip_prefix("const ").unwrap_or(text);
    let wrapped = text
        .strip_prefix("Some(")
        .and_then(|rest| rest.strip_suffix(')'));
    let text = wrapped.unwrap_or(text);
    let text = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(text);
    for quote in ['\'', '"'] {
        if let Some(inner) = text
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote))
        {
            return inner.replace("\\\"", "\"").replace("\\\\", "\\");
        }
    }
    text.to_owned()
}
