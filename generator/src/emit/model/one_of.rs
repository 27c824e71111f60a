//! Turns a choice of models into an enum whose variants they are.

use proc_macro2::TokenStream;
use quote::quote;

use super::model_docs;
use crate::emit::Crate;
use crate::emit::docs::{code, docs};
use crate::emit::types::name;
use crate::spec::{Model, Union};

pub(super) fn one_of(this: &Crate<'_>, model: &Model, union: &Union) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let outer = model_docs(model, "");
    let known: Vec<&String> = union
        .variants
        .iter()
        .filter(|variant| this.api.model(variant).is_some())
        .collect();
    let by = union
        .discriminator
        .as_ref()
        .filter(|_| !known.is_empty())
        .map(|field| &field.value);
    let variants = known.iter().map(|variant| {
        let type_ = name(this.names.model(variant));
        let docs = docs([format!("It is a {}.", code(variant))]);
        let values = by.map(|_| tag_values(union, variant));
        quote!(#docs #type_(Box<#type_>) #values)
    });
    let by = by.map(|field| quote!(by #field));
    quote! {
        union! {
            #outer
            pub enum #ident #by { #(#variants),* }
        }
    }
}

/// The values of the discriminator that stand for a variant: those of the mapping, else its name.
fn tag_values(union: &Union, variant: &str) -> TokenStream {
    let mapped: Vec<&str> = union
        .mapping
        .iter()
        .filter(|(_, name)| name == variant)
        .map(|(value, _)| value.as_str())
        .collect();
    let values = if mapped.is_empty() {
        vec![variant]
    } else {
        mapped
    };
    quote!(as #(#values)|*)
}
