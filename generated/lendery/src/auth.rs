//! How a client says who it is: what the API takes, and the credentials for it.

#[cfg(feature = "runtime-oauth")]
pub use crate::runtime::auth::ClientCredentials;
pub use crate::runtime::auth::{ApiKey, Basic, Bearer, Credential, Secret};

use crate::runtime::{KeyPlace, Scheme, SchemeKind};

pub(crate) static CARD: Scheme = Scheme {
    name: "card",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Header,
        name: "X-Card",
        prefix: "",
    },
};

/// A key of the security scheme `card`, sent in the header `X-Card`.
pub fn card(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&CARD, key)
}

pub(crate) static BRANCH_KEY: Scheme = Scheme {
    name: "branchKey",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Query,
        name: "branch_key",
        prefix: "",
    },
};

/// A key of the security scheme `branchKey`, sent in the query `branch_key`.
pub fn branch_key(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&BRANCH_KEY, key)
}
