//! Turns the notes of a row, such as `[optional] [default to 25]`, into what they say.

use std::sync::LazyLock;

use regex::Regex;

use super::literals::Literals;
use super::text::unescape;
use super::words::NO_VALUE;
use crate::draft::{Literal, Notes, Said};
use crate::source::{Sources, Span};

/// Reads a cell of notes. The second part is what is not understood.
pub(super) fn read(sources: &Sources, cell: Span, literals: Literals<'_>) -> (Notes, Option<Span>) {
    let mut notes = Notes::default();
    let rest = read_into(sources, cell, literals, &mut notes);
    (notes, rest)
}

fn read_into(
    sources: &Sources,
    cell: Span,
    literals: Literals<'_>,
    notes: &mut Notes,
) -> Option<Span> {
    let text = sources.text(cell);
    let mut from = 0;
    loop {
        from += text[from..].len() - text[from..].trim_start_matches([' ', '\t', '|', ',']).len();
        let rest = &text[from..];
        if rest.is_empty() {
            return None;
        }
        let read = match rest.as_bytes()[0] {
            b'[' => marked(rest, ']', '['),
            b'(' => marked(rest, ')', '('),
            _ => phrase(rest),
        };
        let Some((inner, length)) = read else {
            return Some(cell.part(from..text.len()));
        };
        let span = cell.part(from + inner.start..from + inner.end);
        if !note(sources, span, literals, notes) {
            return Some(cell.part(from..text.len()));
        }
        from += length;
    }
}

/// What stands between brackets at the start, and how long it is with them.
fn marked(text: &str, close: char, open: char) -> Option<(std::ops::Range<usize>, usize)> {
    let mut depth = 0_usize;
    for (at, each) in text.char_indices() {
        if each == open {
            depth += 1;
        } else if each == close {
            depth -= 1;
            if depth == 0 {
                return Some((1..at, at + 1));
            }
        }
    }
    // An unbalanced bracket in a default.
    text.rfind(close).map(|at| (1..at, at + 1))
}

/// Words without brackets; they reach to the end, to the next bracket or to a line break tag.
fn phrase(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    static PHRASE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)^(?:(?:<br\s*/?>\s*)?(\*\*values\*\*:[^\[<]*)|(defaults to .*?)(?:, +must be one of \[.*)?(?:\n|$)|(if omitted the server will use the default value of (?:\[.*?\]|[^,\[]*))|(must be one of \[.*?\])|<br\s*/?>)",
        )
        .expect("a pattern")
    });
    let word = text.split(' ').next().unwrap_or(text);
    if ["true", "false", "yes", "no"].contains(&word.to_ascii_lowercase().as_str()) {
        return Some((0..word.len(), word.len()));
    }
    let found = PHRASE.captures(text)?;
    let inner = (1..5).find_map(|group| found.get(group));
    Some(inner.map_or((0..0, found[0].len()), |part| (part.range(), part.end())))
}

/// Takes in one note; `false` if it is none.
fn note(sources: &Sources, span: Span, literals: Literals<'_>, notes: &mut Notes) -> bool {
    let text = sources.text(span).trim();
    let lower = text.to_ascii_lowercase();
    match lower.as_str() {
        "" => return true,
        "optional" | "optional parameter" | "optional property" | "false" | "no" => {
            notes.optional = Some(span);
        }
        "required" | "true" | "yes" => notes.required = Some(span),
        "readonly" | "readonly property" | "read-only" | "read only" => {
            notes.read_only = Some(span);
        }
        "nullable" => notes.nullable = Some(span),
        _ => return worded(text, span, literals, notes),
    }
    true
}

/// Starts of notes on what a value may be, of which nothing is kept.
const LIMITS: [&str; 10] = [
    "max:",
    "min:",
    "max. length",
    "min. length",
    "max. items",
    "min. items",
    "max. value",
    "min. value",
    "pattern",
    "optional, ",
];

/// Notes that carry a value.
fn worded(text: &str, span: Span, literals: Literals<'_>, notes: &mut Notes) -> bool {
    const DEFAULTS: [&str; 4] = [
        "default to ",
        "defaults to ",
        "default value ",
        "if omitted the server will use the default value of ",
    ];
    const VALUES: [&str; 6] = [
        "enum: ",
        "enum:",
        "enum ",
        "**values**:",
        "values: ",
        "must be one of ",
    ];
    let lower = text.to_ascii_lowercase();
    if let Some(start) = DEFAULTS.iter().find(|start| lower.starts_with(**start)) {
        if start.starts_with("if omitted") {
            notes.optional.get_or_insert(span);
        }
        notes.default = default(&text[start.len()..], span, literals);
        return true;
    }
    if let Some(start) = VALUES.iter().find(|start| lower.starts_with(**start)) {
        notes.values = values(&text[start.len()..], span);
        return true;
    }
    lower == "default to" || LIMITS.iter().any(|start| lower.starts_with(start))
}

/// A default, unless it is a word for none.
fn default(text: &str, span: Span, literals: Literals<'_>) -> Option<Said<Literal>> {
    let value = unescape(text.trim().trim_matches('`')).into_owned();
    (!NO_VALUE.contains(&value.as_str())).then(|| Said {
        value: literals.read(&value),
        span,
    })
}

/// `the color (enum: red, blue)`: values that stand at the end of a description.
pub(super) fn listed(sources: &Sources, words: Span) -> Vec<Said<String>> {
    static LISTED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\(enum: ([^()]*)\)\s*$").expect("a pattern"));
    let list = LISTED
        .captures(sources.text(words))
        .and_then(|found| found.get(1));
    list.map_or_else(Vec::new, |list| {
        values(list.as_str(), words.part(list.range()))
    })
}

/// The values of a list between commas, without quotes and brackets.
pub(super) fn values(text: &str, span: Span) -> Vec<Said<String>> {
    let list = unescape(text.trim());
    let list = list.trim().trim_start_matches('[').trim_end_matches(']');
    let list = list.trim_end_matches([',', ' ']);
    if list.is_empty() {
        return Vec::new();
    }
    // Nothing between two commas is the empty text.
    list.split(',')
        .map(|each| each.trim().trim_matches(['`', '\'', '"']).to_owned())
        .map(|value| Said { value, span })
        .collect()
}
