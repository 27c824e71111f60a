//! Turns drafts of models into models of the spec.

mod fields;

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::Value;

use crate::diag::Diagnostic;
use crate::draft::{self, ModelPage, Said};
use crate::source::Span;
use crate::spec::{Known, Model, Operation, Rule, Shape, Type, Union};

use super::enums::Enums;
use super::names::{Around, Kind, Spellings};
use super::types::{Near, Types};
use super::{lacks, merged, missing, parents};

/// What pages of models are read by.
#[derive(Clone, Copy)]
pub(super) struct Models<'a> {
    /// How names are spelled.
    pub(super) spellings: &'a Spellings,
    /// Models that are values though their pages do not say so.
    pub(super) enums: &'a Enums,
    /// Reads types.
    pub(super) types: &'a Types<'a>,
}

impl Models<'_> {
    /// Every model by name, those that no page describes too, and what was passed over. Of two pages with one name the
    /// first counts.
    pub(super) fn read(
        self,
        pages: &[ModelPage],
        operations: &[Operation],
    ) -> (BTreeMap<String, Model>, Vec<Diagnostic>) {
        let read: Vec<_> = pages.par_iter().map(|page| self.page(page)).collect();
        let mut models: BTreeMap<String, Model> = BTreeMap::new();
        let mut findings = Vec::new();
        for (page, (model, found)) in pages.iter().zip(read) {
            if let Some(first) = models.get(&page.name.value) {
                let first = first.name.origin.span();
                findings.push(lacks::said_twice(&page.name, "model", first));
            } else {
                findings.extend(found);
                models.insert(page.name.value.clone(), model);
            }
        }
        let used = missing::named(operations, models.values());
        let used = used.map(|(name, _)| name.to_owned()).collect();
        findings.extend(parents::restore(&mut models, &used));
        merged::part(&mut models);
        models.extend(missing::models(operations, &models));
        (models, findings)
    }

    fn page(self, page: &ModelPage) -> (Model, Vec<Diagnostic>) {
        let mut found = Vec::new();
        (self.model(page, &mut found), found)
    }

    fn model(self, page: &ModelPage, found: &mut Vec<Diagnostic>) -> Model {
        let shape = match self.enums.get(&page.name.value) {
            Some(values) => values
                .clone()
                .map(|values| Shape::Enum(values.into_iter().map(Value::String).collect())),
            None => self.shape(page, found),
        };
        let description = page.description.as_ref();
        Model {
            name: Known::stated(page.name.value.clone(), page.name.span),
            description: description.map_or_else(String::new, |said| said.value.clone()),
            shape,
        }
    }

    fn shape(self, page: &ModelPage, found: &mut Vec<Diagnostic>) -> Known<Shape> {
        let span = page.name.span;
        match &page.shape {
            draft::Shape::Fields => Known::stated(self.object(page, found), span),
            draft::Shape::Shown => {
                Known::inferred(self.object(page, found), Rule::ExampleObject, span)
            }
            draft::Shape::Enum(values) => {
                let texts = values.iter().map(|value| value.value.clone());
                enumeration(texts.map(Value::String).collect(), values, span)
            }
            draft::Shape::Numbers(values) => {
                let numbers = values.iter().filter_map(|value| number(value, found));
                enumeration(numbers.collect(), values, span)
            }
            draft::Shape::Union {
                variants,
                discriminator,
                mapping,
            } => {
                let place = variants.first().map_or(span, |variant| variant.span);
                let discriminator = discriminator.as_ref().map(|said| self.discriminator(said));
                if discriminator.is_none() && !mapping.is_empty() {
                    found.push(lacks::no_discriminator(place));
                }
                let union = Union {
                    variants: variants
                        .iter()
                        .filter_map(|each| self.variant(each, found))
                        .collect(),
                    mapping: discriminator
                        .as_ref()
                        .map_or_else(Vec::new, |_| mapping.clone()),
                    discriminator,
                };
                Known::stated(Shape::Union(union), place)
            }
        }
    }

    fn object(self, page: &ModelPage, found: &mut Vec<Diagnostic>) -> Shape {
        Shape::Object(fields::fields(page, self, found))
    }

    /// The field that tells the models of a union apart.
    fn discriminator(self, said: &Said<String>) -> Known<String> {
        self.spellings
            .wire(said, None, Kind::Field, Around::NOTHING)
    }

    /// The model that a union may be.
    fn variant(self, said: &Said<draft::Type>, found: &mut Vec<Diagnostic>) -> Option<String> {
        if let Type::Model(name) = self.types.read(said, &Near::raw()).value {
            return Some(name);
        }
        found.push(lacks::no_model(said.span));
        None
    }
}

/// A value of an enum of whole numbers.
fn number(said: &Said<String>, found: &mut Vec<Diagnostic>) -> Option<Value> {
    let number = said.value.parse::<i64>().ok();
    if number.is_none() {
        found.push(lacks::no_number(said));
    }
    number.map(Value::from)
}

fn enumeration(values: Vec<Value>, said: &[Said<String>], span: Span) -> Known<Shape> {
    let place = said.first().map_or(span, |value| value.span);
    Known::stated(Shape::Enum(values), place)
}
