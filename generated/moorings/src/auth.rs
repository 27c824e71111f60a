//! How a client says who it is: what the API takes, and the credentials for it.

#[cfg(feature = "runtime-oauth")]
pub use crate::runtime::auth::ClientCredentials;
pub use crate::runtime::auth::{ApiKey, Basic, Bearer, Credential, Secret};

use crate::runtime::{Scheme, SchemeKind};

pub(crate) static OFFICE: Scheme = Scheme {
    name: "office",
    kind: SchemeKind::Bearer,
};
