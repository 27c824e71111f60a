//! The rules of the house hold, and the check of them sees breaches.

use xtask::tidy::{check, run};

use crate::scratch::Scratch;

#[test]
fn this_repository_is_tidy() {
    let mut out = Vec::new();
    let tidy = run(&xtask::root(), &mut out).expect("the sources can be read");
    assert!(tidy, "\n{}", String::from_utf8_lossy(&out));
}

/// What is said about a repository with one file and one client.
fn breaches(path: &str, text: &str) -> Vec<String> {
    breaches_of(&[(path, text)])
}

fn breaches_of(files: &[(&str, &str)]) -> Vec<String> {
    let scratch = Scratch::new();
    scratch.write(
        "specs/acme-widgets/docwright.toml",
        "[client]\nname = \"acme-gadgets\"\n",
    );
    for (path, text) in files {
        scratch.write(path, text);
    }
    check(&scratch.path("")).expect("the sources can be read")
}

/// Path, text, and what is said about them.
const AGAINST_THE_STREAM: [(&str, &str, &str); 11] = [
    (
        "generator/src/markdown.rs",
        "use crate::front::read;",
        "`markdown` may not import `front`",
    ),
    (
        "generator/src/markdown/table.rs",
        "use super::super::spec;",
        "`markdown` may not import `spec`",
    ),
    (
        "generator/src/emit/api.rs",
        "fn f() { crate::draft::g() }",
        "`emit` may not import `draft`",
    ),
    (
        "generator/src/emit.rs",
        "use crate::{spec::Api, openapi};",
        "`emit` may not import `openapi`",
    ),
    (
        "generator/src/front.rs",
        "use pulldown_cmark::Event;",
        "`front` may not use `pulldown_cmark`",
    ),
    (
        "generator/src/resolve.rs",
        "use std::{fs, io};",
        "`resolve` may not use `std::fs`",
    ),
    (
        "generator/src/spec.rs",
        "fn f() { std::fs::read(\"a\"); }",
        "`spec` may not use `std::fs`",
    ),
    (
        "generator/src/lint/a.rs",
        "use quote::quote;",
        "`lint` may not use `quote`",
    ),
    (
        "generator/src/cli/a.rs",
        "use crate::{draft::Draft, spec::Api};",
        "imports `draft` or `spec`, not both",
    ),
    ("generator/src/newcomer.rs", "", "`newcomer` is in no rule"),
    (
        "generated/a/src/lib.rs",
        "use docwright::spec;",
        "a client may not import `docwright::spec`",
    ),
];

#[test]
fn imports_against_the_stream_are_seen() {
    for (path, text, expected) in AGAINST_THE_STREAM {
        let found = breaches(path, text);
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert!(found[0].contains(expected), "{found:?}");
    }
}

#[test]
fn imports_along_the_stream_are_fine() {
    let cases = [
        (
            "generator/src/front/api.rs",
            "use super::text; use super::super::draft::Draft;",
        ),
        (
            "generator/src/resolve/a.rs",
            "use crate::{draft::Draft, spec::Api};",
        ),
        ("generator/src/lib.rs", "use draft::Draft; use spec::Api;"),
        (
            "generator/src/disk.rs",
            "use std::fs; mod tests { use super::load; }",
        ),
        ("xtask/src/lib.rs", "use std::fs; use syn::File;"),
        (
            "tests/a.rs",
            "use acme_widgets::Client; use acme_gadgets::Client;",
        ),
        ("README.md", "`use acme_widgets::Client;`"),
    ];
    for (path, text) in cases {
        assert_eq!(breaches(path, text), Vec::<String>::new(), "{path}");
    }
}

#[test]
fn files_that_do_not_belong_are_seen() {
    let cases = [
        ("notes.txt", "a", "nothing stands beside"),
        ("tools/a.sh", "a", "nothing stands beside"),
        ("tests/a.json", &"a".repeat(300 << 10), "a file has at most"),
    ];
    for (path, text, expected) in cases {
        let found = breaches(path, text);
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert!(found[0].contains(expected), "{found:?}");
    }
}

#[test]
fn circles_of_modules_side_by_side_are_seen() {
    let circle = [
        (
            "generator/src/front.rs",
            "mod a; mod b; mod c; use c::d::f;",
        ),
        ("generator/src/front/a.rs", "use super::b;"),
        (
            "generator/src/front/b/deep.rs",
            "fn f() { crate::front::c::d::f() }",
        ),
        ("generator/src/front/b.rs", "use super::Draft;"),
        ("generator/src/front/c.rs", "pub mod d;"),
        (
            "generator/src/front/c/d.rs",
            "use crate::front::{Page, a::Rows}; use super::e;",
        ),
    ];
    let found = breaches_of(&circle);
    assert_eq!(found, ["generator/src/front: a → b → c → a"]);
    assert_eq!(breaches_of(&circle[..5]), Vec::<String>::new());
}

#[test]
fn long_files_and_functions_are_seen() {
    let long = format!("fn long() {{\n{}}}\n", "    f();\n".repeat(39));
    let found = breaches("tests/a.rs", &long);
    assert_eq!(
        found,
        ["tests/a.rs:1: `long` has 41 lines; a function has at most 40"]
    );
    let fits = format!("fn fits() {{\n{}}}\n", "    f();\n".repeat(38));
    assert_eq!(breaches("tests/a.rs", &fits), Vec::<String>::new());
    let found = breaches("tests/a.rs", &"// line\n".repeat(301));
    assert_eq!(found, ["tests/a.rs: 301 lines; a file has at most 300"]);
    let found = breaches("generator/src/a.css", &"/* */\n".repeat(301));
    assert_eq!(
        found,
        ["generator/src/a.css: 301 lines; a file has at most 300"]
    );
    assert_eq!(
        breaches("generated/a/src/models.rs", &"// line\n".repeat(301)),
        Vec::<String>::new()
    );
}

#[test]
fn vendors_are_seen() {
    for (path, text) in [
        ("generator/src/front.rs", "// as ACME does"),
        ("templates/src/lib.rs", "// acme-widgets"),
        ("README.md", "Acme"),
        (".ci/run", "acme"),
    ] {
        let found = breaches(path, text);
        assert_eq!(found, [format!("{path}:1: names `acme`")]);
    }
}
