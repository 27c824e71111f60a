//! docwright as a library: a program generates a crate, checks it, and is told what was found and what went wrong.

use docwright::{Config, Error, Severity, check, generate};

use crate::scratch::Scratch;

fn config(scratch: &Scratch) -> Config {
    Config::new(scratch.path("docs"), scratch.path("out"))
}

#[test]
fn a_crate_is_generated_and_then_found_as_it_should_be() {
    let scratch = Scratch::with_pets();
    let config = config(&scratch).name("my-pets");
    let planned = check(&config).expect("the pages can be read");
    assert!(scratch.files("out").is_empty());

    let generated = generate(&config).expect("the crate can be written");
    assert_eq!((generated.operations, generated.models), (2, 1));
    assert_eq!(generated.changed, planned.changed);
    assert!(generated.changed.contains(&scratch.path("out/Cargo.toml")));
    assert_eq!(generated.read, [scratch.path("docs/PetsApi.md")]);
    assert!(
        scratch
            .read("out/Cargo.toml")
            .contains("name = \"my-pets\"")
    );

    let again = check(&config).expect("the pages can be read");
    assert!(again.changed.is_empty(), "{:?}", again.changed);
}

#[test]
fn what_was_found_is_told_with_its_place() {
    let scratch = Scratch::with_pets();
    let generated = generate(&config(&scratch)).expect("the crate can be written");
    let missing = generated.found.iter().find(|found| found.code == "DW0202");
    let missing = missing.expect("a model without a page is told");
    assert_eq!(missing.severity, Severity::Warning);
    let line = missing.to_string();
    let place = format!("{}:", scratch.path("docs/PetsApi.md").display());
    assert!(line.starts_with(&place), "{line}");
    assert!(line.contains(": warning[DW0202]: "), "{line}");
}

#[test]
fn what_forbids_a_crate_is_an_error_that_names_it() {
    let scratch = Scratch::with_pets();
    scratch.write("docs/docwright.toml", "[client]\nname = 3\n");
    let error = generate(&config(&scratch)).expect_err("the manifest is wrong");
    assert!(matches!(&error, Error::Pages(found) if !found.is_empty()));
    assert!(
        error.to_string().contains("docwright.toml:2:8: error["),
        "{error}"
    );
    assert!(scratch.files("out").is_empty());
}

#[test]
fn files_of_others_are_in_the_way() {
    let scratch = Scratch::with_pets();
    scratch.write("out/Cargo.toml", "mine");
    let error = generate(&config(&scratch)).expect_err("there is a file of another");
    assert!(error.to_string().contains("error[DW0401]"), "{error}");
    assert_eq!(scratch.read("out/Cargo.toml"), "mine");
}

#[test]
fn a_name_that_no_crate_can_have_is_refused() {
    let scratch = Scratch::with_pets();
    let error = generate(&config(&scratch).name("no name")).expect_err("it has a space");
    assert!(
        matches!(&error, Error::Name { name, .. } if name == "no name"),
        "{error}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_an_error_of_its_own() {
    let scratch = Scratch::new();
    let error = generate(&config(&scratch)).expect_err("there are no pages");
    assert!(matches!(error, Error::File(_)), "{error}");
}

#[test]
fn the_changelog_tells_of_this_version() {
    let changelog = xtask::root().join("generator/CHANGELOG.md");
    let text = std::fs::read_to_string(changelog).expect("the changelog can be read");
    let versions = text.lines().filter_map(|line| line.strip_prefix("## "));
    assert_eq!(
        versions.take(2).collect::<Vec<_>>(),
        ["Unreleased", env!("CARGO_PKG_VERSION")]
    );
}
