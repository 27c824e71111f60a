//! Turns the failure of an attempt into the time to wait before the next one, or into none.

mod after;
mod backoff;
mod budget;

pub(crate) use budget::Budget;

use super::error::{Error, Stage};
use after::retry_after;
use http::Method;
use std::time::Duration;

/// How the request of an attempt went, as far as it matters for another attempt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Nothing but the first address was asked.
    Straight,
    /// A redirect was followed, so the first address has taken the request.
    Redirected,
}

/// How long to wait before attempt `number + 1`; `None` if there must be no other: it would not help, or a method that
/// is not idempotent may have been carried out.
pub(crate) fn pause(method: &Method, way: Way, number: u32, error: &Error) -> Option<Duration> {
    let again = error.is_retryable() && (is_idempotent(method) || is_unheard(way, error));
    let asked = retry_after(error).unwrap_or_default();
    again.then(|| asked.max(backoff::pause(number)))
}

/// Whether a method does the same when it is carried out twice (RFC 9110, section 9.2.2).
fn is_idempotent(method: &Method) -> bool {
    [
        Method::GET,
        Method::HEAD,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
        Method::TRACE,
    ]
    .contains(method)
}

/// Whether the server has not carried out the request: it has not got it, or it says that it turned it away, with 429
/// (RFC 6585, section 4) or 503 (RFC 9110, section 15.6.4).
fn is_unheard(way: Way, error: &Error) -> bool {
    match (way, error) {
        // The request itself comes after the credentials.
        (_, Error::Auth(_)) => true,
        (Way::Straight, Error::Transport(error)) => error.stage() == Stage::Connect,
        (Way::Straight, Error::Timeout(error)) => error.is_connect(),
        (Way::Straight, Error::Status(error)) => matches!(error.status().as_u16(), 429 | 503),
        (Way::Straight, Error::Build(_) | Error::Decode(_)) | (Way::Redirected, _) => false,
    }
}
