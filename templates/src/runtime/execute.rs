//! Turns a request into an answer: within its time, with credentials, over redirects.

use super::answer::Answer;
use super::auth::Stamps;
use super::body::Body;
use super::client::Client;
use super::error::{Error, Stage, TimeoutError, TransportError};
use super::hop::{Hop, Trust};
use super::request::Request;
use http::{Response, StatusCode};

/// Sends a request: the one way by which every call goes. Errors name the request's operation.
pub(crate) async fn execute(client: Client, request: Box<Request>) -> Result<Answer, Error> {
    let limit = request.timeout.unwrap_or(client.settings().limits.timeout);
    let outcome = tokio::time::timeout(limit, attempt(&client, &request)).await;
    let outcome = outcome.unwrap_or_else(|_| Err(TimeoutError::call(limit).into()));
    outcome.map_err(|error| error.at(request.operation))
}

/// Sends a request once; if a token from the cache is refused, once more with a new one.
async fn attempt(client: &Client, request: &Request) -> Result<Answer, Error> {
    request.check()?;
    let settings = client.settings();
    let first = Hop::first(settings, request)?;
    let mut stamps = settings.keyring.stamps(client, request.operation).await?;
    let mut landed = follow(client, first.clone(), &stamps).await?;
    if landed.is_refused() && stamps.forget_tokens().await {
        stamps = settings.keyring.stamps(client, request.operation).await?;
        landed = follow(client, first, &stamps).await?;
    }
    let cap = settings.limits.body;
    Answer::read(
        settings.about,
        request.operation,
        landed.response,
        cap,
        stamps.into_secrets(),
    )
    .await
}

/// Where the redirects of a request end.
struct Landed {
    response: Response<Body>,
    trust: Trust,
}

impl Landed {
    /// Whether it was the API that refused the credentials, and not another host, which did not get them.
    fn is_refused(&self) -> bool {
        self.trust == Trust::Api && self.response.status() == StatusCode::UNAUTHORIZED
    }
}

/// Sends a request and follows redirects.
async fn follow(client: &Client, mut hop: Hop, stamps: &Stamps) -> Result<Landed, Error> {
    let settings = client.settings();
    let limit = settings.limits.redirects;
    let mut followed = 0;
    loop {
        let response = settings.transport.send(hop.request(stamps)?).await?;
        let Some(location) = hop.location(&response).filter(|_| limit > 0) else {
            return Ok(Landed {
                response,
                trust: hop.trust,
            });
        };
        if followed == limit {
            return Err(TransportError::new(
                Stage::Redirect,
                format!("there were more than {limit}"),
            )
            .into());
        }
        followed += 1;
        hop = hop.next(response.status(), &location?)?;
    }
}
