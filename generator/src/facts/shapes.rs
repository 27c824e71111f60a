//! Turns what a model is and what a body holds into keys of docwright.toml, and back.

use serde_json::{Value, json};

use super::forms::{Form, one_of, texts};
use super::{Given, Keys, Stated};
use crate::spec::{Content, Shape, Type, Union, words};

/// What `shape` can be beside what other keys tell.
const OBJECT: &str = "object";
const OPEN: &str = "open";
/// The place of a value that is a body, and of the fields of a form.
const BODY: &str = "body";
const FORM: &str = "form";

impl Form for Shape {
    fn read(_: Keys, given: Given<'_>, before: Option<&Self>) -> Result<Self, String> {
        let shape = given.read("shape", |value| one_of(value, &[OBJECT, OPEN], |word| word))?;
        let values = given.read("values", |value| {
            let values = value.as_array().cloned();
            values.ok_or_else(|| "must be a list".to_owned())
        })?;
        let is_union = keys_given(given, &["variants", "mapping"]);
        match (shape, values, is_union) {
            (None, Some(values), false) => Ok(Self::Enum(values)),
            (Some(OPEN), None, false) => Ok(Self::Open),
            (Some(_), None, false) => Ok(object(before)),
            (None, None, _) => union(given, before).map(Self::Union),
            _ => Err(
                "a model has `shape`, or `values`, or `variants` with their `mapping`".to_owned(),
            ),
        }
    }

    fn stated(&self, _: Keys) -> Stated {
        let pair = |key: &str, value: Value| (key.to_owned(), value);
        let stated = match self {
            Self::Object(_) => vec![pair("shape", json!(OBJECT))],
            Self::Open => vec![pair("shape", json!(OPEN))],
            Self::Enum(values) => vec![pair("values", json!(values))],
            Self::Union(union) if union.mapping.is_empty() => {
                vec![pair("variants", json!(union.variants))]
            }
            Self::Union(union) => {
                let mapping = union.mapping.iter();
                let mapping = mapping.map(|(value, model)| (value.clone(), json!(model)));
                let mapping = Value::Object(mapping.collect());
                vec![
                    pair("variants", json!(union.variants)),
                    pair("mapping", mapping),
                ]
            }
        };
        stated.into_iter().collect()
    }

    fn words(&self) -> String {
        words::shape(self)
    }
}

fn object(before: Option<&Shape>) -> Shape {
    match before {
        Some(Shape::Object(fields)) => Shape::Object(fields.clone()),
        Some(Shape::Enum(_) | Shape::Union(_) | Shape::Open) | None => Shape::Object(Vec::new()),
    }
}

/// A union of what is given; the rest of it stays.
fn union(given: Given<'_>, before: Option<&Shape>) -> Result<Union, String> {
    let before = match before {
        Some(Shape::Union(union)) => Some(union),
        Some(Shape::Object(_) | Shape::Enum(_) | Shape::Open) | None => None,
    };
    let variants = given.read("variants", texts)?;
    let variants = variants.or_else(|| Some(before?.variants.clone()));
    let mapping = given.read("mapping", pairs)?;
    let mapping = mapping.or_else(|| Some(before?.mapping.clone()));
    Ok(Union {
        variants: variants.ok_or("a union must have `variants`")?,
        mapping: mapping.unwrap_or_default(),
        discriminator: before.and_then(|before| before.discriminator.clone()),
    })
}

fn pairs(mapping: &Value) -> Result<Vec<(String, String)>, String> {
    let pairs = mapping.as_object().into_iter().flatten();
    let pairs = pairs.map(|(value, model)| Some((value.clone(), model.as_str()?.to_owned())));
    let pairs: Option<Vec<_>> = pairs.collect();
    pairs.ok_or_else(|| "must be a table of texts".to_owned())
}

impl Form for Content {
    fn read(keys: Keys, given: Given<'_>, before: Option<&Self>) -> Result<Self, String> {
        let place = given.read("place", |value| one_of(value, &[BODY, FORM], |word| word))?;
        let value = match before {
            Some(Self::Form(_))
                if place != Some(BODY) && keys_given(given, &["type", "values"]) =>
            {
                return Err("a form has no type; its fields have".to_owned());
            }
            Some(Self::Form(fields)) if place != Some(BODY) => {
                return Ok(Self::Form(fields.clone()));
            }
            Some(Self::Value(_)) if place == Some(FORM) => {
                return Err("a value is no form; state `place` of each field".to_owned());
            }
            Some(Self::Value(value)) => Some(value),
            Some(Self::Form(_)) | None => None,
        };
        if value.is_some() && !keys_given(given, &["type", "values"]) {
            return Ok(before.cloned().unwrap_or(Self::Value(Type::Any)));
        }
        Type::read(keys, given, value).map(Self::Value)
    }

    fn stated(&self, keys: Keys) -> Stated {
        let (place, mut stated) = match self {
            Self::Value(type_) => (BODY, type_.stated(keys)),
            Self::Form(_) => (FORM, Stated::new()),
        };
        stated.insert("place".to_owned(), json!(place));
        stated
    }

    fn words(&self) -> String {
        words::content(self)
    }
}

fn keys_given(given: Given<'_>, keys: &[&str]) -> bool {
    keys.iter().any(|key| given.stated.contains_key(*key))
}
