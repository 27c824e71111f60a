//! Turns a version of an API into a tree of its items, each with the facts that a change can be about and with the items
//! of the client that are made of it.

use std::collections::HashMap;

use super::change::Kind;
use super::facts::{self, Facts};
use crate::emit::{RustItem, Surface};
use crate::spec::{Api, Field, Model, Operation, Parameter, Response, Shape, words};

/// Something that has a name in each version of an API.
pub(super) struct Item {
    pub(super) kind: Kind,
    /// What it is called; no other part of the same whole that is of its kind is called so.
    pub(super) name: String,
    pub(super) facts: Facts,
    pub(super) rust: Vec<RustItem>,
    pub(super) parts: Vec<Item>,
}

/// Every item: the API itself, pages, security schemes, operations with their parts, models with theirs.
pub(super) fn items(api: &Api, surface: &Surface<'_>) -> Vec<Item> {
    let pages = api.tags.iter().map(|tag| {
        let rust = surface.page(tag).into_iter().collect();
        item(Kind::Page, &tag.name, Vec::new(), rust)
    });
    let schemes = api.schemes.iter().map(|scheme| {
        let rust = surface.scheme(scheme).into_iter().collect();
        let name = &scheme.name.value;
        item(Kind::SecurityScheme, name, facts::scheme(scheme), rust)
    });
    let operations = api.operations.iter();
    let operations = operations.map(|each| operation(each, surface));
    let models = api.models.iter().map(|each| model(each, surface));
    let whole = item(Kind::Api, &api.title.value, facts::api(api), Vec::new());
    let rest = pages.chain(schemes).chain(operations).chain(models);
    std::iter::once(whole).chain(rest).collect()
}

fn operation(operation: &Operation, surface: &Surface<'_>) -> Item {
    let (method, path) = (operation.method.value.as_str(), &operation.path.value);
    let owner = &operation.name.value;
    let mut rust = surface.inputs(operation).into_iter();
    let parameters = || operation.parameters.iter().chain(operation.form());
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for each in parameters() {
        *counts.entry(&each.name.value).or_default() += 1;
    }
    let mut parts = Vec::new();
    for each in parameters() {
        let wire = &each.name.value;
        let mut item = parameter(each, counts[wire.as_str()] == 1, rust.next());
        item.parts = values(surface.spelled_out(&each.type_.value, owner, wire));
        parts.push(item);
    }
    if let Some((body, type_)) = operation.value_body() {
        let rust = rust.next().into_iter().collect();
        let mut item = item(Kind::Body, "body", facts::body(body, type_), rust);
        item.parts = values(surface.spelled_out(type_, owner, &body.said));
        parts.push(item);
    }
    parts.extend(operation.responses.iter().map(response));
    Item {
        parts,
        ..item(
            Kind::Operation,
            &format!("{method} {path}"),
            facts::operation(operation),
            surface.operation(operation),
        )
    }
}

/// One that is called like another is told from it by its place; of others, the place may change.
fn parameter(parameter: &Parameter, is_alone: bool, rust: Option<RustItem>) -> Item {
    let (wire, place) = (&parameter.name.value, parameter.place.value.as_str());
    let name = if is_alone {
        wire.clone()
    } else {
        format!("{wire} ({place})")
    };
    let rust = rust.into_iter().collect();
    item(Kind::Parameter, &name, facts::parameter(parameter), rust)
}

fn response(response: &Response) -> Item {
    let name = words::status(response.status.value);
    item(Kind::Response, &name, facts::response(response), Vec::new())
}

fn model(model: &Model, surface: &Surface<'_>) -> Item {
    let variants = surface.variants(model).into_iter();
    let kind = match &model.shape.value {
        Shape::Union(_) => Kind::Variant,
        Shape::Object(_) | Shape::Enum(_) | Shape::Open => Kind::Value,
    };
    let variants = variants.map(|(name, rust)| variant(kind, &name, rust));
    let fields = model.fields().iter();
    let fields = fields.map(|each| field(model, each, surface));
    Item {
        parts: fields.chain(variants).collect(),
        ..item(
            Kind::Model,
            &model.name.value,
            facts::model(model),
            vec![surface.model(model)],
        )
    }
}

fn field(model: &Model, field: &Field, surface: &Surface<'_>) -> Item {
    let (owner, wire) = (&model.name.value, &field.name.value);
    let rust = surface.field(model, field);
    Item {
        parts: values(surface.spelled_out(&field.type_.value, owner, wire)),
        ..item(Kind::Field, wire, facts::field(field), rust)
    }
}

/// The values of an enum that a field or parameter spells out.
fn values(spelled_out: Vec<(String, RustItem)>) -> Vec<Item> {
    let values = spelled_out.into_iter();
    let values = values.map(|(text, rust)| variant(Kind::Value, &text, rust));
    values.collect()
}

/// What a variant of the client's enum stands for.
fn variant(kind: Kind, name: &str, rust: RustItem) -> Item {
    let facts = vec![("name", name.to_owned())];
    item(kind, name, facts, vec![rust])
}

fn item(kind: Kind, name: &str, facts: Facts, rust: Vec<RustItem>) -> Item {
    Item {
        kind,
        name: name.to_owned(),
        facts,
        rust,
        parts: Vec::new(),
    }
}
