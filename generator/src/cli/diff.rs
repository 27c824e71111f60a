//! `docwright diff`: turns two versions of an API into what changed, and what of it breaks callers of the client.

use std::path::PathBuf;

use clap::ValueEnum;
use serde_json::json;

use super::version::Read;
use super::{Console, Stop};
use crate::diag::neutral;
use crate::diff::{self, Bump, Change};

/// Show what changed from one version of an API to another, and what of it breaks callers of the client
///
/// A version is a folder of reference pages, the checkout of an SDK, a folder with a docwright.toml, the folder of a crate
/// that docwright wrote, or a recovered openapi.yaml (or JSON).
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The older version; with --git, the only one
    old: PathBuf,
    /// The newer version
    #[arg(required_unless_present = "git", conflicts_with = "git")]
    new: Option<PathBuf>,
    /// Compare a path as it was at that revision with what it is in the working tree
    #[arg(long, value_name = "REVISION")]
    git: Option<String>,
    /// What the changes are written in
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with status 3 if the changes ask for such a version, or a greater one
    #[arg(long, value_enum, value_name = "BUMP")]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Lines for a terminal
    Text,
    /// Sections for a changelog or a pull request
    Markdown,
    /// Everything, for programs
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Deny {
    /// Any change
    Patch,
    /// What callers may use, or what breaks them
    Minor,
    /// What breaks callers
    #[value(alias = "breaking")]
    Major,
}

impl From<Deny> for Bump {
    fn from(deny: Deny) -> Self {
        match deny {
            Deny::Patch => Self::Patch,
            Deny::Minor => Self::Minor,
            Deny::Major => Self::Major,
        }
    }
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let (old, new) = both(arguments, console)?;
    let new = new.after(&old);
    let changes = diff::diff(old.version(), new.version());
    let text = match arguments.format {
        Format::Text => diff::text(&changes),
        Format::Markdown => diff::markdown(&changes),
        Format::Json => json(&changes),
    };
    console.out.write_all(neutral(&text).as_bytes())?;
    console.say(&diff::summary(&changes))?;
    let asked = diff::bump(&changes);
    let denied = arguments.deny.map(Bump::from);
    match denied.filter(|denied| asked >= *denied) {
        Some(_) => Err(Stop::Denied(format!(
            "the changes ask for a {asked} version"
        ))),
        None => Ok(()),
    }
}

fn both(arguments: &Arguments, console: &mut Console<'_>) -> Result<(Read, Read), Stop> {
    match (&arguments.new, &arguments.git) {
        (Some(new), _) => Ok((Read::at(&arguments.old, console)?, Read::at(new, console)?)),
        (None, Some(revision)) => {
            let old = Read::at_revision(&arguments.old, revision, console)?;
            Ok((old, Read::at(&arguments.old, console)?))
        }
        (None, None) => Err(Stop::Usage(
            "name two versions, or one and --git".to_owned(),
        )),
    }
}

/// The changes, and what they come to.
fn json(changes: &[Change]) -> String {
    let breaking = changes.iter().filter(|change| change.breaks()).count();
    let all = json!({ "bump": diff::bump(changes), "breaking": breaking, "changes": changes });
    let text = serde_json::to_string_pretty(&all).expect("changes have a JSON form");
    text + "\n"
}
