//! Turns a client's credentials into a request to the token endpoint, and its answer into a token (RFC 6749,
//! sections 4.4 and 5.1).

use super::ClientCredentials;
use crate::runtime::about::{Operation, Scheme, SchemeKind, Security};
use crate::runtime::address::BaseUrl;
use crate::runtime::answer::Answer;
use crate::runtime::auth::Secret;
use crate::runtime::body::Body;
use crate::runtime::client::Client;
use crate::runtime::error::{AuthError, BuildError, Error};
use crate::runtime::{encode, headers};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{Method, Request, Uri};
use serde_json::Value;
use std::time::Duration;

/// The longest answer of a token endpoint that is read, in bytes.
const CAP: usize = 1 << 20;

/// What errors of the token endpoint are said of.
static TOKEN: Operation = Operation {
    id: "token",
    method: Method::POST,
    path: "(token endpoint)",
    accept: "application/json",
    content: "application/x-www-form-urlencoded",
    security: Security::Schemes(&[]),
};

/// How to ask for a token.
pub(crate) struct TokenRequest {
    url: Uri,
    credentials: ClientCredentials,
}

/// What the token endpoint gives.
pub(crate) struct Grant {
    /// The access token.
    pub(crate) token: Secret,
    /// How long it lasts, if that is said.
    pub(crate) lifetime: Option<Duration>,
}

impl TokenRequest {
    /// Checks what is needed to ask.
    pub(crate) fn new(
        credentials: ClientCredentials,
        schemes: &[&'static Scheme],
        base: &BaseUrl,
    ) -> Result<Self, BuildError> {
        let known = || token_url(schemes);
        let url = credentials.token_url.as_deref().unwrap_or_else(known);
        if url.is_empty() {
            return Err(BuildError::new(
                "the API's pages name no token endpoint; set ClientCredentials::token_url",
            ));
        }
        let url = base
            .resolve(url)
            .map_err(|reason| BuildError::new(format!("token URL: {reason}")))?;
        let url = Uri::try_from(url.as_str())
            .map_err(|error| BuildError::new("token URL").because(error))?;
        Ok(Self { url, credentials })
    }

    /// Asks for a token, over the client's transport and following no redirect.
    pub(crate) async fn send(&self, client: &Client) -> Result<Grant, AuthError> {
        let failed = |error: Error| AuthError::new("no access token could be had").because(error);
        let request = self.request(client)?;
        let settings = client.settings();
        let response = settings.transport.send(request).await.map_err(failed)?;
        let secrets = vec![self.credentials.secret().clone()];
        let cap = CAP.min(settings.limits.body);
        let (head, body) = response.into_parts();
        let reading = body.read(cap).await;
        let answer =
            Answer::whole(settings.about, &TOKEN, head, reading, secrets).map_err(failed)?;
        Grant::read(&answer.body)
    }

    fn request(&self, client: &Client) -> Result<Request<Body>, AuthError> {
        let mut form = "grant_type=client_credentials".to_owned();
        if let Some(scope) = &self.credentials.scope {
            form.push_str("&scope=");
            encode::value(&mut form, scope);
        }
        let mut request = Request::new(Body::from(form));
        *request.method_mut() = TOKEN.method.clone();
        *request.uri_mut() = self.url.clone();
        let basic = self
            .credentials
            .basic()
            .encoded()
            .expect("an encoded id has no colon");
        let basic = Secret::from(format!("Basic {}", basic.expose()));
        let (name, value) =
            headers::parse(AUTHORIZATION.as_str(), basic.expose()).map_err(AuthError::new)?;
        let headers = request.headers_mut();
        headers.insert(name, value);
        headers.insert(ACCEPT, HeaderValue::from_static(TOKEN.accept));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(TOKEN.content));
        if let Some(agent) = client.settings().headers.get(USER_AGENT) {
            headers.insert(USER_AGENT, agent.clone());
        }
        Ok(request)
    }
}

impl Grant {
    /// Reads the endpoint's answer. The error never shows it, as it may hold a token.
    fn read(body: &[u8]) -> Result<Self, AuthError> {
        let unusable =
            |reason: &str| AuthError::new(format!("the token endpoint's answer {reason}"));
        let answer: Value = serde_json::from_slice(body).map_err(|_| unusable("is not JSON"))?;
        let token = answer["access_token"]
            .as_str()
            .filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| unusable("has no `access_token`"))?;
        let kind = answer["token_type"]
            .as_str()
            .unwrap_or("bearer")
            .to_ascii_lowercase();
        if !kind.starts_with("bearer") {
            return Err(unusable("has a `token_type` other than bearer"));
        }
        Ok(Self {
            token: token.into(),
            lifetime: lifetime(&answer["expires_in"]),
        })
    }
}

/// The token endpoint of the first scheme that has one; empty if none has.
fn token_url(schemes: &[&'static Scheme]) -> &'static str {
    let url = |scheme: &&'static Scheme| match scheme.kind {
        SchemeKind::OAuth2 { token_url } => Some(token_url),
        SchemeKind::ApiKey { .. } | SchemeKind::Basic | SchemeKind::Bearer => None,
    };
    schemes
        .iter()
        .filter_map(url)
        .find(|url| !url.is_empty())
        .unwrap_or_default()
}

/// Seconds, which some servers write as text.
fn lifetime(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds.max(0.0)).ok())
}
