//! Turns the spec into findings that concern it as a whole.

mod no_reference;

use crate::diag::Diagnostic;
use crate::spec::Api;

/// Everything that is found.
#[must_use]
pub fn check(api: &Api) -> Vec<Diagnostic> {
    no_reference::check(api).into_iter().collect()
}
