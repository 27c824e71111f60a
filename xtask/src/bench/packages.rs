//! Turns packages of the workspace into what the compiler spends on them.

use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, ensure};
use docwright::disk::{self, Files};

use super::Bench;
use super::cost::Cost;
use crate::workspace::Workspace;

/// What a root of a package may be called.
const ROOTS: [&str; 2] = ["src/lib.rs", "src/main.rs"];

/// The client of a set of pages, under the name of a package.
pub(super) fn client(bench: &Bench, set: &str, package: &str) -> anyhow::Result<Files> {
    let pages = bench.corpus.join(set);
    let mut recovered = docwright::recover(disk::load(&pages, None, &[], &mut |_, _| {})?);
    recovered.manifest.entries.client.name = Some(package.to_owned());
    Ok(recovered.crate_files())
}

/// Makes the package of a folder a member under the name of the folder, whatever it is called.
pub(super) fn adopt(workspace: &mut Workspace, package: &str) -> anyhow::Result<()> {
    let path = folder(workspace, package).join("Cargo.toml");
    let mut manifest: toml::Table = toml::from_str(&fs::read_to_string(&path)?)?;
    manifest.remove("workspace");
    let about = manifest
        .get_mut("package")
        .and_then(toml::Value::as_table_mut);
    let about = about.context("a package has a name")?;
    about.insert("name".to_owned(), package.into());
    fs::write(&path, toml::to_string(&manifest)?)?;
    workspace.admit(package)
}

/// Where a package is.
pub(super) fn folder(workspace: &Workspace, package: &str) -> std::path::PathBuf {
    workspace.folder().join("crates").join(package)
}

/// The cost of compiling a package alone, as what depends on it does: what it needs is there, and nothing is left for
/// the next time.
pub(super) fn compile(
    bench: &Bench,
    workspace: &Workspace,
    package: &str,
    task: &[&str],
    features: &[String],
) -> anyhow::Result<Cost> {
    let command = || {
        let mut command = workspace.cargo(task[0], package);
        command.args(&task[1..]).args(features);
        command.env("CARGO_INCREMENTAL", "0");
        command
    };
    let built = command().output()?;
    let words = String::from_utf8_lossy(&built.stderr);
    let first = words.lines().find(|line| line.starts_with("error"));
    ensure!(
        built.status.success(),
        "{}",
        first.unwrap_or("it does not compile")
    );
    let folder = folder(workspace, package);
    let root = ROOTS.map(|root| folder.join(root));
    let root = root
        .iter()
        .find(|path| path.is_file())
        .context("a package has a root")?;
    bench.cost(|| {
        touch(root)?;
        Cost::of(&mut command())
    })
}

/// Cargo compiles anew what is younger than what it built.
fn touch(file: &Path) -> anyhow::Result<()> {
    let file = File::options().write(true).open(file)?;
    Ok(file.set_modified(SystemTime::now())?)
}

/// The features of a client's manifest that stand for pages of its API: those of which `full` is made.
pub(super) fn pages(manifest: &str) -> anyhow::Result<Vec<String>> {
    let manifest: toml::Table = toml::from_str(manifest)?;
    let full = manifest.get("features").and_then(|each| each.get("full"));
    let full = full.and_then(toml::Value::as_array).into_iter().flatten();
    let pages = full.filter_map(toml::Value::as_str);
    Ok(pages.map(str::to_owned).collect())
}
