//! Access tokens of client credentials: fetched once for many calls, renewed when they end and when they are refused.

use std::error::Error as _;

use genesys_messaging::auth::ClientCredentials;
use genesys_messaging::testing::{MockAnswer, MockTransport};
use genesys_messaging::{Client, Error};
use serde_json::json;
use wiremock::matchers::{basic_auth, body_string, header as with, method, path};
use wiremock::{Mock, MockBuilder, MockServer, ResponseTemplate};

use super::support::{self, header, received};
use super::{pages, samples};

const TOKEN: &str = "/oauth/token";

/// A client that gets its tokens from the server that it calls.
fn client(server: &MockServer, credentials: ClientCredentials) -> Client {
    let credentials = credentials.token_url(format!("{}{TOKEN}", server.uri()));
    let builder = Client::builder().base_url(server.uri()).auth(credentials);
    builder.build().expect("the client is well set up")
}

fn credentials() -> ClientCredentials {
    ClientCredentials::new("my-id", "my-secret")
}

fn token_endpoint() -> MockBuilder {
    Mock::given(method("POST")).and(path(TOKEN))
}

/// Makes the token endpoint give a token, once.
async fn grant(server: &MockServer, token: &str, seconds: u32) {
    let answer = json!({ "access_token": token, "token_type": "bearer", "expires_in": seconds });
    let mock = token_endpoint().respond_with(support::json(200, answer));
    mock.up_to_n_times(1).mount(server).await;
}

/// Makes the API take a token, `times` often.
async fn take(server: &MockServer, token: &str, times: u64) {
    let (line, _) = samples::line();
    let mock = Mock::given(method("GET")).and(with("authorization", format!("Bearer {token}")));
    let mock = mock.respond_with(support::json(200, line));
    mock.up_to_n_times(times).mount(server).await;
}

/// Makes the API refuse all that it does not take.
async fn refuse_the_rest(server: &MockServer) {
    let mock = Mock::given(method("GET")).respond_with(ResponseTemplate::new(401));
    mock.with_priority(200).mount(server).await;
}

async fn fetch(client: &Client) -> Result<(), Error> {
    let api = client.messaging();
    let call = api.get_messaging_integrations_line_integration_id("line-1");
    call.await.map(drop)
}

/// What a server saw, in order: `token`, or the token of a call.
async fn course(server: &MockServer) -> Vec<String> {
    let requests = received(server).await;
    let words = requests.iter().map(|request| match request.url.path() {
        TOKEN => "token".to_owned(),
        _ => header(request, "authorization")
            .unwrap_or("none")
            .to_owned(),
    });
    words.collect()
}

#[tokio::test]
async fn several_calls_share_one_token() {
    let server = MockServer::start().await;
    grant(&server, "t1", 3600).await;
    take(&server, "t1", 3).await;
    let client = client(&server, credentials());
    fetch(&client).await.expect("the first call is answered");
    fetch(&client).await.expect("the second call is answered");
    let clone = client.clone();
    fetch(&clone).await.expect("the clone's call is answered");
    let expected = ["token", "Bearer t1", "Bearer t1", "Bearer t1"];
    assert_eq!(course(&server).await, expected);
}

#[tokio::test]
async fn a_token_that_has_ended_is_renewed() {
    let server = MockServer::start().await;
    grant(&server, "t1", 0).await;
    grant(&server, "t2", 3600).await;
    take(&server, "t1", 1).await;
    take(&server, "t2", 2).await;
    let client = client(&server, credentials());
    fetch(&client).await.expect("the first call is answered");
    fetch(&client).await.expect("the second call is answered");
    fetch(&client).await.expect("the third call is answered");
    let expected = ["token", "Bearer t1", "token", "Bearer t2", "Bearer t2"];
    assert_eq!(course(&server).await, expected);
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once() {
    let server = MockServer::start().await;
    grant(&server, "t1", 3600).await;
    grant(&server, "t2", 3600).await;
    take(&server, "t1", 1).await;
    take(&server, "t2", 1).await;
    refuse_the_rest(&server).await;
    let client = client(&server, credentials());
    fetch(&client).await.expect("the first call is answered");
    let second = fetch(&client).await;
    second.expect("the second call is answered after all");
    let expected = ["token", "Bearer t1", "Bearer t1", "token", "Bearer t2"];
    assert_eq!(course(&server).await, expected);
}

#[tokio::test]
async fn a_new_token_that_is_refused_is_an_error() {
    let server = MockServer::start().await;
    grant(&server, "t1", 3600).await;
    refuse_the_rest(&server).await;
    let refused = fetch(&client(&server, credentials())).await;
    let error = refused.expect_err("the token is refused");
    assert_eq!(error.status(), Some(401));
    assert_eq!(course(&server).await, ["token", "Bearer t1"]);
}

#[tokio::test]
async fn the_credentials_go_to_the_token_endpoint_alone() {
    let server = MockServer::start().await;
    let mock = token_endpoint()
        .and(basic_auth("my-id", "my-secret"))
        .and(with("content-type", "application/x-www-form-urlencoded"))
        .and(body_string("grant_type=client_credentials"));
    let answer = support::json(200, json!({ "access_token": "t1" }));
    mock.respond_with(answer).expect(1).mount(&server).await;
    take(&server, "t1", 1).await;
    let outcome = fetch(&client(&server, credentials())).await;
    outcome.expect("the call is answered");
    server.verify().await;
    assert_eq!(course(&server).await, ["token", "Bearer t1"]);
}

#[tokio::test]
async fn the_token_url_is_the_one_of_the_manifest() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(200, r#"{"access_token":"t1"}"#));
    mock.answer(MockAnswer::json(200, samples::line().0.to_string()));
    let builder = Client::builder().transport(mock.clone());
    let client = builder.auth(credentials()).build();
    let outcome = fetch(&client.expect("the client is well set up")).await;
    outcome.expect("the call is answered");
    let expected = pages::token_url("genesys-messaging");
    assert_eq!(mock.requests()[0].uri(), &*expected);
}

#[tokio::test]
async fn no_token_is_an_error_that_names_the_call_and_no_secret() {
    let server = MockServer::start().await;
    let answer = json!({ "error": "invalid_client", "of": "my-id", "with": "my-secret" });
    let mock = token_endpoint().respond_with(support::json(400, answer));
    mock.mount(&server).await;
    let refused = fetch(&client(&server, credentials())).await;
    let error = refused.expect_err("there is no token");
    assert!(matches!(error, Error::Auth(_)), "{error}");
    assert_eq!(error.status(), None);
    let source = error.source().map(ToString::to_string);
    let shown = format!("{error} {error:?} {source:?}");
    let line = "GET /api/v2/messaging/integrations/line/{integrationId}: ";
    assert!(shown.starts_with(line), "{shown}");
    assert!(shown.contains("invalid_client"), "{shown}");
    assert!(!shown.contains("my-secret"), "{shown}");
}

#[tokio::test]
async fn credentials_come_from_the_environment() {
    let server = MockServer::start().await;
    let answer = json!({ "access_token": "t1" });
    let mock = token_endpoint().respond_with(support::json(200, answer));
    mock.mount(&server).await;
    take(&server, "t1", 2).await;
    // The one variable that every process has.
    let path = std::env::var("PATH").expect("the path is set");
    let given = ClientCredentials::new(path.as_str(), path.as_str());
    let found = ClientCredentials::from_env("PATH", "PATH").expect("the path is set");
    for credentials in [given, found] {
        let outcome = fetch(&client(&server, credentials)).await;
        outcome.expect("the call is answered");
    }
    let requests = received(&server).await;
    let proof = header(&requests[0], "authorization");
    assert!(proof.is_some_and(|proof| proof.starts_with("Basic ")));
    assert_eq!(header(&requests[2], "authorization"), proof);
}

#[test]
fn a_variable_that_is_not_set_is_named() {
    let outcome = ClientCredentials::from_env("PATH", "NOT_SET_BY_ANYONE");
    let error = outcome.expect_err("the variable is not set");
    assert!(matches!(error, Error::Auth(_)), "{error}");
    assert!(error.to_string().contains("NOT_SET_BY_ANYONE"), "{error}");
}
