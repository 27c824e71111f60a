//! Turns the signatures of pages that have no tables of parameters into parameters.

mod comments;

use std::sync::LazyLock;

use regex::Regex;

use super::types::Types;
use super::words::CALLED;
use crate::diag::{self, Diagnostic};
use crate::draft::{Draft, Ignored, Notes, Operation, Parameter, ParameterTable, Said, Type, Why};
use crate::source::{Sources, Span};

/// Gives the operations the arguments of their signatures, if the whole set has no parameter table.
pub(super) fn fill(draft: &mut Draft, sources: &Sources, types: Types<'_>) -> Option<Diagnostic> {
    let mut operations = draft.apis.iter_mut().flat_map(|page| &mut page.operations);
    if operations.any(|operation| !operation.parameters.is_empty()) {
        return None;
    }
    let mut first = None;
    for operation in draft.apis.iter_mut().flat_map(|page| &mut page.operations) {
        for argument in arguments(operation, sources, types) {
            match argument {
                Ok(parameter) => operation.parameters.push(parameter),
                Err(ignored) => draft.ignored.push(ignored),
            }
        }
        comments::read(operation, sources, types);
        let place = operation.parameters.first().map(|parameter| parameter.row);
        first = first.or(place);
    }
    let words =
        "these pages have no tables of parameters; names and types are those of the signatures";
    first.map(|place| {
        Diagnostic::at(&diag::NO_PARAMETER_TABLES, place, words)
            .help("compare bodies, places and types with the API's own documentation")
    })
}

/// `op(id: float, name = null, on_success: Callable)`, or names alone.
fn arguments(
    operation: &Operation,
    sources: &Sources,
    types: Types<'_>,
) -> Vec<Result<Parameter, Ignored>> {
    let Some(signature) = &operation.signature else {
        return Vec::new();
    };
    let text = sources.text(signature.span);
    let (Some(open), Some(close)) = (text.find('('), text.rfind(')')) else {
        return Vec::new();
    };
    let list = signature.span.part(open + 1..close.max(open + 1));
    split(sources.text(list), list)
        .filter(|span| span.start < span.end)
        .map(|span| argument(sources, span, types).map_err(|why| Ignored { span, why }))
        .collect()
}

/// The spans between the commas of a text.
fn split(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let mut start = 0;
    text.split(',').map(move |part| {
        let from = start + part.len() - part.trim_start().len();
        start += part.len() + 1;
        span.part(from..from + part.trim().len())
    })
}

fn argument(sources: &Sources, span: Span, types: Types<'_>) -> Result<Parameter, Why> {
    static ARGUMENT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(?P<name>(?-u:\w+))\s*(?::\s*(?P<type>[^=]+?))?\s*(?:=\s*(?P<default>.*))?$")
            .expect("a pattern")
    });
    let found = ARGUMENT.captures(sources.text(span));
    let found = found.ok_or(Why::NotUnderstood)?;
    let name = found.name("name").ok_or(Why::NotUnderstood)?;
    let word = found.name("type");
    if word.is_some_and(|word| CALLED.contains(&word.as_str())) {
        return Err(Why::NotSent);
    }
    let default = found
        .name("default")
        .map(|default| span.part(default.range()));
    let said = word.map_or(Type::Unsaid, |word| types.read(word.as_str()).type_);
    Ok(Parameter {
        row: span,
        name: Said {
            value: name.as_str().to_owned(),
            span: span.part(name.range()),
        },
        type_: Said {
            value: said,
            span: word.map_or(span, |word| span.part(word.range())),
        },
        description: None,
        notes: Notes {
            optional: default,
            silent: word.is_none(),
            ..Notes::default()
        },
        place: None,
        table: ParameterTable::Whole,
    })
}
