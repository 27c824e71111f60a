//! Turns a limit of time that was reached into an error.

use super::{Error, Operation, write_operation};
use std::fmt;
use std::time::Duration;

/// The answer did not come in time.
#[derive(Debug)]
pub struct TimeoutError {
    pub(super) operation: Option<&'static Operation>,
    limit: Limit,
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug)]
enum Limit {
    /// That of making a connection, if the transport knows it.
    Connect(Option<Duration>),
    /// That of the whole call.
    Call(Duration),
    /// That of a piece of a download.
    Piece(Duration),
}

impl TimeoutError {
    /// No connection was made in time; the server has seen nothing. `limit` is the time that was given, if it is known.
    #[must_use]
    pub fn connecting(limit: Option<Duration>) -> Self {
        Self {
            operation: None,
            limit: Limit::Connect(limit),
        }
    }

    pub(crate) fn call(limit: Duration) -> Self {
        Self {
            operation: None,
            limit: Limit::Call(limit),
        }
    }

    pub(crate) fn piece(limit: Duration) -> Self {
        Self {
            operation: None,
            limit: Limit::Piece(limit),
        }
    }

    /// Whether it was the connection that took too long, so that the server has seen nothing.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.limit, Limit::Connect(_))
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_operation(f, self.operation)?;
        match self.limit {
            Limit::Connect(Some(limit)) => write!(f, "no connection within {limit:?}"),
            Limit::Connect(None) => f.write_str("no connection in time"),
            Limit::Call(limit) => write!(f, "no complete answer within {limit:?}"),
            Limit::Piece(limit) => write!(f, "nothing more of the body within {limit:?}"),
        }
    }
}

impl std::error::Error for TimeoutError {}

impl From<TimeoutError> for Error {
    fn from(error: TimeoutError) -> Self {
        Self::Timeout(Box::new(error))
    }
}
