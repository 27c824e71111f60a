//! Clients and their calls cross tasks and threads.

use std::sync::Arc;
use std::time::Duration;

use genesys_messaging::Error;
use serde_json::json;
use wiremock::ResponseTemplate;

use super::support::{conversations, header, json_server, messaging, only, received, server};

fn is_shared<T: Clone + Send + Sync + 'static>() {}

fn is_sent<T: Send + 'static>() {}

#[test]
fn clients_and_their_accessors_are_cloned_and_shared() {
    is_shared::<brevo_conversations::Client>();
    is_shared::<brevo_conversations::api::ConversationsApi>();
    is_shared::<brevo_conversations::auth::Credential>();
    is_shared::<genesys_messaging::Client>();
    is_shared::<genesys_messaging::api::MessagingApi>();
    is_shared::<genesys_messaging::models::LineIntegration>();
}

#[test]
fn calls_answers_and_errors_are_sent() {
    is_sent::<genesys_messaging::Call<()>>();
    is_sent::<genesys_messaging::Sending<()>>();
    is_sent::<genesys_messaging::Response<()>>();
    is_sent::<genesys_messaging::ClientBuilder>();
    is_sent::<Arc<Error>>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_outlive_the_client_they_came_from() {
    let server = json_server(json!({})).await;
    let client = conversations(&server);
    let call = |id: i32| {
        let api = client.conversations();
        tokio::spawn(api.conversations_messages_id_get(id.to_string()).send())
    };
    let calls: Vec<_> = (0..8).map(call).collect();
    drop(client);
    for call in calls {
        let answer = call.await.expect("no call panics");
        answer.expect("the message is there");
    }
    assert_eq!(received(&server).await.len(), 8);
}

#[tokio::test]
async fn calls_can_be_joined() {
    let server = json_server(json!({})).await;
    let api = messaging(&server).messaging();
    let (facebook, line, twitter) = tokio::join!(
        api.get_messaging_integrations_facebook(),
        api.get_messaging_integrations_line().page_size(1),
        api.get_messaging_integrations_twitter().send(),
    );
    assert!(facebook.is_ok() && line.is_ok() && twitter.is_ok());
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_awaited() {
    let server = json_server(json!({})).await;
    let call = conversations(&server).conversations();
    drop(call.conversations_messages_id_get("m-1").send());
    assert!(received(&server).await.is_empty());
}

#[tokio::test]
async fn a_call_has_headers_and_a_query_of_its_own() {
    let server = json_server(json!({})).await;
    let call = messaging(&server).messaging();
    let call = call.get_messaging_integrations_facebook().page_size(5);
    let call = call.with_header("x-trace", "t-1");
    call.with_query("expand", "a b")
        .await
        .expect("it is answered");
    let request = only(&server).await;
    assert_eq!(request.url.query(), Some("pageSize=5&expand=a%20b"));
    assert_eq!(header(&request, "x-trace"), Some("t-1"));
}

#[tokio::test]
async fn a_call_has_a_timeout_of_its_own() {
    let silent = ResponseTemplate::new(200).set_delay(Duration::from_secs(3600));
    let server = server(silent).await;
    let call = messaging(&server).messaging();
    let call = call.get_messaging_integrations_facebook();
    let outcome = call.with_timeout(Duration::from_millis(20)).await;
    let error = outcome.expect_err("the server is silent");
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert!(error.is_retryable());
}
