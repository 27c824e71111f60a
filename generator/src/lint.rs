//! Turns the spec into findings that concern it as a whole.

mod media_type;
mod no_reference;
mod path_parameter;
mod renamed;

pub use renamed::renamed;

use crate::diag::Diagnostic;
use crate::spec::Api;

/// Everything that is found.
#[must_use]
pub fn check(api: &Api) -> Vec<Diagnostic> {
    let nothing = no_reference::check(api).into_iter();
    nothing
        .chain(path_parameter::check(api))
        .chain(media_type::check(api))
        .collect()
}
