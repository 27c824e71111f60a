//! Turns types of the spec into Rust types.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;

use super::Crate;
use crate::spec::{Type, Width};

/// Who holds a value: the name of the model or operation, and the wire name of the field or parameter.
#[derive(Clone, Copy)]
pub(super) struct Holder<'a> {
    pub(super) owner: &'a str,
    pub(super) wire: &'a str,
}

/// Within which modules a type is named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    /// A module of operations, which says `models::Pet`.
    Api,
    /// A module of models, which says `Pet`.
    Models,
}

/// The identifier of that name.
pub(super) fn name(text: &str) -> Ident {
    Ident::new(text, proc_macro2::Span::call_site())
}

impl Crate<'_> {
    /// The Rust type of a value.
    pub(super) fn type_(&self, type_: &Type, holder: Holder<'_>, within: Within) -> TokenStream {
        let named = |text: &str| {
            let ident = name(text);
            match within {
                Within::Api => quote!(models::#ident),
                Within::Models => quote!(#ident),
            }
        };
        match type_ {
            Type::Integer(Some(Width::Bits32)) => quote!(i32),
            Type::Integer(Some(Width::Bits64) | None) => quote!(i64),
            Type::Number(_) => quote!(f64),
            Type::Text | Type::Uuid | Type::Binary => quote!(String),
            Type::Boolean => quote!(bool),
            Type::Date => quote!(Date),
            Type::DateTime => quote!(DateTime),
            Type::Any => quote!(Value),
            Type::Array(inner) => {
                let inner = self.type_(inner, holder, within);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.type_(inner, holder, within);
                quote!(BTreeMap<String, #inner>)
            }
            Type::Enum(values) => named(self.names.inline(holder.owner, holder.wire, values)),
            Type::Model(model) => named(self.names.model(model)),
        }
    }
}

/// Whether a text literal can be turned into the type.
pub(super) fn is_text(type_: &Type) -> bool {
    match type_ {
        Type::Text | Type::Uuid | Type::Enum(_) => true,
        Type::Integer(_)
        | Type::Number(_)
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Binary
        | Type::Any
        | Type::Array(_)
        | Type::Map(_)
        | Type::Model(_) => false,
    }
}

/// The import of some of the crate's own modules: formatters put one alone in front of the runtime's, several behind.
pub(super) fn own_import(modules: &[&str]) -> (TokenStream, TokenStream) {
    let names: Vec<Ident> = modules.iter().map(|module| name(module)).collect();
    match &names[..] {
        [] => (quote!(), quote!()),
        [only] => (quote!(use crate::#only;), quote!()),
        several => (quote!(), quote!(use crate::{#(#several),*};)),
    }
}

/// The names of the codec that a module of operations has to import.
pub(super) fn codec_import(used: &Used) -> TokenStream {
    let names: Vec<Ident> = ["Date", "DateTime"]
        .into_iter()
        .filter(|word| used.has(word))
        .map(name)
        .collect();
    match &names[..] {
        [] => quote!(),
        [only] => quote!(use crate::runtime::codec::#only;),
        several => quote!(use crate::runtime::codec::{#(#several),*};),
    }
}

/// What a module has to import from other crates for the types that it names.
pub(super) fn foreign_imports(used: &Used) -> TokenStream {
    let value = used.has("Value").then(|| {
        quote!(
            use serde_json::Value;
        )
    });
    let map = used.has("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    quote!(#value #map)
}

/// The words by which tokens refer to something outside.
pub(super) struct Used(HashSet<String>);

impl Used {
    pub(super) fn of(tokens: &TokenStream) -> Self {
        let mut used = Self(HashSet::new());
        used.add(tokens.clone());
        used
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// The words that the variants of an enum hold; their own names refer to nothing.
    fn add_payloads(&mut self, variants: TokenStream) {
        for token in variants {
            if let TokenTree::Group(group) = token
                && group.delimiter() == Delimiter::Parenthesis
            {
                self.add(group.stream());
            }
        }
    }

    /// What stands in brackets is looked through, unless it is an attribute.
    fn add(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let back = |at: usize, by: usize| at.checked_sub(by).and_then(|place| tokens.get(place));
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(_) if mark(back(at, 1)) == Some('#') => {}
                TokenTree::Group(group) if is_word(back(at, 2), "enum") => {
                    self.add_payloads(group.stream());
                }
                TokenTree::Group(group) => self.add(group.stream()),
                TokenTree::Ident(ident) => {
                    let word = ident.to_string();
                    if refers(&word, at, &tokens) {
                        self.0.insert(word);
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

/// A word refers to something unless it stands behind a dot or a path, in front of parentheses (a variant),
/// a colon (a field) or an equals sign (an associated type), but not an arrow. A function stands in front of its type.
fn refers(word: &str, at: usize, tokens: &[TokenTree]) -> bool {
    let near = |place: Option<usize>| mark(place.and_then(|place| tokens.get(place)));
    let (next, after) = (near(Some(at + 1)), near(Some(at + 2)));
    let (previous, before) = (near(at.checked_sub(1)), near(at.checked_sub(2)));
    let belongs = matches!((previous, before), (Some('.'), before) if before != Some('.'))
        || previous == Some(':') && before == Some(':');
    let is_type = word.starts_with(char::is_uppercase);
    let names = match (next, after) {
        (Some(':'), Some(':')) | (Some('!'), _) => true,
        (Some('='), Some('>')) => is_type,
        (Some(':' | '=' | '('), _) => false,
        _ => is_type,
    };
    names && !belongs
}

/// Whether a token is that word.
fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

/// A mark of punctuation, or the bracket that a group begins with.
fn mark(token: Option<&TokenTree>) -> Option<char> {
    match token? {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Some('('),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => None,
    }
}
