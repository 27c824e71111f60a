//! A user's own code, tested without a network as the user would do it.

use brevo_conversations::models::{Body8, ConversationsMessage};
use brevo_conversations::testing::{MockAnswer, MockTransport};
use brevo_conversations::{Client, Error, Method, Result, auth};
use serde_json::json;

/// The user's code: greets a visitor, and says what the message is called.
async fn greet(client: &Client, visitor: &str) -> Result<Option<String>> {
    let message = Body8::new(visitor, "Welcome!").agent_id("ag-1");
    let sent = client.conversations().conversations_messages_post(message);
    Ok(sent.await?.into_inner().id)
}

/// The user's code: a message, or nothing if there is none.
async fn find(client: &Client, id: &str) -> Result<Option<ConversationsMessage>> {
    let api = client.conversations();
    match api.conversations_messages_id_get(id).await {
        Ok(message) => Ok(Some(message.into_inner())),
        Err(error) if error.status() == Some(404) => Ok(None),
        Err(error) => Err(error),
    }
}

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().transport(mock.clone());
    let client = builder.auth(auth::api_key("k-1")).build();
    client.expect("the client is well set up")
}

#[tokio::test]
async fn an_answer_is_played_and_the_request_is_kept() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::json(200, r#"{"id":"m-1","type":"agent"}"#));
    let id = greet(&client(&mock), "v-1").await;
    assert_eq!(id.expect("it was sent").as_deref(), Some("m-1"));
    let requests = mock.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].method(), Method::POST);
    assert_eq!(requests[0].path(), "/v3/conversations/messages");
    assert_eq!(requests[0].header("api-key"), Some("k-1"));
    let expected = json!({ "visitorId": "v-1", "text": "Welcome!", "agentId": "ag-1" });
    assert_eq!(requests[0].json(), Some(expected));
}

#[tokio::test]
async fn answers_can_be_tied_to_addresses() {
    let mock = MockTransport::new();
    let path = |id: &str| format!("/v3/conversations/messages/{id}");
    let hello = MockAnswer::json(200, r#"{"text":"Hello"}"#);
    mock.on(Method::GET, path("m-1"), hello);
    mock.on(Method::GET, path("a%2Fb"), MockAnswer::status(404));
    let client = client(&mock);
    let found = find(&client, "m-1").await.expect("the call is answered");
    assert_eq!(found, Some(ConversationsMessage::new().text("Hello")));
    let found = find(&client, "a/b").await.expect("the call is answered");
    assert_eq!(found, None);
}

#[tokio::test]
async fn failures_of_the_network_are_played_too() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::broken_connection());
    mock.answer(MockAnswer::no_connection());
    let client = client(&mock);
    for _ in 0..2 {
        let call = client.conversations().conversations_messages_id_get("m-1");
        let error = call.with_retries(0).await.expect_err("it is played");
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn a_call_that_no_answer_was_prepared_for_is_named() {
    let mock = MockTransport::new();
    let error = find(&client(&mock), "m-1").await;
    let text = error.expect_err("there is no answer").to_string();
    assert!(
        text.contains("GET /v3/conversations/messages/m-1"),
        "{text}"
    );
}
