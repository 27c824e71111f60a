//! What is beyond a bound is passed over and reported at its place, and what is within is read. Smaller cases are in
//! `cases/bounds`.

use docwright::draft::{Draft, Shape};
use docwright::front;
use docwright::source::{Page, Sources};

/// The beginning of a page, up to the words on its operation.
const INDEX: &str = "\
# KitesApi

Method | HTTP request
--- | ---
[**fly**](#fly) | **GET** /kites

# **fly**
> fly()

";

/// The end of such a page.
const END: &str = "\n\n### Return type\n\nnil (empty response body)\n";

/// A page of a model, with rows in its table.
fn model(rows: &str) -> String {
    format!(
        "# Kite\n\n## Properties\nName | Type | Description | Notes\n--- | --- | --- | ---\n{rows}"
    )
}

/// The draft of a page, and code, line and column of each finding.
fn read(text: String) -> (Draft, Vec<(&'static str, usize, usize)>) {
    let path = "docs/Kite.md".to_owned();
    let sources = Sources::new(vec![Page { path, text }]);
    let (draft, found) = front::read(&sources, &sources.ids());
    let found = found.iter().map(|each| {
        let place = sources.locate(each.place.expect("a place"));
        (each.finding.code, place.line, place.column)
    });
    (draft, found.collect())
}

#[test]
fn rows_beyond_the_bound() {
    let rows = |count: usize| {
        let rows = (0..count).map(|at| format!("**part_{at}** | **String** | A part |\n"));
        model(&rows.collect::<String>())
    };
    let (draft, found) = read(rows(20_000));
    assert_eq!(found, []);
    assert_eq!(draft.models[0].fields.len(), 20_000);
    let (draft, found) = read(rows(20_002));
    assert_eq!(found, [("DW0105", 20_006, 1)]);
    assert_eq!(draft.models[0].fields.len(), 20_000);
}

#[test]
fn bytes_of_a_description_beyond_the_bound() {
    let (draft, found) = read(model(&format!(
        "**a** | **String** | {} |\n**b** | **String** | B |\n",
        "x".repeat(300_000)
    )));
    assert_eq!(found, [("DW0106", 6, 22 + (256 << 10))]);
    let words = |at: usize| {
        draft.models[0].fields[at]
            .description
            .as_ref()
            .map_or(0, |said| said.value.len())
    };
    assert_eq!((words(0), words(1)), (256 << 10, 1));
}

#[test]
fn values_within_the_bound() {
    let values = (0..9_000).map(|at| format!("* `V{at}` (value: `\"v{at}\"`)\n\n"));
    let (draft, found) = read(format!(
        "# Kite\n\n## Enum\n\n{}",
        values.collect::<String>()
    ));
    assert_eq!(found, []);
    let Shape::Enum(values) = &draft.models[0].shape else {
        panic!("{:?}", draft.models[0].shape);
    };
    assert_eq!(values.len(), 9_000);
}

#[test]
fn bullets_and_rows_that_are_words() {
    let row = |mark: &str, end: &str| format!("{mark}{}{end}\n", "x".repeat(999));
    let bullets = format!("{INDEX}{}{END}", row("- ", "").repeat(1200));
    let rows = format!(
        "{INDEX}Day | Wind\n--- | ---\n{}{END}",
        row("a | ", " |").repeat(300)
    );
    for (text, most) in [(bullets, 1 << 20), (rows, 256 << 10)] {
        let (draft, found) = read(text);
        let lost: Vec<_> = found.iter().map(|each| (each.0, each.1)).collect();
        assert_eq!(lost[0].0, "DW0106");
        assert!(
            (most / 1000..most / 1000 + 30).contains(&lost[0].1),
            "{lost:?}"
        );
        let prose = &draft.apis[0].operations[0].prose;
        let kept: usize = prose.iter().map(|said| said.value.len()).sum();
        assert!((most - 1024..=most).contains(&kept), "{kept}");
    }
}

#[test]
fn lines_of_a_description_beyond_the_bound() {
    // Those of all paragraphs below one heading together, however they end; the signature is one of them.
    for end in ["\n", "\r", "\r\n", "\n\n"] {
        let lines = format!("a{end}").repeat(3_000);
        let page = format!("{INDEX}{lines}{lines}{END}");
        let (draft, found) = read(page);
        let lost: Vec<_> = found.iter().map(|each| each.0).collect();
        assert_eq!(lost, ["DW0106"], "{end:?}");
        let prose = &draft.apis[0].operations[0].prose;
        let kept: usize = prose
            .iter()
            .map(|said| said.value.matches('a').count())
            .sum();
        assert_eq!(kept, 3_999, "{end:?}");
    }
}
