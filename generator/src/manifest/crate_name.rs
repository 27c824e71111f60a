//! Turns the words that a set of pages goes by into a name that Cargo takes for a crate.

use crate::casing::{Style, is_keyword, join, words};

/// What the schema calls the form of such a name.
pub(super) const FORMAT: &str = "crate-name";
/// Bytes that crates.io takes.
const LONGEST: usize = 64;
/// Names that Cargo refuses or that would hide a crate of the compiler.
const TAKEN: &[&str] = &[
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc-macro",
    "proc_macro",
    "std",
    "test",
];
/// A name for the crate of an API or a folder of that name: `PetStore API` gives `pet-store-api`.
#[must_use]
pub fn crate_name(name: &str) -> String {
    let words: Vec<String> = words(name)
        .iter()
        .map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    let mut name = join(&words, Style::Kebab);
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert_str(0, "api-");
    }
    name.truncate(LONGEST);
    let name = name.trim_end_matches('-');
    match why_not(name) {
        None => name.to_owned(),
        Some(_) if name.is_empty() => "client".to_owned(),
        Some(_) => format!("{name}-client"),
    }
}

/// Why a crate cannot have that name; `None` if it can.
pub(crate) fn why_not(name: &str) -> Option<&'static str> {
    let plain = |each: char| each.is_ascii_alphanumeric() || each == '-' || each == '_';
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        Some("it must begin with one of the letters a to z")
    } else if !name.chars().all(plain) {
        Some("it may have letters, digits, `-` and `_`")
    } else if name.len() > LONGEST {
        Some("it is longer than 64 characters")
    } else if is_keyword(name) || TAKEN.contains(&name) {
        Some("the name has a meaning of its own in Rust")
    } else {
        None
    }
}
