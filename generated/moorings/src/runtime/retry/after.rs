//! Turns the header `Retry-After` into a time to wait (RFC 9110, section 10.2.3).

use crate::runtime::error::Error;
use chrono::{DateTime, NaiveDateTime};
use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How long the server asks to wait: seconds, or a date. What is in the past, or is neither, asks for nothing.
pub(super) fn retry_after(error: &Error) -> Option<Duration> {
    let headers = error.headers()?;
    let text = text(headers, &RETRY_AFTER)?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let wait = seconds_of(text)?.checked_sub(now(headers)?)?;
    Some(Duration::from_secs(u64::try_from(wait).ok()?))
}

/// The server's time, in seconds of the Unix clock; if the answer does not tell it, ours, which may be ahead or behind.
fn now(headers: &HeaderMap) -> Option<i64> {
    let told = text(headers, &DATE).and_then(seconds_of);
    let own = || SystemTime::now().duration_since(UNIX_EPOCH).ok();
    told.or_else(|| i64::try_from(own()?.as_secs()).ok())
}

/// A date as HTTP has it, in the form of today or the two of old (RFC 9110, section 5.6.7), in seconds of the Unix
/// clock.
fn seconds_of(text: &str) -> Option<i64> {
    if let Ok(date) = DateTime::parse_from_rfc2822(text) {
        return Some(date.timestamp());
    }
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .map(|date| date.and_utc().timestamp())
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
