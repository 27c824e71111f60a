//! Turns the words on an operation and its parameters into the documentation of its method and setters.

use proc_macro2::TokenStream;
use serde_json::Value;

use crate::emit::Crate;
use crate::emit::docs::{code, docs, first_line, words, words_or};
use crate::emit::example;
use crate::names::TagNames;
use crate::spec::{Body, Need, Operation, Parameter, Presence, Status, Type};

/// The documentation of the method, with a line on each of its arguments.
pub(super) fn method_docs(
    this: &Crate<'_>,
    operation: &Operation,
    tag: &TagNames,
    arguments: impl Iterator<Item = String>,
) -> TokenStream {
    let endpoint = code(&format!(
        "{} {}",
        operation.method.value.as_str(),
        operation.path.value
    ));
    let sends = format!("Sends {endpoint}.");
    let mut paragraphs = vec![words(&operation.summary), words(&operation.description)];
    paragraphs.push([sends, permissions(operation)].join(" "));
    paragraphs.push(section("Arguments", arguments));
    paragraphs.push(section("Errors", errors(operation)));
    let example = example::example(this, operation, tag);
    paragraphs.push(format!("# Example\n{example}"));
    docs(paragraphs)
}

/// A heading with its list, unless that is empty.
fn section(title: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("# {title}\n{}", lines.join("\n"))
}

/// What the pages say of statuses that are no success.
fn errors(operation: &Operation) -> impl Iterator<Item = String> {
    let failures = operation
        .responses
        .iter()
        .filter(|response| !response.status.value.is_success());
    failures.filter_map(|response| {
        let text = first_line(&words(&response.description));
        let status = match response.status.value {
            Status::Code(code) => format!("Status {code}"),
            Status::Range(hundreds) => format!("Status {hundreds}XX"),
            Status::Default => "Any other status".to_owned(),
        };
        (!text.is_empty()).then(|| format!("* {status}: {text}"))
    })
}

/// What the documentation of a parameter says.
pub(super) fn parameter_words(parameter: &Parameter) -> Vec<String> {
    let place = parameter.place.value.as_str();
    let name = || format!("The {place} parameter {}.", code(&parameter.name.value));
    let default = match (&parameter.presence.value, &parameter.suggested) {
        (Presence::Default(value), _) => {
            format!("Without it, the server takes {}.", code(&shown(value)))
        }
        (_, Some(value)) => format!("The pages suggest {}.", code(&shown(value))),
        (Presence::Required | Presence::Nullable | Presence::Optional, None) => String::new(),
    };
    let notes = [values(&parameter.type_.value), default];
    with_notes(words_or(&parameter.description, name), notes)
}

/// A value as a reader of prose wants it: a text without the quotes of JSON.
fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// What the documentation of a body says.
pub(super) fn body_words(body: &Body) -> Vec<String> {
    vec![words_or(&body.description, || {
        "The body of the request.".to_owned()
    })]
}

/// The values that a text may have.
fn values(type_: &Type) -> String {
    let Type::Enum(values) = type_.innermost() else {
        return String::new();
    };
    let values: Vec<String> = values.iter().map(|value| code(value)).collect();
    format!("One of {}.", values.join(", "))
}

/// The words with notes of ours: behind a sentence in the same paragraph, else in one of their own.
fn with_notes(text: String, notes: [String; 2]) -> Vec<String> {
    let notes = notes.into_iter().filter(|note| !note.is_empty());
    let notes = notes.collect::<Vec<_>>().join(" ");
    if notes.is_empty() {
        return vec![text];
    }
    if text.ends_with(['.', '!', '?']) && !text.contains('\n') {
        return vec![format!("{text} {notes}")];
    }
    vec![text, notes]
}

fn permissions(operation: &Operation) -> String {
    let names: Vec<String> = operation
        .permissions
        .names
        .iter()
        .map(|name| code(name))
        .collect();
    let names = names.join(", ");
    match operation.permissions.need {
        Need::NotStated => String::new(),
        Need::None => "Needs no permission.".to_owned(),
        Need::Any | Need::All if operation.permissions.names.len() == 1 => {
            format!("Needs the permission {names}.")
        }
        Need::Any => format!("Needs any of the permissions {names}."),
        Need::All => format!("Needs all of the permissions {names}."),
    }
}
