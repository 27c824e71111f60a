//! Turns what a correction states into facts of the items that it means.

use super::inputs;
use super::target::{Done, Pattern, Target, distinct, merge, models, operations};
use crate::facts::{Given, Item, endpoint, state};
use crate::resolve::paging;
use crate::spec::{Api, Model, Operation, Shape, words};

/// States facts, and tells whether a page had not stated one of them. Errors, in words: there is nothing to state them
/// of, or they cannot be.
pub(super) fn set(target: &Target, given: Given<'_>, api: &mut Api) -> Result<bool, String> {
    let done = match target {
        Target::Api => stated(api, given),
        Target::Scheme(name) => {
            let schemes = api.schemes.iter_mut();
            let meant = schemes.filter(|scheme| name.matches(&scheme.name.value));
            merge(meant.map(|scheme| stated_but_name(scheme, name, given)))
        }
        Target::Operation(name) => whole(api, name, given),
        Target::Parameter(of, name) => {
            merge(operations(api, of).map(|each| inputs::set(each, name, given)))
        }
        Target::Response(of, status) => {
            merge(operations(api, of).map(|each| responses(each, status, given)))
        }
        Target::Model(name) => {
            merge(models(api, name).map(|model| stated_but_name(model, name, given)))
        }
        Target::Field(of, name) => merge(models(api, of).map(|model| fields(model, name, given))),
    };
    done?.ok_or_else(|| target.missing(api))
}

fn stated(item: &mut dyn Item, given: Given<'_>) -> Done {
    state(item, given).map(Some)
}

/// States facts of something that others refer to by its name.
fn stated_but_name(item: &mut dyn Item, name: &Pattern, given: Given<'_>) -> Done {
    match given.stated.get("name") {
        Some(other) if *other != name.text => Err(format!(
            "{} keeps the name that the pages call it by",
            item.kind()
        )),
        Some(_) | None => stated(item, given),
    }
}

fn whole(api: &mut Api, name: &Pattern, given: Given<'_>) -> Done {
    let is_there = |key: &str| given.stated.contains_key(key);
    let done = merge(operations(api, name).map(|operation| stated(operation, given)))?;
    if is_there("method") || is_there("path") {
        distinct(api.operations.iter().map(endpoint), "operations")?;
    }
    if is_there("paging") {
        let mut meant = api.operations.iter().filter(|each| name.is_of(each));
        meant.try_for_each(|operation| paging::check(api, operation))?;
    }
    Ok(done)
}

fn responses(operation: &mut Operation, status: &Pattern, given: Given<'_>) -> Done {
    let meant = operation.responses.iter_mut();
    let meant = meant.filter(|each| status.matches(&words::status(each.status.value)));
    let done = merge(meant.map(|response| stated(response, given)))?;
    let statuses = operation.responses.iter();
    let statuses = statuses.map(|each| words::status(each.status.value));
    distinct(statuses, "responses").map(|()| done)
}

fn fields(model: &mut Model, name: &Pattern, given: Given<'_>) -> Done {
    let Shape::Object(fields) = &mut model.shape.value else {
        return Ok(None);
    };
    let meant = fields.iter_mut().filter(|field| name.matches(&field.said));
    let done = merge(meant.map(|field| stated(field, given)))?;
    distinct(
        fields.iter().map(|field| field.name.value.clone()),
        "fields",
    )
    .map(|()| done)
}
