//! Turns text into what may stand in a path, a query, a form or a cookie, by percent-encoding.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986, section 2.3: what a value in a path, query or form
/// must not hold as it is. RFC 6570 expands `{name}` and `{?name}` with the same set, and form decoders take
/// `%20` for a space as they take `+`.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What the fixed text of a path template must not hold: all but `pchar`, `/` and `?` of RFC 3986, section 3.3.
const TEMPLATE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// All but `cookie-octet` of RFC 6265, section 4.1.1, and `%`, so that what was encoded can be told from what was not.
const COOKIE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b',')
    .add(b';')
    .add(b'\\');

/// Appends text to an output, encoded for where it will stand.
pub(crate) type Encode = fn(&mut String, &str);

/// A text, encoded.
pub(crate) fn text(text: &str, encode: Encode) -> String {
    let mut out = String::with_capacity(text.len());
    encode(&mut out, text);
    out
}

/// Appends `text` as a value of a path, a query or a form.
pub(crate) fn value(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, VALUE));
}

/// Appends fixed text of a path template, in which `%` already begins an encoded byte.
pub(crate) fn template(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, TEMPLATE));
}

/// Appends `text` as the value of a cookie.
pub(crate) fn cookie(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, COOKIE));
}
