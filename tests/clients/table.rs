//! Turns a row, which says what an operation sends and answers, into a call that proves it.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::ops::Deref;

use serde_json::Value;
use wiremock::{MockServer, Request, ResponseTemplate};

use super::support::{body, header, json, only, server, target};

/// What one call of an operation must send, and what the server answers it.
pub(crate) struct Row {
    operation: &'static str,
    target: &'static str,
    sends: Option<Value>,
    answer: Option<Value>,
}

impl Row {
    /// A call without a body that is answered with 204: the operation as its page has it (`GET /pets/{id}`), and the
    /// path and query that must be on the wire.
    pub(crate) fn new(operation: &'static str, target: &'static str) -> Self {
        Self {
            operation,
            target,
            sends: None,
            answer: None,
        }
    }

    /// The JSON that the call must send.
    pub(crate) fn sends(mut self, body: Value) -> Self {
        self.sends = Some(body);
        self
    }

    /// The JSON that the server answers.
    pub(crate) fn answer(mut self, body: Value) -> Self {
        self.answer = Some(body);
        self
    }

    fn method(&self) -> &'static str {
        let (method, _) = self.operation.split_once(' ').expect("method and path");
        method
    }

    fn response(&self) -> ResponseTemplate {
        match &self.answer {
            Some(answer) => json(200, answer.clone()),
            None => ResponseTemplate::new(204),
        }
    }

    fn check(&self, request: &Request, credentials: &[(&str, &str)]) {
        let operation = self.operation;
        assert_eq!(request.method.as_str(), self.method(), "{operation}");
        assert_eq!(target(request), self.target, "{operation}");
        assert_eq!(body(request), self.sends, "{operation}");
        let content = self.sends.as_ref().map(|_| "application/json");
        assert_eq!(header(request, "content-type"), content, "{operation}");
        assert_eq!(header(request, "accept"), Some("application/json"));
        for (name, value) in credentials {
            assert_eq!(header(request, name), Some(*value), "{operation}");
        }
    }
}

/// The rows of one client.
pub(crate) struct Table {
    credentials: &'static [(&'static str, &'static str)],
    seen: BTreeSet<String>,
}

impl Table {
    /// A table of calls that must all bear these headers.
    pub(crate) fn new(credentials: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            credentials,
            seen: BTreeSet::new(),
        }
    }

    /// Makes the call of a row, which must answer `value`. That it and its future can go to another task is part of
    /// the proof.
    pub(crate) async fn row<C, R, E>(
        &mut self,
        row: Row,
        call: impl FnOnce(&MockServer) -> C,
        value: &R::Target,
    ) where
        C: IntoFuture<Output = Result<R, E>> + Send + 'static,
        C::IntoFuture: Send + 'static,
        R: Deref<Target: Debug + PartialEq>,
        E: std::error::Error + Send + Sync + 'static,
    {
        let server = server(row.response()).await;
        let answer = call(&server).await;
        row.check(&only(&server).await, self.credentials);
        match answer {
            Ok(answer) => assert_eq!(*answer, *value, "{}", row.operation),
            Err(error) => panic!("{}: {error}", row.operation),
        }
        let new = self.seen.insert(row.operation.to_owned());
        assert!(new, "{} has two rows", row.operation);
    }

    /// The operations that were called.
    pub(crate) fn operations(self) -> BTreeSet<String> {
        self.seen
    }
}
