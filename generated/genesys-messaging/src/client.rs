//! The way into the API: one accessor for each page of operations.

use crate::runtime::{About, Client, ClientBuilder};
use crate::{api, auth};

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
    #[must_use]
    pub fn messaging(&self) -> api::MessagingApi {
        api::MessagingApi {
            client: self.clone(),
        }
    }
}
