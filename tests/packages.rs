//! What a crate has beside its code: the licence that the manifest states, a feature for each page.

use std::collections::BTreeSet;

use docwright::disk;
use docwright::disk::Files;
use toml::Table;

use crate::scratch::{PETS, Scratch};

/// The crate of a page, under a licence.
fn licensed(licence: &str) -> Files {
    let scratch = Scratch::with_pets();
    let manifest = format!("[client]\nname = \"pets\"\nlicense = \"{licence}\"\n");
    scratch.write("docwright.toml", manifest);
    files_of(&scratch)
}

fn files_of(scratch: &Scratch) -> Files {
    let input = disk::load(&scratch.path(""), None, &[], &mut |_, _| {});
    docwright::recover(input.expect("the pages can be read")).crate_files()
}

fn licences(files: &Files) -> Vec<&str> {
    let names = files.keys().map(String::as_str);
    names.filter(|name| name.starts_with("LICENSE")).collect()
}

#[test]
fn licences_come_as_files() {
    let files = licensed("MIT OR Apache-2.0");
    assert_eq!(licences(&files), ["LICENSE-APACHE", "LICENSE-MIT"]);
    assert!(files["LICENSE-APACHE"].contains("Apache License"));
    let mit = &files["LICENSE-MIT"];
    assert!(mit.contains("Permission is hereby granted"), "{mit}");
    assert!(mit.contains("Copyright (c) the authors of pets\n"), "{mit}");
    let readme = &files["README.md"];
    let told = "Licence: `MIT OR Apache-2.0`. The texts are in `LICENSE-APACHE`, `LICENSE-MIT`.";
    assert!(readme.contains(told), "{readme}");
}

#[test]
fn of_a_licence_whose_text_is_not_at_hand_the_file_tells_where_it_stands() {
    let files = licensed("(mit AND BSD-3-Clause) OR GPL-2.0+ WITH Classpath-exception-2.0");
    let names = ["LICENSE-BSD-3-Clause", "LICENSE-GPL-2.0", "LICENSE-MIT"];
    assert_eq!(licences(&files), names);
    let text = &files["LICENSE-BSD-3-Clause"];
    assert!(
        text.contains("https://spdx.org/licenses/BSD-3-Clause.html"),
        "{text}"
    );
}

#[test]
fn nothing_but_a_licence_becomes_a_file() {
    assert_eq!(licences(&licensed("../.. .hidden /")), [""; 0]);
    let scratch = Scratch::with_pets();
    assert_eq!(licences(&files_of(&scratch)), [""; 0]);
}

#[test]
fn a_page_whose_operations_another_page_has_is_no_feature() {
    let scratch = Scratch::with_pets();
    scratch.write("docs/StoreApi.md", PETS.replace("PetsApi", "StoreApi"));
    let files = files_of(&scratch);
    let manifest: Table = files["Cargo.toml"].parse().expect("a manifest is TOML");
    let features = manifest["features"].as_table().expect("a table");
    let features: BTreeSet<&str> = features.keys().map(String::as_str).collect();
    assert!(
        features.contains("pets") && !features.contains("store"),
        "{features:?}"
    );
    assert!(!files.contains_key("src/api/store.rs"));
    assert!(!files["src/client.rs"].contains("store"));
}
