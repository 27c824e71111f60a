//! Turns a call into the future of its answer.

use super::answer::Arrival;
use super::decode::Decode;
use super::error::Error;
use super::response::Response;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The future of a call: sends it and reads the answer. All calls share one state machine; only the last
/// step, decoding, knows their type. Dropping it cancels the call.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T> {
    arrival: Answering,
    decode: Decode<T>,
}

/// The part of sending that does not know what is answered.
pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Box<Arrival>, Error>> + Send>>;

impl<T> Sending<T> {
    pub(crate) fn new(arrival: Answering, decode: Decode<T>) -> Self {
        Self { arrival, decode }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrival = ready!(self.arrival.as_mut().poll(context));
        Poll::Ready(arrival.and_then(|arrival| (self.decode)(arrival.answer)))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending(..)")
    }
}
