//! Turns a credential that cannot be had into an error.

use super::{BoxError, Error, Operation, write_operation};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// A credential could not be had.
#[derive(Clone, Debug)]
pub struct AuthError {
    pub(super) operation: Option<&'static Operation>,
    reason: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl AuthError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            operation: None,
            reason: reason.into(),
            source: None,
        }
    }

    pub(crate) fn because(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into().into());
        self
    }

    /// What is wrong, in words; never the credential.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether the token may well be had if it is asked for again.
    pub(super) fn is_retryable(&self) -> bool {
        let source = self
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static));
        source
            .and_then(|source| source.downcast_ref::<Error>())
            .is_some_and(Error::is_retryable)
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_operation(f, self.operation)?;
        f.write_str(&self.reason)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<AuthError> for Error {
    fn from(error: AuthError) -> Self {
        Self::Auth(Box::new(error))
    }
}
