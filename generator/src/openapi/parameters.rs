//! Turns parameters and the fields of forms into their objects, and back.

use serde_json::{Map, Value, json};

use super::keys::Keys;
use super::marks::{Marks, known};
use super::schemas::{default, presence, said, schema, suggested, text};
use super::security::place;
use super::styles;
use crate::spec::{Parameter, Place, Type};

/// The object of a parameter.
pub(super) fn parameter(parameter: &Parameter, keys: &Keys) -> Value {
    let mut object = Map::new();
    object.insert("name".into(), json!(parameter.name.value));
    object.insert("in".into(), json!(parameter.place.value.as_str()));
    object.insert(
        "required".into(),
        json!(parameter.presence.value.is_required()),
    );
    text(&mut object, "description", &parameter.description);
    let mut schema = schema(&parameter.type_.value, keys);
    default(&mut schema, parameter);
    styles::of_parameter(&mut object, parameter, Value::Object(schema));
    said(&mut object, &parameter.said, &parameter.name.value);
    marks(parameter).write(&mut object);
    Value::Object(object)
}

/// The schema of a form's field, whose style stands elsewhere.
pub(super) fn form_field(parameter: &Parameter, keys: &Keys) -> Map<String, Value> {
    let mut object = schema(&parameter.type_.value, keys);
    text(&mut object, "description", &parameter.description);
    default(&mut object, parameter);
    said(&mut object, &parameter.said, &parameter.name.value);
    marks(parameter).write(&mut object);
    object
}

fn marks(parameter: &Parameter) -> Marks {
    let mut marks = Marks::default();
    marks.note("name", parameter.name.origin);
    marks.note("in", parameter.place.origin);
    marks.note("schema", parameter.type_.origin);
    marks.note("required", parameter.presence.origin);
    if let Some(style) = &parameter.style {
        marks.note("style", style.origin);
    }
    marks
}

/// A parameter that we wrote; `type_` reads a schema.
pub(super) fn read(object: &Value, type_: &dyn Fn(&Value) -> Type) -> Parameter {
    let name = object["name"].as_str().unwrap_or_default();
    let schema = styles::schema(object);
    Parameter {
        place: known(object, "in", place(&object["in"])),
        style: styles::read(object).map(|style| known(object, "style", style)),
        ..part(name, object, (schema, object["required"] == true), type_)
    }
}

/// A field that we wrote; its style stands in the `encoding` of its form.
pub(super) fn read_form_field(
    name: &str,
    (schema, encoding): (&Value, &Value),
    required: bool,
    type_: &dyn Fn(&Value) -> Type,
) -> Parameter {
    Parameter {
        style: styles::read(encoding).map(|style| known(schema, "style", style)),
        ..part(name, schema, (schema, required), type_)
    }
}

/// What parameters and fields tell alike.
fn part(
    name: &str,
    object: &Value,
    (schema, required): (&Value, bool),
    type_: &dyn Fn(&Value) -> Type,
) -> Parameter {
    Parameter {
        name: known(object, "name", name.to_owned()),
        said: object["x-docwright-said"]
            .as_str()
            .unwrap_or(name)
            .to_owned(),
        place: known(object, "in", Place::Form),
        type_: known(object, "schema", type_(schema)),
        style: None,
        presence: known(object, "required", presence(schema, required)),
        suggested: suggested(schema, required),
        description: object["description"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    }
}
