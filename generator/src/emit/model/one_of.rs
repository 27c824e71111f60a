//! An enum whose variants are models.

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
    let types: Vec<_> = known
        .iter()
        .map(|variant| name(this.names.model(variant)))
        .collect();
    let words = known
        .iter()
        .map(|variant| docs([format!("It is a {}.", code(variant))]));
    let rule = match &union.discriminator {
        Some(field) if !known.is_empty() => {
            let field = &field.value;
            let values = known.iter().map(|variant| tag_values(union, variant));
            quote!(#ident by #field { #(#types: #values),* })
        }
        _ => quote!(#ident { #(#types),* }),
    };
    quote! {
        #outer
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#words #types(Box<#types>),)*
            /// A value of which this version of the crate does not know the model.
            Unknown(Value),
        }

        union! { #rule }
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
    quote!(#(#values)|*)
}
