//! Turns the credentials of one call into headers, query parameters and cookies of its requests.

use super::Secret;
use super::oauth::Lease;
use crate::runtime::about::KeyPlace;
use crate::runtime::body::Body;
use crate::runtime::encode::{self, Encode};
use crate::runtime::error::AuthError;
use crate::runtime::headers;
use crate::runtime::style;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use http::{Request, Uri};

/// What a call's credentials put on its requests.
#[derive(Default)]
pub(crate) struct Stamps(Vec<Stamp>);

/// What one credential puts on a request.
#[derive(Clone)]
pub(crate) struct Stamp {
    mark: Mark,
    /// What an error must not show.
    secrets: Vec<Secret>,
    /// The token that this is made of, if a new one can be had in its place.
    lease: Option<Lease>,
}

#[derive(Clone)]
enum Mark {
    Header(HeaderName, HeaderValue),
    /// The encoded name and the encoded value.
    Query(String, Secret),
    /// A whole pair, encoded.
    Cookie(Secret),
}

impl Stamp {
    /// A value at a place. Error: it cannot stand there.
    pub(crate) fn new(place: KeyPlace, name: &str, value: &Secret) -> Result<Self, AuthError> {
        let mut secrets = vec![value.clone()];
        let mut encoded = |encode: Encode| {
            let text = Secret::from(encode::text(value.expose(), encode));
            secrets.push(text.clone());
            text
        };
        let mark = match place {
            KeyPlace::Header => {
                let (name, value) = headers::parse(name, value.expose()).map_err(AuthError::new)?;
                Mark::Header(name, value)
            }
            KeyPlace::Query => {
                Mark::Query(encode::text(name, encode::value), encoded(encode::value))
            }
            KeyPlace::Cookie => {
                let value = encoded(encode::cookie);
                Mark::Cookie(style::cookie_pair(name, value.expose()).into())
            }
        };
        Ok(Self {
            mark,
            secrets,
            lease: None,
        })
    }

    /// The `Authorization` header with a word and a value.
    pub(crate) fn authorization(word: &str, value: &Secret) -> Result<Self, AuthError> {
        let text = Secret::from(format!("{word} {}", value.expose()));
        Ok(Self::new(KeyPlace::Header, AUTHORIZATION.as_str(), &text)?.hiding(value))
    }

    /// The same, with another text that an error must not show.
    pub(crate) fn hiding(mut self, secret: &Secret) -> Self {
        self.secrets.push(secret.clone());
        self
    }

    /// The same, made of a token.
    pub(crate) fn leased(mut self, lease: Lease) -> Self {
        self.lease = Some(lease);
        self
    }

    /// Puts the stamp on a request, unless what it would write is there already.
    fn apply(&self, request: &mut Request<Body>) -> Result<(), AuthError> {
        match &self.mark {
            Mark::Header(name, value) => {
                request
                    .headers_mut()
                    .entry(name)
                    .or_insert_with(|| value.clone());
            }
            Mark::Query(name, value) => {
                *request.uri_mut() = with_query(request.uri(), name, value)?;
            }
            Mark::Cookie(pair) => add_cookie(request, pair)?,
        }
        Ok(())
    }
}

impl Stamps {
    pub(crate) fn push(&mut self, stamp: Stamp) {
        self.0.push(stamp);
    }

    /// Puts all stamps on a request; where two would write the same header, the first does.
    pub(crate) fn apply(&self, request: &mut Request<Body>) -> Result<(), AuthError> {
        self.0.iter().try_for_each(|stamp| stamp.apply(request))
    }

    /// Whether there are tokens in them that others can take the place of.
    pub(crate) fn have_tokens(&self) -> bool {
        self.0.iter().any(|stamp| stamp.lease.is_some())
    }

    /// Gives back the tokens that were in use before this call, and says whether there were any: then new
    /// ones may be accepted.
    pub(crate) async fn forget_tokens(&self) -> bool {
        let mut any = false;
        for lease in self.0.iter().filter_map(|stamp| stamp.lease.as_ref()) {
            any |= lease.forget().await;
        }
        any
    }

    /// What an error must not show.
    pub(crate) fn into_secrets(self) -> Vec<Secret> {
        self.0.into_iter().flat_map(|stamp| stamp.secrets).collect()
    }
}

/// The address with a query parameter, unless it has one of that name: a redirect may have kept it.
fn with_query(uri: &Uri, name: &str, value: &Secret) -> Result<Uri, AuthError> {
    let query = uri.query();
    let has = |query: &str| {
        query
            .split('&')
            .any(|pair| pair.split('=').next() == Some(name))
    };
    let mark = match query {
        Some(query) if has(query) => return Ok(uri.clone()),
        Some(_) => '&',
        None => '?',
    };
    let text = Secret::from(format!("{uri}{mark}{name}={}", value.expose()));
    Uri::try_from(text.expose())
        .map_err(|error| AuthError::new("the key makes the address too long").because(error))
}

/// Adds a pair to the `Cookie` header (RFC 6265, section 4.2.1).
fn add_cookie(request: &mut Request<Body>, pair: &Secret) -> Result<(), AuthError> {
    let known = request
        .headers()
        .get(COOKIE)
        .and_then(|value| value.to_str().ok());
    let text = match known {
        Some(known) => Secret::from(format!("{known}; {}", pair.expose())),
        None => pair.clone(),
    };
    let (name, value) = headers::parse(COOKIE.as_str(), text.expose()).map_err(AuthError::new)?;
    request.headers_mut().insert(name, value);
    Ok(())
}
