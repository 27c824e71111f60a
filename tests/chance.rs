//! Turns chance into texts, values and whole specs, for the properties that must hold of all of them.

mod operations;
mod schemas;

use std::collections::BTreeSet;

use docwright::source::Span;
use docwright::spec::{Api, Known, Rule, Scheme, SchemeKind, Tag};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Texts that formats and languages read as something else, or not at all.
const TRICKY: &[&str] = &[
    "",
    " ",
    "~",
    "null",
    "yes",
    "No",
    "1.0",
    "0x1f",
    "1_000",
    "-",
    "- a",
    "a: b",
    "a #b",
    "# a",
    "*a",
    "&a",
    "!a",
    "%",
    "@a",
    "`",
    "'",
    "\"",
    "\\",
    "{a}",
    "[a]",
    "a\nb",
    "a\n",
    "\na",
    "  a",
    "a  ",
    "\t",
    "\r",
    "a\r\nb",
    "\u{0}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\u{202e}",
    "\u{fffd}",
    "é",
    "ß",
    "ǅ",
    "漢字",
    "🦀",
    "type",
    "self",
    "Self",
    "_",
    "__",
    "Unknown",
    "Option",
    "<<",
    "=",
    "?",
    "|",
    ">",
    "---",
    "...",
    "2001-01-01",
    "Infinity",
    ".inf",
    "1e3",
    "+1",
    "0o7",
    "true",
    "\"; panic!(); \"",
    "*/",
];

/// Any text, of those that people write and those that they should not.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z][a-zA-Z0-9_-]{0,9}",
        2 => "\\PC{0,12}",
        1 => any::<String>(),
        3 => select(TRICKY).prop_map(str::to_owned),
    ]
}

/// A few different texts.
pub(crate) fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..4).prop_map(|texts| distinct(texts, Clone::clone))
}

/// Any JSON value that a default can be.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // Of the numbers that JSON has; a YAML reader gets the shortest digits of it.
        (-1e15..1e15).prop_map(|number: f64| json!(number)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((text(), inner), 0..3).prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

/// A fact of any origin.
fn known<T: Clone + std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Known<T>> {
    let rules = prop_oneof![
        3 => Just(None),
        1 => select(Rule::ALL).prop_map(|rule| Some(Some(rule))),
        1 => Just(Some(None)),
    ];
    let span = Span::default();
    (value, rules).prop_map(move |(value, rule)| match rule {
        None => Known::stated(value, span),
        Some(Some(rule)) => Known::inferred(value, rule, span),
        Some(None) => Known::corrected(value, span),
    })
}

/// Those of which no earlier one has the same key.
fn distinct<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut seen = BTreeSet::new();
    items
        .into_iter()
        .filter(|item| seen.insert(key(item)))
        .collect()
}

/// A spec as `resolve` may lead to: models that are named are there, each operation stands on a page, and lists have their
/// order.
pub(crate) fn api() -> impl Strategy<Value = Api> {
    let models = vec(text(), 1..5).prop_map(|names| distinct(names, Clone::clone));
    let schemes = vec(scheme(), 0..3);
    let schemes = schemes.prop_map(|list| distinct(list, |each| each.name.value.clone()));
    let tags = vec(text(), 1..4).prop_map(|tags| distinct(tags, Clone::clone));
    (models, tags, schemes).prop_flat_map(|(mut models, tags, schemes)| {
        models.sort();
        api_of(&models, tags, schemes)
    })
}

fn api_of(
    models: &[String],
    tags: Vec<String>,
    schemes: Vec<Scheme>,
) -> impl Strategy<Value = Api> + use<> {
    let of_schemes: Vec<String> = schemes.iter().map(|each| each.name.value.clone()).collect();
    let operations = operations::operations(models, &tags, &of_schemes);
    let models: Vec<_> = models
        .iter()
        .map(|name| schemas::model(name, models))
        .collect();
    let about = (known(text()), known(text()), known(text()));
    (about, operations, models).prop_map(move |(about, operations, models)| Api {
        title: about.0,
        version: about.1,
        base_url: about.2,
        tags: tags.iter().map(|name| Tag { name: name.clone() }).collect(),
        operations,
        models,
        schemes: schemes.clone(),
    })
}

fn scheme() -> impl Strategy<Value = Scheme> {
    use docwright::spec::Place::{Cookie, Header, Query};
    let place = known(select(&[Header, Query, Cookie][..]));
    let key = (place, text(), proptest::option::of(text()));
    let kind = prop_oneof![
        key.prop_map(|(place, parameter, prefix)| SchemeKind::ApiKey {
            place,
            parameter,
            prefix
        }),
        Just(SchemeKind::Basic),
        Just(SchemeKind::Bearer),
        (known(text()), texts())
            .prop_map(|(token_url, scopes)| SchemeKind::ClientCredentials { token_url, scopes }),
        (text(), texts()).prop_map(|(authorization_url, scopes)| SchemeKind::OAuth {
            authorization_url,
            scopes
        }),
    ];
    (known(text()), known(kind), text()).prop_map(|(name, kind, description)| Scheme {
        name,
        kind,
        description,
    })
}
