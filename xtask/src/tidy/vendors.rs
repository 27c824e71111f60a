//! Turns the names of the clients into the places where a vendor is named outside of specs/ and generated/.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context;
use docwright::manifest::Manifest;
use docwright::source::{Page, Sources};

use super::sources::{files, relative};

/// Folders where vendors are named.
const VENDORS: &[&str] = &["specs/", "generated/", "tests/e2e/", "xtask/bench/"];
/// Where a client may be named, which is how its vendor is not.
const CLIENTS: &[&str] = &[
    "tests/",
    "README.md",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
    ".ci/",
    "Cargo.lock",
];

/// Every line that names a vendor where none may be named.
pub(super) fn check(root: &Path) -> anyhow::Result<Vec<String>> {
    let clients = clients(root)?;
    let vendors: BTreeSet<_> = clients.iter().filter_map(|name| first_word(name)).collect();
    let mut breaches = Vec::new();
    for file in files(root)? {
        let path = relative(root, &file);
        if VENDORS.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        // What is no text names nobody.
        let Ok(text) = fs::read_to_string(&file) else {
            continue;
        };
        let named = CLIENTS.iter().any(|start| path.starts_with(start));
        let lines = text.lines().enumerate();
        breaches.extend(lines.filter_map(|(at, line)| {
            let mut line = line.to_lowercase();
            if named {
                line = without(&line, &clients);
            }
            let vendor = vendors.iter().find(|vendor| line.contains(*vendor))?;
            Some(format!("{path}:{}: names `{vendor}`", at + 1))
        }));
    }
    Ok(breaches)
}

/// The folders of specs/ and the names that their manifests give.
fn clients(root: &Path) -> anyhow::Result<BTreeSet<String>> {
    let mut clients = BTreeSet::new();
    let specs = root.join("specs");
    let entries = specs
        .read_dir()
        .with_context(|| format!("cannot read {}", specs.display()))?;
    for entry in entries {
        let entry = entry?;
        clients.insert(entry.file_name().to_string_lossy().to_lowercase());
        let manifest = entry.path().join("docwright.toml");
        if let Ok(text) = fs::read_to_string(&manifest) {
            let path = relative(root, &manifest);
            let (manifest, _) = Manifest::read(Page { path, text }, &mut Sources::default());
            clients.extend(manifest.entries.client.name.map(|name| name.to_lowercase()));
        }
    }
    Ok(clients)
}

/// `pets` of `pets-store`; nothing if it is too short to be told from other words.
fn first_word(client: &str) -> Option<String> {
    let word = client.split(['-', '_']).next()?;
    (word.len() > 3).then(|| word.to_owned())
}

/// A line without the names of clients, as package and as crate.
fn without(line: &str, clients: &BTreeSet<String>) -> String {
    clients.iter().fold(line.to_owned(), |line, client| {
        line.replace(client.as_str(), "")
            .replace(&client.replace('-', "_"), "")
    })
}
