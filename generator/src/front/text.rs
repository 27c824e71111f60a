//! Turns the marked-up text of a cell or heading into plain words.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use crate::draft::Said;
use crate::source::{Sources, Span};

/// Replaces the entities that templates escape with: the five of XML, `&#39;`, `&#x60;`, `&#x3D;`,
/// `&nbsp;` and any other numeric one.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    static ENTITY: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,4});").expect("a pattern"));
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    ENTITY.replace_all(text, |found: &regex::Captures<'_>| {
        entity(&found[1]).map_or_else(|| found[0].to_owned(), String::from)
    })
}

fn entity(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

/// Marks of what [`plain`] takes out or replaces.
const MARKS: [char; 5] = ['[', '*', '`', '&', '\\'];

/// The words of a cell or heading: links as their text, no bold, no code marks, no entities, no
/// backslash in front of punctuation.
pub(super) fn plain(text: &str) -> String {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\[([^\[\]]*(?:\[[^\]]*\][^\[\]]*)?)\]\([^)]*\)").expect("a pattern")
    });
    if !text.contains(MARKS) {
        return text.trim().to_owned();
    }
    // Most texts have one kind of marks or two, and looking for one costs less than looking for its pattern.
    let mut text = Cow::Borrowed(text);
    if text.contains("](") {
        text = LINK.replace_all(&text, "$1").into_owned().into();
    }
    if text.contains(['*', '`']) {
        text = text.replace("**", "").replace('`', "").into();
    }
    let mut text = unescape(&text);
    if text.contains('\\') {
        text = without_escapes(&text).into();
    }
    text.trim().to_owned()
}

/// The text without the backslashes in front of punctuation.
fn without_escapes(text: &str) -> String {
    let is_escaped = |rest: &str| rest.starts_with(|next| "_[]<>*`(){}#+.!|-".contains(next));
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if !is_escaped(part) {
            out.push('\\');
        }
        out.push_str(part);
    }
    out
}

/// The plain words that a span names, if there are any.
pub(super) fn said(sources: &Sources, span: Span) -> Option<Said<String>> {
    let value = plain(sources.text(span));
    (!value.is_empty()).then_some(Said { value, span })
}

/// Prose as it stands, entities replaced, if there is any.
pub(super) fn prose(sources: &Sources, span: Span) -> Option<Said<String>> {
    let value = unescape(sources.text(span)).trim().to_owned();
    (!value.is_empty()).then_some(Said { value, span })
}
