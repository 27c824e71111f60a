//! Turns calls of the runtime's macros into text, a line for each entry: the printer only knows Rust's own syntax.

mod attributes;

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Takes the calls of macros out of the tokens of a file, such as `record! { pub struct Pet { pub name: String as "name" } }`,
/// and leaves `mark` in the place of each. Gives what is left, and the texts of the calls.
pub(super) fn take(file: TokenStream, mark: &TokenStream) -> (TokenStream, Vec<String>) {
    let (mut left, mut texts) = (Vec::new(), Vec::new());
    let mut item = Vec::new();
    for token in file {
        item.push(token);
        if !ends(&item) {
            continue;
        }
        match text(&item) {
            Some(text) => {
                texts.push(text);
                left.extend(mark.clone());
            }
            None => left.append(&mut item),
        }
        item.clear();
    }
    left.append(&mut item);
    (left.into_iter().collect(), texts)
}

/// Whether an item, or an attribute of the file, may end here. That one which goes on is no call.
fn ends(item: &[TokenTree]) -> bool {
    match item {
        [.., TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => true,
        [
            TokenTree::Punct(_),
            TokenTree::Punct(mark),
            TokenTree::Group(_),
        ] => mark.as_char() == '!',
        [.., TokenTree::Punct(end)] => end.as_char() == ';',
        [..] => false,
    }
}

/// The text of an item with its attributes, if it is the call of a macro.
fn text(item: &[TokenTree]) -> Option<String> {
    let [
        ..,
        TokenTree::Ident(name),
        TokenTree::Punct(mark),
        TokenTree::Group(entries),
    ] = item
    else {
        return None;
    };
    if mark.as_char() != '!' {
        return None;
    }
    let mut out = String::new();
    attributes::take(item, 0, &mut out);
    if entries.stream().is_empty() {
        writeln!(out, "{name}! {{}}").expect(TAKES_TEXT);
        return Some(out);
    }
    writeln!(out, "{name}! {{").expect(TAKES_TEXT);
    self::entries(entries.stream(), 4, &mut out);
    out.push_str("}\n");
    Some(out)
}

const TAKES_TEXT: &str = "a string takes text";

/// The entries between commas, a line for each below its attributes. One that stands alone may have entries of its own.
fn entries(tokens: TokenStream, indent: usize, out: &mut String) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let parts = split(&tokens);
    for part in &parts {
        let entry = attributes::take(part, indent, out);
        out.extend(std::iter::repeat_n(' ', indent));
        match entry.split_last() {
            Some((TokenTree::Group(group), head))
                if group.delimiter() == Delimiter::Brace && parts.len() == 1 =>
            {
                block(&line(head), group.stream(), indent, out);
            }
            Some((TokenTree::Punct(end), head)) if end.as_char() == ';' => {
                writeln!(out, "{};", line(head)).expect(TAKES_TEXT);
            }
            Some(_) | None => writeln!(out, "{},", line(entry)).expect(TAKES_TEXT),
        }
    }
}

/// An entry that has entries.
fn block(head: &str, inner: TokenStream, indent: usize, out: &mut String) {
    if inner.is_empty() {
        writeln!(out, "{head} {{}}").expect(TAKES_TEXT);
        return;
    }
    writeln!(out, "{head} {{").expect(TAKES_TEXT);
    entries(inner, indent + 4, out);
    writeln!(out, "{}}}", " ".repeat(indent)).expect(TAKES_TEXT);
}

/// The parts between commas that stand in no angle brackets.
fn split(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let (mut depth, mut from) = (0_i32, 0);
    let mut parts = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        let arrow = at > 0 && is_shaft(&tokens[at - 1]);
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

/// Whether a `>` behind the token makes an arrow with it, and closes nothing.
fn is_shaft(token: &TokenTree) -> bool {
    is_joint(token)
        && matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '-' | '='))
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint)
}

/// Marks that stand close to what is before them.
const TIGHT: [char; 8] = [':', ',', '<', '>', '.', '?', '*', '+'];

/// The tokens on one line, spaced as a person would.
pub(super) fn line(tokens: &[TokenTree]) -> String {
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
            || at > 0 && is_call(&tokens[at - 1], token)
            || mark.is_some_and(|mark| TIGHT.contains(&mark)) && !arrow(&tokens[at..]);
        let opened = out.is_empty() || out.ends_with(['<', '.', '?', '&']) || out.ends_with("::");
        if !tight && !opened {
            out.push(' ');
        }
        push(token, &mut out);
    }
    out
}

fn push(token: &TokenTree, out: &mut String) {
    match token {
        TokenTree::Group(group) => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let (open, close) = match group.delimiter() {
                Delimiter::Parenthesis => ("(", ")"),
                Delimiter::Bracket => ("[", "]"),
                Delimiter::Brace => ("{ ", " }"),
                Delimiter::None => ("", ""),
            };
            write!(out, "{open}{}{close}", line(&inner)).expect(TAKES_TEXT);
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
            write!(out, "{token}").expect(TAKES_TEXT);
        }
    }
}

/// Whether a word and parentheses are a call, or a tuple with its name.
fn is_call(before: &TokenTree, group: &TokenTree) -> bool {
    let is_word = matches!(before, TokenTree::Ident(_));
    is_word
        && matches!(group, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

/// Whether `=>` begins here.
fn arrow(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
}
