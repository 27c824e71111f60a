//! Turns types and models into JSON schemas, and back.

use serde_json::{Map, Value, json};

use super::enums;
use super::keys::Keys;
use super::marks::{Marks, known};
use super::null::{but_null, or_null, takes_null};
use crate::spec::{Access, Api, Field, Model, Parameter, Presence, Shape, Type, Union, Width};

/// Where models stand in a document.
pub(super) const REF: &str = "#/components/schemas/";

/// The schema of a type.
pub(super) fn schema(type_: &Type, keys: &Keys) -> Map<String, Value> {
    let value = match type_ {
        Type::Integer(width) => number("integer", *width, ["int32", "int64"]),
        Type::Number(width) => number("number", *width, ["float", "double"]),
        Type::Text => json!({ "type": "string" }),
        Type::Uuid => json!({ "type": "string", "format": "uuid" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::DateTime => json!({ "type": "string", "format": "date-time" }),
        Type::Binary => json!({ "type": "string", "format": "binary" }),
        Type::Any => json!({}),
        Type::Array(inner) => json!({ "type": "array", "items": schema(inner, keys) }),
        Type::Map(inner) => {
            json!({ "type": "object", "additionalProperties": schema(inner, keys) })
        }
        Type::Enum(values) => json!({ "type": "string", "enum": values }),
        Type::Model(name) => return reference(keys.model(name)),
    };
    let Value::Object(map) = value else {
        return Map::new();
    };
    map
}

/// What stands for the schema of a key.
pub(super) fn reference(key: &str) -> Map<String, Value> {
    Map::from_iter([("$ref".to_owned(), json!(format!("{REF}{key}")))])
}

fn number(type_: &str, width: Option<Width>, formats: [&str; 2]) -> Value {
    match width {
        None => json!({ "type": type_ }),
        Some(Width::Bits32) => json!({ "type": type_, "format": formats[0] }),
        Some(Width::Bits64) => json!({ "type": type_, "format": formats[1] }),
    }
}

/// The type of a schema that we wrote; `name` tells a model by its key.
pub(super) fn type_of(schema: &Value, name: &dyn Fn(&str) -> String) -> Type {
    let (type_, schema) = but_null(schema);
    if let Some(key) = schema["$ref"]
        .as_str()
        .or_else(|| schema["allOf"][0]["$ref"].as_str())
    {
        return Type::Model(name(key.trim_start_matches(REF)));
    }
    let width = |formats: [&str; 2]| match schema["format"].as_str() {
        Some(format) if format == formats[0] => Some(Width::Bits32),
        Some(format) if format == formats[1] => Some(Width::Bits64),
        _ => None,
    };
    match (type_, schema["format"].as_str()) {
        (Some("integer"), _) => Type::Integer(width(["int32", "int64"])),
        (Some("number"), _) => Type::Number(width(["float", "double"])),
        (Some("boolean"), _) => Type::Boolean,
        (Some("string"), Some("uuid")) => Type::Uuid,
        (Some("string"), Some("date")) => Type::Date,
        (Some("string"), Some("date-time")) => Type::DateTime,
        (Some("string"), Some("binary")) => Type::Binary,
        (Some("string"), _) => match schema["enum"].as_array() {
            Some(values) => Type::Enum(
                values
                    .iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect(),
            ),
            None => Type::Text,
        },
        (Some("array"), _) => Type::Array(Box::new(type_of(&schema["items"], name))),
        (Some("object"), _) => Type::Map(Box::new(type_of(&schema["additionalProperties"], name))),
        _ => Type::Any,
    }
}

/// The schemas of all models.
pub(super) fn models(api: &Api, keys: &Keys) -> impl Iterator<Item = (String, Value)> {
    let each = |each: &Model| {
        let key = keys.model(&each.name.value).to_owned();
        let schema = model(each, &key, keys);
        (key, Value::Object(schema))
    };
    api.models.iter().map(each)
}

fn model(model: &Model, key: &str, keys: &Keys) -> Map<String, Value> {
    let mut object = match &model.shape.value {
        Shape::Object(fields) => properties(fields.iter().map(|each| {
            (
                each.name.value.as_str(),
                each.presence.value.is_expected(),
                field(each, keys),
            )
        })),
        Shape::Enum(values) => enums::schema(values),
        Shape::Union(union) => one_of(union, keys),
        Shape::Open => Map::from_iter([
            ("type".to_owned(), json!("object")),
            ("x-docwright-open".to_owned(), json!(true)),
        ]),
    };
    text(&mut object, "description", &model.description);
    if key != model.name.value {
        object.insert("x-docwright-name".into(), json!(model.name.value));
    }
    let mut marks = Marks::default();
    marks.note("name", model.name.origin);
    marks.note("shape", model.shape.origin);
    marks.write(&mut object);
    object
}

fn one_of(union: &Union, keys: &Keys) -> Map<String, Value> {
    let refer = |name: &String| format!("{REF}{}", keys.model(name));
    let variants: Vec<Value> = union
        .variants
        .iter()
        .map(|name| json!({ "$ref": refer(name) }))
        .collect();
    let mut object = Map::from_iter([("oneOf".to_owned(), Value::Array(variants))]);
    if let Some(name) = &union.discriminator {
        let mut discriminator = Map::from_iter([("propertyName".to_owned(), json!(name.value))]);
        if !union.mapping.is_empty() {
            let mapping = union
                .mapping
                .iter()
                .map(|(value, name)| (value.clone(), json!(refer(name))));
            discriminator.insert("mapping".into(), Value::Object(mapping.collect()));
        }
        let mut marks = Marks::default();
        marks.note("propertyName", name.origin);
        marks.write(&mut discriminator);
        object.insert("discriminator".into(), Value::Object(discriminator));
    }
    object
}

/// An object schema of these properties: name, whether it must be there, schema.
pub(super) fn properties<'a>(
    fields: impl Iterator<Item = (&'a str, bool, Map<String, Value>)>,
) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, must, schema) in fields {
        if must {
            required.push(json!(name));
        }
        properties.insert(name.to_owned(), Value::Object(schema));
    }
    let mut object = Map::from_iter([
        ("type".to_owned(), json!("object")),
        ("properties".to_owned(), Value::Object(properties)),
    ]);
    if !required.is_empty() {
        object.insert("required".into(), Value::Array(required));
    }
    object
}

fn field(field: &Field, keys: &Keys) -> Map<String, Value> {
    let mut object = schema(&field.type_.value, keys);
    if field.presence.value == Presence::Nullable {
        or_null(&mut object);
    }
    text(&mut object, "description", &field.description);
    let default = match &field.presence.value {
        Presence::Default(value) => Some(value),
        Presence::Required | Presence::Nullable | Presence::Optional => field.suggested.as_ref(),
    };
    if let Some(value) = default {
        object.insert("default".into(), value.clone());
    }
    if field.access == Access::ReadOnly {
        object.insert("readOnly".into(), json!(true));
    }
    if !field.spellings.is_empty() {
        object.insert("x-docwright-spellings".into(), json!(field.spellings));
    }
    said(&mut object, &field.said, &field.name.value);
    let mut marks = Marks::default();
    marks.note("name", field.name.origin);
    marks.note("schema", field.type_.origin);
    marks.note("required", field.presence.origin);
    marks.write(&mut object);
    object
}

/// Adds the default of a parameter, or the value that is suggested for one that must be given.
pub(super) fn default(schema: &mut Map<String, Value>, parameter: &Parameter) {
    let value = match &parameter.presence.value {
        Presence::Default(value) => Some(value),
        Presence::Required | Presence::Nullable | Presence::Optional => {
            parameter.suggested.as_ref()
        }
    };
    let Some(value) = value else { return };
    // Many readers pass over what stands beside a reference.
    if let Some(reference) = schema.remove("$ref") {
        schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
    schema.insert("default".to_owned(), value.clone());
}

/// The value that is suggested for a parameter that must be given.
pub(super) fn suggested(schema: &Value, required: bool) -> Option<Value> {
    schema.get("default").filter(|_| required).cloned()
}

/// Adds a text unless it is empty.
pub(super) fn text(object: &mut Map<String, Value>, name: &str, value: &str) {
    if !value.is_empty() {
        object.insert(name.to_owned(), json!(value));
    }
}

/// Adds the name that the pages use, if it is another.
pub(super) fn said(object: &mut Map<String, Value>, said: &str, name: &str) {
    if said != name {
        object.insert("x-docwright-said".to_owned(), json!(said));
    }
}

/// The presence that a schema and its parent tell.
pub(super) fn presence(schema: &Value, required: bool) -> Presence {
    match schema.get("default") {
        Some(value) if !required => Presence::Default(value.clone()),
        _ if required && takes_null(schema) => Presence::Nullable,
        _ if required => Presence::Required,
        _ => Presence::Optional,
    }
}

/// A field that we wrote.
pub(super) fn read_field(
    name: &str,
    schema: &Value,
    required: bool,
    model: &dyn Fn(&str) -> String,
) -> Field {
    let spellings = schema["x-docwright-spellings"].as_array();
    Field {
        name: known(schema, "name", name.to_owned()),
        said: schema["x-docwright-said"]
            .as_str()
            .unwrap_or(name)
            .to_owned(),
        spellings: spellings
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        type_: known(schema, "schema", type_of(schema, model)),
        presence: known(schema, "required", presence(schema, required)),
        suggested: suggested(schema, required),
        access: if schema["readOnly"] == true {
            Access::ReadOnly
        } else {
            Access::ReadWrite
        },
        description: schema["description"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    }
}
