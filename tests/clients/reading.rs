//! Answers that differ from the pages: they are read as far as they mean anything, and told by their place where they do not.

use brevo_conversations::models::{ConversationsMessage, ConversationsMessageFile};
use genesys_messaging::Error;
use genesys_messaging::models::{
    FacebookIntegrationEntityListing, LineIntegration, LineIntegrationRequest,
};
use serde_json::{Value, json};

use super::samples::{self, time};
use super::support::{body, conversations, json_server, messaging, received};

/// What the client makes of an answer.
async fn line(answer: Value) -> Result<LineIntegration, Error> {
    let server = json_server(answer).await;
    let api = messaging(&server).messaging();
    let call = api.get_messaging_integrations_line_integration_id("line-1");
    Ok(call.await?.into_inner())
}

/// What the client makes of an answer.
async fn facebook_listing(answer: Value) -> Result<FacebookIntegrationEntityListing, Error> {
    let server = json_server(answer).await;
    let api = messaging(&server).messaging();
    Ok(api
        .get_messaging_integrations_facebook()
        .await?
        .into_inner())
}

/// What the client makes of an answer.
async fn message(answer: Value) -> ConversationsMessage {
    let server = json_server(answer).await;
    let api = conversations(&server).conversations();
    let message = api.conversations_messages_id_get("m-1").await;
    message.expect("the message can be read").into_inner()
}

/// A sample with one member changed.
fn with(mut sample: Value, name: &str, member: Value) -> Value {
    sample[name] = member;
    sample
}

/// A sample without one member.
fn without(mut sample: Value, name: &str) -> Value {
    let members = sample.as_object_mut().expect("samples are objects");
    members.remove(name).expect("the sample has the member");
    sample
}

/// The path and the text of an error of decoding.
fn place<T>(outcome: Result<T, Error>) -> (String, String) {
    match outcome {
        Err(Error::Decode(error)) => (error.path().to_owned(), error.to_string()),
        Err(error) => panic!("not a decode error: {error}"),
        Ok(_) => panic!("it was read"),
    }
}

#[tokio::test]
async fn unknown_fields_live_through_read_change_and_write() {
    let known = without(samples::line().0, "status");
    let recipient = json!({ "id": "u-1", "flow": { "id": "f-1" } });
    let sent = with(
        with(known, "recipient", recipient),
        "tags",
        json!([1, null, "x"]),
    );
    let mut line = line(sent.clone()).await.expect("it can be read");
    line.name = "Sales".to_owned();
    let written = serde_json::to_value(&line).expect("it can be written");
    assert_eq!(written, with(sent, "name", json!("Sales")));
}

#[tokio::test]
async fn unknown_fields_go_back_to_the_server() {
    let answer = with(samples::line().0, "richMedia", json!({ "on": true }));
    let server = json_server(answer).await;
    let api = messaging(&server).messaging();
    let call = api.get_messaging_integrations_line_integration_id("line-1");
    let line = call.await.expect("it can be read").into_inner();
    let mut request = LineIntegrationRequest::new(line.name).channel_id(line.channel_id);
    request.extra = line.extra;
    request.extra.set("version", line.version);
    let call = api.put_messaging_integrations_line_integration_id(line.id, request);
    call.await.expect("the server takes it");
    let expected = json!({ "name": "Support", "channelId": "ch-7", "richMedia": { "on": true }, "version": 4 });
    assert_eq!(body(&received(&server).await[1]), Some(expected));
}

#[tokio::test]
async fn an_open_object_has_typed_access() {
    let thumb = json!({ "filename": "s.png", "size": 12, "isImage": true });
    let mut message = message(json!({ "thumb": thumb, "stars": 3, "none": null })).await;
    let file = message.extra.get::<ConversationsMessageFile>("thumb");
    let file = file.expect("it is there").expect("it is a file");
    assert_eq!((file.size, file.is_image), (Some(12), Some(true)));
    assert_eq!(message.extra.get::<i64>("stars"), Some(Ok(3)));
    assert_eq!(message.extra.get::<Option<i64>>("none"), Some(Ok(None)));
    assert_eq!(message.extra.get::<i64>("moons"), None);
    let wrong = message.extra.get::<String>("stars").expect("it is there");
    assert_eq!(wrong.expect_err("it is a number").path(), "$");
    message
        .extra
        .set("thumb", file.size(13))
        .set("stars", None::<i64>);
    let expected =
        json!({ "thumb": { "filename": "s.png", "size": 13, "isImage": true }, "none": null });
    assert_eq!(
        serde_json::to_value(&message).expect("it can be written"),
        expected
    );
}

#[tokio::test]
async fn null_is_no_value_for_an_optional_field() {
    let answer =
        json!({ "id": "m-1", "agentId": null, "createdAt": null, "file": null, "isPushed": null });
    let message = message(answer).await;
    assert_eq!(message, ConversationsMessage::new().id("m-1"));
    let written = serde_json::to_value(&message).expect("it can be written");
    assert_eq!(written, json!({ "id": "m-1" }));
    let listing = facebook_listing(json!({ "entities": null, "total": null })).await;
    let listing = listing.expect("it can be read");
    assert_eq!(listing, FacebookIntegrationEntityListing::new());
}

#[tokio::test]
async fn other_spellings_are_read_and_the_usual_one_is_written() {
    let answer = json!({
        "id": "line-1", "name": "Support", "channel_id": "ch-7", "webhook_uri": "https://hook.test/1", "version": 4,
        "date_created": "2019-03-05T08:09:10Z", "recipient": { "self_uri": "/users/u-1" },
    });
    let line = line(answer).await.expect("it can be read");
    assert_eq!(line.channel_id, "ch-7");
    assert_eq!(line.date_created, Some(time("2019-03-05T08:09:10Z")));
    let expected = json!({
        "id": "line-1", "name": "Support", "channelId": "ch-7", "webhookUri": "https://hook.test/1", "version": 4,
        "dateCreated": "2019-03-05T08:09:10Z", "recipient": { "selfUri": "/users/u-1" },
    });
    assert_eq!(
        serde_json::to_value(&line).expect("it can be written"),
        expected
    );
    let message = message(json!({ "visitor_id": "v-1", "created_at": 1, "is_pushed": true })).await;
    let expected = json!({ "visitorId": "v-1", "createdAt": 1, "isPushed": true });
    assert_eq!(
        serde_json::to_value(&message).expect("it can be written"),
        expected
    );
}

#[tokio::test]
async fn a_required_field_that_is_missing_is_named() {
    let entity = samples::facebook().0;
    let entities = json!([entity, without(entity.clone(), "appId")]);
    let outcome = facebook_listing(json!({ "entities": entities })).await;
    let (path, text) = place(outcome);
    assert_eq!(path, "$.entities[1]");
    assert!(text.contains("appId"), "{text}");
    assert!(
        text.starts_with("GET /api/v2/messaging/integrations/facebook: "),
        "{text}"
    );
}

#[tokio::test]
async fn a_value_of_another_type_is_told_by_its_place() {
    let cases = [
        ("version", json!("four"), "$.version"),
        ("version", json!(4.5), "$.version"),
        ("name", Value::Null, "$.name"),
        ("recipient", json!({ "id": 7 }), "$.recipient.id"),
        ("dateCreated", json!("yesterday"), "$.dateCreated"),
    ];
    for (name, member, expected) in cases {
        let answer = with(samples::line().0, name, member.clone());
        let (path, text) = place(line(answer).await);
        assert_eq!(path, expected, "{member}: {text}");
    }
    let (path, _) = place(line(json!([])).await);
    assert_eq!(path, "$");
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_as_it_came() {
    let outcome = line(json!({ "id": "line-1" })).await;
    let error = outcome.expect_err("fields are missing");
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.body_as(), Some(json!({ "id": "line-1" })));
    assert!(!error.is_retryable());
}
