//! Turns a failure of the file system into a sentence with the path it is about.

use std::io;
use std::path::Path;

use crate::diag::neutral_line;

/// What could not be done with a file.
#[derive(Debug, thiserror::Error)]
#[error("cannot {action} `{path}`: {source}")]
pub struct Error {
    action: &'static str,
    path: String,
    source: io::Error,
}

impl Error {
    /// The error of `action`, a verb such as `read`, on `path`.
    pub(super) fn new(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self {
            action,
            path: neutral_line(&path.to_string_lossy()),
            source,
        }
    }
}

/// Names the path of a failure.
pub(super) trait At<T> {
    /// The same with what was to be done, a verb such as `read`, and with which path.
    fn at(self, action: &'static str, path: &Path) -> Result<T, Error>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, Error> {
        self.map_err(|source| Error::new(action, path, source))
    }
}
