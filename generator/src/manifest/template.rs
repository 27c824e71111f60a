//! Turns the schema of a manifest into a new manifest, in which each key is explained and commented out.

use std::fmt::Write;

use serde_json::Value;

use super::schema;

/// What stands at the top of a new manifest.
const HEAD: &str = "\
# The manifest of one client. `docwright update` reads it with the pages that it names, and writes openapi.yaml beside it
# (the API as it was recovered) and the crate.
#
# What stands behind a `#` without a space is an example. Take the `#` away to state it, and put your own words there;
# without that, the pages tell, or a custom does.
";

/// A table of the manifest and its key: what stands in a new manifest without a `#`.
pub type Live<'a> = (&'a str, &'a str, &'a str);

/// The text of a new manifest that states nothing but what is live.
#[must_use]
pub fn template(live: &[Live<'_>]) -> String {
    let mut text = HEAD.to_owned();
    let schema = schema();
    for (name, table) in properties(&schema) {
        text.push('\n');
        explain(&mut text, table);
        if table["type"] == "array" {
            line(&mut text, false, &format!("[[{name}]]"));
            entry(&mut text, name, &table["items"], &|_| None);
        } else {
            line(&mut text, true, &format!("[{name}]"));
            let stated = |key: &str| {
                let mut live = live.iter();
                let found = live.find(|(table, each, _)| *table == name && *each == key);
                found.map(|(.., value)| (*value).to_owned())
            };
            entry(&mut text, name, table, &stated);
        }
    }
    text
}

/// The keys of a table, and the tables in it behind them.
fn entry(text: &mut String, name: &str, schema: &Value, stated: &dyn Fn(&str) -> Option<String>) {
    let is_table = |schema: &Value| schema["type"] == "object" && schema["examples"].is_null();
    for (key, schema) in properties(schema).filter(|(_, schema)| !is_table(schema)) {
        explain(text, schema);
        let value = stated(key).map(Value::from);
        let example = value.as_ref().unwrap_or(&schema["examples"][0]);
        let example = toml(example);
        line(text, value.is_some(), &format!("{key} = {example}"));
    }
    for (key, schema) in properties(schema).filter(|(_, schema)| is_table(schema)) {
        explain(text, schema);
        let name = format!("{name}.{key}");
        line(text, false, &format!("[{name}]"));
        entry(text, &name, schema, &|_| None);
    }
}

fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties.map(|(key, schema)| (key.as_str(), schema))
}

fn explain(text: &mut String, schema: &Value) {
    let words = schema["description"].as_str().unwrap_or_default();
    for line in words.lines() {
        writeln!(text, "{}", format!("# {line}").trim_end()).expect("a string takes text");
    }
}

fn line(text: &mut String, is_live: bool, line: &str) {
    let mark = if is_live { "" } else { "#" };
    writeln!(text, "{mark}{line}").expect("a string takes text");
}

/// A value as it stands behind a key.
fn toml(value: &Value) -> String {
    toml::Value::try_from(value).map_or_else(|_| String::new(), |value| value.to_string())
}
