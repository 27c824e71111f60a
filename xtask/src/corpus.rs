//! Turns documentation sets into crates and type-checks them all, with their dependencies built once.

mod table;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, bail};
use docwright::disk;

use crate::workspace::Workspace;
use table::Row;

/// Sets of every kind: languages, generations, sizes; what CI has time for.
const VARIED: [&str; 12] = [
    "lab/sink/csharp",
    "lab/sink/go",
    "lab/sink/java",
    "lab/sink/kotlin",
    "lab/sink/php",
    "lab/sink/powershell",
    "lab/sink/python",
    "lab/sink/ruby",
    "lab/sink/rust",
    "lab/sink/typescript-axios",
    "lab/sink-5.4.0/go",
    "lab/kratos/markdown",
];

/// Which sets to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// All of them.
    All,
    /// A fixed, varied dozen.
    Varied,
    /// Those whose path holds one of these texts.
    Named(Vec<String>),
}

/// Generates a crate for each set below `corpus` and type-checks it with warnings denied. Whether all are clean.
///
/// # Errors
/// A file that cannot be read or written, or no set that was chosen.
pub fn run(corpus: &Path, choice: &Choice, out: &mut dyn Write) -> anyhow::Result<bool> {
    let sets = chosen(corpus, choice)?;
    let mut workspace = Workspace::open("corpus")?;
    let mut rows = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        rows.push(generate(corpus, set, &mut workspace, number)?);
    }
    let mut clean = true;
    for row in &mut rows {
        clean &= check(&workspace, row)?;
        writeln!(out, "{row}")?;
    }
    writeln!(
        out,
        "{} crates, {} clean",
        rows.len(),
        rows.iter().filter(|row| row.problem.is_empty()).count()
    )?;
    Ok(clean)
}

/// The folders of all documentation sets of a corpus, in order: the folders in `real`, and those in the folders in
/// `lab`.
///
/// # Errors
/// A folder that cannot be read.
pub fn sets(corpus: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut sets = folders(&corpus.join("real"))?;
    for api in folders(&corpus.join("lab"))? {
        sets.extend(folders(&api)?);
    }
    Ok(sets)
}

/// The sets that were chosen.
fn chosen(corpus: &Path, choice: &Choice) -> anyhow::Result<Vec<PathBuf>> {
    let mut sets = sets(corpus)?;
    let name = |set: &PathBuf| {
        set.strip_prefix(corpus)
            .unwrap_or(set)
            .to_string_lossy()
            .into_owned()
    };
    sets.retain(|set| match choice {
        Choice::All => true,
        Choice::Varied => VARIED.contains(&name(set).as_str()),
        Choice::Named(texts) => texts.iter().any(|text| name(set).contains(text.as_str())),
    });
    if sets.is_empty() {
        bail!("{} has no such documentation set", corpus.display());
    }
    Ok(sets)
}

fn folders(parent: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(parent).with_context(|| format!("cannot read {}", parent.display()))?;
    let paths: Result<Vec<PathBuf>, _> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect();
    let mut folders: Vec<PathBuf> = paths?.into_iter().filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// Writes the crate of a set.
fn generate(
    corpus: &Path,
    set: &Path,
    workspace: &mut Workspace,
    number: usize,
) -> anyhow::Result<Row> {
    let began = Instant::now();
    let mut recovered = docwright::recover(disk::load(set, None, &[], &mut |_, _| {})?);
    let package = format!("set-{number}");
    recovered.manifest.entries.client.name = Some(package.clone());
    let files = recovered.crate_files();
    let lines = files.values().map(|text| text.lines().count()).sum();
    workspace.add(&package, files)?;
    Ok(Row {
        set: set
            .strip_prefix(corpus)
            .unwrap_or(set)
            .to_string_lossy()
            .into_owned(),
        package,
        operations: recovered.api.operations.len(),
        models: recovered.api.models.len(),
        lines,
        generated: began.elapsed(),
        checked: None,
        problem: String::new(),
    })
}

/// Type-checks the crate of a row.
fn check(workspace: &Workspace, row: &mut Row) -> anyhow::Result<bool> {
    let began = Instant::now();
    let output = workspace.cargo("check", &row.package).output()?;
    row.checked = Some(began.elapsed());
    // A warning is a fault too: cargo prints nothing for a clean crate.
    let said = String::from_utf8_lossy(&output.stderr);
    said.trim().clone_into(&mut row.problem);
    if !output.status.success() && row.problem.is_empty() {
        row.problem = output.status.to_string();
    }
    Ok(row.problem.is_empty())
}
