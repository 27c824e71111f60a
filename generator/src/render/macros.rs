//! Turns calls of the runtime's macros into text, a line for each entry: the printer only knows Rust's own syntax.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::ItemMacro;

/// The text of a call such as `record! { Pet { name: "name" required } }`.
pub(super) fn text(item: &ItemMacro) -> String {
    let name = item
        .mac
        .path
        .get_ident()
        .map_or_else(String::new, ToString::to_string);
    let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
    if let [only @ TokenTree::Ident(_)] = &tokens[..] {
        return format!("{name}! {{ {only} }}\n");
    }
    let mut out = format!("{name}! {{\n");
    match tokens.split_last() {
        Some((TokenTree::Group(group), head)) if group.delimiter() == Delimiter::Brace => {
            out.push_str("    ");
            out.push_str(&line(head));
            out.push_str(" {\n");
            entries(group.stream(), 8, &mut out);
            out.push_str("    }\n");
        }
        _ => entries(item.mac.tokens.clone(), 4, &mut out),
    }
    out.push_str("}\n");
    out
}

/// The entries between commas, a line for each.
fn entries(tokens: TokenStream, indent: usize, out: &mut String) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for entry in split(&tokens) {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(&line(entry));
        out.push_str(",\n");
    }
}

/// The parts between commas that stand in no angle brackets.
fn split(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let (mut depth, mut from) = (0_i32, 0);
    let mut parts = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        let arrow = at > 0 && is_joint(&tokens[at - 1]);
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !arrow => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&tokens[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&tokens[from..]);
    parts.retain(|part| !part.is_empty());
    parts
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint)
}

/// The tokens on one line, spaced as a person would.
fn line(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    for (at, token) in tokens.iter().enumerate() {
        let mark = match token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => None,
        };
        let joined = at > 0 && is_joint(&tokens[at - 1]);
        let path = mark == Some(':') && (joined || is_joint(token));
        let tight = joined
            || path
            || matches!(mark, Some(':' | ',' | '<' | '>' | '.' | '?')) && !arrow(&tokens[at..]);
        let opened = out.is_empty() || out.ends_with(['<', '.']) || out.ends_with("::");
        if !tight && !opened {
            out.push(' ');
        }
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                write!(out, "[{}]", line(&inner)).expect("a string takes text");
            }
            TokenTree::Group(_)
            | TokenTree::Ident(_)
            | TokenTree::Punct(_)
            | TokenTree::Literal(_) => out.push_str(&token.to_string()),
        }
    }
    out
}

/// Whether `=>` begins here.
fn arrow(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
}
