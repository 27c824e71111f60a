//! Turns everything that can go wrong in a call into one error type.

mod build;
mod credential;
mod decode;
mod excerpt;
mod status;
mod timeout;
mod transport;

pub use build::BuildError;
pub use credential::AuthError;
pub use decode::DecodeError;
pub use status::StatusError;
pub use timeout::TimeoutError;
pub use transport::{Stage, TransportError};

pub use super::codec::Error as JsonError;

pub(super) use excerpt::excerpt;

use super::about::Operation;
use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use std::error::Error as StdError;
use std::fmt;

/// What a call gives: an answer or an [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Any error, as transports and providers of tokens have them.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a call failed.
///
/// Its text names the method and the path template, the status and the request id where there was an answer,
/// and the first of the answer's body. It never holds a credential, a header or the query.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be put together, or the client could not be built. Nothing was sent.
    Build(Box<BuildError>),
    /// No complete answer came: no connection, or one that broke.
    Transport(Box<TransportError>),
    /// The answer did not come in time.
    Timeout(Box<TimeoutError>),
    /// The server answered with a status outside 200 to 299.
    Status(Box<StatusError>),
    /// The server answered, but not with what the API promises.
    Decode(Box<DecodeError>),
    /// A credential could not be had, such as an access token.
    Auth(Box<AuthError>),
}

impl Error {
    /// The status of the answer, if there was one: that of a [`Status`](Self::Status) or
    /// [`Decode`](Self::Decode) error.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Status(error) => Some(error.status().as_u16()),
            Self::Decode(error) => Some(error.status().as_u16()),
            Self::Build(_) | Self::Transport(_) | Self::Timeout(_) | Self::Auth(_) => None,
        }
    }

    /// The headers of the answer, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Status(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Build(_) | Self::Transport(_) | Self::Timeout(_) | Self::Auth(_) => None,
        }
    }

    /// The body of the answer as it came, if there was one.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Status(error) => Some(error.body()),
            Self::Decode(error) => Some(error.body()),
            Self::Build(_) | Self::Transport(_) | Self::Timeout(_) | Self::Auth(_) => None,
        }
    }

    /// The id that the server gave to the request, if the answer had one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Status(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            Self::Build(_) | Self::Transport(_) | Self::Timeout(_) | Self::Auth(_) => None,
        }
    }

    /// The body of the answer, read as JSON: often an API's own error object. `None` when there is no body or
    /// it is something else.
    #[must_use]
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        self.body()
            .and_then(|body| serde_json::from_slice(body).ok())
    }

    /// Whether the same call may well succeed if it is made again: after a timeout, a lost connection, or one
    /// of the statuses 408, 425, 429, 500, 502, 503 and 504. It does not say that doing so is safe; a `POST`
    /// may have been carried out.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Timeout(_) => true,
            Self::Transport(error) => error.stage().is_passing(),
            Self::Status(error) => matches!(
                error.status().as_u16(),
                408 | 425 | 429 | 500 | 502 | 503 | 504
            ),
            Self::Auth(error) => error.is_retryable(),
            Self::Build(_) | Self::Decode(_) => false,
        }
    }

    /// The operation that was called; `None` for errors of building a client.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Build(error) => error.operation,
            Self::Transport(error) => error.operation,
            Self::Timeout(error) => error.operation,
            Self::Status(error) => Some(error.operation()),
            Self::Decode(error) => Some(error.operation()),
            Self::Auth(error) => error.operation,
        }
    }

    /// The same error, said of an operation; errors that hold an answer know theirs.
    pub(crate) fn at(mut self, operation: &'static Operation) -> Self {
        let slot = match &mut self {
            Self::Build(error) => &mut error.operation,
            Self::Transport(error) => &mut error.operation,
            Self::Timeout(error) => &mut error.operation,
            Self::Status(_) | Self::Decode(_) => return self,
            Self::Auth(error) => &mut error.operation,
        };
        *slot = Some(operation);
        self
    }

    fn inner(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Build(error) => &**error,
            Self::Transport(error) => &**error,
            Self::Timeout(error) => &**error,
            Self::Status(error) => &**error,
            Self::Decode(error) => &**error,
            Self::Auth(error) => &**error,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.inner(), f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner().source()
    }
}

/// Writes an error and those that caused it.
fn write_chain(f: &mut fmt::Formatter<'_>, error: &(dyn StdError + 'static)) -> fmt::Result {
    write!(f, "{error}")?;
    match error.source() {
        Some(cause) => {
            f.write_str(": ")?;
            write_chain(f, cause)
        }
        None => Ok(()),
    }
}

/// Writes the method and path template that an error's text begins with.
fn write_operation(f: &mut fmt::Formatter<'_>, operation: Option<&Operation>) -> fmt::Result {
    match operation {
        Some(operation) => write!(f, "{} {}: ", operation.method, operation.path),
        None => Ok(()),
    }
}
