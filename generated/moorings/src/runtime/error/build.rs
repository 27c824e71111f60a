//! Turns a wrong argument or setting into an error.

use super::{BoxError, Error, Operation, write_chain, write_operation};
use std::error::Error as StdError;
use std::fmt;

/// A request could not be put together, or a client could not be built.
#[derive(Debug)]
pub struct BuildError {
    pub(super) operation: Option<&'static Operation>,
    reason: String,
    source: Option<BoxError>,
}

impl BuildError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            operation: None,
            reason: reason.into(),
            source: None,
        }
    }

    pub(crate) fn because(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What is wrong, in words; it names the parameter or setting, not its value.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_operation(f, self.operation)?;
        f.write_str(&self.reason)?;
        match &self.source {
            Some(source) => {
                f.write_str(": ")?;
                write_chain(f, &**source)
            }
            None => Ok(()),
        }
    }
}

impl StdError for BuildError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Build(Box::new(error))
    }
}
