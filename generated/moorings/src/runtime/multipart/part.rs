//! Turns a text or a file into a part of a body: its head and what follows.

use super::file_part::FilePart;
use super::source::Source;
use crate::runtime::headers;
use crate::runtime::style::Field;
use bytes::Bytes;
use http::header::CONTENT_TYPE;

/// A part of a body.
#[derive(Clone)]
pub(crate) struct Part {
    /// The header lines, each with its end.
    pub(super) head: String,
    pub(super) source: Source,
}

impl Part {
    /// A text, which has no media type (RFC 7578, section 4.4), or a JSON value, which has its own.
    pub(crate) fn field(field: Field) -> Self {
        let (name, text, media_type) = match field {
            Field::Text { name, text } => (name, text, None),
            Field::Json { name, text } => (name, text, Some("application/json")),
        };
        Self {
            head: head(&name, None, media_type),
            source: Bytes::from(text).into(),
        }
    }

    /// A file. One that has no name goes by the parameter's, since servers take a part without a file name for a
    /// text. The error, in words: the media type cannot stand in a header.
    pub(crate) fn file(name: &str, file: FilePart) -> Result<Self, String> {
        let media_type = file
            .media_type
            .as_deref()
            .unwrap_or("application/octet-stream");
        headers::parse(CONTENT_TYPE.as_str(), media_type)?;
        let file_name = file.name.as_deref().unwrap_or(name);
        Ok(Self {
            head: head(name, Some(file_name), Some(media_type)),
            source: file.source,
        })
    }
}

/// The header lines of a part (RFC 7578, sections 4.2 and 4.4).
fn head(name: &str, file_name: Option<&str>, media_type: Option<&str>) -> String {
    let mut out = format!("Content-Disposition: form-data; name=\"{}\"", escaped(name));
    if let Some(file_name) = file_name {
        out.push_str("; filename=\"");
        out.push_str(&escaped(file_name));
        out.push('"');
    }
    out.push_str("\r\n");
    if let Some(media_type) = media_type {
        out.push_str("Content-Type: ");
        out.push_str(media_type);
        out.push_str("\r\n");
    }
    out
}

/// A name as it stands between quotes: UTF-8, with those three characters encoded that would end it. Browsers do so
/// (WHATWG HTML, "multipart/form-data encoding algorithm"), and RFC 7578, section 4.2, rules out `filename*`.
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
