//! Turns the circles of models into the fields that have to be boxed, and those that cannot be required for that reason.

use std::collections::{HashMap, HashSet};

use crate::spec::{Access, Api, Field, Shape, Type};

/// The fields of models that contain themselves.
#[derive(Debug, Default)]
pub(super) struct Recursion {
    boxed: HashSet<(String, String)>,
    /// Fields of a circle in which every field is required: no finite value has them all.
    endless: HashSet<(String, String)>,
}

impl Recursion {
    /// Finds the circles of an API's models.
    pub(super) fn of(api: &Api) -> Self {
        let all = circles(api, |_| true);
        let required = circles(api, is_required);
        let mut recursion = Self::default();
        for (model, field, target) in fields(api) {
            let key = (model.to_owned(), field.name.value.clone());
            let same = |circles: &HashMap<&str, usize>| {
                circles
                    .get(model)
                    .is_some_and(|circle| circles.get(target) == Some(circle))
            };
            if same(&all) {
                recursion.boxed.insert(key.clone());
            }
            if is_required(field) && same(&required) {
                recursion.endless.insert(key);
            }
        }
        recursion
    }

    /// Whether a field's value is boxed.
    pub(super) fn is_boxed(&self, model: &str, field: &Field) -> bool {
        self.boxed
            .contains(&(model.to_owned(), field.name.value.clone()))
    }

    /// Whether every value of the model has the field, and a user gives it.
    pub(super) fn is_given(&self, model: &str, field: &Field) -> bool {
        is_required(field)
            && !self
                .endless
                .contains(&(model.to_owned(), field.name.value.clone()))
    }
}

fn is_required(field: &Field) -> bool {
    field.presence.value.is_required() && field.access == Access::ReadWrite
}

/// Fields that hold a model itself, not a list or map of it: model, field, the model that it holds.
fn fields(api: &Api) -> impl Iterator<Item = (&str, &Field, &str)> {
    api.models.iter().flat_map(|model| {
        model.fields().iter().filter_map(|field| {
            let Type::Model(target) = &field.type_.value else {
                return None;
            };
            Some((model.name.value.as_str(), field, target.as_str()))
        })
    })
}

/// The circle that each model lies in, by number; models on no circle are left out. Unions hold their variants.
fn circles(api: &Api, counts: impl Fn(&Field) -> bool) -> HashMap<&str, usize> {
    let mut edges: HashMap<&str, Vec<&str>> = HashMap::new();
    for (model, _, target) in fields(api).filter(|(_, field, _)| counts(field)) {
        edges.entry(model).or_default().push(target);
    }
    for model in &api.models {
        if let Shape::Union(union) = &model.shape.value {
            let variants = union.variants.iter().map(String::as_str);
            edges.entry(&model.name.value).or_default().extend(variants);
        }
    }
    let order = finished(&edges);
    let mut back: HashMap<&str, Vec<&str>> = HashMap::new();
    for (from, targets) in &edges {
        for to in targets {
            back.entry(to).or_default().push(from);
        }
    }
    components(&order, &edges, &back)
}

/// The models in the order in which a depth-first walk leaves them (Kosaraju's first pass), without recursion.
fn finished<'a>(edges: &HashMap<&'a str, Vec<&'a str>>) -> Vec<&'a str> {
    let mut starts: Vec<&str> = edges.keys().copied().collect();
    starts.sort_unstable();
    let mut seen: HashSet<&str> = HashSet::new();
    let mut order = Vec::new();
    for start in starts {
        let mut stack = vec![(start, 0)];
        while let Some((model, next)) = stack.pop() {
            if next == 0 && !seen.insert(model) {
                continue;
            }
            match edges.get(model).and_then(|targets| targets.get(next)) {
                Some(target) => {
                    stack.push((model, next + 1));
                    if !seen.contains(target) {
                        stack.push((target, 0));
                    }
                }
                None => order.push(model),
            }
        }
    }
    order
}

/// The strongly connected components that hold a circle (Kosaraju's second pass).
fn components<'a>(
    order: &[&'a str],
    edges: &HashMap<&'a str, Vec<&'a str>>,
    back: &HashMap<&'a str, Vec<&'a str>>,
) -> HashMap<&'a str, usize> {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut circles = HashMap::new();
    for (number, start) in order.iter().rev().enumerate() {
        let mut stack = vec![*start];
        let mut members = Vec::new();
        while let Some(model) = stack.pop() {
            if seen.insert(model) {
                members.push(model);
                stack.extend(back.get(model).into_iter().flatten());
            }
        }
        let own = |model: &&str| {
            edges
                .get(model)
                .is_some_and(|targets| targets.contains(model))
        };
        if members.len() > 1 || members.first().is_some_and(own) {
            circles.extend(members.into_iter().map(|model| (model, number)));
        }
    }
    circles
}
