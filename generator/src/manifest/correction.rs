//! Turns `[[correct]]` entries into what they are about and what they state.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use toml::Spanned;

use super::PagingEntry;

/// `[[correct]]`: what is wrong or missing in the pages, and why. It has one of `set`, `add` and `drop`.
///
/// Names are those of the pages, and `*` in a name stands for any characters. Without any name, the API as a whole is meant.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The operation: its name, or its endpoint such as `GET /pets/{petId}`.
    #[schemars(with = "Option<String>", example = &"list_pets")]
    pub operation: Option<Spanned<String>>,
    /// A parameter of it, its body by the name of the row, or its form as `form`. If two are called so, the place stands in
    /// front: `query id`.
    #[schemars(with = "Option<String>", example = &"page_size")]
    pub parameter: Option<Spanned<String>>,
    /// A response of the operation: its status.
    #[schemars(with = "Option<String>", example = &"200")]
    pub response: Option<Spanned<String>>,
    /// The model.
    #[schemars(with = "Option<String>", example = &"Pet")]
    pub model: Option<Spanned<String>>,
    /// A field of it.
    #[schemars(with = "Option<String>", example = &"birth_day")]
    pub field: Option<Spanned<String>>,
    /// The security scheme.
    #[schemars(with = "Option<String>", example = &"api_key")]
    pub scheme: Option<Spanned<String>>,
    /// What to state of it.
    pub set: Option<Facts>,
    /// What to state of something that the pages lack; the keys are those of `set`.
    #[schemars(example = json!({ "place": "query", "type": "string" }))]
    pub add: Option<Facts>,
    /// Whether it is to be left out.
    #[serde(default)]
    #[schemars(example = true)]
    pub drop: bool,
    /// Why the pages are wrong.
    #[schemars(length(min = 1), example = &"The server ignores pageSize.")]
    pub why: String,
}

/// The facts that a correction states. Which of them an item has, its kind decides.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Facts {
    /// The name on the wire; of an operation, the name that it goes by.
    #[schemars(example = &"perPage")]
    pub name: Option<String>,
    /// `path`, `query`, `header`, `cookie`, `form` or `body`; of the key of a security scheme, `header`, `query` or `cookie`.
    #[schemars(extend("enum" = ["path", "query", "header", "cookie", "form", "body"]), example = &"query")]
    pub place: Option<String>,
    /// The type, such as `string`, `int64`, `date-time`, `binary`, `any`, `[integer]`, `{string}` or the name of a model; of a
    /// response, also `none`. Of a security scheme, `api-key`, `basic`, `bearer` or `oauth2`.
    #[serde(rename = "type")]
    #[schemars(example = &"[string]")]
    pub type_: Option<String>,
    /// The values that a text can have; of a model, those of an enum.
    #[schemars(example = ["asc", "desc"])]
    pub values: Option<Vec<Value>>,
    /// Whether it must be given.
    #[schemars(example = true)]
    pub required: Option<bool>,
    /// Of a field: whether it must be given and may be `null`.
    #[schemars(example = true)]
    pub nullable: Option<bool>,
    /// What it counts as if it is left out.
    #[schemars(example = 25)]
    pub default: Option<Value>,
    /// How a list or an object is written in a query or form: `form` (a pair for each part), `csv`, `ssv` or `pipes`
    /// (commas, spaces or bars between the parts), `deep-object` (names in brackets), `json`.
    #[schemars(extend("enum" = ["form", "csv", "ssv", "pipes", "deep-object", "json"]), example = &"csv")]
    pub style: Option<String>,
    /// Of a field: whether the server alone sends it.
    #[schemars(example = true)]
    pub read_only: Option<bool>,
    /// The media types of a body or a response.
    #[schemars(example = ["application/json"])]
    pub media_types: Option<Vec<String>>,
    /// Of a response: its status, such as `200`, `4XX` or `default`.
    #[schemars(example = &"200")]
    pub status: Option<String>,
    /// Of an operation: `GET`, `POST` and so on.
    #[schemars(extend("enum" = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]), example = &"GET")]
    pub method: Option<String>,
    /// Of an operation: the path template.
    #[schemars(example = &"/pets/{petId}")]
    pub path: Option<String>,
    /// Of an operation: names of security schemes; none if anybody may call it, `*` for whatever the client has.
    #[schemars(example = ["api_key"])]
    pub security: Option<Vec<String>>,
    /// Of an operation: how its list is divided into pages.
    #[schemars(example = json!({ "by": "page-number", "parameter": "page", "items": ["pets"] }))]
    pub paging: Option<PagingEntry>,
    /// Of an operation: the groups that it belongs to.
    #[schemars(example = ["Pets"])]
    pub tags: Option<Vec<String>>,
    /// Of an operation: one line on it.
    #[schemars(example = &"Lists pets")]
    pub summary: Option<String>,
    /// The words on it, as Markdown.
    #[schemars(example = &"Pets, the newest first.")]
    pub description: Option<String>,
    /// Of a model: `object`, or `open` if nothing is known of it.
    #[schemars(extend("enum" = ["object", "open"]), example = &"object")]
    pub shape: Option<String>,
    /// Of a model that is one of several: their names.
    #[schemars(example = ["Cat", "Dog"])]
    pub variants: Option<Vec<String>>,
    /// Of such a model: the field that tells them apart, on the wire; empty if there is none.
    #[schemars(example = &"kind")]
    pub discriminator: Option<String>,
    /// Of such a model: values of that field and the models they stand for.
    #[schemars(with = "Option<BTreeMap<String, String>>", example = json!({ "cat": "Cat", "dog": "Dog" }))]
    pub mapping: Option<Map<String, Value>>,
    /// Of a security scheme: the grant of OAuth 2, `client-credentials` or `token`.
    #[schemars(extend("enum" = ["client-credentials", "token"]), example = &"client-credentials")]
    pub flow: Option<String>,
    /// Of a security scheme: where tokens are had.
    #[schemars(example = &"https://login.example/oauth/token")]
    pub token_url: Option<String>,
    /// Of a security scheme: what a token may be asked for.
    #[schemars(example = ["pets:read"])]
    pub scopes: Option<Vec<String>>,
    /// Of an API key: the name of its parameter.
    #[schemars(example = &"X-Api-Key")]
    pub parameter: Option<String>,
    /// Of an API key: the word in front of the secret.
    #[schemars(example = &"Bearer")]
    pub prefix: Option<String>,
    /// Of the API as a whole: what it is called.
    #[schemars(example = &"Pet store API")]
    pub title: Option<String>,
    /// Of the API as a whole: its version.
    #[schemars(example = &"1.2")]
    pub version: Option<String>,
    /// Of the API as a whole: what its paths are relative to.
    #[schemars(example = &"https://pets.example/v1")]
    pub base_url: Option<String>,
}

impl Correction {
    /// What it names, by key.
    #[must_use]
    pub fn target(&self) -> Vec<(&'static str, &Spanned<String>)> {
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
            .filter_map(|(key, name)| Some((key, name.as_ref()?)))
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
