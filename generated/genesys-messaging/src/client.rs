//! The way into the API: one accessor for each page of operations.

use crate::auth;
use crate::runtime::{About, Client, ClientBuilder};

static ABOUT: About = About {
    title: "Genesys Cloud messaging API",
    base_url: "https://api.mypurecloud.com",
    schemes: &[&auth::PURE_CLOUD_OAUTH],
    request_id: &["inin-correlation-id"],
};

impl Client {
    /// Begins a client of the API at `https://api.mypurecloud.com`, unless it is told another base URL.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&ABOUT)
    }

    /// The operations of the page `Messaging`.
    #[cfg(feature = "messaging")]
    #[must_use]
    pub fn messaging(&self) -> crate::api::MessagingApi {
        crate::api::MessagingApi {
            client: self.clone(),
        }
    }
}
