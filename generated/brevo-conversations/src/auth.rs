//! How a client says who it is: what the API takes, and the credentials for it.

#[cfg(feature = "runtime-oauth")]
pub use crate::runtime::auth::ClientCredentials;
pub use crate::runtime::auth::{ApiKey, Basic, Bearer, Credential, Secret};

use crate::runtime::{KeyPlace, Scheme, SchemeKind};

pub(crate) static API_KEY: Scheme = Scheme {
    name: "api-key",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Header,
        name: "api-key",
        prefix: "",
    },
};

/// A key of the security scheme `api-key`, sent in the header `api-key`.
///
/// The pages show that a prefix such as `Bearer` may stand in front of it: [`ApiKey::prefix`].
pub fn api_key(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&API_KEY, key)
}

pub(crate) static PARTNER_KEY: Scheme = Scheme {
    name: "partner-key",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Header,
        name: "partner-key",
        prefix: "",
    },
};

/// A key of the security scheme `partner-key`, sent in the header `partner-key`.
///
/// The pages show that a prefix such as `Bearer` may stand in front of it: [`ApiKey::prefix`].
pub fn partner_key(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&PARTNER_KEY, key)
}
