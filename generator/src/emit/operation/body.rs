//! How a request's body travels: as JSON, as text or as bytes.

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::holder;
use crate::emit::Crate;
use crate::emit::types::From;
use crate::spec::{Body, Operation, Type};

pub(super) fn body_given(
    this: &Crate<'_>,
    operation: &Operation,
    body: &Body,
    type_: &Type,
) -> TokenStream {
    match form(body, type_) {
        Form::Json => {
            this.argument(type_, holder(operation, &body.said), From::Api, &quote!())
                .given
        }
        Form::Text => quote!(impl Into<String>),
        Form::Octets => quote!(impl Into<Bytes>),
    }
}

pub(super) fn fill_body(
    this: &Crate<'_>,
    operation: &Operation,
    (body, type_): (&Body, &Type),
    call: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    match form(body, type_) {
        Form::Json => {
            let kept = this
                .argument(type_, holder(operation, &body.said), From::Api, value)
                .kept;
            quote!(#call.body_json(&#kept);)
        }
        Form::Text => quote!(#call.body_text(#value);),
        Form::Octets => quote!(#call.body_octets(#value);),
    }
}

/// The media type that is sent: JSON if the body may be that, else the first.
pub(super) fn content(body: &Body) -> Option<&String> {
    let media_types = &body.media_types.value;
    media_types
        .iter()
        .find(|each| is_json(each) && *each != "*/*")
        .or_else(|| media_types.first())
}

/// How a body travels.
enum Form {
    Json,
    Text,
    Octets,
}

fn form(body: &Body, type_: &Type) -> Form {
    let media_types = &body.media_types.value;
    let json = media_types.iter().any(|each| is_json(each));
    match type_ {
        Type::Binary => Form::Octets,
        Type::Text if !json => Form::Text,
        _ if json || media_types.is_empty() => Form::Json,
        _ if media_types.iter().any(|each| each.contains("octet-stream")) => Form::Octets,
        _ => Form::Text,
    }
}

/// Whether a media type is JSON or may be (RFC 6839, section 3.1).
fn is_json(media_type: &str) -> bool {
    media_type.contains("json") || media_type == "*/*"
}
