//! What `inspect` tells of pages.

use crate::scratch::Scratch;

/// The words of the line that begins so.
fn line(text: &str, start: &str) -> String {
    let line = text
        .lines()
        .find(|line| line.trim_start().starts_with(start));
    let words = line.unwrap_or_default().split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn each_fact_has_its_origin_and_its_place() {
    let scratch = Scratch::with_pets();
    let ran = scratch.run(&["inspect", "@/docs"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(
        line(&ran.out, "operations"),
        "operations @/docs/PetsApi.md 2 operations, 2 parameter rows, 2 index rows"
    );
    assert_eq!(
        line(&ran.out, "page_size: presence"),
        "page_size: presence optional, default 25 stated @/docs/PetsApi.md:34:54"
    );
    assert_eq!(
        line(&ran.out, "page_size: place"),
        "page_size: place query inferred: query-by-default @/docs/PetsApi.md:34:2"
    );
    assert!(ran.out.contains("\nmodel Pet\n"), "{}", ran.out);
    assert!(ran.out.contains("\nTotals\n"), "{}", ran.out);
}

#[test]
fn a_fact_of_another_set_has_its_place_there() {
    let scratch = Scratch::with_pets();
    let java =
        crate::scratch::PETS.replace("**page_size** | **Integer**", "**page.size** | **Integer**");
    scratch.write("java/PetsApi.md", java);
    let also = scratch.path("java");
    let ran = scratch.run(&["inspect", "@/docs", "--also", &also.to_string_lossy()]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(
        line(&ran.out, "page_size: name"),
        "page_size: name page.size inferred: second-set @/java/PetsApi.md:34:2"
    );
    assert!(ran.out.contains("Pages of another set: 1"), "{}", ran.out);
}

#[test]
fn a_rule_selects_its_facts() {
    let scratch = Scratch::with_pets();
    let ran = scratch.run(&["inspect", "@/docs", "--rule", "query-by-default"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let facts: Vec<_> = ran
        .out
        .lines()
        .filter(|line| line.starts_with("  "))
        .collect();
    assert_eq!(facts.len(), 1, "{}", ran.out);
    assert!(facts[0].contains("inferred: query-by-default"));
}

#[test]
fn pages_that_are_no_reference_are_counted() {
    let scratch = Scratch::with_pets();
    scratch.write("docs/CHANGELOG.md", "# Changes\n\n- none\n");
    let ran = scratch.run(&["inspect", "@/docs"]);
    assert!(
        line(&ran.out, "other").starts_with("other @/docs/CHANGELOG.md"),
        "{}",
        ran.out
    );
}

#[test]
fn every_row_that_was_ignored_is_named() {
    let scratch = Scratch::new();
    let pets = crate::scratch::PETS;
    let odd = pets.replace(
        " **page_size** ",
        " **ctx** | **context.Context** | ctx |\n **page_size** ",
    );
    scratch.write("docs/PetsApi.md", odd);
    let ran = scratch.run(&["inspect", "@/docs"]);
    assert!(ran.out.contains("\nIgnored: "), "{}", ran.out);
}

/// A page of a model, without an example that tells its language.
const PET: &str = "# Pet\n\n## Properties\n\nName | Type\n--- | ---\n**id** | **thing**\n";

#[test]
fn a_folder_above_the_pages_does_not_tell_their_language() {
    let scratch = Scratch::new();
    let pets = crate::scratch::PETS.replace("```ruby", "```");
    scratch.write("Apis/docs/PetsApi.md", &pets);
    scratch.write("Apis/docs/Pet.md", PET);
    let above = scratch.run(&["inspect", "@/Apis/docs"]);
    assert!(!above.out.contains("language: markdown"), "{}", above.out);
    scratch.write("set/Apis/PetsApi.md", &pets);
    scratch.write("set/Models/Pet.md", PET);
    let within = scratch.run(&["inspect", "@/set"]);
    assert!(within.out.contains("language: markdown"), "{}", within.out);
}
