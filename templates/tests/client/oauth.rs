//! Access tokens: fetched once, shared, renewed before they end and when they are refused.

use crate::support::{BOOK, builder, header, json, received};
use docwright_templates::runtime::ClientBuilder;
use docwright_templates::runtime::testing::{MockAnswer, MockRequest, MockTransport};
use docwright_templates::sample::Client;
use docwright_templates::sample::auth::ClientCredentials;
use http::Method;
use std::time::Duration;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// The path of the token endpoint.
const TOKEN: &str = "/v1/oauth/token";

/// The credentials of all tests.
pub(crate) fn credentials() -> ClientCredentials {
    ClientCredentials::new("my:id", "s3cr3t/+")
}

/// A builder of a client that a mock answers.
pub(crate) fn mocked(mock: &MockTransport) -> ClientBuilder {
    Client::builder()
        .base_url("https://library.example/v1")
        .transport(mock.clone())
}

/// A client with credentials that a mock answers.
pub(crate) fn client(mock: &MockTransport) -> Client {
    mocked(mock)
        .auth(credentials().token_url(TOKEN))
        .build()
        .expect("the client is well set up")
}

/// An answer of a token endpoint.
pub(crate) fn grant(token: &str, seconds: u32) -> MockAnswer {
    MockAnswer::json(
        200,
        format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":{seconds}}}"#),
    )
}

/// An answer that is a book.
pub(crate) fn book() -> MockAnswer {
    MockAnswer::json(200, BOOK)
}

/// The paths and `Authorization` headers of all requests, with fetches as `token`.
pub(crate) fn course(mock: &MockTransport) -> Vec<String> {
    let word = |request: &MockRequest| match request.path() {
        TOKEN => "token".to_owned(),
        _ => request.header("authorization").unwrap_or("none").to_owned(),
    };
    mock.requests().iter().map(word).collect()
}

#[tokio::test]
async fn a_token_is_asked_for_as_rfc_6749_says() {
    let mock = MockTransport::new();
    mock.answer(grant("t1", 3600)).answer(book());
    let credentials = credentials()
        .token_url("https://login.example/token")
        .scope("read write");
    let client = mocked(&mock)
        .auth(credentials)
        .build()
        .expect("the client is well set up");
    client
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    let requests = mock.requests();
    assert_eq!(requests[0].method(), Method::POST);
    assert_eq!(requests[0].uri(), "https://login.example/token");
    assert_eq!(
        requests[0].header("authorization"),
        Some("Basic bXklM0FpZDpzM2NyM3QlMkYlMkI=")
    );
    assert_eq!(
        requests[0].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(requests[0].header("accept"), Some("application/json"));
    assert_eq!(
        requests[0].body(),
        "grant_type=client_credentials&scope=read%20write"
    );
    assert_eq!(requests[1].header("authorization"), Some("Bearer t1"));
}

#[tokio::test]
async fn the_token_url_is_the_scheme_s_unless_it_is_set() {
    let mock = MockTransport::new();
    mock.answer(grant("t1", 3600)).answer(book());
    let client = mocked(&mock)
        .auth(credentials())
        .build()
        .expect("the client is well set up");
    client
        .books()
        .get_book("1")
        .await
        .expect("the book is there");
    assert_eq!(
        mock.requests()[0].uri(),
        "https://library.example/oauth/token"
    );
}

/// Makes a server give a token to each who asks, slowly enough that others ask meanwhile.
async fn mount_token(server: &MockServer, token: &str, times: u64) {
    let answer = format!(r#"{{"access_token":"{token}","token_type":"bearer","expires_in":3600}}"#);
    let mock = Mock::given(method("POST")).and(path("/oauth/token"));
    let mock = mock.respond_with(json(&answer).set_delay(Duration::from_millis(50)));
    mock.up_to_n_times(times).mount(server).await;
}

/// Makes twenty calls at the same time, all of which must succeed.
async fn twenty(client: &Client) {
    let call = |id: i32| tokio::spawn(client.books().get_book(id.to_string()).send());
    for call in (0..20).map(call).collect::<Vec<_>>() {
        let outcome = call.await.expect("no call panics");
        outcome.expect("the book is there");
    }
}

/// How many requests a server received at the token endpoint, and how many with a token.
async fn count(server: &MockServer, token: &str) -> (usize, usize) {
    let requests = received(server).await;
    let is_fetch = |request: &&Request| request.url.path() == "/oauth/token";
    let is_bearer = |request: &&Request| header(request, "authorization") == Some(token);
    (
        requests.iter().filter(is_fetch).count(),
        requests.iter().filter(is_bearer).count(),
    )
}

#[tokio::test]
async fn twenty_calls_at_once_fetch_one_token() {
    let server = MockServer::start().await;
    mount_token(&server, "t1", 20).await;
    Mock::given(method("GET"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    let client = builder(&server)
        .auth(credentials())
        .build()
        .expect("the client is well set up");
    twenty(&client).await;
    assert_eq!(count(&server, "Bearer t1").await, (1, 20));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_it_ends() {
    let mock = MockTransport::new();
    mock.answer(grant("t1", 100))
        .answer(book())
        .answer(book())
        .answer(grant("t2", 100))
        .answer(book());
    let books = client(&mock).books();
    books.get_book("1").await.expect("the book is there");
    tokio::time::advance(Duration::from_secs(89)).await;
    books.get_book("2").await.expect("the book is there");
    tokio::time::advance(Duration::from_secs(2)).await;
    books.get_book("3").await.expect("the book is there");
    assert_eq!(
        course(&mock),
        ["token", "Bearer t1", "Bearer t1", "token", "Bearer t2"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_without_an_end_is_kept() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(200, r#"{"access_token":"t1"}"#))
        .answer(book())
        .answer(book());
    let books = client(&mock).books();
    books.get_book("1").await.expect("the book is there");
    tokio::time::advance(Duration::from_secs(1 << 30)).await;
    books.get_book("2").await.expect("the book is there");
    assert_eq!(course(&mock), ["token", "Bearer t1", "Bearer t1"]);
}

#[tokio::test]
async fn a_refused_old_token_is_renewed_once() {
    let mock = MockTransport::new();
    mock.answer(grant("t1", 3600)).answer(book());
    mock.answer(MockAnswer::status(401))
        .answer(grant("t2", 3600))
        .answer(book());
    let books = client(&mock).books();
    books.get_book("1").await.expect("the book is there");
    books
        .get_book("2")
        .await
        .expect("the book is there after all");
    assert_eq!(
        course(&mock),
        ["token", "Bearer t1", "Bearer t1", "token", "Bearer t2"]
    );
}

#[tokio::test]
async fn calls_that_are_refused_together_renew_together() {
    let server = MockServer::start().await;
    mount_token(&server, "t1", 1).await;
    mount_token(&server, "t2", 20).await;
    Mock::given(path("/books/first"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    let revoked = Mock::given(wiremock::matchers::header("authorization", "Bearer t1"));
    revoked
        .respond_with(ResponseTemplate::new(401))
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .respond_with(json(BOOK))
        .mount(&server)
        .await;
    let client = builder(&server)
        .auth(credentials())
        .build()
        .expect("the client is well set up");
    client
        .books()
        .get_book("first")
        .await
        .expect("the book is there");
    twenty(&client).await;
    assert_eq!(count(&server, "Bearer t2").await, (2, 20));
}
