//! Turns the types of a manifest's entries into their JSON schema, which editors read (draft 7), and which checks a manifest
//! and explains its keys in a new one.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Value, json};

use super::Entries;

/// The schema of docwright.toml.
#[must_use]
pub fn schema() -> Value {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<Entries>();
    RecursiveTransform(without_null).transform(&mut schema);
    schema.insert("title".to_owned(), json!("docwright.toml"));
    schema.to_value()
}

/// TOML has no `null`: what may be `null` is what may be left out. What that counts as, its description says.
fn without_null(schema: &mut Schema) {
    schema.remove("default");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|each| each != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(choice)) = schema.get("anyOf") else {
        return;
    };
    let given = choice.iter().find(|each| each["type"] != "null");
    if let (2, Some(Value::Object(given))) = (choice.len(), given.cloned()) {
        schema.remove("anyOf");
        for (key, value) in given {
            if schema.get(&key).is_none() {
                schema.insert(key, value);
            }
        }
    }
}
