//! Takes the place of `multipart` in a client without that feature: a body that there cannot be.

use super::error::BuildError;
use super::payload::Outgoing;
use http::HeaderValue;
use std::future::Ready;

#[derive(Clone)]
pub(crate) enum Multipart {}

impl Multipart {
    pub(crate) fn content_type(&self, _: &str) -> Result<HeaderValue, BuildError> {
        match *self {}
    }

    pub(crate) fn is_replayable(&self) -> bool {
        match *self {}
    }

    pub(crate) fn outgoing(&self) -> Ready<Result<Outgoing, BuildError>> {
        match *self {}
    }
}
