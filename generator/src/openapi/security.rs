//! Turns security schemes into their components, and back.

use serde_json::{Map, Value, json};

use super::keys::Keys;
use super::marks::{Marks, known};
use super::schemas::text;
use crate::spec::{Api, Place, Scheme, SchemeKind};

/// All schemes.
pub(super) fn schemes(api: &Api, keys: &Keys) -> Value {
    let each = |each: &Scheme| {
        let key = keys.scheme(&each.name.value).to_owned();
        let object = scheme(each, &key);
        (key, Value::Object(object))
    };
    Value::Object(api.schemes.iter().map(each).collect())
}

fn scheme(scheme: &Scheme, key: &str) -> Map<String, Value> {
    let mut marks = Marks::default();
    let Value::Object(mut object) = kind(&scheme.kind.value, &mut marks) else {
        return Map::new();
    };
    text(&mut object, "description", &scheme.description);
    if key != scheme.name.value {
        object.insert("x-docwright-name".into(), json!(scheme.name.value));
    }
    marks.note("name", scheme.name.origin);
    marks.note("type", scheme.kind.origin);
    marks.write(&mut object);
    object
}

fn kind(kind: &SchemeKind, marks: &mut Marks) -> Value {
    match kind {
        SchemeKind::ApiKey {
            place,
            parameter,
            prefix,
        } => {
            marks.note("in", place.origin);
            let mut object =
                json!({ "type": "apiKey", "name": parameter, "in": place.value.as_str() });
            if let Some(prefix) = prefix {
                object["x-docwright-prefix"] = json!(prefix);
            }
            object
        }
        SchemeKind::Basic => json!({ "type": "http", "scheme": "basic" }),
        SchemeKind::Bearer => json!({ "type": "http", "scheme": "bearer" }),
        SchemeKind::ClientCredentials { token_url, scopes } => {
            marks.note("tokenUrl", token_url.origin);
            let flow = json!({ "tokenUrl": token_url.value, "scopes": named(scopes) });
            json!({ "type": "oauth2", "flows": { "clientCredentials": flow } })
        }
        SchemeKind::OAuth {
            authorization_url,
            scopes,
        } => {
            let flow = json!({ "authorizationUrl": authorization_url, "scopes": named(scopes) });
            json!({ "type": "oauth2", "flows": { "implicit": flow } })
        }
    }
}

fn named(scopes: &[String]) -> Value {
    Value::Object(
        scopes
            .iter()
            .map(|scope| (scope.clone(), json!("")))
            .collect(),
    )
}

/// A scheme that we wrote.
pub(super) fn read(key: &str, object: &Value) -> Scheme {
    Scheme {
        name: known(
            object,
            "name",
            object["x-docwright-name"]
                .as_str()
                .unwrap_or(key)
                .to_owned(),
        ),
        kind: known(object, "type", read_kind(object)),
        description: object["description"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    }
}

fn read_kind(object: &Value) -> SchemeKind {
    let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let scopes = |flow: &Value| {
        flow["scopes"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect()
    };
    let client = &object["flows"]["clientCredentials"];
    let implicit = &object["flows"]["implicit"];
    match (object["type"].as_str(), object["scheme"].as_str()) {
        (Some("apiKey"), _) => SchemeKind::ApiKey {
            place: known(object, "in", place(&object["in"])),
            parameter: string(&object["name"]),
            prefix: object["x-docwright-prefix"].as_str().map(str::to_owned),
        },
        (Some("http"), Some("basic")) => SchemeKind::Basic,
        (Some("oauth2"), _) if client.is_object() => SchemeKind::ClientCredentials {
            token_url: known(object, "tokenUrl", string(&client["tokenUrl"])),
            scopes: scopes(client),
        },
        (Some("oauth2"), _) => SchemeKind::OAuth {
            authorization_url: string(&implicit["authorizationUrl"]),
            scopes: scopes(implicit),
        },
        _ => SchemeKind::Bearer,
    }
}

/// The place of that name; the query if it is none.
pub(super) fn place(value: &Value) -> Place {
    let all = [Place::Path, Place::Query, Place::Header, Place::Cookie];
    all.into_iter()
        .find(|place| value == place.as_str())
        .unwrap_or(Place::Query)
}
