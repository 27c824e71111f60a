//! Turns tokens into the text of a formatted file.

mod conditions;
mod fit;
mod macros;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{File, ImplItem, Item};

/// Stands in the tree where an empty line is wanted; the printer keeps none by itself.
const BLANK: &str = "__empty_line__!();";
/// Stands in the tree where a macro of the runtime is called.
const CALL: &str = "__macro_call__!();";

/// The text of a file.
///
/// # Panics
/// If the tokens are no Rust, which would be a fault of the emitter.
#[must_use]
pub fn render(tokens: TokenStream) -> String {
    let (tokens, calls) = macros::take(tokens, &quote!(__macro_call__!();));
    let file: File = syn::parse2(tokens).expect("the emitter writes Rust");
    let documented = !file.attrs.is_empty() && !file.items.is_empty();
    let spaced = File {
        items: spaced(file.items, documented),
        ..file
    };
    let text = prettyplease::unparse(&spaced);
    let mut out = String::with_capacity(text.len());
    let mut calls = calls.iter();
    for line in fit::fit(&text.replace(BLANK, "")).lines() {
        if line == CALL {
            out.push_str(calls.next().map_or("", String::as_str));
            continue;
        }
        // A comment's empty line has a space behind its slashes.
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The text of a few tokens, such as a type, on one line.
#[must_use]
pub fn line(tokens: TokenStream) -> String {
    macros::line(&tokens.into_iter().collect::<Vec<_>>())
}

/// The items with an empty line between any two but imports, and between the members of an `impl`.
fn spaced(items: Vec<Item>, documented: bool) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::with_capacity(items.len() * 2);
    let blank: Item = syn::parse_quote!(__empty_line__!(););
    if documented {
        out.push(blank.clone());
    }
    let mut last: Option<Group> = None;
    for mut item in items {
        let group = Group::of(&item);
        if last.is_some_and(|last| last != group || group == Group::Other) {
            out.push(blank.clone());
        }
        last = Some(group);
        if let Item::Impl(block) = &mut item {
            block.items = members(std::mem::take(&mut block.items));
        }
        out.push(item);
    }
    out
}

/// Items of one group stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    PrivateModule,
    PublicModule,
    Import,
    Export,
    Other,
}

impl Group {
    fn of(item: &Item) -> Self {
        let is_public =
            |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
        if let Item::Mod(module) = item {
            return if is_public(&module.vis) {
                Self::PublicModule
            } else {
                Self::PrivateModule
            };
        }
        if let Item::Use(import) = item {
            return if is_public(&import.vis) {
                Self::Export
            } else {
                Self::Import
            };
        }
        Self::Other
    }
}

fn members(items: Vec<ImplItem>) -> Vec<ImplItem> {
    let blank: ImplItem = syn::parse2(quote!(__empty_line__!();)).expect("a macro call");
    let mut out = Vec::with_capacity(items.len() * 2);
    for item in items {
        if !out.is_empty() {
            out.push(blank.clone());
        }
        out.push(item);
    }
    out
}
