//! Turns a configuration into a client crate in a folder: the pipeline as one call, for programs.

mod found;

use std::path::PathBuf;

pub use found::{Error, Found};

use crate::disk;
use crate::generation::Generation;
use found::found;

/// Which pages to read, and which folder the crate belongs into.
#[derive(Clone, Debug)]
pub struct Config {
    pages: PathBuf,
    out: PathBuf,
    manifest: Option<PathBuf>,
    also: Vec<PathBuf>,
    name: Option<String>,
}

impl Config {
    /// Reads `pages`, a reference page, a folder of them, the checkout of an SDK, or a folder with a `docwright.toml`, and
    /// writes the crate into the folder `out`, in which files that docwright did not write are left alone.
    #[must_use]
    pub fn new(pages: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self {
            pages: pages.into(),
            out: out.into(),
            manifest: None,
            also: Vec::new(),
            name: None,
        }
    }

    /// The file to read as the manifest, in place of a `docwright.toml` in the folder of the pages.
    #[must_use]
    pub fn manifest(mut self, file: impl Into<PathBuf>) -> Self {
        self.manifest = Some(file.into());
        self
    }

    /// Another documentation set of the same API, of an SDK in another language; may be called several times.
    #[must_use]
    pub fn also(mut self, pages: impl Into<PathBuf>) -> Self {
        self.also.push(pages.into());
        self
    }

    /// The name of the crate, in place of the manifest's or one made from the API's title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    fn prepare(&self) -> Result<Generation, Error> {
        let manifest = self.manifest.as_deref();
        let mut input = disk::load(&self.pages, manifest, &self.also, &mut |_, _| ())?;
        if input.document.is_none() {
            input.document = disk::page(&self.out.join(disk::DOCUMENT))?;
        }
        let mut recovered = crate::recover(input);
        if let Some(name) = &self.name {
            if let Some(why) = crate::manifest::why_not(name) {
                let name = name.clone();
                return Err(Error::Name { name, why });
            }
            recovered.manifest.entries.client.name = Some(name.clone());
        }
        let generation = Generation::of(recovered, &self.out)?;
        if generation.recovered.has_failed() {
            return Err(Error::Pages(found(&generation)));
        }
        Ok(generation)
    }
}

/// Writes the client crate of the API that reference pages describe.
///
/// All of its files are written, or none. What is as it should be keeps its time.
///
/// ```no_run
/// # fn main() -> Result<(), docwright::Error> {
/// let config = docwright::Config::new("vendor/sdk", "crates/vendor-client").name("vendor-client");
/// let generated = docwright::generate(&config)?;
/// println!("{} operations, {} files changed", generated.operations, generated.changed.len());
/// for found in &generated.found {
///     println!("{found}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// A file that cannot be read or written, pages of which no crate can be made, or files of others in the way.
pub fn generate(config: &Config) -> Result<Generated, Error> {
    let generation = config.prepare()?;
    generation.apply()?;
    Ok(Generated::of(&generation))
}

/// Works out what [`generate`] would do and changes nothing: for a test that holds a crate and its pages together.
///
/// ```no_run
/// # fn main() -> Result<(), docwright::Error> {
/// let config = docwright::Config::new("vendor/sdk", "crates/vendor-client");
/// assert!(docwright::check(&config)?.changed.is_empty(), "the pages have changed: generate the crate again");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`generate`], but for those of writing.
pub fn check(config: &Config) -> Result<Generated, Error> {
    config
        .prepare()
        .map(|generation| Generated::of(&generation))
}

/// What came of a generation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// How many operations the API has.
    pub operations: usize,
    /// How many models it has.
    pub models: usize,
    /// The files of the crate that were written or removed, or would be.
    pub changed: Vec<PathBuf>,
    /// The files that were read: the pages, and the manifest.
    pub read: Vec<PathBuf>,
    /// What was found on the way, none of which is an error.
    pub found: Vec<Found>,
}

impl Generated {
    fn of(generation: &Generation) -> Self {
        let recovered = &generation.recovered;
        let steps = generation.wanted().into_iter().flat_map(|plan| {
            let path = |step: &disk::Step| plan.folder.join(&step.path);
            plan.steps.iter().map(path)
        });
        let pages = recovered.sources.ids().into_iter();
        Self {
            operations: recovered.api.operations.len(),
            models: recovered.api.models.len(),
            changed: steps.collect(),
            read: pages
                .map(|id| PathBuf::from(&recovered.sources.page(id).path))
                .collect(),
            found: found(generation),
        }
    }
}
