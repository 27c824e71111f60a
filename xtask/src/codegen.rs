//! Turns each folder of specs/ into its openapi.yaml, its changelog and its crate in generated/, or checks that they are
//! so.

mod check;
mod client;
mod release;

use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use docwright::diag;
use docwright::disk::{self, Files, Plan};
use jiff::civil::Date;

use client::Client;

/// What to do with the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write those that are stale.
    Write,
    /// Name those that are stale.
    Check,
    /// Write those that are stale, as the release of this day.
    Release(Date),
}

/// The command that writes what a check finds stale.
const COMMAND: &str = "cargo xtask codegen";

/// Generates the clients of that name, or all, and removes crates whose folder in specs/ is gone. Whether all is well.
///
/// # Errors
/// A file that cannot be read or written, or a client that does not exist.
pub fn run(
    root: &Path,
    clients: &[String],
    mode: Mode,
    out: &mut dyn Write,
) -> anyhow::Result<bool> {
    let mut all = Vec::new();
    for name in names(root, clients)? {
        let mut client = Client::recover(root, &name)?;
        client.show(out)?;
        if let (Mode::Release(day), false) = (mode, client.has_failed()) {
            client.close(&day.to_string(), out)?;
        }
        all.push(client);
    }
    if all.iter().any(Client::has_failed) {
        return Ok(false);
    }
    let mut plans = Vec::new();
    for client in &all {
        plans.extend(client.plans(root)?);
    }
    if clients.is_empty() {
        plans.extend(gone(root)?);
    }
    match mode {
        Mode::Check => check::all(root, &plans, &all, COMMAND, out),
        Mode::Write | Mode::Release(_) => Ok(write(root, &plans, out)? && finish(&all, out)?),
    }
}

/// Writes what is a maintainer's as much as ours, and tells what changed.
fn finish(clients: &[Client], out: &mut dyn Write) -> anyhow::Result<bool> {
    for client in clients {
        client.release.write()?;
        client.show_changes(out)?;
    }
    Ok(true)
}

/// The clients that are asked for.
fn names(root: &Path, asked: &[String]) -> anyhow::Result<Vec<String>> {
    let all = folders(&root.join("specs"))?;
    if asked.is_empty() {
        return Ok(all);
    }
    for name in asked {
        if !all.contains(name) {
            bail!(
                "there is no folder specs/{name}; there are {}",
                all.join(", ")
            );
        }
    }
    Ok(asked.to_vec())
}

/// Plans that empty the folders of crates that have no folder in specs/ any more.
fn gone(root: &Path) -> anyhow::Result<Vec<Plan>> {
    let specs = folders(&root.join("specs"))?;
    let crates = folders(&root.join("generated"))?;
    let gone = crates.iter().filter(|name| !specs.contains(name));
    let ours = gone
        .map(|name| root.join("generated").join(name))
        .filter(|folder| folder.join(disk::RECORD).is_file());
    ours.map(|folder| Ok(Plan::of(&folder, Files::new())?))
        .collect()
}

fn folders(parent: &Path) -> anyhow::Result<Vec<String>> {
    if !parent.is_dir() {
        return Ok(Vec::new());
    }
    let entries = parent
        .read_dir()
        .with_context(|| format!("cannot read {}", parent.display()))?;
    let entries = entries.collect::<Result<Vec<_>, _>>()?;
    let folders = entries.iter().filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// Writes all plans, or none if one of them is refused.
fn write(root: &Path, plans: &[Plan], out: &mut dyn Write) -> anyhow::Result<bool> {
    let refusals: Vec<_> = plans.iter().filter_map(Plan::refusal).collect();
    if !refusals.is_empty() {
        let text = diag::render(&refusals, &docwright::source::Sources::default(), true);
        write!(out, "{text}")?;
        return Ok(false);
    }
    for plan in plans {
        let written = plan.apply()?;
        let folder = below(root, &plan.folder);
        writeln!(
            out,
            "{}: {} written, {} unchanged, {} removed",
            folder.display(),
            written.changed,
            written.unchanged,
            written.removed
        )?;
    }
    Ok(true)
}

/// A path as messages show it: below the root, which may stand for the current folder.
fn below<'p>(root: &Path, path: &'p Path) -> &'p Path {
    let whole = root.join(".").canonicalize().unwrap_or_default();
    let below = path
        .strip_prefix(whole)
        .or_else(|_| path.strip_prefix(root));
    below.unwrap_or(path)
}
