//! Turns models, and the client's items for their fields, into the reference of them.

use serde::Serialize;

use super::{Cell, Rust};
use crate::emit::Surface;
use crate::spec::{self, Access, Api, Shape, words};

/// A model.
#[derive(Debug, Serialize)]
pub(in crate::report) struct Model<'a> {
    name: &'a str,
    rust: String,
    description: &'a str,
    /// What it is, unless it is an object.
    shape: Option<Cell>,
    fields: Vec<Field<'a>>,
}

#[derive(Debug, Serialize)]
struct Field<'a> {
    name: Cell,
    #[serde(rename = "type")]
    type_: Cell,
    presence: Cell,
    said: &'a str,
    /// Other spellings in which it is read.
    spellings: &'a [String],
    is_read_only: bool,
    description: &'a str,
    rust: Option<Rust>,
}

/// The models, in the order of the spec.
pub(in crate::report) fn models<'a>(api: &'a Api, surface: &Surface<'_>) -> Vec<Model<'a>> {
    let all = api.models.iter();
    all.map(|each| model(each, surface)).collect()
}

fn model<'a>(model: &'a spec::Model, surface: &Surface<'_>) -> Model<'a> {
    let fields = model.fields().iter();
    let fields = fields.map(|each| {
        let mut items = surface.field(model, each).into_iter();
        field(each, items.next().map(Rust::of))
    });
    Model {
        name: &model.name.value,
        rust: surface.model(model).name,
        description: &model.description,
        shape: shape(model),
        fields: fields.collect(),
    }
}

fn shape(model: &spec::Model) -> Option<Cell> {
    match &model.shape.value {
        Shape::Object(_) => None,
        Shape::Enum(_) | Shape::Union(_) | Shape::Open => {
            Some(Cell::of(&model.shape, words::shape))
        }
    }
}

fn field(field: &spec::Field, rust: Option<Rust>) -> Field<'_> {
    Field {
        name: Cell::of(&field.name, Clone::clone),
        type_: Cell::of(&field.type_, words::type_),
        presence: Cell::of(&field.presence, words::presence),
        said: &field.said,
        spellings: &field.spellings,
        is_read_only: field.access == Access::ReadOnly,
        description: &field.description,
        rust,
    }
}
