//! Each kind of odd text at each place of a page where others may write: it is data wherever it comes out.

mod kinds;
mod outputs;
mod pages;

use std::collections::{BTreeMap, BTreeSet};

use docwright::disk::{Files, Input};
use docwright::source::{Page, Sources, steers};
use docwright::{diag, openapi, recover};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

use super::code;
use super::manifest::{has_usual_keys, is_plain};
use crate::scratch::Scratch;
use kinds::KINDS;
use outputs::{OUTPUTS, Outcome};
use pages::PLACES;

#[test]
fn of_each_kind_at_each_place() {
    // The places whose word comes out, by output.
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for place in PLACES {
        let word = pages::word(place);
        for (kind, text) in KINDS {
            let outcome = outcome(pages::with(&[place], text));
            is_inert(&outcome, &format!("{kind} at the place of {place}"));
            let outputs = OUTPUTS.iter().filter(|(_, holds)| holds(&outcome, &word));
            outputs.for_each(|(output, _)| {
                reached.entry(output).or_default().insert(place);
            });
        }
    }
    assert_eq!(reached.len(), OUTPUTS.len(), "{reached:?}");
    let all: BTreeSet<&str> = reached.values().flatten().copied().collect();
    let silent = PLACES.iter().filter(|place| !all.contains(*place));
    assert_eq!(silent.collect::<Vec<_>>(), [&"signature", &"readme"]);
    println!(
        "{} cases: {} kinds of text at {} places of pages, {} ways from a place to one of {} outputs",
        KINDS.len() * PLACES.len(),
        KINDS.len(),
        PLACES.len(),
        reached.values().map(BTreeSet::len).sum::<usize>(),
        OUTPUTS.len(),
    );
}

fn outcome(pages: Vec<Page>) -> Outcome {
    let recovered = recover(Input {
        pages: Sources::new(pages),
        name: "things".to_owned(),
        ..Input::default()
    });
    let mut files: Files = recovered.crate_files();
    files.extend(recovered.document_files());
    let api = recovered.document();
    Outcome {
        files,
        name: recovered.client().name.unwrap_or_default(),
        json: openapi::to_json(&api),
        findings: diag::render(&recovered.diagnostics, &recovered.sources, false),
        document: api,
    }
}

/// Asserts that nothing of the pages is more than data.
fn is_inert(outcome: &Outcome, case: &str) {
    for (path, text) in &outcome.files {
        assert!(path.split('/').all(is_plain), "{case}: {path}");
        assert_eq!(text.find(steers), None, "{case}: {path}: {text:?}");
    }
    assert_eq!(outcome.json.find(steers), None, "{case}");
    assert_eq!(outcome.findings.find(steers), None, "{case}");
    for (path, text) in outcome.code() {
        let fault = code::fault_of_file(text, runs);
        assert_eq!(fault, None, "{case}: {path}: {text}");
    }
    assert_eq!(code::fault(outcome.file("README.md"), runs), None, "{case}");
    has_usual_keys(outcome.file("Cargo.toml"), &outcome.name, case);
    let yaml: Value = serde_saphyr::from_str(outcome.file("openapi.yaml")).expect(case);
    let json: Value = serde_json::from_str(&outcome.json).expect(case);
    assert!(
        yaml == outcome.document && json == outcome.document,
        "{case}"
    );
}

/// A call of the macro `pwned`, or an attribute of that name; as the name of an item the word does no harm.
fn runs(tokens: TokenStream) -> Option<String> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let is_word =
        |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Ident(name)) if name == "pwned");
    let is_mark = |tree: &TokenTree, one: char| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == one);
    let called = trees
        .windows(2)
        .any(|pair| is_word(pair.first()) && is_mark(&pair[1], '!'));
    let mut inner = trees
        .iter()
        .enumerate()
        .filter_map(|(at, tree)| match tree {
            TokenTree::Group(group) => Some((at, group.stream())),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        });
    let found = inner.find_map(|(at, stream)| {
        let first = stream.clone().into_iter().next();
        let is_attribute = at > 0 && (is_mark(&trees[at - 1], '#') || is_mark(&trees[at - 1], '!'));
        let found = (is_attribute && is_word(first.as_ref())).then(|| "an attribute".to_owned());
        found.or_else(|| runs(stream))
    });
    found.or(called.then(|| "a call".to_owned()))
}

#[test]
fn what_would_run_is_found() {
    let found = |text: &str| runs(text.parse().expect("tokens"));
    assert_eq!(
        found("fn pwned() { pwned::a(\"pwned!()\") } // pwned!()"),
        None
    );
    assert_eq!(found("fn a() { b(pwned!()) }"), Some("a call".to_owned()));
    assert_eq!(
        found("mod a { #[pwned] b }"),
        Some("an attribute".to_owned())
    );
    assert_eq!(
        found("#![pwned(a)] mod b {}"),
        Some("an attribute".to_owned())
    );
}

#[test]
fn of_each_kind_at_all_places_on_the_terminal() {
    for (kind, text) in KINDS {
        let scratch = Scratch::new();
        for page in pages::with(&PLACES, text) {
            scratch.write(&page.path, page.text);
        }
        let read = |arguments: &[&str]| {
            let ran = scratch.run(arguments);
            for text in [&ran.out, &ran.err] {
                assert_eq!(text.find(steers), None, "{kind}: {arguments:?}: {text:?}");
            }
            assert!(ran.status < 2, "{kind}: {arguments:?}: {}", ran.err);
            ran.out
        };
        assert!(
            read(&["--all-findings", "inspect", "@/docs"]).contains("zqx"),
            "{kind}"
        );
        scratch.write("old.yaml", read(&["export", "@/docs"]));
        for page in pages::with(&[], "") {
            scratch.write(&page.path, page.text);
        }
        scratch.write("new.yaml", read(&["export", "@/docs", "--format", "json"]));
        let changes = read(&["diff", "@/old.yaml", "@/new.yaml"]);
        assert!(
            changes.contains("zqx") || text.is_empty(),
            "{kind}: {changes}"
        );
        read(&["generate", "@/docs", "--out", "@/out"]);
    }
}
