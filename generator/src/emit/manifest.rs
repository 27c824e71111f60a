//! The client's Cargo.toml: the template with what is stated about the client.

use toml_edit::{Array, DocumentMut, value};

use super::Crate;

/// The manifest that all clients share.
const TEMPLATE: &str = include_str!("../../../templates/Cargo.toml.in");

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
            package[key] = value(text);
        }
    }
    package["readme"] = value("README.md");
    package["keywords"] = value(Array::from_iter(["api", "client"]));
    document.to_string()
}
