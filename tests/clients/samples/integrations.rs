//! Turns each integration of the messaging API, and what they are made of, into a sample.

use genesys_messaging::models::{
    FacebookIntegration, LineIntegration, MessagingSticker, TwitterIntegration, UriReference,
};
use serde_json::json;

use super::{Sample, time};

pub(crate) fn facebook() -> Sample<FacebookIntegration> {
    let json = json!({
        "id": "fb-1", "name": "Support", "appId": "app-7", "pageId": "page-9", "status": "Active",
        "recipient": reference().0, "dateCreated": "2019-03-05T08:09:10.123Z", "dateModified": "2019-03-06T00:00:00Z",
        "createdBy": reference().0, "modifiedBy": reference().0, "version": 3, "selfUri": "/fb/1",
    });
    let value = FacebookIntegration::new("fb-1", "Support", "app-7", 3)
        .page_id("page-9")
        .status("Active")
        .recipient(reference().1)
        .date_created(time("2019-03-05T08:09:10.123Z"))
        .date_modified(time("2019-03-06T00:00:00Z"))
        .created_by(reference().1)
        .modified_by(reference().1)
        .self_uri("/fb/1");
    (json, value)
}

pub(crate) fn line() -> Sample<LineIntegration> {
    let json = json!({
        "id": "line-1", "name": "Support", "channelId": "ch-7", "webhookUri": "https://hook.test/1", "status": "Active",
        "recipient": reference().0, "dateCreated": "2019-03-05T08:09:10.123Z", "dateModified": "2019-03-06T00:00:00Z",
        "createdBy": reference().0, "modifiedBy": reference().0, "version": 4, "selfUri": "/line/1",
    });
    let value = LineIntegration::new("line-1", "Support", "ch-7", "https://hook.test/1", 4)
        .status("Active")
        .recipient(reference().1)
        .date_created(time("2019-03-05T08:09:10.123Z"))
        .date_modified(time("2019-03-06T00:00:00Z"))
        .created_by(reference().1)
        .modified_by(reference().1)
        .self_uri("/line/1");
    (json, value)
}

pub(crate) fn twitter() -> Sample<TwitterIntegration> {
    let json = json!({
        "id": "tw-1", "name": "Support", "accessTokenKey": "atk", "consumerKey": "ck", "username": "ada",
        "userId": "42", "status": "Active", "tier": "premium", "envName": "env-beta", "recipient": reference().0,
        "dateCreated": "2019-03-05T08:09:10.123Z", "dateModified": "2019-03-06T00:00:00Z",
        "createdBy": reference().0, "modifiedBy": reference().0, "version": 5, "selfUri": "/tw/1",
    });
    let value = TwitterIntegration::new("tw-1", "Support", "atk", "ck", "premium", 5)
        .username("ada")
        .user_id("42")
        .status("Active")
        .env_name("env-beta")
        .recipient(reference().1)
        .date_created(time("2019-03-05T08:09:10.123Z"))
        .date_modified(time("2019-03-06T00:00:00Z"))
        .created_by(reference().1)
        .modified_by(reference().1)
        .self_uri("/tw/1");
    (json, value)
}

pub(crate) fn sticker() -> Sample<MessagingSticker> {
    let json = json!({
        "id": "st-1", "name": "Bear", "providerStickerId": 9_007_199_254_740_993_i64, "providerPackageId": 12,
        "packageName": "Animals", "messengerType": "line", "stickerType": "standard", "providerVersion": 100,
        "uriLocation": "https://stickers.test/1.png", "selfUri": "/st/1",
    });
    let value = MessagingSticker::new(9_007_199_254_740_993_i64, "line", "standard")
        .id("st-1")
        .name("Bear")
        .provider_package_id(12)
        .package_name("Animals")
        .provider_version(100)
        .uri_location("https://stickers.test/1.png")
        .self_uri("/st/1");
    (json, value)
}

pub(crate) fn reference() -> Sample<UriReference> {
    let json = json!({ "id": "u-1", "name": "Ada", "selfUri": "/users/u-1" });
    let value = UriReference::new()
        .id("u-1")
        .name("Ada")
        .self_uri("/users/u-1");
    (json, value)
}
