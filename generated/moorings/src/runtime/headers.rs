//! Turns names and values into headers, and tells which of them hold no secret.

use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};

/// A header from texts, hidden from `Debug` unless its name is harmless. The error names the header, never
/// its value; control characters are refused, so that no value can end its line and begin another header (RFC
/// 9110, section 5.5).
pub(crate) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{}` is not a header name", name.escape_debug()))?;
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| unsendable(name))?;
    value.set_sensitive(!harmless(&parsed));
    Ok((parsed, value))
}

/// A value that is part of the program; the error is that of [`parse`] for a header of that name.
pub(crate) fn fixed(name: &HeaderName, value: &'static str) -> Result<HeaderValue, String> {
    let value = HeaderValue::from_maybe_shared(Bytes::from_static(value.as_bytes()));
    value.map_err(|_| unsendable(name.as_str()))
}

fn unsendable(name: &str) -> String {
    format!("the value of header `{name}` has control characters")
}

/// Whether a header of this name holds nothing secret by its definition, so that it may be shown, and may
/// follow a redirect to another host. Of all others, headers of one's own included, nobody knows.
pub(crate) fn harmless(name: &HeaderName) -> bool {
    const NAMES: [HeaderName; 13] = [
        header::ACCEPT,
        header::ACCEPT_CHARSET,
        header::ACCEPT_ENCODING,
        header::ACCEPT_LANGUAGE,
        header::CACHE_CONTROL,
        header::CONTENT_LANGUAGE,
        header::CONTENT_TYPE,
        header::IF_MATCH,
        header::IF_MODIFIED_SINCE,
        header::IF_NONE_MATCH,
        header::IF_UNMODIFIED_SINCE,
        header::RANGE,
        header::USER_AGENT,
    ];
    NAMES.contains(name)
}
