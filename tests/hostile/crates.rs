//! The crates of hostile pages are as clean as any: compiled, linted, documented, formatted, their examples run. All are
//! members of one workspace, so that what they depend on is built once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use docwright::disk::Plan;
use toml::{Table, Value};

use super::sets::{self, Set};

#[test]
fn crates_of_hostile_pages_are_clean() {
    let sets = sets::all();
    let workspace = workspace(sets);
    let features = features(sets);
    let selected: [&str; 4] = [
        "--workspace",
        "--no-default-features",
        "--features",
        &features,
    ];
    let cargo = |command: &[&str], after: &[&str]| {
        let mut arguments = command.to_vec();
        arguments.extend(selected);
        arguments.extend(after);
        run(&workspace, &arguments);
    };
    run(&workspace, &["fmt", "--all", "--check"]);
    cargo(
        &["clippy", "--lib", "--keep-going"],
        &["--", "-D", "warnings"],
    );
    cargo(&["doc", "--no-deps", "--keep-going"], &[]);
    cargo(&["test", "--doc"], &[]);
}

/// Runs cargo, whose tests and documentation may not warn either.
fn run(workspace: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "cargo {arguments:?}:\n{shown}{said}"
    );
}

/// A workspace of the sets' crates, which keeps what they depend on from the last run.
fn workspace(sets: &[Set]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    let crates = folder.join("crates");
    if crates.exists() {
        fs::remove_dir_all(&crates).expect("the last crates can be removed");
    }
    for set in sets {
        let plan = Plan::of(&crates.join(&set.package), set.files.clone()).expect("a plan");
        plan.apply().expect("the crate can be written");
    }
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n[profile.dev]\ndebug = false\nincremental = false\n",
    )
    .expect("the workspace can be written");
    fs::copy(xtask::root().join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the repository's versions can be taken over");
    folder
}

/// The features of all crates but those that bring a transport: it takes long to compile, and no page has to do with it.
fn features(sets: &[Set]) -> String {
    let of_transport = ["default", "reqwest", "rustls", "native-tls"];
    let named = sets.iter().flat_map(|set| {
        let manifest: Table = set.file("Cargo.toml").parse().expect("a manifest is TOML");
        let features = manifest.get("features").and_then(Value::as_table).cloned();
        let names = features
            .unwrap_or_default()
            .into_iter()
            .map(|(name, _)| name);
        let names = names.filter(|name| !of_transport.contains(&name.as_str()));
        names
            .map(|name| format!("{}/{name}", set.package))
            .collect::<Vec<_>>()
    });
    named.collect::<Vec<_>>().join(",")
}
