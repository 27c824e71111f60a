//! Turns `[[correct]]` entries into what they are about and what they state.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::PagingEntry;

/// `[[correct]]`: what is wrong or missing in the pages, and why. It has one of `set`, `add` and `drop`.
///
/// Names are those of the pages, and `*` in a name stands for any characters. Without any name, the API as a whole is meant.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The operation: its name, or its endpoint such as `GET /pets/{petId}`.
    pub operation: Option<String>,
    /// A parameter of it, its body by the name of the row, or its form as `form`. If two are called so, the place stands in
    /// front: `query id`.
    pub parameter: Option<String>,
    /// A response of the operation: its status.
    pub response: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// A field of it.
    pub field: Option<String>,
    /// The security scheme.
    pub scheme: Option<String>,
    /// What to state of it.
    pub set: Option<Facts>,
    /// What to state of something that the pages lack.
    pub add: Option<Facts>,
    /// Whether it is to be left out.
    #[serde(default)]
    pub drop: bool,
    /// Why the pages are wrong.
    pub why: String,
}

/// The facts that a correction states. Which of them an item has, its kind decides.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Facts {
    /// The name on the wire; of an operation, the name that it goes by.
    pub name: Option<String>,
    /// `path`, `query`, `header`, `cookie`, `form` or `body`; of the key of a security scheme, `header`, `query` or `cookie`.
    pub place: Option<String>,
    /// The type, such as `string`, `int64`, `date-time`, `binary`, `any`, `[integer]`, `{string}` or the name of a model; of a
    /// response, also `none`. Of a security scheme, `api-key`, `basic`, `bearer` or `oauth2`.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// The values that a text can have; of a model, those of an enum.
    pub values: Option<Vec<Value>>,
    /// Whether it must be given.
    pub required: Option<bool>,
    /// Of a field: whether it must be given and may be `null`.
    pub nullable: Option<bool>,
    /// What it counts as if it is left out.
    pub default: Option<Value>,
    /// How a list or an object is written in a query or form: `form` (a pair for each part), `csv`, `ssv` or `pipes`
    /// (commas, spaces or bars between the parts), `deep-object` (names in brackets), `json`.
    pub style: Option<String>,
    /// Of a field: whether the server alone sends it.
    pub read_only: Option<bool>,
    /// The media types of a body or a response.
    pub media_types: Option<Vec<String>>,
    /// Of a response: its status, such as `200`, `4XX` or `default`.
    pub status: Option<String>,
    /// Of an operation: `GET`, `POST` and so on.
    pub method: Option<String>,
    /// Of an operation: the path template.
    pub path: Option<String>,
    /// Of an operation: names of security schemes; none if anybody may call it, `*` for whatever the client has.
    pub security: Option<Vec<String>>,
    /// Of an operation: how its list is divided into pages.
    pub paging: Option<PagingEntry>,
    /// Of an operation: the groups that it belongs to.
    pub tags: Option<Vec<String>>,
    /// Of an operation: one line on it.
    pub summary: Option<String>,
    /// The words on it, as Markdown.
    pub description: Option<String>,
    /// Of a model: `object`, or `open` if nothing is known of it.
    pub shape: Option<String>,
    /// Of a model that is one of several: their names.
    pub variants: Option<Vec<String>>,
    /// Of such a model: the field that tells them apart, on the wire; empty if there is none.
    pub discriminator: Option<String>,
    /// Of such a model: values of that field and the models they stand for.
    pub mapping: Option<Map<String, Value>>,
    /// Of a security scheme: the grant of OAuth 2, `client-credentials` or `token`.
    pub flow: Option<String>,
    /// Of a security scheme: where tokens are had.
    pub token_url: Option<String>,
    /// Of a security scheme: what a token may be asked for.
    pub scopes: Option<Vec<String>>,
    /// Of an API key: the name of its parameter.
    pub parameter: Option<String>,
    /// Of an API key: the word in front of the secret.
    pub prefix: Option<String>,
    /// Of the API as a whole: what it is called.
    pub title: Option<String>,
    /// Of the API as a whole: its version.
    pub version: Option<String>,
    /// Of the API as a whole: what its paths are relative to.
    pub base_url: Option<String>,
}

impl Correction {
    /// What it names, by key.
    #[must_use]
    pub fn target(&self) -> Vec<(&'static str, &str)> {
        let keys = [
            ("operation", &self.operation),
            ("parameter", &self.parameter),
            ("response", &self.response),
            ("model", &self.model),
            ("field", &self.field),
            ("scheme", &self.scheme),
        ];
        let given = keys.into_iter();
        given
            .filter_map(|(key, name)| Some((key, name.as_deref()?)))
            .collect()
    }
}

impl Facts {
    /// The keys that are given, with their values.
    #[must_use]
    pub fn stated(&self) -> Map<String, Value> {
        match serde_json::to_value(self).map(without_null) {
            Ok(Value::Object(stated)) => stated,
            // All of it came from TOML, whose keys are texts.
            Ok(_) | Err(_) => Map::new(),
        }
    }
}

/// TOML has no `null`, so it stands for what is not given.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(table) => {
            let given = table.into_iter().filter(|(_, value)| !value.is_null());
            let given = given.map(|(key, value)| (key, without_null(value)));
            Value::Object(given.collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            value
        }
    }
}
