//! `docwright diff`: turns two recovered documents into a list of what changed, and what of it breaks callers.

use std::path::{Path, PathBuf};

use super::{Console, Stop};
use crate::diag::neutral_line;
use crate::diff::{Change, Version, What, diff};
use crate::names::Given;
use crate::spec::Api;
use crate::{disk, openapi};

/// Show what changed from one recovered document to another, and what of it breaks callers of the client
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The older openapi.yaml (or JSON)
    old: PathBuf,
    /// The newer one
    new: PathBuf,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let (old, new) = (read(&arguments.old)?, read(&arguments.new)?);
    let changes = diff(version(&old), version(&new));
    for change in &changes {
        writeln!(console.out, "{}", neutral_line(&line(change)))?;
    }
    let breaking = changes.iter().filter(|change| change.breaks).count();
    let count = changes.len();
    Ok(console.say(&format!(
        "{count} changes, {breaking} of them break callers"
    ))?)
}

fn version((api, names): &(Api, Given)) -> Version<'_> {
    Version { api, names }
}

fn read(path: &Path) -> Result<(Api, Given), Stop> {
    let failed = |why: String| Stop::Failed(format!("cannot read `{}`: {why}", path.display()));
    let page = disk::page(path)?.ok_or_else(|| failed("there is no such file".to_owned()))?;
    let api = openapi::read(&page.text).map_err(|error| failed(error.to_string()))?;
    let names = openapi::names(&page.text).map_err(|error| failed(error.to_string()))?;
    Ok((api, names))
}

fn line(change: &Change) -> String {
    let mark = if change.breaks { "breaks" } else { "      " };
    let Change { item, what, .. } = change;
    match what {
        What::Added => format!("{mark}  added    {item}"),
        What::Removed => format!("{mark}  removed  {item}"),
        What::Changed { fact, from, to } => {
            format!("{mark}  changed  {item}: {fact} was `{from}`, is `{to}`")
        }
    }
}
