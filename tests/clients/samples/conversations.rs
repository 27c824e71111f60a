//! Turns each model of the conversations API into a sample.

use brevo_conversations::models::{
    Body8, Body9, Body10, Body11, Body12, ConversationsMessage, ConversationsMessageFile,
    ConversationsMessageFileImageInfo,
};
use serde_json::json;

use super::Sample;

pub(crate) fn message() -> Sample<ConversationsMessage> {
    let json = json!({
        "id": "m-1", "type": "agent", "text": "Hello", "visitorId": "v-1", "agentId": "ag-1", "agentName": "Ada",
        "createdAt": 1_470_222_622_433_i64, "isPushed": false, "receivedFrom": "shop", "file": file().0,
    });
    let value = ConversationsMessage::new()
        .id("m-1")
        .type_("agent")
        .text("Hello")
        .visitor_id("v-1")
        .agent_id("ag-1")
        .agent_name("Ada")
        .created_at(1_470_222_622_433_i64)
        .is_pushed(false)
        .received_from("shop")
        .file(file().1);
    (json, value)
}

pub(crate) fn file() -> Sample<ConversationsMessageFile> {
    let json = json!({
        "filename": "bear.png", "size": 2048, "isImage": true, "url": "https://files.test/bear.png",
        "imageInfo": image().0,
    });
    let value = ConversationsMessageFile::new()
        .filename("bear.png")
        .size(2048)
        .is_image(true)
        .url("https://files.test/bear.png")
        .image_info(image().1);
    (json, value)
}

pub(crate) fn image() -> Sample<ConversationsMessageFileImageInfo> {
    let json = json!({ "width": 640, "height": 480, "previewUrl": "https://files.test/small.png" });
    let value = ConversationsMessageFileImageInfo::new()
        .width(640)
        .height(480)
        .preview_url("https://files.test/small.png");
    (json, value)
}

/// A message that an agent sends.
pub(crate) fn agent_message() -> Sample<Body8> {
    let json = json!({
        "visitorId": "v-1", "text": "Hello\n“you”", "agentId": "ag-1", "receivedFrom": "shop",
        "agentEmail": "ada@shop.test", "agentName": "Ada",
    });
    let value = Body8::new("v-1", "Hello\n“you”")
        .agent_id("ag-1")
        .received_from("shop")
        .agent_email("ada@shop.test")
        .agent_name("Ada");
    (json, value)
}

/// The new text of a message that an agent sent.
pub(crate) fn agent_text() -> Sample<Body9> {
    (json!({ "text": "Bye" }), Body9::new("Bye"))
}

/// A message that is sent by itself.
pub(crate) fn automated_message() -> Sample<Body10> {
    let json = json!({ "visitorId": "v-1", "text": "Sent", "agentId": "ag-1", "groupId": "gr-1" });
    let value = Body10::new("v-1", "Sent").agent_id("ag-1").group_id("gr-1");
    (json, value)
}

/// The new text of a message that was sent by itself.
pub(crate) fn automated_text() -> Sample<Body11> {
    (json!({ "text": "" }), Body11::new(""))
}

/// An agent who is online.
pub(crate) fn agent() -> Sample<Body12> {
    let json = json!({
        "agentId": "ag-1", "receivedFrom": "shop", "agentEmail": "ada@shop.test", "agentName": "Ada",
    });
    let value = Body12::new()
        .agent_id("ag-1")
        .received_from("shop")
        .agent_email("ada@shop.test")
        .agent_name("Ada");
    (json, value)
}
