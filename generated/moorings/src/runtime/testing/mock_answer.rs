//! Turns a few words of a test into the answer, or the failure, that it plays.

use crate::runtime::body::Body;
use crate::runtime::error::{Error, Stage, TimeoutError, TransportError};
use crate::runtime::headers;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response, StatusCode};

/// An answer or a failure that a [`MockTransport`](super::MockTransport) plays.
#[derive(Clone, Debug)]
pub struct MockAnswer(Play);

#[derive(Clone, Debug)]
enum Play {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    Fail(Stage),
    ConnectTimeout,
    Silence,
}

impl MockAnswer {
    /// A status without a body.
    ///
    /// # Panics
    /// If `status` is not from 100 to 999.
    #[must_use]
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a status is from 100 to 999");
        Self(Play::Answer {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        })
    }

    /// A status with a value as JSON: a model, or what serde writes else.
    ///
    /// # Panics
    /// If `status` is not from 100 to 999, or the value cannot be written as JSON.
    #[must_use]
    pub fn value(status: u16, value: &impl serde::Serialize) -> Self {
        let body = serde_json::to_vec(value).expect("an answer of a test can be written as JSON");
        Self::json(status, body)
    }

    /// A status with a text of JSON.
    ///
    /// # Panics
    /// If `status` is not from 100 to 999.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::status(status)
            .header(CONTENT_TYPE.as_str(), "application/json")
            .body(body)
    }

    /// No connection: the request never reached a server.
    #[must_use]
    pub fn no_connection() -> Self {
        Self(Play::Fail(Stage::Connect))
    }

    /// A connection that broke before the answer came.
    #[must_use]
    pub fn broken_connection() -> Self {
        Self(Play::Fail(Stage::Exchange))
    }

    /// No connection in time.
    #[must_use]
    pub fn connect_timeout() -> Self {
        Self(Play::ConnectTimeout)
    }

    /// No answer, ever: the call runs into its timeout.
    #[must_use]
    pub fn silence() -> Self {
        Self(Play::Silence)
    }

    /// The same answer with a header; a failure stays as it is.
    ///
    /// # Panics
    /// If the name or value cannot stand in a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let (name, value) = headers::parse(name, value).expect("a header of a test is a valid one");
        match &mut self.0 {
            Play::Answer { headers, .. } => drop(headers.append(name, value)),
            Play::Fail(_) | Play::ConnectTimeout | Play::Silence => {}
        }
        self
    }

    /// The same answer with a body; a failure stays as it is.
    #[must_use]
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        match &mut self.0 {
            Play::Answer { body, .. } => *body = bytes.into(),
            Play::Fail(_) | Play::ConnectTimeout | Play::Silence => {}
        }
        self
    }

    /// Plays it.
    pub(super) async fn play(self) -> Result<Response<Body>, Error> {
        match self.0 {
            Play::Answer {
                status,
                headers,
                body,
            } => {
                let mut response = Response::new(Body::Bytes(body));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Play::Fail(stage) => Err(TransportError::new(stage, "played by MockTransport").into()),
            Play::ConnectTimeout => Err(TimeoutError::connecting(None).into()),
            Play::Silence => std::future::pending().await,
        }
    }
}
