//! Turns what a security scheme wants into keys of docwright.toml, and back.

use serde_json::{Value, json};

use super::forms::{Form, one_of, text, texts};
use super::{Given, Keys, Stated};
use crate::spec::{Known, Place, SchemeKind, words};

/// Words for `type`.
const TYPES: [&str; 4] = [API_KEY, BASIC, BEARER, OAUTH2];
const API_KEY: &str = "api-key";
const BASIC: &str = "basic";
const BEARER: &str = "bearer";
const OAUTH2: &str = "oauth2";
/// Words for `flow`.
const FLOWS: [&str; 2] = [CLIENT_CREDENTIALS, TOKEN];
const CLIENT_CREDENTIALS: &str = "client-credentials";
const TOKEN: &str = "token";

impl Form for SchemeKind {
    fn read(_: Keys, given: Given<'_>, before: Option<&Self>) -> Result<Self, String> {
        let kind = given.read("type", |value| one_of(value, &TYPES, |word| word))?;
        let before_kind = before.map(|before| words_of(before).0);
        let kind = kind.or(before_kind).ok_or("`type` must be given")?;
        match kind {
            API_KEY => api_key(given, before),
            BASIC => Ok(Self::Basic),
            BEARER => Ok(Self::Bearer),
            _ => oauth(given, before),
        }
    }

    fn stated(&self, _: Keys) -> Stated {
        let (kind, flow) = words_of(self);
        let mut stated = Stated::from_iter([("type".to_owned(), json!(kind))]);
        let mut insert = |key: &str, value: Value| drop(stated.insert(key.to_owned(), value));
        if let Some(flow) = flow {
            insert("flow", json!(flow));
        }
        match self {
            Self::ApiKey {
                parameter, prefix, ..
            } => {
                insert("parameter", json!(parameter));
                if let Some(prefix) = prefix {
                    insert("prefix", json!(prefix));
                }
            }
            Self::ClientCredentials { scopes, .. } | Self::OAuth { scopes, .. } => {
                insert("scopes", json!(scopes));
            }
            Self::Basic | Self::Bearer => {}
        }
        stated
    }

    fn words(&self) -> String {
        words::scheme(self).to_owned()
    }
}

/// The words for a kind and for its flow.
fn words_of(kind: &SchemeKind) -> (&'static str, Option<&'static str>) {
    match kind {
        SchemeKind::ApiKey { .. } => (API_KEY, None),
        SchemeKind::Basic => (BASIC, None),
        SchemeKind::Bearer => (BEARER, None),
        SchemeKind::ClientCredentials { .. } => (OAUTH2, Some(CLIENT_CREDENTIALS)),
        SchemeKind::OAuth { .. } => (OAUTH2, Some(TOKEN)),
    }
}

fn api_key(given: Given<'_>, before: Option<&SchemeKind>) -> Result<SchemeKind, String> {
    let known = match before {
        Some(SchemeKind::ApiKey {
            place,
            parameter,
            prefix,
        }) => Some((place, parameter, prefix)),
        Some(
            SchemeKind::Basic
            | SchemeKind::Bearer
            | SchemeKind::ClientCredentials { .. }
            | SchemeKind::OAuth { .. },
        )
        | None => None,
    };
    let owned = |value| text(value).map(str::to_owned);
    let place = known.map(|(place, ..)| place.clone());
    let parameter = given
        .read("parameter", owned)?
        .or_else(|| known.map(|known| known.1.clone()));
    Ok(SchemeKind::ApiKey {
        place: place.unwrap_or_else(|| Known::corrected(Place::Header, given.place)),
        parameter: parameter.ok_or("an API key must have a `parameter`")?,
        prefix: given
            .read("prefix", owned)?
            .or_else(|| known.and_then(|known| known.2.clone())),
    })
}

fn oauth(given: Given<'_>, before: Option<&SchemeKind>) -> Result<SchemeKind, String> {
    let flow = given.read("flow", |value| one_of(value, &FLOWS, |word| word))?;
    let flow = flow.or_else(|| words_of(before?).1);
    let (token_url, authorization_url, known) = match before {
        Some(SchemeKind::ClientCredentials { token_url, scopes }) => {
            (Some(token_url), "", &scopes[..])
        }
        Some(SchemeKind::OAuth {
            authorization_url,
            scopes,
        }) => (None, authorization_url.as_str(), &scopes[..]),
        Some(SchemeKind::ApiKey { .. } | SchemeKind::Basic | SchemeKind::Bearer) | None => {
            (None, "", &[][..])
        }
    };
    let scopes = given.read("scopes", texts)?;
    let scopes = scopes.unwrap_or_else(|| known.to_vec());
    if flow == Some(TOKEN) {
        let authorization_url = authorization_url.to_owned();
        return Ok(SchemeKind::OAuth {
            authorization_url,
            scopes,
        });
    }
    let unknown = || Known::corrected(String::new(), given.place);
    Ok(SchemeKind::ClientCredentials {
        token_url: token_url.cloned().unwrap_or_else(unknown),
        scopes,
    })
}
