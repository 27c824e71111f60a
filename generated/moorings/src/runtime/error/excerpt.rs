//! Turns a body into the few words of it that an error shows.

use crate::runtime::auth::Secret;

/// How many bytes of a body an error shows.
const LENGTH: usize = 300;

/// The first of a body on one line, without control characters that could steer a terminal, and without the
/// secrets of the call, which some servers repeat.
pub(crate) fn excerpt(body: &[u8], secrets: &[Secret]) -> String {
    let mut out = String::new();
    let mut rest = body;
    while !rest.is_empty() {
        if out.len() >= LENGTH {
            out.push('…');
            break;
        }
        rest = &rest[push_next(&mut out, rest, secrets)..];
    }
    out
}

/// Appends what the body has next, and says how many of its bytes that was.
fn push_next(out: &mut String, rest: &[u8], secrets: &[Secret]) -> usize {
    let mut found = secrets.iter().map(|secret| secret.expose().as_bytes());
    if let Some(secret) = found.find(|secret| !secret.is_empty() && rest.starts_with(secret)) {
        out.push_str("***");
        return secret.len();
    }
    let head = &rest[..rest.len().min(4)];
    let letter = head
        .utf8_chunks()
        .next()
        .and_then(|chunk| chunk.valid().chars().next());
    push_visible(out, letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    letter.map_or(1, char::len_utf8)
}

/// Appends a letter: line breaks and tabulators as spaces, other control and direction characters escaped.
fn push_visible(out: &mut String, letter: char) {
    match letter {
        '\n' | '\r' | '\t' => out.push(' '),
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            out.extend(letter.escape_unicode());
        }
        letter if letter.is_control() => out.extend(letter.escape_unicode()),
        letter => out.push(letter),
    }
}
