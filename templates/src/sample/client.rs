//! The way into the API: one accessor per page.

use super::{api, auth};
use crate::runtime::{About, Client, ClientBuilder};

static ABOUT: About = About {
    title: "Library API",
    base_url: "https://library.example/v1",
    schemes: &[
        &auth::LIBRARY_KEY,
        &auth::LIBRARY_SESSION,
        &auth::LIBRARY_OAUTH,
        &auth::STAFF,
        &auth::STAFF_KEY,
    ],
    request_id: &["library-request"],
};

/// The Library API.
impl Client {
    /// Begins a client of the Library API, at `https://library.example/v1` unless it is told otherwise.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&ABOUT)
    }

    /// Operations of `BooksApi`.
    #[must_use]
    pub fn books(&self) -> api::BooksApi {
        api::BooksApi {
            client: self.clone(),
        }
    }

    /// Operations of `CatalogueApi`.
    #[must_use]
    pub fn catalogue(&self) -> api::CatalogueApi {
        api::CatalogueApi {
            client: self.clone(),
        }
    }

    /// Operations of `FilesApi`.
    #[must_use]
    pub fn files(&self) -> api::FilesApi {
        api::FilesApi {
            client: self.clone(),
        }
    }
}
