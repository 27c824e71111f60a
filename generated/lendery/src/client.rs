//! The way into the API: one accessor for each page of operations.

use crate::auth;
use crate::runtime::{About, Client, ClientBuilder};

static ABOUT: About = About {
    title: "Lendery API",
    base_url: "https://lendery.test/v1",
    schemes: &[&auth::CARD, &auth::BRANCH_KEY],
    request_id: &[],
};

impl Client {
    /// Begins a client of the API at `https://lendery.test/v1`, unless it is told another base URL.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&ABOUT)
    }

    /// The operations of the page `Holdings`.
    #[cfg(feature = "holdings")]
    #[must_use]
    pub fn holdings(&self) -> crate::api::HoldingsApi {
        crate::api::HoldingsApi {
            client: self.clone(),
        }
    }

    /// The operations of the page `Pictures`.
    #[cfg(feature = "pictures")]
    #[must_use]
    pub fn pictures(&self) -> crate::api::PicturesApi {
        crate::api::PicturesApi {
            client: self.clone(),
        }
    }
}
