//! Every operation of the conversations client sends what its page says, and reads what the server answers.

use brevo_conversations::api::ConversationsApi;
use brevo_conversations::models::{
    Body8, Body9, Body10, Body11, Body12, ConversationsMessage, ConversationsMessageFile,
    ConversationsMessageFileImageInfo,
};
use brevo_conversations::testing::{MockAnswer, MockTransport};
use brevo_conversations::{Client, auth};
use serde_json::{Value, json};
use wiremock::MockServer;

use super::table::{Row, Table};
use super::{pages, support};

const CLIENT: &str = "brevo-conversations";

#[tokio::test]
async fn every_operation_sends_what_its_page_says() {
    let mut table = Table::new(&[("api-key", "key-1"), ("partner-key", "partner-1")]);
    ping(&mut table).await;
    messages(&mut table).await;
    messages_by_id(&mut table).await;
    pushed_messages(&mut table).await;
    pushed_messages_by_id(&mut table).await;
    let called = table.operations();
    assert_eq!(called, pages::operations(CLIENT, "ConversationsApi"));
    assert_eq!(called.len(), pages::index_length(CLIENT, "ConversationsApi"));
    assert_eq!(called.len(), 9);
}

fn api(server: &MockServer) -> ConversationsApi {
    support::conversations(server).conversations()
}

async fn ping(table: &mut Table) {
    let row = Row::new(
        "POST /conversations/agentOnlinePing",
        "/conversations/agentOnlinePing",
    );
    let row = row.sends(json!({
        "agentId": "ag-1", "receivedFrom": "shop", "agentEmail": "ada@shop.test", "agentName": "Ada",
    }));
    let body = Body12::new()
        .agent_id("ag-1")
        .received_from("shop")
        .agent_email("ada@shop.test")
        .agent_name("Ada");
    let call = |server: &MockServer| api(server).conversations_agent_online_ping_post(body);
    table.row(row, call, &()).await;
}

async fn messages(table: &mut Table) {
    let row = Row::new("POST /conversations/messages", "/conversations/messages");
    let row = row.answer(message().0).sends(json!({
        "visitorId": "v-1", "text": "Hello\n“you”", "agentId": "ag-1", "receivedFrom": "shop",
        "agentEmail": "ada@shop.test", "agentName": "Ada",
    }));
    let body = Body8::new("v-1", "Hello\n“you”")
        .agent_id("ag-1")
        .received_from("shop")
        .agent_email("ada@shop.test")
        .agent_name("Ada");
    let call = |server: &MockServer| api(server).conversations_messages_post(body);
    table.row(row, call, &message().1).await;
}

async fn messages_by_id(table: &mut Table) {
    let row = Row::new(
        "GET /conversations/messages/{id}",
        "/conversations/messages/a%2Fb",
    );
    let call = |server: &MockServer| api(server).conversations_messages_id_get("a/b");
    table.row(row.answer(message().0), call, &message().1).await;

    let row = Row::new(
        "PUT /conversations/messages/{id}",
        "/conversations/messages/m%201",
    );
    let row = row.sends(json!({ "text": "Bye" })).answer(message().0);
    let call = |server: &MockServer| {
        let call = api(server).conversations_messages_id_put("m 1");
        call.body(Body9::new("Bye"))
    };
    table.row(row, call, &message().1).await;

    let row = Row::new(
        "DELETE /conversations/messages/{id}",
        "/conversations/messages/%F0%9F%90%BB",
    );
    let call = |server: &MockServer| api(server).conversations_messages_id_delete("🐻");
    table.row(row, call, &()).await;
}

async fn pushed_messages(table: &mut Table) {
    let row = Row::new(
        "POST /conversations/pushedMessages",
        "/conversations/pushedMessages",
    );
    let row = row.answer(message().0).sends(json!({
        "visitorId": "v-1", "text": "Sent", "agentId": "ag-1", "groupId": "gr-1",
    }));
    let body = Body10::new("v-1", "Sent").agent_id("ag-1").group_id("gr-1");
    let call = |server: &MockServer| api(server).conversations_pushed_messages_post(body);
    table.row(row, call, &message().1).await;
}

async fn pushed_messages_by_id(table: &mut Table) {
    let row = Row::new(
        "GET /conversations/pushedMessages/{id}",
        "/conversations/pushedMessages/m-1",
    );
    let call = |server: &MockServer| api(server).conversations_pushed_messages_id_get("m-1");
    table.row(row.answer(message().0), call, &message().1).await;

    let row = Row::new(
        "PUT /conversations/pushedMessages/{id}",
        "/conversations/pushedMessages/m-1",
    );
    let row = row.sends(json!({ "text": "" })).answer(message().0);
    let call = |server: &MockServer| {
        api(server).conversations_pushed_messages_id_put("m-1", Body11::new(""))
    };
    table.row(row, call, &message().1).await;

    let row = Row::new(
        "DELETE /conversations/pushedMessages/{id}",
        "/conversations/pushedMessages/m-1",
    );
    let call = |server: &MockServer| api(server).conversations_pushed_messages_id_delete("m-1");
    table.row(row, call, &()).await;
}

/// A message with every field of its page, as JSON and as a value.
fn message() -> (Value, ConversationsMessage) {
    let json = json!({
        "id": "m-1", "type": "agent", "text": "Hello", "visitorId": "v-1", "agentId": "ag-1", "agentName": "Ada",
        "createdAt": 1_470_222_622_433_i64, "isPushed": false, "receivedFrom": "shop",
        "file": {
            "filename": "bear.png", "size": 2048, "isImage": true, "url": "https://files.test/bear.png",
            "imageInfo": { "width": 640, "height": 480, "previewUrl": "https://files.test/small.png" },
        },
    });
    let image = ConversationsMessageFileImageInfo::new()
        .width(640)
        .height(480)
        .preview_url("https://files.test/small.png");
    let file = ConversationsMessageFile::new()
        .filename("bear.png")
        .size(2048)
        .is_image(true)
        .url("https://files.test/bear.png")
        .image_info(image);
    let value = ConversationsMessage::new()
        .id("m-1")
        .type_("agent")
        .text("Hello")
        .visitor_id("v-1")
        .agent_id("ag-1")
        .agent_name("Ada")
        .created_at(1_470_222_622_433)
        .is_pushed(false)
        .received_from("shop")
        .file(file);
    (json, value)
}

#[tokio::test]
async fn an_optional_body_may_be_left_out() {
    let server = support::json_server(json!({})).await;
    let call = api(&server).conversations_messages_id_put("m-1");
    call.await.expect("the server takes it");
    let request = support::only(&server).await;
    assert_eq!(support::body(&request), None);
    assert_eq!(support::header(&request, "content-type"), None);
}

#[tokio::test]
async fn the_base_url_is_the_one_of_the_page() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(204));
    let builder = Client::builder().transport(mock.clone());
    let client = builder.auth(auth::api_key("k")).build();
    let api = client.expect("the client is well set up").conversations();
    let call = api.conversations_messages_id_delete("1");
    call.await.expect("it is gone");
    let base = pages::base_url(CLIENT, "ConversationsApi");
    let expected = format!("{base}/conversations/messages/1");
    assert_eq!(mock.requests()[0].uri(), &*expected);
}
