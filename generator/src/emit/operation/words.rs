//! The documentation of an operation's method and of its setters.

use proc_macro2::TokenStream;

use super::inputs::{required, required_body};
use crate::emit::Crate;
use crate::emit::docs::{code, docs, first_line, words};
use crate::emit::example;
use crate::names::{BODY, TagNames};
use crate::spec::{Need, Operation, Parameter, Presence};

pub(super) fn method_docs(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> TokenStream {
    let endpoint = code(&format!(
        "{} {}",
        operation.method.value.as_str(),
        operation.path.value
    ));
    let (summary, sends) = if operation.summary.is_empty() {
        (format!("Sends {endpoint}."), String::new())
    } else {
        (words(&operation.summary), format!("Sends {endpoint}."))
    };
    let names = this.names.operation(operation);
    let body = required_body(operation)
        .map(|(body, _)| (names.parameter(&body.said, BODY), body.description.as_str()));
    let parameters = required(operation).map(|each| {
        (
            names.parameter(&each.name.value, each.place.value.as_str()),
            each.description.as_str(),
        )
    });
    let arguments: Vec<String> = parameters
        .chain(body)
        .map(|(name, words)| argument_line(name, words))
        .collect();
    let arguments = if arguments.is_empty() {
        String::new()
    } else {
        format!("# Arguments\n\n{}", arguments.join("\n"))
    };
    docs([
        summary,
        words(&operation.description),
        sends,
        permissions(operation),
        arguments,
        format!("# Example\n\n{}", example::example(this, operation, tag)),
    ])
}

/// What a setter's documentation says.
pub(super) fn parameter_words(parameter: &Parameter) -> Vec<String> {
    let text = if parameter.description.is_empty() {
        let place = parameter.place.value.as_str();
        format!(
            "Sets the {place} parameter {}.",
            code(&parameter.name.value)
        )
    } else {
        words(&parameter.description)
    };
    let default = match &parameter.presence.value {
        Presence::Default(value) => {
            format!("Without it, the server takes {}.", code(&value.to_string()))
        }
        Presence::Required | Presence::Optional => String::new(),
    };
    vec![text, default]
}

fn argument_line(name: &str, text: &str) -> String {
    let name = name.trim_end_matches('_');
    let text = words(text);
    if text.is_empty() {
        format!("* `{name}`")
    } else {
        format!("* `{name}`: {}", first_line(&text))
    }
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
        Need::Any => format!("Needs any of the permissions {names}."),
        Need::All => format!("Needs all of the permissions {names}."),
    }
}
