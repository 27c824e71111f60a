//! Turns a folder of tests/e2e into what is to be started there, and the clients that are to be driven against it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;

/// The file in each folder that says so.
const TABLE: &str = "server.toml";

/// A server and the clients that are driven against it.
#[derive(Debug)]
pub(super) struct Scenario {
    /// The name of its folder, by which drivers call the crate of a client.
    pub(super) name: String,
    /// Its folder.
    pub(super) folder: PathBuf,
    /// What its table says.
    pub(super) table: Table,
}

/// What `server.toml` says. In commands, `{folder}` stands for the folder of the table, `{scratch}` for an empty one,
/// `{port}` for the port on loopback where it has to listen, `{other-port}` for one more, and `{document}` for the true
/// document of the API, where there is one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// The command that installs what is needed, for those who lack it.
    pub(super) install: String,
    /// A command that prepares `{scratch}`, if something must.
    #[serde(default)]
    pub(super) prepare: Vec<String>,
    /// The command that serves until it is ended.
    pub(super) serve: Vec<String>,
    /// The clients.
    #[serde(rename = "client")]
    pub(super) clients: Vec<ClientTable>,
}

/// A client of the server.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClientTable {
    /// The documentation set that it is generated from, below the corpus.
    pub(super) pages: String,
    /// The program that drives it, in the folder of the table.
    pub(super) driver: String,
    /// Its manifest, in the folder of the table.
    pub(super) manifest: Option<String>,
}

/// The scenarios of these names, or all.
pub(super) fn read(parent: &Path, names: &[String]) -> anyhow::Result<Vec<Scenario>> {
    let mut scenarios = Vec::new();
    let entries = fs::read_dir(parent).with_context(|| cannot("read", parent))?;
    for entry in entries {
        let folder = entry?.path();
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        if names.is_empty() || names.iter().any(|each| *each == name) {
            scenarios.push(Scenario::read(&folder, &name)?);
        }
    }
    if scenarios.is_empty() {
        bail!("{} has no such scenario", parent.display());
    }
    scenarios.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(scenarios)
}

impl Scenario {
    fn read(folder: &Path, name: &str) -> anyhow::Result<Self> {
        let path = folder.join(TABLE);
        let text = fs::read_to_string(&path).with_context(|| cannot("read", &path))?;
        Ok(Self {
            name: name.to_owned(),
            folder: folder.to_owned(),
            table: toml::from_str(&text).with_context(|| cannot("understand", &path))?,
        })
    }
}

fn cannot(what: &str, path: &Path) -> String {
    format!("cannot {what} {}", path.display())
}
