//! Code of the user's around each attempt: what it sees, what it changes, in which order.

use crate::support::{book_server, builder, header, json, only, received, server};
use docwright_templates::runtime::error::BoxError;
use docwright_templates::runtime::middleware::{Attempt, Middleware, Outcome};
use docwright_templates::runtime::testing::{MockAnswer, MockTransport};
use docwright_templates::sample::{Client, Error, auth};
use http::{HeaderMap, HeaderValue};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// What happened, in words, in order.
#[derive(Clone, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Diary {
    fn write(&self, line: String) {
        self.0.lock().expect("nothing panics").push(line);
    }

    fn read(&self) -> Vec<String> {
        self.0.lock().expect("nothing panics").clone()
    }
}

/// Writes down what it sees, and sets a header.
struct Scribe(&'static str, Diary);

impl Middleware for Scribe {
    fn before(&self, attempt: &Attempt, headers: &mut HeaderMap) -> Result<(), BoxError> {
        let (name, operation) = (self.0, attempt.operation());
        let (method, path) = (&operation.method, operation.path);
        self.1
            .write(format!("{name} {method} {path} {}", attempt.number()));
        headers.append("x-scribe", HeaderValue::from_static(name));
        Ok(())
    }

    fn after(&self, attempt: &Attempt, outcome: &Outcome<'_>) {
        let (name, number) = (self.0, attempt.number());
        let end = match (outcome.status(), outcome.error()) {
            (status, Some(error)) => format!("{status:?} {}", error.is_retryable()),
            (status, None) => format!("{status:?}"),
        };
        self.1.write(format!("{name} {number} {end}"));
    }
}

fn scribed(builder: docwright_templates::runtime::ClientBuilder) -> (Client, Diary) {
    let diary = Diary::default();
    let builder = builder
        .middleware(Scribe("a", diary.clone()))
        .middleware(Scribe("b", diary.clone()));
    (builder.build().expect("it is well set up"), diary)
}

#[tokio::test]
async fn middleware_is_called_in_order_around_each_attempt() {
    let server = MockServer::start().await;
    let busy = Mock::given(path("/books/1")).respond_with(ResponseTemplate::new(503));
    busy.up_to_n_times(1).mount(&server).await;
    let free = Mock::given(path("/books/1")).respond_with(json(r#"{"title":"Emma"}"#));
    free.mount(&server).await;
    let (client, diary) = scribed(builder(&server));
    let book = client.books().get_book("1").await;
    book.expect("the second answer counts");
    assert_eq!(
        diary.read(),
        [
            "a GET /books/{bookId} 1",
            "b GET /books/{bookId} 1",
            "b 1 Some(503) true",
            "a 1 Some(503) true",
            "a GET /books/{bookId} 2",
            "b GET /books/{bookId} 2",
            "b 2 Some(200)",
            "a 2 Some(200)",
        ]
    );
    for request in received(&server).await {
        let set: Vec<_> = request.headers.get_all("x-scribe").iter().collect();
        assert_eq!(set, ["a", "b"]);
    }
}

/// Sets the `Authorization` header.
struct Own;

impl Middleware for Own {
    fn before(&self, _: &Attempt, headers: &mut HeaderMap) -> Result<(), BoxError> {
        headers.insert("authorization", HeaderValue::from_static("Own 1"));
        Ok(())
    }
}

#[tokio::test]
async fn what_middleware_sets_stays_and_does_not_leave_the_host() {
    let stranger = book_server().await;
    let there = ResponseTemplate::new(307).insert_header("location", stranger.uri());
    let server = server(there).await;
    let builder = builder(&server).auth(auth::Bearer::new("t-1"));
    let client = builder.middleware(Own).build().expect("it is well set up");
    let book = client.books().get_book("1").await;
    book.expect("the book is there");
    assert_eq!(header(&only(&server).await, "authorization"), Some("Own 1"));
    assert_eq!(header(&only(&stranger).await, "authorization"), None);
}

/// Refuses every call.
struct No;

impl Middleware for No {
    fn before(&self, _: &Attempt, _: &mut HeaderMap) -> Result<(), BoxError> {
        Err("it is night".into())
    }
}

#[tokio::test]
async fn middleware_can_refuse() {
    let server = book_server().await;
    let (client, diary) = scribed(builder(&server).middleware(No));
    let error = client.books().get_book("1").await.expect_err("it refuses");
    assert!(matches!(error, Error::Build(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GET /books/{bookId}: refused by middleware: it is night"
    );
    assert_eq!(diary.read(), ["b 1 None false", "a 1 None false"]);
    assert_eq!(received(&server).await.len(), 0);
}

/// Keeps how long attempts took.
struct Watch(Arc<Mutex<Vec<Duration>>>);

impl Middleware for Watch {
    fn after(&self, _: &Attempt, outcome: &Outcome<'_>) {
        assert!(matches!(outcome.error(), Some(Error::Timeout(_))));
        assert!(outcome.headers().is_none());
        let mut times = self.0.lock().expect("nothing panics");
        times.push(outcome.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_is_told_of_timeouts() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::silence());
    let times = Arc::default();
    let builder = Client::builder().transport(mock);
    let client = builder.middleware(Watch(Arc::clone(&times))).build();
    let call = client.expect("it is well set up").books().get_book("1");
    call.await.expect_err("no answer comes");
    let times = times.lock().expect("nothing panics");
    assert_eq!(times.len(), 1);
    assert_eq!(times[0].as_secs(), 60);
}
