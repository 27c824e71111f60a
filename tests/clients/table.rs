//! Turns a row, which says what an operation sends and answers, into a call that proves it.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::ops::Deref;

use serde_json::Value;
use wiremock::{MockServer, Request, ResponseTemplate};

use super::pages;
use super::support::{body, first_line, header, json, only, server};

/// What one call of an operation must send, and what the server answers it.
pub(crate) struct Row {
    operation: &'static str,
    parameter: &'static str,
    query: Option<&'static str>,
    sends: Option<Value>,
    answer: Option<Value>,
}

impl Row {
    /// A call of an operation, named as its page does (`GET /pets/{id}`), without arguments and body, which is answered
    /// with 204.
    pub(crate) fn new(operation: &'static str) -> Self {
        Self {
            operation,
            parameter: "",
            query: None,
            sends: None,
            answer: None,
        }
    }

    /// How the path parameter must stand on the wire.
    pub(crate) fn parameter(mut self, text: &'static str) -> Self {
        self.parameter = text;
        self
    }

    /// How the query must stand on the wire.
    pub(crate) fn query(mut self, text: &'static str) -> Self {
        self.query = Some(text);
        self
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

    /// The method, and the path and query that must be on the wire.
    fn first_line(&self) -> String {
        let line = match self.operation.split_once('{') {
            Some((start, rest)) => {
                let (_, end) = rest.split_once('}').expect("the brace is closed");
                format!("{start}{}{end}", self.parameter)
            }
            None => self.operation.to_owned(),
        };
        match self.query {
            Some(query) => format!("{line}?{query}"),
            None => line,
        }
    }

    fn response(&self) -> ResponseTemplate {
        match &self.answer {
            Some(answer) => json(200, answer.clone()),
            None => ResponseTemplate::new(204),
        }
    }

    fn check(&self, request: &Request, credentials: &[(&str, &str)]) {
        let operation = self.operation;
        assert_eq!(first_line(request), self.first_line());
        assert_eq!(body(request), self.sends, "{operation}");
        let content = self.sends.as_ref().map(|_| "application/json");
        assert_eq!(header(request, "content-type"), content, "{operation}");
        assert_eq!(header(request, "accept"), Some("application/json"));
        for (name, value) in credentials {
            assert_eq!(header(request, name), Some(*value), "{operation}");
        }
    }
}

/// The rows of one page.
pub(crate) struct Table<A> {
    api: fn(&MockServer) -> A,
    credentials: &'static [(&'static str, &'static str)],
    seen: BTreeSet<String>,
}

impl<A> Table<A> {
    /// A table of calls of the operations that `api` has on a server. All must bear these headers.
    pub(crate) fn new(
        api: fn(&MockServer) -> A,
        credentials: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self {
            api,
            credentials,
            seen: BTreeSet::new(),
        }
    }

    /// Makes the call of a row, which must answer `value`. That it and its future can go to another task is part of
    /// the proof.
    pub(crate) async fn row<C, R, E>(
        &mut self,
        row: Row,
        call: impl FnOnce(A) -> C,
        value: &R::Target,
    ) where
        C: IntoFuture<Output = Result<R, E>> + Send + 'static,
        C::IntoFuture: Send + 'static,
        R: Deref<Target: Debug + PartialEq>,
        E: std::error::Error + Send + Sync + 'static,
    {
        let server = server(row.response()).await;
        let answer = call((self.api)(&server)).await;
        row.check(&only(&server).await, self.credentials);
        match answer {
            Ok(answer) => assert_eq!(*answer, *value, "{}", row.operation),
            Err(error) => panic!("{}: {error}", row.operation),
        }
        let new = self.seen.insert(row.operation.to_owned());
        assert!(new, "{} has two rows", row.operation);
    }

    /// That every operation of a page had its row.
    pub(crate) fn is_whole(&self, client: &str, page: &str) {
        assert_eq!(self.seen, pages::operations(client, page));
        assert_eq!(self.seen.len(), pages::index_length(client, page));
    }
}
