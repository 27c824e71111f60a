//! Manifests: what is wrong with one, all at once; and that types, schema, checks and new manifests know the same keys.

use std::collections::BTreeSet;
use std::{env, fs};

use docwright::diag;
use docwright::manifest::{Manifest, schema, template};
use docwright::source::{Page, Sources};
use docwright::spec::{Method, Place, Style};
use serde_json::Value;

/// The findings on a manifest of that text, as they are shown.
fn found(text: &str) -> String {
    let mut sources = Sources::default();
    let path = "docwright.toml".to_owned();
    let text = text.to_owned();
    let (_, found) = Manifest::read(Page { path, text }, &mut sources);
    diag::render(&found, &sources, false)
}

const WRONG: &str = r#"
[client]
nmae = "pets"
version = "one"
license = 1
request-id = "x-request-id"

[pages]
also = ["../java", 2]

[apis]
title = "Pets"

[[security]]
name = "login"
type = "oauth"
flow = "client-credential"
why = "It is so."

[[correct]]
operation = "list_pets"
parameter = "page_size"
set = { requierd = true, style = "tsv", place = "quary", default = 2026-01-01, nullable = "no" }

[[correct]]
operation = "list_pets"
set = { paging = { by = "page-numbers" } }
why = " "

[[correct]]
operation = "list_pets"
set = { paging = { by = "cursor", parameter = "after", nxt = ["next"] } }
why = "It is so."
"#;

#[test]
fn all_that_is_wrong_is_told_at_its_place_with_the_nearest_right_name() {
    insta::assert_snapshot!("wrong", found(WRONG));
}

#[test]
fn all_that_is_no_toml_is_told() {
    let text = found("[client]\nname = pets\n\n[pages\npath = \"pages\"\n");
    assert!(text.contains("docwright.toml:2:8"), "{text}");
    assert!(text.contains("docwright.toml:4:"), "{text}");
}

#[test]
fn the_schema_for_editors_is_that_of_the_types() {
    let path = xtask::root().join("generator/docwright.schema.json");
    let mut wanted = serde_json::to_string_pretty(&schema()).expect("a schema is JSON");
    wanted.push('\n');
    if env::var_os("DOCWRIGHT_UPDATE").is_some() {
        fs::write(&path, &wanted).expect("the schema can be written");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == wanted,
        "run `DOCWRIGHT_UPDATE=1 cargo test -p docwright-tests manifest::`"
    );
}

#[test]
fn a_new_manifest_states_nothing_and_explains_each_key() {
    let text = template(&[("pages", "path", "../pets")]);
    assert_eq!(found(&text), "");
    let stated: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect();
    assert_eq!(
        stated,
        ["[client]", "[pages]", "path = \"../pets\"", "[api]"]
    );
    let lines: Vec<&str> = text.lines().collect();
    let is_key = |line: &str| !line.is_empty() && !line.starts_with("# ") && line != "#";
    for pair in lines.windows(2) {
        assert!(
            !is_key(pair[1]) || pair[0].starts_with("# ") || pair[1].contains("[["),
            "{} is not explained",
            pair[1]
        );
    }
}

#[test]
fn a_new_manifest_without_its_marks_has_every_key_of_the_schema() {
    let text = template(&[]);
    let is_mark = |line: &str| line.starts_with('#') && !line.starts_with("# ") && line != "#";
    let bare: Vec<&str> = text
        .lines()
        .map(|line| if is_mark(line) { &line[1..] } else { line })
        .collect();
    let bare = bare.join("\n");
    assert_eq!(found(&bare), "");
    let manifest: toml::Table = bare.parse().expect("it is TOML");
    let mut missing = BTreeSet::new();
    lacks("", &schema(), &toml::Value::Table(manifest), &mut missing);
    assert_eq!(missing, BTreeSet::new());
}

/// The keys of a schema that a value does not have; of a kind that others stand beside, one is enough.
fn lacks(path: &str, schema: &Value, value: &toml::Value, missing: &mut BTreeSet<String>) {
    let properties = schema["properties"].as_object().into_iter().flatten();
    for (key, schema) in properties {
        let path = format!("{path}.{key}");
        match value.get(key) {
            None if !path.contains(".add.") => drop(missing.insert(path)),
            None => {}
            Some(value) => match value.as_array().and_then(|list| list.first()) {
                Some(first) => lacks(&path, &schema["items"], first, missing),
                None => lacks(&path, schema, value, missing),
            },
        }
    }
}

#[test]
fn the_words_of_the_schema_are_those_of_the_spec() {
    let schema = schema();
    let set = &schema["properties"]["correct"]["items"]["properties"]["set"]["properties"];
    let words = |key: &str| -> Vec<String> {
        let words = set[key]["enum"].as_array().into_iter().flatten();
        let words = words.filter_map(Value::as_str);
        words.map(str::to_owned).collect()
    };
    assert_eq!(words("style"), Style::ALL.map(Style::as_str));
    assert_eq!(words("method"), Method::ALL.map(Method::as_str));
    let places = Place::ALL.map(Place::as_str);
    assert_eq!(words("place"), [&places[..], &["body"]].concat());
}
