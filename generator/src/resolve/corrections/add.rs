//! Turns what a correction adds into items of the spec.

use std::collections::HashSet;

use serde_json::Value;

use super::inputs;
use super::target::{Done, Pattern, Target, distinct, merge, models, operations};
use crate::facts::{BODY, Given, Item, endpoint, state};
use crate::spec::{
    Access, Api, Field, Known, Method, Model, Operation, Parameter, Permissions, Place, Presence,
    Response, Rule, Security, Shape, Status, Type,
};

/// Adds an item, and tells whether it was not there yet. Errors, in words: there is nothing to add it to, or something
/// of it is not told.
pub(super) fn add(target: &Target, given: Given<'_>, api: &mut Api) -> Result<bool, String> {
    let done = match target {
        Target::Api => Err("what is added must be named".to_owned()),
        Target::Scheme(_) => Err("a `[[security]]` entry adds a security scheme".to_owned()),
        Target::Operation(name) => operation(api, name, given),
        Target::Parameter(of, name) => {
            merge(operations(api, of).map(|each| parameter(each, name, given)))
        }
        Target::Response(of, status) => {
            merge(operations(api, of).map(|each| response(each, status, given)))
        }
        Target::Model(name) => model(api, name, given),
        Target::Field(of, name) => merge(models(api, of).map(|each| field(each, name, given))),
    };
    done?.ok_or_else(|| target.missing(api))
}

/// The name of what is added.
fn name(pattern: &Pattern) -> Result<String, String> {
    if pattern.is_any() {
        return Err("the name of what is added cannot have a `*`".to_owned());
    }
    Ok(pattern.text.clone())
}

/// States the facts of a new item. Errors, in words: one that it must have is not given.
fn filled(item: &mut dyn Item, given: Given<'_>, must: &[&str]) -> Result<(), String> {
    if let Some(lacks) = must.iter().find(|key| !given.stated.contains_key(**key)) {
        return Err(format!("{} is added with its `{lacks}`", item.kind()));
    }
    state(item, given).map(|_| ())
}

fn operation(api: &mut Api, called: &Pattern, given: Given<'_>) -> Done {
    let place = given.place;
    let name = name(called)?;
    if api.operations.iter().any(|each| called.is_of(each)) {
        return Ok(Some(false));
    }
    let mut operation = Operation {
        name: Known::corrected(name, place),
        tags: only_tag(api),
        method: Known::corrected(Method::Get, place),
        path: Known::corrected(String::new(), place),
        summary: String::new(),
        description: String::new(),
        permissions: Permissions::default(),
        parameters: Vec::new(),
        body: None,
        responses: vec![success(given)],
        security: Known::corrected(Security::NotStated, place),
        paging: None,
    };
    let tags: &[&str] = if operation.tags.is_empty() {
        &["tags"]
    } else {
        &[]
    };
    filled(&mut operation, given, &[&["method", "path"], tags].concat())?;
    api.operations.push(operation);
    distinct(api.operations.iter().map(endpoint), "operations").map(|()| Some(true))
}

/// The tag of an API that has one only.
fn only_tag(api: &Api) -> Vec<String> {
    let tags: HashSet<&String> = api.operations.iter().flat_map(|each| &each.tags).collect();
    let tags: Vec<String> = tags.into_iter().cloned().collect();
    if tags.len() == 1 { tags } else { Vec::new() }
}

/// A success of which nothing more is known.
fn success(given: Given<'_>) -> Response {
    Response {
        status: Known::inferred(Status::Range(2), Rule::SuccessStatus, given.place),
        description: String::new(),
        media_types: Vec::new(),
        content: None,
    }
}

fn parameter(operation: &mut Operation, called: &Pattern, given: Given<'_>) -> Done {
    let place = given.place;
    let said = name(called)?;
    if !inputs::meant(operation, called).is_empty() {
        return Ok(Some(false));
    }
    let mut parameter = Parameter {
        name: Known::corrected(said.clone(), place),
        said,
        place: Known::corrected(Place::Query, place),
        type_: Known::corrected(Type::Any, place),
        style: None,
        presence: Known::corrected(Presence::Optional, place),
        suggested: None,
        description: String::new(),
    };
    let must = &["place", "type"];
    if given.stated.get("place").and_then(Value::as_str) == Some(BODY) {
        if operation.body.is_some() {
            return Err("the request has a body already".to_owned());
        }
        let mut body = inputs::body(parameter, place);
        filled(&mut body, given, must)?;
        operation.body = Some(body);
    } else {
        filled(&mut parameter, given, must)?;
        operation.parameters.push(parameter);
    }
    inputs::settle(operation, place).map(|()| Some(true))
}

fn response(operation: &mut Operation, called: &Pattern, given: Given<'_>) -> Done {
    let status = name(called)?;
    let status = Status::parse(&status).ok_or_else(|| format!("`{status}` is no status"))?;
    let responses = &mut operation.responses;
    if responses.iter().any(|each| each.status.value == status) {
        return Ok(Some(false));
    }
    let mut response = Response {
        status: Known::corrected(status, given.place),
        ..success(given)
    };
    if given.stated.contains_key("type") {
        response.media_types = vec!["application/json".to_owned()];
    }
    filled(&mut response, given, &[])?;
    if status.is_success() {
        // It is the success that nobody had stated.
        responses.retain(|each| !is_custom(each));
    }
    responses.push(response);
    responses.sort_by_key(|each| each.status.value);
    Ok(Some(true))
}

fn is_custom(response: &Response) -> bool {
    let is_empty = response.content.is_none();
    is_empty
        && response.status
            == Known::inferred(
                Status::Range(2),
                Rule::SuccessStatus,
                response.status.origin.span(),
            )
}

fn model(api: &mut Api, called: &Pattern, given: Given<'_>) -> Done {
    let name = name(called)?;
    if api.models.iter().any(|each| each.name.value == name) {
        return Ok(Some(false));
    }
    let mut model = Model {
        name: Known::corrected(name, given.place),
        description: String::new(),
        shape: Known::corrected(Shape::Object(Vec::new()), given.place),
    };
    filled(&mut model, given, &[])?;
    api.models.push(model);
    Ok(Some(true))
}

fn field(model: &mut Model, called: &Pattern, given: Given<'_>) -> Done {
    let place = given.place;
    let said = name(called)?;
    let of = &model.name.value;
    let Shape::Object(fields) = &mut model.shape.value else {
        return Err(format!("`{of}` is no object; `set` its `shape` first"));
    };
    if fields.iter().any(|field| field.said == said) {
        return Ok(Some(false));
    }
    let mut field = Field {
        name: Known::corrected(said.clone(), place),
        said,
        spellings: Vec::new(),
        type_: Known::corrected(Type::Any, place),
        presence: Known::corrected(Presence::Optional, place),
        suggested: None,
        access: Access::ReadWrite,
        description: String::new(),
    };
    filled(&mut field, given, &["type"])?;
    fields.push(field);
    distinct(
        fields.iter().map(|field| field.name.value.clone()),
        "fields",
    )
    .map(|()| Some(true))
}
