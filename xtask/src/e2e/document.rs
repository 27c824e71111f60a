//! Turns the true document of an API, where a documentation set has one, into one by which a mock server can judge the
//! calls of a client that knows no more than the pages tell.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use docwright::spec::{Api, Shape, Type};
use serde_json::{Map, Value, json};

use super::answers::{self, LOCAL_TIME};

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

/// Writes the document beside the pages to `path`, if there is one, for a client of the API that the pages tell.
pub(super) fn write(pages: &Path, api: &Api, path: &Path) -> anyhow::Result<()> {
    let truth = pages.join(TRUTH);
    if truth.is_file() {
        let mut document = serde_json::from_slice(&fs::read(truth)?)?;
        answers::add(&mut document);
        Stated::of(api).relax(&mut document);
        fs::write(path, serde_json::to_vec(&document)?)?;
    }
    Ok(())
}

/// The lists of allowed values that the pages state of parameters, each in the order of its values' texts. Of fields,
/// pages of many languages state none.
struct Stated(HashSet<Vec<String>>);

impl Stated {
    fn of(api: &Api) -> Self {
        let operations = api.operations.iter();
        let parameters = operations.flat_map(|operation| &operation.parameters);
        let lists = parameters.filter_map(|each| {
            let inner = each.type_.value.innermost();
            if let Type::Enum(values) = inner {
                let values: Vec<Value> = values.iter().map(|value| json!(value)).collect();
                return Some(sorted(&values));
            }
            match &api.model(inner.model()?)?.shape.value {
                Shape::Enum(values) => Some(sorted(values)),
                Shape::Object(_) | Shape::Union(_) | Shape::Open => None,
            }
        });
        Self(lists.collect())
    }

    /// Whether it is a parameter of which the pages state what is allowed, so that a sample knows it.
    fn know(&self, members: &Map<String, Value>) -> bool {
        let schema = members.get("in").and(members.get("schema"));
        let lists = schema.map(|schema| [&schema["enum"], &schema["items"]["enum"]]);
        let mut lists = lists.into_iter().flatten().filter_map(Value::as_array);
        lists.any(|list| self.0.contains(&sorted(list)))
    }

    /// Drops from each schema, but for those of parameters that are known, what it demands of a value besides its type:
    /// a sample cannot know it. Of the values that are allowed, the first becomes the example, so that answers have it.
    /// What they told apart may then fit several variants.
    fn relax(&self, value: &mut Value) {
        match value {
            Value::Object(members) if self.know(members) => {}
            Value::Object(members) => {
                allowed_to_example(members);
                if let Some(Value::Array(variants)) = members.remove("oneOf") {
                    members.insert("anyOf".to_owned(), Value::Array(variants));
                }
                relax_format(members);
                members.values_mut().for_each(|member| self.relax(member));
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.relax(element)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// Drops a format that a sample cannot know.
fn relax_format(schema: &mut Map<String, Value>) {
    match schema.get("format").and_then(Value::as_str) {
        Some(LOCAL_TIME) => {
            schema.insert("example".to_owned(), json!(answers::text(LOCAL_TIME)));
        }
        Some(format) if TYPES.contains(&format) => return,
        Some(_) => {}
        None => return,
    }
    schema.remove("format");
}

/// A list called `enum` is a keyword of a schema; a property of that name would have a schema.
fn allowed_to_example(schema: &mut Map<String, Value>) {
    let first = schema.get("enum").and_then(Value::as_array);
    if let Some(first) = first.and_then(|allowed| allowed.first()).cloned() {
        schema.remove("enum");
        schema.entry("example").or_insert(first);
    }
}

fn sorted(values: &[Value]) -> Vec<String> {
    let mut texts: Vec<String> = values.iter().map(Value::to_string).collect();
    texts.sort_unstable();
    texts
}
