//! Turns an operation and its arguments into a call that is sent when it is awaited.

use super::about::Operation;
use super::answer::Intake;
use super::client::Client;
use super::codec::Json;
use super::decode::{self, Decode};
use super::downloading::Downloading;
use super::execute::execute;
use super::request::Request;
use super::response::Response;
use super::sending::Sending;
use super::style::Style;
use bytes::Bytes;
use std::fmt;
use std::time::Duration;

/// A call that has its arguments and has not been sent. Await it, or [`send`](Self::send) it.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    pub(super) client: Client,
    pub(super) request: Box<Request>,
    pub(super) decode: Decode<T>,
}

/// What users do with a call.
impl<T> Call<T> {
    /// Sends the call; awaiting it does the same.
    pub fn send(self) -> Sending<T> {
        Sending::new(Box::pin(execute(self.client, self.request)), self.decode)
    }

    /// Sends the call and waits for its answer, from code that is not async.
    ///
    /// # Errors
    /// As awaiting it; [`Error::Build`](super::Error::Build) if the code is async after all.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<T>, super::error::Error> {
        super::blocking::wait(self.send())
    }

    /// Sends a header along, in place of one of the same name. A name or value that cannot be a header is an
    /// error when the call is sent.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.request.header_text(name, value);
        self
    }

    /// Sends a query parameter along that the API's pages do not know, in place of one of the same name.
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request
            .query(name.into().into(), Style::Form, &value.into());
        self
    }

    /// Bounds this call's whole time, from the first byte sent, or token fetched, to the last byte read, in
    /// place of the client's bound.
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.request.timeout = Some(limit);
        self
    }

    /// Sends this call again at most so many times if it fails, in place of the client's number; see
    /// [`ClientBuilder::retries`](super::ClientBuilder::retries). With 0 it is sent once.
    pub fn with_retries(mut self, count: u32) -> Self {
        self.request.retries = Some(count);
        self
    }
}

/// What users do with a call that answers bytes.
impl Call<Bytes> {
    /// Sends the call, and gives the body as it comes, whatever its size. The call's timeout bounds the time until then
    /// and the time of each piece.
    pub fn stream(mut self) -> Downloading {
        self.request.intake = Intake::Download;
        let limit = self.request.limit(&self.client);
        Downloading::new(Box::pin(execute(self.client, self.request)), limit)
    }
}

impl<T> IntoFuture for Call<T> {
    type Output = Result<Response<T>, super::error::Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Sending<T> {
        self.send()
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.request.operation;
        write!(f, "Call({} {})", operation.method, operation.path)
    }
}

/// What an operation answers.
impl<T: Json> Call<T> {
    /// A call that answers a JSON value.
    pub(crate) fn json(client: &Client, operation: &'static Operation) -> Self {
        Self::new(client, operation, decode::json)
    }
}

impl<T: Json> Call<Option<T>> {
    /// A call that answers a JSON value or an empty body.
    pub(crate) fn optional(client: &Client, operation: &'static Operation) -> Self {
        Self::new(client, operation, decode::optional)
    }
}

impl Call<()> {
    /// A call whose answer's body does not matter.
    pub(crate) fn empty(client: &Client, operation: &'static Operation) -> Self {
        Self::new(client, operation, decode::empty)
    }
}

impl Call<String> {
    /// A call that answers text.
    pub(crate) fn text(client: &Client, operation: &'static Operation) -> Self {
        Self::new(client, operation, decode::text)
    }
}

impl Call<Bytes> {
    /// A call that answers bytes.
    pub(crate) fn bytes(client: &Client, operation: &'static Operation) -> Self {
        Self::new(client, operation, decode::bytes)
    }
}

/// What generated code fills a call with. Names are wire names; a name that is given again takes the place of
/// its first value; errors are kept until the call is sent.
impl<T> Call<T> {
    fn new(client: &Client, operation: &'static Operation, decode: Decode<T>) -> Self {
        Self {
            client: client.clone(),
            request: Box::new(Request::new(operation)),
            decode,
        }
    }

    /// A path parameter.
    pub(crate) fn path(&mut self, name: &'static str, value: &dyn Json) {
        self.request.path(name, value);
    }

    /// A query parameter; a list is a pair per item.
    pub(crate) fn query(&mut self, name: &'static str, value: &dyn Json) {
        self.request.query(name.into(), Style::Form, value);
    }

    /// A query parameter in a style.
    pub(crate) fn query_as(&mut self, name: &'static str, style: Style, value: &dyn Json) {
        self.request.query(name.into(), style, value);
    }

    /// A header parameter.
    pub(crate) fn header(&mut self, name: &'static str, value: &dyn Json) {
        self.request.header(name, value);
    }

    /// A cookie parameter.
    pub(crate) fn cookie(&mut self, name: &'static str, value: &dyn Json) {
        self.request.cookie(name, value);
    }

    /// A field of a form body.
    pub(crate) fn form(&mut self, name: &'static str, value: &dyn Json) {
        self.request.form(name, Style::Form, value);
    }

    /// A field of a form body in a style.
    pub(crate) fn form_as(&mut self, name: &'static str, style: Style, value: &dyn Json) {
        self.request.form(name, style, value);
    }

    /// A body of JSON.
    pub(crate) fn body_json(&mut self, value: &dyn Json) {
        self.request.json(value);
    }

    /// A body of text.
    pub(crate) fn body_text(&mut self, text: impl Into<String>) {
        self.request
            .bytes(text.into().into(), "text/plain; charset=utf-8");
    }

    /// A body of octets.
    pub(crate) fn body_octets(&mut self, bytes: impl Into<Bytes>) {
        self.request.bytes(bytes.into(), "application/octet-stream");
    }
}
