//! Turns the spec into a list of its facts, each with its origin.

use crate::spec::{
    Api, Body, Content, Field, Known, Model, Operation, Origin, Parameter, Response, Scheme,
    SchemeKind, Shape, words,
};

/// A thing of the API with its facts.
pub(super) struct Entry {
    pub(super) title: String,
    pub(super) facts: Vec<Fact>,
}

/// A fact in words.
pub(super) struct Fact {
    /// The part of the entry that it is about.
    pub(super) subject: String,
    /// What it tells of the part.
    pub(super) what: &'static str,
    pub(super) value: String,
    pub(super) origin: Origin,
}

/// Everything that is known of an API, in the order of the spec.
pub(super) fn of(api: &Api) -> Vec<Entry> {
    let mut entries = vec![Entry::new("API".to_owned(), |entry| {
        entry.fact("", "title", &api.title, Clone::clone);
        entry.fact("", "version", &api.version, Clone::clone);
        entry.fact("", "base URL", &api.base_url, Clone::clone);
    })];
    entries.extend(api.schemes.iter().map(scheme));
    entries.extend(api.operations.iter().map(operation));
    entries.extend(api.models.iter().map(model));
    entries
}

impl Entry {
    fn new(title: String, fill: impl FnOnce(&mut Self)) -> Self {
        let facts = Vec::new();
        let mut entry = Self { title, facts };
        fill(&mut entry);
        entry
    }

    fn fact<T>(
        &mut self,
        subject: &str,
        what: &'static str,
        known: &Known<T>,
        word: impl FnOnce(&T) -> String,
    ) {
        self.facts.push(Fact {
            subject: subject.to_owned(),
            what,
            value: word(&known.value),
            origin: known.origin,
        });
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let said = &parameter.said;
        self.fact(said, "name", &parameter.name, Clone::clone);
        self.fact(said, "place", &parameter.place, |place| {
            place.as_str().to_owned()
        });
        self.fact(said, "type", &parameter.type_, words::type_);
        if let Some(style) = &parameter.style {
            self.fact(said, "style", style, |style| style.as_str().to_owned());
        }
        self.fact(said, "presence", &parameter.presence, words::presence);
    }

    fn body(&mut self, body: &Body) {
        self.fact(&body.said, "content", &body.content, words::content);
        self.fact(&body.said, "media types", &body.media_types, |types| {
            types.join(", ")
        });
        self.fact(&body.said, "presence", &body.presence, words::presence);
        match &body.content.value {
            Content::Value(_) => {}
            Content::Form(fields) => fields.iter().for_each(|field| self.parameter(field)),
        }
    }

    fn response(&mut self, response: &Response) {
        let status = words::status(response.status.value);
        self.fact(&status, "status", &response.status, |status| {
            words::status(*status)
        });
        if let Some(content) = &response.content {
            self.fact(&status, "content", content, words::type_);
        }
    }

    fn field(&mut self, field: &Field) {
        let said = &field.said;
        self.fact(said, "name", &field.name, Clone::clone);
        self.fact(said, "type", &field.type_, words::type_);
        self.fact(said, "presence", &field.presence, words::presence);
    }
}

fn scheme(scheme: &Scheme) -> Entry {
    Entry::new(format!("security scheme {}", scheme.name.value), |entry| {
        entry.fact("", "name", &scheme.name, Clone::clone);
        entry.fact("", "kind", &scheme.kind, |kind| {
            words::scheme(kind).to_owned()
        });
        match &scheme.kind.value {
            SchemeKind::ApiKey { place, .. } => {
                entry.fact("", "place", place, |place| place.as_str().to_owned());
            }
            SchemeKind::ClientCredentials { token_url, .. } => {
                entry.fact("", "token URL", token_url, Clone::clone);
            }
            SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::OAuth { .. } => {}
        }
    })
}

fn operation(operation: &Operation) -> Entry {
    let title = format!(
        "{} {}",
        operation.method.value.as_str(),
        operation.path.value
    );
    Entry::new(title, |entry| {
        entry.fact("", "name", &operation.name, Clone::clone);
        entry.fact("", "method", &operation.method, |method| {
            method.as_str().to_owned()
        });
        entry.fact("", "path", &operation.path, Clone::clone);
        entry.fact("", "security", &operation.security, words::security);
        if let Some(paging) = &operation.paging {
            entry.fact("", "paging", paging, words::paging);
        }
        for parameter in &operation.parameters {
            entry.parameter(parameter);
        }
        if let Some(body) = &operation.body {
            entry.body(body);
        }
        for response in &operation.responses {
            entry.response(response);
        }
    })
}

fn model(model: &Model) -> Entry {
    Entry::new(format!("model {}", model.name.value), |entry| {
        entry.fact("", "name", &model.name, Clone::clone);
        entry.fact("", "shape", &model.shape, words::shape);
        match &model.shape.value {
            Shape::Object(fields) => fields.iter().for_each(|field| entry.field(field)),
            Shape::Union(union) => {
                if let Some(discriminator) = &union.discriminator {
                    entry.fact("", "discriminator", discriminator, Clone::clone);
                }
            }
            Shape::Enum(_) | Shape::Open => {}
        }
    })
}
