//! Turns documents into how fast a client's codec reads and writes them, beside serde's derive on the same models.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use docwright::disk::Files;

use super::page::Section;
use super::plot::{self, Group};
use crate::workspace::Workspace;

/// The program, of which criterion makes files with what it measured.
const PROGRAM: &str = "xtask/bench/codec/main.rs";
const PACKAGE: &str = "codec";
/// What is measured of each document.
const TASKS: [&str; 2] = ["decode", "encode"];
/// The documents, as the program names them.
const DOCUMENTS: [&str; 5] = [
    "listing",
    "listing pretty-printed",
    "listing other order",
    "listing varying order",
    "nested",
];
/// The picture beside the page.
const PICTURE: &str = "codec.svg";

/// What the table shows.
const WORDS: &str = "The same models by a client's codec and by serde's derive with serde_json: a listing of 1,000 \
                     objects with 16 fields (plain, pretty-printed, with its keys sorted, which is not the order of the \
                     models, and with the keys of each object shuffled), and a nested document of maps, lists, enums and dates. The client itself goes the \
                     first way, users' own serde code the second. Ratios are of speed: derive's time by the codec's.";

/// Runs the program.
pub(super) fn section(beside: &Path) -> anyhow::Result<Section> {
    let home = measure()?;
    let mut rows = Vec::new();
    let mut groups = Vec::new();
    for task in TASKS {
        for document in DOCUMENTS {
            let times = Times::read(&home.join(format!("{task} {document}")))?;
            rows.push(times.row(task, document));
            groups.push(Group {
                name: format!("{task} {document}"),
                bars: vec![times.derive / times.codec, times.derive / times.bridge],
            });
        }
    }
    let bars = ["the client's own path", "through serde's traits"];
    plot::bars(&beside.join(PICTURE), &groups, &bars, "speed, derive = 1")?;
    Ok(Section {
        title: "Codec",
        words: WORDS.to_owned(),
        head: &[
            "task",
            "document",
            "derive, µs",
            "codec, µs",
            "ratio",
            "through serde, µs",
            "ratio",
        ],
        rows,
        picture: Some(PICTURE),
    })
}

/// Runs the program, which leaves its figures in a folder.
fn measure() -> anyhow::Result<PathBuf> {
    let mut workspace = Workspace::open("bench")?;
    let manifest = Files::from([("Cargo.toml".to_owned(), manifest()?)]);
    workspace.add(PACKAGE, manifest)?;
    let home = workspace.target().join("criterion");
    let status = workspace
        .cargo("run", PACKAGE)
        .args(["--release", "--", "--bench", "--quiet"])
        .env("CRITERION_HOME", &home)
        .status()?;
    ensure!(status.success(), "the program of the codec fails");
    Ok(home)
}

/// What one task on one document takes, in nanoseconds.
struct Times {
    derive: f64,
    codec: f64,
    bridge: f64,
}

impl Times {
    fn read(group: &Path) -> anyhow::Result<Self> {
        let time = |way: &str| median(&group.join(way).join("new/estimates.json"));
        Ok(Self {
            derive: time("derive")?,
            codec: time("codec")?,
            bridge: time("bridge")?,
        })
    }

    fn row(&self, task: &str, document: &str) -> Vec<String> {
        let micros = |time: f64| format!("{:.1}", time / 1e3);
        let ratio = |time: f64| format!("{:.2}", self.derive / time);
        vec![
            task.to_owned(),
            document.to_owned(),
            micros(self.derive),
            micros(self.codec),
            ratio(self.codec),
            micros(self.bridge),
            ratio(self.bridge),
        ]
    }
}

/// The median that criterion leaves in a file of estimates.
fn median(file: &Path) -> anyhow::Result<f64> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let estimates: serde_json::Value = serde_json::from_str(&text)?;
    let median = &estimates["median"]["point_estimate"];
    median.as_f64().context("criterion gave no median")
}

fn manifest() -> anyhow::Result<String> {
    let program = crate::root().join(PROGRAM).canonicalize()?;
    Ok(format!(
        r#"[package]
name = "{PACKAGE}"
edition = "2024"

[[bin]]
name = "{PACKAGE}"
path = '{}'

[dependencies]
chrono = {{ version = "0.4", default-features = false, features = ["alloc", "std", "serde"] }}
criterion = {{ version = "0.8", default-features = false }}
itoa = "1"
serde = {{ version = "1", features = ["derive"] }}
serde_json = {{ version = "1", features = ["float_roundtrip", "preserve_order"] }}
zmij = "1"
"#,
        program.display()
    ))
}
