//! Corrections: each kind of them, those that do not apply, those that are needless, and those that are printed to paste.

use std::fmt::Write;
use std::path::PathBuf;

use docwright::diag::{self, Diagnostic};
use docwright::disk;
use docwright::guesses::guesses;
use docwright::openapi::{document, read, to_yaml};
use docwright::spec::Origin;
use docwright::{Recovered, recover};
use similar::{ChangeTag, TextDiff};

use crate::scratch::Scratch;

/// What becomes of the pages in a folder with a manifest of that text.
fn corrected(pages: &str, manifest: &str) -> Recovered {
    let scratch = Scratch::new();
    scratch.write("docwright.toml", manifest);
    let pages = cases().join(pages);
    let manifest = scratch.path("docwright.toml");
    let input = disk::load(&pages, Some(&manifest), &[], &mut |_, _| {});
    let mut input = input.expect("the case can be read");
    if let Some(page) = &mut input.manifest {
        "docwright.toml".clone_into(&mut page.path);
    }
    recover(input)
}

fn cases() -> PathBuf {
    xtask::root().join("tests/cases")
}

/// The entries of a file beside the pages of the kennel.
fn entries(file: &str) -> Vec<String> {
    let path = cases().join("corrections").join(file);
    let text = std::fs::read_to_string(path).expect("the entries are there");
    let entries = text.split("[[correct]]").skip(1);
    entries.map(|entry| format!("[[correct]]{entry}")).collect()
}

fn yaml(recovered: &Recovered) -> String {
    to_yaml(&document(&recovered.api))
}

/// The findings that corrections gave rise to.
fn found(recovered: &Recovered) -> Vec<Diagnostic> {
    let found = recovered.diagnostics.iter();
    let found = found.filter(|each| each.finding.code.starts_with("DW03"));
    found.cloned().collect()
}

fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(cases().join("corrections"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn each_kind_changes_the_document_and_reads_back() {
    let before = yaml(&corrected("corrections/kennel", ""));
    let mut text = String::new();
    for entry in entries("kinds.toml") {
        let recovered = corrected("corrections/kennel", &entry);
        assert_eq!(found(&recovered), [], "{entry}");
        let after = yaml(&recovered);
        let back = read(&after).expect("it is a document of ours");
        assert!(back == recovered.api, "{entry}");
        write!(text, "{entry}{}", changed_lines(&before, &after)).expect("a string takes text");
    }
    snapshot("kinds", &text);
}

/// The lines that one text lacks of the other, each with its mark.
fn changed_lines(before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let mut text = String::new();
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => {}
            ChangeTag::Delete => write!(text, "- {change}").expect("a string takes text"),
            ChangeTag::Insert => write!(text, "+ {change}").expect("a string takes text"),
        }
    }
    text + "\n"
}

#[test]
fn what_does_not_apply_is_an_error_at_its_place() {
    let all = entries("stale.toml");
    let recovered = corrected("corrections/kennel", &all.join(""));
    assert_eq!(found(&recovered).len(), all.len());
    let text = diag::render(&found(&recovered), &recovered.sources, false);
    snapshot("stale", &text);
}

#[test]
fn what_the_pages_say_by_now_is_a_note_and_changes_nothing() {
    let before = corrected("corrections/kennel", "");
    let all = entries("needless.toml");
    let after = corrected("corrections/kennel", &all.join(""));
    let names: Vec<_> = found(&after).iter().map(|each| each.finding.name).collect();
    assert_eq!(names, vec!["correction-is-needless"; all.len()]);
    assert_eq!(yaml(&after), yaml(&before));
}

/// Sets of pages with facts of every kind.
const SETS: &[&str] = &[
    "corrections/kennel",
    "paging",
    "styles",
    "unions/merged",
    "enums/values-elsewhere",
    "security/flows-apart",
    "names",
    "places",
    "types",
];

#[test]
fn what_inspect_prints_to_paste_states_every_guess_and_nothing_else() {
    for set in SETS {
        let before = corrected(set, "");
        let all = guesses(&before.api);
        let manifest: String = all
            .iter()
            .filter_map(|guess| guess.correction.clone())
            .collect();
        let after = corrected(set, &manifest);
        assert_eq!(found(&after), [], "{set}");
        assert!(!all.is_empty() && guesses(&after.api).is_empty(), "{set}");
        assert_eq!(facts(&after), facts(&before), "{set}");
    }
}

/// Every fact in words, without its origin.
fn facts(recovered: &Recovered) -> Vec<String> {
    let entries = docwright::facts::entries(&recovered.api);
    let facts = entries.iter().flat_map(|entry| {
        let facts = entry.facts.iter();
        facts.map(|fact| {
            format!(
                "{} {} {}: {}",
                entry.title, fact.subject, fact.what, fact.words
            )
        })
    });
    facts.collect()
}

#[test]
fn inspect_prints_corrections_with_the_places_of_the_evidence() {
    let scratch = Scratch::with_pets();
    let ran = scratch.run(&[
        "inspect",
        "@/docs",
        "--corrections",
        "--rule",
        "query-by-default",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let expected = "\
# GET /pets, page_size: place query by query-by-default, from @/docs/PetsApi.md:34:2
[[correct]]
operation = \"list_pets\"
parameter = \"page_size\"
set = { place = \"query\" }
why = \"Guessed by the rule query-by-default; say how you know.\"

";
    assert_eq!(ran.out, expected);
    scratch.write("docs/docwright.toml", ran.out);
    let api = recover(
        disk::load(&scratch.path("docs"), None, &[], &mut |_, _| {}).expect("it can be read"),
    )
    .api;
    let place = api.operations[0].parameters[0].place.origin;
    assert!(matches!(place, Origin::Corrected(_)), "{place:?}");
}
