//! Turns changes into what people are shown one by one, and the facts of many items that they are shown once.

use std::collections::HashMap;

use super::change::{Change, DESCRIPTION, Fact, Kind, What};

/// Items that have to have a fact in common for it to be shown once.
const MANY: usize = 4;

/// A change without the facts that are shown elsewhere.
pub(super) struct Single<'a> {
    pub(super) change: &'a Change,
    pub(super) facts: Vec<&'a Fact>,
}

/// A fact that is not as it was of several items of a kind.
pub(super) struct Shared<'a> {
    pub(super) kind: Kind,
    pub(super) fact: &'a Fact,
    pub(super) count: usize,
}

/// What makes facts the same: of descriptions it is enough that there are others now.
type Key<'a> = (Kind, &'a str, &'a str, &'a str);

/// Changes one by one in their order, and shared facts in the order in which they were found.
pub(super) fn shown(changes: &[Change]) -> (Vec<Single<'_>>, Vec<Shared<'_>>) {
    let mut counts: HashMap<Key<'_>, usize> = HashMap::new();
    let mut shared = Vec::new();
    for (change, fact) in facts(changes).filter(|(change, fact)| may_be_shared(change, fact)) {
        let count = counts.entry(key(change, fact)).or_default();
        *count += 1;
        if *count == least(fact) {
            shared.push((change, fact));
        }
    }
    let is_own = |change: &Change, fact: &Fact| {
        !may_be_shared(change, fact) || counts[&key(change, fact)] < least(fact)
    };
    let single = changes.iter().map(|change| {
        let facts = change.facts.iter().filter(|&fact| is_own(change, fact));
        let facts = facts.collect();
        Single { change, facts }
    });
    let single = single.filter(|single| !single.is_empty()).collect();
    let shared = shared.into_iter().map(|(change, fact)| Shared {
        kind: change.kind,
        fact,
        count: counts[&key(change, fact)],
    });
    (single, shared.collect())
}

fn facts(changes: &[Change]) -> impl Iterator<Item = (&Change, &Fact)> {
    changes
        .iter()
        .flat_map(|change| change.facts.iter().map(move |fact| (change, fact)))
}

/// Whether a fact need not stand with its item. One that breaks callers explains what becomes of the client's items.
fn may_be_shared(change: &Change, fact: &Fact) -> bool {
    fact.fact == DESCRIPTION || !change.breaks()
}

/// How many items have to share a fact.
fn least(fact: &Fact) -> usize {
    if fact.fact == DESCRIPTION { 1 } else { MANY }
}

fn key<'a>(change: &Change, fact: &'a Fact) -> Key<'a> {
    let Fact { fact, from, to } = fact;
    if *fact == DESCRIPTION {
        (change.kind, fact, "", "")
    } else {
        (change.kind, fact, from, to)
    }
}

impl Single<'_> {
    fn is_empty(&self) -> bool {
        self.change.what == What::Changed && self.facts.is_empty() && self.change.rust.is_empty()
    }
}
