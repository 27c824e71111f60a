//! Turns each listing of the messaging API into a sample.

use genesys_messaging::models::{
    FacebookIntegrationEntityListing, LineIntegrationEntityListing, MessagingStickerEntityListing,
    TwitterIntegrationEntityListing,
};
use serde_json::{Value, json};

use super::{Sample, facebook, line, sticker, twitter};

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
    (listing(&facebook().0), value)
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
    (listing(&line().0), value)
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
    (listing(&twitter().0), value)
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
    (listing(&json), value)
}

/// The JSON of a listing with one entity.
fn listing(entity: &Value) -> Value {
    json!({
        "entities": [entity], "pageSize": 50, "pageNumber": 2, "total": 51, "firstUri": "/1", "selfUri": "/2",
        "lastUri": "/9", "previousUri": "/0", "nextUri": "/3", "pageCount": 2,
    })
}
