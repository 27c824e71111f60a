//! Turns a request that was sent into what a test asks about it.

use crate::runtime::body::{Body, Reading};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Uri};
use std::fmt;
use url::form_urlencoded;

/// A request that a [`MockTransport`](super::MockTransport) got, with everything that would have gone over the wire.
///
/// Its `Debug` text leaves out the query and hides headers that may be secret.
#[derive(Clone)]
pub struct MockRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl MockRequest {
    pub(super) async fn record(request: Request<Body>) -> Self {
        let (head, body) = request.into_parts();
        let body = match body.read(usize::MAX).await {
            Reading::Whole(body) | Reading::TooLong(body) | Reading::Broken(body, _) => body,
        };
        Self {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
        }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole address.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path as it was sent, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The query as it was sent, percent-encoded; empty if there was none.
    #[must_use]
    pub fn raw_query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// The names and values of the query, decoded, in order.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.raw_query().as_bytes())
            .into_owned()
            .collect()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header's value, if it was sent and is ASCII.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; `None` if it is none.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for MockRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("MockRequest");
        out.field("method", &self.method)
            .field("path", &self.path())
            .field("headers", &self.headers);
        out.finish_non_exhaustive()
    }
}
