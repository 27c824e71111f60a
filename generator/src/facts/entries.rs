//! Turns the spec into a list of its facts, each with its origin and with what a correction would say of it.

use std::collections::HashMap;

use super::{Item, Stated};
use crate::spec::{Api, Content, Operation, Origin, Parameter, Shape, words};

/// A thing of the API with its facts.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is called: `GET /pets`, `model Pet`.
    pub title: String,
    /// All that is known of it.
    pub facts: Vec<Shown>,
}

/// A fact in words.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The part of the entry that it is about; empty if it is about the whole.
    pub subject: String,
    /// What it tells of the part.
    pub what: &'static str,
    /// The value.
    pub words: String,
    /// How it is known.
    pub origin: Origin,
    /// What a correction names to mean the item.
    pub target: Target,
    /// What a correction states to say just this.
    pub stated: Stated,
}

/// What a correction names: keys of docwright.toml with names in the pages.
pub type Target = Vec<(&'static str, String)>;

/// Everything that is known of an API, in the order of the spec.
#[must_use]
pub fn entries(api: &Api) -> Vec<Entry> {
    let mut whole = api.clone();
    let mut entries = vec![Entry::new("API".to_owned())];
    entries[0].add(&mut whole, "", &[]);
    for scheme in &mut whole.schemes {
        let name = scheme.name.value.clone();
        let mut entry = Entry::new(format!("security scheme {name}"));
        entry.add(scheme, "", &[("scheme", name)]);
        entries.push(entry);
    }
    let names = names(&api.operations);
    let operations = whole.operations.iter_mut().zip(names);
    entries.extend(operations.map(|(each, name)| operation(each, &name)));
    for model in &mut whole.models {
        let name = model.name.value.clone();
        let mut entry = Entry::new(format!("model {name}"));
        entry.add(model, "", &[("model", name.clone())]);
        if let Shape::Object(fields) = &mut model.shape.value {
            for field in fields {
                let said = field.said.clone();
                let target = vec![("model", name.clone()), ("field", said.clone())];
                entry.add(field, &said, &target);
            }
        }
        entries.push(entry);
    }
    entries
}

impl Entry {
    fn new(title: String) -> Self {
        let facts = Vec::new();
        Self { title, facts }
    }

    /// Adds the facts of a parameter.
    fn parameter(
        &mut self,
        parameter: &mut Parameter,
        inputs: &Inputs,
        part: impl Fn(&'static str, String) -> Target,
    ) {
        let said = parameter.said.clone();
        let called = inputs.called(parameter.place.value.as_str(), &said);
        self.add(parameter, &said, &part("parameter", called));
    }

    /// Adds the facts of an item.
    fn add(&mut self, item: &mut dyn Item, subject: &str, target: &[(&'static str, String)]) {
        item.facts(&mut |slot| {
            let Some(origin) = slot.fact.origin() else {
                return;
            };
            self.facts.push(Shown {
                subject: subject.to_owned(),
                what: slot.what,
                words: slot.fact.words(),
                origin,
                target: target.to_vec(),
                stated: slot.fact.stated(slot.keys),
            });
        });
    }
}

/// What a correction calls each operation: by its name, or by its endpoint if another has the name too.
fn names(operations: &[Operation]) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for operation in operations {
        *counts.entry(&operation.name.value).or_default() += 1;
    }
    let name = |operation: &Operation| match counts.get(operation.name.value.as_str()) {
        Some(1) => operation.name.value.clone(),
        Some(_) | None => endpoint(operation),
    };
    operations.iter().map(name).collect()
}

/// `GET /pets`
#[must_use]
pub fn endpoint(operation: &Operation) -> String {
    let (method, path) = (operation.method.value.as_str(), &operation.path.value);
    format!("{method} {path}")
}

fn operation(operation: &mut Operation, name: &str) -> Entry {
    let mut entry = Entry::new(endpoint(operation));
    let inputs = Inputs::of(operation);
    let part = |key, part: String| vec![("operation", name.to_owned()), (key, part)];
    entry.add(operation, "", &[("operation", name.to_owned())]);
    for parameter in &mut operation.parameters {
        entry.parameter(parameter, &inputs, part);
    }
    if let Some(body) = &mut operation.body {
        let (said, called) = (body.said.clone(), inputs.called(BODY, &body.said));
        entry.add(body, &said, &part("parameter", called));
        if let Content::Form(fields) = &mut body.content.value {
            for field in fields {
                entry.parameter(field, &inputs, part);
            }
        }
    }
    for response in &mut operation.responses {
        let status = words::status(response.status.value);
        entry.add(response, &status, &part("response", status.clone()));
    }
    entry
}

/// What stands in front of the name of a body where a word for a place does.
pub const BODY: &str = "body";

/// The names of an operation's parameters and of its body in the pages.
struct Inputs(Vec<String>);

impl Inputs {
    fn of(operation: &Operation) -> Self {
        let parameters = operation.parameters.iter().chain(operation.form());
        let parameters = parameters.map(|each| &each.said);
        let body = operation.body.iter().map(|body| &body.said);
        Self(parameters.chain(body).cloned().collect())
    }

    /// What a correction calls one of them: by its name, with its place if another is called so too.
    fn called(&self, place: &str, said: &str) -> String {
        match self.0.iter().filter(|other| *other == said).count() {
            1 => said.to_owned(),
            _ => format!("{place} {said}"),
        }
    }
}
