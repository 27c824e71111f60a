//! Turns models whose pages lost that they are lists into the models that they list.

use std::collections::{HashMap, HashSet};

use super::enums::Enums;
use crate::draft::{Draft, ModelPage, Shape};
use crate::source::Span;

/// Models whose pages have an empty table and whose names are the plurals of others': some SDKs have a page for what is
/// only another name of a list, and nothing to write on it.
#[derive(Debug, Default)]
pub(super) struct Lists(HashMap<String, (String, Span)>);

impl Lists {
    /// Reads the names of all models.
    pub(super) fn of(draft: &Draft, enums: &Enums) -> Self {
        let names: HashSet<&str> = draft.models.iter().map(name).collect();
        let is_empty = |page: &&ModelPage| {
            page.shape == Shape::Fields && page.fields.is_empty() && enums.get(name(page)).is_none()
        };
        let pages = draft.models.iter().filter(is_empty);
        let lists = pages.filter_map(|page| {
            let element = singulars(name(page)).find(|each| names.contains(each.as_str()))?;
            Some((name(page).to_owned(), (element, page.name.span)))
        });
        Self(lists.collect())
    }

    /// What a model lists, and the name that tells so.
    pub(super) fn get(&self, model: &str) -> Option<(&str, Span)> {
        let (element, span) = self.0.get(model)?;
        Some((element, *span))
    }
}

fn name(page: &ModelPage) -> &str {
    &page.name.value
}

/// What the word may be the plural of.
fn singulars(word: &str) -> impl Iterator<Item = String> {
    let endings = [("s", ""), ("es", ""), ("ies", "y")];
    endings
        .into_iter()
        .filter_map(|(plural, singular)| Some(word.strip_suffix(plural)?.to_owned() + singular))
}
