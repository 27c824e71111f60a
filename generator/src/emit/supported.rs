//! The part of an API that clients can speak, and a diagnostic for each operation that is left out.

use crate::diag::{self, Diagnostic};
use crate::spec::{Api, Body, Content, Operation};

/// The API without operations that the runtime has no way to send.
pub(super) fn supported(api: &Api) -> (Api, Vec<Diagnostic>) {
    let (operations, others): (Vec<Operation>, Vec<Operation>) = api
        .operations
        .iter()
        .cloned()
        .partition(|operation| !operation.body.as_ref().is_some_and(is_multipart));
    let tags = api.tags.iter().filter(|tag| {
        operations
            .iter()
            .any(|operation| operation.tags.first() == Some(&tag.name))
    });
    let tags = tags.cloned().collect();
    let diagnostics = others.iter().map(left_out).collect();
    (
        Api {
            operations,
            tags,
            ..api.clone()
        },
        diagnostics,
    )
}

fn is_multipart(body: &Body) -> bool {
    let media_types = &body.media_types.value;
    matches!(body.content.value, Content::Form(_))
        && !media_types
            .iter()
            .any(|each| each.starts_with("application/x-www-form-urlencoded"))
}

fn left_out(operation: &Operation) -> Diagnostic {
    let message = format!(
        "`{}` takes a multipart form, which clients cannot send yet; it is left out",
        operation.name.value
    );
    Diagnostic::at(&diag::MULTIPART, operation.name.origin.span(), message)
}
