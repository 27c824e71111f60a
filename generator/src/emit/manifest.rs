//! Turns what is stated about the client into its Cargo.toml, by filling the template.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, value};

use super::Crate;
use super::examples;
use super::features::{FULL, features};
use crate::markdown::prose::show_controls;

/// The manifest that all clients share.
const TEMPLATE: &str = template!("Cargo.toml.in");

/// `Cargo.toml`. Everything that comes from pages or manifest goes in as a value, never as text of the file.
pub(super) fn cargo_toml(this: &Crate<'_>) -> String {
    let mut document: DocumentMut = TEMPLATE.parse().expect("the template is TOML");
    let package = &mut document["package"];
    let title = &this.api.title.value;
    let description = this
        .client
        .description
        .clone()
        .unwrap_or_else(|| format!("Client of the {title}"));
    let stated = [
        ("name", Some(this.package.clone())),
        ("version", Some(this.version.clone())),
        ("description", Some(description)),
        ("license", this.client.license.clone()),
        ("repository", this.client.repository.clone()),
    ];
    for (key, text) in stated {
        if let Some(text) = text {
            package[key] = value(show_controls(&text));
        }
    }
    package["readme"] = value("README.md");
    package["keywords"] = value(Array::from_iter(["api", "client"]));
    add_features(this, &mut document["features"]);
    if let Some(examples) = examples(this) {
        document["example"] = Item::ArrayOfTables(examples);
    }
    document.to_string()
}

/// The programs in `examples/`, with the page that they need.
fn examples(this: &Crate<'_>) -> Option<ArrayOfTables> {
    let feature = examples::shown(this)?.tag.feature();
    let files = examples::files(this);
    let names = files.iter().filter_map(|file| {
        let name = file.path.strip_prefix("examples/")?;
        name.strip_suffix(".rs")
    });
    let example = |name: &str| {
        let mut table = Table::new();
        table["name"] = value(name);
        table["required-features"] = value(Array::from_iter([feature.as_str()]));
        table
    };
    Some(names.map(example).collect())
}

/// A feature for each page, and one for all, which is on by default.
fn add_features(this: &Crate<'_>, table: &mut Item) {
    let features = features(this);
    let names = features.iter().map(|feature| feature.name.as_str());
    let all: Array = names.collect();
    if let Some(default) = table["default"].as_array_mut() {
        default.push(FULL);
    }
    add_feature(table, FULL, all, "All pages and models.");
    for feature in &features {
        add_feature(
            table,
            &feature.name,
            feature.turns_on.iter().copied().collect(),
            &feature.what,
        );
    }
}

fn add_feature(table: &mut Item, name: &str, turns_on: Array, what: &str) {
    table[name] = value(turns_on);
    let mut key = table.as_table_mut().and_then(|table| table.key_mut(name));
    if let Some(key) = &mut key {
        key.leaf_decor_mut().set_prefix(format!("# {what}\n"));
    }
}
