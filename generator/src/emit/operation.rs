//! Turns an operation into the method that begins the call, and the builder that takes what is optional.

mod answer;
mod inputs;
mod paging;
mod table;
mod words;

pub(super) use answer::answer;
pub(super) use inputs::{Input, inputs};
pub(super) use paging::{listed, pages};
pub(super) use table::table;

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::docs;
use super::types::name;
use crate::names::TagNames;
use crate::spec::Operation;

/// Whether a call of an operation has more to offer than all calls have, and so a builder: optional parameters, or pages.
pub(super) fn has_builder(operation: &Operation) -> bool {
    let body = operation.value_body().map(|(body, _)| &body.presence.value);
    let parameters = operation.parameters.iter().chain(operation.form());
    let presences = parameters.map(|each| &each.presence.value).chain(body);
    operation.paging.is_some()
        || presences
            .into_iter()
            .any(|presence| !presence.is_required())
}

/// The method of the handle.
pub(super) fn method(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> TokenStream {
    let names = this.names.operation(operation);
    let (method, table) = (name(&names.method), name(&names.table));
    let inputs: Vec<Input> = inputs(this, operation)
        .into_iter()
        .filter(|input| input.is_required)
        .collect();
    let docs = words::method_docs(this, operation, tag, inputs.iter().map(Input::line));
    let arguments = inputs.iter().map(|input| {
        let (ident, given) = (&input.ident, input.given());
        quote!(#ident: #given)
    });
    let steps = inputs.iter().map(Input::fill);
    let answer = answer(this, operation);
    let (constructor, answer) = (name(answer.constructor), answer.type_);
    let call = quote!(Call::#constructor(&self.client, &#table));
    let (call, begun) = if inputs.is_empty() {
        (call, quote!())
    } else {
        (quote!(call), quote!(let mut call = #call; #(#steps)*))
    };
    let builder = name(&names.builder);
    let (returns, call) = if has_builder(operation) {
        (quote!(#builder), quote!(#builder(#call)))
    } else {
        (quote!(Call<#answer>), call)
    };
    // Machine code of a call belongs into the program that makes it; what has arguments is generic, and goes there anyway.
    let inline = inputs.is_empty().then(|| quote!(#[inline]));
    quote! {
        #docs
        #inline
        pub fn #method(&self, #(#arguments),*) -> #returns {
            #begun
            #call
        }
    }
}

/// The call of `call!` that declares the builder of an operation, if it has one.
pub(super) fn builder(
    this: &Crate<'_>,
    operation: &Operation,
    tag: &TagNames,
) -> Option<TokenStream> {
    if !has_builder(operation) {
        return None;
    }
    let names = this.names.operation(operation);
    let builder = name(&names.builder);
    let docs = docs([format!(
        "A call of [`{}::{}`](super::{}::{}).",
        tag.handle, names.method, tag.handle, names.method
    )]);
    let answer = answer(this, operation).type_;
    let inputs = inputs(this, operation);
    let setters = inputs.iter().filter(|input| !input.is_required);
    let setters = setters.map(Input::setter);
    Some(quote!(
        call! { #docs #builder => #answer { #(#setters),* } }
    ))
}

/// The builder, if its answer can be read as it comes.
pub(super) fn streams(this: &Crate<'_>, operation: &Operation) -> Option<TokenStream> {
    let builder = name(&this.names.operation(operation).builder);
    let bytes = answer(this, operation).constructor == "bytes";
    (bytes && has_builder(operation)).then(|| quote!(#builder))
}
