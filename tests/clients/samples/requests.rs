//! Turns each request body of the messaging API into a sample.

use genesys_messaging::models::{
    FacebookIntegrationRequest, LineIntegrationRequest, TwitterIntegrationRequest,
};
use serde_json::json;

use super::Sample;

pub(crate) fn facebook_request() -> Sample<FacebookIntegrationRequest> {
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

pub(crate) fn line_request() -> Sample<LineIntegrationRequest> {
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

pub(crate) fn twitter_request() -> Sample<TwitterIntegrationRequest> {
    let json = json!({
        "id": "i", "name": "Süd", "accessTokenKey": "atk", "accessTokenSecret": "ats", "consumerKey": "ck",
        "consumerSecret": "cs", "tier": "premium", "envName": "env-beta", "selfUri": "/self",
    });
    let request = TwitterIntegrationRequest::new("Süd", "atk", "ats", "ck", "cs", "premium")
        .id("i")
        .env_name("env-beta")
        .self_uri("/self");
    (json, request)
}
