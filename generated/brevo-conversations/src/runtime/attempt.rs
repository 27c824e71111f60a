//! Turns a request into the answer of one attempt: with credentials, over redirects.

use super::answer::{Answer, Arrival, Intake};
use super::auth::Stamps;
use super::body::Body;
use super::client::Client;
use super::error::{Error, Stage, TransportError};
use super::hop::{Hop, Trust};
use super::middleware::Attempt;
use super::request::Request;
use super::retry::Way;
use http::{Response, StatusCode};

/// Sends a request once; if a token from the cache is refused, once more with a new one. `way` tells how far it came,
/// even if it fails.
pub(crate) async fn attempt(
    client: &Client,
    request: &Request,
    about: &Attempt,
    way: &mut Way,
) -> Result<Box<Arrival>, Error> {
    let settings = client.settings();
    let mut first = Hop::first(settings, request, about)?;
    let mut stamps = settings.keyring.stamps(client, request.operation).await?;
    let again = (stamps.have_tokens() && first.is_replayable()).then(|| Box::new(first.clone()));
    let mut landed = follow(client, &mut first, &stamps, way).await?;
    if let Some(mut again) = again
        && landed.is_refused()
        && stamps.forget_tokens().await
    {
        stamps = settings.keyring.stamps(client, request.operation).await?;
        landed = follow(client, &mut again, &stamps, way).await?;
    }
    let Landed { response, .. } = landed;
    match request.intake {
        Intake::Download if response.status().is_success() => {
            return Ok(Answer::open(settings.about, request.operation, response));
        }
        Intake::Download | Intake::Whole => {}
    }
    let (head, body) = response.into_parts();
    let reading = body.read(settings.limits.body).await;
    let secrets = stamps.into_secrets();
    Answer::whole(settings.about, request.operation, head, reading, secrets)
        .map(|answer| Box::new(Arrival::from(answer)))
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
async fn follow(
    client: &Client,
    hop: &mut Hop<'_>,
    stamps: &Stamps,
    way: &mut Way,
) -> Result<Landed, Error> {
    let settings = client.settings();
    let limit = settings.limits.redirects;
    let mut followed = 0;
    loop {
        let body = hop.body().await?;
        let request = hop.request(body, stamps)?;
        let response = settings.transport.send(request).await?;
        let Some(location) = hop.location(&response).filter(|_| limit > 0) else {
            return Ok(Landed {
                response,
                trust: hop.trust,
            });
        };
        *way = Way::Redirected;
        if followed == limit {
            return Err(TransportError::new(
                Stage::Redirect,
                format!("there were more than {limit}"),
            )
            .into());
        }
        followed += 1;
        hop.redirect(response.status(), &location?)?;
    }
}
