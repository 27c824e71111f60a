//! Turns a request's body into the way it travels: as JSON, as text, as bytes, or as a form.

use crate::spec::{Body, Content, Operation, Type, is_media_type};

/// How a value travels as a body.
pub(super) enum Travel {
    /// As JSON text.
    Json,
    /// As it is.
    Text,
    /// As it is.
    Octets,
}

/// How a body of one value travels.
pub(super) fn travel(body: &Body, type_: &Type) -> Travel {
    let media_types = &body.media_types.value;
    let json = media_types.iter().any(|each| is_json(each));
    let octets = media_types.iter().any(|each| each.contains("octet-stream"));
    if *type_ == Type::Binary || octets && !json && *type_ != Type::Text {
        Travel::Octets
    } else if json || media_types.is_empty() && *type_ != Type::Text {
        Travel::Json
    } else {
        Travel::Text
    }
}

/// The media type that is sent: of values JSON if the body may be that, of forms the one that can hold files if there
/// are any; else the first.
pub(super) fn content(operation: &Operation) -> &str {
    let Some(body) = &operation.body else {
        return "";
    };
    let media_types = &body.media_types.value;
    let wanted = |media_type: &&String| match body.content.value {
        Content::Value(_) => is_json(media_type) && *media_type != "*/*",
        Content::Form(_) => is_multipart(operation) == media_type.starts_with(MULTIPART),
    };
    let first = media_types
        .iter()
        .find(wanted)
        .or_else(|| media_types.iter().find(|each| is_media_type(each)));
    first.map_or("", String::as_str)
}

const MULTIPART: &str = "multipart/";

/// Whether the body is a form of several parts (RFC 7578): it can be nothing else, or it holds files.
pub(super) fn is_multipart(operation: &Operation) -> bool {
    let Some(body) = &operation.body else {
        return false;
    };
    let mut media_types = body.media_types.value.iter();
    let only = media_types.clone().all(|each| each.starts_with(MULTIPART));
    let may = media_types.any(|each| each.starts_with(MULTIPART));
    let files = operation
        .form()
        .iter()
        .any(|each| *each.type_.value.innermost() == Type::Binary);
    may && (only || files)
}

/// Whether a media type is JSON or may be (RFC 6839, section 3.1).
fn is_json(media_type: &str) -> bool {
    media_type.contains("json") || media_type == "*/*"
}
