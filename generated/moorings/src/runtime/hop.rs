//! Turns a redirect into the next request, and decides what may go along.

use super::auth::Stamps;
use super::body::Body;
use super::client::Settings;
use super::error::{AuthError, BuildError, Stage, TransportError};
use super::headers::harmless;
use super::payload::{Outgoing, Payload};
use super::request::Request;
use http::header::{CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, Method, Response, StatusCode, Uri};
use url::Url;

/// One request on the way to an answer.
#[derive(Clone)]
pub(crate) struct Hop {
    /// Whom this request goes to.
    pub(crate) trust: Trust,
    method: Method,
    uri: Uri,
    pub(crate) headers: HeaderMap,
    payload: Payload,
}

/// Whom a request goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// The API itself: credentials go along.
    Api,
    /// Where a redirect to another scheme, host or port led: nothing secret goes along, even if the way leads
    /// back, since from there on others chose the address.
    Stranger,
}

impl Hop {
    /// The request as the call wants it.
    pub(crate) fn first(settings: &Settings, request: &Request) -> Result<Self, BuildError> {
        Ok(Self {
            trust: Trust::Api,
            method: request.operation.method.clone(),
            uri: request.uri(&settings.base)?,
            headers: request.headers(&settings.headers)?,
            payload: request.payload.clone(),
        })
    }

    /// A body to send now.
    pub(crate) async fn body(&self) -> Result<Outgoing, BuildError> {
        self.payload.outgoing().await
    }

    /// The request to hand to the transport, with its body.
    pub(crate) fn request(
        &mut self,
        Outgoing { body, length }: Outgoing,
        stamps: &Stamps,
    ) -> Result<http::Request<Body>, AuthError> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        // The copy, which has no room for more, stays here: of most requests it is never looked at again.
        let copy = self.headers.clone();
        *request.headers_mut() = std::mem::replace(&mut self.headers, copy);
        if let Some(length) = length {
            request.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        match self.trust {
            Trust::Api => stamps.apply(&mut request)?,
            Trust::Stranger => {}
        }
        Ok(request)
    }

    /// Whether the request can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        self.payload.is_replayable()
    }

    /// Where an answer leads on: `None` if it is no redirect (RFC 9110, section 15.4).
    pub(crate) fn location(
        &self,
        response: &Response<Body>,
    ) -> Option<Result<Url, TransportError>> {
        match response.status().as_u16() {
            301 | 302 | 303 | 307 | 308 => {
                let location = response.headers().get(LOCATION)?;
                Some(self.resolve(location.as_bytes()))
            }
            _ => None,
        }
    }

    /// Becomes the request that a redirect asks for.
    pub(crate) fn redirect(
        &mut self,
        status: StatusCode,
        location: &Url,
    ) -> Result<(), TransportError> {
        if self.becomes_get(status) {
            self.method = Method::GET;
            self.payload = Payload::Empty;
            self.headers.remove(CONTENT_TYPE);
            self.headers.remove(CONTENT_LANGUAGE);
        }
        if !self.is_replayable() {
            return Err(TransportError::new(
                Stage::Redirect,
                "the body is a stream, which cannot be sent again",
            ));
        }
        if self.url()?.origin() != location.origin() {
            self.leave();
        }
        self.uri = Uri::try_from(location.as_str())
            .map_err(|error| TransportError::new(Stage::Redirect, error))?;
        Ok(())
    }

    /// Takes away all that could be secret.
    fn leave(&mut self) {
        self.trust = Trust::Stranger;
        let secret: Vec<_> = self
            .headers
            .keys()
            .filter(|name| !harmless(name))
            .cloned()
            .collect();
        for name in secret {
            self.headers.remove(name);
        }
    }

    /// Whether the next request is a `GET` without body: after 303, and by custom after a `POST` with 301 or 302.
    fn becomes_get(&self, status: StatusCode) -> bool {
        match status {
            StatusCode::SEE_OTHER => self.method != Method::HEAD,
            StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND => self.method == Method::POST,
            _ => false,
        }
    }

    /// The address that a `Location` means from here. Errors: it is no `http` or `https` address, or leads
    /// from `https` to `http`.
    fn resolve(&self, location: &[u8]) -> Result<Url, TransportError> {
        let here = self.url()?;
        let text = std::str::from_utf8(location)
            .map_err(|error| TransportError::new(Stage::Redirect, error))?;
        let mut there = here
            .join(text)
            .map_err(|error| TransportError::new(Stage::Redirect, error))?;
        match (here.scheme(), there.scheme()) {
            (_, "https") | ("http", "http") => {}
            ("https", "http") => {
                return Err(TransportError::new(
                    Stage::Redirect,
                    "it leads from https to http",
                ));
            }
            _ => {
                return Err(TransportError::new(
                    Stage::Redirect,
                    "it leads away from http",
                ));
            }
        }
        there.set_fragment(None);
        Ok(there)
    }

    fn url(&self) -> Result<Url, TransportError> {
        Url::parse(&self.uri.to_string())
            .map_err(|error| TransportError::new(Stage::Redirect, error))
    }
}
