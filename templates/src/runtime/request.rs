//! Turns the arguments of a call into a request that can be sent, and sent again.

use super::about::Operation;
use super::address::{self, BaseUrl};
use super::answer::Intake;
use super::client::Client;
use super::codec::{self, Json};
use super::error::BuildError;
use super::headers;
use super::pairs::Pairs;
use super::payload::Payload;
use super::style::{self, Style};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, Uri};
use std::borrow::Cow;
use std::time::Duration;

/// What one call sends, without credentials. The first error made while filling it is kept and returned when
/// it is sent.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    /// The time that the call has, in place of the client's.
    pub(crate) timeout: Option<Duration>,
    /// How often it is sent again, in place of the client's number.
    pub(crate) retries: Option<u32>,
    pub(crate) intake: Intake,
    pub(crate) payload: Payload,
    path: Vec<(&'static str, String)>,
    query: Pairs,
    headers: HeaderMap,
    cookies: Pairs,
    /// Why the request cannot be sent.
    broken: Option<String>,
}

impl Request {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            timeout: None,
            retries: None,
            intake: Intake::Whole,
            payload: Payload::default(),
            path: Vec::new(),
            query: Pairs::default(),
            headers: HeaderMap::new(),
            cookies: Pairs::default(),
            broken: None,
        }
    }

    /// The time that the call has.
    pub(crate) fn limit(&self, client: &Client) -> Duration {
        self.timeout.unwrap_or(client.settings().limits.timeout)
    }

    /// Sets a path parameter.
    pub(crate) fn path(&mut self, name: &'static str, value: &dyn Json) {
        match style::segment(value) {
            Ok(text) => self.path.push((name, text.unwrap_or_default())),
            Err(error) => self.fail(format!("path parameter `{name}`: {error}")),
        }
    }

    /// Sets a query parameter; `null`, an empty list and an empty object send nothing.
    pub(crate) fn query(&mut self, name: Cow<'static, str>, style: Style, value: &dyn Json) {
        match style::pairs(&name, style, value) {
            Ok(text) => self.query.set(name, text),
            Err(error) => self.fail(format!("query parameter `{name}`: {error}")),
        }
    }

    /// The encoded text of a query parameter, with its name.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        self.query.get(name)
    }

    /// Puts an encoded query in place of the whole query, and says whether that changed anything.
    pub(crate) fn set_query(&mut self, query: &str) -> bool {
        let changed = self.query.joined("&") != query;
        self.query = Pairs::default();
        self.query.set("".into(), Some(query.to_owned()));
        changed
    }

    /// Sets a header parameter; `null` sends nothing.
    pub(crate) fn header(&mut self, name: &str, value: &dyn Json) {
        match style::header(value) {
            Ok(Some(text)) => self.header_text(name, &text),
            Ok(None) => {}
            Err(error) => self.fail(format!("header `{name}`: {error}")),
        }
    }

    /// Sets a header to a text.
    pub(crate) fn header_text(&mut self, name: &str, text: &str) {
        match headers::parse(name, text) {
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(reason) => self.fail(reason),
        }
    }

    /// Sets a cookie; `null` sends nothing.
    pub(crate) fn cookie(&mut self, name: &'static str, value: &dyn Json) {
        match style::cookie(name, value) {
            Ok(text) => self.cookies.set(name.into(), text),
            Err(error) => self.fail(format!("cookie `{name}`: {error}")),
        }
    }

    /// Sets a field of a form body.
    pub(crate) fn form(&mut self, name: &'static str, style: Style, value: &dyn Json) {
        match style::pairs(name, style, value) {
            Ok(text) => self.payload.form().set(name.into(), text),
            Err(error) => self.fail(format!("form field `{name}`: {error}")),
        }
    }

    /// Sets the body to a value as JSON, encoded now and only once.
    pub(crate) fn json(&mut self, value: &dyn Json) {
        self.bytes(codec::to_vec(value).into(), "application/json");
    }

    /// Sets the body to bytes, of the operation's media type or else of `usual`.
    pub(crate) fn bytes(&mut self, bytes: Bytes, usual: &'static str) {
        let media_type = match self.operation.content {
            "" => usual,
            content => content,
        };
        match headers::parse(CONTENT_TYPE.as_str(), media_type) {
            Ok((_, media_type)) => self.payload = Payload::Whole(bytes, media_type),
            Err(reason) => self.fail(reason),
        }
    }

    /// The address of the request, without what credentials add to its query.
    pub(crate) fn uri(&self, base: &BaseUrl) -> Result<Uri, BuildError> {
        let template = self.operation.path;
        let mut address = address::expand(base, template, &self.path).map_err(BuildError::new)?;
        if !self.query.is_empty() {
            address.push(if template.contains('?') { '&' } else { '?' });
            self.query.append(&mut address, "&");
        }
        Uri::try_from(address)
            .map_err(|error| BuildError::new("the address is not a valid URL").because(error))
    }

    /// The headers of the request over those that the client always sends.
    pub(crate) fn headers(&self, defaults: &HeaderMap) -> Result<HeaderMap, BuildError> {
        // Room for what is added here and on the way, such as `Host`.
        let mut headers = HeaderMap::with_capacity(defaults.len() + self.headers.len() + 4);
        for (name, value) in defaults {
            headers.append(name, value.clone());
        }
        let accept = headers::fixed(&ACCEPT, self.accept()).map_err(BuildError::new)?;
        headers.insert(ACCEPT, accept);
        if let Some(media_type) = self.payload.content_type(self.operation.content)? {
            headers.insert(CONTENT_TYPE, media_type);
        }
        if !self.cookies.is_empty() {
            let (name, value) = headers::parse(COOKIE.as_str(), &self.cookies.joined("; "))
                .map_err(BuildError::new)?;
            headers.insert(name, value);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        Ok(headers)
    }

    fn accept(&self) -> &'static str {
        match self.operation.accept {
            "" => "*/*",
            accept => accept,
        }
    }

    /// The first error made while filling.
    pub(crate) fn check(&self) -> Result<(), BuildError> {
        match &self.broken {
            Some(reason) => Err(BuildError::new(reason.clone())),
            None => Ok(()),
        }
    }

    pub(super) fn fail(&mut self, reason: String) {
        self.broken.get_or_insert(reason);
    }
}
