//! Turns settings into the handle that all calls are made with.

use super::about::About;
use super::address::BaseUrl;
use super::auth::Keyring;
use super::middleware::Hooks;
use super::retry::Budget;
use super::transport::Transport;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A client of the API. Cloning it is cheap, and clones share connections, access tokens and
/// what may be spent on retries.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
}

/// What a client was built with.
pub(crate) struct Settings {
    pub(crate) about: &'static About,
    pub(crate) base: BaseUrl,
    pub(crate) keyring: Keyring,
    /// The headers of every request, unless a call sets them.
    pub(crate) headers: HeaderMap,
    pub(crate) limits: Limits,
    /// What all calls may spend on retries.
    pub(crate) budget: Budget,
    pub(crate) hooks: Hooks,
    pub(crate) transport: Box<dyn Transport>,
}

/// What bounds a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The whole time of a call.
    pub(crate) timeout: Duration,
    /// The bytes of a body that is read.
    pub(crate) body: usize,
    /// How often a request is sent again.
    pub(crate) retries: u32,
    /// The redirects of a request.
    pub(crate) redirects: usize,
}

impl Client {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            settings: Arc::new(settings),
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Client");
        out.field("api", &self.settings.about.title)
            .field("base_url", &self.settings.base.as_str());
        out.finish_non_exhaustive()
    }
}
