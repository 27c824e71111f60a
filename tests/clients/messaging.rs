//! Every operation of the messaging client sends what its page says, and reads what the server answers.

use genesys_messaging::api::MessagingApi;
use genesys_messaging::testing::{MockAnswer, MockTransport};
use genesys_messaging::{Client, Error, auth};
use serde_json::json;
use wiremock::MockServer;

use super::table::{Row, Table};
use super::{pages, samples, support};

const CLIENT: &str = "genesys-messaging";
const PAGE: &str = "MessagingApi";

/// The operations of a server, called with a token.
fn api(server: &MockServer) -> MessagingApi {
    support::messaging(server).messaging()
}

#[tokio::test]
async fn every_operation_sends_what_its_page_says() {
    let mut table = Table::new(api, &[("authorization", "Bearer token-1")]);
    listings(&mut table).await;
    more_listings(&mut table).await;
    facebook(&mut table).await;
    line(&mut table).await;
    twitter(&mut table).await;
    changes(&mut table).await;
    removals(&mut table).await;
    table.is_whole(CLIENT, PAGE);
}

async fn listings(table: &mut Table<MessagingApi>) {
    let (answer, value) = samples::facebook_listing();
    let row = Row::new("GET /api/v2/messaging/integrations/facebook")
        .query("pageSize=50&pageNumber=2")
        .answer(answer);
    let call = |api: MessagingApi| {
        api.get_messaging_integrations_facebook()
            .page_size(50)
            .page_number(2)
    };
    table.row(row, call, &value).await;

    let (answer, value) = samples::line_listing();
    let row = Row::new("GET /api/v2/messaging/integrations/line")
        .query("pageNumber=2&pageSize=50")
        .answer(answer);
    let call = |api: MessagingApi| {
        api.get_messaging_integrations_line()
            .page_number(2)
            .page_size(50)
    };
    table.row(row, call, &value).await;
}

async fn more_listings(table: &mut Table<MessagingApi>) {
    let (answer, value) = samples::twitter_listing();
    let row = Row::new("GET /api/v2/messaging/integrations/twitter")
        .query("pageSize=50&pageNumber=2")
        .answer(answer);
    let call = |api: MessagingApi| {
        api.get_messaging_integrations_twitter()
            .page_size(50)
            .page_number(2)
    };
    table.row(row, call, &value).await;

    let (answer, value) = samples::sticker_listing();
    let row = Row::new("GET /api/v2/messaging/stickers/{messengerType}")
        .parameter("l%C3%ADne")
        .query("pageSize=50&pageNumber=2")
        .answer(answer);
    let call = |api: MessagingApi| {
        api.get_messaging_sticker("líne")
            .page_size(50)
            .page_number(2)
    };
    table.row(row, call, &value).await;
}

async fn facebook(table: &mut Table<MessagingApi>) {
    let (answer, value) = samples::facebook();
    let (sent, body) = samples::facebook_request();
    let row = Row::new("POST /api/v2/messaging/integrations/facebook")
        .sends(sent)
        .answer(answer.clone());
    let call = |api: MessagingApi| api.post_messaging_integrations_facebook(body);
    table.row(row, call, &value).await;

    let row = Row::new("GET /api/v2/messaging/integrations/facebook/{integrationId}")
        .parameter("a%2Fb%20%C3%BC")
        .answer(answer);
    let call = |api: MessagingApi| api.get_messaging_integrations_facebook_integration_id("a/b ü");
    table.row(row, call, &value).await;
}

async fn line(table: &mut Table<MessagingApi>) {
    let (answer, value) = samples::line();
    let (sent, body) = samples::line_request();
    let row = Row::new("POST /api/v2/messaging/integrations/line")
        .sends(sent)
        .answer(answer.clone());
    let call = |api: MessagingApi| api.post_messaging_integrations_line(body);
    table.row(row, call, &value).await;

    let row = Row::new("GET /api/v2/messaging/integrations/line/{integrationId}")
        .parameter("..%2F..%2Fusers")
        .answer(answer);
    let call =
        |api: MessagingApi| api.get_messaging_integrations_line_integration_id("../../users");
    table.row(row, call, &value).await;
}

async fn twitter(table: &mut Table<MessagingApi>) {
    let (answer, value) = samples::twitter();
    let (sent, body) = samples::twitter_request();
    let row = Row::new("POST /api/v2/messaging/integrations/twitter")
        .sends(sent)
        .answer(answer.clone());
    let call = |api: MessagingApi| api.post_messaging_integrations_twitter(body);
    table.row(row, call, &value).await;

    let row = Row::new("GET /api/v2/messaging/integrations/twitter/{integrationId}")
        .parameter("a%2Bb%26c%3Dd")
        .answer(answer);
    let call = |api: MessagingApi| api.get_messaging_integrations_twitter_integration_id("a+b&c=d");
    table.row(row, call, &value).await;
}

async fn changes(table: &mut Table<MessagingApi>) {
    let (answer, value) = samples::line();
    let (sent, body) = samples::line_request();
    let row = Row::new("PUT /api/v2/messaging/integrations/line/{integrationId}")
        .parameter("a%3Fb%23c")
        .sends(sent)
        .answer(answer);
    let call =
        |api: MessagingApi| api.put_messaging_integrations_line_integration_id("a?b#c", body);
    table.row(row, call, &value).await;
}

async fn removals(table: &mut Table<MessagingApi>) {
    let row = Row::new("DELETE /api/v2/messaging/integrations/facebook/{integrationId}")
        .parameter("100%25");
    let call =
        |api: MessagingApi| api.delete_messaging_integrations_facebook_integration_id("100%");
    table.row(row, call, &()).await;

    let row =
        Row::new("DELETE /api/v2/messaging/integrations/line/{integrationId}").parameter("line-1");
    let call = |api: MessagingApi| api.delete_messaging_integrations_line_integration_id("line-1");
    table.row(row, call, &()).await;

    let row = Row::new("DELETE /api/v2/messaging/integrations/twitter/{integrationId}")
        .parameter("%252F");
    let call = |api: MessagingApi| api.delete_messaging_integrations_twitter_integration_id("%2F");
    table.row(row, call, &()).await;
}

#[tokio::test]
async fn an_option_that_is_left_out_is_not_sent() {
    let server = support::json_server(json!({})).await;
    let call = api(&server).get_messaging_integrations_facebook();
    call.await.expect("the listing is there");
    let request = support::only(&server).await;
    assert_eq!(request.url.query(), None);
}

#[tokio::test]
async fn an_id_that_would_lead_elsewhere_is_not_sent() {
    let server = support::json_server(json!({})).await;
    for id in ["", ".", ".."] {
        let call = api(&server).delete_messaging_integrations_line_integration_id(id);
        let error = call.await.expect_err("it would delete something else");
        assert!(matches!(error, Error::Build(_)), "{error}");
    }
    assert!(support::received(&server).await.is_empty());
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
    let base = pages::base_url(CLIENT, PAGE);
    let expected = format!("{base}/api/v2/messaging/integrations/line/1");
    assert_eq!(mock.requests()[0].uri(), &*expected);
}
