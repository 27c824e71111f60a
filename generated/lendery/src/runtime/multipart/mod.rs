//! Turns named texts and files into a `multipart/form-data` body (RFC 7578).

mod file_part;
mod filling;
mod part;
mod pieces;
mod source;

pub use file_part::FilePart;
use part::Part;

use super::error::BuildError;
use super::payload::Outgoing;
use super::{headers, random};
use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use pieces::Pieces;
use source::Source;

/// The parts of a body, in the order in which they came.
#[derive(Clone)]
pub(crate) struct Multipart {
    /// What stands between parts, after two hyphens.
    boundary: String,
    /// The parts of each parameter, by its name.
    parts: Vec<(&'static str, Vec<Part>)>,
}

impl Multipart {
    /// A body without parts. Its boundary has 128 random bits, drawn before anybody sees them, so that no part can
    /// hold it, be it by chance or on purpose.
    pub(crate) fn new() -> Self {
        Self {
            boundary: format!("part-{:016x}{:016x}", random::bits(), random::bits()),
            parts: Vec::new(),
        }
    }

    /// Puts the parts of a parameter in place of those that it had; with none, it is left out.
    pub(crate) fn set(&mut self, name: &'static str, parts: Vec<Part>) {
        match self.parts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = parts,
            None => self.parts.push((name, parts)),
        }
    }

    /// The media type with the boundary; `wanted` is what the operation says, if it says anything.
    pub(crate) fn content_type(&self, wanted: &str) -> Result<HeaderValue, BuildError> {
        let media_type = match wanted.split(';').next().map(str::trim) {
            Some(wanted) if wanted.starts_with("multipart/") => wanted,
            Some(_) | None => "multipart/form-data",
        };
        let text = format!("{media_type}; boundary={}", self.boundary);
        let (_, value) = headers::parse(CONTENT_TYPE.as_str(), &text).map_err(BuildError::new)?;
        Ok(value)
    }

    /// Whether the body can be sent more than once: a stream can not.
    pub(crate) fn is_replayable(&self) -> bool {
        self.parts().all(|part| part.source.is_replayable())
    }

    /// A body to send now. Its length is known unless that of a stream is not. Errors: a file cannot be opened, a
    /// stream is used up.
    pub(crate) async fn outgoing(&self) -> Result<Outgoing, BuildError> {
        let mut pieces = Pieces::default();
        for part in self.parts() {
            let head = format!("--{}\r\n{}\r\n", self.boundary, part.head);
            pieces.push(Source::from(Bytes::from(head)).open().await?);
            pieces.push(part.source.open().await?);
            pieces.push(Source::from(Bytes::from_static(b"\r\n")).open().await?);
        }
        let end = Bytes::from(format!("--{}--\r\n", self.boundary));
        pieces.push(Source::from(end).open().await?);
        Ok(pieces.into_outgoing())
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().flat_map(|(_, parts)| parts)
    }
}
