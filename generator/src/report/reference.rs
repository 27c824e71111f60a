//! Turns the spec and the client's items into the reference: what stands on the wire, beside what callers write in Rust.

mod models;

use serde::{Serialize, Serializer};

use super::guesses::number;
use crate::emit::{Role, RustItem, Surface};
use crate::spec::{Api, Body, Known, Operation, Origin, Parameter, Permissions, Response, words};
pub(super) use models::{Model, models};

/// How a fact is known: the number of a rule, or -1 if the manifest corrects it; nothing if a page states it.
#[derive(Clone, Copy, Debug)]
struct How(Origin);

impl Serialize for How {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Origin::Stated(_) => serializer.serialize_none(),
            Origin::Inferred(rule, _) => serializer.serialize_some(&number(rule)),
            Origin::Corrected(_) => serializer.serialize_some(&-1),
        }
    }
}

/// A value in words, and how it is known.
#[derive(Debug, Serialize)]
struct Cell(String, How);

impl Cell {
    fn of<T>(known: &Known<T>, words: impl FnOnce(&T) -> String) -> Self {
        Self(words(&known.value), How(known.origin))
    }
}

/// Name and type in Rust, and whether every caller gives it.
#[derive(Debug, Serialize)]
struct Rust(String, String, bool);

impl Rust {
    fn of(item: RustItem) -> Self {
        Self(item.name, item.type_, item.role == Role::Argument)
    }
}

/// An operation.
#[derive(Debug, Serialize)]
pub(super) struct Entry<'a> {
    name: &'a str,
    tags: &'a [String],
    method: Cell,
    path: Cell,
    summary: &'a str,
    description: &'a str,
    permissions: &'a [String],
    security: Cell,
    paging: Option<Cell>,
    inputs: Vec<Input<'a>>,
    answers: Vec<Answer<'a>>,
    rust: Option<Signature>,
}

/// A parameter, a field of a form, or the body.
#[derive(Debug, Serialize)]
struct Input<'a> {
    name: Cell,
    place: Cell,
    #[serde(rename = "type")]
    type_: Cell,
    presence: Cell,
    /// The style of a list, or the media types of a body.
    style: Option<Cell>,
    said: &'a str,
    description: &'a str,
    rust: Option<Rust>,
}

#[derive(Debug, Serialize)]
struct Answer<'a> {
    status: Cell,
    #[serde(rename = "type")]
    type_: Option<Cell>,
    description: &'a str,
}

/// The Rust side of an operation; arguments and setters stand at the inputs.
#[derive(Debug, Serialize)]
struct Signature {
    /// `PetsApi::get_pet`
    method: String,
    returns: String,
    answer: String,
    example: String,
}

/// The operations, in the order of the spec.
pub(super) fn operations<'a>(api: &'a Api, surface: &Surface<'_>) -> Vec<Entry<'a>> {
    let all = api.operations.iter();
    all.map(|each| entry(each, surface)).collect()
}

fn entry<'a>(operation: &'a Operation, surface: &Surface<'_>) -> Entry<'a> {
    let Permissions { names, need: _ } = &operation.permissions;
    let responses = operation.responses.iter();
    let paging = operation.paging.as_ref();
    Entry {
        name: &operation.name.value,
        tags: &operation.tags,
        method: Cell::of(&operation.method, |method| method.as_str().to_owned()),
        path: Cell::of(&operation.path, Clone::clone),
        summary: &operation.summary,
        description: &operation.description,
        permissions: names,
        security: Cell::of(&operation.security, words::security),
        paging: paging.map(|paging| Cell::of(paging, words::paging)),
        inputs: inputs(operation, surface.inputs(operation)),
        answers: responses.map(answer).collect(),
        rust: signature(operation, surface),
    }
}

fn signature(operation: &Operation, surface: &Surface<'_>) -> Option<Signature> {
    let mut items = surface.operation(operation).into_iter();
    let (method, answer) = (items.next()?, items.next()?);
    Some(Signature {
        method: method.name,
        returns: method.type_,
        answer: answer.type_,
        example: surface.example(operation)?,
    })
}

/// The inputs in the order of the client: parameters, fields of a form, the body.
fn inputs<'a>(operation: &'a Operation, items: Vec<RustItem>) -> Vec<Input<'a>> {
    let mut items = items.into_iter().map(Rust::of);
    let parameters = operation.parameters.iter().chain(operation.form());
    let mut inputs: Vec<Input<'a>> = parameters
        .map(|each| parameter(each, items.next()))
        .collect();
    let body = operation.value_body();
    inputs.extend(body.map(|(each, _)| self::body(each, items.next())));
    inputs
}

fn parameter(parameter: &Parameter, rust: Option<Rust>) -> Input<'_> {
    let style = parameter.style.as_ref();
    Input {
        name: Cell::of(&parameter.name, Clone::clone),
        place: Cell::of(&parameter.place, |place| place.as_str().to_owned()),
        type_: Cell::of(&parameter.type_, words::type_),
        presence: Cell::of(&parameter.presence, words::presence),
        style: style.map(|style| Cell::of(style, |style| style.as_str().to_owned())),
        said: &parameter.said,
        description: &parameter.description,
        rust,
    }
}

fn body(body: &Body, rust: Option<Rust>) -> Input<'_> {
    Input {
        // A body has no name on the wire; that of its row stands for it.
        name: Cell::of(&body.content, |_| body.said.clone()),
        place: Cell::of(&body.content, |_| "body".to_owned()),
        type_: Cell::of(&body.content, words::content),
        presence: Cell::of(&body.presence, words::presence),
        style: Some(Cell::of(&body.media_types, |types| types.join(", "))),
        said: &body.said,
        description: &body.description,
        rust,
    }
}

fn answer(response: &Response) -> Answer<'_> {
    let content = response.content.as_ref();
    Answer {
        status: Cell::of(&response.status, |status| words::status(*status)),
        type_: content.map(|content| Cell::of(content, words::type_)),
        description: &response.description,
    }
}
