//! Nothing of a hostile page reaches Cargo.toml but as a value, openapi.yaml but as data, and the names of files but as
//! plain words.

use std::collections::BTreeSet;

use docwright::openapi;
use serde_json::Value;
use toml::Table;

use super::sets::{self, Set};

#[test]
fn a_manifest_has_the_keys_of_every_other() {
    for set in sets::all() {
        let text = set.file("Cargo.toml");
        has_usual_keys(text, &set.package, &set.package);
        assert!(!text.contains(docwright::source::steers), "{}", set.package);
    }
}

/// Asserts that a manifest of a crate of that name differs from that of another client in values alone.
pub(super) fn has_usual_keys(text: &str, name: &str, case: &str) {
    let plain = manifest(include_str!("../../generated/genesys-messaging/Cargo.toml"));
    let mut manifest = manifest(text);
    let package = manifest.remove("package").expect("a package");
    for (key, value) in &manifest {
        let fixed = matches!(key.as_str(), "dependencies" | "dev-dependencies" | "lints");
        let varies = matches!(key.as_str(), "features" | "example");
        assert!(varies || fixed, "{case}: [{key}]");
        assert!(!fixed || plain.get(key) == Some(value), "{case}: [{key}]");
    }
    let keys = keys(&package)
        .difference(&keys(&plain["package"]))
        .cloned()
        .collect::<Vec<_>>();
    assert_eq!(keys, [""; 0], "{case}");
    assert_eq!(package["name"].as_str(), Some(name), "{case}");
    assert!(semver(&package["version"]), "{case}");
    assert!(are_ours(&manifest), "{case}: [[example]]");
}

fn manifest(text: &str) -> Table {
    text.parse().expect("a manifest is TOML")
}

fn keys(value: &toml::Value) -> BTreeSet<String> {
    let table = value.as_table().expect("a table");
    table.keys().cloned().collect()
}

/// Whether the examples are those of every client, and need features that there are.
fn are_ours(manifest: &Table) -> bool {
    let examples = manifest.get("example").and_then(toml::Value::as_array);
    examples.into_iter().flatten().all(|example| {
        let name = example["name"].as_str().unwrap_or_default();
        let needed = example["required-features"].as_array();
        let is_there = |feature: &toml::Value| {
            let name = feature.as_str().unwrap_or_default();
            manifest["features"].get(name).is_some()
        };
        ["errors", "listing", "quick_start"].contains(&name)
            && needed.is_some_and(|needed| needed.iter().all(is_there))
            && keys(example).len() == 2
    })
}

fn semver(version: &toml::Value) -> bool {
    let parts: Vec<&str> = version.as_str().unwrap_or_default().split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u64>().is_ok())
}

#[test]
fn a_document_is_read_as_it_was_meant() {
    for set in sets::all() {
        let document = document(set);
        let yaml: Value =
            serde_saphyr::from_str(&openapi::to_yaml(&document)).expect("one document of YAML");
        assert!(yaml == document, "{}", set.package);
    }
}

fn document(set: &Set) -> Value {
    let input = docwright::disk::load(&set.pages, None, &[], &mut |_, _| {})
        .expect("the pages can be read");
    openapi::document(&docwright::recover(input).api)
}

#[test]
fn files_have_plain_names_on_every_system() {
    for set in sets::all() {
        let lower: BTreeSet<String> = set.files.keys().map(|path| path.to_lowercase()).collect();
        assert_eq!(
            lower.len(),
            set.files.len(),
            "{}: two differ in case alone",
            set.package
        );
        for path in set.files.keys() {
            for name in path.split('/') {
                assert!(is_plain(name), "{}: {path}", set.package);
            }
        }
    }
}

/// Whether a name of a file is one on Windows too, which keeps those of devices for itself.
pub(super) fn is_plain(name: &str) -> bool {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];
    let stem = name.split('.').next().unwrap_or_default();
    let plain = |each: char| each.is_ascii_alphanumeric() || "_-.".contains(each);
    name.len() <= 120 && name.chars().all(plain) && !stem.is_empty() && !DEVICES.contains(&stem)
}
