//! API keys go into their headers, with a prefix or without, and show nowhere else.

use brevo_conversations::auth::{self, ApiKey};
use brevo_conversations::{Client, ClientBuilder, Error};
use serde_json::json;
use wiremock::{MockServer, Request};

use super::support::{header, json_server, only};

/// The request that a client with these keys sends.
async fn request_with<const N: usize>(keys: [ApiKey; N]) -> Request {
    let server = json_server(json!({})).await;
    fetch(&client(&server, keys)).await;
    only(&server).await
}

fn client<const N: usize>(server: &MockServer, keys: [ApiKey; N]) -> Client {
    let builder = Client::builder().base_url(server.uri());
    let builder = keys.into_iter().fold(builder, ClientBuilder::auth);
    builder.build().expect("the client is well set up")
}

async fn fetch(client: &Client) {
    let call = client.conversations().conversations_messages_id_get("m-1");
    call.await.expect("the message is there");
}

#[tokio::test]
async fn both_keys_go_into_their_headers() {
    let request = request_with([auth::api_key("k-1"), auth::partner_key("p-1")]).await;
    assert_eq!(header(&request, "api-key"), Some("k-1"));
    assert_eq!(header(&request, "partner-key"), Some("p-1"));
    assert_eq!(header(&request, "authorization"), None);
}

#[tokio::test]
async fn one_key_goes_alone() {
    let request = request_with([auth::partner_key("p-1")]).await;
    assert_eq!(header(&request, "api-key"), None);
    assert_eq!(header(&request, "partner-key"), Some("p-1"));
}

#[tokio::test]
async fn a_prefix_stands_before_its_key_alone() {
    let keys = [
        auth::api_key("k-1").prefix("Bearer"),
        auth::partner_key("p-1"),
    ];
    let request = request_with(keys).await;
    assert_eq!(header(&request, "api-key"), Some("Bearer k-1"));
    assert_eq!(header(&request, "partner-key"), Some("p-1"));
}

#[tokio::test]
async fn without_a_key_none_is_sent() {
    let request = request_with([]).await;
    assert_eq!(header(&request, "api-key"), None);
    assert_eq!(header(&request, "partner-key"), None);
}

#[test]
fn keys_do_not_show() {
    let key = auth::api_key("k-secret").prefix("Bearer");
    let builder = Client::builder().auth(key.clone());
    let shown = format!("{key:?} {builder:?}");
    let client = builder.build().expect("the client is well set up");
    let shown = format!("{shown} {client:?} {:?}", client.conversations());
    assert!(!shown.contains("k-secret"), "{shown}");
}

#[test]
fn a_key_that_cannot_be_sent_is_told_when_the_client_is_built() {
    let built = Client::builder().auth(auth::api_key("k-secret\n")).build();
    let error = built.expect_err("a header cannot hold a line break");
    assert!(matches!(error, Error::Build(_)), "{error}");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("api-key"), "{shown}");
    assert!(!shown.contains("k-secret"), "{shown}");
}
