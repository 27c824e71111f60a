//! Turns the type that an operation answers into where its list stands, and the values around the list.

use super::words;
use crate::casing::squash;
use crate::spec::{Api, Field, FieldPath, Operation, Type};

/// An answer that holds one list of items.
pub(super) struct Answer<'a> {
    /// Where the list stands.
    pub(super) items: FieldPath,
    /// The fields around it, the outer ones first.
    pub(super) leaves: Vec<Leaf<'a>>,
}

/// A field of an answer.
pub(super) struct Leaf<'a> {
    /// The names that lead to it, its own the last.
    pub(super) path: FieldPath,
    pub(super) field: &'a Field,
}

/// How many envelopes may lie in one another: `_links`, `next`.
const DEPTH: usize = 2;

impl<'a> Answer<'a> {
    /// The answer of an operation; `None` if it holds no list, or nobody knows which of several is meant.
    pub(super) fn of(api: &'a Api, operation: &'a Operation) -> Option<Self> {
        let body = operation.answer()?;
        let leaves = leaves(api, body);
        let items = match body {
            Type::Array(_) => FieldPath::new(),
            Type::Model(_) => list(&leaves, &operation.path.value)?.path.clone(),
            Type::Integer(_)
            | Type::Number(_)
            | Type::Text
            | Type::Uuid
            | Type::Boolean
            | Type::Date
            | Type::DateTime
            | Type::Binary
            | Type::Any
            | Type::Map(_)
            | Type::Enum(_) => return None,
        };
        Some(Self { items, leaves })
    }
}

/// The fields of a model and of the envelopes in it, level by level.
fn leaves<'a>(api: &'a Api, body: &'a Type) -> Vec<Leaf<'a>> {
    let mut leaves = inner(api, body, &[]);
    let mut level = 0..leaves.len();
    for _ in 0..DEPTH {
        let envelopes = leaves[level.clone()]
            .iter()
            .filter(|leaf| words::is_envelope(leaf.name()));
        let below: Vec<_> = envelopes
            .flat_map(|leaf| inner(api, &leaf.field.type_.value, &leaf.path))
            .collect();
        level = leaves.len()..leaves.len() + below.len();
        leaves.extend(below);
    }
    leaves
}

fn inner<'a>(api: &'a Api, type_: &'a Type, path: &[String]) -> Vec<Leaf<'a>> {
    let Type::Model(name) = type_ else {
        return Vec::new();
    };
    let fields = api.model(name).map_or(&[][..], |model| model.fields());
    let leaf = |field: &'a Field| Leaf {
        path: path.iter().chain([&field.name.value]).cloned().collect(),
        field,
    };
    fields.iter().map(leaf).collect()
}

/// The list of items: the only one of the outermost level that has any; of several the one that bears the name of
/// the path's last segment, or one that lists commonly have.
fn list<'l, 'a>(leaves: &'l [Leaf<'a>], path: &str) -> Option<&'l Leaf<'a>> {
    let is_list = |leaf: &&Leaf<'_>| {
        matches!(leaf.field.type_.value, Type::Array(_)) && !words::is_aside(leaf.name())
    };
    let depth = leaves.iter().find(is_list)?.path.len();
    let level = || {
        leaves
            .iter()
            .filter(is_list)
            .filter(|leaf| leaf.path.len() == depth)
    };
    let last = squash(path.rsplit('/').find(|part| !part.is_empty())?);
    let namesake = |leaf: &&Leaf<'_>| squash(leaf.name()) == last;
    only(level())
        .or_else(|| only(level().filter(namesake)))
        .or_else(|| only(level().filter(|leaf| words::holds_items(leaf.name()))))
}

fn only<T>(mut each: impl Iterator<Item = T>) -> Option<T> {
    let first = each.next()?;
    each.next().is_none().then_some(first)
}
