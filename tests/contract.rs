//! Each row of `tests/CONTRACT.md` is told in the README of a client, and shown by tests that there are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// A row of the table.
struct Row {
    topic: String,
    holds: String,
    told_in: String,
    /// Tests, and steps of CI.
    shown_by: Vec<String>,
}

fn text(path: &str) -> String {
    fs::read_to_string(xtask::root().join(path)).expect("the file is there")
}

fn rows() -> Vec<Row> {
    let text = text("tests/CONTRACT.md");
    let lines = text.lines().filter(|line| line.starts_with("| "));
    let rows: Vec<Row> = lines.skip(1).map(row).collect();
    assert!(rows.len() > 50, "only {} rows were found", rows.len());
    rows
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
    let [topic, holds, told_in, shown_by] = cells[..] else {
        panic!("not four cells: {line}");
    };
    let shown_by = shown_by
        .split("`, `")
        .map(|each| each.trim_matches('`').to_owned());
    Row {
        topic: topic.to_owned(),
        holds: holds.to_owned(),
        told_in: told_in.to_owned(),
        shown_by: shown_by.collect(),
    }
}

/// The file that the tests of a module are in.
fn file(module: &str) -> PathBuf {
    let of_runtime = module.starts_with("client/") || module.starts_with("codec/");
    let folder = if of_runtime {
        "templates/tests"
    } else {
        "tests"
    };
    xtask::root().join(folder).join(format!("{module}.rs"))
}

/// The names of the tests in a module: of functions below an attribute that ends in `test`, in a macro or not.
fn tests_of(module: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(file(module)).unwrap_or_else(|_| panic!("no module {module}"));
    let mut is_test = false;
    let mut tests = BTreeSet::new();
    for line in text.lines().map(str::trim_start) {
        let name = line.trim_start_matches("async ").strip_prefix("fn ");
        if let Some(name) = name.filter(|_| is_test) {
            tests.extend(name.split('(').next().map(str::to_owned));
        }
        is_test = ["#[test]", "#[tokio::test"]
            .iter()
            .any(|start| line.starts_with(start))
            || is_test && line.starts_with("#[");
    }
    tests
}

#[test]
fn every_row_is_shown_by_tests_that_there_are() {
    let ci = text(".ci/run");
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows() {
        for each in &row.shown_by {
            if let Some(step) = each.strip_prefix("CI: ") {
                assert!(
                    ci.contains(&format!("\nstep \"{step}\" ")),
                    "no step {step}"
                );
                continue;
            }
            let (module, name) = each.split_once("::").expect("a module and a test");
            let tests = known
                .entry(module.to_owned())
                .or_insert_with(|| tests_of(module));
            assert!(tests.contains(name), "{}: no test {each}", row.holds);
        }
    }
}

#[test]
fn every_row_says_something_and_is_told_in_the_readme_of_a_client() {
    let readmes = ["genesys-messaging", "lendery"];
    let readmes = readmes.map(|client| text(&format!("generated/{client}/README.md")));
    for row in rows() {
        assert!(!row.topic.is_empty() && !row.holds.is_empty());
        let heading = format!("\n## {}\n", row.told_in);
        let told = readmes.iter().any(|readme| readme.contains(&heading));
        assert!(
            told,
            "{}: no README has the section {}",
            row.holds, row.told_in
        );
    }
}

/// What the contract asks for, and what ours are called.
#[test]
fn no_topic_is_left_out() {
    let topics: BTreeSet<String> = rows().into_iter().map(|row| row.topic).collect();
    let wanted = [
        "shape",
        "arguments",
        "models",
        "reading",
        "enums",
        "unions",
        "bodies",
        "responses",
        "query",
        "auth",
        "errors",
        "retries",
        "limits",
        "paging",
        "blocking",
        "hooks",
        "transport",
        "features",
        "hygiene",
        "weight",
    ];
    let missing = wanted.iter().filter(|topic| !topics.contains(**topic));
    assert_eq!(missing.collect::<Vec<_>>(), [&""; 0]);
}
