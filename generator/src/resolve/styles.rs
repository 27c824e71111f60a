//! Turns the words on a list or an object in a query or form, and custom, into the style in which it is written.

use std::collections::HashSet;

use super::corrections;
use crate::diag::Diagnostic;
use crate::draft::Parameter as Row;
use crate::spec::{Api, Content, Known, Parameter, Place, Rule, Shape, Style, Type};

/// Words and marks for what stands between the parts of a list.
const SEPARATORS: &[(&[&str], &str, Style)] = &[
    (&["comma", "commas"], ",", Style::Csv),
    (&["space", "spaces", "whitespace"], " ", Style::Ssv),
    (&["pipe", "pipes", "bar", "bars"], "|", Style::Pipes),
];

/// Words that say that something separates; writers often misspell one of them.
const SEPARATED: &[&str] = &["separated", "seperated", "delimited"];

/// Words that may stand between those and what separates.
const BETWEEN: &[&str] = &[
    "by", "with", "using", "a", "an", "the", "single", "vertical",
];

/// Words behind `JSON` that say that a value is written so.
const AS_JSON: &[&str] = &[
    "encoded",
    "serialized",
    "serialised",
    "stringified",
    "string",
];

/// Words for a parameter that is given once for each part.
const REPEATED: &[&str] = &[
    "be repeated",
    "multiple times",
    "more than once",
    "several times",
];

/// The style that the words on a row tell.
pub(super) fn said(row: &Row) -> Option<Known<Style>> {
    let words = row.description.as_ref()?;
    let style = in_words(&words.value, &row.name.value)?;
    Some(Known::inferred(style, Rule::StyleInWords, words.span))
}

fn in_words(text: &str, name: &str) -> Option<Style> {
    let lower = text.to_lowercase();
    let words = words(&lower);
    let name = name.to_lowercase();
    let pair = format!("{name}=");
    let has = |text: String| lower.contains(&text);
    // Empty brackets are part of the name of a list.
    if has(format!("{name}[")) && !has(format!("{name}[]")) {
        Some(Style::DeepObject)
    } else if has(format!("&{pair}")) && lower.matches(&pair).count() > 1 {
        Some(Style::Form)
    } else if let Some(style) = separated(&words) {
        Some(style)
    } else if words.windows(2).any(is_as_json) {
        Some(Style::Json)
    } else {
        let is_repeated = REPEATED.iter().any(|phrase| lower.contains(phrase));
        is_repeated.then_some(Style::Form)
    }
}

/// Words, commas and bars.
fn words(text: &str) -> Vec<&str> {
    let is_part = |each: char| each.is_alphanumeric() || matches!(each, ',' | '|');
    let parts = text.split(|each: char| !is_part(each));
    let parts = parts.flat_map(|part| part.split_inclusive([',', '|']));
    let parts = parts.flat_map(|part| match part.strip_suffix([',', '|']) {
        Some(word) => [word, &part[word.len()..]],
        None => [part, ""],
    });
    parts.filter(|part| !part.is_empty()).collect()
}

/// What separates: the word in front of `separated`, or the word or mark behind it.
fn separated(words: &[&str]) -> Option<Style> {
    let mut places = (0..words.len()).filter(|&at| SEPARATED.contains(&words[at]));
    places.find_map(|at| {
        let before = words[..at].last();
        let before = before.and_then(|word| style_of(|names, _| names.contains(word)));
        let mut behind = words[at + 1..].iter();
        let behind = behind.find(|word| !BETWEEN.contains(word));
        before.or_else(|| {
            style_of(|names, mark| behind.is_some_and(|word| names.contains(word) || *word == mark))
        })
    })
}

fn style_of(is_it: impl Fn(&[&str], &str) -> bool) -> Option<Style> {
    let found = SEPARATORS
        .iter()
        .find(|(words, mark, _)| is_it(words, mark));
    found.map(|(.., style)| *style)
}

fn is_as_json(pair: &[&str]) -> bool {
    pair == ["as", "json"] || pair[0] == "json" && AS_JSON.contains(&pair[1])
}

/// Gives every list and every object in a query or form its style: the one that is known, else that of custom. What is
/// written in one way only loses it; if the manifest stated it, that is an error.
pub(super) fn settle(api: &mut Api) -> Vec<Diagnostic> {
    let models = api.models.iter();
    let enums = models.filter(|model| matches!(model.shape.value, Shape::Enum(_)));
    let enums: HashSet<&str> = enums.map(|model| model.name.value.as_str()).collect();
    let mut diagnostics = Vec::new();
    for operation in &mut api.operations {
        let form = match operation.body.as_mut().map(|body| &mut body.content.value) {
            Some(Content::Form(fields)) => &mut fields[..],
            Some(Content::Value(_)) | None => &mut [],
        };
        let parameters = operation.parameters.iter_mut().chain(form);
        diagnostics.extend(parameters.filter_map(|each| decide(each, &enums)));
    }
    diagnostics
}

fn decide(parameter: &mut Parameter, enums: &HashSet<&str>) -> Option<Diagnostic> {
    let span = parameter.name.origin.span();
    let Some((style, rule)) = custom(parameter, enums) else {
        let style = parameter.style.take()?;
        let why = format!("`{}` is written in one way only", parameter.said);
        let is_corrected = style.origin.is_corrected();
        return is_corrected.then(|| corrections::stale(style.origin.span(), &why));
    };
    let known = || Known::inferred(style, rule, span);
    parameter.style.get_or_insert_with(known);
    None
}

/// The style that is the custom, if there are several to choose from: of an object in a form, JSON (`OpenAPI` 3.1,
/// section 4.8.15.1).
fn custom(parameter: &Parameter, enums: &HashSet<&str>) -> Option<(Style, Rule)> {
    let is_form = match parameter.place.value {
        Place::Query => false,
        Place::Form => true,
        Place::Path | Place::Header | Place::Cookie => return None,
    };
    match &parameter.type_.value {
        Type::Array(item) if is_form && **item == Type::Binary => None,
        Type::Array(_) => Some((Style::Form, Rule::PairsByDefault)),
        Type::Model(name) if enums.contains(name.as_str()) => None,
        Type::Map(_) | Type::Model(_) if is_form => Some((Style::Json, Rule::JsonByDefault)),
        Type::Map(_) | Type::Model(_) => Some((Style::DeepObject, Rule::BracketsByDefault)),
        Type::Integer(_)
        | Type::Number(_)
        | Type::Text
        | Type::Uuid
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Binary
        | Type::Any
        | Type::Enum(_) => None,
    }
}
