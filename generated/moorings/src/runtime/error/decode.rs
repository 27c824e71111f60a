//! Turns an answer that is not what the API promises into an error.

use super::{BoxError, Error, JsonError, Operation, write_operation};
use crate::runtime::answer::Answer;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::fmt;

/// The server answered with a success, but the body is not what the API promises.
pub struct DecodeError {
    answer: Box<Answer>,
    path: String,
    source: BoxError,
}

impl DecodeError {
    /// The body as a whole is wrong.
    pub(crate) fn whole(answer: Answer, source: impl Into<BoxError>) -> Self {
        Self {
            answer: Box::new(answer),
            path: "$".to_owned(),
            source: source.into(),
        }
    }

    /// A value in the body is wrong.
    pub(crate) fn json(answer: Answer, error: JsonError) -> Self {
        Self {
            answer: Box::new(answer),
            path: error.path().to_owned(),
            source: error.into(),
        }
    }

    /// Where in the body the wrong value stands, as a JSON path: `$.people[1].name`; `$` is the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.answer.operation
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The id that the server gave to the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// The body as it came; of a body that is too long, as much as was read.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_operation(f, Some(self.answer.operation))?;
        write!(f, "cannot read the answer: {}; ", self.source)?;
        self.answer.fmt(f)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}
