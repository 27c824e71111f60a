//! `docwright generate`: turns pages into a client crate in a folder.

use std::path::PathBuf;

use super::reading::Pages;
use super::since::since;
use super::{Console, Stop};
use crate::disk::{Plan, Written};
use crate::{Recovered, manifest};

/// Write the client crate of the API that reference pages describe
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pages: Pages,
    /// The folder of the crate; files in it that docwright did not write are left alone
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the crate, in place of the manifest's or one made from the API's title
    #[arg(long, value_name = "CRATE", value_parser = name)]
    name: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let mut recovered = arguments.pages.recover_for(Some(&arguments.out), console)?;
    if let Some(name) = &arguments.name {
        recovered.manifest.entries.client.name = Some(name.clone());
    }
    if recovered.has_failed() {
        console.findings(&recovered.diagnostics, &recovered.sources)?;
        return Err(Stop::Failed(
            "no crate can be made of this; nothing was written".to_owned(),
        ));
    }
    // The document has the names that items have by now, for the next time.
    let (mut files, document) = rayon::join(
        || crate::generate(&recovered),
        || crate::document(&recovered),
    );
    files.extend(document);
    let plan = Plan::of(&arguments.out, files)?;
    recovered.diagnostics.extend(plan.refusal());
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    if recovered.has_failed() {
        return Err(Stop::Failed("nothing was written".to_owned()));
    }
    let changed = since(&arguments.out, &recovered)?;
    let written = plan.apply()?;
    console.say(&summary(arguments, &recovered, written))?;
    if let Some(changed) = changed {
        console.say(&changed)?;
    }
    Ok(())
}

fn summary(arguments: &Arguments, recovered: &Recovered, written: Written) -> String {
    let Written {
        changed,
        unchanged,
        removed,
    } = written;
    format!(
        "{} operations and {} models in `{}`: {changed} files written, {unchanged} unchanged, {removed} removed",
        recovered.api.operations.len(),
        recovered.api.models.len(),
        arguments.out.display(),
    )
}

fn name(name: &str) -> Result<String, String> {
    match manifest::why_not(name) {
        None => Ok(name.to_owned()),
        Some(why) => Err(why.to_owned()),
    }
}
