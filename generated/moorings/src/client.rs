//! The way into the API: one accessor for each page of operations.

use crate::auth;
use crate::runtime::{About, Client, ClientBuilder};

static ABOUT: About = About {
    title: "Moorings API",
    base_url: "https://moorings.test/v2",
    schemes: &[&auth::OFFICE],
    request_id: &[],
};

impl Client {
    /// Begins a client of the API at `https://moorings.test/v2`, unless it is told another base URL.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&ABOUT)
    }

    /// The operations of the page `Berths`.
    #[cfg(feature = "berths")]
    #[must_use]
    pub fn berths(&self) -> crate::api::BerthsApi {
        crate::api::BerthsApi {
            client: self.clone(),
        }
    }

    /// The operations of the page `Papers`.
    #[cfg(feature = "papers")]
    #[must_use]
    pub fn papers(&self) -> crate::api::PapersApi {
        crate::api::PapersApi {
            client: self.clone(),
        }
    }
}
