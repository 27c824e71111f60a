//! No crate of this repository, and none that it generates, has code that the compiler does not check; and each crate
//! that clients depend on has a reason.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use toml::Table;

use super::sets;

#[test]
fn unsafe_code_is_forbidden_everywhere() {
    let workspace = manifest("Cargo.toml");
    assert_eq!(level(&workspace["workspace"]), Some("forbid"));
    let members = workspace["workspace"]["members"].as_array();
    let members = members
        .expect("a list")
        .iter()
        .filter_map(toml::Value::as_str);
    for member in members.filter(|member| !member.ends_with("/*")) {
        let manifest = manifest(&format!("{member}/Cargo.toml"));
        let inherits = manifest["lints"].get("workspace");
        assert_eq!(
            inherits.and_then(toml::Value::as_bool),
            Some(true),
            "{member}"
        );
    }
    for set in sets::all() {
        let manifest: Table = set.file("Cargo.toml").parse().expect("a manifest is TOML");
        assert_eq!(level(&manifest), Some("forbid"), "{}", set.package);
    }
    // The macro that begins a target is unsafe itself, which a crate that forbids would not let it.
    assert_eq!(level(&manifest("tests/fuzz/Cargo.toml")), Some("deny"));
}

#[test]
fn no_file_holds_unsafe_code() {
    let mut files = 0;
    for folder in ["generator", "generated", "templates", "tests", "xtask"] {
        files += check(&xtask::root().join(folder));
    }
    assert!(files > 500, "{files}");
    let told = "fn a() { b(\"unsafe\") } // unsafe";
    assert!(!holds_unsafe(told.parse().expect("tokens")));
    assert!(holds_unsafe(
        "mod a { fn b() { unsafe {} } }".parse().expect("tokens")
    ));
}

/// How many Rust files are below a folder, none of which may say `unsafe`.
fn check(folder: &Path) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("a folder of this repository") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files += if path.ends_with("target") {
                0
            } else {
                check(&path)
            };
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a file of this repository");
            let tokens = text.parse().expect("a Rust file has tokens");
            assert!(!holds_unsafe(tokens), "{}", path.display());
            files += 1;
        }
    }
    files
}

fn holds_unsafe(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Group(group) => holds_unsafe(group.stream()),
        TokenTree::Ident(ident) => ident == "unsafe",
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

#[test]
fn each_dependency_of_a_client_has_its_reason_beside_it() {
    let text = fs::read_to_string(xtask::root().join("templates/Cargo.toml.in"));
    let text = text.expect("the manifest of every client");
    let (_, dependencies) = text
        .split_once("\n[dependencies]\n")
        .expect("there are some");
    let (dependencies, _) = dependencies.split_once("\n\n").expect("more follows");
    let lines: Vec<&str> = dependencies.lines().collect();
    assert!(lines.len() > 10, "{lines:?}");
    for pair in lines.chunks(2) {
        let told = pair[0].starts_with("# ") && pair[0].ends_with('.');
        assert!(
            told && pair.len() == 2 && !pair[1].starts_with('#'),
            "{pair:?}"
        );
    }
}

/// What the lints of a manifest say of unsafe code.
fn level(manifest: &impl std::ops::Index<&'static str, Output = toml::Value>) -> Option<&str> {
    manifest["lints"]["rust"]["unsafe_code"].as_str()
}

fn manifest(path: &str) -> Table {
    let text = fs::read_to_string(xtask::root().join(path)).expect("a manifest");
    text.parse().expect("a manifest is TOML")
}
