//! Turns bytes, a path or a stream into a file to upload.

use super::source::Source;
use crate::runtime::body::Failing;
use crate::runtime::error::BoxError;
use bytes::Bytes;
use futures_core::Stream;
use std::path::{Path, PathBuf};

/// A file to upload, with its name and media type. Bytes and paths turn into one by `into()`.
#[derive(Clone, Debug)]
pub struct FilePart {
    pub(super) source: Source,
    pub(super) name: Option<String>,
    pub(super) media_type: Option<String>,
}

impl FilePart {
    /// A file of these bytes.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(bytes.into().into())
    }

    /// The file at a path, under its own name. It is opened when the call is sent, and read piece by piece; that it
    /// cannot be opened is then an [`Error::Build`](crate::runtime::Error::Build).
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Self {
            name,
            ..Self::new(Source::Path(path))
        }
    }

    /// A file of the pieces of a stream. A stream can be read only once: such a call is neither retried nor
    /// redirected with its body.
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::new(Source::once(Box::pin(Failing::new(stream)), None))
    }

    /// A file of the pieces of a stream that has so many bytes in all. Servers that want to know a body's length
    /// beforehand do not take streams without.
    pub fn sized_stream<S, E>(stream: S, length: u64) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::new(Source::once(Box::pin(Failing::new(stream)), Some(length)))
    }

    /// Sets the name that the server is told. The default is that of the path, or else the parameter's.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type. The default is `application/octet-stream`. One that cannot stand in a header is an error
    /// when the call is sent.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            name: None,
            media_type: None,
        }
    }
}

impl From<Bytes> for FilePart {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for FilePart {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<PathBuf> for FilePart {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl From<&Path> for FilePart {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}
