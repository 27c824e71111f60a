//! Turns a guess into what else it could be, which is what a reader who doubts it would try.

use crate::casing::{Style as Case, join, words};
use crate::facts::Shown;
use crate::report::about::{About, Part};
use crate::spec::{Place, Style};

/// Other values that the fact may have, the likelier ones first.
pub(super) fn alternatives(fact: &Shown, about: &About<'_>) -> Vec<String> {
    let all = match (about.part, fact.what) {
        (Part::Parameter(_) | Part::Field(_), "name") => names(&fact.subject, about.part),
        (Part::Parameter(_) | Part::Scheme, "place") => places(about),
        (_, "style") => texts(Style::ALL.map(Style::as_str)),
        (Part::Parameter(_) | Part::Field(_), "type") => texts(types(&fact.words)),
        (_, "media types") => texts(MEDIA_TYPES),
        (_, "kind") => texts(["API key", "bearer token", "basic"]),
        (Part::Operation, "paging") => texts(["no listing"]),
        _ => Vec::new(),
    };
    let others = all.into_iter().filter(|other| *other != fact.words);
    others.collect()
}

/// What bodies mostly are.
const MEDIA_TYPES: [&str; 3] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
];

fn texts<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> Vec<String> {
    let words = words.into_iter();
    words.map(|word| word.as_ref().to_owned()).collect()
}

/// The spellings in question, or the name in each style.
fn names(said: &str, part: Part<'_>) -> Vec<String> {
    if let Part::Field(field) = part
        && !field.spellings.is_empty()
    {
        return field.spellings.clone();
    }
    let words = words(said);
    let styles = [Case::Camel, Case::Snake, Case::Kebab, Case::Pascal];
    let mut names = vec![said.to_owned()];
    for name in styles.map(|style| join(&words, style)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Where else a parameter, or the secret of a scheme, may go.
fn places(about: &About<'_>) -> Vec<String> {
    let form = about.takes_body.then_some(Place::Form);
    let all = [Place::Query, Place::Header, Place::Cookie];
    texts(all.into_iter().chain(form).map(Place::as_str))
}

/// Types that hold much the same values on the wire, in the words of docwright.toml.
fn types(words: &str) -> &'static [&'static str] {
    match words {
        "string" => &["integer", "boolean", "date-time"],
        "integer" => &["number", "string"],
        "number" => &["integer", "string"],
        "boolean" => &["string", "integer"],
        "date" => &["date-time", "string"],
        "date-time" => &["date", "string"],
        "uuid" | "binary" => &["string"],
        _ => &[],
    }
}
