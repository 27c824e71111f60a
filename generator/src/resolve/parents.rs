//! Turns models whose pages lost the fields of a parent into models that have them.

mod tagged;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::mem;

use super::lacks;
use crate::casing::{squash, words};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::spec::{Field, Known, Model, Presence, Rule, Shape};

/// What generators call the page of a model's own fields, behind the name of the model.
const OWN_FIELDS: &str = "allof";

/// Gives models the fields of their parents, and tells of those whose parent is not found. `used` has
/// the names of the models that operations and models use.
pub(super) fn restore(
    models: &mut BTreeMap<String, Model>,
    used: &HashSet<String>,
) -> Option<Diagnostic> {
    tagged::restore(models, used);
    by_name(models)
}

/// Gives models the fields of parents that only names tell. A model that adds fields to a parent's betrays itself by a second page, which
/// is called like it and `AllOf` and has the very same fields: then its own page has none of the parent's. Which model is
/// the parent, only the names tell.
fn by_name(models: &mut BTreeMap<String, Model>) -> Option<Diagnostic> {
    let own: HashSet<String> = models
        .keys()
        .map(|name| squash(name))
        .filter(|name| name.ends_with(OWN_FIELDS))
        .collect();
    let children: Vec<(String, Span)> = models
        .values()
        .filter(|model| {
            own.contains(&(squash(&model.name.value) + OWN_FIELDS)) && lacks_more(model, models)
        })
        .map(|model| (model.name.value.clone(), model.name.origin.span()))
        .collect();
    let mut orphans = Vec::new();
    for (name, span) in children {
        match parent(&name, models) {
            Some(parent) => inherit(models, &name, &parent, Rule::ParentByName),
            None => orphans.push((name, span)),
        }
    }
    lacks::parents(&orphans)
}

/// Whether a model has just the fields of the page that lists what it adds.
fn lacks_more(child: &Model, models: &BTreeMap<String, Model>) -> bool {
    let own = squash(&child.name.value) + OWN_FIELDS;
    let twin = models
        .values()
        .find(|model| squash(&model.name.value) == own);
    let names = |model: &Model| -> HashSet<String> {
        model
            .fields()
            .iter()
            .map(|field| field.said.clone())
            .collect()
    };
    twin.is_some_and(|twin| !twin.fields().is_empty() && names(twin) == names(child))
}

/// The model whose name begins that of the child, or else the one that the child's name begins: the nearest by words.
fn parent(child: &str, models: &BTreeMap<String, Model>) -> Option<String> {
    let wanted = words(child);
    let kin = |name: &&String| {
        let other = words(name);
        let (short, long) = if other.len() < wanted.len() {
            (&other, &wanted)
        } else {
            (&wanted, &other)
        };
        short.len() < long.len() && long.starts_with(short) && !squash(name).ends_with(OWN_FIELDS)
    };
    let nearness = |name: &&String| {
        let other = words(name).len();
        (wanted.len().min(other), std::cmp::Reverse(other))
    };
    let named = models
        .iter()
        .filter(|(_, model)| !model.fields().is_empty())
        .map(|(name, _)| name);
    named.filter(kin).max_by_key(nearness).cloned()
}

/// Adds to a child what it lacks of a parent's fields, by a rule. What a parent must have, a child must, too.
fn inherit(models: &mut BTreeMap<String, Model>, child: &str, parent: &str, rule: Rule) {
    let fields: Vec<Field> = models
        .get(parent)
        .map(Model::fields)
        .unwrap_or_default()
        .to_vec();
    let Some(Shape::Object(own)) = models.get_mut(child).map(|model| &mut model.shape.value) else {
        return;
    };
    let names = own.iter().enumerate();
    let known: HashMap<String, usize> = names
        .map(|(at, field)| (squash(&field.name.value), at))
        .collect();
    for field in fields {
        match known.get(&squash(&field.name.value)) {
            Some(&at) => constrain(&mut own[at], &field, rule),
            None => own.push(inherited(field, rule)),
        }
    }
}

fn inherited(field: Field, rule: Rule) -> Field {
    let name = field.name.origin.span();
    let presence = field.presence.origin.span();
    Field {
        name: Known::inferred(field.name.value, rule, name),
        presence: Known::inferred(field.presence.value, rule, presence),
        ..field
    }
}

/// A field that its parent must have must be there; what was its default is a value that is offered.
fn constrain(field: &mut Field, parent: &Field, rule: Rule) {
    if !parent.presence.value.is_required() || field.presence.value.is_expected() {
        return;
    }
    let span = parent.presence.origin.span();
    let before = mem::replace(
        &mut field.presence,
        Known::inferred(Presence::Required, rule, span),
    );
    if let Presence::Default(value) = before.value {
        field.suggested = Some(value);
    }
}
