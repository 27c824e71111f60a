//! What a text that stands for a media type is.

/// Whether a text has the form of a media type, with parameters or without (RFC 6838, section 4.2). Documents list
/// other words as such, and so do pages.
#[must_use]
pub fn is_media_type(text: &str) -> bool {
    let essence = essence(text);
    let is_name = |name: &str| {
        let part = |each: char| each.is_ascii_alphanumeric() || "!#$&-^_.+*".contains(each);
        !name.is_empty() && name.chars().all(part)
    };
    let parts = essence.split_once('/');
    parts.is_some_and(|(family, kind)| is_name(family) && is_name(kind))
}

/// A media type without its parameters.
#[must_use]
pub fn essence(media_type: &str) -> &str {
    let (essence, _) = media_type.split_once(';').unwrap_or((media_type, ""));
    essence.trim()
}
