//! Turns variables of path templates that no parameter fills into findings.

use crate::diag::{self, Diagnostic};
use crate::spec::{Api, Operation, Place, variables};

/// One finding for each such variable.
pub(super) fn check(api: &Api) -> impl Iterator<Item = Diagnostic> + '_ {
    api.operations.iter().flat_map(of_operation)
}

fn of_operation(operation: &Operation) -> impl Iterator<Item = Diagnostic> + '_ {
    let is_filled = |variable: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|each| each.place.value == Place::Path && each.name.value == variable)
    };
    let left = variables(&operation.path.value).filter(move |variable| !is_filled(variable));
    left.map(|variable| {
        let name = &operation.name.value;
        let message = format!("no parameter of `{name}` goes into `{{{variable}}}` of its path");
        Diagnostic::at(&diag::PATH_PARAMETER, operation.path.origin.span(), message).help(
            "calls cannot succeed without it; a correction in docwright.toml can say which row it is",
        )
    })
}
