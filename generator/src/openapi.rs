//! Turns the spec into an `OpenAPI` 3.1 document, and such a document back into the spec.
//!
//! What we write reads back without loss; reading any other document is not promised. Facts that a rule
//! concluded bear `x-docwright-inferred`, those of the manifest `x-docwright-corrected`.

mod enums;
mod json;
mod keys;
mod marks;
mod null;
mod operations;
mod paging;
mod parameters;
mod read;
mod schemas;
mod security;
mod styles;
mod text;

pub use read::{ReadError, read, read_named};
pub use text::{to_json, to_yaml};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::names::Given;
use crate::spec::Api;
use keys::Keys;
use marks::Marks;

/// The member that holds Rust names.
const NAMES: &str = "x-docwright-names";

/// The document of an API.
#[must_use]
pub fn document(api: &Api) -> Value {
    let keys = Keys::of(api);
    let mut info = Map::new();
    info.insert("title".into(), json!(api.title.value));
    info.insert("version".into(), json!(api.version.value));
    let mut marks = Marks::default();
    marks.note("title", api.title.origin);
    marks.note("version", api.version.origin);
    marks.note("servers", api.base_url.origin);
    marks.write(&mut info);
    let mut components = Map::new();
    let schemas = schemas::models(api, &keys).chain(operations::forms(api, &keys));
    let schemas: Map<String, Value> = schemas.collect();
    if !schemas.is_empty() {
        components.insert("schemas".into(), Value::Object(schemas));
    }
    if !api.schemes.is_empty() {
        components.insert("securitySchemes".into(), security::schemes(api, &keys));
    }
    json!({
        "openapi": "3.1.0",
        "info": info,
        "servers": servers(&api.base_url.value),
        "tags": api.tags.iter().map(|tag| json!({ "name": tag.name })).collect::<Vec<_>>(),
        "paths": operations::paths(api, &keys),
        "components": components,
    })
}

fn servers(url: &str) -> Value {
    if url.is_empty() {
        json!([])
    } else {
        json!([{ "url": url }])
    }
}

/// The document with the Rust names that the items of the API were given.
#[must_use]
pub fn with_names(mut document: Value, names: &Given) -> Value {
    document[NAMES] = json!(names);
    document
}

/// The Rust names that the YAML (or JSON) text of a document records; none if it records none.
///
/// # Errors
/// If the text is no YAML, or has something else in the place of the names.
pub fn names(text: &str) -> Result<Given, ReadError> {
    let document: Document = read::parse(names_alone(text)).or_else(|_| read::parse(text))?;
    Ok(document.names)
}

/// The end of a text, from its member of names on, which comes last in what we write; else the whole text. No line within
/// a member of the document begins like that, since it is indented.
fn names_alone(text: &str) -> &str {
    let start = format!("\n{NAMES}:");
    text.find(&start).map_or(text, |at| &text[at + 1..])
}

/// Of a document, what [`names`] wants.
#[derive(Deserialize)]
struct Document {
    #[serde(default, rename = "x-docwright-names")]
    names: Given,
}
