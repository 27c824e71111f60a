//! Turns the document of a crate that is there, and what was recovered for it now, into a line on what changed.

use crate::Recovered;
use crate::diff::summary;
use crate::disk::{Action, DOCUMENT, Plan};

/// What changed since the document in a folder was written, for which there is a plan; `None` if there is no document, or
/// nothing did.
pub(super) fn since(plan: &Plan, recovered: &Recovered) -> Option<String> {
    let step = plan.steps.iter().find(|step| step.path == DOCUMENT)?;
    let Action::Replace { old, .. } = &step.action else {
        return None;
    };
    match recovered.changes_since(old) {
        Ok(changes) => (!changes.is_empty()).then(|| summary(&changes)),
        Err(error) => Some(format!("what changed is not known: {error}")),
    }
}
