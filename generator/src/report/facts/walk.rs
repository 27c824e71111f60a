//! Turns each item of the spec into its facts, in the order of the spec.

use super::{Entry, Fact, Item, Part, What};
use crate::spec::{
    Api, Body, Content, Field, Known, Model, Operation, Parameter, Response, Scheme, SchemeKind,
    Shape, words,
};

/// Everything that is known of an API, in the order of the spec.
#[must_use]
pub(in crate::report) fn facts(api: &Api) -> Vec<Entry<'_>> {
    let mut entries = vec![Entry::new(Item::Api, |entry| {
        entry.text(Part::Whole, What::Title, &api.title);
        entry.text(Part::Whole, What::Version, &api.version);
        entry.text(Part::Whole, What::BaseUrl, &api.base_url);
    })];
    entries.extend(api.schemes.iter().map(scheme));
    entries.extend(api.operations.iter().map(operation));
    entries.extend(api.models.iter().map(model));
    entries
}

impl<'a> Entry<'a> {
    fn new(item: Item<'a>, fill: impl FnOnce(&mut Self)) -> Self {
        let facts = Vec::new();
        let mut entry = Self { item, facts };
        fill(&mut entry);
        entry
    }

    fn fact<T>(
        &mut self,
        part: Part<'a>,
        what: What,
        known: &Known<T>,
        word: impl FnOnce(&T) -> String,
    ) {
        self.facts.push(Fact {
            part,
            what,
            value: word(&known.value),
            origin: known.origin,
        });
    }

    fn text(&mut self, part: Part<'a>, what: What, known: &Known<String>) {
        self.fact(part, what, known, Clone::clone);
    }

    fn parameter(&mut self, parameter: &'a Parameter) {
        let part = Part::Parameter(parameter);
        self.text(part, What::Name, &parameter.name);
        self.fact(part, What::Place, &parameter.place, |place| {
            place.as_str().to_owned()
        });
        self.fact(part, What::Type, &parameter.type_, words::type_);
        if let Some(style) = &parameter.style {
            self.fact(part, What::Style, style, |style| style.as_str().to_owned());
        }
        self.fact(part, What::Presence, &parameter.presence, words::presence);
    }

    fn body(&mut self, body: &'a Body) {
        let part = Part::Body(body);
        self.fact(part, What::Content, &body.content, words::content);
        self.fact(part, What::MediaTypes, &body.media_types, |types| {
            types.join(", ")
        });
        self.fact(part, What::Presence, &body.presence, words::presence);
        match &body.content.value {
            Content::Value(_) => {}
            Content::Form(fields) => fields.iter().for_each(|field| self.parameter(field)),
        }
    }

    fn response(&mut self, response: &'a Response) {
        let part = Part::Response(response);
        self.fact(part, What::Status, &response.status, |status| {
            words::status(*status)
        });
        if let Some(content) = &response.content {
            self.fact(part, What::Content, content, words::type_);
        }
    }

    fn field(&mut self, field: &'a Field) {
        let part = Part::Field(field);
        self.text(part, What::Name, &field.name);
        self.fact(part, What::Type, &field.type_, words::type_);
        self.fact(part, What::Presence, &field.presence, words::presence);
    }
}

fn scheme(scheme: &Scheme) -> Entry<'_> {
    Entry::new(Item::Scheme, |entry| {
        entry.text(Part::Whole, What::Name, &scheme.name);
        entry.fact(Part::Whole, What::Kind, &scheme.kind, |kind| {
            words::scheme(kind).to_owned()
        });
        match &scheme.kind.value {
            SchemeKind::ApiKey { place, .. } => {
                entry.fact(Part::Whole, What::Place, place, |place| {
                    place.as_str().to_owned()
                });
            }
            SchemeKind::ClientCredentials { token_url, .. } => {
                entry.text(Part::Whole, What::TokenUrl, token_url);
            }
            SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::OAuth { .. } => {}
        }
    })
}

fn operation(operation: &Operation) -> Entry<'_> {
    Entry::new(Item::Operation(operation), |entry| {
        entry.text(Part::Whole, What::Name, &operation.name);
        entry.fact(Part::Whole, What::Method, &operation.method, |method| {
            method.as_str().to_owned()
        });
        entry.text(Part::Whole, What::Path, &operation.path);
        let security = &operation.security;
        entry.fact(Part::Whole, What::Security, security, words::security);
        if let Some(paging) = &operation.paging {
            entry.fact(Part::Whole, What::Paging, paging, words::paging);
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

fn model(model: &Model) -> Entry<'_> {
    Entry::new(Item::Model(model), |entry| {
        entry.text(Part::Whole, What::Name, &model.name);
        entry.fact(Part::Whole, What::Shape, &model.shape, words::shape);
        match &model.shape.value {
            Shape::Object(fields) => fields.iter().for_each(|field| entry.field(field)),
            Shape::Union(union) => {
                if let Some(discriminator) = &union.discriminator {
                    entry.text(Part::Whole, What::Discriminator, discriminator);
                }
            }
            Shape::Enum(_) | Shape::Open => {}
        }
    })
}
