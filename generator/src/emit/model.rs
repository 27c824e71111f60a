//! Turns a model into a struct, an enum, a union, or an open value.

mod object;
mod one_of;
mod text_enum;

pub(super) use object::{field_type, takes_items};
pub(super) use text_enum::inline_enum;

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::{code, docs, words_or};
use super::types::name;
use crate::names::text_of;
use crate::spec::{Model, Shape};
use object::object;
use one_of::one_of;
use text_enum::text_enum;

/// The items of a model.
pub(super) fn model(this: &Crate<'_>, model: &Model) -> TokenStream {
    match &model.shape.value {
        Shape::Object(fields) if fields.is_empty() => open(
            this,
            model,
            "Its page shows no fields, so it may be any JSON value.",
        ),
        Shape::Object(fields) => object(this, model, fields),
        Shape::Enum(values) => {
            let values: Vec<String> = values.iter().map(text_of).collect();
            let docs = model_docs(model, "");
            text_enum(this, this.names.model(&model.name.value), &docs, &values)
        }
        Shape::Union(union) => one_of(this, model, union),
        Shape::Open => open(
            this,
            model,
            "No page describes it, so it may be any JSON value; most are objects.",
        ),
    }
}

/// A model of which nothing is known. Many a page without fields is that of an enum, a list or a map: a struct without
/// fields could not be read from those.
fn open(this: &Crate<'_>, model: &Model, why: &str) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let docs = model_docs(model, why);
    quote! {
        open_value! {
            #docs
            pub struct #ident;
        }
    }
}

fn model_docs(model: &Model, more: &str) -> TokenStream {
    let first = words_or(&model.description, || {
        format!("The model {}.", code(&model.name.value))
    });
    docs([first.as_str(), more])
}
