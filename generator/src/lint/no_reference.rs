//! Turns a set of pages that describe no API at all into a finding.

use crate::diag::{self, Diagnostic};
use crate::spec::Api;

/// One finding if there is neither an operation nor a model.
pub(super) fn check(api: &Api) -> Option<Diagnostic> {
    if !api.operations.is_empty() || !api.models.is_empty() {
        return None;
    }
    Some(
        Diagnostic::of(
            &diag::NO_REFERENCE,
            "none of the pages describes an operation or a model",
        )
        .help("name the folder with the reference pages of an SDK, often `docs`, or the SDK's checkout"),
    )
}
