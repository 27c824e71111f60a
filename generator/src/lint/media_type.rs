//! Turns words that pages state as media types and that can be none into findings.

use std::collections::BTreeMap;

use crate::diag::{self, Diagnostic};
use crate::source::Span;
use crate::spec::{Api, Operation, is_media_type};

/// One finding for all such words, at the first operation that has one.
pub(super) fn check(api: &Api) -> Option<Diagnostic> {
    let mut words: BTreeMap<&str, Span> = BTreeMap::new();
    for operation in &api.operations {
        let span = operation.name.origin.span();
        let stated = stated(operation).filter(|word| !is_media_type(word));
        words.extend(stated.map(|word| (word.as_str(), span)));
    }
    let first = words.values().min_by_key(|span| (span.page, span.start))?;
    let list: Vec<String> = words.keys().map(|word| format!("`{word}`")).collect();
    let message = format!(
        "the pages list these words as media types, and they are none: {}",
        list.join(", ")
    );
    Some(
        Diagnostic::at(&diag::NO_MEDIA_TYPE, *first, message)
            .help("the document lists them too; the client neither sends nor asks for them"),
    )
}

fn stated(operation: &Operation) -> impl Iterator<Item = &String> {
    let answers = operation.responses.iter();
    let answers = answers.flat_map(|response| &response.media_types);
    let body = operation.body.iter();
    answers.chain(body.flat_map(|body| &body.media_types.value))
}
