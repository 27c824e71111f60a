//! Turns changes into words, for people and for changelogs alike.

use super::change::{Change, DESCRIPTION, Fact, Kind, RustChange, bump};
use super::shown::Shared;
use crate::emit::Role;
use crate::markdown::prose::code;

/// ``field `id` of model `Pet` ``
pub(super) fn subject(change: &Change) -> String {
    let whole = change.of.iter().map(|of| named(of.kind, &of.name));
    let all = std::iter::once(named(change.kind, &change.name)).chain(whole);
    all.collect::<Vec<_>>().join(" of ")
}

fn named(kind: Kind, name: &str) -> String {
    match kind {
        // There is one only.
        Kind::Api | Kind::Body => kind.word().to_owned(),
        Kind::SecurityScheme
        | Kind::Page
        | Kind::Operation
        | Kind::Parameter
        | Kind::Response
        | Kind::Model
        | Kind::Field
        | Kind::Value
        | Kind::Variant => format!("{} {}", kind.word(), code(name)),
    }
}

/// ``: type was `string`, is `integer`; presence was `required`, is `optional` ``; nothing without facts.
pub(super) fn facts(facts: &[&Fact]) -> String {
    let facts: Vec<String> = facts.iter().map(|each| fact(each)).collect();
    if facts.is_empty() {
        return String::new();
    }
    format!(": {}", facts.join("; "))
}

/// ``12 fields: presence was `required`, is `optional` ``
pub(super) fn shared(Shared { kind, fact, count }: &Shared<'_>) -> String {
    let words = if *count == 1 {
        kind.word().to_owned()
    } else {
        kind.plural()
    };
    format!("{count} {words}: {}", self::fact(fact))
}

fn fact(Fact { fact, from, to }: &Fact) -> String {
    if *fact == DESCRIPTION {
        return "another description".to_owned();
    }
    format!("{fact} was {}, is {}", code(from), code(to))
}

/// `` `Pet::id` has another type: was `i64`, is `Option<i64>` ``
pub(super) fn rust(change: &RustChange) -> String {
    let RustChange {
        role,
        item,
        from,
        to,
        why,
        ..
    } = change;
    let about = match (from, to) {
        (Some(from), Some(to)) => format!(": was {}, is {}", code(from), code(to)),
        (Some(one), None) | (None, Some(one)) if *role == Role::Argument => {
            format!(": {}", code(one))
        }
        (_, _) => String::new(),
    };
    format!("{} {why}{about}", code(item))
}

/// How many changes there are, how many of them break callers, and what version they ask for.
#[must_use]
pub fn summary(changes: &[Change]) -> String {
    let breaking = changes.iter().filter(|change| change.breaks()).count();
    let callers = match breaking {
        0 => "none breaks callers".to_owned(),
        1 => "1 breaks callers".to_owned(),
        _ => format!("{breaking} break callers"),
    };
    match changes.len() {
        0 => "no changes".to_owned(),
        1 => format!("1 change, {callers}: {}", asked(changes)),
        count => format!("{count} changes, {callers}: {}", asked(changes)),
    }
}

fn asked(changes: &[Change]) -> String {
    format!("asks for a {} version", bump(changes))
}
