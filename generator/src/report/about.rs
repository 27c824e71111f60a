//! Turns the entries of all facts into the parts of the API that the facts are about.

use std::collections::HashSet;
use std::slice;

use serde::Serialize;

use super::sent::sent;
use crate::facts::{Entry, Shown};
use crate::spec::{Api, Field, Method, Model, Operation};

/// An item that a page of the report shows: its kind and its number in the spec.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Target(char, usize);

/// What facts are about.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    pub(super) part: Part<'a>,
    /// The item that it is a part of.
    pub(super) target: Option<Target>,
    /// Whether a request that it is a part of may have a body.
    pub(super) takes_body: bool,
    /// Whether callers send values of the model that it is a part of.
    pub(super) is_sent: bool,
}

/// A part of the API.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'a> {
    Api,
    Scheme,
    Operation,
    /// A parameter with the word for its place.
    Parameter(&'a str),
    Body,
    Response,
    Model,
    Field(&'a Field),
}

impl Part<'_> {
    /// The word for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Api => "API",
            Self::Scheme => "security scheme",
            Self::Operation => "operation",
            Self::Parameter(_) => "parameter",
            Self::Body => "body",
            Self::Response => "response",
            Self::Model => "model",
            Self::Field(_) => "field",
        }
    }
}

/// The facts of each part, in the order of the spec, which is that of the entries: the API, its schemes, its operations,
/// its models.
pub(super) fn parts<'a>(api: &'a Api, entries: &'a [Entry]) -> Vec<(About<'a>, &'a [Shown])> {
    let sent = sent(api);
    let schemes = api.schemes.iter().map(|_| Item::Scheme);
    let operations = api.operations.iter().enumerate().map(Item::Operation);
    let models = api.models.iter().enumerate().map(Item::Model);
    let items = std::iter::once(Item::Api).chain(schemes);
    let items = items.chain(operations).chain(models);
    let both = items.zip(entries);
    both.flat_map(|(item, entry)| of_item(item, entry, &sent))
        .collect()
}

/// An item of the spec, with its number if the report shows it.
enum Item<'a> {
    Api,
    Scheme,
    Operation((usize, &'a Operation)),
    Model((usize, &'a Model)),
}

fn of_item<'a>(
    item: Item<'a>,
    entry: &'a Entry,
    sent: &HashSet<&str>,
) -> Vec<(About<'a>, &'a [Shown])> {
    let parts = entry.facts.chunk_by(|a, b| a.target == b.target);
    let alone = |part| About {
        part,
        target: None,
        takes_body: false,
        is_sent: true,
    };
    match item {
        Item::Api => parts.map(|facts| (alone(Part::Api), facts)).collect(),
        Item::Scheme => parts.map(|facts| (alone(Part::Scheme), facts)).collect(),
        Item::Operation((at, operation)) => {
            let about = About {
                target: Some(Target('o', at)),
                takes_body: Method::takes_body(operation.method.value),
                ..alone(Part::Operation)
            };
            parts
                .map(|facts| {
                    (
                        About {
                            part: input(facts),
                            ..about
                        },
                        facts,
                    )
                })
                .collect()
        }
        Item::Model((at, model)) => {
            let about = About {
                target: Some(Target('m', at)),
                is_sent: sent.contains(model.name.value.as_str()),
                ..alone(Part::Model)
            };
            let mut fields = model.fields().iter();
            parts
                .map(|facts| {
                    (
                        About {
                            part: field(facts, &mut fields),
                            ..about
                        },
                        facts,
                    )
                })
                .collect()
        }
    }
}

/// The part of an operation that facts are about, by the key that names it in docwright.toml and by what is told of it.
fn input(facts: &[Shown]) -> Part<'_> {
    let key = facts
        .first()
        .and_then(|fact| fact.target.get(1))
        .map(|(key, _)| *key);
    let place = facts.iter().find(|fact| fact.what == "place");
    match (key, place) {
        (Some("response"), _) => Part::Response,
        (Some(_), Some(place)) => Part::Parameter(&place.words),
        (Some(_), None) => Part::Body,
        (None, _) => Part::Operation,
    }
}

/// The field that facts are about, which comes behind those before it; the model itself has none.
fn field<'a>(facts: &[Shown], fields: &mut slice::Iter<'a, Field>) -> Part<'a> {
    match facts.first() {
        Some(fact) if fact.target.len() > 1 => {
            let mut behind = fields.filter(|field| field.said == fact.subject);
            behind.next().map_or(Part::Model, Part::Field)
        }
        Some(_) | None => Part::Model,
    }
}
