//! Turns the attributes of a macro's entries into lines: comments of documentation, conditions, derives.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::{TAKES_TEXT, line};
use crate::render::conditions;

/// Writes the attributes in front of an entry; the rest of it.
pub(super) fn take<'a>(entry: &'a [TokenTree], indent: usize, out: &mut String) -> &'a [TokenTree] {
    let mut rest = entry;
    while let [TokenTree::Punct(mark), TokenTree::Group(group), behind @ ..] = rest
        && mark.as_char() == '#'
    {
        let attribute: TokenStream = [TokenTree::from(mark.clone()), group.clone().into()]
            .into_iter()
            .collect();
        let attributes = Attribute::parse_outer.parse2(attribute);
        for each in attributes.expect("the emitter writes whole attributes") {
            push(&each, indent, out);
        }
        rest = behind;
    }
    rest
}

/// Writes an attribute on lines of its own.
pub(super) fn push(attribute: &Attribute, indent: usize, out: &mut String) {
    let margin = " ".repeat(indent);
    if let Some(text) = documentation(&attribute.meta) {
        writeln!(out, "{}", format!("{margin}///{text}").trim_end()).expect(TAKES_TEXT);
        return;
    }
    let tokens: Vec<TokenTree> = attribute.meta.to_token_stream().into_iter().collect();
    conditions::push(indent, &format!("#[{}]", line(&tokens)), out);
}

/// The text of a comment of documentation.
fn documentation(meta: &Meta) -> Option<String> {
    let Meta::NameValue(pair) = meta else {
        return None;
    };
    let Expr::Lit(ExprLit {
        lit: Lit::Str(text),
        ..
    }) = &pair.value
    else {
        return None;
    };
    pair.path.is_ident("doc").then(|| text.value())
}
