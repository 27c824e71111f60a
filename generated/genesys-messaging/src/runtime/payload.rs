//! Turns what a call wants to send into a request body, as often as the request is sent.

use super::body::Body;
use super::pairs::Pairs;
use bytes::Bytes;
use http::HeaderValue;

/// What a call sends as its body: a recipe rather than the body itself, since a request may have to be sent again.
#[derive(Clone, Debug, Default)]
pub(crate) enum Payload {
    /// No body at all.
    #[default]
    Empty,
    /// Bytes of a media type.
    Whole(Bytes, HeaderValue),
    /// The encoded fields of a form, which optional parameters may still join.
    Form(Pairs),
}

impl Payload {
    /// A body to send now.
    pub(crate) fn body(&self) -> Body {
        match self {
            Self::Empty => Body::Empty,
            Self::Whole(bytes, _) => Body::Bytes(bytes.clone()),
            Self::Form(fields) => Body::Bytes(fields.joined("&").into()),
        }
    }

    /// The fields of a form, which is what the payload becomes if it is not one yet.
    pub(crate) fn form(&mut self) -> &mut Pairs {
        match self {
            Self::Form(fields) => fields,
            Self::Empty | Self::Whole(..) => {
                *self = Self::Form(Pairs::default());
                self.form()
            }
        }
    }

    /// The media type of the body.
    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::Empty => None,
            Self::Whole(_, media_type) => Some(media_type.clone()),
            Self::Form(_) => Some(HeaderValue::from_static(
                "application/x-www-form-urlencoded",
            )),
        }
    }
}
