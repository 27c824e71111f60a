//! Turns what a call wants to send into a request body, as often as the request is sent.

use super::body::Body;
use super::error::BuildError;
use super::multipart::Multipart;
use super::pairs::Pairs;
use bytes::Bytes;
use http::HeaderValue;

/// What a call sends as its body: a recipe rather than the body itself, since a request may have to be sent again.
#[derive(Clone, Default)]
pub(crate) enum Payload {
    /// No body at all.
    #[default]
    Empty,
    /// Bytes of a media type.
    Whole(Bytes, HeaderValue),
    /// The encoded fields of a form, which optional parameters may still join.
    Form(Pairs),
    /// The parts of a form with files, which optional parameters may still join.
    Multipart(Multipart),
}

/// A body that is about to be sent.
pub(crate) struct Outgoing {
    pub(crate) body: Body,
    /// How many bytes a stream has, if that is known.
    pub(crate) length: Option<u64>,
}

impl Payload {
    /// A body to send now. Errors: what it is made of cannot be opened, or is used up.
    pub(crate) async fn outgoing(&self) -> Result<Outgoing, BuildError> {
        let body = match self {
            Self::Empty => Body::Empty,
            Self::Whole(bytes, _) => Body::Bytes(bytes.clone()),
            Self::Form(fields) => Body::Bytes(fields.joined("&").into()),
            // Boxed, since it would make the future of every call larger.
            Self::Multipart(parts) => return Box::pin(parts.outgoing()).await,
        };
        Ok(Outgoing { body, length: None })
    }

    /// Whether the body can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Whole(..) | Self::Form(_) => true,
            Self::Multipart(parts) => parts.is_replayable(),
        }
    }

    /// The fields of a form, which is what the payload becomes if it is not one yet.
    pub(crate) fn form(&mut self) -> &mut Pairs {
        match self {
            Self::Form(fields) => fields,
            Self::Empty | Self::Whole(..) | Self::Multipart(_) => {
                *self = Self::Form(Pairs::default());
                self.form()
            }
        }
    }

    /// The media type of the body; `wanted` is what the operation says. The error: it cannot stand in a header.
    pub(crate) fn content_type(&self, wanted: &str) -> Result<Option<HeaderValue>, BuildError> {
        match self {
            Self::Empty => Ok(None),
            Self::Whole(_, media_type) => Ok(Some(media_type.clone())),
            Self::Form(_) => Ok(Some(HeaderValue::from_static(
                "application/x-www-form-urlencoded",
            ))),
            Self::Multipart(parts) => parts.content_type(wanted).map(Some),
        }
    }
}
