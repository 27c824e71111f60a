//! Turns each model of both clients into a sample: the JSON of it with every field of its page, and the value that
//! this JSON is.

mod conversations;
mod integrations;
mod listings;
mod requests;

use genesys_messaging::DateTime;
use serde_json::Value;

pub(crate) use conversations::*;
pub(crate) use integrations::*;
pub(crate) use listings::*;
pub(crate) use requests::*;

/// A value with its JSON.
pub(crate) type Sample<T> = (Value, T);

/// A point in time.
pub(crate) fn time(text: &str) -> DateTime {
    text.parse().expect("a date and time of RFC 3339")
}
