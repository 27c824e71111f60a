//! Turns generated crates into what the compiler spends on them.

use std::fs::File;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, ensure};
use docwright::disk;

use super::Bench;
use super::cost::Cost;
use super::page::Section;
use crate::workspace::Workspace;

/// What is measured of each crate.
const TASKS: [&[&str]; 2] = [&["check"], &["build", "--release"]];
/// Features of every client; others stand for pages of its API.
const COMMON: [&str; 6] = [
    "default",
    "rustls",
    "native-tls",
    "reqwest",
    "blocking",
    "tracing",
];

/// Checks and builds the crate of each set, whose dependencies are there already: with all features, and with that of
/// the first page alone if the crate has such features.
pub(super) fn section(bench: &Bench) -> anyhow::Result<Section> {
    let mut workspace = Workspace::open("bench")?;
    let mut rows = Vec::new();
    for (number, set) in bench.sets.iter().enumerate() {
        let generated = Generated::add(bench, set, number, &mut workspace)?;
        for (features, arguments) in generated.choices() {
            for task in TASKS {
                let cost = generated.compile(bench, &workspace, task, &arguments)?;
                let mut row = vec![set.clone(), features.to_owned(), task.join(" ")];
                row.extend(cost.cells());
                row.push(generated.lines.to_string());
                rows.push(row);
            }
        }
    }
    Ok(Section {
        title: "Compiling",
        words: "The generated crate alone, without its dependencies.".to_owned(),
        head: &[
            "pages",
            "features",
            "command",
            "seconds",
            "work, s",
            "memory, MB",
            "lines",
        ],
        rows,
        picture: None,
    })
}

/// A crate in the workspace.
struct Generated {
    package: String,
    /// Lines of Rust.
    lines: usize,
    /// The feature of one of its pages.
    page: Option<String>,
}

impl Generated {
    fn add(
        bench: &Bench,
        set: &str,
        number: usize,
        workspace: &mut Workspace,
    ) -> anyhow::Result<Self> {
        let package = format!("compiled-{number}");
        let pages = bench.corpus.join(set);
        let mut recovered = docwright::recover(disk::load(&pages, None, &[], &mut |_, _| {})?);
        recovered.manifest.entries.client.name = Some(package.clone());
        let files = docwright::generate(&recovered);
        let manifest = files.get("Cargo.toml").context("a crate has a manifest")?;
        let page = first_page(manifest)?;
        let is_rust = |path: &str| Path::new(path).extension().is_some_and(|each| each == "rs");
        let sources = files.iter().filter(|(path, _)| is_rust(path));
        let lines = sources.map(|(_, text)| text.lines().count()).sum();
        workspace.add(&package, files)?;
        Ok(Self {
            package,
            lines,
            page,
        })
    }

    /// Sets of features, with the arguments that choose them.
    fn choices(&self) -> Vec<(&'static str, Vec<String>)> {
        let mut choices = vec![("all", vec!["--all-features".to_owned()])];
        if let Some(page) = &self.page {
            let only = format!("--features=rustls,{page}");
            choices.push(("one page", vec!["--no-default-features".to_owned(), only]));
        }
        choices
    }

    fn compile(
        &self,
        bench: &Bench,
        workspace: &Workspace,
        task: &[&str],
        arguments: &[String],
    ) -> anyhow::Result<Cost> {
        let command = || {
            let mut command = workspace.cargo(task[0], &self.package);
            command.args(&task[1..]).args(arguments);
            command
        };
        let built = command().status()?.success();
        ensure!(built, "{} does not compile", self.package);
        let root = workspace.folder().join("crates").join(&self.package);
        bench.cost(|| {
            // Cargo compiles anew what is younger than what it built.
            let root = File::options().write(true).open(root.join("src/lib.rs"))?;
            root.set_modified(SystemTime::now())?;
            Cost::of(&mut command())
        })
    }
}

/// The first feature of a manifest that stands for a page of the API.
fn first_page(manifest: &str) -> anyhow::Result<Option<String>> {
    let manifest: toml::Table = toml::from_str(manifest)?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    let mut names = features.into_iter().flat_map(toml::Table::keys);
    Ok(names.find(|name| !COMMON.contains(&name.as_str())).cloned())
}
