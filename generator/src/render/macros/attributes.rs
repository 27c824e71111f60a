//! Turns the attributes of a macro's entries into lines: comments of documentation, conditions, derives.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream, TokenTree};
use syn::Lit;

use super::{TAKES_TEXT, line};
use crate::render::conditions;

/// Writes the attributes in front of an entry; the rest of it.
pub(super) fn take<'a>(entry: &'a [TokenTree], indent: usize, out: &mut String) -> &'a [TokenTree] {
    let mut rest = entry;
    while let [TokenTree::Punct(mark), TokenTree::Group(group), behind @ ..] = rest
        && mark.as_char() == '#'
    {
        push(group.stream(), indent, out);
        rest = behind;
    }
    rest
}

/// Writes an attribute, of which these stand in the brackets, on lines of its own.
pub(super) fn push(attribute: TokenStream, indent: usize, out: &mut String) {
    let tokens: Vec<TokenTree> = attribute.into_iter().collect();
    if let Some(text) = documentation(&tokens) {
        let margin = " ".repeat(indent);
        writeln!(out, "{}", format!("{margin}///{text}").trim_end()).expect(TAKES_TEXT);
        return;
    }
    conditions::push(indent, &format!("#[{}]", line(&tokens)), out);
}

/// The text of a comment of documentation.
fn documentation(attribute: &[TokenTree]) -> Option<String> {
    let [
        TokenTree::Ident(path),
        TokenTree::Punct(_),
        TokenTree::Literal(text),
    ] = attribute
    else {
        return None;
    };
    (path == "doc").then(|| unquoted(text)).flatten()
}

/// What a literal says that is a text.
fn unquoted(literal: &Literal) -> Option<String> {
    let quoted = literal.to_string();
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return Some(inner.to_owned());
    }
    let Lit::Str(text) = Lit::new(literal.clone()) else {
        return None;
    };
    Some(text.value())
}
