//! Turns a value as the code of some language writes it into one that no language owns.

use super::words::{AROUND, BEFORE, Language, QUOTES, WIDTHS};
use crate::draft::{Literal, Type};

/// How to read the values that stand in the notes of a row.
#[derive(Clone, Copy)]
pub(super) struct Literals<'a> {
    /// The language of the set.
    pub(super) language: Option<&'a Language>,
    /// The type of the row.
    pub(super) type_: &'a Type,
}

impl Literals<'_> {
    /// Reads a value. Text is often not quoted, and a number of text is as it stands.
    pub(super) fn read(self, text: &str) -> Literal {
        let literal = bare(text);
        let Literal::Bare(text) = literal else {
            return literal;
        };
        let truths = self.language.map_or(&[][..], |language| language.truths);
        if let Some((_, value)) = truths.iter().find(|(word, _)| *word == text) {
            return Literal::Truth(*value);
        }
        let counts = matches!(
            self.type_,
            Type::Integer(_) | Type::Number(_) | Type::IntegerOrNumber
        );
        Literal::Bare(match number(&text).filter(|_| counts) {
            Some(number) => number.to_owned(),
            None => text,
        })
    }
}

/// Reads a value in code, where all text is quoted.
pub(super) fn in_code(text: &str, language: Option<&Language>) -> Literal {
    let type_ = &Type::IntegerOrNumber;
    Literals { language, type_ }.read(text)
}

/// The value without marks of its language.
fn bare(text: &str) -> Literal {
    let mut text = text.trim();
    for mark in BEFORE {
        text = text.strip_prefix(mark).unwrap_or(text);
    }
    for (open, close) in AROUND {
        let inner = text
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        text = inner.unwrap_or(text);
    }
    let quoted = QUOTES
        .iter()
        .find_map(|&quote| text.strip_prefix(quote)?.strip_suffix(quote));
    match quoted {
        Some(inner) => Literal::Quoted(inner.replace("\\\"", "\"").replace("\\\\", "\\")),
        None if is_constant(text) => Literal::Constant(text.to_owned()),
        None => Literal::Bare(text.to_owned()),
    }
}

/// Whether a value names a constant of the SDK: `State.oPEN`, `.open`.
fn is_constant(text: &str) -> bool {
    let named = text.starts_with(char::is_uppercase) && (text.contains('.') || text.contains("::"));
    named && !text.contains(' ') || text.starts_with('.')
}

/// A number without the letter that tells its width.
fn number(text: &str) -> Option<&str> {
    let digits = text.trim_end_matches(WIDTHS);
    let is_number = digits.starts_with(|each: char| each == '-' || each.is_ascii_digit());
    (is_number && digits.parse::<f64>().is_ok()).then_some(digits)
}
