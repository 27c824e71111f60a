//! Turns text of a page into text that cannot steer a terminal or reorder what stands beside it.

use std::borrow::Cow;

use crate::source::steers;

/// The text with every control, bidirectional and invisible character replaced by visible ones of as many bytes,
/// so that positions in it stay. Line feeds and tabs are kept; a carriage return becomes a space.
#[must_use]
pub fn neutral(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    for each in text.chars() {
        if steers(each) {
            safe.push_str(stand_in(each));
        } else {
            safe.push(each);
        }
    }
    Cow::Owned(safe)
}

/// The same on one line: line feeds and tabs are spaces too.
#[must_use]
pub fn neutral_line(text: &str) -> String {
    neutral(text).replace(['\n', '\t'], " ")
}

fn stand_in(each: char) -> &'static str {
    match (each, each.len_utf8()) {
        ('\r', _) => " ",
        (_, 1) => "?",
        (_, 2) => "¿",
        (_, 3) => "\u{fffd}",
        _ => "????",
    }
}
