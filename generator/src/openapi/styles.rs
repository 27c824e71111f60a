//! Turns the style of a list or an object into the members of a document that tell it, and back (`OpenAPI` 3.1, sections
//! 4.8.12.3 and 4.8.15.1).

use serde_json::{Map, Value, json};

use crate::spec::{Parameter, Style};

const JSON: &str = "application/json";

/// Adds the schema of a parameter, and how its value is written.
pub(super) fn of_parameter(object: &mut Map<String, Value>, parameter: &Parameter, schema: Value) {
    match parameter.style.as_ref().map(|style| style.value) {
        Some(Style::Json) => {
            object.insert("content".into(), json!({ JSON: { "schema": schema } }));
        }
        Some(style) => {
            object.extend(members(style));
            object.insert("schema".into(), schema);
        }
        None => {
            object.insert("schema".into(), schema);
        }
    }
}

/// The schema that [`of_parameter`] added.
pub(super) fn schema(object: &Value) -> &Value {
    object
        .get("schema")
        .unwrap_or(&object["content"][JSON]["schema"])
}

/// How the fields of a form are written, by their names.
pub(super) fn encoding(fields: &[Parameter]) -> Map<String, Value> {
    let each = |field: &Parameter| {
        let style = field.style.as_ref()?.value;
        Some((field.name.value.clone(), Value::Object(members(style))))
    };
    fields.iter().filter_map(each).collect()
}

fn members(style: Style) -> Map<String, Value> {
    let (name, explode) = match style {
        Style::Form => ("form", true),
        Style::Csv => ("form", false),
        Style::Ssv => ("spaceDelimited", false),
        Style::Pipes => ("pipeDelimited", false),
        Style::DeepObject => ("deepObject", true),
        Style::Json => return Map::from_iter([("contentType".to_owned(), json!(JSON))]),
    };
    Map::from_iter([
        ("style".to_owned(), json!(name)),
        ("explode".to_owned(), json!(explode)),
    ])
}

/// The style that an object of ours tells, be it a parameter or the encoding of a field.
pub(super) fn read(object: &Value) -> Option<Style> {
    if object.get("content").is_some() || object["contentType"] == JSON {
        return Some(Style::Json);
    }
    match (object["style"].as_str()?, object["explode"] == true) {
        ("form", true) => Some(Style::Form),
        ("form", false) => Some(Style::Csv),
        ("spaceDelimited", _) => Some(Style::Ssv),
        ("pipeDelimited", _) => Some(Style::Pipes),
        ("deepObject", _) => Some(Style::DeepObject),
        _ => None,
    }
}
