//! Turns an answer whose status is not a success into an error.

use super::{Error, Operation, write_operation};
use crate::runtime::answer::Answer;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// The server answered with a status outside 200 to 299.
pub struct StatusError {
    answer: Box<Answer>,
}

impl StatusError {
    pub(crate) fn new(answer: Answer) -> Self {
        Self {
            answer: Box::new(answer),
        }
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

    /// The body of the answer as it came, or as much of it as could be read.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_operation(f, Some(self.answer.operation))?;
        self.answer.fmt(f)
    }
}

impl fmt::Debug for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusError({self})")
    }
}

impl std::error::Error for StatusError {}

impl From<StatusError> for Error {
    fn from(error: StatusError) -> Self {
        Self::Status(Box::new(error))
    }
}
