//! Turns prose into doc attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::markdown::prose;
pub(super) use crate::markdown::prose::code;

/// Doc comments of these paragraphs, empty ones left out.
pub(super) fn docs<T: AsRef<str>>(paragraphs: impl IntoIterator<Item = T>) -> TokenStream {
    attributes(&lines(paragraphs), &quote!(#))
}

/// Doc comments on the module or crate that they stand in.
pub(super) fn inner_docs<T: AsRef<str>>(paragraphs: impl IntoIterator<Item = T>) -> TokenStream {
    attributes(&lines(paragraphs), &quote!(#!))
}

fn attributes(lines: &[String], mark: &TokenStream) -> TokenStream {
    lines
        .iter()
        .map(|line| quote!(#mark[doc = #line]))
        .collect()
}

/// The lines of a comment: a space in front of each that has words, an empty one between paragraphs.
fn lines<T: AsRef<str>>(paragraphs: impl IntoIterator<Item = T>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let text = paragraph.as_ref().trim_end();
        if text.trim().is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(text.lines().map(line));
    }
    lines
}

fn line(text: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() {
        String::new()
    } else {
        format!(" {text}")
    }
}

/// Prose of the pages, made fit for a documentation tool.
pub(super) fn words(text: &str) -> String {
    prose::clean(text).into_owned()
}

/// The same, or something else if no words remain.
pub(super) fn words_or(text: &str, otherwise: impl FnOnce() -> String) -> String {
    let words = words(text);
    if words.is_empty() { otherwise() } else { words }
}

/// The first line of documentation, for a list or a sentence: whatever is open at its end is closed.
pub(super) fn first_line(docs: &str) -> String {
    let mut lines = docs.lines();
    let first = lines.next().unwrap_or_default();
    if first.starts_with("```") {
        return code(lines.next().unwrap_or_default());
    }
    let words = words(first);
    if words.contains('\n') {
        code(first)
    } else {
        words
    }
}
