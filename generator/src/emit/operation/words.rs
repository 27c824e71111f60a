//! The documentation of an operation's method and of its setters.

use proc_macro2::TokenStream;

use super::inputs::Input;
use crate::emit::Crate;
use crate::emit::docs::{code, docs, first_line, words, words_or};
use crate::emit::example;
use crate::names::TagNames;
use crate::spec::{Body, Need, Operation, Parameter, Presence};

/// The documentation of the method, which takes these inputs.
pub(super) fn method_docs(
    this: &Crate<'_>,
    operation: &Operation,
    tag: &TagNames,
    inputs: &[Input],
) -> TokenStream {
    let endpoint = code(&format!(
        "{} {}",
        operation.method.value.as_str(),
        operation.path.value
    ));
    let sends = format!("Sends {endpoint}.");
    let summary = words(&operation.summary);
    let (summary, sends) = if summary.is_empty() {
        (sends, String::new())
    } else {
        (summary, sends)
    };
    let lines: Vec<String> = inputs.iter().map(argument_line).collect();
    let arguments = if lines.is_empty() {
        String::new()
    } else {
        format!("# Arguments\n\n{}", lines.join("\n"))
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
    let text = words_or(&parameter.description, || {
        let place = parameter.place.value.as_str();
        format!("The {place} parameter {}.", code(&parameter.name.value))
    });
    let default = match &parameter.presence.value {
        Presence::Default(value) => {
            format!("Without it, the server takes {}.", code(&value.to_string()))
        }
        Presence::Required | Presence::Nullable | Presence::Optional => String::new(),
    };
    vec![text, default]
}

/// What the documentation of a body says.
pub(super) fn body_words(body: &Body) -> Vec<String> {
    vec![words_or(&body.description, || {
        "The body of the request.".to_owned()
    })]
}

fn argument_line(input: &Input) -> String {
    let name = input.ident.to_string();
    let text = input
        .words
        .first()
        .map_or_else(String::new, |text| first_line(text));
    format!("* `{}`: {text}", name.trim_end_matches('_'))
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
