//! Turns a token, or something that knows how to get one, into a credential (RFC 6750).

use super::Secret;
use crate::runtime::error::BoxError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

/// A token that goes into the `Authorization` header.
#[derive(Clone, Debug)]
pub struct Bearer {
    pub(super) token: Token,
}

/// Where a token comes from.
#[derive(Clone)]
pub(super) enum Token {
    /// It is known.
    Known(Secret),
    /// It is asked for before each call.
    Asked(Arc<Ask>),
}

/// Asks for a token.
pub(super) type Ask =
    dyn Fn() -> Pin<Box<dyn Future<Output = Result<Secret, BoxError>> + Send>> + Send + Sync;

impl Bearer {
    /// A token that is known.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: Token::Known(token.into()),
        }
    }

    /// The token from an environment variable.
    ///
    /// # Errors
    /// [`Error::Auth`](crate::runtime::Error::Auth): the variable is not set, is empty, or is not UTF-8.
    pub fn from_env(variable: &str) -> crate::runtime::Result<Self> {
        Secret::from_env(variable).map(Self::new)
    }

    /// A token that is asked for before each call; whoever gives it may keep it as long as it lasts. The time
    /// it takes counts as the call's. An error becomes the source of an
    /// [`Error::Auth`](crate::runtime::Error::Auth), and must not show the token.
    pub fn from_fn<F, A>(ask: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<Secret, BoxError>> + Send + 'static,
    {
        Self {
            token: Token::Asked(Arc::new(move || Box::pin(ask()))),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(secret) => secret.fmt(f),
            Self::Asked(_) => f.write_str("asked before each call"),
        }
    }
}
