//! An enum that stands for texts.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::{self, code};
use crate::emit::types::name;
use crate::names::{Case, InlineEnum, Scope, ident};

/// The items of an enum that a field or parameter spells out.
pub(in crate::emit) fn inline_enum(ident: &str, list: &InlineEnum) -> TokenStream {
    let outer = docs::docs([format!("The values of {}.", code(&list.of))]);
    text_enum(ident, &outer, &list.values)
}

pub(super) fn text_enum(ident: &str, outer: &TokenStream, values: &[String]) -> TokenStream {
    let ident = name(ident);
    let mut scope = Scope::new(&[&["Unknown", "Self"]]);
    let mut seen = HashSet::new();
    let values: Vec<&String> = values
        .iter()
        .filter(|value| seen.insert(value.as_str()))
        .collect();
    let variants: Vec<_> = values
        .iter()
        .map(|value| name(&scope.claim(&ident_of_value(value), "Value")))
        .collect();
    let words = values.iter().map(|value| {
        docs::docs([if value.is_empty() {
            "The empty text.".to_owned()
        } else {
            code(value)
        }])
    });
    quote! {
        #outer
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #ident {
            #(#words #variants,)*
            /// A value that this version of the crate does not know.
            Unknown(Unknown),
        }

        text_enum! { #ident { #(#variants: #values),* } }
    }
}

/// The text of an enum's value.
pub(super) fn text_of(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn ident_of_value(value: &str) -> String {
    ident(value, Case::Pascal)
}
