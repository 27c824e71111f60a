//! Turns the schemas of answers that hold themselves into examples: a mock server cannot make up such an answer.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// How deep schemas may stand in one another before optional members are left out.
const DEPTH: usize = 4;
/// The format of a time without an offset, which the mock server does not know.
pub(super) const LOCAL_TIME: &str = "local-date-time";

/// Gives an example to each content of a successful answer whose schema holds itself somewhere.
pub(super) fn add(document: &mut Value) {
    let schemas = Schemas::of(document);
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    let operations = paths.values_mut().filter_map(Value::as_object_mut);
    let operations = operations.flat_map(|item| item.values_mut());
    let answers = operations.filter_map(|each| each.get_mut("responses")?.as_object_mut());
    for (status, answer) in answers.flatten() {
        let contents = answer.get_mut("content").and_then(Value::as_object_mut);
        for content in contents.into_iter().flat_map(Map::values_mut) {
            if status.starts_with('2')
                && schemas.reach_themselves(&content["schema"])
                && let Some(example) = schemas.example(&content["schema"], &mut Vec::new())
            {
                content["example"] = example;
            }
        }
    }
}

/// The named schemas of a document.
struct Schemas(Map<String, Value>);

impl Schemas {
    fn of(document: &Value) -> Self {
        let schemas = document["components"]["schemas"].as_object();
        Self(schemas.cloned().unwrap_or_default())
    }

    /// The name and the schema that a schema refers to.
    fn referred<'a>(&'a self, schema: &'a Value) -> Option<(&'a str, &'a Value)> {
        let name = schema["$ref"].as_str()?.rsplit('/').next()?;
        Some((name, self.0.get(name)?))
    }

    /// Whether a schema leads to one that leads to itself.
    fn reach_themselves(&self, schema: &Value) -> bool {
        let reached = self.reached(schema);
        let mut reached = reached
            .iter()
            .filter_map(|name| self.0.get_key_value(*name));
        reached.any(|(name, schema)| self.reached(schema).contains(name.as_str()))
    }

    /// The names of all schemas that a schema leads to.
    fn reached<'a>(&'a self, schema: &'a Value) -> BTreeSet<&'a str> {
        let (mut names, mut rest) = (BTreeSet::new(), vec![schema]);
        while let Some(value) = rest.pop() {
            if let Some((name, schema)) = self.referred(value)
                && names.insert(name)
            {
                rest.push(schema);
            }
            match value {
                Value::Object(members) => rest.extend(members.values()),
                Value::Array(items) => rest.extend(items),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        names
    }

    /// A value of a schema inside of those with the names in `within`; `None` if there is none that ends.
    fn example<'a>(&'a self, schema: &'a Value, within: &mut Vec<&'a str>) -> Option<Value> {
        if let Some((name, schema)) = self.referred(schema) {
            if within.contains(&name) {
                return None;
            }
            within.push(name);
            let example = self.example(schema, within);
            within.pop();
            return example;
        }
        if let Some(first) = schema["enum"]
            .as_array()
            .and_then(|allowed| allowed.first())
        {
            return Some(first.clone());
        }
        let variants = ["anyOf", "oneOf"].map(|word| schema[word].as_array());
        if let Some(first) = variants.into_iter().flatten().flatten().next() {
            return self.example(first, within);
        }
        let format = schema["format"].as_str();
        match schema["type"].as_str().or(format.and(Some("string"))) {
            Some("array") => {
                let item = self.example(&schema["items"], within);
                Some(item.into_iter().collect())
            }
            Some("string") => Some(json!(format.map_or("text", text))),
            Some("integer") => Some(json!(1)),
            Some("number") => Some(json!(1.5)),
            Some("boolean") => Some(json!(true)),
            Some(_) | None => self.composed(schema, within),
        }
    }

    /// An object, or what else the parts of a schema are.
    fn composed<'a>(&'a self, schema: &'a Value, within: &mut Vec<&'a str>) -> Option<Value> {
        let mut members = self.members(schema, within)?;
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let mut part = self.example(part, within)?;
            let Some(more) = part.as_object_mut() else {
                return Some(part);
            };
            members.append(more);
        }
        Some(Value::Object(members))
    }

    fn members<'a>(
        &'a self,
        schema: &'a Value,
        within: &mut Vec<&'a str>,
    ) -> Option<Map<String, Value>> {
        let mut members = Map::new();
        let required: Vec<&str> = schema["required"]
            .as_array()
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            if !is_required && within.len() >= DEPTH {
                continue;
            }
            match self.example(schema, within) {
                Some(value) => drop(members.insert(name.clone(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        Some(members)
    }
}

/// A text of a format.
pub(super) fn text(format: &str) -> &'static str {
    match format {
        "date" => "2026-01-31",
        "date-time" => "2026-01-31T12:00:00Z",
        LOCAL_TIME => "2026-01-31T12:00:00",
        "byte" => "dGV4dA==",
        _ => "text",
    }
}
