//! Turns what an operation answers into a small answer as the server might send it, which examples play.

use serde_json::{Map, Value, json};

use super::Crate;
use crate::spec::{Operation, Shape, Type, Union};

/// How many models may lie in one another.
const DEPTH: usize = 4;

/// The body of an answer.
pub(super) fn text(this: &Crate<'_>, operation: &Operation) -> String {
    match operation.answer() {
        None => String::new(),
        Some(Type::Text | Type::Binary) => "text".to_owned(),
        Some(type_) => value(this, type_, 0).to_string(),
    }
}

fn value(this: &Crate<'_>, type_: &Type, depth: usize) -> Value {
    match type_ {
        Type::Integer(_) => json!(1),
        Type::Number(_) => json!(1.5),
        Type::Boolean => json!(true),
        Type::Text | Type::Binary | Type::Any => json!("text"),
        Type::Uuid => json!("00000000-0000-4000-8000-000000000000"),
        Type::Date => json!("2024-02-29"),
        Type::DateTime => json!("2024-02-29T12:00:00Z"),
        Type::Array(item) if depth < DEPTH => json!([value(this, item, depth + 1)]),
        Type::Array(_) => json!([]),
        Type::Map(_) => json!({}),
        Type::Enum(values) => json!(values.first()),
        Type::Model(name) => model(this, name, depth),
    }
}

/// The first variant of a union, with the field that tells it.
fn one_of(this: &Crate<'_>, union: &Union, depth: usize) -> Value {
    let Some(variant) = union.variants.first().filter(|_| depth < DEPTH) else {
        return json!({});
    };
    let mut value = model(this, variant, depth + 1);
    if let (Some(members), Some(field)) = (value.as_object_mut(), &union.discriminator) {
        let told = union.mapping.iter().find(|(_, name)| name == variant);
        let told = told.map_or(variant, |(told, _)| told);
        members.insert(field.value.clone(), json!(told));
    }
    value
}

/// A model with the fields that it must have, and on the outside those that hold lists.
fn model(this: &Crate<'_>, name: &str, depth: usize) -> Value {
    let Some(model) = this.api.model(name) else {
        return json!({});
    };
    match &model.shape.value {
        Shape::Open => json!({}),
        Shape::Enum(values) => values.first().cloned().unwrap_or_else(|| json!("text")),
        Shape::Union(union) => one_of(this, union, depth),
        Shape::Object(fields) => {
            let is_list = |type_: &Type| depth == 0 && matches!(type_, Type::Array(_));
            let shown = fields
                .iter()
                .filter(|field| field.presence.value.is_required() || is_list(&field.type_.value));
            let members = shown.filter(|_| depth <= DEPTH).map(|field| {
                let value = value(this, &field.type_.value, depth + 1);
                (field.name.value.clone(), value)
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}
