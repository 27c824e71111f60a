//! Turns the true document of an API, where a documentation set has one, into one by which a mock server can judge the
//! calls of a client that knows no more than the pages tell.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

/// The document's name beside the pages.
const TRUTH: &str = "truth.json";

/// Formats that say of what type a value is; all others constrain a text, which pages seldom tell.
const TYPES: &[&str] = &[
    "int32",
    "int64",
    "float",
    "double",
    "date",
    "date-time",
    "binary",
    "byte",
];

/// Writes the document beside the pages to `path`, if there is one.
pub(super) fn write(pages: &Path, path: &Path) -> anyhow::Result<()> {
    let truth = pages.join(TRUTH);
    if truth.is_file() {
        let mut document = serde_json::from_slice(&fs::read(truth)?)?;
        relax(&mut document);
        fs::write(path, serde_json::to_vec(&document)?)?;
    }
    Ok(())
}

/// Drops from each schema what it demands of a value besides its type: a sample cannot know it. Of the values that are
/// allowed, the first becomes the example, so that answers have it. What they told apart may then fit several variants.
fn relax(value: &mut Value) {
    match value {
        Value::Object(members) => {
            allowed_to_example(members);
            if let Some(Value::Array(variants)) = members.remove("oneOf") {
                members.insert("anyOf".to_owned(), Value::Array(variants));
            }
            let is_type = |format: &str| TYPES.contains(&format);
            if members
                .get("format")
                .and_then(Value::as_str)
                .is_some_and(|format| !is_type(format))
            {
                members.remove("format");
            }
            members.values_mut().for_each(relax);
        }
        Value::Array(elements) => elements.iter_mut().for_each(relax),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A list called `enum` is a keyword of a schema; a property of that name would have a schema.
fn allowed_to_example(schema: &mut Map<String, Value>) {
    let first = schema.get("enum").and_then(Value::as_array);
    if let Some(first) = first.and_then(|allowed| allowed.first()).cloned() {
        schema.remove("enum");
        schema.entry("example").or_insert(first);
    }
}
