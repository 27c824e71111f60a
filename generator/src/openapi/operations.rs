//! Turns operations into the paths of a document.

use serde_json::{Map, Value, json};

use super::keys::{self, Keys};
use super::marks::Marks;
use super::paging;
use super::parameters::{form_field, parameter};
use super::schemas::{properties, reference, schema, text};
use super::styles;
use crate::spec::{
    Api, Body, Content, Need, Operation, Parameter, Presence, Response, Security, Status,
};

/// The media type of a body whose media type nobody says.
pub(super) const ANY_MEDIA_TYPE: &str = "*/*";

/// The member of a schema that is a form's, no model's.
pub(super) const FORM: &str = "x-docwright-form";

/// All paths with their operations.
pub(super) fn paths(api: &Api, keys: &Keys) -> Value {
    let mut paths = Map::new();
    for each in &api.operations {
        let item = paths
            .entry(each.path.value.clone())
            .or_insert_with(|| json!({}));
        if let Value::Object(item) = item {
            let method = each.method.value.as_str().to_ascii_lowercase();
            item.insert(method, Value::Object(operation(each, keys)));
        }
    }
    Value::Object(paths)
}

fn operation(operation: &Operation, keys: &Keys) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("operationId".into(), json!(operation.name.value));
    object.insert("tags".into(), json!(operation.tags));
    text(&mut object, "summary", &operation.summary);
    text(&mut object, "description", &operation.description);
    if operation.permissions.need != Need::NotStated {
        let need = need(operation.permissions.need);
        object.insert(
            "x-docwright-permissions".into(),
            json!({ "need": need, "names": operation.permissions.names }),
        );
    }
    if !operation.parameters.is_empty() {
        let parameters = operation
            .parameters
            .iter()
            .map(|each| parameter(each, keys))
            .collect();
        object.insert("parameters".into(), Value::Array(parameters));
    }
    if let Some(each) = &operation.body {
        object.insert("requestBody".into(), body(each, keys.form(operation), keys));
    }
    let responses = operation
        .responses
        .iter()
        .map(|each| (status(each.status.value), response(each, keys)));
    object.insert("responses".into(), Value::Object(responses.collect()));
    object.extend(security(&operation.security.value, keys));
    if let Some(each) = &operation.paging {
        object.insert(paging::KEY.into(), paging::write(&each.value));
    }
    marks(operation).write(&mut object);
    object
}

fn marks(operation: &Operation) -> Marks {
    let mut marks = Marks::default();
    marks.note("operationId", operation.name.origin);
    marks.note("method", operation.method.origin);
    marks.note("path", operation.path.origin);
    marks.note("security", operation.security.origin);
    if let Some(paging) = &operation.paging {
        marks.note("paging", paging.origin);
    }
    marks
}

/// The requirement of an operation, unless nobody states one.
fn security(security: &Security, keys: &Keys) -> Option<(String, Value)> {
    let list = match security {
        Security::NotStated => return None,
        Security::None => Vec::new(),
        Security::Schemes(names) => {
            let each = |name: &String| json!({ keys.scheme(name): [] });
            names.iter().map(each).collect()
        }
    };
    Some(("security".to_owned(), Value::Array(list)))
}

/// The word for a need.
pub(super) fn need(need: Need) -> &'static str {
    match need {
        Need::NotStated => "not-stated",
        Need::None => "none",
        Need::Any => "any",
        Need::All => "all",
    }
}

/// The schemas of all forms.
pub(super) fn forms(api: &Api, keys: &Keys) -> impl Iterator<Item = (String, Value)> {
    let forms = api.operations.iter().filter_map(|operation| {
        let key = keys.form(operation)?;
        Some((key.to_owned(), form(keys::fields(operation)?, keys)))
    });
    forms.collect::<Vec<_>>().into_iter()
}

fn form(fields: &[Parameter], keys: &Keys) -> Value {
    let mut object = properties(fields.iter().map(|each| {
        (
            each.name.value.as_str(),
            each.presence.value.is_required(),
            form_field(each, keys),
        )
    }));
    object.insert(FORM.into(), json!(true));
    Value::Object(object)
}

fn body(body: &Body, form: Option<&str>, keys: &Keys) -> Value {
    let mut encoding = Map::new();
    let (kind, schema) = match &body.content.value {
        Content::Value(type_) => ("value", schema(type_, keys)),
        Content::Form(fields) => {
            encoding = styles::encoding(fields);
            ("form", reference(form.unwrap_or_default()))
        }
    };
    let mut content = Map::from_iter([("schema".to_owned(), Value::Object(schema))]);
    if !encoding.is_empty() {
        content.insert("encoding".into(), Value::Object(encoding));
    }
    let media_types = body.media_types.value.iter();
    let content = media_types.map(|media_type| (media_type.clone(), json!(content)));
    let mut object = Map::new();
    object.insert("required".into(), json!(body.presence.value.is_required()));
    text(&mut object, "description", &body.description);
    object.insert("content".into(), Value::Object(content.collect()));
    object.insert("x-docwright-said".into(), json!(body.said));
    object.insert("x-docwright-content".into(), json!(kind));
    if let Presence::Default(value) = &body.presence.value {
        object.insert("x-docwright-default".into(), value.clone());
    }
    let mut marks = Marks::default();
    marks.note("content", body.content.origin);
    marks.note("mediaTypes", body.media_types.origin);
    marks.note("required", body.presence.origin);
    marks.write(&mut object);
    Value::Object(object)
}

/// The key of a status.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundreds) => format!("{hundreds}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn response(response: &Response, keys: &Keys) -> Value {
    let mut object = Map::from_iter([("description".to_owned(), json!(response.description))]);
    let mut marks = Marks::default();
    marks.note("status", response.status.origin);
    if let Some(type_) = &response.content {
        let schema = schema(&type_.value, keys);
        let named: Vec<&str> = response.media_types.iter().map(String::as_str).collect();
        let media_types = if named.is_empty() {
            &[ANY_MEDIA_TYPE][..]
        } else {
            &named
        };
        let content = media_types
            .iter()
            .map(|media_type| ((*media_type).to_owned(), json!({ "schema": schema })));
        object.insert("content".into(), Value::Object(content.collect()));
        marks.note("content", type_.origin);
    }
    marks.write(&mut object);
    Value::Object(object)
}
