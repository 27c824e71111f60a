//! Turns the name of a parameter and the words on it into the header that it stands for.

use std::sync::LazyLock;

use regex::Regex;

use crate::casing::{capital, split, squash};
use crate::draft::Parameter;

/// Header fields that requests have and pages document as parameters (RFC 9110, RFC 6265, RFC 7240, RFC 9530 and
/// older ones). Those of one word are in [`ALONE`].
const FIELDS: &[&str] = &[
    "Accept-Encoding",
    "Accept-Language",
    "Content-Disposition",
    "Content-Encoding",
    "Content-Language",
    "Content-Length",
    "Content-MD5",
    "Content-Range",
    "Idempotency-Key",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Range",
    "If-Unmodified-Since",
    "User-Agent",
];

/// Header fields of one word that are hardly the name of anything else.
const ALONE: &[&str] = &["Authorization", "Cookie"];

/// The header that a row stands for: a well-known one, one that begins with `X` as a word, or one that the words
/// on it call a header. `downloads` says that the operation is a download.
pub(super) fn header(row: &Parameter, downloads: bool) -> Option<String> {
    let name = row.name.value.as_str();
    let squashed = squash(name);
    let words = split(name);
    let known = |fields: &[&str]| {
        let field = fields.iter().find(|field| squash(field) == squashed);
        field.map(|field| (*field).to_owned())
    };
    if let Some(field) = known(FIELDS).or_else(|| known(ALONE)) {
        return Some(field);
    }
    if squashed == "range" && downloads && row.type_.value.is_text() {
        return Some("Range".to_owned());
    }
    let custom = words.len() > 1 && words[0].eq_ignore_ascii_case("x");
    let called = row
        .description
        .as_ref()
        .is_some_and(|words| calls_it_header(&words.value));
    if custom {
        return Some(field_name(&words));
    }
    (called && words.len() == 1 && row.type_.value.is_text()).then(|| name.to_owned())
}

/// Whether words on a parameter say that it is a header.
fn calls_it_header(words: &str) -> bool {
    static HEADER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i-u)\b(?:this|http|request) header\b|\bheader (?:field|parameter)\b|\bin the (?:http |request )?headers?\b")
            .expect("a pattern")
    });
    words.to_ascii_lowercase().contains("header") && HEADER.is_match(words)
}

/// `X-Trace-ID` of `xTraceID`, of `x_trace_i_d` and of `x_trace_id`; no word but `id` is known to be an abbreviation.
/// Case does not matter in names of headers (RFC 9110, section 5.1), and this is the one of most that end in it.
fn field_name(words: &[&str]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut letters = false;
    for word in words {
        let letter = word.len() == 1 && !parts.is_empty();
        match parts.last_mut() {
            Some(last) if letter && letters => last.push_str(&word.to_uppercase()),
            _ if word.eq_ignore_ascii_case("id") => parts.push("ID".to_owned()),
            _ => parts.push(capital(word)),
        }
        letters = letter;
    }
    parts.join("-")
}
