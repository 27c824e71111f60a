//! Turns the text of a manifest and its schema into all that is wrong with it, each at its place.

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::crate_name;
use crate::diag::{self, Diagnostic, near};
use crate::source::{PageId, Span};

/// What the schema calls the form of a version of a crate.
pub(super) const VERSION: &str = "semver";

/// Everything in the text of a manifest that the schema does not allow, or that is no TOML.
pub(super) fn check(text: &str, page: PageId, schema: &Value) -> Vec<Diagnostic> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut checker = Checker {
        page,
        found: Vec::new(),
    };
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        checker.find(span, error.message().to_owned(), None);
    }
    if errors.is_empty() {
        checker.table("this file", table.get_ref(), table.span(), schema);
    }
    checker.found
}

/// A key or a table, and where it stands.
type Place<'a> = (&'a str, std::ops::Range<usize>);

struct Checker {
    page: PageId,
    found: Vec<Diagnostic>,
}

impl Checker {
    fn find(&mut self, span: std::ops::Range<usize>, message: String, help: Option<String>) {
        let found = Diagnostic::at(&diag::BAD_MANIFEST, Span::new(self.page, span), message);
        self.found.push(match help {
            Some(help) => found.help(help),
            None => found,
        });
    }

    fn table(
        &mut self,
        name: &str,
        table: &DeTable<'_>,
        span: std::ops::Range<usize>,
        schema: &Value,
    ) {
        let keys = schema["properties"].as_object();
        for (key, value) in table {
            let given: &str = key.get_ref();
            match keys.and_then(|keys| keys.get(given)) {
                Some(schema) => self.value(given, value, schema),
                None if schema["additionalProperties"] == false => {
                    let known = keys.into_iter().flatten().map(|(key, _)| key.as_str());
                    let message = format!("there is no `{given}` in {name}");
                    self.find(key.span(), message, Some(meant(given, known)));
                }
                None => self.value(given, value, &schema["additionalProperties"]),
            }
        }
        let required = schema["required"].as_array().into_iter().flatten();
        let missing = required.filter_map(Value::as_str);
        for key in missing.filter(|key| !table.contains_key(*key)) {
            self.find(span.clone(), format!("{name} must have `{key}`"), None);
        }
    }

    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>, schema: &Value) {
        let place = (key, value.span());
        if let Some(choice) = schema["oneOf"].as_array() {
            return self.choice(place, value, choice);
        }
        match (schema["type"].as_str(), value.get_ref()) {
            (Some("object"), DeValue::Table(table)) => {
                self.table(&format!("`{key}`"), table, value.span(), schema);
            }
            (Some("array"), DeValue::Array(list)) => {
                for each in list {
                    self.value(key, each, &schema["items"]);
                }
            }
            (Some("string"), DeValue::String(text)) => self.text(place, text, schema),
            (None, DeValue::Datetime(_)) => {
                let message = format!("`{key}` is a date of TOML");
                self.find(
                    place.1,
                    message,
                    Some("write it as a text, in quotes".to_owned()),
                );
            }
            (Some("boolean"), DeValue::Boolean(_))
            | (Some("integer"), DeValue::Integer(_))
            | (None, _) => {}
            (Some(wanted), _) => {
                let message = format!("`{key}` must be {}", word(wanted));
                self.find(place.1, message, None);
            }
        }
    }

    /// One of some words, or a table of which one word tells the kind.
    fn choice(&mut self, (key, span): Place<'_>, value: &Spanned<DeValue<'_>>, choice: &[Value]) {
        match value.get_ref() {
            DeValue::String(text) => {
                let words = choice.iter().filter_map(|each| each["const"].as_str());
                self.one_of((key, span), text, words);
            }
            DeValue::Table(table) => self.kind((key, span), table, choice),
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_) => self.find(span, format!("`{key}` must be a word"), None),
        }
    }

    fn kind(&mut self, (key, span): Place<'_>, table: &DeTable<'_>, kinds: &[Value]) {
        let tag = kinds.first().and_then(tag).unwrap_or_default();
        let Some(word) = table.get(tag) else {
            return self.find(span, format!("`{key}` must have `{tag}`"), None);
        };
        let DeValue::String(said) = word.get_ref() else {
            return self.find(word.span(), format!("`{tag}` must be a word"), None);
        };
        let names = kinds.iter().map(|kind| &kind["properties"][tag]["const"]);
        let mut pairs = kinds.iter().zip(names.clone());
        if let Some((schema, _)) = pairs.find(|(_, name)| *name == &**said) {
            self.table(&format!("`{key}` by `{said}`"), table, span, schema);
        } else {
            self.one_of((tag, word.span()), said, names.filter_map(Value::as_str));
        }
    }

    fn one_of<'w>(
        &mut self,
        (key, span): Place<'_>,
        said: &str,
        words: impl Iterator<Item = &'w str>,
    ) {
        let words: Vec<&str> = words.collect();
        if !words.contains(&said) {
            let help = meant(said, words.iter().copied());
            self.find(span, format!("`{key}` cannot be `{said}`"), Some(help));
        }
    }

    fn text(&mut self, (key, span): Place<'_>, text: &str, schema: &Value) {
        if let Some(words) = schema["enum"].as_array() {
            self.one_of((key, span), text, words.iter().filter_map(Value::as_str));
        } else if let Some(format) = schema["format"].as_str()
            && let Some(why) = misformed(format, text)
        {
            self.find(span, why, None);
        } else if schema["minLength"] == 1 && text.trim().is_empty() {
            self.find(span, format!("`{key}` is empty"), None);
        }
    }
}

/// The key that tells the kind of a table.
fn tag(schema: &Value) -> Option<&str> {
    let mut keys = schema["properties"].as_object()?.iter();
    let found = keys.find(|(_, schema)| schema["const"].is_string());
    found.map(|(key, _)| key.as_str())
}

/// Why a text has not the form that the schema names; `None` if it has.
fn misformed(format: &str, text: &str) -> Option<String> {
    match format {
        crate_name::FORMAT => crate_name::why_not(text).map(|why| {
            let name = text.escape_debug();
            format!("`{name}` cannot be the name of a crate: {why}")
        }),
        VERSION => no_version(text),
        _ => None,
    }
}

/// Why a text is no version by the rules of semantic versioning; `None` if it is one.
fn no_version(text: &str) -> Option<String> {
    let why = semver::Version::parse(text).err()?;
    let text = text.escape_debug();
    Some(format!("`{text}` is no version such as `1.0.0`: {why}"))
}

/// What to do about a word that is none of those that there are.
fn meant<'w>(word: &str, words: impl Iterator<Item = &'w str> + Clone) -> String {
    if let Some(near) = near(word, words.clone()) {
        return format!("perhaps `{near}` is meant");
    }
    let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    format!("there are {}", words.join(", "))
}

fn word(type_: &str) -> &'static str {
    match type_ {
        "object" => "a table",
        "array" => "a list",
        "string" => "a text",
        "boolean" => "true or false",
        _ => "a whole number",
    }
}
