//! Turns whether a value must be there into `required`, `nullable` and `default`, and back.

use serde_json::json;

use super::forms::{Form, truth};
use super::{Given, Keys, Stated};
use crate::spec::{Presence, words};

impl Form for Presence {
    fn read(_: Keys, given: Given<'_>, before: Option<&Self>) -> Result<Self, String> {
        let required = given.read("required", truth)?;
        let nullable = given.read("nullable", truth)?;
        let default = given.stated.get("default");
        match (default, required, nullable) {
            (Some(_), Some(true), _) | (Some(_), _, Some(true)) => {
                Err("what has a `default` may be left out".to_owned())
            }
            (Some(value), ..) => Ok(Self::Default(value.clone())),
            (None, Some(false), Some(true)) => Err(
                "what may be left out is not told from `null`; one of both is enough".to_owned(),
            ),
            (None, _, Some(true)) => Ok(Self::Nullable),
            (None, Some(true), _) => Ok(Self::Required),
            (None, Some(false), _) => Ok(left_out(before)),
            (None, None, _) => Ok(not_null(before)),
        }
    }

    fn stated(&self, _: Keys) -> Stated {
        let (key, value) = match self {
            Self::Required => ("required", json!(true)),
            Self::Nullable => ("nullable", json!(true)),
            Self::Optional => ("required", json!(false)),
            Self::Default(value) => ("default", value.clone()),
        };
        Stated::from_iter([(key.to_owned(), value)])
    }

    fn words(&self) -> String {
        words::presence(self)
    }
}

/// What may be left out keeps its default.
fn left_out(before: Option<&Presence>) -> Presence {
    match before {
        Some(Presence::Default(value)) => Presence::Default(value.clone()),
        Some(Presence::Required | Presence::Nullable | Presence::Optional) | None => {
            Presence::Optional
        }
    }
}

fn not_null(before: Option<&Presence>) -> Presence {
    match before {
        Some(Presence::Default(_) | Presence::Optional) | None => left_out(before),
        Some(Presence::Nullable | Presence::Required) => Presence::Required,
    }
}
