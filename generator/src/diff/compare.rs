//! Turns two trees of items into what became of each item.

use std::collections::{HashMap, HashSet};

use super::change::{Bump, Change, Fact, Kind, RustChange, What, Whole};
use super::items::Item;
use super::judge;
use crate::emit::Role;

/// Notes what became of the parts of a whole: of those of before in their order, then of those that are new.
pub(super) fn parts(old: &[Item], new: &[Item], of: &[Whole], changes: &mut Vec<Change>) {
    let pairs = pairs(old, new);
    for (before, now) in old.iter().zip(&pairs) {
        if let Some(at) = now {
            both(before, &new[*at], of, changes);
        } else {
            let rust = judge::judge(&before.rust, &[]);
            changes.push(change(before, of, What::Removed, Vec::new(), rust));
        }
    }
    let paired: HashSet<usize> = pairs.into_iter().flatten().collect();
    let known: HashSet<_> = old.iter().map(key).collect();
    for (at, now) in new.iter().enumerate() {
        if !paired.contains(&at) && !known.contains(&key(now)) {
            let rust = judge::judge(&[], &now.rust);
            changes.push(change(now, of, What::Added, Vec::new(), rust));
        }
    }
}

/// Notes what became of an item that is in both versions, and of its parts.
fn both(old: &Item, new: &Item, of: &[Whole], changes: &mut Vec<Change>) {
    let mut facts = facts(old, new);
    let mut rust = judge::judge(&old.rust, &new.rust);
    if let Some((fact, effect)) = order(old, new) {
        facts.push(fact);
        rust.push(effect);
    }
    let is_another_type = old
        .rust
        .iter()
        .zip(&new.rust)
        .any(|(old, new)| old.role == Role::Type && old.type_ != new.type_);
    if !(facts.is_empty() && rust.is_empty()) {
        changes.push(change(old, of, What::Changed, facts, rust));
    }
    if is_another_type {
        return;
    }
    let whole = Whole {
        kind: old.kind,
        name: old.name.clone(),
    };
    let of: Vec<Whole> = std::iter::once(whole).chain(of.iter().cloned()).collect();
    parts(&old.parts, &new.parts, &of, changes);
}

fn change(
    item: &Item,
    of: &[Whole],
    what: What,
    facts: Vec<Fact>,
    rust: Vec<RustChange>,
) -> Change {
    // What no code of a caller has to do with still makes the client another one.
    let bumps = rust.iter().map(|each| each.bump);
    Change {
        kind: item.kind,
        name: item.name.clone(),
        of: of.to_vec(),
        what,
        facts,
        bump: bumps.max().unwrap_or(Bump::Patch),
        rust,
    }
}

fn facts(old: &Item, new: &Item) -> Vec<Fact> {
    let both = old.facts.iter().zip(&new.facts);
    let changed = both.filter(|(old, new)| old.1 != new.1);
    let fact = |((fact, from), (_, to)): (&(&'static str, String), &(&'static str, String))| Fact {
        fact,
        from: from.clone(),
        to: to.clone(),
    };
    changed.map(fact).collect()
}

/// Arguments go by their place: callers notice if those that stay change places, and the compiler may not.
fn order(old: &Item, new: &Item) -> Option<(Fact, RustChange)> {
    let (old, new) = (arguments(old), arguments(new));
    let (from, to) = (among(&old, &new), among(&new, &old));
    if from == to {
        return None;
    }
    let (_, owner) = old.first()?;
    let effect = RustChange {
        role: Role::Argument,
        item: (*owner).to_owned(),
        from: Some(from.clone()),
        to: Some(to.clone()),
        bump: Bump::Major,
        why: "takes its arguments in another order",
    };
    let fact = "order of arguments";
    Some((Fact { fact, from, to }, effect))
}

/// The parts of an item that are arguments, each with what takes them.
fn arguments(item: &Item) -> Vec<(&str, &str)> {
    let parts = item.parts.iter();
    let arguments = parts.filter_map(|part| {
        let mut rust = part.rust.iter();
        let argument = rust.find(|rust| rust.role == Role::Argument)?;
        Some((part.name.as_str(), argument.owner.as_str()))
    });
    arguments.collect()
}

/// The names of arguments that are among others, too.
fn among(arguments: &[(&str, &str)], others: &[(&str, &str)]) -> String {
    let others: HashSet<&str> = others.iter().map(|(name, _)| *name).collect();
    let names = arguments.iter().map(|(name, _)| *name);
    let staying: Vec<&str> = names.filter(|name| others.contains(name)).collect();
    staying.join(", ")
}

/// What tells an item from the other parts of its whole.
fn key(item: &Item) -> (Kind, &str) {
    (item.kind, &item.name)
}

/// Where each of the old items is among the new ones: by its name, else by its name in Rust.
fn pairs(old: &[Item], new: &[Item]) -> Vec<Option<usize>> {
    let by_name: HashMap<_, _> = new.iter().map(key).zip(0..).collect();
    let mut pairs: Vec<Option<usize>> = old
        .iter()
        .map(|item| by_name.get(&key(item)).copied())
        .collect();
    let paired: HashSet<usize> = pairs.iter().flatten().copied().collect();
    let others = (0..new.len()).filter(|at| !paired.contains(at));
    let in_rust = others.filter_map(|at| Some((key_in_rust(&new[at])?, at)));
    let mut in_rust: HashMap<_, _> = in_rust.collect();
    for (item, pair) in old.iter().zip(&mut pairs) {
        if let (None, Some(key)) = (&pair, key_in_rust(item)) {
            *pair = in_rust.remove(&key);
        }
    }
    pairs
}

/// What tells the client's item for an item from the others of its owner.
fn key_in_rust(item: &Item) -> Option<(Kind, &str)> {
    let rust = item.rust.first()?;
    Some((item.kind, &rust.name))
}
