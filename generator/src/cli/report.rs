//! `docwright report`: turns pages into one page of HTML that shows what was recovered, what was guessed and what changed.

use std::path::{Path, PathBuf};

use super::reading::Pages;
use super::version::Read;
use super::{Console, Stop};
use crate::diff::{Version, diff};
use crate::names::Names;
use crate::report::{Against, report};
use crate::{Recovered, disk};

/// Write one page of HTML to look at: the API beside the Rust calls, what was guessed, what was ignored, what changed
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pages: Pages,
    /// The file to write; a file that is no report is left alone
    #[arg(long, value_name = "FILE", default_value = "report.html")]
    out: PathBuf,
    /// An older openapi.yaml (or JSON), or older pages: what changed since
    #[arg(long, value_name = "OLD")]
    against: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let mut recovered = arguments.pages.recover(console)?;
    let against = arguments.against.as_deref();
    let against = against.map(|old| changes(old, &mut recovered, console));
    let against = against.transpose()?;
    let page = report(&recovered, against.as_ref());
    disk::write_report(&arguments.out, &page)?;
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    if recovered.has_failed() {
        return Err(Stop::Failed("nothing can be made of this".to_owned()));
    }
    Ok(console.say(&format!(
        "`{}` is written; open it in a browser",
        arguments.out.display()
    ))?)
}

/// What changed since an older version. Items that no document has given names keep those that they had there.
fn changes(
    old: &Path,
    recovered: &mut Recovered,
    console: &mut Console<'_>,
) -> Result<Against, Stop> {
    let read = Read::at(old, console)?;
    let older = read.version();
    if !recovered.is_named {
        recovered.names = Names::of(&recovered.api, older.names.given());
    }
    let (api, names) = (&recovered.api, &recovered.names);
    Ok(Against {
        name: old.display().to_string(),
        changes: diff(older, Version { api, names }),
    })
}
