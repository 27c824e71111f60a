//! Turns the true document of an API, where a documentation set has one, into one by which a mock server can judge the
//! calls of a client that knows no more than the pages tell.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use docwright::spec::{Api, Shape, Type};
use serde_json::{Map, Value, json};

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
        Stated::of(api).relax(&mut document);
        fs::write(path, serde_json::to_vec(&document)?)?;
    }
    Ok(())
}

/// The lists of allowed values that the pages state, each in the order of its values' texts.
struct Stated(HashSet<Vec<String>>);

impl Stated {
    fn of(api: &Api) -> Self {
        let models = api.models.iter();
        let whole = models.clone().filter_map(|model| match &model.shape.value {
            Shape::Enum(values) => Some(sorted(values)),
            Shape::Object(_) | Shape::Union(_) | Shape::Open => None,
        });
        let fields = models.flat_map(|model| model.fields());
        let fields = fields.map(|field| &field.type_.value);
        let inputs = api
            .operations
            .iter()
            .flat_map(|operation| operation.types());
        let types = fields.chain(inputs.map(|(_, type_)| type_));
        let inline = types.filter_map(|type_| {
            let Type::Enum(values) = type_.innermost() else {
                return None;
            };
            let values: Vec<Value> = values.iter().map(|value| json!(value)).collect();
            Some(sorted(&values))
        });
        Self(whole.chain(inline).collect())
    }

    /// Drops from each schema what it demands of a value besides its type and the values that the pages state: a sample
    /// cannot know it. Of other values that are allowed, the first becomes the example, so that answers have it. What
    /// they told apart may then fit several variants.
    fn relax(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                self.allowed_to_example(members);
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
                members.values_mut().for_each(|member| self.relax(member));
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.relax(element)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// A list called `enum` is a keyword of a schema; a property of that name would have a schema.
    fn allowed_to_example(&self, schema: &mut Map<String, Value>) {
        let Some(allowed) = schema.get("enum").and_then(Value::as_array) else {
            return;
        };
        if let Some(first) = allowed.first().cloned()
            && !self.0.contains(&sorted(allowed))
        {
            schema.remove("enum");
            schema.entry("example").or_insert(first);
        }
    }
}

fn sorted(values: &[Value]) -> Vec<String> {
    let mut texts: Vec<String> = values.iter().map(Value::to_string).collect();
    texts.sort_unstable();
    texts
}
