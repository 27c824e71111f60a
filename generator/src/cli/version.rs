//! Turns a path that names a version of an API into what is known of it, and the names of its client's items.

use std::path::{Path, PathBuf};

use super::{Console, Stop};
use crate::diff::Version;
use crate::disk::{self, Revision};
use crate::names::Names;
use crate::openapi;
use crate::spec::Api;

/// A version of an API that was read.
pub(super) struct Read {
    api: Api,
    names: Names,
    /// Whether a document records the names that the items were given.
    is_named: bool,
}

impl Read {
    /// Reads pages or a document.
    pub(super) fn at(path: &Path, console: &mut Console<'_>) -> Result<Self, Stop> {
        match document(path) {
            Some(document) => Self::document(&document),
            None => Self::pages(path, console),
        }
    }

    /// Reads what a path was at a revision of the git repository that it lies in.
    pub(super) fn at_revision(
        path: &Path,
        revision: &str,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        let revision = Revision::of(path, revision)?;
        Self::at(&revision.path, console)
    }

    fn document(path: &Path) -> Result<Self, Stop> {
        let failed = |why: String| Stop::Failed(format!("cannot read `{}`: {why}", path.display()));
        let page = disk::page(path)?.ok_or_else(|| failed("there is no such file".to_owned()))?;
        let read = openapi::read_named(&page.text);
        let (api, given) = read.map_err(|error| failed(error.to_string()))?;
        Ok(Self {
            names: Names::of(&api, &given),
            api,
            is_named: given.scopes().next().is_some(),
        })
    }

    fn pages(path: &Path, console: &mut Console<'_>) -> Result<Self, Stop> {
        let recovered = crate::recover(disk::load(path, None, &[], &mut |_, _| ())?);
        if recovered.has_failed() {
            console.findings(&recovered.diagnostics, &recovered.sources)?;
            let message = format!("nothing can be made of `{}`", path.display());
            return Err(Stop::Failed(message));
        }
        Ok(Self {
            api: recovered.api,
            names: recovered.names,
            is_named: recovered.is_named,
        })
    }

    /// This version where it comes after another one: items that were given no names of their own keep the ones that they
    /// have there, as they do when a client is generated again.
    pub(super) fn after(self, old: &Self) -> Self {
        if self.is_named {
            return self;
        }
        let names = Names::of(&self.api, old.names.given());
        Self { names, ..self }
    }

    /// What is compared.
    pub(super) fn version(&self) -> Version<'_> {
        Version {
            api: &self.api,
            names: &self.names,
        }
    }
}

/// The document that a path names: a file that is one by its name, or that of a crate.
fn document(path: &Path) -> Option<PathBuf> {
    let extension = path.extension().unwrap_or_default();
    if ["yaml", "yml", "json"]
        .iter()
        .any(|each| extension == *each)
    {
        return Some(path.to_owned());
    }
    let own = path.join(disk::DOCUMENT);
    let is_crate = path.join("Cargo.toml").is_file() && path.join(disk::RECORD).is_file();
    (is_crate && own.is_file()).then_some(own)
}
