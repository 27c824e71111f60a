//! The way into the API: one accessor for each page of operations.

use crate::auth;
use crate::runtime::{About, Client, ClientBuilder};

static ABOUT: About = About {
    title: "Brevo conversations API",
    base_url: "https://api.brevo.com/v3",
    schemes: &[&auth::API_KEY, &auth::PARTNER_KEY],
    request_id: &[],
};

impl Client {
    /// Begins a client of the API at `https://api.brevo.com/v3`, unless it is told another base URL.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&ABOUT)
    }

    /// The operations of the page `Conversations`.
    #[cfg(feature = "conversations")]
    #[must_use]
    pub fn conversations(&self) -> crate::api::ConversationsApi {
        crate::api::ConversationsApi {
            client: self.clone(),
        }
    }
}
