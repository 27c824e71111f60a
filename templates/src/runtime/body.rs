//! Turns bytes that are there, or that are still to come, into the body of a request or an answer.

use super::error::{BoxError, Error, Stage, TransportError};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The body of a request or of an answer, as a [`Transport`](super::transport::Transport) takes and gives it.
#[derive(Default)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    #[default]
    Empty,
    /// A body that is there as a whole.
    Bytes(Bytes),
    /// A body that comes piece by piece.
    Stream(ByteStream),
}

/// The pieces of a body, in order. An error ends it.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

impl Body {
    /// Reads the body to its end.
    pub(crate) async fn read(self, cap: usize) -> Reading {
        match self {
            Self::Empty => Reading::Whole(Bytes::new()),
            Self::Bytes(bytes) if bytes.len() > cap => Reading::TooLong(bytes.slice(..cap)),
            Self::Bytes(bytes) => Reading::Whole(bytes),
            Self::Stream(stream) => read_stream(stream, cap).await,
        }
    }
}

/// How far a body could be read.
pub(crate) enum Reading {
    /// The whole body.
    Whole(Bytes),
    /// As much of the body as the cap allows; there was more.
    TooLong(Bytes),
    /// What came before the connection failed.
    Broken(Bytes, Error),
}

/// Reads a stream until it ends, breaks or exceeds the cap.
async fn read_stream(mut stream: ByteStream, cap: usize) -> Reading {
    let mut gathered = Gathered::default();
    loop {
        match poll_fn(|context| stream.as_mut().poll_next(context)).await {
            None => return Reading::Whole(gathered.finish()),
            Some(Err(error)) => return Reading::Broken(gathered.finish(), error),
            Some(Ok(piece)) => {
                let room = cap - gathered.len();
                if piece.len() > room {
                    gathered.push(piece.slice(..room));
                    return Reading::TooLong(gathered.finish());
                }
                gathered.push(piece);
            }
        }
    }
}

/// The pieces read so far. A body that comes in one piece, as most do, is never copied.
#[derive(Default)]
struct Gathered {
    /// The first piece, until a second one comes.
    only: Bytes,
    /// All pieces, once there are two.
    joined: BytesMut,
}

impl Gathered {
    fn len(&self) -> usize {
        self.only.len() + self.joined.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.only = piece;
        } else {
            self.joined
                .extend_from_slice(&std::mem::take(&mut self.only));
            self.joined.extend_from_slice(&piece);
        }
    }

    fn finish(self) -> Bytes {
        if self.joined.is_empty() {
            self.only
        } else {
            self.joined.freeze()
        }
    }
}

/// A stream whose errors become those of a call.
pub(crate) struct Failing<S>(Pin<Box<S>>);

impl<S> Failing<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S, E> Stream for Failing<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(
            piece.map(|piece| {
                piece.map_err(|error| TransportError::new(Stage::Exchange, error).into())
            }),
        )
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Stream(_) => f.write_str("Stream(..)"),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::Bytes(text.into())
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}
