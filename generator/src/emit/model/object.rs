//! Turns the fields of an object into a struct, and says of each how it is given.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::model_docs;
use crate::emit::Crate;
use crate::emit::docs::{code, docs, words_or};
use crate::emit::types::{Holder, Within, is_text, name};
use crate::spec::{Access, Field, Model, Presence, Type};

pub(super) fn object(this: &Crate<'_>, model: &Model, fields: &[Field]) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let docs = model_docs(model, "");
    let is_given = |field: &Field| this.recursion.is_given(&model.name.value, field);
    let default = (!fields.iter().any(is_given)).then(|| quote!(#[derive(Default)]));
    let fields = fields.iter().map(|each| field(this, model, each));
    quote! {
        record! {
            #docs
            #default
            pub struct #ident { #(#fields),* }
        }
    }
}

/// The entry of a field: its documentation, its name, its type, its names on the wire.
fn field(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let ident = name(this.names.field(&model.name.value, &field.name.value));
    let docs = docs(field_words(field));
    let mark = mark(this, model, field);
    let type_ = field_type(this, model, field);
    let wire = in_json(&field.name.value);
    let spellings = field.spellings.iter().map(|each| in_json(each));
    quote!(#docs pub #ident #mark: #type_ as #wire #(| #spellings)*)
}

/// The type of a field's value, if it has one.
pub(in crate::emit) fn field_type(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let holder = Holder {
        owner: &model.name.value,
        wire: &field.name.value,
    };
    let type_ = this.type_(&field.type_.value, holder, Within::Models);
    if this.recursion.is_boxed(&model.name.value, field) {
        quote!(Box<#type_>)
    } else {
        type_
    }
}

/// Whether a field is given as the items of its list.
pub(in crate::emit) fn takes_items(field: &Field) -> bool {
    matches!(&field.type_.value, Type::Array(inner) if is_text(inner))
}

/// A name as it stands between the quotes in JSON.
fn in_json(name: &str) -> String {
    let quoted = Value::from(name).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The mark that says how a field is given; `record!` has the list of them.
fn mark(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let is_given = this.recursion.is_given(&model.name.value, field);
    match (is_given, takes_items(field)) {
        (true, false) => quote!(),
        (true, true) => quote!(+),
        (false, _) if is_null_if_absent(field) => quote!(?null),
        (false, false) => quote!(?),
        (false, true) => quote!(*),
    }
}

/// Whether a client that has no value for a field must send `null`.
fn is_null_if_absent(field: &Field) -> bool {
    field.presence.value == Presence::Nullable && field.access == Access::ReadWrite
}

fn field_words(field: &Field) -> Vec<String> {
    let text = words_or(&field.description, || {
        format!("The field {}.", code(&field.name.value))
    });
    let default = match &field.presence.value {
        Presence::Default(value) => {
            format!("Without it, the server takes {}.", code(&value.to_string()))
        }
        Presence::Nullable => "Without it, `null` is sent.".to_owned(),
        Presence::Required | Presence::Optional => String::new(),
    };
    let access = match field.access {
        Access::ReadOnly => "The server sets it.",
        Access::ReadWrite => "",
    };
    vec![text, default, access.to_owned()]
}
