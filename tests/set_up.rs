//! A client's folder: how it is set up, and how it is brought up to date.

use crate::scratch::Scratch;

#[test]
fn a_folder_that_is_set_up_gives_what_the_pages_give_alone() {
    let scratch = Scratch::with_pets();
    let ran = scratch.run(&["init", "@/docs", "--specs", "@/specs"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        ran.err
            .ends_with("next: docwright update @/specs/pets-api\n"),
        "{}",
        ran.err
    );
    assert_eq!(scratch.files("specs"), ["pets-api/docwright.toml"]);
    let manifest = scratch.read("specs/pets-api/docwright.toml");
    assert!(manifest.contains("\npath = \"../../docs\"\n"), "{manifest}");

    let updated = scratch.run(&["update", "@/specs/pets-api"]);
    assert_eq!(updated.status, 0, "{}", updated.err);
    let alone = scratch.run(&["generate", "@/docs", "--out", "@/alone"]);
    assert_eq!(alone.status, 0, "{}", alone.err);
    assert_eq!(
        scratch.read("specs/pets-api/openapi.yaml"),
        scratch.read("alone/openapi.yaml")
    );
    let ours = scratch.files("generated/pets-api");
    assert!(ours.contains(&"Cargo.toml".to_owned()), "{ours:?}");
    for file in ours.iter().filter(|file| *file != ".docwright.json") {
        let (generated, alone) = (
            format!("generated/pets-api/{file}"),
            format!("alone/{file}"),
        );
        assert_eq!(scratch.read(&generated), scratch.read(&alone), "{file}");
    }
}

#[test]
fn pages_are_copied_if_that_is_asked_for_and_others_are_not() {
    let scratch = Scratch::with_pets();
    scratch.write("docs/CHANGELOG.md", "# Changes\n\n- none\n");
    let arguments = [
        "init",
        "@",
        "--specs",
        "@/specs",
        "--name",
        "my-pets",
        "--copy-pages",
    ];
    let ran = scratch.run(&arguments);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let files = ["my-pets/docwright.toml", "my-pets/pages/docs/PetsApi.md"];
    assert_eq!(scratch.files("specs"), files);
    let manifest = scratch.read("specs/my-pets/docwright.toml");
    assert!(manifest.contains("\npath = \"pages\"\n"), "{manifest}");
    assert!(manifest.contains("\nname = \"my-pets\"\n"), "{manifest}");
}

#[test]
fn nothing_is_written_over_and_nothing_is_set_up_twice() {
    let scratch = Scratch::with_pets();
    scratch.write("specs/pets-api/docwright.toml", "# mine\n");
    let ran = scratch.run(&["init", "@/docs", "--specs", "@/specs"]);
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("is there already"), "{}", ran.err);
    assert_eq!(scratch.read("specs/pets-api/docwright.toml"), "# mine\n");
    let again = scratch.run(&["init", "@/specs/pets-api"]);
    assert_eq!(again.status, 1);
    assert!(
        again.err.contains("docwright update @/specs/pets-api"),
        "{}",
        again.err
    );
}

#[test]
fn what_is_no_reference_is_not_set_up() {
    let scratch = Scratch::new();
    scratch.write("docs/notes.md", "# Notes\n");
    let ran = scratch.run(&["init", "@/docs", "--specs", "@/specs"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(!scratch.path("specs").exists());
    let ran = scratch.run(&["update", "@/docs"]);
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("docwright init"), "{}", ran.err);
}

#[test]
fn an_update_puts_the_crate_where_the_manifest_says_with_its_changelog() {
    let scratch = Scratch::with_pets();
    scratch.write(
        "docs/docwright.toml",
        "[client]\npath = \"../crates/pets\"\n",
    );
    scratch.write("docs/CHANGELOG.md", "# Changelog\n");
    let ran = scratch.run(&["update", "@/docs"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        scratch
            .files("crates/pets")
            .contains(&"src/lib.rs".to_owned())
    );
    assert_eq!(scratch.read("crates/pets/CHANGELOG.md"), "# Changelog\n");
    let again = scratch.run(&["update", "@/docs"]);
    assert_eq!(
        again.err.matches(": 0 files written").count(),
        2,
        "{}",
        again.err
    );
}

#[test]
fn an_update_that_would_overwrite_what_others_wrote_changes_nothing() {
    let scratch = Scratch::with_pets();
    scratch.write("docs/docwright.toml", "[client]\npath = \"../mine\"\n");
    scratch.write("mine/Cargo.toml", "mine");
    let ran = scratch.run(&["update", "@/docs"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("error[DW0401]"), "{}", ran.err);
    assert_eq!(scratch.files("mine"), ["Cargo.toml"]);
    assert!(!scratch.path("docs/openapi.yaml").exists());
}
