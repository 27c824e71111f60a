//! Turns what a correction drops into a spec without it.

use super::inputs;
use super::target::{Done, Pattern, Target, merge, models, operations};
use crate::facts::BODY;
use crate::resolve::missing;
use crate::spec::{Api, Content, Operation, Shape, words};

/// Leaves items out. Errors, in words: there are none, or others need them.
pub(super) fn leave_out(target: &Target, api: &mut Api) -> Result<bool, String> {
    let done = match target {
        Target::Api | Target::Scheme(_) => {
            Err("operations, models and their parts can be dropped".to_owned())
        }
        Target::Operation(name) => Ok(out_of(&mut api.operations, |each| name.is_of(each))),
        Target::Parameter(of, name) => {
            merge(operations(api, of).map(|each| Ok(parameters(each, name))))
        }
        Target::Response(of, status) => merge(operations(api, of).map(|each| {
            let is_meant = |status: &Pattern, code| status.matches(&words::status(code));
            Ok(out_of(&mut each.responses, |each| {
                is_meant(status, each.status.value)
            }))
        })),
        Target::Model(name) => self::model(api, name),
        Target::Field(of, name) => merge(models(api, of).map(|model| {
            Ok(match &mut model.shape.value {
                Shape::Object(fields) => out_of(fields, |field| name.matches(&field.said)),
                Shape::Enum(_) | Shape::Union(_) | Shape::Open => None,
            })
        })),
    };
    done?.ok_or_else(|| target.missing(api))
}

/// Takes out what is meant; `None` if nothing is.
fn out_of<T>(items: &mut Vec<T>, is_meant: impl Fn(&T) -> bool) -> Option<bool> {
    let before = items.len();
    items.retain(|item| !is_meant(item));
    (items.len() < before).then_some(true)
}

fn parameters(operation: &mut Operation, name: &Pattern) -> Option<bool> {
    let meant = inputs::meant(operation, name);
    let is_meant = |place: &str, said: &str| {
        let mut meant = meant.iter();
        meant.any(|(its, name)| *its == place && name == said)
    };
    out_of(&mut operation.parameters, |each| {
        is_meant(each.place.value.as_str(), &each.said)
    });
    if let Some(body) = &mut operation.body {
        if let Content::Form(fields) = &mut body.content.value {
            out_of(fields, |each| {
                is_meant(each.place.value.as_str(), &each.said)
            });
        }
        let is_empty = matches!(&body.content.value, Content::Form(fields) if fields.is_empty());
        if is_empty || is_meant(BODY, &body.said) {
            operation.body = None;
        }
    }
    (!meant.is_empty()).then_some(true)
}

fn model(api: &mut Api, name: &Pattern) -> Done {
    let done = out_of(&mut api.models, |model| name.matches(&model.name.value));
    let mut named = missing::named(&api.operations, &api.models);
    match named.find(|(needed, _)| name.matches(needed)) {
        Some((needed, _)) => Err(format!("`{needed}` is the type of something that stays")),
        None => Ok(done),
    }
}
