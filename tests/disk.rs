//! Writing into a folder: only what is stale, and only what is docwright's.

use docwright::disk::{Files, Plan, RECORD, STAGE, Written};

use crate::scratch::Scratch;

fn files(pairs: &[(&str, &str)]) -> Files {
    let pairs = pairs.iter();
    pairs
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

pub(crate) fn plan(scratch: &Scratch, pairs: &[(&str, &str)]) -> Plan {
    Plan::of(&scratch.path("out"), files(pairs)).expect("the folder can be read")
}

pub(crate) fn write(scratch: &Scratch, pairs: &[(&str, &str)]) -> Written {
    plan(scratch, pairs)
        .apply()
        .expect("the folder can be written")
}

pub(crate) fn conflicts(scratch: &Scratch, pairs: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    let conflicts = plan(scratch, pairs).conflicts.into_iter();
    conflicts.map(|each| (each.path, each.why)).collect()
}

pub(crate) const OLD: &[(&str, &str)] = &[
    ("Cargo.toml", "old"),
    ("src/gone/a.rs", "a"),
    ("src/lib.rs", "1"),
];
pub(crate) const NEW: &[(&str, &str)] = &[
    ("Cargo.toml", "new"),
    ("src/lib.rs", "1"),
    ("src/new.rs", "n"),
];

#[test]
fn files_that_are_as_wanted_keep_their_time() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    for file in scratch.files("out") {
        scratch.make_old(&format!("out/{file}"));
    }
    let written = write(&scratch, OLD);
    assert_eq!(
        written,
        Written {
            changed: 0,
            unchanged: 3,
            removed: 0
        }
    );
    assert!(plan(&scratch, OLD).is_done());
    assert!(
        scratch
            .files("out")
            .iter()
            .all(|file| scratch.is_old(&format!("out/{file}")))
    );

    let written = write(&scratch, NEW);
    assert_eq!(
        written,
        Written {
            changed: 2,
            unchanged: 1,
            removed: 1
        }
    );
    assert!(scratch.is_old("out/src/lib.rs"));
    assert!(!scratch.is_old("out/Cargo.toml"));
}

#[test]
fn what_is_no_longer_written_goes_with_its_folders() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    write(&scratch, NEW);
    assert_eq!(
        scratch.files("out"),
        [RECORD, "Cargo.toml", "src/lib.rs", "src/new.rs"]
    );
    assert!(!scratch.path("out/src/gone").exists());
}

#[test]
fn of_an_empty_set_nothing_is_left() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    write(&scratch, &[]);
    assert!(!scratch.path("out").exists());
}

#[test]
fn files_of_others_stay() {
    let scratch = Scratch::new();
    scratch.write("out/src/gone/mine.rs", "mine");
    scratch.write("out/target/debug/a", "a");
    scratch.write("out/Cargo.lock", "lock");
    write(&scratch, OLD);
    write(&scratch, NEW);
    assert_eq!(scratch.read("out/src/gone/mine.rs"), "mine");
    assert_eq!(scratch.read("out/target/debug/a"), "a");
    assert_eq!(scratch.read("out/Cargo.lock"), "lock");
}

#[test]
fn a_file_of_another_is_in_the_way_unless_it_is_the_same() {
    let scratch = Scratch::new();
    scratch.write("out/Cargo.toml", "mine");
    scratch.write("out/src/lib.rs", "1");
    let found = conflicts(&scratch, OLD);
    assert_eq!(
        found,
        [("Cargo.toml".to_owned(), "was not written by docwright")]
    );
    let refusal = plan(&scratch, OLD).refusal().expect("there is a conflict");
    assert_eq!(refusal.finding.code, "DW0401");
    assert!(
        refusal.message.contains("`Cargo.toml`"),
        "{}",
        refusal.message
    );
    assert_eq!(scratch.files("out"), ["Cargo.toml", "src/lib.rs"]);
}

#[test]
fn a_changed_file_is_neither_overwritten_nor_removed() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    scratch.write("out/Cargo.toml", "changed");
    scratch.write("out/src/gone/a.rs", "changed");
    let why = "was changed since docwright wrote it";
    let found = conflicts(&scratch, NEW);
    assert_eq!(
        found,
        [
            ("Cargo.toml".to_owned(), why),
            ("src/gone/a.rs".to_owned(), why)
        ]
    );
}

#[test]
fn a_file_that_somebody_deleted_is_written_again() {
    let scratch = Scratch::new();
    write(&scratch, OLD);
    std::fs::remove_file(scratch.path("out/src/lib.rs")).expect("it is there");
    assert_eq!(write(&scratch, OLD).changed, 1);
    assert_eq!(scratch.read("out/src/lib.rs"), "1");
}

#[test]
fn folders_and_files_in_each_others_place_are_in_the_way() {
    let scratch = Scratch::new();
    scratch.write("out/Cargo.toml/file", "");
    scratch.write("out/src", "");
    let found: Vec<_> = conflicts(&scratch, OLD)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(found, ["Cargo.toml", "src/gone/a.rs", "src/lib.rs"]);
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    let scratch = Scratch::new();
    scratch.write("elsewhere/lib.rs", "1");
    scratch.write("out/Cargo.toml", "old");
    let link = |from: &str, to: &str| {
        std::os::unix::fs::symlink(scratch.path(from), scratch.path(to)).expect("a link");
    };
    link("elsewhere", "out/src");
    let found: Vec<_> = conflicts(&scratch, OLD)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(found, ["src/gone/a.rs", "src/lib.rs"]);

    link("elsewhere", &format!("out/{STAGE}"));
    let found: Vec<_> = conflicts(&scratch, &[("a", "a")])
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(found, [STAGE]);
    assert_eq!(scratch.files("elsewhere"), ["lib.rs"]);
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let scratch = Scratch::new();
    for path in [
        "../a",
        "/a",
        "a/../../b",
        "./a",
        "a\\b",
        "",
        RECORD,
        ".docwright-new/a",
    ] {
        let error = Plan::of(&scratch.path("out"), files(&[(path, "")])).expect_err(path);
        assert!(
            error.to_string().contains("no path of an output file"),
            "{error}"
        );
    }
    scratch.write(
        &format!("out/{RECORD}"),
        r#"{"about": "", "files": {"../precious": "0"}}"#,
    );
    let error = Plan::of(&scratch.path("out"), Files::new()).expect_err("the record is bad");
    assert!(error.to_string().contains("../precious"), "{error}");
}

#[test]
fn an_error_names_the_path() {
    let scratch = Scratch::new();
    scratch.write("file", "");
    let error = Plan::of(&scratch.path("file/out"), files(OLD)).expect_err("a file is no folder");
    assert!(error.to_string().contains("file/out"), "{error}");
}
