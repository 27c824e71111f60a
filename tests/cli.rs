//! The program's subcommands: what they write where, and their exit status.

use std::io::{self, Write};

use docwright::cli::{self, Console};

use crate::scratch::{PETS, Scratch};

#[test]
fn generate_writes_a_crate_and_touches_nothing_the_second_time() {
    let scratch = Scratch::with_pets();
    let ran = scratch.run(&["generate", "@/docs", "--out", "@/out"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert!(
        ran.err.contains("2 operations and 1 models in `@/out`"),
        "{}",
        ran.err
    );
    let files = scratch.files("out");
    assert!(files.contains(&"Cargo.toml".to_owned()), "{files:?}");
    assert!(
        scratch
            .read("out/Cargo.toml")
            .contains("name = \"pets-api\"")
    );

    for file in &files {
        scratch.make_old(&format!("out/{file}"));
    }
    let ran = scratch.run(&["generate", "@/docs", "--out", "@/out"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.err.contains(": 0 files written"), "{}", ran.err);
    assert!(!ran.err.contains("breaks"), "{}", ran.err);
    assert!(
        files
            .iter()
            .all(|file| scratch.is_old(&format!("out/{file}")))
    );
}

#[test]
fn generate_tells_what_changed_since_the_crate_was_written() {
    let scratch = Scratch::with_pets();
    let arguments = ["generate", "@/docs", "--out", "@/out"];
    scratch.run(&arguments);
    let page = PETS.replace("**page_size**", "**page_count**");
    scratch.write("docs/PetsApi.md", page);
    let ran = scratch.run(&arguments);
    let told = "2 changes, 1 breaks callers: asks for a major version\n";
    assert!(ran.err.ends_with(told), "{}", ran.err);
}

#[test]
fn a_check_of_a_crate_changes_nothing_and_names_what_is_stale() {
    let scratch = Scratch::with_pets();
    let check = ["generate", "@/docs", "--out", "@/out", "--check"];
    let ran = scratch.run(&check);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.contains("missing: Cargo.toml\n"), "{}", ran.out);
    assert!(scratch.files("out").is_empty());

    assert_eq!(scratch.run(&check[..4]).status, 0);
    let ran = scratch.run(&check);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""), "{}", ran.err);

    scratch.write("docs/PetsApi.md", PETS.replace("page_size", "page_length"));
    let ran = scratch.run(&check);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.contains("stale: src/api/pets.rs\n"), "{}", ran.out);
}

#[test]
fn generate_refuses_to_overwrite_what_others_wrote() {
    let scratch = Scratch::with_pets();
    scratch.write("out/Cargo.toml", "mine");
    let ran = scratch.run(&["generate", "@/docs", "--out", "@/out"]);
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("error[DW0401]"), "{}", ran.err);
    assert_eq!(scratch.files("out"), ["Cargo.toml"]);
    assert_eq!(scratch.read("out/Cargo.toml"), "mine");
}

#[test]
fn the_name_of_the_crate_comes_from_argument_manifest_or_title() {
    let scratch = Scratch::with_pets();
    scratch.write("m.toml", "[client]\nname = \"from-manifest\"\n");
    let manifest = [
        "generate",
        "@/docs",
        "--out",
        "@/out",
        "--manifest",
        "@/m.toml",
    ];
    assert_eq!(scratch.run(&manifest).status, 0);
    assert!(
        scratch
            .read("out/Cargo.toml")
            .contains("name = \"from-manifest\"")
    );
    assert_eq!(
        scratch
            .run(&[&manifest[..], &["--name", "mine"]].concat())
            .status,
        0
    );
    assert!(scratch.read("out/Cargo.toml").contains("name = \"mine\""));
    let ran = scratch.run(&[&manifest[..], &["--name", "../evil"]].concat());
    assert_eq!(ran.status, 2, "{}", ran.err);
}

#[test]
fn export_writes_the_document_and_nothing_else_to_standard_output() {
    let scratch = Scratch::with_pets();
    let yaml = scratch.run(&["export", "@/docs"]);
    assert_eq!(yaml.status, 0);
    assert!(yaml.out.starts_with("openapi: "), "{}", yaml.out);
    assert!(yaml.err.contains("warning[DW0202]"), "{}", yaml.err);
    let json = scratch.run(&["export", "@/docs/PetsApi.md", "--format", "json"]);
    assert_eq!(json.status, 0);
    assert!(
        json.out.starts_with('{') && json.out.contains("\"/pets/{petId}\""),
        "{}",
        json.out
    );
}

#[test]
fn what_is_no_reference_fails() {
    let scratch = Scratch::new();
    scratch.write("docs/notes.md", "# Notes\n\nNothing here.\n");
    for arguments in [
        &["export", "@/docs"][..],
        &["inspect", "@/docs"],
        &["generate", "@/docs", "--out", "@/out"],
    ] {
        let ran = scratch.run(arguments);
        assert_eq!(ran.status, 1, "{arguments:?}");
        assert!(ran.err.contains("error[DW0002]"), "{}", ran.err);
    }
    assert!(!scratch.path("out").exists());
}

#[test]
fn a_path_that_is_not_there_fails_with_its_name() {
    let ran = Scratch::new().run(&["export", "@/nowhere"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.err.starts_with("error: cannot read `@/nowhere`"),
        "{}",
        ran.err
    );
}

#[test]
fn a_bad_manifest_fails_at_its_place() {
    let scratch = Scratch::with_pets();
    for (text, place) in [
        ("[client]\nnmae = \"pets\"\n", "docwright.toml:2:1"),
        ("[client]\nname = \"../pets\"\n", "docwright.toml:2:8"),
        (
            "[client]\nname = \"pets\"\nversion = \"one\"\n",
            "docwright.toml:3:11",
        ),
    ] {
        scratch.write("docs/docwright.toml", text);
        let ran = scratch.run(&["export", "@/docs"]);
        assert_eq!(ran.status, 1);
        assert!(ran.err.contains("error[DW0301]"), "{}", ran.err);
        assert!(ran.err.contains(place), "{}", ran.err);
    }
}

#[test]
fn wrong_usage_has_a_status_of_its_own() {
    let scratch = Scratch::new();
    for arguments in [
        &[][..],
        &["genrate"],
        &["generate", "@"],
        &["export", "@", "--format", "toml"],
        &["inspect", "@", "--rule", "no-such-rule"],
        &["explain", "DW9999"],
    ] {
        let ran = scratch.run(arguments);
        assert_eq!(
            (ran.status, ran.out.as_str()),
            (2, ""),
            "{arguments:?}: {}",
            ran.err
        );
        assert!(!ran.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_and_version_are_what_was_asked_for() {
    let scratch = Scratch::new();
    for arguments in [&["--help"][..], &["--version"], &["generate", "--help"]] {
        let ran = scratch.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        assert!(!ran.out.is_empty());
    }
}

/// A reader that went away.
struct Closed(io::ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::from(self.0))
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(io::Error::from(self.0))
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure_but_a_full_disk_is() {
    for (kind, expected) in [
        (io::ErrorKind::BrokenPipe, 0),
        (io::ErrorKind::StorageFull, 1),
    ] {
        let mut err = Vec::new();
        let mut out = Closed(kind);
        let mut console = Console::new(&mut out, &mut err);
        let status = cli::run(["docwright", "explain"], &mut console);
        assert_eq!(status, expected);
    }
}
