//! A program as its user writes it: what the first version of a client promises of its looks.

use genesys_messaging::{Client, auth::ClientCredentials, models::LineIntegrationRequest};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::samples;
use super::support::{header, json, received};

/// The program. What it would print is what it gives.
async fn program(base: &str) -> Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
    let mut out = Vec::new();
    let client = Client::builder()
        .base_url(base)
        .auth(ClientCredentials::new("id", "secret").token_url("/oauth/token"))
        .build()?;

    let page = client
        .messaging()
        .get_messaging_integrations_facebook()
        .page_size(50)
        .await?;
    out.push(format!("{} {:?}", page.status(), page.total));
    for integration in page.entities.iter().flatten() {
        out.push(format!("{} {}", integration.name, integration.version));
    }

    let created = client
        .messaging()
        .post_messaging_integrations_line(
            LineIntegrationRequest::new("Support")
                .channel_id("channel-id")
                .channel_secret("secret")
                .switcher_secret("switcher-secret"),
        )
        .await?;
    out.push(created.webhook_uri.clone());

    let found = client
        .messaging()
        .get_messaging_integrations_line_integration_id("nope")
        .await;
    match found {
        Err(e) if e.status() == Some(404) => out.push("not there".to_owned()),
        Err(e) => out.push(e.to_string()),
        Ok(line) => out.push(line.name.clone()),
    }
    Ok(out)
}

/// Makes a server give an answer to all requests of a method and a path.
async fn on(server: &MockServer, verb: &str, place: &str, answer: ResponseTemplate) {
    let mock = Mock::given(method(verb)).and(path(place));
    mock.respond_with(answer).mount(server).await;
}

/// A server with a token, a listing and room for an integration; all else is not there.
async fn contract_server() -> MockServer {
    let server = MockServer::start().await;
    let token = json(200, json!({ "access_token": "t1", "expires_in": 3600 }));
    on(&server, "POST", "/oauth/token", token).await;
    let facebook = json(200, samples::facebook_listing().0);
    let integrations = "/api/v2/messaging/integrations";
    on(
        &server,
        "GET",
        &format!("{integrations}/facebook"),
        facebook,
    )
    .await;
    let line = json(200, samples::line().0);
    on(&server, "POST", &format!("{integrations}/line"), line).await;
    server
}

#[tokio::test]
async fn the_program_of_the_contract_runs() {
    let server = contract_server().await;
    let out = program(&server.uri()).await.expect("the program runs");
    let expected = [
        "200 OK Some(51)",
        "Support 3",
        "https://hook.test/1",
        "not there",
    ];
    assert_eq!(out, expected);
    let requests = received(&server).await;
    let bearers = requests
        .iter()
        .filter(|each| header(each, "authorization") == Some("Bearer t1"));
    assert_eq!(bearers.count(), 3);
    assert_eq!(requests.len(), 4);
}
