//! Turns the names of the files of models into the names of models, and into what all of them bear in front.

use std::collections::HashSet;

use crate::front::words::Language;

/// The names of models by their files, without the capitals that all of them bear in front in some languages;
/// and these capitals.
pub(in crate::front) fn model_names(
    files: &[&str],
    language: Option<&Language>,
) -> (HashSet<String>, Option<String>) {
    let prefix = language
        .filter(|language| language.prefixes && files.len() > 1)
        .and_then(|_| prefix(files));
    let bare = |file: &&str| {
        let prefix = prefix.as_deref().unwrap_or_default();
        file.strip_prefix(prefix).unwrap_or(file).to_owned()
    };
    (files.iter().map(bare).collect(), prefix)
}

/// The capitals in front of all names, without the one that begins the name itself.
fn prefix(names: &[&str]) -> Option<String> {
    let capitals = |name: &str| {
        name.find(|each: char| !each.is_ascii_uppercase())
            .unwrap_or(0)
    };
    let length = names
        .iter()
        .map(|name| capitals(name))
        .min()?
        .checked_sub(1)?;
    let prefix = names.first()?.get(..length)?;
    let shared = length > 1 && names.iter().all(|name| name.starts_with(prefix));
    shared.then(|| prefix.to_owned())
}
