//! Turns a documentation set into two crates: its client, and the program that drives it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use docwright::Recovered;
use docwright::disk::{self, Files};

use super::scenario::{ClientTable, Scenario};
use super::{calls, document};
use crate::workspace::Workspace;

/// Adds both crates to the workspace. Gives the package of the driver.
pub(super) fn add(
    workspace: &mut Workspace,
    scenario: &Scenario,
    number: usize,
    client: &ClientTable,
    corpus: &Path,
) -> anyhow::Result<String> {
    let manifest = client.manifest.as_ref();
    let manifest = manifest.map(|name| scenario.folder.join(name));
    let pages = corpus.join(&client.pages);
    let mut recovered = docwright::recover(disk::load(
        &pages,
        manifest.as_deref(),
        &[],
        &mut |_, _| {},
    )?);
    if recovered.has_failed() {
        bail!("no client can be made of {}", pages.display());
    }
    let package = format!("{}-client-{number}", scenario.name);
    recovered.manifest.entries.client.name = Some(package.clone());
    workspace.add(&package, recovered.crate_files())?;
    let driver = format!("{}-driver-{number}", scenario.name);
    let files = driver_files(scenario, &driver, &package, client, &recovered)?;
    workspace.add(&driver, files)?;
    document::write(&pages, &recovered.api, &truth(workspace, &driver))?;
    Ok(driver)
}

/// Where the document is by which the server of a driver judges its calls.
pub(super) fn truth(workspace: &Workspace, driver: &str) -> PathBuf {
    workspace.folder().join(format!("{driver}.json"))
}

/// The driver's own source, and the module `calls` that it may use.
fn driver_files(
    scenario: &Scenario,
    driver: &str,
    package: &str,
    client: &ClientTable,
    recovered: &Recovered,
) -> anyhow::Result<Files> {
    let path = scenario.folder.join(&client.driver);
    let main = fs::read_to_string(&path)
        .with_context(|| format!("cannot read the driver {}", path.display()))?;
    let calls = calls::module(&recovered.api, &recovered.names, &scenario.name);
    Ok(Files::from([
        (
            "Cargo.toml".to_owned(),
            manifest(driver, &scenario.name, package),
        ),
        ("src/main.rs".to_owned(), main),
        ("src/calls.rs".to_owned(), calls),
    ]))
}

/// The client goes by the name of the scenario, so that one program can drive several.
fn manifest(driver: &str, name: &str, package: &str) -> String {
    format!(
        r#"[package]
name = "{driver}"
edition = "2024"

[dependencies]
{name} = {{ package = "{package}", path = "../{package}" }}
serde_json = "1"
tokio = {{ version = "1", features = ["macros", "rt"] }}
"#
    )
}
