//! One operation: the method that begins the call, and the builder that takes what is optional.

mod answer;
mod body;
mod inputs;
mod table;
mod words;

pub(super) use table::table;

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::{self, docs};
use super::types::{From, name};
use crate::names::{BODY, OperationNames, TagNames};
use crate::spec::{Body, Operation, Parameter, Type};
use answer::answer;
use body::{body_given, fill_body};
use inputs::{arguments, fill, holder, optional, optional_body, steps};

/// Whether an operation has optional parameters, and so a builder.
pub(super) fn has_builder(operation: &Operation) -> bool {
    optional(operation).next().is_some() || optional_body(operation).is_some()
}

/// The method of the handle.
pub(super) fn method(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> TokenStream {
    let names = this.names.operation(operation);
    let (method, table) = (name(&names.method), name(&names.table));
    let docs = words::method_docs(this, operation, tag);
    let arguments = arguments(this, operation);
    let steps = steps(this, operation);
    let answer = answer(this, operation);
    let (constructor, answer) = (name(answer.constructor), answer.type_);
    let call = quote!(Call::#constructor(&self.client, &#table));
    let builder = name(&names.builder);
    let (returns, body) = match (has_builder(operation), steps.is_empty()) {
        (true, true) => (quote!(#builder), quote!(#builder(#call))),
        (true, false) => (
            quote!(#builder),
            quote!(let mut call = #call; #(#steps)* #builder(call)),
        ),
        (false, true) => (quote!(Call<#answer>), call),
        (false, false) => (
            quote!(Call<#answer>),
            quote!(let mut call = #call; #(#steps)* call),
        ),
    };
    quote! {
        #docs
        pub fn #method(&self, #(#arguments),*) -> #returns {
            #body
        }
    }
}

/// The builder of an operation with optional parameters.
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
    let setters = optional(operation).map(|each| setter(this, operation, names, each));
    let body = optional_body(operation).map(|body| body_setter(this, operation, names, body));
    Some(quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct #builder(Call<#answer>);

        impl #builder {
            #(#setters)*
            #body
        }
    })
}

fn setter(
    this: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    parameter: &Parameter,
) -> TokenStream {
    let ident = name(names.parameter(&parameter.name.value, parameter.place.value.as_str()));
    let given = this
        .argument(
            &parameter.type_.value,
            holder(operation, &parameter.name.value),
            From::Api,
            &quote!(),
        )
        .given;
    let docs = docs(words::parameter_words(parameter));
    let fill = fill(this, operation, parameter, &quote!(self.0), &quote!(value));
    quote! {
        #docs
        pub fn #ident(mut self, value: #given) -> Self {
            #fill
            self
        }
    }
}

fn body_setter(
    this: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    (body, type_): (&Body, &Type),
) -> TokenStream {
    let ident = name(names.parameter(&body.said, BODY));
    let given = body_given(this, operation, body, type_);
    let text = if body.description.is_empty() {
        "The body of the request.".to_owned()
    } else {
        docs::words(&body.description)
    };
    let docs = docs([text]);
    let fill = fill_body(
        this,
        operation,
        (body, type_),
        &quote!(self.0),
        &quote!(value),
    );
    quote! {
        #docs
        pub fn #ident(mut self, value: #given) -> Self {
            #fill
            self
        }
    }
}

/// The line of `sends!` for a builder.
pub(super) fn sends(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    let builder = name(&this.names.operation(operation).builder);
    let answer = answer(this, operation).type_;
    quote!(#builder => #answer)
}
