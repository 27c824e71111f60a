//! Turns a client's credentials into an access token that all calls share until it ends (RFC 6749, section 4.4).

use super::ClientCredentials;
use super::token_request::{Grant, TokenRequest};
use crate::runtime::about::Scheme;
use crate::runtime::address::BaseUrl;
use crate::runtime::auth::Secret;
use crate::runtime::client::Client;
use crate::runtime::error::{AuthError, BuildError};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long before its end a token is renewed at the latest, so that it still holds when the request arrives.
const MARGIN: Duration = Duration::from_secs(30);

/// Access tokens for one set of client credentials.
pub(crate) struct Tokens {
    request: TokenRequest,
    /// How many fetches have ended, well or not.
    fetches: AtomicU64,
    state: Mutex<State>,
}

/// What the last fetch brought.
enum State {
    /// Nothing: there was none, or its token was refused.
    Vacant,
    /// A token.
    Held(Held),
    /// An error, which those who waited for the fetch share.
    Failed(AuthError),
}

#[derive(Clone)]
struct Held {
    token: Secret,
    renew_at: Option<Instant>,
    /// The number of the fetch that brought it.
    fetch: u64,
}

/// A token in use by one call.
#[derive(Clone)]
pub(crate) struct Lease {
    tokens: Arc<Tokens>,
    held: Held,
    age: Age,
}

/// Whether a refused token is worth replacing.
#[derive(Clone, Copy)]
enum Age {
    /// It was fetched for this call: another one would be refused as well.
    New,
    /// It was there before the call: it may have been revoked.
    Old,
}

impl Tokens {
    /// None yet. Error: there is no token endpoint.
    pub(crate) fn new(
        credentials: ClientCredentials,
        schemes: &[&'static Scheme],
        base: &BaseUrl,
    ) -> Result<Self, BuildError> {
        Ok(Self {
            request: TokenRequest::new(credentials, schemes, base)?,
            fetches: AtomicU64::new(0),
            state: Mutex::new(State::Vacant),
        })
    }

    /// A token that holds; fetched if there is none. Of calls that come at the same time one fetches, and all
    /// get what it brings, be it an error. If the one that fetches is cancelled, the next one fetches.
    pub(crate) async fn lease(self: &Arc<Self>, client: &Client) -> Result<Lease, AuthError> {
        let before = self.fetches.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let ended = self.fetches.load(Ordering::Acquire);
        match &*state {
            State::Held(held) if held.is_good() => return Ok(self.lend(held.clone(), before)),
            State::Failed(error) if ended > before => return Err(error.clone()),
            State::Held(_) | State::Failed(_) | State::Vacant => {}
        }
        // Boxed, since it would make the future of every call larger.
        let outcome = Box::pin(self.request.send(client)).await;
        self.fetches.store(ended + 1, Ordering::Release);
        match outcome {
            Ok(grant) => {
                let held = Held::new(grant, ended + 1);
                *state = State::Held(held.clone());
                Ok(self.lend(held, before))
            }
            Err(error) => {
                *state = State::Failed(error.clone());
                Err(error)
            }
        }
    }

    fn lend(self: &Arc<Self>, held: Held, before: u64) -> Lease {
        let age = if held.fetch > before {
            Age::New
        } else {
            Age::Old
        };
        Lease {
            tokens: Arc::clone(self),
            held,
            age,
        }
    }
}

impl Lease {
    pub(crate) fn token(&self) -> &Secret {
        &self.held.token
    }

    /// Gives up a token that the API refused, unless another call has replaced it already; says whether to
    /// try with another.
    pub(crate) async fn forget(&self) -> bool {
        match self.age {
            Age::New => return false,
            Age::Old => {}
        }
        let mut state = self.tokens.state.lock().await;
        if matches!(&*state, State::Held(held) if held.fetch == self.held.fetch) {
            *state = State::Vacant;
        }
        true
    }
}

impl Held {
    fn new(grant: Grant, fetch: u64) -> Self {
        let renew_at = grant.lifetime.and_then(|lifetime| {
            let margin = MARGIN.min(lifetime / 10);
            Instant::now().checked_add(lifetime.saturating_sub(margin))
        });
        Self {
            token: grant.token,
            renew_at,
            fetch,
        }
    }

    fn is_good(&self) -> bool {
        self.renew_at
            .is_none_or(|renew_at| Instant::now() < renew_at)
    }
}
