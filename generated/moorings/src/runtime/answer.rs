//! Turns what came over the wire into a checked answer: status, headers and the bytes of the body.

use super::about::{About, Operation};
use super::auth::Secret;
use super::body::{Body, Reading};
use super::error::{DecodeError, Error, StatusError, excerpt};
use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, Response, StatusCode};
use std::fmt;

/// Headers that servers commonly send a request id in.
const REQUEST_ID: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-trace-id",
];

/// An answer whose body has been read, before it is decoded.
pub(crate) struct Answer {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What this answer's text must not show.
    pub(crate) secrets: Vec<Secret>,
    about: &'static About,
}

/// An answer, and what of its body has not been read.
pub(crate) struct Arrival {
    pub(crate) answer: Answer,
    pub(crate) rest: Body,
}

/// How much of a body is read before an answer counts as there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Intake {
    /// All of it.
    Whole,
    /// Nothing, if the status is a success: the caller reads it.
    Download,
}

impl Answer {
    /// The answer with none of its body read, whatever its status.
    pub(crate) fn open(
        about: &'static About,
        operation: &'static Operation,
        response: Response<Body>,
    ) -> Box<Arrival> {
        let (head, rest) = response.into_parts();
        let answer = Self {
            operation,
            status: head.status,
            headers: head.headers,
            body: Bytes::new(),
            secrets: Vec::new(),
            about,
        };
        Box::new(Arrival { answer, rest })
    }

    /// The answer with its body, as far as that was read. Errors: the status is not a success, or the body is longer
    /// than what may be read, or it breaks off. A status that is not a success is told even then.
    pub(crate) fn whole(
        about: &'static About,
        operation: &'static Operation,
        head: Parts,
        reading: Reading,
        secrets: Vec<Secret>,
    ) -> Result<Self, Error> {
        let answer = |body| Self {
            operation,
            status: head.status,
            headers: head.headers,
            body,
            secrets,
            about,
        };
        match reading {
            Reading::Whole(body) if head.status.is_success() => Ok(answer(body)),
            Reading::TooLong(body) if head.status.is_success() => {
                let why = format!("the body is longer than {} bytes", body.len());
                Err(DecodeError::whole(answer(body), why).into())
            }
            Reading::Broken(_, error) if head.status.is_success() => Err(error),
            Reading::Whole(body) | Reading::TooLong(body) | Reading::Broken(body, _) => {
                Err(StatusError::new(answer(body)).into())
            }
        }
    }

    /// The id that the server gave to the request, from the API's own headers or the well-known ones.
    pub(crate) fn request_id(&self) -> Option<&str> {
        let names = self.about.request_id.iter().chain(&REQUEST_ID);
        names
            .filter_map(|name| self.headers.get(*name))
            .find_map(|value| value.to_str().ok())
    }
}

impl From<Answer> for Arrival {
    fn from(answer: Answer) -> Self {
        let rest = Body::Empty;
        Self { answer, rest }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(id) = self.request_id() {
            write!(f, " (request id {id})")?;
        }
        if !self.body.is_empty() {
            write!(f, ": {}", excerpt(&self.body, &self.secrets))?;
        }
        Ok(())
    }
}
