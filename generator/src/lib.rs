//! Turns the Markdown reference pages of an SDK into the API that they describe, and that into a Rust client crate.
//!
//! Programs call [`generate`], or [`check`] in a test. These two, what they take and what they give are the library whose
//! versions mean what semantic versioning says; the modules below are the rooms of the house, open to the tests and tasks
//! of its repository, and change as they must.
//!
//! A datum walks through once, forwards. [`disk::load`], [`recover`], [`Recovered::crate_files`] and [`disk::Plan`] are
//! the whole way:
//!
//! ```text
//! files ─disk─▶ pages ─markdown─▶ blocks ─front─▶ draft ─resolve─▶ spec ─emit─▶ tokens ─render─▶ files ─disk─▶ crate
//!                                           what pages say   what is known
//!                                                                  └─openapi─▶ openapi.yaml
//! ```
//!
//! [`draft`] is what the pages say, nothing guessed; [`spec`] is what is known, each fact with its origin; [`resolve`]
//! is the one place that leads from one to the other. What is wrong with an input becomes a [`diag::Diagnostic`],
//! never a panic. [`cli`] is the command line around it.

#[doc(hidden)]
pub mod casing;
#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod diag;
#[doc(hidden)]
pub mod diff;
#[doc(hidden)]
pub mod disk;
#[doc(hidden)]
pub mod draft;
#[doc(hidden)]
pub mod emit;
#[doc(hidden)]
pub mod facts;
#[doc(hidden)]
pub mod front;
#[doc(hidden)]
pub mod generation;
#[doc(hidden)]
pub mod guesses;
mod library;
#[doc(hidden)]
pub mod lint;
#[doc(hidden)]
pub mod manifest;
#[doc(hidden)]
pub mod markdown;
#[doc(hidden)]
pub mod names;
#[doc(hidden)]
pub mod openapi;
#[doc(hidden)]
pub mod render;
#[doc(hidden)]
pub mod report;
#[doc(hidden)]
pub mod resolve;
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod spec;

pub use diag::Severity;
pub use disk::Error as FileError;
pub use library::{Config, Error, Found, Generated, check, generate};
pub use source::Location;

use std::path::Path;

use diag::Diagnostic;
use diff::{Change, Version};
use disk::{Files, Input, Plan};
use draft::Draft;
use manifest::{ClientEntry, Manifest};
use names::{Given, Names};
use serde_json::Value;
use source::{Page, Sources};
use spec::{Api, Origin};

/// The changes of a client's releases, beside its manifest; the crate has a copy.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// What a run knows once the pages are read.
#[doc(hidden)]
#[derive(Debug)]
pub struct Recovered {
    /// The texts that spans point into.
    pub sources: Sources,
    /// What the owner of the client states.
    pub manifest: Manifest,
    /// What the pages say.
    pub draft: Draft,
    /// What the pages of other documentation sets of the same API say.
    pub also: Vec<Draft>,
    /// What is known of the API.
    pub api: Api,
    /// What its items are called in Rust.
    pub names: Names,
    /// Whether a document of before gave them names.
    pub is_named: bool,
    /// What the set of pages is called.
    pub name: String,
    /// What was found on the way.
    pub diagnostics: Vec<Diagnostic>,
}

/// Recovers the API that pages describe.
#[doc(hidden)]
#[must_use]
pub fn recover(input: Input) -> Recovered {
    let mut sources = input.pages;
    let mut diagnostics = input.diagnostics;
    let draft = collect(front::read(&sources, &sources.ids()), &mut diagnostics);
    let mut also = Vec::new();
    for pages in input.also {
        let pages = sources.extend(pages);
        also.push(collect(front::read(&sources, &pages), &mut diagnostics));
    }
    let manifest = input
        .manifest
        .map(|page| Manifest::read(page, &mut sources));
    let manifest = collect(manifest.unwrap_or_default(), &mut diagnostics);
    let api = collect(resolve::resolve(&draft, &also, &manifest), &mut diagnostics);
    diagnostics.extend(lint::check(&api));
    let before = collect(names_of(input.document), &mut diagnostics);
    let names = Names::of(&api, &before);
    diagnostics.extend(lint::renamed(&names.renamed(&before, &api)));
    Recovered {
        sources,
        manifest,
        draft,
        also,
        names,
        is_named: before.scopes().next().is_some(),
        api,
        name: input.name,
        diagnostics,
    }
}

/// The names that a document of before gave.
fn names_of(document: Option<Page>) -> (Given, Vec<Diagnostic>) {
    let Some(page) = document else {
        return Default::default();
    };
    openapi::names(&page.text).map_or_else(
        |error| {
            let message = format!("the names in `{}` were not read: {error}", page.path);
            let finding = Diagnostic::of(&diag::NAMES_NOT_READ, message);
            let help = "every item gets its name anew; restore the file, or delete it";
            (Given::default(), vec![finding.help(help)])
        },
        |names| (names, Vec::new()),
    )
}

impl Recovered {
    /// The files of the client crate, but for its document.
    #[must_use]
    pub fn crate_files(&self) -> Files {
        let files = emit::emit(&self.api, &self.names, &self.client());
        files
            .into_iter()
            .map(|file| (file.path, file.text))
            .collect()
    }

    /// The file of the document, as it stands beside the pages or in a crate.
    #[must_use]
    pub fn document_files(&self) -> Files {
        let text = openapi::to_yaml(&self.document());
        Files::from([(disk::DOCUMENT.to_owned(), text)])
    }

    /// The `OpenAPI` document of the API, with the names that its items have in Rust.
    #[must_use]
    pub fn document(&self) -> Value {
        openapi::with_names(openapi::document(&self.api), self.names.given())
    }

    /// What changed since a document was written, whose text it is.
    ///
    /// # Errors
    /// If the text is no document of ours.
    pub fn changes_since(&self, document: &str) -> Result<Vec<Change>, openapi::ReadError> {
        let (api, given) = openapi::read_named(document)?;
        let names = Names::of(&api, &given);
        let version = |api, names| Version { api, names };
        Ok(diff::diff(
            version(&api, &names),
            version(&self.api, &self.names),
        ))
    }

    /// What the manifest says about the crate, with a name in any case: that of the API, or that of the set of pages
    /// if the API has none of its own.
    #[must_use]
    pub fn client(&self) -> ClientEntry {
        let mut client = self.manifest.entries.client.clone();
        let title = match self.api.title.origin {
            Origin::Inferred(..) if self.api.tags.len() != 1 => &self.name,
            Origin::Inferred(..) | Origin::Stated(_) | Origin::Corrected(_) => {
                &self.api.title.value
            }
        };
        client.name = client.name.or_else(|| Some(manifest::crate_name(title)));
        client
    }

    /// What has to be done in the folder of a client, which gets the document, and in that of its crate.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn plans(&self, folder: &Path) -> Result<[Plan; 2], disk::Error> {
        let document = Plan::of(folder, self.document_files())?;
        let mut files = self.crate_files();
        if let Some(changelog) = disk::page(&folder.join(CHANGELOG))? {
            files.insert(CHANGELOG.to_owned(), changelog.text);
        }
        let path = self.manifest.entries.client.path.as_deref();
        let home = disk::crate_folder(folder, path)?;
        Ok([document, Plan::of(&home, files)?])
    }

    /// Whether something was found that leaves nothing usable.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        let severities = self.diagnostics.iter().map(Diagnostic::severity);
        severities.max() == Some(Severity::Error)
    }
}

/// The result of a stage; its findings join the others.
fn collect<T>((result, found): (T, Vec<Diagnostic>), diagnostics: &mut Vec<Diagnostic>) -> T {
    diagnostics.extend(found);
    result
}
