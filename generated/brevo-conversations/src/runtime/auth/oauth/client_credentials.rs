//! Turns a client's id and secret into a credential for the client credentials grant of OAuth 2.0 (RFC 6749,
//! section 4.4).

use crate::runtime::auth::{Basic, Secret};
use crate::runtime::encode;

/// A client's id and secret, for which an authorization server gives access tokens.
///
/// The first call fetches a token; all calls share it, fetch a new one shortly before it ends, and fetch a
/// new one once if the API refuses it with 401.
#[derive(Clone, Debug)]
pub struct ClientCredentials {
    id: String,
    secret: Secret,
    pub(super) token_url: Option<String>,
    pub(super) scope: Option<String>,
}

impl ClientCredentials {
    /// A client's id and secret, as the authorization server knows them.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            token_url: None,
            scope: None,
        }
    }

    /// Both from environment variables.
    ///
    /// # Errors
    /// [`Error::Auth`](crate::runtime::Error::Auth): a variable is not set, is empty, or is not UTF-8.
    pub fn from_env(id: &str, secret: &str) -> crate::runtime::Result<Self> {
        Ok(Self::new(
            Secret::from_env(id)?.expose(),
            Secret::from_env(secret)?,
        ))
    }

    /// The address of the token endpoint, absolute or relative to the base URL, in place of the one that the
    /// API's pages give.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// The scopes to ask for, with spaces between (RFC 6749, section 3.3).
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// How the client proves itself to the token endpoint: id and secret, form-encoded first (RFC 6749, section 2.3.1).
    pub(super) fn basic(&self) -> Basic {
        Basic::new(
            encode::text(&self.id, encode::value),
            encode::text(self.secret.expose(), encode::value),
        )
    }

    /// What must not be shown.
    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }
}
