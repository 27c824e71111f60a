//! Turns drafts of models into models of the spec.

mod fields;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diag::Diagnostic;
use crate::draft::{self, ModelPage, Said};
use crate::source::Span;
use crate::spec::{Known, Model, Rule, Shape, Type, Union};

use super::enums::Enums;
use super::names::{Around, Kind, Spellings};
use super::types::{Missing, Near, Types};
use super::{lacks, parents};

/// Reads one page after another.
pub(super) struct Models<'a, 't> {
    /// How names are spelled.
    spellings: &'a Spellings,
    /// Models that are values though their pages do not say so.
    enums: &'a Enums,
    /// Reads types.
    types: &'a mut Types<'t>,
    /// What was passed over so far.
    findings: Vec<Diagnostic>,
}

impl<'a, 't> Models<'a, 't> {
    /// A reader that has read no page yet.
    pub(super) fn new(
        spellings: &'a Spellings,
        enums: &'a Enums,
        types: &'a mut Types<'t>,
    ) -> Self {
        Self {
            spellings,
            enums,
            types,
            findings: Vec::new(),
        }
    }

    /// Every model by name, those that no page describes too, and what was passed over.
    pub(super) fn read(mut self, pages: &[ModelPage]) -> (Vec<Model>, Vec<Diagnostic>) {
        let mut models = self.described(pages);
        let orphans = parents::restore(&mut models);
        let open = open(&self.types.missing).map(|model| (model.name.value.clone(), model));
        models.extend(open);
        self.findings.extend(orphans);
        (models.into_values().collect(), self.findings)
    }

    /// The models that pages describe; of two pages with one name the first counts.
    fn described(&mut self, pages: &[ModelPage]) -> BTreeMap<String, Model> {
        let mut models: BTreeMap<String, Model> = BTreeMap::new();
        for page in pages {
            if let Some(first) = models.get(&page.name.value) {
                let first = first.name.origin.span();
                let finding = lacks::said_twice(&page.name, "model", first);
                self.findings.push(finding);
            } else {
                let model = self.model(page);
                models.insert(page.name.value.clone(), model);
            }
        }
        models
    }

    fn model(&mut self, page: &ModelPage) -> Model {
        let shape = match self.enums.get(&page.name.value) {
            Some(values) => values
                .clone()
                .map(|values| Shape::Enum(values.into_iter().map(Value::String).collect())),
            None => self.shape(page),
        };
        let description = page.description.as_ref();
        Model {
            name: Known::stated(page.name.value.clone(), page.name.span),
            description: description.map_or_else(String::new, |said| said.value.clone()),
            shape,
        }
    }

    fn shape(&mut self, page: &ModelPage) -> Known<Shape> {
        let span = page.name.span;
        match &page.shape {
            draft::Shape::Fields => Known::stated(Shape::Object(fields::fields(page, self)), span),
            draft::Shape::Enum(values) => {
                let texts = values
                    .iter()
                    .map(|value| Value::String(value.value.clone()));
                enumeration(texts.collect(), values, span)
            }
            draft::Shape::Numbers(values) => {
                let numbers = values.iter().filter_map(|value| self.number(value));
                enumeration(numbers.collect(), values, span)
            }
            draft::Shape::Union {
                variants,
                discriminator,
                mapping,
            } => {
                let place = variants.first().map_or(span, |variant| variant.span);
                let said = discriminator.as_ref();
                let field = |said| {
                    self.spellings
                        .wire(said, None, Kind::Field, Around::NOTHING)
                };
                let discriminator = said.map(field);
                let union = Union {
                    variants: variants
                        .iter()
                        .filter_map(|each| self.variant(each))
                        .collect(),
                    discriminator,
                    mapping: mapping.clone(),
                };
                Known::stated(Shape::Union(union), place)
            }
        }
    }

    /// A value of an enum of whole numbers.
    fn number(&mut self, said: &Said<String>) -> Option<Value> {
        let number = said.value.parse::<i64>().ok();
        if number.is_none() {
            self.findings.push(lacks::no_number(said));
        }
        number.map(Value::from)
    }

    /// The model that a union may be.
    fn variant(&mut self, said: &Said<draft::Type>) -> Option<String> {
        if let Type::Model(name) = self.types.read(said, &Near::raw()).value {
            return Some(name);
        }
        self.findings.push(lacks::no_model(said.span));
        None
    }
}

fn enumeration(values: Vec<Value>, said: &[Said<String>], span: Span) -> Known<Shape> {
    let place = said.first().map_or(span, |value| value.span);
    Known::stated(Shape::Enum(values), place)
}

/// The models that no page describes.
fn open(missing: &Missing) -> impl Iterator<Item = Model> {
    missing.iter().map(|(name, span)| Model {
        name: Known::stated(name.clone(), *span),
        description: String::new(),
        shape: Known::inferred(Shape::Open, Rule::NoPage, *span),
    })
}
