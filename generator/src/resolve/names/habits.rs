//! Turns the language of a set and the look of its names into what the SDK does to names.

use std::collections::BTreeMap;

use super::Kind;
use crate::casing::{Style, capital, style, words};
use crate::draft::{Draft, Names};

/// What an SDK does to names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Habit {
    /// It leaves them as they are.
    Keeps,
    /// It writes them in one style.
    Forces(Style),
    /// They come in several styles, so it does not force one.
    Mixes,
}

/// What the SDK does to names of a kind: its language's habit, else whether nearly all names of several
/// words have one style.
pub(super) fn habit(draft: &Draft, kind: Kind, names: &[&str]) -> Habit {
    let kept = match kind {
        Kind::Parameter => Names::Parameters,
        Kind::Field => Names::Fields,
    };
    if draft.keeps.contains(&kept) {
        return Habit::Keeps;
    }
    let mut counts: BTreeMap<Style, usize> = BTreeMap::new();
    let several = names.iter().filter(|name| words(name).len() > 1);
    for style in several.filter_map(|name| style(name)) {
        *counts.entry(style).or_default() += 1;
    }
    let total: usize = counts.values().sum();
    match counts.into_iter().max_by_key(|(_, count)| *count) {
        Some((style, count)) if count * 10 >= total * 9 => Habit::Forces(style),
        Some(_) | None => Habit::Mixes,
    }
}

/// Names that begin with a small letter and capitals and are called so.
const SO_CALLED: &[&str] = &["iOS", "mRNA"];

/// The name whose first capital was made small: a name in camel case has no capitals in a row behind its first letter, so
/// `hTTPCode` is made of `HTTPCode`.
pub(super) fn raised(name: &str) -> Option<String> {
    let mut letters = name.bytes();
    let is_lowered = letters.next()?.is_ascii_lowercase()
        && letters.next()?.is_ascii_uppercase()
        && letters.next()?.is_ascii_uppercase();
    let is_own = SO_CALLED.iter().any(|own| name.starts_with(own));
    (is_lowered && !is_own).then(|| capital(name))
}
