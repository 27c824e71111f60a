//! Turns a guess into what else it could be, which is what a reader who doubts it would try.

use crate::casing::{Style as Case, join, words};
use crate::report::facts::{Fact, Item, Part, What};
use crate::spec::{Place, Style, Type};

/// Other values that the fact may have, the likelier ones first.
pub(super) fn alternatives(fact: &Fact<'_>, item: Item<'_>) -> Vec<String> {
    let all = match fact.what {
        What::Name => names(fact.part),
        What::Place => places(item),
        What::Style => texts(Style::ALL.map(Style::as_str)),
        What::Type => types(fact.part),
        What::Presence => vec!["required".to_owned(), "optional".to_owned()],
        What::MediaTypes => texts(MEDIA_TYPES),
        What::Paging => texts(["no listing"]),
        What::Kind => texts(["API key", "bearer token", "basic"]),
        What::Title
        | What::Version
        | What::BaseUrl
        | What::TokenUrl
        | What::Method
        | What::Path
        | What::Security
        | What::Content
        | What::Status
        | What::Shape
        | What::Discriminator => Vec::new(),
    };
    all.into_iter()
        .filter(|other| *other != fact.value)
        .collect()
}

/// What bodies mostly are.
const MEDIA_TYPES: [&str; 3] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
];

fn texts<'t>(words: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// The spellings in question, or the name in each style.
fn names(part: Part<'_>) -> Vec<String> {
    let said = match part {
        Part::Field(field) if !field.spellings.is_empty() => return field.spellings.clone(),
        Part::Field(field) => &field.said,
        Part::Parameter(parameter) => &parameter.said,
        Part::Whole | Part::Body(_) | Part::Response(_) => return Vec::new(),
    };
    let words = words(said);
    let styles = [Case::Camel, Case::Snake, Case::Kebab, Case::Pascal];
    let mut names = vec![said.clone()];
    for name in styles.map(|style| join(&words, style)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Where else a parameter, or the secret of a scheme, may go.
fn places(item: Item<'_>) -> Vec<String> {
    let takes_body = match item {
        Item::Operation(operation) => operation.method.value.takes_body(),
        Item::Api | Item::Scheme | Item::Model(_) => false,
    };
    let form = takes_body.then_some(Place::Form);
    let all = [Place::Query, Place::Header, Place::Cookie];
    texts(all.into_iter().chain(form).map(Place::as_str))
}

/// Types that hold much the same values on the wire, in the words of docwright.toml.
fn types(part: Part<'_>) -> Vec<String> {
    let type_ = match part {
        Part::Parameter(parameter) => &parameter.type_.value,
        Part::Field(field) => &field.type_.value,
        Part::Whole | Part::Body(_) | Part::Response(_) => return Vec::new(),
    };
    let words: &[&str] = match type_ {
        Type::Text => &["integer", "boolean", "date-time"],
        Type::Integer(_) => &["number", "string"],
        Type::Number(_) => &["integer", "string"],
        Type::Boolean => &["string", "integer"],
        Type::Date => &["date-time", "string"],
        Type::DateTime => &["date", "string"],
        Type::Uuid | Type::Binary | Type::Enum(_) => &["string"],
        Type::Any | Type::Array(_) | Type::Map(_) | Type::Model(_) => &[],
    };
    texts(words.iter().copied())
}
