//! Turns documents into how fast a client's codec reads and writes them, beside serde's derive on the same models.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use docwright::disk::Files;

use super::Bench;
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
                     first way, users' own serde code the second. Ratios are of speed, derive's time by the codec's in the same run.";

/// Runs the program, several times, since the ratio of what stands side by side in one run says more than its times.
pub(super) fn section(bench: &Bench, beside: &Path) -> anyhow::Result<Section> {
    let program = Program::new()?;
    let runs: Vec<Run> = (0..bench.runs)
        .map(|_| program.run())
        .collect::<anyhow::Result<_>>()?;
    let mut rows = Vec::new();
    let mut groups = Vec::new();
    for name in names() {
        let times: Vec<&Times> = runs.iter().filter_map(|run| run.get(&name)).collect();
        let times = Medians::of(&times);
        rows.push(times.row(&name));
        groups.push(Group {
            name: name.join(" "),
            bars: vec![times.by_codec, times.by_bridge],
        });
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

/// The tasks, each with each document.
fn names() -> impl Iterator<Item = Name> {
    TASKS
        .into_iter()
        .flat_map(|task| DOCUMENTS.map(|document| [task, document]))
}

/// The program, ready to run.
struct Program(Workspace);

impl Program {
    fn new() -> anyhow::Result<Self> {
        let mut workspace = Workspace::open("bench")?;
        let manifest = Files::from([("Cargo.toml".to_owned(), manifest()?)]);
        workspace.add(PACKAGE, manifest)?;
        Ok(Self(workspace))
    }

    /// Runs it, which leaves its figures in a folder.
    fn run(&self) -> anyhow::Result<Run> {
        let home = self.0.target().join("criterion");
        let status = self
            .0
            .cargo("run", PACKAGE)
            .args(["--release", "--", "--bench", "--quiet"])
            .env("CRITERION_HOME", &home)
            .status()?;
        ensure!(status.success(), "the program of the codec fails");
        let times = |name: Name| Ok((name, Times::read(&home.join(name.join(" ")))?));
        names().map(times).collect()
    }
}

/// A task and a document.
type Name = [&'static str; 2];

/// What each task on each document takes.
type Run = BTreeMap<Name, Times>;

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
}

/// The medians of several runs, and those of the speeds beside that of the derive.
struct Medians {
    times: Times,
    by_codec: f64,
    by_bridge: f64,
}

impl Medians {
    fn of(runs: &[&Times]) -> Self {
        let middle = |figure: fn(&Times) -> f64| {
            let mut figures: Vec<f64> = runs.iter().map(|times| figure(times)).collect();
            figures.sort_by(f64::total_cmp);
            figures.get(figures.len() / 2).copied().unwrap_or_default()
        };
        Self {
            times: Times {
                derive: middle(|times| times.derive),
                codec: middle(|times| times.codec),
                bridge: middle(|times| times.bridge),
            },
            by_codec: middle(|times| times.derive / times.codec),
            by_bridge: middle(|times| times.derive / times.bridge),
        }
    }

    fn row(&self, name: &Name) -> Vec<String> {
        let micros = |time: f64| format!("{:.1}", time / 1e3);
        let ratio = |ratio: f64| format!("{ratio:.2}");
        let mut row: Vec<String> = name.map(str::to_owned).into();
        row.extend([
            micros(self.times.derive),
            micros(self.times.codec),
            ratio(self.by_codec),
            micros(self.times.bridge),
            ratio(self.by_bridge),
        ]);
        row
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
