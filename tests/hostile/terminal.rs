//! No character of a page, or of its name, steers the terminal that findings and tables are shown on.

use docwright::source::steers;

use super::sets;
use crate::scratch::{PETS, Ran, Scratch};

fn is_inert(ran: &Ran) {
    assert!(ran.status <= 2, "{}", ran.err);
    for text in [&ran.out, &ran.err] {
        let at = text
            .find(steers)
            .map(|at| text[..at].lines().last().map(str::to_owned));
        assert_eq!(at, None);
    }
}

#[test]
fn of_hostile_pages() {
    for set in sets::all() {
        let scratch = Scratch::new();
        let pages = set.pages.to_string_lossy();
        is_inert(&scratch.run(&["--all-findings", "inspect", &pages]));
        is_inert(&scratch.run(&["--all-findings", "generate", &pages, "--out", "@/out"]));
    }
}

#[test]
fn of_names_of_files() {
    let scratch = Scratch::new();
    let folder = "a\u{1b}[31mb\u{202e}";
    scratch.write(&format!("{folder}/docs/Pets\u{1b}[2J\n\rApi.md"), PETS);
    scratch.write(&format!("{folder}/docs/Bytes\u{7}.md"), b"\xff\xfe");
    let at = format!("@/{folder}");
    for command in ["inspect", "export"] {
        is_inert(&scratch.run(&[command, &at]));
    }
    is_inert(&scratch.run(&["generate", &at, "--out", &format!("{at}/out")]));
    is_inert(&scratch.run(&[
        "generate",
        &at,
        "--out",
        &format!("{at}/docs/Bytes\u{7}.md"),
    ]));
    is_inert(&scratch.run(&["inspect", &format!("{at}/missing")]));
    is_inert(&scratch.run(&["explain", "\u{1b}[31m"]));
}

#[test]
fn of_a_manifest() {
    let scratch = Scratch::with_pets();
    scratch.write(
        "docwright.toml",
        "[client]\nname = \"a\\u001b[31m\"\n\"k\\u202e\" = 1\n[[correct]]\noperation = \"\\u001b[31m\"\nset = { name = \"x\" }\nwhy = \"\\u001b\"\n",
    );
    let ran = scratch.run(&["generate", "@", "--out", "@/out"]);
    assert_eq!(ran.status, 1);
    is_inert(&ran);
}
