//! Turns the arguments that name pages into what is known of their API.

use std::path::PathBuf;

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
}

impl Pages {
    /// Reads the pages.
    pub(super) fn recover(&self, console: &Console<'_>) -> Result<Recovered, Stop> {
        let mut progress = Progress::new(console.progress);
        let mut advance = |read, all| progress.advance(read, all);
        let input = disk::load(&self.path, self.manifest.as_deref(), &mut advance)?;
        progress.stage("read; recovering the API");
        Ok(crate::recover(input))
    }
}
