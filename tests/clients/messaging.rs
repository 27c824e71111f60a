//! Every operation of the messaging client sends what its page says, and reads what the server answers.

use genesys_messaging::api::MessagingApi;
use genesys_messaging::models::{
    FacebookIntegrationRequest, LineIntegrationRequest, TwitterIntegrationRequest,
};
use genesys_messaging::testing::{MockAnswer, MockTransport};
use genesys_messaging::{Client, auth};
use serde_json::{Value, json};
use wiremock::MockServer;

use super::table::{Row, Table};
use super::{pages, samples, support};

const CLIENT: &str = "genesys-messaging";

#[tokio::test]
async fn every_operation_sends_what_its_page_says() {
    let mut table = Table::new(&[("authorization", "Bearer token-1")]);
    facebook(&mut table).await;
    line(&mut table).await;
    line_by_id(&mut table).await;
    twitter(&mut table).await;
    stickers(&mut table).await;
    let called = table.operations();
    assert_eq!(called, pages::operations(CLIENT, "MessagingApi"));
    assert_eq!(called.len(), pages::index_length(CLIENT, "MessagingApi"));
    assert_eq!(called.len(), 14);
}

fn api(server: &MockServer) -> MessagingApi {
    support::messaging(server).messaging()
}

async fn facebook(table: &mut Table) {
    let (listing, value) = samples::facebook_listing();
    let row = Row::new(
        "GET /api/v2/messaging/integrations/facebook",
        "/api/v2/messaging/integrations/facebook?pageSize=50&pageNumber=2",
    );
    let call = |server: &MockServer| {
        let call = api(server).get_messaging_integrations_facebook();
        call.page_size(50).page_number(2)
    };
    table.row(row.answer(listing), call, &value).await;

    let (integration, value) = samples::facebook();
    let row = Row::new(
        "POST /api/v2/messaging/integrations/facebook",
        "/api/v2/messaging/integrations/facebook",
    );
    let row = row.sends(facebook_request().0).answer(integration.clone());
    let call = |server: &MockServer| {
        api(server).post_messaging_integrations_facebook(facebook_request().1)
    };
    table.row(row, call, &value).await;

    let row = Row::new(
        "GET /api/v2/messaging/integrations/facebook/{integrationId}",
        "/api/v2/messaging/integrations/facebook/a%2Fb%20%C3%BC",
    );
    let call = |server: &MockServer| {
        api(server).get_messaging_integrations_facebook_integration_id("a/b ü")
    };
    table.row(row.answer(integration), call, &value).await;

    let row = Row::new(
        "DELETE /api/v2/messaging/integrations/facebook/{integrationId}",
        "/api/v2/messaging/integrations/facebook/100%25",
    );
    let call = |server: &MockServer| {
        api(server).delete_messaging_integrations_facebook_integration_id("100%")
    };
    table.row(row, call, &()).await;
}

async fn line(table: &mut Table) {
    let (listing, value) = samples::line_listing();
    let row = Row::new(
        "GET /api/v2/messaging/integrations/line",
        "/api/v2/messaging/integrations/line?pageNumber=2",
    );
    let call = |server: &MockServer| {
        let call = api(server).get_messaging_integrations_line();
        call.page_number(2)
    };
    table.row(row.answer(listing), call, &value).await;

    let (integration, value) = samples::line();
    let row = Row::new(
        "POST /api/v2/messaging/integrations/line",
        "/api/v2/messaging/integrations/line",
    );
    let row = row.sends(line_request().0).answer(integration);
    let call =
        |server: &MockServer| api(server).post_messaging_integrations_line(line_request().1);
    table.row(row, call, &value).await;
}

async fn line_by_id(table: &mut Table) {
    let (integration, value) = samples::line();
    let row = Row::new(
        "GET /api/v2/messaging/integrations/line/{integrationId}",
        "/api/v2/messaging/integrations/line/..%2F..%2Fusers",
    );
    let call = |server: &MockServer| {
        api(server).get_messaging_integrations_line_integration_id("../../users")
    };
    table
        .row(row.answer(integration.clone()), call, &value)
        .await;

    let row = Row::new(
        "PUT /api/v2/messaging/integrations/line/{integrationId}",
        "/api/v2/messaging/integrations/line/a%3Fb%23c",
    );
    let row = row.sends(line_request().0).answer(integration);
    let call = |server: &MockServer| {
        let (_, request) = line_request();
        api(server).put_messaging_integrations_line_integration_id("a?b#c", request)
    };
    table.row(row, call, &value).await;

    let row = Row::new(
        "DELETE /api/v2/messaging/integrations/line/{integrationId}",
        "/api/v2/messaging/integrations/line/line-1",
    );
    let call = |server: &MockServer| {
        api(server).delete_messaging_integrations_line_integration_id("line-1")
    };
    table.row(row, call, &()).await;
}

async fn twitter(table: &mut Table) {
    let (listing, value) = samples::twitter_listing();
    let row = Row::new(
        "GET /api/v2/messaging/integrations/twitter",
        "/api/v2/messaging/integrations/twitter",
    );
    let call = |server: &MockServer| api(server).get_messaging_integrations_twitter();
    table.row(row.answer(listing), call, &value).await;

    let (integration, value) = samples::twitter();
    let row = Row::new(
        "POST /api/v2/messaging/integrations/twitter",
        "/api/v2/messaging/integrations/twitter",
    );
    let row = row.sends(twitter_request().0).answer(integration.clone());
    let call =
        |server: &MockServer| api(server).post_messaging_integrations_twitter(twitter_request().1);
    table.row(row, call, &value).await;

    let row = Row::new(
        "GET /api/v2/messaging/integrations/twitter/{integrationId}",
        "/api/v2/messaging/integrations/twitter/a%2Bb%26c%3Dd",
    );
    let call = |server: &MockServer| {
        api(server).get_messaging_integrations_twitter_integration_id("a+b&c=d")
    };
    table.row(row.answer(integration), call, &value).await;

    let row = Row::new(
        "DELETE /api/v2/messaging/integrations/twitter/{integrationId}",
        "/api/v2/messaging/integrations/twitter/tw-1",
    );
    let call = |server: &MockServer| {
        api(server).delete_messaging_integrations_twitter_integration_id("tw-1")
    };
    table.row(row, call, &()).await;
}

async fn stickers(table: &mut Table) {
    let (listing, value) = samples::sticker_listing();
    let row = Row::new(
        "GET /api/v2/messaging/stickers/{messengerType}",
        "/api/v2/messaging/stickers/line?pageSize=50",
    );
    let call = |server: &MockServer| api(server).get_messaging_sticker("line").page_size(50);
    table.row(row.answer(listing), call, &value).await;
}

/// A request with every field, and its JSON.
fn facebook_request() -> (Value, FacebookIntegrationRequest) {
    let json = json!({
        "id": "i", "name": "Support", "pageAccessToken": "pat", "userAccessToken": "uat", "pageId": "p",
        "appId": "app-7", "appSecret": "s", "selfUri": "/self",
    });
    let request = FacebookIntegrationRequest::new("Support", "app-7")
        .id("i")
        .page_access_token("pat")
        .user_access_token("uat")
        .page_id("p")
        .app_secret("s")
        .self_uri("/self");
    (json, request)
}

/// A request with every field, and its JSON.
fn line_request() -> (Value, LineIntegrationRequest) {
    let json = json!({
        "id": "i", "name": "Sup\"port\"", "channelId": "ch-7", "channelSecret": "s", "switcherSecret": "sw",
        "serviceCode": "code", "selfUri": "/self",
    });
    let request = LineIntegrationRequest::new("Sup\"port\"")
        .id("i")
        .channel_id("ch-7")
        .channel_secret("s")
        .switcher_secret("sw")
        .service_code("code")
        .self_uri("/self");
    (json, request)
}

/// A request with the required fields alone, and its JSON.
fn twitter_request() -> (Value, TwitterIntegrationRequest) {
    let json = json!({
        "name": "Süd", "accessTokenKey": "atk", "accessTokenSecret": "ats", "consumerKey": "ck",
        "consumerSecret": "cs", "tier": "premium",
    });
    let request = TwitterIntegrationRequest::new("Süd", "atk", "ats", "ck", "cs", "premium");
    (json, request)
}

#[tokio::test]
async fn the_base_url_is_the_one_of_the_page() {
    let mock = MockTransport::new();
    mock.answer(MockAnswer::status(204));
    let builder = Client::builder().transport(mock.clone());
    let client = builder.auth(auth::Bearer::new("t")).build();
    let api = client.expect("the client is well set up").messaging();
    let call = api.delete_messaging_integrations_line_integration_id("1");
    call.await.expect("it is gone");
    let base = pages::base_url(CLIENT, "MessagingApi");
    let expected = format!("{base}/api/v2/messaging/integrations/line/1");
    assert_eq!(mock.requests()[0].uri(), &*expected);
}
