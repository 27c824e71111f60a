//! Each class of status: what a caller gets for it, and what of it shows.

use genesys_messaging::models::LineIntegration;
use genesys_messaging::{Client, Error, Response, Result};
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

use super::samples;
use super::support::{conversations, json, messaging, only, server};

const TEMPLATE: &str = "/api/v2/messaging/integrations/line/{integrationId}";

async fn fetch(server: &MockServer) -> Result<Response<LineIntegration>> {
    fetch_with(&messaging(server)).await
}

async fn fetch_with(client: &Client) -> Result<Response<LineIntegration>> {
    let api = client.messaging();
    let call = api.get_messaging_integrations_line_integration_id("path-secret");
    call.await
}

async fn delete(server: &MockServer) -> Result<Response<()>> {
    let api = messaging(server).messaging();
    let call = api.delete_messaging_integrations_line_integration_id("line-1");
    call.await
}

/// The error of a call that is answered so, for which the status must be the reason.
async fn failure(answer: ResponseTemplate) -> Error {
    let server = server(answer).await;
    let error = fetch(&server).await.expect_err("it is no success");
    assert!(matches!(error, Error::Status(_)), "{error}");
    let operation = error.operation().expect("the error is one of a call");
    assert_eq!(
        (operation.method.as_str(), operation.path),
        ("GET", TEMPLATE)
    );
    error
}

#[tokio::test]
async fn every_success_with_a_value_is_one() {
    for status in [200, 201, 202, 203] {
        let (body, value) = samples::line();
        let answer = json(status, body).insert_header("x-request-id", "r-1");
        let answer = fetch(&server(answer).await).await;
        let answer = answer.expect("it is a success");
        assert_eq!(answer.status().as_u16(), status);
        assert_eq!(answer.request_id(), Some("r-1"));
        assert_eq!(answer.into_inner(), value);
    }
}

#[tokio::test]
async fn every_success_without_a_value_is_one() {
    for status in [200, 202, 204] {
        let server = server(ResponseTemplate::new(status)).await;
        let answer = delete(&server).await.expect("it is a success");
        assert_eq!(answer.status().as_u16(), status);
        let call = conversations(&server).conversations();
        let answer = call.conversations_messages_id_delete("m-1").await;
        assert_eq!(answer.expect("it is a success").status().as_u16(), status);
    }
}

#[tokio::test]
async fn a_value_nobody_expects_is_at_hand() {
    let server = server(json(200, json!({ "left": 3 }))).await;
    let answer = delete(&server).await.expect("it is a success");
    assert_eq!(&answer.body()[..], br#"{"left":3}"#);
}

#[tokio::test]
async fn no_content_in_place_of_a_value_cannot_be_read() {
    let server = server(ResponseTemplate::new(204)).await;
    let error = fetch(&server).await.expect_err("there is no value");
    let Error::Decode(decode) = &error else {
        panic!("not a decode error: {error}");
    };
    assert_eq!(decode.path(), "$");
    assert_eq!(error.status(), Some(204));
    assert!(error.to_string().starts_with(&format!("GET {TEMPLATE}: ")));
}

#[tokio::test]
async fn every_failure_is_told_by_its_status() {
    let cases = [
        (304, false, "304 Not Modified"),
        (400, false, "400 Bad Request"),
        (403, false, "403 Forbidden"),
        (404, false, "404 Not Found"),
        (409, false, "409 Conflict"),
        (429, true, "429 Too Many Requests"),
        (500, true, "500 Internal Server Error"),
        (503, true, "503 Service Unavailable"),
    ];
    for (status, retryable, words) in cases {
        let answer = ResponseTemplate::new(status).insert_header("x-request-id", "r-9");
        let error = failure(answer).await;
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.request_id(), Some("r-9"));
        assert_eq!(error.is_retryable(), retryable, "{status}");
        let expected = format!("GET {TEMPLATE}: {words} (request id r-9)");
        assert_eq!(error.to_string(), expected);
        assert!(format!("{error:?}").contains(&expected), "{error:?}");
    }
}

#[tokio::test]
async fn a_redirect_that_may_not_be_followed_is_a_failure() {
    let answer = ResponseTemplate::new(302).insert_header("location", "/elsewhere");
    let server = server(answer).await;
    let builder = Client::builder()
        .base_url(server.uri())
        .max_redirects(0)
        .retries(0);
    let client = builder.build().expect("the client is well set up");
    let error = fetch_with(&client).await.expect_err("it is a redirect");
    assert_eq!(error.status(), Some(302));
    let headers = error.headers().expect("there was an answer");
    assert_eq!(headers["location"], "/elsewhere");
    only(&server).await;
}

#[tokio::test]
async fn the_api_s_own_error_object_can_be_read() {
    let body = json!({ "message": "no such integration", "code": "not.found", "status": 404 });
    let error = failure(json(404, body.clone())).await;
    assert_eq!(error.body_as::<Value>(), Some(body));
    assert!(error.to_string().contains("no such integration"), "{error}");
    let retry_after = ResponseTemplate::new(429).insert_header("retry-after", "7");
    let error = failure(retry_after).await;
    assert_eq!(
        error.headers().expect("there was an answer")["retry-after"],
        "7"
    );
    assert_eq!(error.body_as::<Value>(), None);
}

#[tokio::test]
async fn an_error_shows_neither_credentials_nor_arguments() {
    let body =
        json!({ "token": "token-1", "header": "Bearer token-1", "keys": ["key-1", "partner-1"] });
    let server = server(json(500, body)).await;
    let error = fetch(&server).await.expect_err("it is no success");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(r#""token":"***""#), "{shown}");
    assert!(!shown.contains("token-1"), "{shown}");
    assert!(!shown.contains("path-secret"), "{shown}");
    let call = conversations(&server).conversations();
    let error = call.conversations_messages_id_get("path-secret").await;
    let error = error.expect_err("it is no success");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(r#""keys":["***","***"]"#), "{shown}");
    for secret in ["key-1", "partner-1", "path-secret"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}
