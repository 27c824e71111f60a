//! The credentials that the API takes.

#[cfg(feature = "runtime-oauth")]
pub use crate::runtime::auth::ClientCredentials;
pub use crate::runtime::auth::{ApiKey, Basic, Bearer, Credential, Secret};

use crate::runtime::{KeyPlace, Scheme, SchemeKind};

pub(crate) static LIBRARY_KEY: Scheme = Scheme {
    name: "libraryKey",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Header,
        name: "X-Library-Key",
        prefix: "Key",
    },
};

pub(crate) static LIBRARY_SESSION: Scheme = Scheme {
    name: "librarySession",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Cookie,
        name: "session",
        prefix: "",
    },
};

pub(crate) static LIBRARY_OAUTH: Scheme = Scheme {
    name: "libraryOAuth",
    kind: SchemeKind::OAuth2 {
        token_url: "/oauth/token",
    },
};

pub(crate) static STAFF: Scheme = Scheme {
    name: "staff",
    kind: SchemeKind::Basic,
};

pub(crate) static STAFF_KEY: Scheme = Scheme {
    name: "staffKey",
    kind: SchemeKind::ApiKey {
        place: KeyPlace::Query,
        name: "staff_key",
        prefix: "",
    },
};

/// A key for the security scheme `libraryKey`, sent in the header `X-Library-Key`.
pub fn library_key(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&LIBRARY_KEY, key)
}

/// A key for the security scheme `librarySession`, sent in the cookie `session`.
pub fn library_session(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&LIBRARY_SESSION, key)
}

/// A key for the security scheme `staffKey`, sent in the query as `staff_key`.
pub fn staff_key(key: impl Into<Secret>) -> ApiKey {
    ApiKey::new(&STAFF_KEY, key)
}
