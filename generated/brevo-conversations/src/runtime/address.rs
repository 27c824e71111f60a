//! Turns a base URL, a path template and its values into the address that a request goes to.

use super::encode;
use url::Url;

/// Where an API lives: an absolute `http` or `https` URL without query, fragment and credentials.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    /// Scheme, host, port and path prefix, without a slash at the end.
    text: String,
}

impl BaseUrl {
    /// Reads a base URL; the error says what is wrong with it, without repeating it, as it may hold a password.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let url = absolute(text)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it must not have a query or a fragment".to_owned());
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { text })
    }

    /// The base URL as text, without a slash at the end.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The address that `reference` means when it is read beside the base URL (RFC 3986, section 5).
    pub(crate) fn resolve(&self, reference: &str) -> Result<Url, String> {
        match Url::parse(reference) {
            Ok(_) => absolute(reference),
            Err(url::ParseError::RelativeUrlWithoutBase) => absolute(&self.text)?
                .join(reference)
                .map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// Reads an absolute `http` or `https` URL without credentials in it.
fn absolute(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("it must begin with `http://` or `https://`".to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it must not hold a user name or password; use a credential".to_owned());
    }
    Ok(url)
}

/// Fills a path template, which begins with `/`, behind a base URL with values, which are encoded already. Errors, in words: a value is missing or
/// empty, or a segment of the path would be `.` or `..`, which every URL parser takes away and so would
/// address something else (RFC 3986, section 5.2.4).
pub(crate) fn expand(
    base: &BaseUrl,
    template: &str,
    values: &[(&str, String)],
) -> Result<String, String> {
    let base = base.as_str();
    let mut out = String::with_capacity(base.len() + template.len() + 64);
    out.push_str(base);
    let mut rest = template;
    while let Some((fixed, name, after)) = next_parameter(rest) {
        encode::template(&mut out, fixed);
        out.push_str(lookup(name, values)?);
        rest = after;
    }
    encode::template(&mut out, rest);
    match dots(&out[base.len()..]) {
        Some(segment) => Err(format!("a segment of the path would be `{segment}`")),
        None => Ok(out),
    }
}

/// The first segment of a path that is `.` or `..`. Few paths have one that so much as begins like these.
fn dots(path: &str) -> Option<&str> {
    if !path.as_bytes().windows(2).any(|pair| pair == b"/.") {
        return None;
    }
    path.split(['/', '?'])
        .find(|segment| matches!(*segment, "." | ".."))
}

/// The text before the next parameter, its name, and the text behind it.
fn next_parameter(template: &str) -> Option<(&str, &str, &str)> {
    let (fixed, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((fixed, name, after))
}

fn lookup<'v>(name: &str, values: &'v [(&str, String)]) -> Result<&'v str, String> {
    match values.iter().find(|(known, _)| *known == name) {
        Some((_, value)) if value.is_empty() => Err(format!("path parameter `{name}` is empty")),
        Some((_, value)) => Ok(value),
        None => Err(format!("path parameter `{name}` has no value")),
    }
}
