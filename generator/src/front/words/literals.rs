//! Marks that languages put around and behind the values in their code.

/// Words and marks in front of a value.
pub(in crate::front) const BEFORE: &[&str] = &["@", "const "];

/// What a value is wrapped in.
pub(in crate::front) const AROUND: &[(&str, &str)] = &[("Some(", ")"), ("(", ")")];

/// Quotes.
pub(in crate::front) const QUOTES: &[char] = &['\'', '"'];

/// Letters behind a number, which tell its width.
pub(in crate::front) const WIDTHS: &[char] = &['L', 'l', 'd', 'f', 'D', 'F'];

/// Words for no value.
pub(in crate::front) const NO_VALUE: &[&str] = &[
    "null",
    "undefined",
    "nothing",
    "none",
    "None",
    "nil",
    "nulltype.Null",
    "",
];
