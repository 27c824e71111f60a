//! Turns where a part's content lies into that content, opened.

use crate::runtime::body::ByteStream;
use crate::runtime::error::{BuildError, Stage, TransportError};
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

/// How many bytes of a file are read at once.
const PIECE: usize = 64 << 10;

/// Where a part's content lies.
#[derive(Clone)]
pub(super) enum Source {
    /// In memory.
    Bytes(Bytes),
    /// In a file.
    Path(PathBuf),
    /// In a stream, until it is taken; clones of a call share it. The length is there if it is known.
    Once(Arc<Mutex<Option<ByteStream>>>, Option<u64>),
}

/// A part's content, ready to be sent.
pub(super) enum Content {
    Bytes(Bytes),
    /// A stream, and how many bytes it has, if that is known.
    Stream(ByteStream, Option<u64>),
}

impl Source {
    pub(super) fn once(stream: ByteStream, length: Option<u64>) -> Self {
        Self::Once(Arc::new(Mutex::new(Some(stream))), length)
    }

    pub(super) fn is_replayable(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::Path(_) => true,
            Self::Once(..) => false,
        }
    }

    /// Opens the content. Errors: the file cannot be opened, or the stream is used up.
    pub(super) async fn open(&self) -> Result<Content, BuildError> {
        match self {
            Self::Bytes(bytes) => Ok(Content::Bytes(bytes.clone())),
            Self::Path(path) => open(path).await.map_err(|error| {
                BuildError::new("a file to upload cannot be opened").because(error)
            }),
            Self::Once(stream, length) => {
                let taken = stream
                    .lock()
                    .expect("nothing panics while it holds this lock")
                    .take();
                taken
                    .map(|stream| Content::Stream(stream, *length))
                    .ok_or_else(|| BuildError::new("a stream to upload has been sent already"))
            }
        }
    }
}

async fn open(path: &Path) -> std::io::Result<Content> {
    let file = File::open(path).await?;
    let about = file.metadata().await?;
    if about.is_dir() {
        return Err(std::io::ErrorKind::IsADirectory.into());
    }
    // Pipes and devices say 0, whatever they hold.
    let length = about.is_file().then_some(about.len());
    let pieces = FilePieces {
        file,
        buffer: vec![0; PIECE],
    };
    Ok(Content::Stream(Box::pin(pieces), length))
}

impl From<Bytes> for Source {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Path(path) => path.fmt(f),
            Self::Once(..) => f.write_str("a stream"),
        }
    }
}

/// A file, read piece by piece.
struct FilePieces {
    file: File,
    buffer: Vec<u8>,
}

impl Stream for FilePieces {
    type Item = Result<Bytes, crate::runtime::error::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { file, buffer } = &mut *self;
        let mut room = ReadBuf::new(buffer);
        let outcome = ready!(Pin::new(file).poll_read(context, &mut room));
        Poll::Ready(match (outcome, room.filled()) {
            (Err(error), _) => Some(Err(TransportError::new(Stage::Exchange, error).into())),
            (Ok(()), []) => None,
            (Ok(()), piece) => Some(Ok(Bytes::copy_from_slice(piece))),
        })
    }
}
