//! Turns generated crates into what the compiler spends on them, here and with peers.

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use docwright::disk::Files;
use walkdir::WalkDir;

use super::cost::{Cost, ratio};
use super::generating::TRUTH;
use super::packages::{self, adopt, compile, pages};
use super::page::Section;
use super::tools::{PEERS, Peer};
use super::{Bench, clear};
use crate::workspace::Workspace;

/// What is measured of each crate.
const TASKS: [&[&str]; 2] = [&["check"], &["build", "--release"]];

/// Checks and builds the crates of each set, whose dependencies are there already: that of docwright with all pages and
/// with one, and those that peers make of the set's true document, if it has one.
pub(super) fn section(bench: &Bench) -> anyhow::Result<Section> {
    let mut workspace = Workspace::open("bench")?;
    let mut rows = Vec::new();
    for (number, set) in bench.sets.iter().enumerate() {
        rows.extend(of_set(bench, set, number, &mut workspace)?);
    }
    Ok(Section {
        title: "Compiling",
        words: "The generated crate alone, without its dependencies and not incrementally, as one's own program meets \
                it. The last column is the work of a row as a multiple of that of the whole client of docwright."
            .to_owned(),
        head: &[
            "pages",
            "crate",
            "command",
            "seconds",
            "work, s",
            "memory, MB",
            "lines",
            "work, ratio",
        ],
        rows,
        picture: None,
    })
}

fn of_set(
    bench: &Bench,
    set: &str,
    number: usize,
    workspace: &mut Workspace,
) -> anyhow::Result<Vec<Vec<String>>> {
    let package = format!("compiled-{number}");
    let files = packages::client(bench, set, &package)?;
    let choices = choices(&files)?;
    workspace.add(&package, files)?;
    let peers = peers(bench, set, number, workspace);
    let mut rows = Vec::new();
    for task in TASKS {
        let mut whole = None;
        let mut measure = |name: &str, package: &str, features: &[String]| {
            let cost = compile(bench, workspace, package, task, features);
            let lines = lines(&packages::folder(workspace, package).join("src"));
            let whole = *whole.get_or_insert(cost.as_ref().map_or(Duration::ZERO, |cost| cost.cpu));
            rows.push(row(set, name, task, cost, lines, whole));
        };
        for (name, features) in &choices {
            measure(name, &package, features);
        }
        for (peer, package) in &peers {
            measure(peer.name, package, &[]);
        }
    }
    Ok(rows)
}

fn row(
    set: &str,
    name: &str,
    task: &[&str],
    cost: anyhow::Result<Cost>,
    lines: usize,
    whole: Duration,
) -> Vec<String> {
    let mut row = vec![set.to_owned(), name.to_owned(), task.join(" ")];
    match cost {
        Ok(cost) => {
            row.extend(cost.cells());
            row.extend([lines.to_string(), ratio(cost.cpu, whole)]);
        }
        Err(error) => row.push(error.to_string()),
    }
    row
}

/// The crates that the installed peers make of a set's true document.
fn peers(
    bench: &Bench,
    set: &str,
    number: usize,
    workspace: &mut Workspace,
) -> Vec<(&'static Peer, String)> {
    let document = bench.corpus.join(set).join(TRUTH);
    let there = PEERS
        .iter()
        .filter(|peer| peer.is_there() && document.is_file());
    let mut made = Vec::new();
    for peer in there {
        let package = format!("{}-{number}", peer.name);
        let folder = packages::folder(workspace, &package);
        let outcome = clear(&folder)
            .and_then(|()| Cost::of(&mut peer.command(&document, &folder)))
            .and_then(|_| adopt(workspace, &package));
        // What generating says of a document that a peer cannot read stands in that table.
        if outcome.is_ok() {
            made.push((peer, package));
        }
    }
    made
}

/// Sets of features of a client, with the arguments that choose them: all pages, and one of them if they have features.
fn choices(files: &Files) -> anyhow::Result<Vec<(String, Vec<String>)>> {
    let manifest = files.get("Cargo.toml").context("a crate has a manifest")?;
    let mut choices = vec![("docwright, all pages".to_owned(), Vec::new())];
    if let Some(page) = pages(manifest)?.first() {
        let features = format!("--features=rustls,{page}");
        let arguments = vec!["--no-default-features".to_owned(), features];
        choices.push((format!("docwright, the page `{page}`"), arguments));
    }
    Ok(choices)
}

/// The lines of Rust below a folder.
fn lines(folder: &Path) -> usize {
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let is_rust = |path: &Path| path.extension().is_some_and(|each| each == "rs");
    let sources = entries.filter(|entry| is_rust(entry.path()));
    let texts = sources.filter_map(|entry| std::fs::read_to_string(entry.path()).ok());
    texts.map(|text| text.lines().count()).sum()
}
