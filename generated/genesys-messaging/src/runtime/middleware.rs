//! Turns every attempt of a call into two occasions for the user's own code: before it is sent, and after it ended.

use super::about::Operation;
use super::answer::{Answer, Arrival};
use super::error::{BoxError, BuildError, Error};
use super::headers::harmless;
use http::HeaderMap;
use std::time::Duration;

/// Code of one's own around each attempt of each call: to add headers, to log, to count, to refuse.
///
/// [`before`](Self::before) is called in the order in which middleware was added to the client,
/// [`after`](Self::after) in the opposite order. A call that is retried has several attempts; redirects and a token's
/// renewal belong to the attempt that they happen in.
pub trait Middleware: Send + Sync + 'static {
    /// Called before an attempt is sent, with its headers; credentials come later, where no header is in their place.
    /// The headers that are set here are secret: they do not follow a redirect to another host.
    ///
    /// # Errors
    /// Whatever it is, it ends the call: it becomes the source of an [`Error::Build`].
    fn before(&self, _attempt: &Attempt, _headers: &mut HeaderMap) -> Result<(), BoxError> {
        Ok(())
    }

    /// Called when an attempt has ended, even if it was refused or ran out of time; not if the call was dropped.
    fn after(&self, _attempt: &Attempt, _outcome: &Outcome<'_>) {}
}

/// Which attempt of which operation.
#[derive(Debug)]
pub struct Attempt {
    operation: &'static Operation,
    number: u32,
}

impl Attempt {
    pub(crate) fn new(operation: &'static Operation, number: u32) -> Self {
        Self { operation, number }
    }

    /// The operation, with its method and path template.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The number of the attempt; the first is 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// How an attempt ended.
#[derive(Clone, Copy)]
pub struct Outcome<'o> {
    result: Result<&'o Answer, &'o Error>,
    elapsed: Duration,
}

impl<'o> Outcome<'o> {
    pub(crate) fn new(result: &'o Result<Box<Arrival>, Error>, elapsed: Duration) -> Self {
        Self {
            result: result.as_ref().map(|arrival| &arrival.answer),
            elapsed,
        }
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.result {
            Ok(answer) => Some(answer.status.as_u16()),
            Err(error) => error.status(),
        }
    }

    /// The headers of the answer, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&'o HeaderMap> {
        match self.result {
            Ok(answer) => Some(&answer.headers),
            Err(error) => error.headers(),
        }
    }

    /// The error, unless the answer was a success. That its body is not what the API promises is found out later.
    #[must_use]
    pub fn error(&self) -> Option<&'o Error> {
        self.result.err()
    }

    /// How long the attempt took, up to the end of the body, or to its beginning if it is a download.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// The middleware of a client, in the order in which it was added.
#[derive(Default)]
pub(crate) struct Hooks(Vec<Box<dyn Middleware>>);

impl Hooks {
    pub(crate) fn push(&mut self, middleware: impl Middleware) {
        self.0.push(Box::new(middleware));
    }

    /// Whether there is no middleware.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lets all middleware change the headers. Error: one refused.
    pub(crate) fn before(
        &self,
        attempt: &Attempt,
        headers: &mut HeaderMap,
    ) -> Result<(), BuildError> {
        for middleware in &self.0 {
            let outcome = middleware.before(attempt, headers);
            outcome.map_err(|error| BuildError::new("refused by middleware").because(error))?;
        }
        for (name, value) in headers.iter_mut() {
            value.set_sensitive(!harmless(name));
        }
        Ok(())
    }

    /// Tells all middleware how an attempt ended.
    pub(crate) fn after(&self, attempt: &Attempt, outcome: &Outcome<'_>) {
        for middleware in self.0.iter().rev() {
            middleware.after(attempt, outcome);
        }
    }
}
