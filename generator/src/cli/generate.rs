//! `docwright generate`: turns pages into a client crate in a folder.

use std::path::PathBuf;

use super::reading::Pages;
use super::since::since;
use super::{Console, Stop};
use crate::diag::neutral_line;
use crate::disk::{Action, Plan, Step, Written};
use crate::generation::Generation;
use crate::{Recovered, manifest};

/// Write the client crate of the API that reference pages describe
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) pages: Pages,
    /// The folder of the crate; files in it that docwright did not write are left alone
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the crate, in place of the manifest's or one made from the API's title
    #[arg(long, value_name = "CRATE", value_parser = name)]
    name: Option<String>,
    /// Change nothing, and fail if the crate is not what the pages lead to
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let mut recovered = arguments.pages.recover_for(Some(&arguments.out), console)?;
    if let Some(name) = &arguments.name {
        recovered.manifest.entries.client.name = Some(name.clone());
    }
    let generation = Generation::of(recovered, &arguments.out)?;
    let recovered = &generation.recovered;
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    let nothing = || Stop::Failed("nothing was written".to_owned());
    let wanted = generation.wanted().ok_or_else(nothing)?;
    if arguments.check {
        return check(wanted, console);
    }
    let changed = since(wanted, recovered);
    let written = wanted.apply()?;
    console.say(&summary(arguments, recovered, written))?;
    if let Some(changed) = changed {
        console.say(&changed)?;
    }
    Ok(())
}

/// Names each file that is not as it should be; there must be none.
fn check(plan: &Plan, console: &mut Console<'_>) -> Result<(), Stop> {
    if plan.is_done() {
        return Ok(());
    }
    for Step { path, action } in &plan.steps {
        let word = match action {
            Action::Create { .. } => "missing",
            Action::Replace { .. } => "stale",
            Action::Remove => "superfluous",
        };
        writeln!(console.out, "{word}: {}", neutral_line(path))?;
    }
    Err(Stop::Failed(
        "the crate is not what the pages lead to; run the same command without `--check`"
            .to_owned(),
    ))
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

/// A name that Cargo takes for a crate.
pub(super) fn name(name: &str) -> Result<String, String> {
    match manifest::why_not(name) {
        None => Ok(name.to_owned()),
        Some(why) => Err(why.to_owned()),
    }
}
