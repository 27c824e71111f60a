//! `cargo xtask codegen`: what is committed is what the pages lead to; stale files are named.

use std::fs;

use docwright::disk::RECORD;
use xtask::codegen::{Mode, run};

use crate::scratch::{PETS, Scratch};

/// Whether all is well, and what was told.
fn codegen(scratch: &Scratch, clients: &[&str], mode: Mode) -> (bool, String) {
    let clients: Vec<_> = clients.iter().map(|&name| name.to_owned()).collect();
    let mut out = Vec::new();
    let result = run(&scratch.path("."), &clients, mode, &mut out);
    let text = String::from_utf8(out).expect("output is text");
    (result.expect("the folders can be read"), text)
}

/// A repository with two clients.
fn repository() -> Scratch {
    let scratch = Scratch::new();
    for name in ["one-pets", "two-pets"] {
        let manifest = format!("[client]\nname = \"{name}\"\n[pages]\npath = \"pages\"\n");
        scratch.write(&format!("specs/{name}/docwright.toml"), manifest);
        scratch.write(&format!("specs/{name}/pages/docs/PetsApi.md"), PETS);
    }
    scratch
}

#[test]
fn what_is_committed_is_what_the_pages_lead_to() {
    let mut out = Vec::new();
    let fresh = run(&xtask::root(), &[], Mode::Check, &mut out).expect("the folders can be read");
    assert!(fresh, "{}", String::from_utf8_lossy(&out));
}

#[test]
fn a_check_writes_nothing_and_names_what_is_missing() {
    let scratch = repository();
    let before = scratch.files("");
    let (fresh, told) = codegen(&scratch, &[], Mode::Check);
    assert!(!fresh);
    assert!(
        told.contains("missing: specs/one-pets/openapi.yaml\n"),
        "{told}"
    );
    assert!(
        told.contains("missing: generated/two-pets/src/lib.rs\n"),
        "{told}"
    );
    assert!(told.contains("`cargo xtask codegen`"), "{told}");
    assert_eq!(scratch.files(""), before);
}

#[test]
fn written_files_are_fresh_and_keep_their_time() {
    let scratch = repository();
    let (done, _) = codegen(&scratch, &["one-pets"], Mode::Write);
    assert!(done);
    assert!(!scratch.path("generated/two-pets").exists());
    assert!(scratch.path("specs/one-pets/openapi.yaml").exists());
    let (done, _) = codegen(&scratch, &[], Mode::Write);
    assert!(done);
    for file in scratch.files("") {
        scratch.make_old(&file);
    }
    assert_eq!(codegen(&scratch, &[], Mode::Check).1.lines().count(), 2);
    assert!(codegen(&scratch, &[], Mode::Write).0);
    assert!(scratch.files("").iter().all(|file| scratch.is_old(file)));
}

#[test]
fn a_change_of_the_pages_shows_as_a_difference() {
    let scratch = repository();
    codegen(&scratch, &[], Mode::Write);
    let pages = PETS.replace("Finds a pet", "Finds one pet");
    scratch.write("specs/one-pets/pages/docs/PetsApi.md", pages);
    let (fresh, told) = codegen(&scratch, &[], Mode::Check);
    assert!(!fresh);
    assert!(
        told.contains("stale: specs/one-pets/openapi.yaml\n"),
        "{told}"
    );
    let is_change = |sign: &str, words: &str| {
        let mut lines = told.lines();
        lines.any(|line| line.starts_with(sign) && line.contains(words))
    };
    assert!(
        is_change("-", "Finds a pet") && is_change("+", "Finds one pet"),
        "{told}"
    );
}

#[test]
fn the_crate_of_a_client_that_is_gone_goes() {
    let scratch = repository();
    codegen(&scratch, &[], Mode::Write);
    scratch.write("generated/mine/Cargo.toml", "mine");
    fs::remove_dir_all(scratch.path("specs/two-pets")).expect("it is there");
    let (fresh, told) = codegen(&scratch, &[], Mode::Check);
    assert!(!fresh);
    assert!(
        told.contains("superfluous: generated/two-pets/src/lib.rs\n"),
        "{told}"
    );
    assert!(codegen(&scratch, &[], Mode::Write).0);
    assert!(!scratch.path("generated/two-pets").exists());
    assert_eq!(scratch.files("generated/mine"), ["Cargo.toml"]);
}

#[test]
fn one_changed_file_stops_all_writing() {
    let scratch = repository();
    codegen(&scratch, &[], Mode::Write);
    scratch.write("generated/two-pets/src/lib.rs", "mine");
    let pages = PETS.replace("Finds a pet", "Finds one pet");
    scratch.write("specs/one-pets/pages/docs/PetsApi.md", pages);
    let record = scratch.read(&format!("generated/one-pets/{RECORD}"));
    let (done, told) = codegen(&scratch, &[], Mode::Write);
    assert!(!done);
    assert!(
        told.contains("DW0401") && told.contains("`src/lib.rs`"),
        "{told}"
    );
    assert_eq!(
        scratch.read(&format!("generated/one-pets/{RECORD}")),
        record
    );
    assert_eq!(scratch.read("generated/two-pets/src/lib.rs"), "mine");
}

#[test]
fn an_unknown_client_is_an_error() {
    let scratch = repository();
    let clients = ["three-pets".to_owned()];
    let result = run(&scratch.path("."), &clients, Mode::Check, &mut Vec::new());
    let error = result.expect_err("there is no such client").to_string();
    assert!(
        error.contains("three-pets") && error.contains("one-pets, two-pets"),
        "{error}"
    );
}
