//! What an operation takes: which inputs must be given, as arguments, and how they get into the call.

use proc_macro2::TokenStream;
use quote::quote;

use super::body;
use crate::emit::Crate;
use crate::emit::types::{From, Holder, name};
use crate::names::BODY;
use crate::spec::{Body, Operation, Parameter, Type};

pub(super) fn required(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    all(operation).filter(|each| each.presence.value.is_required())
}

pub(super) fn optional(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    all(operation).filter(|each| !each.presence.value.is_required())
}

pub(super) fn required_body(operation: &Operation) -> Option<(&Body, &Type)> {
    operation
        .value_body()
        .filter(|(body, _)| body.presence.value.is_required())
}

pub(super) fn optional_body(operation: &Operation) -> Option<(&Body, &Type)> {
    operation
        .value_body()
        .filter(|(body, _)| !body.presence.value.is_required())
}

/// What must be given, in the order of the page, the body last.
pub(super) fn arguments(this: &Crate<'_>, operation: &Operation) -> Vec<TokenStream> {
    let names = this.names.operation(operation);
    let parameters = required(operation).map(|each| {
        let ident = name(names.parameter(&each.name.value, each.place.value.as_str()));
        let given = this
            .argument(
                &each.type_.value,
                holder(operation, &each.name.value),
                From::Api,
                &quote!(),
            )
            .given;
        quote!(#ident: #given)
    });
    let body = required_body(operation).map(|(each, type_)| {
        let ident = name(names.parameter(&each.said, BODY));
        let given = body::body_given(this, operation, each, type_);
        quote!(#ident: #given)
    });
    parameters.chain(body).collect()
}

/// The statements that fill the call with what must be given.
pub(super) fn steps(this: &Crate<'_>, operation: &Operation) -> Vec<TokenStream> {
    let names = this.names.operation(operation);
    let parameters = required(operation).map(|each| {
        let ident = name(names.parameter(&each.name.value, each.place.value.as_str()));
        fill(this, operation, each, &quote!(call), &quote!(#ident))
    });
    let body = required_body(operation).map(|(each, type_)| {
        let ident = name(names.parameter(&each.said, BODY));
        body::fill_body(
            this,
            operation,
            (each, type_),
            &quote!(call),
            &quote!(#ident),
        )
    });
    parameters.chain(body).collect()
}

/// The statement that puts a parameter into a call.
pub(super) fn fill(
    this: &Crate<'_>,
    operation: &Operation,
    parameter: &Parameter,
    call: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let wire = &parameter.name.value;
    let kept = this
        .argument(
            &parameter.type_.value,
            holder(operation, wire),
            From::Api,
            value,
        )
        .kept;
    let place = name(parameter.place.value.as_str());
    quote!(#call.#place(#wire, &#kept);)
}

pub(super) fn holder<'a>(operation: &'a Operation, wire: &'a str) -> Holder<'a> {
    Holder {
        owner: &operation.name.value,
        wire,
    }
}

fn all(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().chain(operation.form())
}
