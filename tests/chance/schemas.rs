//! Types and models of chance.

use docwright::spec::{Access, Field, Model, Presence, Shape, Type, Union, Width};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{distinct, known, text, texts, value};

/// A type, of which models are those of these names.
pub(super) fn type_(models: &[String]) -> impl Strategy<Value = Type> + use<> {
    let width = option::of(select(&[Width::Bits32, Width::Bits64][..]));
    let plain = [
        Type::Text,
        Type::Uuid,
        Type::Boolean,
        Type::Date,
        Type::DateTime,
        Type::Binary,
        Type::Any,
    ];
    let leaf = prop_oneof![
        select(plain.to_vec()),
        width.clone().prop_map(Type::Integer),
        width.prop_map(Type::Number),
        texts().prop_map(Type::Enum),
        select(models.to_vec()).prop_map(Type::Model),
    ];
    leaf.prop_recursive(2, 4, 1, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Type::Array(Box::new(inner))),
            inner.prop_map(|inner| Type::Map(Box::new(inner))),
        ]
    })
}

pub(super) fn presence() -> impl Strategy<Value = Presence> {
    prop_oneof![
        Just(Presence::Required),
        Just(Presence::Optional),
        value().prop_map(Presence::Default),
    ]
}

pub(super) fn model(name: &str, models: &[String]) -> impl Strategy<Value = Model> + use<> {
    let fields = vec(field(models), 0..5);
    let fields = fields.prop_map(|fields| distinct(fields, |field| field.name.value.clone()));
    let values = vec(value(), 0..4);
    let values = values.prop_map(|values| distinct(values, ToString::to_string));
    let shape = prop_oneof![
        4 => fields.prop_map(Shape::Object),
        1 => values.prop_map(Shape::Enum),
        1 => union(models).prop_map(Shape::Union),
        1 => Just(Shape::Open),
    ];
    (known(Just(name.to_owned())), known(shape), text()).prop_map(|(name, shape, description)| {
        Model {
            name,
            description,
            shape,
        }
    })
}

fn union(models: &[String]) -> impl Strategy<Value = Union> + use<> {
    let variants = vec(select(models.to_vec()), 0..3);
    let mapping = vec((text(), select(models.to_vec())), 0..3);
    let mapping = mapping.prop_map(|pairs| distinct(pairs, |(value, _)| value.clone()));
    let discriminator = option::of((known(text()), mapping));
    (variants, discriminator).prop_map(|(variants, discriminator)| {
        let (discriminator, mapping) = discriminator.unzip();
        Union {
            variants: distinct(variants, Clone::clone),
            discriminator,
            mapping: mapping.unwrap_or_default(),
        }
    })
}

fn field(models: &[String]) -> impl Strategy<Value = Field> + use<> {
    let access = select(&[Access::ReadWrite, Access::ReadOnly][..]);
    let presence = prop_oneof![4 => presence(), 1 => Just(Presence::Nullable)];
    let presence = (presence, option::of(value())).prop_map(|(presence, value)| {
        let suggested = value.filter(|_| presence.is_expected());
        (presence, suggested)
    });
    let facts = (known(text()), known(type_(models)), known(presence));
    (facts, text(), texts(), access, text()).prop_map(
        |((name, type_, presence), said, spellings, access, description)| Field {
            name,
            said,
            spellings,
            type_,
            suggested: presence.value.1.clone(),
            presence: presence.map(|(presence, _)| presence),
            access,
            description,
        },
    )
}
