//! Turns diagnostics into what a program is told: what was found, and why there is no crate.

use std::fmt;

use crate::diag::{Diagnostic, Severity, neutral_line};
use crate::disk;
use crate::generation::Generation;
use crate::source::{Location, Sources};

/// Something that was found in the pages or on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// Its code, such as `DW0202`; `docwright explain` tells more of it.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is the matter.
    pub message: String,
    /// Where it stands; `None` if it is about all pages.
    pub place: Option<Location>,
    /// What to do.
    pub help: Option<String>,
}

impl Found {
    fn of(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        Self {
            code: diagnostic.finding.code,
            severity: diagnostic.severity(),
            message: diagnostic.message.clone(),
            place: diagnostic.place.map(|span| sources.locate(span)),
            help: diagnostic.help.clone(),
        }
    }
}

/// One line: `docs/PetApi.md:3:1: warning[DW0202]: …`, with characters that steer a terminal written out.
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Location { path, line, column }) = &self.place {
            write!(f, "{}:{line}:{column}: ", neutral_line(path))?;
        }
        let message = neutral_line(&self.message);
        write!(f, "{}[{}]: {message}", self.severity.word(), self.code)
    }
}

/// All that was found on the way to a crate.
pub(super) fn found(generation: &Generation) -> Vec<Found> {
    let recovered = &generation.recovered;
    let found = recovered.diagnostics.iter();
    found
        .map(|each| Found::of(each, &recovered.sources))
        .collect()
}

/// Why there is no crate.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] disk::Error),
    /// No crate can be made of the pages, or files of others are in its way: all that was found, errors among it.
    #[error("{}", errors(.0))]
    Pages(Vec<Found>),
    /// The name of the crate is none that Cargo takes.
    #[error("`{}` cannot be the name of a crate: {why}", neutral_line(.name))]
    Name {
        /// The name that was asked for.
        name: String,
        /// What is wrong with it.
        why: &'static str,
    },
}

/// The errors among what was found, a line each.
fn errors(found: &[Found]) -> String {
    let errors = found.iter().filter(|each| each.severity == Severity::Error);
    let lines: Vec<_> = errors.map(Found::to_string).collect();
    lines.join("\n")
}
