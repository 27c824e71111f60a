//! Turns the responses of an operation into the type that a call gives, and the way it is read.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Crate;
use crate::emit::types::{Holder, Within};
use crate::spec::{ANSWER, Operation, Response, Status, Type, is_media_type};

/// What an operation answers.
pub(in crate::emit) struct Answer {
    pub(in crate::emit) constructor: &'static str,
    pub(in crate::emit) type_: TokenStream,
}

pub(in crate::emit) fn answer(this: &Crate<'_>, operation: &Operation) -> Answer {
    let (constructor, type_) = match operation.answer() {
        None => ("empty", quote!(())),
        Some(Type::Binary) => ("bytes", quote!(Bytes)),
        Some(Type::Text) => ("text", quote!(String)),
        Some(json) => {
            let holder = Holder {
                owner: &operation.name.value,
                wire: ANSWER,
            };
            let answer = this.type_(json, holder, Within::Api);
            if may_be_empty(operation) {
                ("optional", quote!(Option<#answer>))
            } else {
                ("json", answer)
            }
        }
    };
    Answer { constructor, type_ }
}

/// The media types of all answers, each once.
pub(super) fn accept(operation: &Operation) -> String {
    let mut media_types: Vec<&str> = Vec::new();
    for media_type in operation
        .responses
        .iter()
        .flat_map(|response| &response.media_types)
    {
        if is_media_type(media_type) && !media_types.contains(&media_type.as_str()) {
            media_types.push(media_type);
        }
    }
    media_types.join(", ")
}

/// Whether a success may come without the value that others bring.
pub(super) fn may_be_empty(operation: &Operation) -> bool {
    operation.successes().any(is_empty)
}

/// Whether an answer of that status has no body (RFC 9110, sections 15.3.5 and 15.3.6).
fn is_empty(response: &Response) -> bool {
    matches!(response.status.value, Status::Code(204 | 205))
}
