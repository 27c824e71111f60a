//! Turns a client and a program by hand into what each spends on the same calls.

use std::process::Command;

use anyhow::ensure;
use docwright::disk::Files;

use super::page::Section;
use crate::workspace::Workspace;

/// The program that calls a server on loopback both ways, and prints a line for each way: name, nanoseconds and
/// allocations for a call.
const PROGRAM: &str = include_str!("../../bench/calling.rs");
const PACKAGE: &str = "calling";

/// Runs the program.
pub(super) fn section() -> anyhow::Result<Section> {
    let mut workspace = Workspace::open("bench")?;
    workspace.add(
        PACKAGE,
        Files::from([
            ("Cargo.toml".to_owned(), manifest()),
            ("src/main.rs".to_owned(), PROGRAM.to_owned()),
        ]),
    )?;
    let status = workspace
        .cargo("build", PACKAGE)
        .arg("--release")
        .status()?;
    ensure!(status.success(), "the program that calls does not compile");
    let output = Command::new(workspace.target().join("release").join(PACKAGE)).output()?;
    ensure!(output.status.success(), "the program that calls fails");
    let text = String::from_utf8(output.stdout)?;
    let rows = text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect());
    Ok(Section {
        title: "Calling",
        words: "The same call, of the client in `templates/src/sample` and by hand with reqwest and serde's derive, \
                in turns against a server on loopback. The last columns are the allocations of a call, and the time \
                as a multiple of that by hand."
            .to_owned(),
        head: &["way", "µs for a call", "allocations", "time, ratio"],
        rows: rows.collect(),
        picture: None,
    })
}

fn manifest() -> String {
    let templates = crate::root().join("templates");
    let templates = templates.canonicalize().unwrap_or(templates);
    format!(
        r#"[package]
name = "{PACKAGE}"
edition = "2024"

[dependencies]
allocation-counter = "0.8"
docwright-templates = {{ path = '{}', default-features = false, features = ["reqwest", "runtime-multipart", "runtime-oauth", "runtime-paging"] }}
percent-encoding = "2"
reqwest = {{ version = "0.13", default-features = false }}
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
tokio = {{ version = "1", features = ["io-util", "macros", "net", "rt"] }}
"#,
        templates.display()
    )
}
