//! Turns models whose pages merge those of a choice into models of which a value has a part of the fields.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::casing::words;
use crate::source::Span;
use crate::spec::{Field, Known, Model, Presence, Rule, Shape, Type};

/// Last words of the names of fields that tell the models of a choice apart.
const TELLING: &[&str] = &["action", "class", "discriminator", "kind", "method", "type"];

/// How many models with one and the same field are tried.
const MOST_TRIED: usize = 250;

/// Makes fields optional that only some models of a choice have. Many generators describe a choice by one page with the
/// rows of all its models, those that each must have marked as such: read by the letter, no value of any of them would
/// be one. Such a page betrays itself: its rows are just those of several others, which share a field that must be there
/// and tells them apart. A model that is one of those others is none.
pub(super) fn part(models: &mut BTreeMap<String, Model>) {
    let parts = Parts::of(models.values());
    let choices = models.values().filter_map(|model| parts.choice(model));
    let choices: Vec<Choice> = choices.collect();
    let of_others: BTreeSet<&String> = choices.iter().flat_map(|choice| &choice.parts).collect();
    for choice in &choices {
        let model = models.get_mut(&choice.name);
        if let Some(Shape::Object(fields)) = model.map(|model| &mut model.shape.value)
            && !of_others.contains(&choice.name)
        {
            choice.loosen(fields);
        }
    }
}

/// A model that is one of several.
struct Choice {
    name: String,
    /// The models that it may be.
    parts: Vec<String>,
    /// The fields that some of them need not have.
    optional: BTreeSet<String>,
    /// The field that tells them apart.
    span: Span,
}

impl Choice {
    fn loosen(&self, fields: &mut [Field]) {
        for field in fields {
            let must = field.presence.value == Presence::Required;
            if must && self.optional.contains(&field.said) {
                field.presence = Known::inferred(Presence::Optional, Rule::MergedModels, self.span);
            }
        }
    }
}

/// The models that may be part of a choice, by that field of each which the fewest have.
struct Parts<'m>(HashMap<&'m str, Vec<&'m Model>>);

impl<'m> Parts<'m> {
    fn of(models: impl Iterator<Item = &'m Model> + Clone) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for field in models.clone().flat_map(Model::fields) {
            *counts.entry(&field.said).or_default() += 1;
        }
        let mut parts: HashMap<&str, Vec<&Model>> = HashMap::new();
        for model in models.filter(|model| telling(model).is_some()) {
            let names = model.fields().iter().map(|field| field.said.as_str());
            if let Some(rarest) = names.min_by_key(|name| counts.get(name)) {
                parts.entry(rarest).or_default().push(model);
            }
        }
        Self(parts)
    }

    /// The choice that a model is, if it is one.
    fn choice(&self, model: &Model) -> Option<Choice> {
        let telling = telling(model)?;
        let parts = self.largest(model);
        let all: BTreeSet<&str> = parts
            .iter()
            .flat_map(|part| names(part, |_| true))
            .collect();
        if parts.len() < 2 || all.len() < model.fields().len() {
            return None;
        }
        let is_required = |field: &Field| field.presence.value.is_required();
        let required = parts.iter().map(|part| names(part, is_required));
        let common = required.reduce(|a, b| &a & &b)?;
        let optional = all.difference(&common).map(|name| (*name).to_owned());
        common.contains(telling.said.as_str()).then(|| Choice {
            name: model.name.value.clone(),
            parts: parts.iter().map(|part| part.name.value.clone()).collect(),
            optional: optional.collect(),
            span: telling.name.origin.span(),
        })
    }

    /// The models with a part of a model's fields that are no part of one another.
    fn largest(&self, model: &Model) -> Vec<&'m Model> {
        let whole: HashMap<&str, &Type> = types(model).collect();
        let tried = model
            .fields()
            .iter()
            .filter_map(|field| self.0.get(field.said.as_str()));
        let tried = tried.flat_map(|parts| parts.iter().take(MOST_TRIED));
        let mut parts: Vec<(BTreeSet<&str>, &Model)> = Vec::new();
        for part in tried.filter(|part| is_part(part, &whole)) {
            let names = names(part, |_| true);
            if parts.iter().any(|(known, _)| names.is_subset(known)) {
                continue;
            }
            parts.retain(|(known, _)| !known.is_subset(&names));
            parts.push((names, part));
        }
        parts.into_iter().map(|(_, part)| part).collect()
    }
}

/// Whether a model has some of these fields, of these types, and not all of them.
fn is_part(part: &Model, whole: &HashMap<&str, &Type>) -> bool {
    let has = |(name, type_): (&str, &Type)| whole.get(name).is_some_and(|of| alike(of, type_));
    part.fields().len() < whole.len() && types(part).all(has)
}

/// Whether two types are the same, but for the values of texts: each model of a choice has its own.
fn alike(one: &Type, other: &Type) -> bool {
    one == other || is_text(one) && is_text(other)
}

/// The field by which models can be told apart: a text that must be there, by its name a kind.
fn telling(model: &Model) -> Option<&Field> {
    model.fields().iter().find(|field| {
        let is_kind = words(&field.said)
            .last()
            .is_some_and(|last| TELLING.contains(&last.as_str()));
        let is_named = matches!(field.type_.value, Type::Model(_)) || is_text(&field.type_.value);
        is_kind && is_named && field.presence.value.is_required()
    })
}

fn is_text(type_: &Type) -> bool {
    matches!(type_, Type::Text | Type::Enum(_))
}

fn names(model: &Model, keep: impl Fn(&Field) -> bool) -> BTreeSet<&str> {
    let fields = model.fields().iter().filter(|field| keep(field));
    fields.map(|field| field.said.as_str()).collect()
}

fn types(model: &Model) -> impl Iterator<Item = (&str, &Type)> {
    let fields = model.fields().iter();
    fields.map(|field| (field.said.as_str(), &field.type_.value))
}
