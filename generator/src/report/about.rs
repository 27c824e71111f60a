//! Turns the entries of all facts into the parts of the API that the facts are about.

use std::collections::HashSet;
use std::slice;

use serde::Serialize;

use super::sent::sent;
use crate::facts::{Entry, Shown};
use crate::spec::{Api, Field, Model, Operation};

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
#[derive(Clone, Copy)]
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
    let about = About {
        part: Part::Api,
        target: None,
        takes_body: false,
        is_sent: true,
    };
    match item {
        Item::Api => of_parts(entry, about, |_| Part::Api),
        Item::Scheme => of_parts(entry, about, |_| Part::Scheme),
        Item::Operation((at, operation)) => {
            let target = Some(Target('o', at));
            let takes_body = operation.method.value.takes_body();
            let about = About {
                target,
                takes_body,
                ..about
            };
            of_parts(entry, about, input)
        }
        Item::Model((at, model)) => {
            let target = Some(Target('m', at));
            let is_sent = sent.contains(model.name.value.as_str());
            let mut fields = model.fields().iter();
            let about = About {
                target,
                is_sent,
                ..about
            };
            of_parts(entry, about, |facts| field(facts, &mut fields))
        }
    }
}

/// The facts of each part of an item; what is told of the item holds for all of them.
fn of_parts<'a>(
    entry: &'a Entry,
    about: About<'a>,
    mut part: impl FnMut(&'a [Shown]) -> Part<'a>,
) -> Vec<(About<'a>, &'a [Shown])> {
    let parts = entry.facts.chunk_by(|a, b| a.target == b.target);
    let parts = parts.map(|facts| {
        (
            About {
                part: part(facts),
                ..about
            },
            facts,
        )
    });
    parts.collect()
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
