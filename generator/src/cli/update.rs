//! `docwright update`: turns the pages of a folder that is set up into its document and its crate once more.

use std::path::PathBuf;

use super::reading::Pages;
use super::since::since;
use super::{Console, Stop};
use crate::disk::{MANIFEST, Plan};

/// Read the pages of a client again, and bring its openapi.yaml and its crate up to date
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The folder of its docwright.toml
    #[arg(default_value = ".")]
    folder: PathBuf,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let folder = &arguments.folder;
    if !folder.join(MANIFEST).is_file() {
        let message = format!(
            "there is no {MANIFEST} in `{}`; `docwright init PATH` sets one up for the pages in PATH",
            folder.display()
        );
        return Err(Stop::Failed(message));
    }
    let mut recovered = Pages::at(folder).recover(console)?;
    let plans @ [document, _] = &recovered.plans(folder)?;
    let refusals = plans.iter().filter_map(Plan::refusal);
    recovered.diagnostics.extend(refusals);
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    if recovered.has_failed() {
        return Err(Stop::Failed("nothing was written".to_owned()));
    }
    let changed = since(document, &recovered);
    for plan in plans {
        let written = plan.apply()?;
        console.say(&format!(
            "`{}`: {} files written, {} unchanged, {} removed",
            plan.folder.display(),
            written.changed,
            written.unchanged,
            written.removed
        ))?;
    }
    if let Some(changed) = changed {
        console.say(&changed)?;
    }
    Ok(())
}
