//! `docwright report`: what stands in the file. How a browser shows it is tested in `tests/browser`.

use std::path::Path;

use serde_json::Value;

use crate::scratch::{PETS, Scratch};

/// A page that has something to guess, to pass over and to find amiss.
fn pages(page: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("docs/PetsApi.md", page);
    let pet = "# Pet\n\n## Properties\nName | Type | Description | Notes\n--- | --- | --- | ---\n\
               **id** | **Integer** | Which | \n**owner_of** | [**Owner**](Owner.md) | Whose | [optional]\n\n\
               ## Colours\n\nMost are brown.\n";
    scratch.write("docs/Pet.md", pet);
    scratch
}

/// The data in a report.
fn data(html: &str) -> Value {
    let (_, rest) = html
        .split_once("id=\"data\">")
        .expect("a report holds its data");
    let (data, _) = rest.split_once("</script>").expect("the data end");
    serde_json::from_str(data).expect("the data are JSON")
}

fn written(scratch: &Scratch, more: &[&str]) -> String {
    let arguments = [&["report", "@/docs", "--out", "@/report.html"], more].concat();
    let ran = scratch.run(&arguments);
    assert_eq!(ran.status, 0, "{}", ran.err);
    scratch.read("report.html")
}

#[test]
fn the_data_tell_everything_that_is_shown() {
    let scratch = pages(PETS);
    let folder = scratch.path("").to_string_lossy().into_owned();
    let mut data = data(&written(&scratch, &[]));
    // The rules, and the words on findings, are tested where they stand.
    data["rules"] = Value::Null;
    assert_eq!(data["version"], env!("CARGO_PKG_VERSION"));
    data["version"] = Value::Null;
    data["findings"][0]["explanation"] = Value::Null;
    let text = serde_json::to_string_pretty(&data).expect("data have a JSON form");
    let text = text.replace(folder.trim_end_matches('/'), "@");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/report"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("pets", text));
}

#[test]
fn guesses_come_by_risk() {
    let scratch = pages(&PETS.replace("**GET** /pets |", "**POST** /pets |"));
    let data = data(&written(&scratch, &[]));
    let guesses = data["guesses"].as_array().expect("guesses");
    let scores: Vec<_> = guesses
        .iter()
        .map(|guess| guess["score"].as_u64())
        .collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    // A row of a request that takes a body could be part of the body.
    let first = &guesses[0];
    assert_eq!(
        [&first["said"], &first["what"], &first["value"]],
        ["page_size", "place", "query"]
    );
    assert_eq!(first["score"], 9);
}

#[test]
fn no_text_of_a_page_ends_the_data() {
    let page = PETS.replace("How many", "</script><script>alert(1)</script><!--<script>");
    let html = written(&pages(&page), &[]);
    assert_eq!(html.matches("</script").count(), 2);
    let inputs = &data(&html)["operations"][0]["inputs"][0];
    assert_eq!(
        inputs["description"],
        "</script><script>alert(1)</script><!--<script>"
    );
}

#[test]
fn characters_that_steer_are_written_out() {
    let page = PETS.replace("How many", "How \u{202e}many");
    let html = written(&pages(&page), &[]);
    assert!(!html.contains('\u{202e}'));
    let inputs = &data(&html)["operations"][0]["inputs"][0];
    assert_eq!(inputs["description"], "How [U+202E]many");
}

#[test]
fn what_changed_is_told_if_there_is_an_older_version() {
    let scratch = pages(PETS);
    let exported = scratch.run(&["export", "@/docs"]);
    scratch.write("old.yaml", exported.out);
    scratch.write(
        "docs/PetsApi.md",
        PETS.replace("/pets/{petId}", "/animals/{petId}"),
    );
    let data = data(&written(&scratch, &["--against", "@/old.yaml"]));
    let changes = &data["changes"];
    assert_eq!(changes["bump"], "patch", "{changes:#}");
    assert_eq!(changes["list"][0]["name"], "GET /pets/{petId}");
    assert_eq!(changes["list"][0]["facts"][0]["to"], "GET /animals/{petId}");
}

#[test]
fn a_report_takes_the_place_of_a_report_alone() {
    let scratch = pages(PETS);
    let first = written(&scratch, &[]);
    scratch.make_old("report.html");
    assert_eq!(written(&scratch, &[]), first);
    assert!(!scratch.is_old("report.html"));
    scratch.write("notes.html", "<!doctype html>\nmine");
    let ran = scratch.run(&["report", "@/docs", "--out", "@/notes.html"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("is no report of docwright"), "{}", ran.err);
    assert_eq!(scratch.read("notes.html"), "<!doctype html>\nmine");
}

#[test]
fn pages_of_which_nothing_can_be_made_are_reported_too() {
    let scratch = Scratch::new();
    scratch.write("docs/notes.md", "# Notes\n");
    let ran = scratch.run(&["report", "@/docs", "--out", "@/report.html"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    let data = data(&scratch.read("report.html"));
    assert_eq!(data["findings"][0]["name"], "no-reference-pages");
}
