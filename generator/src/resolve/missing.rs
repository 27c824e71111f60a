//! Turns the names of models that no page describes into open models.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::spec::{Content, Known, Model, Operation, Parameter, Rule, Shape, Type};

/// The models that operations and models name, and that are not among the latter: each with the place of its first name.
pub(super) fn models(
    operations: &[Operation],
    models: &BTreeMap<String, Model>,
) -> BTreeMap<String, Model> {
    let named = named(operations, models.values());
    let mut missing = BTreeMap::new();
    for (name, span) in named.filter(|(name, _)| !models.contains_key(*name)) {
        let open = || open(name, span);
        missing.entry(name.to_owned()).or_insert_with(open);
    }
    missing
}

/// Every name of a model that operations and models use, with its place.
pub(super) fn named<'a>(
    operations: &'a [Operation],
    models: impl IntoIterator<Item = &'a Model>,
) -> impl Iterator<Item = (&'a str, Span)> {
    let of_operations = operations.iter().flat_map(of_operation);
    of_operations.chain(models.into_iter().flat_map(of_model))
}

fn of_operation(operation: &Operation) -> impl Iterator<Item = (&str, Span)> {
    let inputs = operation.parameters.iter().chain(operation.form());
    let body = operation.body.as_ref().and_then(|body| {
        let Content::Value(type_) = &body.content.value else {
            return None;
        };
        Some((type_.model()?, body.content.origin.span()))
    });
    let answers = operation.responses.iter();
    let answers = answers.filter_map(|response| response.content.as_ref());
    inputs
        .filter_map(|input: &Parameter| of_type(&input.type_))
        .chain(body)
        .chain(answers.filter_map(of_type))
}

fn of_model(model: &Model) -> impl Iterator<Item = (&str, Span)> {
    let place = model.shape.origin.span();
    let variants = match &model.shape.value {
        Shape::Union(union) => &union.variants[..],
        Shape::Object(_) | Shape::Enum(_) | Shape::Open => &[],
    };
    let variants = variants.iter().map(move |name| (name.as_str(), place));
    let fields = model.fields().iter();
    fields
        .filter_map(|field| of_type(&field.type_))
        .chain(variants)
}

fn of_type(type_: &Known<Type>) -> Option<(&str, Span)> {
    Some((type_.value.model()?, type_.origin.span()))
}

fn open(name: &str, span: Span) -> Model {
    Model {
        name: Known::stated(name.to_owned(), span),
        description: String::new(),
        shape: Known::inferred(Shape::Open, Rule::NoPage, span),
    }
}
