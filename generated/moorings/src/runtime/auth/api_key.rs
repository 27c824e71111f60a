//! Turns a key into a credential for a header, the query or a cookie.

use super::Secret;
use crate::runtime::about::{KeyPlace, Scheme};

/// A key that goes into a header, the query or a cookie. The client's module `auth` has a function per scheme
/// that makes one.
#[derive(Clone, Debug)]
pub struct ApiKey {
    pub(super) slot: Slot,
    pub(super) key: Secret,
    pub(super) prefix: Option<String>,
}

/// Where a key goes.
#[derive(Clone, Debug)]
pub(super) enum Slot {
    /// Where one of the API's schemes says.
    Scheme(&'static Scheme),
    /// Where the user says.
    Own(KeyPlace, String),
}

impl ApiKey {
    /// A key for one of the API's security schemes. That the scheme is of another kind is an error when the
    /// client is built.
    pub(crate) fn new(scheme: &'static Scheme, key: impl Into<Secret>) -> Self {
        Self {
            slot: Slot::Scheme(scheme),
            key: key.into(),
            prefix: None,
        }
    }

    /// A key for a header, whatever the API's schemes are.
    pub fn header(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::own(KeyPlace::Header, name.into(), key.into())
    }

    /// A key for a query parameter, whatever the API's schemes are.
    pub fn query(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::own(KeyPlace::Query, name.into(), key.into())
    }

    /// A key for a cookie, whatever the API's schemes are.
    pub fn cookie(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::own(KeyPlace::Cookie, name.into(), key.into())
    }

    /// Puts a word such as `Token` before the key, with a space between, in place of the scheme's own; an
    /// empty one sends the bare key.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    fn own(place: KeyPlace, name: String, key: Secret) -> Self {
        Self {
            slot: Slot::Own(place, name),
            key,
            prefix: None,
        }
    }
}
