//! Turns a few words into servers on loopback, clients of them, and what they saw of each other.

use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// A server that gives every request the same answer.
pub(crate) async fn server(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

/// A server that gives every request the same JSON.
pub(crate) async fn json_server(body: Value) -> MockServer {
    server(json(200, body)).await
}

/// An answer of JSON.
pub(crate) fn json(status: u16, body: Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

/// The messaging client of a server, with a token.
pub(crate) fn messaging(server: &MockServer) -> genesys_messaging::Client {
    use genesys_messaging::{Client, auth};
    let builder = Client::builder().base_url(server.uri()).retries(0);
    let builder = builder.auth(auth::Bearer::new("token-1"));
    builder.build().expect("the client is well set up")
}

/// The conversations client of a server, with both of its keys.
pub(crate) fn conversations(server: &MockServer) -> brevo_conversations::Client {
    use brevo_conversations::{Client, auth};
    let builder = Client::builder().base_url(server.uri()).retries(0);
    let builder = builder.auth(auth::api_key("key-1"));
    let builder = builder.auth(auth::partner_key("partner-1"));
    builder.build().expect("the client is well set up")
}

/// The only request that a server received.
pub(crate) async fn only(server: &MockServer) -> Request {
    let mut requests = received(server).await;
    assert_eq!(requests.len(), 1, "one request: {requests:?}");
    requests.remove(0)
}

/// All requests that a server received.
pub(crate) async fn received(server: &MockServer) -> Vec<Request> {
    let requests = server.received_requests().await;
    requests.expect("the server records requests")
}

/// A header of a request.
pub(crate) fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    let value = request.headers.get(name)?;
    Some(value.to_str().expect("headers of tests are ASCII"))
}

/// The method, path and query of a request, as they were sent.
pub(crate) fn first_line(request: &Request) -> String {
    let (method, path) = (&request.method, request.url.path());
    match request.url.query() {
        Some(query) => format!("{method} {path}?{query}"),
        None => format!("{method} {path}"),
    }
}

/// The JSON body of a request; `None` if it has no body at all.
pub(crate) fn body(request: &Request) -> Option<Value> {
    (!request.body.is_empty()).then(|| request.body_json().expect("the body is JSON"))
}
