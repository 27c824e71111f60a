//! Turns the licence that the manifest states into the files with its text.

use super::{Crate, OutputFile, file};

/// The licences whose texts are at hand, by their SPDX identifiers, with the name that a file of them usually has.
const TEXTS: &[(&str, &str, &str)] = &[
    (
        "Apache-2.0",
        "LICENSE-APACHE",
        template!("licences/Apache-2.0.txt"),
    ),
    ("MIT", "LICENSE-MIT", template!("licences/MIT.txt")),
];

/// A file for each licence of the manifest's expression; of one whose text is not at hand, it tells where that stands.
pub(super) fn files(this: &Crate<'_>) -> Vec<OutputFile> {
    let stated = this.client.license.as_deref().unwrap_or_default();
    let ids = identifiers(stated).into_iter();
    ids.map(|id| text_of(id, &this.package)).collect()
}

/// The licences of an SPDX expression (SPDX 2.3, annex D), each once; exceptions are none.
fn identifiers(expression: &str) -> Vec<&str> {
    let is_punctuation = |each: char| each.is_whitespace() || matches!(each, '(' | ')' | '/');
    let mut words = expression.split(is_punctuation);
    let mut found = Vec::new();
    while let Some(word) = words.next() {
        match word {
            "" | "AND" | "OR" => {}
            "WITH" => drop(words.next()),
            id => found.push(id.trim_end_matches('+')),
        }
    }
    found.retain(|id| is_identifier(id));
    found.sort_by_key(|id| id.to_ascii_lowercase());
    found.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    found
}

/// Letters, digits, dashes and points, the first no punctuation: what may also be part of a file's name.
fn is_identifier(word: &str) -> bool {
    let fits = |each: char| each.is_ascii_alphanumeric() || matches!(each, '-' | '.');
    word.starts_with(|first: char| first.is_ascii_alphanumeric()) && word.chars().all(fits)
}

fn text_of(id: &str, package: &str) -> OutputFile {
    let known = TEXTS
        .iter()
        .find(|(known, ..)| known.eq_ignore_ascii_case(id));
    match known {
        Some((_, name, text)) => file(name, text.replace("{crate}", package)),
        None => file(
            &format!("LICENSE-{id}"),
            format!(
                "The crate {package} may be used under the licence {id}. Its text: https://spdx.org/licenses/{id}.html\n"
            ),
        ),
    }
}
