//! Turns a failure of the reader into an error that names the place in the document.

use super::failure::Failure;
use std::fmt;
use std::str::Utf8Error;

/// Why a JSON text could not be read as the type that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    message: String,
    path: String,
    offset: usize,
}

impl Error {
    /// What is wrong, without the place. It holds nothing of the document but names of fields.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where in the document it is: `$` is the whole of it, `$.people.x.roles[1]` the second role of `x`.
    /// A key that is not a plain word stands in brackets, as RFC 9535 writes it: `$.people["x y"]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where in the text it is, in bytes from its beginning.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            message,
            path,
            offset,
        } = self;
        write!(f, "{path}: {message} (at byte {offset})")
    }
}

impl std::error::Error for Error {}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let mut path = "$".to_owned();
        for step in failure.steps.iter().rev() {
            path.push_str(&step.to_string());
        }
        Self {
            message: failure.message.into_owned(),
            path,
            offset: failure.offset,
        }
    }
}

impl From<Utf8Error> for Error {
    fn from(error: Utf8Error) -> Self {
        Self {
            message: "invalid UTF-8".to_owned(),
            path: "$".to_owned(),
            offset: error.valid_up_to(),
        }
    }
}
