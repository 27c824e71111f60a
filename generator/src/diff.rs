//! Turns two versions of an API into what changed from one to the other, and what of it breaks callers of the client.

mod items;

use crate::names::Given;
use crate::spec::Api;
use items::{Item, items};

/// A version of an API.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What is known of it.
    pub api: &'a Api,
    /// What its items are called in Rust.
    pub names: &'a Given,
}

/// Something that one version has otherwise than the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about, such as ``field `id` of `Pet` ``.
    pub item: String,
    /// What became of it.
    pub what: What,
    /// Whether code that calls the client of the old version may not compile with that of the new one, or may fail.
    pub breaks: bool,
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// A fact of it is another one.
    Changed {
        /// Which.
        fact: &'static str,
        /// What it was.
        from: String,
        /// What it is.
        to: String,
    },
}

/// Everything that changed: operations, models, the parts of both in their order, then names. Of an item that is new or
/// gone the parts are not listed.
#[must_use]
pub fn diff(old: Version<'_>, new: Version<'_>) -> Vec<Change> {
    let (before, now) = (items(old.api), items(new.api));
    let mut changes = Vec::new();
    for item in &before {
        match find(&now, &item.name) {
            Some(other) => changes.extend(facts(item, other)),
            None if has_whole(&now, item) => changes.push(change(item, What::Removed, true)),
            None => {}
        }
    }
    for item in &now {
        if find(&before, &item.name).is_none() && has_whole(&before, item) {
            changes.push(change(item, What::Added, item.is_required));
        }
    }
    changes.extend(renamed(old.names, new.names));
    changes
}

fn find<'i>(items: &'i [Item], name: &str) -> Option<&'i Item> {
    items.iter().find(|item| item.name == name)
}

/// Whether that of which the item is a part is among others; what is no part of anything is.
fn has_whole(items: &[Item], item: &Item) -> bool {
    let whole = item.part_of.as_deref();
    whole.is_none_or(|whole| find(items, whole).is_some())
}

fn change(item: &Item, what: What, breaks: bool) -> Change {
    Change {
        item: item.name.clone(),
        what,
        breaks,
    }
}

fn facts(old: &Item, new: &Item) -> impl Iterator<Item = Change> {
    let both = old.facts.iter().zip(&new.facts);
    let changed = both.filter(|(old, new)| old.value != new.value);
    changed.map(|(from, to)| {
        let what = What::Changed {
            fact: from.name,
            from: from.value.clone(),
            to: to.value.clone(),
        };
        change(old, what, from.breaks)
    })
}

/// Items that are called otherwise in Rust.
fn renamed(old: &Given, new: &Given) -> Vec<Change> {
    let mut changes = Vec::new();
    for (scope, names) in old.scopes() {
        for (key, from) in names {
            if let Some(to) = new.name(scope, key).filter(|to| to != from) {
                let what = What::Changed {
                    fact: "name in Rust",
                    from: from.clone(),
                    to: to.to_owned(),
                };
                let item = format!("`{key}` among the {scope}");
                let breaks = true;
                changes.push(Change { item, what, breaks });
            }
        }
    }
    changes
}
