//! Turns what proves who calls into credentials that a client can hold.

mod api_key;
mod basic;
mod bearer;
mod keyring;
#[cfg_attr(not(feature = "runtime-oauth"), path = "no_oauth.rs")]
mod oauth;
mod secret;
mod stamps;

pub use api_key::ApiKey;
pub use basic::Basic;
pub use bearer::Bearer;
#[cfg(feature = "runtime-oauth")]
pub use oauth::ClientCredentials;
pub use secret::Secret;

pub(super) use keyring::Keyring;
pub(super) use stamps::Stamps;

use api_key::Slot;
use bearer::{Ask, Token};
#[cfg(not(feature = "runtime-oauth"))]
use oauth::ClientCredentials;

/// Something that proves who calls, for one or more of the API's security schemes. Its `Debug` text hides
/// what is secret.
///
/// A credential goes along with the operations that list a scheme it fits. One that fits no scheme of the API
/// goes along with every operation that asks for any.
#[derive(Clone, Debug)]
pub struct Credential {
    proof: Proof,
    scheme: Option<&'static str>,
}

/// The kinds of credentials.
#[derive(Clone, Debug)]
enum Proof {
    ApiKey(ApiKey),
    Basic(Basic),
    Bearer(Bearer),
    ClientCredentials(ClientCredentials),
}

impl Credential {
    /// Ties the credential to the security scheme of this name, for APIs that have several of a kind. That
    /// the API has no such scheme is an error when the client is built.
    #[must_use]
    pub fn for_scheme(mut self, name: &'static str) -> Self {
        self.scheme = Some(name);
        self
    }

    fn new(proof: Proof) -> Self {
        Self {
            proof,
            scheme: None,
        }
    }
}

impl From<ApiKey> for Credential {
    fn from(key: ApiKey) -> Self {
        Self::new(Proof::ApiKey(key))
    }
}

impl From<Basic> for Credential {
    fn from(basic: Basic) -> Self {
        Self::new(Proof::Basic(basic))
    }
}

impl From<Bearer> for Credential {
    fn from(bearer: Bearer) -> Self {
        Self::new(Proof::Bearer(bearer))
    }
}

#[cfg(feature = "runtime-oauth")]
impl From<ClientCredentials> for Credential {
    fn from(credentials: ClientCredentials) -> Self {
        Self::new(Proof::ClientCredentials(credentials))
    }
}
