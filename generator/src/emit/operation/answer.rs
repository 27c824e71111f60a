//! What an operation answers, and how the call reads it.

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::holder;
use crate::emit::Crate;
use crate::emit::types::From;
use crate::spec::{ANSWER, Operation, Response, Status, Type};

/// What an operation answers.
pub(super) struct Answer {
    pub(super) constructor: &'static str,
    pub(super) type_: TokenStream,
}

pub(super) fn answer(this: &Crate<'_>, operation: &Operation) -> Answer {
    let successes = || {
        operation
            .responses
            .iter()
            .filter(|response| is_success(response.status.value))
    };
    let typed = successes().find_map(|response| response.content.as_ref());
    let Some(content) = typed else {
        return Answer {
            constructor: "empty",
            type_: quote!(()),
        };
    };
    let type_ = this.type_(&content.value, holder(operation, ANSWER), From::Api);
    match content.value {
        Type::Binary => Answer {
            constructor: "bytes",
            type_: quote!(Bytes),
        },
        Type::Text => Answer {
            constructor: "text",
            type_: quote!(String),
        },
        _ if successes().any(|response| is_empty(response)) => Answer {
            constructor: "optional",
            type_: quote!(Option<#type_>),
        },
        _ => Answer {
            constructor: "json",
            type_,
        },
    }
}

/// The media types of all answers, each once.
pub(super) fn accept(operation: &Operation) -> String {
    let mut media_types: Vec<&str> = Vec::new();
    for media_type in operation
        .responses
        .iter()
        .flat_map(|response| &response.media_types)
    {
        if !media_types.contains(&media_type.as_str()) {
            media_types.push(media_type);
        }
    }
    media_types.join(", ")
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundreds) => hundreds == 2,
        Status::Default => false,
    }
}

/// Whether an answer of that status has no body (RFC 9110, sections 15.3.5 and 15.3.6).
fn is_empty(response: &Response) -> bool {
    matches!(response.status.value, Status::Code(204 | 205))
}
