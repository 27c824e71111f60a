//! Turns what a user wishes into a client, and checks it.

use super::about::About;
use super::address::BaseUrl;
use super::auth::{Credential, Keyring};
use super::client::{Client, Limits, Settings};
use super::error::{BuildError, Error};
use super::headers;
use super::middleware::{Hooks, Middleware};
use super::retry::Budget;
use super::transport::{self, Transport};
use http::HeaderMap;
use http::header::{HeaderValue, USER_AGENT};
use std::fmt;
use std::time::Duration;

/// The name that requests bear: this crate's name and version.
const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Puts a [`Client`] together. Every setting has a default; mistakes are told by [`build`](Self::build).
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    about: &'static About,
    base_url: String,
    credentials: Vec<Credential>,
    headers: HeaderMap,
    limits: Limits,
    connect_timeout: Duration,
    hooks: Hooks,
    transport: Option<Box<dyn Transport>>,
    /// The first mistake.
    broken: Option<BuildError>,
}

impl ClientBuilder {
    pub(crate) fn new(about: &'static About) -> Self {
        let agent = (USER_AGENT, HeaderValue::from_static(AGENT));
        Self {
            about,
            base_url: about.base_url.to_owned(),
            credentials: Vec::new(),
            headers: HeaderMap::from_iter([agent]),
            limits: Limits {
                timeout: Duration::from_secs(60),
                body: 64 << 20,
                retries: 2,
                redirects: 10,
            },
            connect_timeout: Duration::from_secs(10),
            hooks: Hooks::default(),
            transport: None,
            broken: None,
        }
    }

    /// Where the API lives: an `http` or `https` URL, with a path prefix or without. The default is what the
    /// API's pages say.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Adds a credential; a client may have several, each for its own security scheme.
    pub fn auth(mut self, credential: impl Into<Credential>) -> Self {
        self.credentials.push(credential.into());
        self
    }

    /// Sends a header with every request, unless the call sets it; a second one of the same name takes the
    /// place of the first.
    pub fn default_header(mut self, name: &str, value: &str) -> Self {
        match headers::parse(name, value) {
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(reason) => drop(self.broken.get_or_insert(BuildError::new(reason))),
        }
        self
    }

    /// The name that requests bear, in place of this crate's name and version.
    pub fn user_agent(self, name: &str) -> Self {
        self.default_header(USER_AGENT.as_str(), name)
    }

    /// Bounds the whole time of each call: tokens, redirects, retries and the body included. The default is 60 seconds.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.timeout = limit;
        self
    }

    /// Bounds the time to make a connection. The default is 10 seconds. A transport of one's own has its own bound.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Bounds the size of an answer's body, in bytes; a longer one is an error. The default is 64 MiB. Downloads
    /// that are read as a stream are not bounded.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Bounds how often a call is sent again. The default is 2; with 0, it never is.
    ///
    /// A call is repeated when that may help: after a lost connection and the statuses 408, 425, 429, 500, 502, 503 and
    /// 504. With a method that is not idempotent, such as `POST`, it is only repeated if the server has not carried it
    /// out: no connection was made, or the answer was 429 or 503. A body that is a stream is never sent twice.
    ///
    /// Pauses begin with a quarter to half a second, and double; `Retry-After` makes them longer. An error is told at
    /// once when the next attempt would come after the call's [`timeout`](Self::timeout). All clones of a client share
    /// a budget of 50 retries, to which ten successful calls add one.
    pub fn retries(mut self, count: u32) -> Self {
        self.limits.retries = count;
        self
    }

    /// Bounds how many redirects a call follows. The default is 10; with 0, a redirect is an error that has its status.
    ///
    /// None is followed from `https` to `http`. To another scheme, host or port no credential goes along, and
    /// of the headers only those whose name shows that they hold no secret, such as `Accept` and `Range`.
    pub fn max_redirects(mut self, count: usize) -> Self {
        self.limits.redirects = count;
        self
    }

    /// Adds code of one's own around each attempt of each call, inside of what was added before.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.hooks.push(middleware);
        self
    }

    /// Sends requests by another way than the default one, such as a
    /// [`MockTransport`](crate::runtime::testing::MockTransport).
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Build`]: the base URL is missing or is none, a header or credential cannot be sent, a
    /// credential is for a security scheme that the API does not have, or there is no transport.
    pub fn build(self) -> Result<Client, Error> {
        if let Some(error) = self.broken {
            return Err(error.into());
        }
        if self.base_url.is_empty() {
            return Err(BuildError::new(
                "the API's pages name no base URL; set ClientBuilder::base_url",
            )
            .into());
        }
        let base = BaseUrl::parse(&self.base_url)
            .map_err(|reason| BuildError::new(format!("base URL: {reason}")))?;
        let keyring = Keyring::new(self.about, &base, self.credentials)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => transport::standard(self.connect_timeout)?,
        };
        let (about, headers, limits) = (self.about, self.headers, self.limits);
        Ok(Client::new(Settings {
            about,
            base,
            keyring,
            headers,
            limits,
            budget: Budget::default(),
            hooks: self.hooks,
            transport,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ClientBuilder");
        out.field("api", &self.about.title)
            .field("credentials", &self.credentials)
            .field("limits", &self.limits);
        out.finish_non_exhaustive()
    }
}
