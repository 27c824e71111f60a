//! Turns what the operations of a page do into the parts of the runtime that the page needs, which are features of the
//! crate.

use super::Crate;
use super::travel::is_multipart;
use crate::spec::{SchemeKind, Tag};

/// The features that a page turns on, in the order of their names.
pub(super) fn parts<'a>(this: &Crate<'a>, tag: &'a Tag) -> Vec<&'static str> {
    let operations = || this.own(tag);
    let needs = [
        ("runtime-multipart", operations().any(is_multipart)),
        ("runtime-oauth", takes_oauth(this)),
        (
            "runtime-paging",
            operations().any(|each| each.paging.is_some()),
        ),
    ];
    let needed = needs.into_iter().filter(|(_, is_needed)| *is_needed);
    needed.map(|(part, _)| part).collect()
}

/// Whether the API takes access tokens of OAuth 2.0, which all its pages may need.
fn takes_oauth(this: &Crate<'_>) -> bool {
    this.api
        .schemes
        .iter()
        .any(|scheme| match scheme.kind.value {
            SchemeKind::ClientCredentials { .. } | SchemeKind::OAuth { .. } => true,
            SchemeKind::ApiKey { .. } | SchemeKind::Basic | SchemeKind::Bearer => false,
        })
}
