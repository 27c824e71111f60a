//! `cargo xtask codegen` and its changelogs: what changed is told, and `--bump` makes a release of it.

use docwright::diff::changelog;
use jiff::civil::{Date, date};
use xtask::codegen::{Mode, run};

use crate::scratch::{PETS, Scratch};

const DAY: Date = date(2026, 3, 1);
const PAGE: &str = "specs/pets/pages/PetsApi.md";
const MANIFEST: &str = "specs/pets/docwright.toml";
const CHANGELOG: &str = "specs/pets/CHANGELOG.md";

/// What a run of the task tells.
fn codegen(scratch: &Scratch, mode: Mode) -> String {
    let mut out = Vec::new();
    let done = run(&scratch.path("."), &[], mode, &mut out).expect("the folders can be read");
    let told = String::from_utf8(out).expect("output is text");
    assert!(done, "{told}");
    told
}

/// A repository with one client, which was written.
fn repository() -> Scratch {
    let scratch = Scratch::new();
    let manifest =
        "[client]\nname = \"pets\"\nversion = \"0.1.0\" # ours\n[pages]\npath = \"pages\"\n";
    scratch.write(MANIFEST, manifest);
    scratch.write(PAGE, PETS);
    codegen(&scratch, Mode::Write);
    scratch
}

/// Changes the page, from one text to another.
fn edit(scratch: &Scratch, from: &str, to: &str) {
    let text = scratch.read(PAGE);
    assert!(text.contains(from), "{from}");
    scratch.write(PAGE, text.replace(from, to));
}

#[test]
fn what_changed_is_told_once() {
    let scratch = repository();
    edit(&scratch, "**page_size**", "**page_count**");
    let told = codegen(&scratch, Mode::Write);
    assert!(
        told.contains("pets: 2 changes, 1 breaks callers: asks for a major version\n"),
        "{told}"
    );
    assert!(told.contains("`ListPets::page_size` is gone"), "{told}");
    let told = codegen(&scratch, Mode::Write);
    assert!(!told.contains("changes"), "{told}");
}

#[test]
fn releases_move_the_version_as_the_changes_ask() {
    let scratch = repository();
    codegen(&scratch, Mode::Release(DAY));
    let row = " **page_size** | **Integer**| How many | [optional] [default to 25]";
    let words = row.replace("How many", "How many of them");
    let two = format!(" **dry** | **BOOLEAN**| Whether | [optional]\n{words}");
    let other = two.replace("**dry**", "**wet**");
    for (from, to, version) in [
        (row, words.as_str(), "0.1.1"),
        (&words, &two, "0.1.2"),
        (&two, &other, "0.2.0"),
    ] {
        edit(&scratch, from, to);
        let told = codegen(&scratch, Mode::Release(DAY));
        assert!(
            told.contains(&format!("pets: released as {version}\n")),
            "{told}"
        );
        let line = format!("version = \"{version}\" # ours\n");
        assert!(scratch.read(MANIFEST).contains(&line));
        assert!(
            scratch
                .read("generated/pets/Cargo.toml")
                .contains(&format!("version = \"{version}\""))
        );
    }
    let told = codegen(&scratch, Mode::Release(DAY));
    assert!(
        told.contains("pets: nothing changed since its release\n"),
        "{told}"
    );
    insta::assert_snapshot!(scratch.read(CHANGELOG));
}

#[test]
fn a_changelog_tells_what_changed_since_the_release_and_keeps_what_others_wrote() {
    let scratch = repository();
    codegen(&scratch, Mode::Release(DAY));
    edit(&scratch, "**page_size**", "**page_count**");
    codegen(&scratch, Mode::Write);
    let text = scratch.read(CHANGELOG);
    assert!(
        text.contains("- **Breaking:** Parameter `pageSize`"),
        "{text}"
    );
    scratch.write(
        CHANGELOG,
        text.replace("## [Unreleased]\n", "## [Unreleased]\n\nPages count now.\n"),
    );
    edit(&scratch, "**page_count**", "**page_size**");
    codegen(&scratch, Mode::Write);
    let text = scratch.read(CHANGELOG);
    assert!(
        !text.contains("pageSize") && text.contains("Pages count now."),
        "{text}"
    );
    assert_eq!(scratch.read("generated/pets/CHANGELOG.md"), text);
    // What a maintainer says is worth a release.
    let told = codegen(&scratch, Mode::Release(DAY));
    assert!(told.contains("pets: released as 0.1.1\n"), "{told}");
}

#[test]
fn a_stale_changelog_is_named() {
    let scratch = repository();
    let text = scratch.read(CHANGELOG);
    scratch.write(CHANGELOG, format!("{text}### Added\n\n- Everything.\n"));
    let mut out = Vec::new();
    let fresh =
        run(&scratch.path("."), &[], Mode::Check, &mut out).expect("the folders can be read");
    let told = String::from_utf8_lossy(&out);
    assert!(
        !fresh && told.contains("stale: specs/pets/CHANGELOG.md\n"),
        "{told}"
    );
}

#[test]
fn a_changelog_without_a_place_for_what_is_not_released_gets_one() {
    let text = "# Changelog\n\nOurs.\n\n## [1.0.0] - 2026-01-01\n\nFirst.\n";
    let now = changelog::with_changes(Some(text), &[]);
    assert_eq!(
        now,
        text.replace("## [1.0.0]", "## [Unreleased]\n\n## [1.0.0]")
    );
    assert_eq!(changelog::with_changes(Some(&now), &[]), now);
    assert_eq!(changelog::with_changes(Some(""), &[]), "## [Unreleased]\n");
}
