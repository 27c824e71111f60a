//! Turns the body of an answer into pieces that are given as they come.

use super::about::Operation;
use super::body::Body;
use super::error::{Error, TimeoutError};
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// A body that is still to come, of any size. It is a [`Stream`] of its pieces; without the traits of other crates,
/// read it by [`try_next`](Self::try_next). Dropping it hangs up.
///
/// A connection that breaks off before the end is an [`Error::Transport`]. Each piece has as much time as the call had
/// for its answer; one that does not come in time is an [`Error::Timeout`]. Either ends the stream.
pub struct Download {
    operation: &'static Operation,
    /// What is still to come.
    rest: Body,
    /// How long a piece may take.
    limit: Duration,
    /// Goes off when the piece that is being waited for takes too long.
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Download {
    pub(crate) fn new(operation: &'static Operation, rest: Body, limit: Duration) -> Self {
        Self {
            operation,
            rest,
            limit,
            alarm: None,
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// [`Error::Transport`]: the connection broke off. [`Error::Timeout`]: the piece did not come in time.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let piece = match &mut self.rest {
            Body::Empty => None,
            Body::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.rest = Body::Empty;
                (!bytes.is_empty()).then_some(Ok(bytes))
            }
            Body::Stream(stream) => match stream.as_mut().poll_next(context) {
                Poll::Ready(piece) => piece,
                Poll::Pending => return self.poll_alarm(context),
            },
        };
        Poll::Ready(piece)
    }

    fn poll_alarm(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let limit = self.limit;
        let alarm = self.alarm.get_or_insert_with(|| Box::pin(sleep(limit)));
        alarm
            .as_mut()
            .poll(context)
            .map(|()| Some(Err(TimeoutError::piece(limit).into())))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = std::task::ready!(self.poll_piece(context));
        self.alarm = None;
        match &piece {
            Some(Ok(_)) => {}
            Some(Err(_)) | None => self.rest = Body::Empty,
        }
        let operation = self.operation;
        Poll::Ready(piece.map(|piece| piece.map_err(|error| error.at(operation))))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("rest", &self.rest)
            .finish_non_exhaustive()
    }
}
