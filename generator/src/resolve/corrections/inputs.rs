//! Turns what corrections state of the parameters and the body of an operation into facts, and moves them to where they
//! are said to go.

use serde_json::Value;

use super::target::{Done, Input, Pattern, distinct, inputs, merge};
use crate::facts::{BODY, Given, Item, state};
use crate::resolve::media::{MULTIPART, PLAIN_FORM};
use crate::source::Span;
use crate::spec::{Body, Content, Known, Operation, Parameter, Place, Presence, Rule, Type};

/// Those that a correction means: by name, or by place and name.
pub(super) fn meant(operation: &Operation, name: &Pattern) -> Vec<Input> {
    let called =
        |(place, said): &Input| name.matches(said) || name.matches(&format!("{place} {said}"));
    inputs(operation).filter(called).collect()
}

/// States facts of those that are meant.
pub(super) fn set(operation: &mut Operation, name: &Pattern, given: Given<'_>) -> Done {
    let place = given.stated.get("place").and_then(Value::as_str);
    let meant = meant(operation, name);
    let done = merge(meant.into_iter().map(|(before, said)| {
        let before = convert(operation, (before, &said), place, given.place)?;
        let input = find(operation, (before, &said));
        input.map(|input| state(input, given)).transpose()
    }))?;
    settle(operation, given.place).map(|()| done)
}

fn find<'a>(operation: &'a mut Operation, (place, said): (&str, &str)) -> Option<&'a mut dyn Item> {
    let Operation {
        parameters, body, ..
    } = operation;
    if place == BODY {
        let body = body.as_mut().filter(|body| body.said == said)?;
        return Some(body);
    }
    let form = match body.as_mut().map(|body| &mut body.content.value) {
        Some(Content::Form(fields)) => &mut fields[..],
        Some(Content::Value(_)) | None => &mut [],
    };
    let mut all = parameters.iter_mut().chain(form);
    let found = all.find(|each| each.said == said && each.place.value.as_str() == place)?;
    Some(found)
}

/// Makes a parameter a body, or a body a parameter, if that is what is said of it. Where it is then.
fn convert<'p>(
    operation: &mut Operation,
    (before, said): (&'p str, &str),
    after: Option<&str>,
    span: Span,
) -> Result<&'p str, String> {
    let is_form = !operation.form().is_empty() || operation.value_body().is_none();
    match (before, after) {
        (BODY, Some(place)) if place != BODY && !is_form => {
            let place = Place::ALL.into_iter().find(|each| each.as_str() == place);
            let place =
                place.ok_or("a body goes into path, query, header, cookie, form or body")?;
            if let Some(body) = operation.body.take() {
                operation.parameters.push(parameter(body, place, span));
            }
            Ok(place.as_str())
        }
        (BODY, _) | (_, None) => Ok(before),
        (_, Some(BODY)) => {
            let at = operation
                .parameters
                .iter()
                .position(|each| each.said == said && each.place.value.as_str() == before);
            let at = at.ok_or("a field of a form cannot be the body beside it")?;
            if operation.body.is_some() {
                return Err("the request has a body already".to_owned());
            }
            let parameter = operation.parameters.remove(at);
            operation.body = Some(body(parameter, span));
            Ok(BODY)
        }
        (_, Some(_)) => Ok(before),
    }
}

fn parameter(body: Body, place: Place, span: Span) -> Parameter {
    let type_ = match body.content.value {
        Content::Value(type_) => type_,
        Content::Form(_) => Type::Any,
    };
    Parameter {
        name: Known::corrected(body.said.clone(), span),
        said: body.said,
        place: Known::corrected(place, span),
        type_: Known {
            value: type_,
            origin: body.content.origin,
        },
        style: None,
        presence: body.presence,
        suggested: None,
        description: body.description,
    }
}

pub(super) fn body(parameter: Parameter, span: Span) -> Body {
    let json = vec!["application/json".to_owned()];
    Body {
        said: parameter.said,
        media_types: Known::inferred(json, Rule::JsonByDefault, span),
        content: Known::corrected(Content::Value(parameter.type_.value), span),
        presence: parameter.presence,
        description: parameter.description,
    }
}

/// Brings parameters and form in line with the places of their members. Errors, in words: that cannot be.
pub(super) fn settle(operation: &mut Operation, span: Span) -> Result<(), String> {
    let is_field = |each: &Parameter| each.place.value == Place::Form;
    let mut all = std::mem::take(&mut operation.parameters);
    if let Some(Content::Form(fields)) = operation.body.as_mut().map(|body| &mut body.content.value)
    {
        all.append(fields);
    }
    let (fields, parameters): (Vec<_>, Vec<_>) = all.into_iter().partition(is_field);
    operation.parameters = parameters;
    match operation.body.as_mut().map(|body| &mut body.content.value) {
        Some(Content::Form(_)) if fields.is_empty() => operation.body = None,
        Some(Content::Form(form)) => *form = fields,
        Some(Content::Value(_)) | None if fields.is_empty() => {}
        Some(Content::Value(_)) => return Err("the request has a body of another kind".to_owned()),
        None => operation.body = Some(form(fields, span)),
    }
    let inputs = operation.parameters.iter().chain(operation.form());
    let names = inputs.map(|each| format!("{} {}", each.place.value.as_str(), each.name.value));
    distinct(names, "parameters")
}

/// The form that fields make up.
fn form(fields: Vec<Parameter>, span: Span) -> Body {
    let is_file = |field: &Parameter| *field.type_.value.innermost() == Type::Binary;
    let (media_type, rule) = if fields.iter().any(is_file) {
        (MULTIPART, Rule::FileInForm)
    } else {
        (PLAIN_FORM, Rule::FormByDefault)
    };
    let required = fields
        .iter()
        .any(|field| field.presence.value.is_required());
    let presence = if required {
        Presence::Required
    } else {
        Presence::Optional
    };
    Body {
        said: Place::Form.as_str().to_owned(),
        media_types: Known::inferred(vec![media_type.to_owned()], rule, span),
        content: Known::corrected(Content::Form(fields), span),
        presence: Known::corrected(presence, span),
        description: String::new(),
    }
}
