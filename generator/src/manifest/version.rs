//! Turns a manifest into the same with another version of the crate, comments and all.

use toml_edit::{DocumentMut, TomlError, table, value};

/// The manifest with that version.
///
/// # Errors
/// If it is no TOML.
pub fn with_version(manifest: &str, version: &semver::Version) -> Result<String, TomlError> {
    let mut document: DocumentMut = manifest.parse()?;
    let client = document.entry("client").or_insert_with(table);
    let before = client.get("version").and_then(|old| old.as_value());
    // What stands behind it on its line.
    let around = before.map(|old| old.decor().clone());
    client["version"] = value(version.to_string());
    if let (Some(around), Some(now)) = (around, client["version"].as_value_mut()) {
        *now.decor_mut() = around;
    }
    Ok(document.to_string())
}
