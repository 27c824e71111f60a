//! Turns drafts of models into models of the spec.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use crate::casing::squash;
use crate::draft::{self, InlineEnum, ModelPage, Said};
use crate::source::Span;
use crate::spec::{Access, Field, Known, Model, Presence, Rule, Shape, Type, Union};

use super::enums::Enums;
use super::literals;
use super::names::{Around, Kind, Spellings, others};
use super::types::{Missing, Near, Types, contained};

/// The model that a page describes.
pub(super) fn model(
    page: &ModelPage,
    spellings: &Spellings,
    enums: &Enums,
    types: &mut Types<'_>,
) -> Model {
    let span = page.name.span;
    let shape = match enums.get(&page.name.value) {
        Some(values) => values
            .clone()
            .map(|values| Shape::Enum(values.into_iter().map(Value::String).collect())),
        None => shape(page, spellings, types),
    };
    Model {
        name: Known::stated(page.name.value.clone(), span),
        description: page
            .description
            .as_ref()
            .map_or_else(String::new, |said| said.value.clone()),
        shape,
    }
}

fn shape(page: &ModelPage, spellings: &Spellings, types: &mut Types<'_>) -> Known<Shape> {
    let span = page.name.span;
    match &page.shape {
        draft::Shape::Fields => Known::stated(Shape::Object(fields(page, spellings, types)), span),
        draft::Shape::Enum(values) => {
            let text = |value: &Said<String>| Value::String(value.value.clone());
            enumeration(values, span, text)
        }
        draft::Shape::Numbers(values) => {
            let number =
                |value: &Said<String>| value.value.parse::<i64>().map_or(Value::Null, Value::from);
            enumeration(values, span, number)
        }
        draft::Shape::Union {
            variants,
            discriminator,
            mapping,
        } => {
            let union = Union {
                variants: variants
                    .iter()
                    .map(|variant| variant.value.clone())
                    .collect(),
                discriminator: discriminator
                    .as_ref()
                    .map(|said| spellings.wire(said, None, Kind::Field, Around::NOTHING)),
                mapping: mapping.clone(),
            };
            Known::stated(
                Shape::Union(union),
                variants.first().map_or(span, |variant| variant.span),
            )
        }
    }
}

fn enumeration(
    values: &[Said<String>],
    span: Span,
    value: impl Fn(&Said<String>) -> Value,
) -> Known<Shape> {
    let place = values.first().map_or(span, |value| value.span);
    Known::stated(Shape::Enum(values.iter().map(value).collect()), place)
}

/// The models that no page describes.
pub(super) fn open(missing: &Missing) -> impl Iterator<Item = Model> {
    missing.iter().map(|(name, span)| Model {
        name: Known::stated(name.clone(), *span),
        description: String::new(),
        shape: Known::inferred(Shape::Open, Rule::NoPage, *span),
    })
}

/// The fields of a page. Two rows never get one name: the second keeps the one of its page.
fn fields(page: &ModelPage, spellings: &Spellings, types: &mut Types<'_>) -> Vec<Field> {
    let names = page
        .fields
        .iter()
        .map(|row| (&row.name, row.description.as_ref()));
    let around = spellings.around(names, Kind::Field);
    let mut taken = HashSet::new();
    let mut fields = Vec::with_capacity(page.fields.len());
    for row in &page.fields {
        let name = spellings.wire(&row.name, row.description.as_ref(), Kind::Field, around);
        let name = if taken.contains(&name.value) {
            Known::stated(row.name.value.clone(), row.name.span)
        } else {
            name
        };
        if taken.insert(name.value.clone()) {
            fields.push(field(row, name, page, types));
        }
    }
    fields
}

fn field(
    row: &draft::Field,
    name: Known<String>,
    page: &ModelPage,
    types: &mut Types<'_>,
) -> Field {
    let known = match inline_enum(row, page) {
        Some(list) => {
            let values = list
                .values
                .iter()
                .map(|value| value.value.clone())
                .collect();
            let stated = contained(&row.type_.value, Type::Enum(values));
            Known::stated(stated, list.name.span)
        }
        None => types.read(&row.type_, &near(row)),
    };
    Field {
        spellings: others(&row.name.value, &name),
        name,
        said: row.name.value.clone(),
        presence: presence(row, &known.value, types.options_are_null),
        access: if row.notes.read_only.is_some() {
            Access::ReadOnly
        } else {
            Access::ReadWrite
        },
        description: row
            .description
            .as_ref()
            .map_or_else(String::new, |said| said.value.clone()),
        type_: known,
    }
}

/// What tells of a field's type beside the word for it.
fn near(row: &draft::Field) -> Near<'_> {
    Near {
        name: &row.name.value,
        words: row.description.as_ref(),
        default: row.notes.default.as_ref(),
        literal: None,
        values: &row.notes.values,
        raw: false,
    }
}

/// The list of values for a field: its heading is the field's type, or the field's name and `Enum`.
fn inline_enum<'p>(row: &draft::Field, page: &'p ModelPage) -> Option<&'p InlineEnum> {
    let type_ = row.type_.value.model().map(squash);
    let by_name = squash(&row.name.value) + "enum";
    page.inline_enums.iter().find(|list| {
        let heading = list
            .name
            .value
            .rsplit('<')
            .next()
            .unwrap_or(&list.name.value);
        let heading = squash(heading.trim_end_matches('>'));
        !list.values.is_empty() && (type_.as_ref() == Some(&heading) || heading == by_name)
    })
}

/// Whether a field must be there. Where rows say `[optional]`, an option around the type of one that does not is
/// there for `null`; where none says so, it is how they say it.
fn presence(row: &draft::Field, type_: &Type, options_are_null: bool) -> Known<Presence> {
    let wrapped = row.notes.wrapped;
    let optional = row.notes.optional.or(wrapped.filter(|_| !options_are_null));
    let nullable = row.notes.nullable.or(wrapped);
    let default = row.notes.default.as_ref();
    let default = default.and_then(|said| Some((literals::value(&said.value, type_)?, said.span)));
    match (default, optional, nullable) {
        (Some((value, span)), Some(_), _) => Known::stated(Presence::Default(value), span),
        (_, Some(span), _) => Known::stated(Presence::Optional, span),
        (_, None, _) if row.notes.silent => {
            Known::inferred(Presence::Optional, Rule::Unknown, row.row)
        }
        (_, None, Some(span)) => Known::stated(Presence::Nullable, span),
        (_, None, None) => Known::stated(Presence::Required, row.row),
    }
}

/// The models by name; of two pages with one name the first counts.
pub(super) fn by_name(models: impl IntoIterator<Item = Model>) -> Vec<Model> {
    let mut map: BTreeMap<String, Model> = BTreeMap::new();
    for model in models {
        map.entry(model.name.value.clone()).or_insert(model);
    }
    map.into_values().collect()
}
