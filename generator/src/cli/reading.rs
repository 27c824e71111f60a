//! Turns the arguments that name pages into what is known of their API.

use std::path::{Path, PathBuf};

use clap::Args;

use super::progress::Progress;
use super::{Console, Stop};
use crate::source::Page;
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

/// The texts of a run's pages and manifest, each with its path.
pub(super) type Texts = Vec<Page>;

impl Pages {
    /// Those of a path and of what its manifest names.
    pub(super) fn at(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            manifest: None,
            also: Vec::new(),
        }
    }

    /// The files and folders that are read.
    pub(super) fn places(&self) -> Result<Vec<PathBuf>, Stop> {
        let manifest = self.manifest.as_deref();
        Ok(disk::places(&self.path, manifest, &self.also)?)
    }

    /// What is read, with nothing made of it.
    pub(super) fn texts(&self) -> Result<Texts, Stop> {
        let manifest = self.manifest.as_deref();
        let input = disk::load(&self.path, manifest, &self.also, &mut |_, _| ())?;
        let pages = input.pages.iter().map(|(_, page)| page.clone());
        let also = input.also.into_iter().flatten();
        Ok(pages.chain(also).chain(input.manifest).collect())
    }

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
