//! Turns an item of an API into the facts of it that are compared, but for its parts.

use super::change::DESCRIPTION;
use crate::spec::{
    Access, Api, Body, Field, Model, Need, Operation, Parameter, Permissions, Presence, Response,
    Scheme, SchemeKind, Shape, Type, Union, words,
};

/// What is known of an item, each by its name; the same names in the same order for all items of a kind.
pub(super) type Facts = Vec<(&'static str, String)>;

pub(super) fn api(api: &Api) -> Facts {
    vec![
        ("title", api.title.value.clone()),
        ("version", api.version.value.clone()),
        ("base URL", api.base_url.value.clone()),
    ]
}

pub(super) fn scheme(scheme: &Scheme) -> Facts {
    let (place, parameter) = match &scheme.kind.value {
        SchemeKind::ApiKey {
            place, parameter, ..
        } => (place.value.as_str(), parameter.clone()),
        SchemeKind::Basic
        | SchemeKind::Bearer
        | SchemeKind::ClientCredentials { .. }
        | SchemeKind::OAuth { .. } => ("", String::new()),
    };
    let (url, scopes) = match &scheme.kind.value {
        SchemeKind::ClientCredentials { token_url, scopes } => (token_url.value.clone(), scopes),
        SchemeKind::OAuth {
            authorization_url,
            scopes,
        } => (authorization_url.clone(), scopes),
        SchemeKind::ApiKey { .. } | SchemeKind::Basic | SchemeKind::Bearer => {
            (String::new(), &Vec::new())
        }
    };
    vec![
        ("kind", words::scheme(&scheme.kind.value).to_owned()),
        ("place", place.to_owned()),
        ("parameter", parameter),
        ("URL", url),
        ("scopes", scopes.join(", ")),
        (DESCRIPTION, scheme.description.clone()),
    ]
}

pub(super) fn operation(operation: &Operation) -> Facts {
    let answer = operation.answer().map(type_);
    let paging = operation.paging.as_ref();
    let (method, path) = (operation.method.value.as_str(), &operation.path.value);
    let description = format!("{}\n\n{}", operation.summary, operation.description);
    vec![
        ("request", format!("{method} {path}")),
        ("name", operation.name.value.clone()),
        ("answer", answer.unwrap_or_else(none)),
        (
            "paging",
            paging.map_or_else(none, |paging| words::paging(&paging.value)),
        ),
        ("security", words::security(&operation.security.value)),
        ("permissions", permissions(&operation.permissions)),
        (DESCRIPTION, description.trim().to_owned()),
    ]
}

fn permissions(permissions: &Permissions) -> String {
    let names = permissions.names.join(", ");
    match permissions.need {
        Need::NotStated => "not stated".to_owned(),
        Need::None => none(),
        Need::Any => format!("any of {names}"),
        Need::All => format!("all of {names}"),
    }
}

pub(super) fn parameter(parameter: &Parameter) -> Facts {
    let style = parameter.style.as_ref();
    let style = style.map_or("none", |style| style.value.as_str());
    let own = vec![
        ("wire name", parameter.name.value.clone()),
        ("place", parameter.place.value.as_str().to_owned()),
        ("type", type_(&parameter.type_.value)),
        ("style", style.to_owned()),
        (DESCRIPTION, parameter.description.clone()),
    ];
    with_presence(own, &parameter.presence.value)
}

pub(super) fn body(body: &Body, value: &Type) -> Facts {
    let own = vec![
        ("type", type_(value)),
        ("media types", body.media_types.value.join(", ")),
        (DESCRIPTION, body.description.clone()),
    ];
    with_presence(own, &body.presence.value)
}

pub(super) fn response(response: &Response) -> Facts {
    let content = response.content.as_ref();
    vec![
        (
            "type",
            content.map_or_else(none, |content| type_(&content.value)),
        ),
        ("media types", response.media_types.join(", ")),
        (DESCRIPTION, response.description.clone()),
    ]
}

pub(super) fn model(model: &Model) -> Facts {
    let (kind, union) = match &model.shape.value {
        Shape::Object(_) => ("an object", None),
        Shape::Enum(_) => ("one of some values", None),
        Shape::Union(union) => ("one of some models", Some(union)),
        Shape::Open => ("an object of which nothing is known", None),
    };
    let discriminator = union.and_then(|union| union.discriminator.as_ref());
    vec![
        ("name", model.name.value.clone()),
        ("shape", kind.to_owned()),
        (
            "discriminator",
            discriminator.map_or_else(none, |field| field.value.clone()),
        ),
        ("mapping", union.map_or_else(none, mapping)),
        (DESCRIPTION, model.description.clone()),
    ]
}

fn mapping(union: &Union) -> String {
    let pairs = union.mapping.iter();
    let pairs = pairs.map(|(value, model)| format!("{value}: {model}"));
    pairs.collect::<Vec<_>>().join(", ")
}

pub(super) fn field(field: &Field) -> Facts {
    let access = match field.access {
        Access::ReadWrite => "client and server",
        Access::ReadOnly => "server alone",
    };
    let own = vec![
        ("wire name", field.name.value.clone()),
        ("other spellings", field.spellings.join(", ")),
        ("type", type_(&field.type_.value)),
        ("sent by", access.to_owned()),
        (DESCRIPTION, field.description.clone()),
    ];
    with_presence(own, &field.presence.value)
}

fn with_presence(mut facts: Facts, presence: &Presence) -> Facts {
    let (need, default) = match presence {
        Presence::Default(value) => (words::presence(&Presence::Optional), value.to_string()),
        Presence::Required | Presence::Nullable | Presence::Optional => {
            (words::presence(presence), none())
        }
    };
    facts.extend([("presence", need), ("default", default)]);
    facts
}

/// A type without the values of an enum, which are items of their own.
fn type_(type_: &Type) -> String {
    let some = || Type::Enum(vec!["some texts".to_owned()]);
    match type_.innermost() {
        Type::Enum(_) => words::type_(&type_.with_innermost(some())),
        Type::Integer(_)
        | Type::Number(_)
        | Type::Text
        | Type::Uuid
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Binary
        | Type::Any
        | Type::Array(_)
        | Type::Map(_)
        | Type::Model(_) => words::type_(type_),
    }
}

fn none() -> String {
    "none".to_owned()
}
