//! Turns a call into the future of its answer, and gives the builders of generated code what every call has.

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
pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Arrival, Error>> + Send>>;

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

/// Gives builders, which hold a `Call<Answer>` as their one field, what a call has: `sends! { GetThing => Thing }`.
#[allow(unused_macros, reason = "an API may have no optional parameters")]
macro_rules! sends {
    ($($builder:ident => $answer:ty),* $(,)?) => {$(
        impl $builder {
            /// Sends the call; awaiting it does the same.
            pub fn send(self) -> $crate::runtime::Sending<$answer> {
                self.0.send()
            }

            /// Sends the call and waits for its answer, from code that is not async.
            ///
            /// # Errors
            /// As awaiting it; `Error::Build` if the code is async after all.
            #[cfg(feature = "blocking")]
            pub fn send_blocking(self) -> $crate::runtime::Result<$crate::runtime::Response<$answer>> {
                self.0.send_blocking()
            }

            /// Sends a header along, in place of one of the same name.
            pub fn with_header(mut self, name: &str, value: &str) -> Self {
                self.0 = self.0.with_header(name, value);
                self
            }

            /// Sends a query parameter along that the API's pages do not know, in place of one of the same name.
            pub fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.0 = self.0.with_query(name, value);
                self
            }

            /// Bounds this call's whole time, in place of the client's bound.
            pub fn with_timeout(mut self, limit: std::time::Duration) -> Self {
                self.0 = self.0.with_timeout(limit);
                self
            }

            /// Sends this call again at most so many times if it fails, in place of the client's number.
            pub fn with_retries(mut self, count: u32) -> Self {
                self.0 = self.0.with_retries(count);
                self
            }
        }

        impl std::future::IntoFuture for $builder {
            type Output = $crate::runtime::Result<$crate::runtime::Response<$answer>>;
            type IntoFuture = $crate::runtime::Sending<$answer>;

            fn into_future(self) -> $crate::runtime::Sending<$answer> {
                self.0.send()
            }
        }
    )*};
}
#[allow(unused_imports, reason = "an API may have no optional parameters")]
pub(crate) use sends;
