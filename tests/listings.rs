//! Listings: what a manifest states about their pages, and how it is kept.

use docwright::disk;
use docwright::openapi::{document, read, to_yaml};
use docwright::spec::{Operation, Origin, Turn};
use docwright::{Recovered, recover};

use crate::scratch::Scratch;

/// What becomes of a case's pages with a correction of an operation.
fn corrected(case: &str, operation: &str, paging: &str) -> Recovered {
    let scratch = Scratch::new();
    let set = format!("set = {{ paging = {{ {paging} }} }}");
    let text = format!("[[correct]]\noperation = \"{operation}\"\n{set}\nwhy = \"a test\"\n");
    scratch.write("m.toml", &text);
    let pages = xtask::root().join("tests/cases/paging").join(case);
    let input = disk::load(&pages, Some(&scratch.path("m.toml")), &[], &mut |_, _| {});
    recover(input.expect("the case can be read"))
}

fn operation<'a>(recovered: &'a Recovered, name: &str) -> &'a Operation {
    let mut operations = recovered.api.operations.iter();
    let found = operations.find(|each| each.name.value == name);
    found.expect("the case has the operation")
}

/// The message of the one error.
fn error(recovered: &Recovered) -> &str {
    let stale = recovered.diagnostics.iter();
    let mut stale = stale.filter(|found| found.finding.name == "correction-does-not-apply");
    let found = stale.next().expect("there is an error");
    assert!(stale.next().is_none() && recovered.has_failed());
    &found.message
}

#[test]
fn a_correction_makes_a_listing_and_unmakes_one() {
    let offset = r#"by = "offset", parameter = "start", first = 1"#;
    let recovered = corrected("offsets", "list_times", offset);
    assert!(!recovered.has_failed(), "{:?}", recovered.diagnostics);
    let paging = operation(&recovered, "list_times").paging.as_ref();
    let paging = paging.expect("it is a listing now");
    assert!(matches!(paging.origin, Origin::Corrected(_)));
    let (parameter, first, total) = ("start".to_owned(), 1, None);
    let turn = Turn::Offset {
        parameter,
        first,
        total,
    };
    assert_eq!((&paging.value.turn, paging.value.items.len()), (&turn, 0));
    let none = corrected("offsets", "list_lids", r#"by = "none""#);
    assert_eq!(operation(&none, "list_lids").paging, None);
    assert!(!none.has_failed());
}

#[test]
fn a_correction_that_names_what_is_not_there_is_an_error() {
    let lids = |paging: &str| error(&corrected("offsets", "list_lids", paging)).to_owned();
    let parameter = lids(r#"by = "page-number", parameter = "page", items = ["items"]"#);
    assert!(
        parameter.contains("no query parameter `page`"),
        "{parameter}"
    );
    let items = lids(r#"by = "offset", parameter = "skip", items = ["lids"]"#);
    assert!(items.contains("no list at `lids`"), "{items}");
    let next = lids(r#"by = "link", next = ["links", "next"], items = ["items"]"#);
    assert!(next.contains("nothing at `links.next`"), "{next}");
    let nobody = corrected("offsets", "list_hats", r#"by = "none""#);
    assert!(error(&nobody).contains("no operation `list_hats`"));
}

#[test]
fn every_kind_of_listing_reads_back_from_the_document() {
    let kinds = [
        (
            "by = \"cursor\", parameter = \"skip\", next = [\"count\"], items = [\"items\"]",
            "cursor",
        ),
        (
            "by = \"link\", next = [\"count\"], items = [\"items\"]",
            "link",
        ),
        ("by = \"link-header\", items = [\"items\"]", "link-header"),
        (
            "by = \"offset\", parameter = \"skip\", total = [\"count\"], items = [\"items\"]",
            "offset",
        ),
        (
            "by = \"page-number\", parameter = \"skip\", last = [\"count\"], items = [\"items\"]",
            "page-number",
        ),
    ];
    for (stated, word) in kinds {
        let api = corrected("offsets", "list_lids", stated).api;
        let text = to_yaml(&document(&api));
        assert!(text.contains(&format!("by: {word}\n")), "{text}");
        assert_eq!(read(&text).expect("it is a document of ours"), api);
    }
}
