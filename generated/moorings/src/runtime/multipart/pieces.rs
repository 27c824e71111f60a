//! Turns opened contents into one stream that gives them one after the other.

use super::source::Content;
use crate::runtime::body::Body;
use crate::runtime::error::Error;
use crate::runtime::payload::Outgoing;
use bytes::Bytes;
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Contents, in order; nothing is copied.
#[derive(Default)]
pub(super) struct Pieces(VecDeque<Content>);

impl Pieces {
    pub(super) fn push(&mut self, content: Content) {
        self.0.push_back(content);
    }

    pub(super) fn into_outgoing(self) -> Outgoing {
        let length = self.0.iter().map(length).sum();
        Outgoing {
            body: Body::Stream(Box::pin(self)),
            length,
        }
    }
}

fn length(content: &Content) -> Option<u64> {
    match content {
        Content::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
        Content::Stream(_, length) => *length,
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let piece = match self.0.front_mut() {
                None => return Poll::Ready(None),
                Some(Content::Stream(stream, _)) => ready!(stream.as_mut().poll_next(context)),
                Some(Content::Bytes(bytes)) if bytes.is_empty() => None,
                Some(Content::Bytes(bytes)) => Some(Ok(std::mem::take(bytes))),
            };
            match piece {
                None => drop(self.0.pop_front()),
                Some(piece) => return Poll::Ready(Some(piece)),
            }
        }
    }
}
