//! Turns the models of a client into what the compiler spends on them and on a program that uses ten, with the client's
//! codec and with serde's derive on the same models.

use std::time::Duration;

use anyhow::{Context, ensure};
use docwright::disk::Files;

use super::Bench;
use super::cost::ratio;
use super::packages::{client, compile, pages};
use super::page::Section;
use crate::workspace::Workspace;

/// The macros of models, by serde's derive.
const DERIVED: &str = include_str!("../../bench/derived.rs");
/// The programs, with `MODELS` where the names of models belong.
const PROGRAMS: [&str; 2] = [
    include_str!("../../bench/programs/codec.rs"),
    include_str!("../../bench/programs/derive.rs"),
];
/// How many models they use.
const USED: usize = 10;
/// The packages of the models, and those of the programs.
const PACKAGES: [[&str; 2]; 2] = [
    ["models-codec", "models-derive"],
    ["program-codec", "program-derive"],
];
/// What the models need apart from what every manifest has.
const DEPENDENCIES: &str = r#"chrono = { version = "0.4", default-features = false, features = ["alloc", "std", "serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

/// Compiles both, for the first set.
pub(super) fn section(bench: &Bench) -> anyhow::Result<Section> {
    let set = bench.sets.first().context("a set to measure")?;
    let mut workspace = Workspace::open("bench")?;
    let [[codec, derive], [of_codec, of_derive]] = PACKAGES;
    let files = client(bench, set, codec)?;
    let used = used(&files)?;
    workspace.add(derive, derived(&files, derive)?)?;
    workspace.add(codec, files)?;
    workspace.add(of_codec, program(0, &used))?;
    workspace.add(of_derive, program(1, &used))?;
    let rows = rows(bench, &workspace)?;
    Ok(Section {
        title: "Models",
        words: format!(
            "The models of {set}: with the codec in the whole client (runtime, setters, operations, but no transport), \
             with serde's derive in a crate that has nothing else; and programs that read and write {USED} of them. \
             The last column is the work as a multiple of the derive's."
        ),
        head: &[
            "what",
            "command",
            "by",
            "seconds",
            "work, s",
            "memory, MB",
            "work, ratio",
        ],
        rows,
        picture: None,
    })
}

/// The rows of both ways, in pairs.
fn rows(bench: &Bench, workspace: &Workspace) -> anyhow::Result<Vec<Vec<String>>> {
    let whole = ["--no-default-features", "--features=full"].map(str::to_owned);
    let [crates, programs] = PACKAGES;
    let release = &["build", "--release"][..];
    let mut rows = Vec::new();
    for (what, task, pair, arguments) in [
        ("the crate", &["check"][..], crates, &whole[..]),
        ("the crate", release, crates, &whole),
        ("a program", release, programs, &[]),
    ] {
        let features = [arguments, &[]];
        let mut costs = Vec::new();
        for (package, features) in pair.into_iter().zip(features) {
            costs.push(compile(bench, workspace, package, task, features)?);
        }
        let derive = costs.last().map_or(Duration::ZERO, |cost| cost.cpu);
        for (way, cost) in ["codec", "derive"].into_iter().zip(costs) {
            let mut row = vec![what.to_owned(), task.join(" "), way.to_owned()];
            row.extend(cost.cells());
            row.push(ratio(cost.cpu, derive));
            rows.push(row);
        }
    }
    Ok(rows)
}

/// The crate of the same models by serde's derive.
fn derived(files: &Files, package: &str) -> anyhow::Result<Files> {
    let is_model = |path: &str| path.starts_with("src/models");
    let mut derived: Files = files
        .iter()
        .filter(|(path, _)| is_model(path))
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    let features = features(files)?;
    let manifest = format!(
        "[package]\nname = \"{package}\"\nedition = \"2024\"\n\n[dependencies]\n{DEPENDENCIES}\n[features]\ndefault = [\"full\"]\n{features}"
    );
    derived.insert("Cargo.toml".to_owned(), manifest);
    derived.insert(
        "src/lib.rs".to_owned(),
        "pub mod models;\nmod runtime;\n".to_owned(),
    );
    derived.insert("src/runtime.rs".to_owned(), DERIVED.to_owned());
    Ok(derived)
}

/// The features of a client that stand for its pages, and turn on nothing else here.
fn features(files: &Files) -> anyhow::Result<String> {
    let manifest = files.get("Cargo.toml").context("a crate has a manifest")?;
    let pages = pages(manifest)?;
    let each: Vec<String> = pages.iter().map(|page| format!("{page} = []")).collect();
    Ok(format!("full = {pages:?}\n{}\n", each.join("\n")))
}

/// A program that uses some models, in one of two ways.
fn program(way: usize, models: &[String]) -> Files {
    let [of_models, of_programs] = PACKAGES.map(|pair| pair[way]);
    let manifest = format!(
        "[package]\nname = \"{of_programs}\"\nedition = \"2024\"\n\n[dependencies]\nserde = \"1\"\nserde_json = \"1\"\n\
         client = {{ package = \"{of_models}\", path = \"../{of_models}\", default-features = false, \
         features = [\"full\"] }}\n"
    );
    let program = PROGRAMS[way].replace("MODELS", &models.join(", "));
    Files::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/main.rs".to_owned(), program),
    ])
}

/// The names of some of a client's models, from all over them.
fn used(files: &Files) -> anyhow::Result<Vec<String>> {
    let sources = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/models/"));
    let names = sources.flat_map(|(_, text)| text.lines().filter_map(name));
    let names: Vec<&str> = names.collect();
    ensure!(names.len() >= USED, "the set has fewer than {USED} models");
    let step = names.len() / USED;
    let used = names.iter().step_by(step).take(USED);
    Ok(used.map(|&name| name.to_owned()).collect())
}

/// The name of the record that a line declares.
fn name(line: &str) -> Option<&str> {
    line.strip_prefix("    pub struct ")?.strip_suffix(" {")
}
