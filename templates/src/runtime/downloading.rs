//! Turns a call into the future of an answer whose body is still to come.

use super::download::Download;
use super::error::Error;
use super::response::Response;
use super::sending::Answering;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The future of a download: sends the call and reads the head of the answer. A status that is no success is an error,
/// as ever. Dropping it cancels the call.
#[must_use = "a future does nothing until it is awaited"]
pub struct Downloading {
    arrival: Answering,
    /// How long a piece of the body may take.
    limit: Duration,
}

impl Downloading {
    pub(crate) fn new(arrival: Answering, limit: Duration) -> Self {
        Self { arrival, limit }
    }
}

impl Future for Downloading {
    type Output = Result<Response<Download>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrival = ready!(self.arrival.as_mut().poll(context));
        Poll::Ready(arrival.map(|arrival| {
            let download = Download::new(arrival.answer.operation, arrival.rest, self.limit);
            Response::new(download, arrival.answer)
        }))
    }
}

impl fmt::Debug for Downloading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Downloading(..)")
    }
}

/// Gives builders, which hold a `Call<Bytes>` as their one field, the download: `streams! { GetScan }`.
#[allow(unused_macros, reason = "an API may answer no bytes")]
macro_rules! streams {
    ($($builder:ident),* $(,)?) => {$(
        impl $builder {
            /// Sends the call, and gives the body as it comes, whatever its size.
            #[inline]
            pub fn stream(self) -> $crate::runtime::Downloading {
                self.0.stream()
            }
        }
    )*};
}
#[allow(unused_imports, reason = "an API may answer no bytes")]
pub(crate) use streams;
