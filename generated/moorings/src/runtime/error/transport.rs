//! Turns a failure below HTTP into an error that says how far the request had come.

use super::{BoxError, Error, Operation, write_chain, write_operation};
use std::error::Error as StdError;
use std::fmt;

/// No complete answer came.
#[derive(Debug)]
pub struct TransportError {
    pub(super) operation: Option<&'static Operation>,
    stage: Stage,
    source: BoxError,
}

/// How far a request had come when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// There was no connection yet: the server has seen nothing.
    Connect,
    /// The request was under way: the server may have seen and carried it out.
    Exchange,
    /// The answer had begun, and its body broke off.
    Body,
    /// The server sent the request elsewhere, and that way was not followed.
    Redirect,
}

impl Stage {
    /// Whether the failure may pass by itself.
    pub(super) fn is_passing(self) -> bool {
        match self {
            Self::Connect | Self::Exchange | Self::Body => true,
            Self::Redirect => false,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Connect => "no connection",
            Self::Exchange => "no answer",
            Self::Body => "the answer broke off",
            Self::Redirect => "redirect not followed",
        }
    }
}

impl TransportError {
    /// An error of a transport. The source must not show credentials or the query in its text.
    pub fn new(stage: Stage, source: impl Into<BoxError>) -> Self {
        Self {
            operation: None,
            stage,
            source: source.into(),
        }
    }

    /// How far the request had come.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_operation(f, self.operation)?;
        write!(f, "{}: ", self.stage.words())?;
        write_chain(f, &*self.source)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}
