//! Turns calls of the runtime's macros into text, a line for each entry: the printer only knows Rust's own syntax.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use syn::{ItemMacro, LitStr};

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
            block(head, group.stream(), &mut out);
        }
        _ => entries(item.mac.tokens.clone(), 4, &mut out),
    }
    out.push_str("}\n");
    out
}

/// A head and its entries in braces.
fn block(head: &[TokenTree], body: TokenStream, out: &mut String) {
    entry(head, 4, out);
    if body.is_empty() {
        out.push_str(" {}\n");
        return;
    }
    out.push_str(" {\n");
    entries(body, 8, out);
    out.push_str("    }\n");
}

/// The entries between commas, a line for each.
fn entries(tokens: TokenStream, indent: usize, out: &mut String) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for each in split(&tokens) {
        entry(each, indent, out);
        out.push_str(",\n");
    }
}

/// An entry on a line of its own, below its documentation.
fn entry(tokens: &[TokenTree], indent: usize, out: &mut String) {
    let margin = " ".repeat(indent);
    let mut rest = tokens;
    while let [
        TokenTree::Punct(mark),
        TokenTree::Group(attribute),
        after @ ..,
    ] = rest
        && mark.as_char() == '#'
    {
        let doc = doc(attribute);
        writeln!(out, "{margin}///{doc}").expect("a string takes text");
        rest = after;
    }
    out.push_str(&margin);
    out.push_str(&line(rest));
}

/// The text of `[doc = "…"]`.
fn doc(attribute: &Group) -> String {
    let literal = attribute.stream().into_iter().last();
    let literal = literal.and_then(|token| syn::parse2::<LitStr>(token.into()).ok());
    literal.map_or_else(String::new, |text| text.value())
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
        let opened = out.is_empty() || out.ends_with(['<', '.', '&']) || out.ends_with("::");
        let called = at > 0 && is_call(&tokens[at - 1], token);
        if !tight && !opened && !called {
            out.push(' ');
        }
        match token {
            TokenTree::Group(group) => out.push_str(&self::group(group)),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
                out.push_str(&token.to_string());
            }
        }
    }
    out
}

/// Whether a word and parentheses are a call, or a tuple with its name.
fn is_call(before: &TokenTree, group: &TokenTree) -> bool {
    let is_word = matches!(before, TokenTree::Ident(_));
    is_word
        && matches!(group, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

/// A group, with spaces within braces alone.
fn group(group: &Group) -> String {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let inner = line(&tokens);
    match group.delimiter() {
        Delimiter::Bracket => format!("[{inner}]"),
        Delimiter::Parenthesis => format!("({inner})"),
        Delimiter::Brace => format!("{{ {inner} }}"),
        Delimiter::None => inner,
    }
}

/// Whether `=>` begins here.
fn arrow(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
}
