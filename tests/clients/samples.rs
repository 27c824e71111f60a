//! Turns each model of the messaging API into a pair: the JSON of it with every field of its page, and the value that this JSON is.

use genesys_messaging::DateTime;
use genesys_messaging::models::{
    FacebookIntegration, FacebookIntegrationEntityListing, LineIntegration,
    LineIntegrationEntityListing, MessagingSticker, MessagingStickerEntityListing,
    TwitterIntegration, TwitterIntegrationEntityListing, UriReference,
};
use serde_json::{Value, json};

/// A value with its JSON.
pub(crate) type Sample<T> = (Value, T);

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

pub(crate) fn facebook_listing() -> Sample<FacebookIntegrationEntityListing> {
    let value = FacebookIntegrationEntityListing::new()
        .entities([facebook().1])
        .page_size(50)
        .page_number(2)
        .total(51)
        .first_uri("/1")
        .self_uri("/2")
        .last_uri("/9")
        .previous_uri("/0")
        .next_uri("/3")
        .page_count(2);
    (listing(facebook().0), value)
}

pub(crate) fn line_listing() -> Sample<LineIntegrationEntityListing> {
    let value = LineIntegrationEntityListing::new()
        .entities([line().1])
        .page_size(50)
        .page_number(2)
        .total(51)
        .first_uri("/1")
        .self_uri("/2")
        .last_uri("/9")
        .previous_uri("/0")
        .next_uri("/3")
        .page_count(2);
    (listing(line().0), value)
}

pub(crate) fn twitter_listing() -> Sample<TwitterIntegrationEntityListing> {
    let value = TwitterIntegrationEntityListing::new()
        .entities([twitter().1])
        .page_size(50)
        .page_number(2)
        .total(51)
        .first_uri("/1")
        .self_uri("/2")
        .last_uri("/9")
        .previous_uri("/0")
        .next_uri("/3")
        .page_count(2);
    (listing(twitter().0), value)
}

pub(crate) fn sticker_listing() -> Sample<MessagingStickerEntityListing> {
    let (json, sticker) = sticker();
    let value = MessagingStickerEntityListing::new()
        .entities([sticker])
        .page_size(50)
        .page_number(2)
        .total(51)
        .first_uri("/1")
        .self_uri("/2")
        .last_uri("/9")
        .previous_uri("/0")
        .next_uri("/3")
        .page_count(2);
    (listing(json), value)
}

/// A point in time.
pub(crate) fn time(text: &str) -> DateTime {
    text.parse().expect("a date and time of RFC 3339")
}

fn sticker() -> Sample<MessagingSticker> {
    let json = json!({
        "id": "st-1", "name": "Bear", "providerStickerId": 9_007_199_254_740_993_i64, "providerPackageId": 12,
        "packageName": "Animals", "messengerType": "line", "stickerType": "standard", "providerVersion": 100,
        "uriLocation": "https://stickers.test/1.png", "selfUri": "/st/1",
    });
    let value = MessagingSticker::new(9_007_199_254_740_993, "line", "standard")
        .id("st-1")
        .name("Bear")
        .provider_package_id(12)
        .package_name("Animals")
        .provider_version(100)
        .uri_location("https://stickers.test/1.png")
        .self_uri("/st/1");
    (json, value)
}

fn reference() -> Sample<UriReference> {
    let json = json!({ "id": "u-1", "name": "Ada", "selfUri": "/users/u-1" });
    let value = UriReference::new()
        .id("u-1")
        .name("Ada")
        .self_uri("/users/u-1");
    (json, value)
}

/// The JSON of a listing with one entity.
fn listing(entity: Value) -> Value {
    json!({
        "entities": [entity], "pageSize": 50, "pageNumber": 2, "total": 51, "firstUri": "/1", "selfUri": "/2",
        "lastUri": "/9", "previousUri": "/0", "nextUri": "/3", "pageCount": 2,
    })
}
