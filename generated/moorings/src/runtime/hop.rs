//! Turns a redirect into the next request, and decides what may go along.

use super::auth::Stamps;
use super::body::Body;
use super::client::Settings;
use super::error::{BuildError, Error, Stage, TransportError};
use super::headers::harmless;
use super::middleware::Attempt;
use super::payload::{Outgoing, Payload};
use super::request::Request;
use http::header::{CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, Method, Response, StatusCode, Uri};
use url::Url;

/// One request on the way to an answer.
#[derive(Clone)]
pub(crate) struct Hop<'c> {
    /// Whom this request goes to.
    pub(crate) trust: Trust,
    method: Method,
    uri: Uri,
    headers: Headers,
    payload: Payload,
    settings: &'c Settings,
    call: &'c Request,
}

/// The headers of a request, before they are sent and after.
#[derive(Clone)]
enum Headers {
    /// Those of the call, made when they are wanted: most requests are sent once, and need no copy of theirs.
    OfTheCall,
    /// Others.
    Own(HeaderMap),
}

/// Whom a request goes to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    /// The API itself: credentials go along.
    Api,
    /// Where a redirect to another scheme, host or port led: nothing secret goes along, even if the way leads
    /// back, since from there on others chose the address.
    Stranger,
}

impl<'c> Hop<'c> {
    /// The request as the call and middleware want it.
    pub(crate) fn first(
        settings: &'c Settings,
        call: &'c Request,
        about: &Attempt,
    ) -> Result<Self, BuildError> {
        let mut hop = Self {
            trust: Trust::Api,
            method: call.operation.method.clone(),
            uri: call.uri(&settings.base)?,
            headers: Headers::OfTheCall,
            payload: call.payload.clone(),
            settings,
            call,
        };
        if !settings.hooks.is_empty() {
            let mut headers = hop.headers()?;
            settings.hooks.before(about, &mut headers)?;
            hop.headers = Headers::Own(headers);
        }
        Ok(hop)
    }

    /// A copy of the headers.
    fn headers(&self) -> Result<HeaderMap, BuildError> {
        match &self.headers {
            Headers::OfTheCall => self.call.headers(&self.settings.headers),
            Headers::Own(headers) => Ok(headers.clone()),
        }
    }

    /// A body to send now.
    pub(crate) async fn body(&self) -> Result<Outgoing, BuildError> {
        self.payload.outgoing().await
    }

    /// The request to hand to the transport, with its body.
    pub(crate) fn request(
        &self,
        Outgoing { body, length }: Outgoing,
        stamps: &Stamps,
    ) -> Result<http::Request<Body>, Error> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers()?;
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
    pub(crate) fn redirect(&mut self, status: StatusCode, location: &Url) -> Result<(), Error> {
        let mut headers = self.headers()?;
        if self.becomes_get(status) {
            self.method = Method::GET;
            self.payload = Payload::Empty;
            headers.remove(CONTENT_TYPE);
            headers.remove(CONTENT_LANGUAGE);
        }
        if !self.is_replayable() {
            let why = "the body is a stream, which cannot be sent again";
            return Err(TransportError::new(Stage::Redirect, why).into());
        }
        if self.url()?.origin() != location.origin() {
            self.trust = Trust::Stranger;
            take_secrets(&mut headers);
        }
        self.headers = Headers::Own(headers);
        self.uri = Uri::try_from(location.as_str())
            .map_err(|error| TransportError::new(Stage::Redirect, error))?;
        Ok(())
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

/// Takes away all that could be secret.
fn take_secrets(headers: &mut HeaderMap) {
    let secret: Vec<_> = headers
        .keys()
        .filter(|name| !harmless(name))
        .cloned()
        .collect();
    for name in secret {
        headers.remove(name);
    }
}
