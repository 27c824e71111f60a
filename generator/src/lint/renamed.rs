//! Turns names of the client that callers knew and that are others now into findings.

use crate::diag::{self, Diagnostic};
use crate::names::Renamed;

/// One finding for each of them.
pub fn renamed(names: &[Renamed]) -> impl Iterator<Item = Diagnostic> + '_ {
    names.iter().map(|name| {
        let Renamed {
            scope,
            before,
            now,
            place,
        } = name;
        let message = format!("`{before}`, among the {scope}, is called `{now}` now");
        let diagnostic = match place {
            Some(place) => Diagnostic::at(&diag::RENAMED, *place, message),
            None => Diagnostic::of(&diag::RENAMED, message),
        };
        diagnostic.help("callers of the client have to follow: its next version breaks them")
    })
}
