//! Turns text of a page into text that cannot steer a terminal or reorder what stands beside it.

use std::borrow::Cow;

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

/// Whether a character does something else than being seen (Unicode categories Cc and Cf, as far as they matter).
fn steers(each: char) -> bool {
    match each {
        '\n' | '\t' => false,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => each.is_control(),
    }
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
