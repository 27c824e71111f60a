//! Turns a call into a span of the `tracing` crate, if its feature is enabled.

use super::about::Operation;

#[cfg(feature = "tracing")]
pub(crate) use enabled::{Span, within};

#[cfg(not(feature = "tracing"))]
pub(crate) use disabled::{Span, within};

#[cfg(feature = "tracing")]
mod enabled {
    use super::Operation;
    use tracing::Instrument;
    use tracing::field::Empty;

    /// The span of a call, `call`, with the fields `method`, `template`, `attempt` and `status`. The last two are those of
    /// the last attempt, and of the last answer, if there was one.
    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn new(operation: &Operation) -> Self {
            Self(tracing::info_span!(
                "call",
                method = operation.method.as_str(),
                template = operation.path,
                attempt = Empty,
                status = Empty,
            ))
        }

        /// Notes that an attempt begins.
        pub(crate) fn attempt(&self, number: u32) {
            self.0.record("attempt", number);
        }

        /// Notes the status of an answer.
        pub(crate) fn status(&self, status: Option<u16>) {
            if let Some(status) = status {
                self.0.record("status", status);
            }
        }
    }

    /// The same future, whose work belongs to the span.
    pub(crate) fn within<F: Future>(span: &Span, future: F) -> impl Future<Output = F::Output> {
        future.instrument(span.0.clone())
    }
}

#[cfg(not(feature = "tracing"))]
mod disabled {
    use super::Operation;

    /// Nothing.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn new(_: &Operation) -> Self {
            Self
        }

        #[allow(clippy::unused_self, reason = "as with the feature")]
        pub(crate) fn attempt(&self, _: u32) {}

        #[allow(clippy::unused_self, reason = "as with the feature")]
        pub(crate) fn status(&self, _: Option<u16>) {}
    }

    /// The same future.
    pub(crate) fn within<F: Future>(_: &Span, future: F) -> F {
        future
    }
}
