//! Turns requests into answers by reqwest.

use super::{Body, ByteStream, Exchange, Transport};
use crate::runtime::error::{BuildError, Error, Stage, TimeoutError, TransportError};
use bytes::Bytes;
use futures_core::Stream;
use http::uri::PathAndQuery;
use http::{Request, Response, Uri};
use http_body::{Body as _, Frame};
use std::fmt;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use url::Url;

/// The default transport: HTTP over reqwest, with its pool of connections and the proxies that the environment names.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    connect_timeout: Option<Duration>,
}

impl ReqwestTransport {
    /// A transport that gives up on a connection after `connect_timeout`. Error: TLS cannot be set up.
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, BuildError> {
        let builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .redirect(reqwest::redirect::Policy::none());
        let client = builder
            .build()
            .map_err(|error| BuildError::new("the transport cannot be set up").because(error))?;
        Ok(Self {
            client,
            connect_timeout: Some(connect_timeout),
        })
    }

    fn error(&self, error: reqwest::Error) -> Error {
        let error = error.without_url();
        if error.is_builder() {
            BuildError::new("the request cannot be sent")
                .because(error)
                .into()
        } else if !error.is_connect() {
            TransportError::new(Stage::Exchange, error).into()
        } else if error.is_timeout() {
            TimeoutError::connecting(self.connect_timeout).into()
        } else {
            TransportError::new(Stage::Connect, error).into()
        }
    }
}

/// A client of reqwest's with settings of one's own, such as a proxy or a certificate. It should follow no redirects
/// (`redirect::Policy::none()`): reqwest does not know which headers are credentials.
impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self {
            client,
            connect_timeout: None,
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request<Body>) -> Exchange<'_> {
        // Begun outside of the future, which would have to hold the request.
        let exchange = outgoing(request).map(|request| self.client.execute(request));
        Box::pin(async move {
            let response = exchange?.await.map_err(|error| self.error(error))?;
            Ok(Response::from(response).map(incoming))
        })
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport(..)")
    }
}

/// What `reqwest::Request::try_from` does, with less of copying.
fn outgoing(request: Request<Body>) -> Result<reqwest::Request, BuildError> {
    let (head, body) = request.into_parts();
    let url = Url::parse(&address(&head.uri))
        .map_err(|error| BuildError::new("the address is not a valid URL").because(error))?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = match body {
        Body::Empty => None,
        Body::Bytes(bytes) => Some(bytes.into()),
        Body::Stream(stream) => Some(reqwest::Body::wrap(Outgoing(Mutex::new(stream)))),
    };
    Ok(request)
}

fn incoming(body: reqwest::Body) -> Body {
    match body.as_bytes() {
        Some([]) => Body::Empty,
        Some(_) | None => Body::Stream(Box::pin(Incoming(body))),
    }
}

/// An address as text, which no formatter has to write.
fn address(uri: &Uri) -> String {
    let mut out = String::with_capacity(128); // what most fit in
    if let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) {
        out.extend([scheme, "://", authority.as_str()]);
    }
    out.extend(uri.path_and_query().map(PathAndQuery::as_str));
    out
}

/// A stream as a body; the lock is never taken, it only makes the stream shareable, as reqwest asks.
struct Outgoing(Mutex<ByteStream>);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let stream = self
            .0
            .get_mut()
            .expect("a lock that is never taken is never poisoned");
        let piece = ready!(stream.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }
}

/// A body as a stream; trailers are left out.
struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(TransportError::new(
                        Stage::Body,
                        error.without_url(),
                    )
                    .into())));
                }
                Some(Ok(frame)) => frame,
            };
            if let Ok(bytes) = frame.into_data() {
                return Poll::Ready(Some(Ok(bytes)));
            }
        }
    }
}
