//! Turns the document of a crate that is there, and what was recovered for it now, into a line on what changed.

use std::path::Path;

use super::Stop;
use crate::diff::summary;
use crate::{Recovered, disk};

/// What changed since the crate in a folder was written; `None` if there is no crate, or nothing did. A document that
/// cannot be read is a finding already.
pub(super) fn since(out: &Path, recovered: &Recovered) -> Result<Option<String>, Stop> {
    let Some(page) = disk::page(&out.join(disk::DOCUMENT))? else {
        return Ok(None);
    };
    let changes = recovered.changes_since(&page.text).unwrap_or_default();
    Ok((!changes.is_empty()).then(|| summary(&changes)))
}
