//! Turns the arguments that name pages into what is known of their API.

use std::path::{Path, PathBuf};

use clap::Args;

use super::progress::Progress;
use super::{Console, Stop};
use crate::{Recovered, disk};

/// Arguments that name pages.
#[derive(Args)]
pub(super) struct Pages {
    /// A reference page, a folder of them, the checkout of an SDK, or a folder with a docwright.toml
    path: PathBuf,
    /// The manifest, in place of PATH/docwright.toml
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Another documentation set of the same API, of an SDK in another language; may be given several times
    #[arg(long, value_name = "DIR")]
    also: Vec<PathBuf>,
}

impl Pages {
    /// Reads the pages.
    pub(super) fn recover(&self, console: &Console<'_>) -> Result<Recovered, Stop> {
        self.recover_for(None, console)
    }

    /// Reads the pages for a crate in a folder, whose document tells names if none beside the manifest does.
    pub(super) fn recover_for(
        &self,
        out: Option<&Path>,
        console: &Console<'_>,
    ) -> Result<Recovered, Stop> {
        let mut progress = Progress::new(console.progress);
        let mut advance = |read, all| progress.advance(read, all);
        let manifest = self.manifest.as_deref();
        let mut input = disk::load(&self.path, manifest, &self.also, &mut advance)?;
        if let (None, Some(out)) = (&input.document, out) {
            input.document = disk::page(&out.join(disk::DOCUMENT))?;
        }
        progress.stage("read; recovering the API");
        Ok(crate::recover(input))
    }
}
