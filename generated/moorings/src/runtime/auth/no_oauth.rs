//! Takes the place of `oauth` in a client without that feature: credentials and tokens that there cannot be.

use super::Secret;
use crate::runtime::about::Scheme;
use crate::runtime::address::BaseUrl;
use crate::runtime::client::Client;
use crate::runtime::error::{AuthError, BuildError};
use std::future::Ready;
use std::sync::Arc;

#[derive(Clone, Copy, Debug)]
pub(crate) enum ClientCredentials {}

pub(crate) enum Tokens {}

#[derive(Clone)]
pub(crate) enum Lease {}

impl Tokens {
    pub(crate) fn new(
        credentials: ClientCredentials,
        _: &[&'static Scheme],
        _: &BaseUrl,
    ) -> Result<Self, BuildError> {
        match credentials {}
    }

    pub(crate) fn lease(self: &Arc<Self>, _: &Client) -> Ready<Result<Lease, AuthError>> {
        match **self {}
    }
}

impl Lease {
    pub(crate) fn token(&self) -> &Secret {
        match *self {}
    }

    pub(crate) fn forget(&self) -> Ready<bool> {
        match *self {}
    }
}
