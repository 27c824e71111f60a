//! Turns types of the spec into sample values, as JSON.

use docwright::casing::words;
use docwright::spec::{Access, Api, Field, Shape, Type};
use serde_json::{Map, Value, json};

/// How deep models may stand in one another before their optional fields are left out.
const DEPTH: usize = 3;
/// How deep they may stand in one another at all: pages can promise an endless value.
const BOTTOM: usize = 12;

/// Texts for what is called so: a server may want more of a text than pages say.
const TEXTS: &[(&[&str], &str)] = &[
    (&["url", "uri", "link", "website"], "https://example.test/"),
    (&["email", "mail"], "somebody@example.test"),
    (&["date"], "2026-01-31"),
];

/// A value of a type, for a parameter, body or field of that name on the wire.
pub(super) fn sample(api: &Api, type_: &Type, wire: &str) -> Value {
    value(api, type_, wire, 0)
}

fn value(api: &Api, type_: &Type, wire: &str, depth: usize) -> Value {
    match type_ {
        Type::Integer(_) => json!(1),
        Type::Number(_) => json!(1.5),
        Type::Text | Type::Binary => json!(text(wire)),
        Type::Uuid => json!("0d4f0ad9-1f2d-4a5c-9c1a-0f3f5ab1f6a2"),
        Type::Boolean => json!(true),
        Type::Date => json!("2026-01-31"),
        Type::DateTime => json!("2026-01-31T12:00:00Z"),
        Type::Any => json!({}),
        Type::Array(inner) => json!([value(api, inner, wire, depth)]),
        Type::Map(inner) => json!({ "key": value(api, inner, wire, depth) }),
        Type::Enum(values) => json!(values.first()),
        Type::Model(name) => model(api, name, depth),
    }
}

fn text(wire: &str) -> &'static str {
    let last = words(wire).pop().unwrap_or_default();
    let found = TEXTS
        .iter()
        .find(|(names, _)| names.contains(&last.as_str()));
    found.map_or("text", |(_, text)| text)
}

fn model(api: &Api, name: &str, depth: usize) -> Value {
    let Some(model) = api.model(name).filter(|_| depth < BOTTOM) else {
        return json!({});
    };
    match &model.shape.value {
        Shape::Open => json!({}),
        Shape::Enum(values) => json!(values.first()),
        Shape::Object(fields) => object(api, fields, depth),
        Shape::Union(union) => match union.variants.first() {
            Some(variant) => self::model(api, variant, depth + 1),
            None => Value::Null,
        },
    }
}

fn object(api: &Api, fields: &[Field], depth: usize) -> Value {
    let is_sent = |field: &&Field| {
        field.presence.value.is_required() || depth < DEPTH && field.access == Access::ReadWrite
    };
    let member = |field: &Field| {
        let wire = &field.name.value;
        (
            wire.clone(),
            value(api, &field.type_.value, wire, depth + 1),
        )
    };
    let members: Map<String, Value> = fields.iter().filter(is_sent).map(member).collect();
    Value::Object(members)
}
