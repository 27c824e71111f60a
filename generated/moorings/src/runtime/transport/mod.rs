//! Turns one HTTP request into one HTTP answer; the seam between the client and the network.

#[cfg(feature = "reqwest")]
mod reqwest;

#[cfg(feature = "reqwest")]
pub use reqwest::ReqwestTransport;

pub use super::body::{Body, ByteStream};
pub use http::{Request, Response};

use super::error::{BuildError, Error};
use std::pin::Pin;
use std::time::Duration;

/// The future of an answer.
pub type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>, Error>> + Send + 'a>>;

/// Sends requests. Implement it to send them by a way of your own.
///
/// A transport sends a request as it is, once, to where its absolute URI says. It follows no redirect, keeps
/// no cookie and adds no credential: the client does. Any status is an answer, not an error. It gives the
/// answer as soon as its headers are there; the body may still come. When the future or the body is dropped,
/// the exchange is cancelled. A request whose body is a stream has a `Content-Length` if the length is known.
///
/// Errors are best made with [`TransportError::new`](super::error::TransportError::new) and
/// [`TimeoutError::connecting`](super::error::TimeoutError::connecting), since whether a call may be made
/// again depends on how far it came. Their texts must not show the URI's query or the headers.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and gives the answer.
    fn send(&self, request: Request<Body>) -> Exchange<'_>;
}

/// The transport of a client whose user names none.
#[cfg(feature = "reqwest")]
pub(super) fn standard(connect_timeout: Duration) -> Result<Box<dyn Transport>, BuildError> {
    Ok(Box::new(ReqwestTransport::new(connect_timeout)?))
}

/// The transport of a client whose user names none: there is none without a feature that brings it.
#[cfg(not(feature = "reqwest"))]
pub(super) fn standard(_connect_timeout: Duration) -> Result<Box<dyn Transport>, BuildError> {
    Err(BuildError::new(
        "no transport: enable the feature `rustls` or `native-tls`, or set ClientBuilder::transport",
    ))
}
