//! Turns a parameter's value into the text that stands in a path, a query, a form, a header or a cookie.

mod chunk;
#[cfg(feature = "runtime-multipart")]
mod field;
mod parameter;

#[cfg(feature = "runtime-multipart")]
pub(crate) use field::{Field, fields};

use super::codec::{self, Json};
use super::encode::{self, Encode};
use chunk::Chunk;
use parameter::seen;

/// How a list or an object becomes the text of a query or form. A single value is `name=value` in all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `ids=1&ids=2`; an object gives a pair per field: `a=1&b=2`.
    Form,
    /// `ids=1,2`; an object: `point=a,1,b,2`.
    Csv,
    /// `ids=1%202`: separated by an encoded space.
    Ssv,
    /// `ids=1%7C2`: separated by an encoded vertical bar.
    Pipes,
    /// `filter%5Bname%5D=x`: the path to each value in encoded brackets; a list repeats its name.
    DeepObject,
    /// The value as JSON text.
    Json,
}

/// The pairs of a query or form, encoded and joined by `&`; `None` when there is nothing to send: `null`, an
/// empty list or object. The error says, in words, why the value cannot be sent.
pub(crate) fn pairs(name: &str, style: Style, value: &dyn Json) -> Result<Option<String>, String> {
    let mut out = Chunk::new(name);
    match style {
        Style::Json => out.push_json(&codec::to_vec(value)),
        Style::Form => seen(value, |parameter| parameter.explode(&mut out))?,
        Style::Csv => out.push_joined(joined(value, ",", encode::value)?),
        Style::Ssv => out.push_joined(joined(value, "%20", encode::value)?),
        Style::Pipes => out.push_joined(joined(value, "%7C", encode::value)?),
        Style::DeepObject => seen(value, |parameter| parameter.nest(&mut out))?,
    }
    Ok(out.finish())
}

/// A value as a segment of a path, encoded; lists and objects are joined by commas. `None` for `null`.
pub(crate) fn segment(value: &dyn Json) -> Result<Option<String>, String> {
    joined(value, ",", encode::value)
}

/// A value as it stands in a header, not encoded; lists and objects are joined by commas. `None` for `null`.
pub(crate) fn header(value: &dyn Json) -> Result<Option<String>, String> {
    joined(value, ",", String::push_str)
}

fn joined(value: &dyn Json, separator: &str, encode: Encode) -> Result<Option<String>, String> {
    seen(value, |parameter| parameter.joined(separator, encode))
}

/// The pair of a cookie, encoded; lists and objects are joined by encoded commas. `None` for `null`.
pub(crate) fn cookie(name: &str, value: &dyn Json) -> Result<Option<String>, String> {
    let text = joined(value, "%2C", encode::cookie)?;
    Ok(text.map(|text| cookie_pair(name, &text)))
}

/// A cookie's name, which is encoded here, and its encoded value.
pub(crate) fn cookie_pair(name: &str, value: &str) -> String {
    let mut out = String::with_capacity(name.len() + value.len() + 1);
    encode::cookie(&mut out, name);
    out.push('=');
    out.push_str(value);
    out
}
