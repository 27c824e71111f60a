//! Turns types into the words of docwright.toml, and back: `string`, `[integer]`, `{string}`, the name of a model.

use serde_json::json;

use super::forms::{Form, text, texts};
use super::{Given, Keys, Stated};
use crate::spec::{Type, Width, words};

/// What stands in front of the name of a model that would be read as something else.
const MODEL: &str = "model ";
/// What says that there is no value at all.
const NONE: &str = "none";

/// The type that words stand for; `None` for no word.
#[must_use]
pub fn parse(words: &str) -> Option<Type> {
    if let Some(inner) = within(words, '[', ']') {
        return Some(Type::Array(Box::new(parse(inner)?)));
    }
    if let Some(inner) = within(words, '{', '}') {
        return Some(Type::Map(Box::new(parse(inner)?)));
    }
    Some(match words.trim() {
        "" => return None,
        "string" => Type::Text,
        "uuid" => Type::Uuid,
        "integer" => Type::Integer(None),
        "int32" => Type::Integer(Some(Width::Bits32)),
        "int64" => Type::Integer(Some(Width::Bits64)),
        "number" => Type::Number(None),
        "float32" => Type::Number(Some(Width::Bits32)),
        "float64" => Type::Number(Some(Width::Bits64)),
        "boolean" => Type::Boolean,
        "date" => Type::Date,
        "date-time" => Type::DateTime,
        "binary" => Type::Binary,
        "any" => Type::Any,
        name => Type::Model(words.strip_prefix(MODEL).unwrap_or(name).to_owned()),
    })
}

fn within(words: &str, open: char, close: char) -> Option<&str> {
    words.trim().strip_prefix(open)?.strip_suffix(close)
}

/// The words that stand for a type; values of an enum stand elsewhere.
fn said(type_: &Type) -> String {
    match type_ {
        Type::Array(inner) => format!("[{}]", said(inner)),
        Type::Map(inner) => format!("{{{}}}", said(inner)),
        Type::Enum(_) => words::type_(&Type::Text),
        Type::Model(name) if parse(name).as_ref() != Some(type_) => format!("{MODEL}{name}"),
        Type::Integer(_)
        | Type::Number(_)
        | Type::Text
        | Type::Uuid
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Binary
        | Type::Any
        | Type::Model(_) => words::type_(type_),
    }
}

impl Form for Type {
    fn read(_: Keys, given: Given<'_>, before: Option<&Self>) -> Result<Self, String> {
        let stated = given.read("type", |value| {
            let words = text(value)?;
            parse(words).ok_or_else(|| format!("`{words}` is no type"))
        })?;
        let stated = stated.or_else(|| before.cloned());
        let stated = stated.ok_or("`type` must be given")?;
        let values = given.read("values", texts)?;
        Ok(match values {
            Some(values) => stated.with_innermost(Self::Enum(values)),
            None => stated,
        })
    }

    fn stated(&self, _: Keys) -> Stated {
        let mut stated = Stated::from_iter([("type".to_owned(), json!(said(self)))]);
        if let Self::Enum(values) = self.innermost() {
            stated.insert("values".to_owned(), json!(values));
        }
        stated
    }

    fn words(&self) -> String {
        words::type_(self)
    }

    fn is_none(_: Keys, given: Given<'_>) -> bool {
        given.says("type", NONE)
    }
}
