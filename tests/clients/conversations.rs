//! Every operation of the conversations client sends what its page says, and reads what the server answers.

use brevo_conversations::api::ConversationsApi;
use brevo_conversations::testing::{MockAnswer, MockTransport};
use brevo_conversations::{Client, auth};
use serde_json::json;
use wiremock::MockServer;

use super::table::{Row, Table};
use super::{pages, samples, support};

const CLIENT: &str = "brevo-conversations";
const PAGE: &str = "ConversationsApi";

/// The operations of a server, called with both keys.
fn api(server: &MockServer) -> ConversationsApi {
    support::conversations(server).conversations()
}

#[tokio::test]
async fn every_operation_sends_what_its_page_says() {
    let mut table = Table::new(api, &[("api-key", "key-1"), ("partner-key", "partner-1")]);
    ping(&mut table).await;
    messages(&mut table).await;
    messages_by_id(&mut table).await;
    pushed_messages(&mut table).await;
    pushed_messages_by_id(&mut table).await;
    table.is_whole(CLIENT, PAGE);
}

async fn ping(table: &mut Table<ConversationsApi>) {
    let (sent, body) = samples::agent();
    let row = Row::new("POST /conversations/agentOnlinePing").sends(sent);
    let call = |api: ConversationsApi| api.conversations_agent_online_ping_post(body);
    table.row(row, call, &()).await;
}

async fn messages(table: &mut Table<ConversationsApi>) {
    let (sent, body) = samples::agent_message();
    let (answer, value) = samples::message();
    let row = Row::new("POST /conversations/messages")
        .sends(sent)
        .answer(answer);
    let call = |api: ConversationsApi| api.conversations_messages_post(body);
    table.row(row, call, &value).await;
}

async fn messages_by_id(table: &mut Table<ConversationsApi>) {
    let (answer, value) = samples::message();
    let row = Row::new("GET /conversations/messages/{id}")
        .parameter("a%2Fb")
        .answer(answer.clone());
    let call = |api: ConversationsApi| api.conversations_messages_id_get("a/b");
    table.row(row, call, &value).await;

    let (sent, body) = samples::agent_text();
    let row = Row::new("PUT /conversations/messages/{id}")
        .parameter("m%201")
        .sends(sent)
        .answer(answer);
    let call = |api: ConversationsApi| api.conversations_messages_id_put("m 1").body(body);
    table.row(row, call, &value).await;

    let row = Row::new("DELETE /conversations/messages/{id}").parameter("%F0%9F%90%BB");
    let call = |api: ConversationsApi| api.conversations_messages_id_delete("🐻");
    table.row(row, call, &()).await;
}

async fn pushed_messages(table: &mut Table<ConversationsApi>) {
    let (sent, body) = samples::automated_message();
    let (answer, value) = samples::message();
    let row = Row::new("POST /conversations/pushedMessages")
        .sends(sent)
        .answer(answer);
    let call = |api: ConversationsApi| api.conversations_pushed_messages_post(body);
    table.row(row, call, &value).await;
}

async fn pushed_messages_by_id(table: &mut Table<ConversationsApi>) {
    let (answer, value) = samples::message();
    let row = Row::new("GET /conversations/pushedMessages/{id}")
        .parameter("m-1")
        .answer(answer.clone());
    let call = |api: ConversationsApi| api.conversations_pushed_messages_id_get("m-1");
    table.row(row, call, &value).await;

    let (sent, body) = samples::automated_text();
    let row = Row::new("PUT /conversations/pushedMessages/{id}")
        .parameter("100%25")
        .sends(sent)
        .answer(answer);
    let call = |api: ConversationsApi| api.conversations_pushed_messages_id_put("100%", body);
    table.row(row, call, &value).await;

    let row = Row::new("DELETE /conversations/pushedMessages/{id}").parameter("m-1");
    let call = |api: ConversationsApi| api.conversations_pushed_messages_id_delete("m-1");
    table.row(row, call, &()).await;
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
    let base = pages::base_url(CLIENT, PAGE);
    let expected = format!("{base}/conversations/messages/1");
    assert_eq!(mock.requests()[0].uri(), &*expected);
}
