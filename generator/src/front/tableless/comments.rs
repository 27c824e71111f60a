//! Turns the comments beside the arguments of an example's call into their types, defaults and examples.

use std::sync::LazyLock;

use regex::Regex;

use crate::draft::{Operation, Said, Type};
use crate::front::literals::in_code;
use crate::front::types::Types;
use crate::source::{Sources, Span};

/// `# limit: int = 20   Eg: 56` and `response.data is Pet`, for the arguments that are known by name alone, and for
/// what comes back.
pub(super) fn read(operation: &mut Operation, sources: &Sources, types: Types<'_>) {
    let Some(example) = &mut operation.example else {
        return;
    };
    let code = sources.text(example.span);
    let said = |range| said(code, example.span, range);
    for found in argument().captures_iter(code) {
        let name = &found[1];
        let value = |word: Said<String>| word.map(|word| in_code(&word, types.language));
        let literal = found.get(4).map(|literal| value(said(literal.range())));
        let known = literal.map(|literal| (name.to_owned(), literal));
        example.literals.extend(known);
        let argument = operation.parameters.iter_mut();
        let Some(argument) = argument.into_iter().find(|each| each.name.value == name) else {
            continue;
        };
        if argument.type_.value == Type::Unsaid
            && let Some(word) = found.get(2)
        {
            argument.type_ = said(word.range()).map(|word| types.read(&word).type_);
        }
        let default = found.get(3).map(|default| value(said(default.range())));
        // The language's own empty text stands for no default.
        argument.notes.default = default.filter(|default| !default.value.text().is_empty());
    }
    if operation.returns.is_none() {
        let answer = answer().captures(code).and_then(|found| found.get(1));
        let answer = answer.map(|word| said(word.range()));
        operation.returns = answer.map(|answer| answer.map(|word| types.read(&word).type_));
    }
}

fn said(code: &str, span: Span, range: std::ops::Range<usize>) -> Said<String> {
    Said {
        value: code[range.clone()].to_owned(),
        span: span.part(range),
    }
}

fn argument() -> &'static Regex {
    static ARGUMENT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)^\s*# ((?-u:\w+)): ((?-u:\w+))(?: = (\S.*?))?(?: {3}Eg: (\S.*?))?\s*$")
            .expect("a pattern")
    });
    &ARGUMENT
}

fn answer() -> &'static Regex {
    static ANSWER: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\bresponse\.data is ([^\s)]+)").expect("a pattern"));
    &ANSWER
}
