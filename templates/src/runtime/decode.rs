//! Turns an answer's bytes into the value that an operation promises; one function per kind of body.

use super::answer::Answer;
use super::codec::{self, Json};
use super::error::{DecodeError, Error};
use super::response::Response;
use bytes::Bytes;
use http::header::CONTENT_TYPE;

/// How a call reads its answer.
pub(crate) type Decode<T> = fn(Answer) -> Result<Response<T>, Error>;

/// A JSON value; an empty body is an error.
pub(crate) fn json<T: Json>(answer: Answer) -> Result<Response<T>, Error> {
    if answer.body.is_empty() {
        return Err(DecodeError::whole(
            answer,
            "the body is empty where a JSON value was expected",
        )
        .into());
    }
    match codec::from_slice(&answer.body) {
        Ok(value) => Ok(Response::new(value, answer)),
        Err(error) => Err(DecodeError::json(answer, error).into()),
    }
}

/// A JSON value, or none when the body is empty or `null`.
pub(crate) fn optional<T: Json>(answer: Answer) -> Result<Response<Option<T>>, Error> {
    if answer.body.is_empty() {
        return Ok(Response::new(None, answer));
    }
    json(answer)
}

/// Nothing; whatever body came is ignored.
#[allow(clippy::unnecessary_wraps, reason = "it is a Decode")]
pub(crate) fn empty(answer: Answer) -> Result<Response<()>, Error> {
    Ok(Response::new((), answer))
}

/// Text. An answer that says it is JSON and is a JSON string is read as one; pages often do not tell the two apart.
pub(crate) fn text(answer: Answer) -> Result<Response<String>, Error> {
    if is_json(&answer) && answer.body.starts_with(b"\"") {
        return json(answer);
    }
    match std::str::from_utf8(&answer.body) {
        Ok(text) => Ok(Response::new(text.to_owned(), answer)),
        Err(error) => Err(DecodeError::whole(answer, error).into()),
    }
}

/// The bytes as they came.
#[allow(clippy::unnecessary_wraps, reason = "it is a Decode")]
pub(crate) fn bytes(answer: Answer) -> Result<Response<Bytes>, Error> {
    Ok(Response::new(answer.body.clone(), answer))
}

/// Whether the answer calls itself `application/json` or `…+json` (RFC 6839, section 3.1).
fn is_json(answer: &Answer) -> bool {
    let media_type = answer
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let essence = media_type
        .and_then(|text| text.split(';').next())
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}
