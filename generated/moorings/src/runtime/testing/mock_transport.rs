//! Turns prepared answers into what a client gets, and keeps what it sent.

use super::{MockAnswer, MockRequest};
use crate::runtime::body::Body;
use crate::runtime::error::BuildError;
use crate::runtime::transport::{Exchange, Transport};
use http::{Method, Request};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

/// A transport for tests: it keeps every request and plays answers that were prepared, in order or by address.
///
/// Clones share what they keep, so that a test gives one to the client and asks the other:
///
/// ```text
/// let mock = MockTransport::new();
/// mock.answer(MockAnswer::json(200, r#"{"name":"Rex"}"#));
/// let client = Client::builder().transport(mock.clone()).build()?;
///
/// let pet = client.pets().get_pet("7").await?;
///
/// assert_eq!(pet.name, "Rex");
/// assert_eq!(mock.requests()[0].path(), "/v1/pets/7");
/// ```
///
/// Like every call, such a test needs tokio with its timer, which `#[tokio::test]` brings.
///
/// A failure or a status such as 503 is tried again, as from a real server, which needs more answers and takes time:
/// say [`retries(0)`](crate::runtime::ClientBuilder::retries) in tests where that is not wanted.
///
/// Requests for access tokens come here too: prepare an answer for the token endpoint with [`on`](Self::on).
/// A request for which there is no answer fails with [`Error::Build`](crate::runtime::Error::Build),
/// whose text names it.
#[derive(Clone, Debug, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    requests: Vec<MockRequest>,
    queue: VecDeque<MockAnswer>,
    routes: Vec<Route>,
}

/// An answer that is played whenever a request goes to its address.
#[derive(Debug)]
struct Route {
    method: Method,
    path: String,
    answer: MockAnswer,
}

impl MockTransport {
    /// A transport without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer to the queue; each is played once, in order, to requests that no address of
    /// [`on`](Self::on) fits.
    pub fn answer(&self, answer: MockAnswer) -> &Self {
        self.state().queue.push_back(answer);
        self
    }

    /// Plays an answer, as often as it is asked for, to requests of a method and a path, which is compared as
    /// it is sent: with the path prefix of the base URL, percent-encoded, without the query. A later one
    /// takes the place of an earlier one.
    pub fn on(&self, method: Method, path: impl Into<String>, answer: MockAnswer) -> &Self {
        self.state().routes.push(Route {
            method,
            path: path.into(),
            answer,
        });
        self
    }

    /// The requests so far, in the order in which they came.
    #[must_use]
    pub fn requests(&self) -> Vec<MockRequest> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .expect("nothing panics while it holds this lock")
    }
}

impl State {
    fn answer(&mut self, request: &MockRequest) -> Result<MockAnswer, BuildError> {
        let fits =
            |route: &&Route| route.method == *request.method() && route.path == request.path();
        if let Some(route) = self.routes.iter().rev().find(fits) {
            return Ok(route.answer.clone());
        }
        self.queue.pop_front().ok_or_else(|| {
            let words = format!(
                "MockTransport has no answer left for {} {}",
                request.method(),
                request.path()
            );
            BuildError::new(words)
        })
    }
}

impl Transport for MockTransport {
    fn send(&self, request: Request<Body>) -> Exchange<'_> {
        Box::pin(async move {
            let request = MockRequest::record(request).await;
            let answer = {
                let mut state = self.state();
                state.requests.push(request.clone());
                state.answer(&request)?
            };
            answer.play().await
        })
    }
}
