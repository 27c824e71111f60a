//! Turns a list of texts into an enum that stands for them.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Crate;
use crate::emit::docs::{self, code};
use crate::emit::types::name;
use crate::names::InlineEnum;

/// The items of an enum that a field or parameter spells out.
pub(in crate::emit) fn inline_enum(
    this: &Crate<'_>,
    ident: &str,
    list: &InlineEnum,
) -> TokenStream {
    let outer = docs::docs([format!("The values of {}.", code(&list.of))]);
    text_enum(this, ident, &outer, &list.values)
}

pub(super) fn text_enum(
    this: &Crate<'_>,
    ident: &str,
    outer: &TokenStream,
    values: &[String],
) -> TokenStream {
    let mut seen = HashSet::new();
    let values: Vec<&String> = values
        .iter()
        .filter(|value| seen.insert(value.as_str()))
        .collect();
    let variants = values.iter().map(|value| {
        let variant = name(this.names.variant(ident, value));
        let docs = docs::docs([value_words(value)]);
        quote!(#docs #variant as #value)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let ident = name(ident);
    quote! {
        text_enum! {
            #outer
            pub enum #ident { #(#variants),* }
        }
    }
}

fn value_words(value: &str) -> String {
    if value.is_empty() {
        "The empty text.".to_owned()
    } else {
        code(value)
    }
}
