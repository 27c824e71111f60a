//! Names of a client: they stay when the API grows, and any text gives one.

use docwright::disk::Input;
use docwright::source::{Page, Sources};
use docwright::{Recovered, recover};

/// A table of parameters or fields with these names.
fn table(names: &[&str]) -> String {
    let head = "Name | Type | Description | Notes\n--- | --- | --- | ---\n";
    let row = |name: &&str| format!("**{name}** | **String** | | [optional]\n");
    head.to_owned() + &names.iter().map(row).collect::<String>()
}

/// A page of operations: name, path, and query parameters of each.
fn api(title: &str, operations: &[(&str, &str, &[&str])]) -> Page {
    let section = |(name, path, parameters): &(&str, &str, &[&str])| {
        let rows = table(parameters);
        format!("\n# **{name}**\n> {name}(opts)\n\n**GET** {path}\n\n### Parameters\n\n{rows}")
    };
    let index = |(name, path, _): &(&str, &str, &[&str])| {
        format!("[**{name}**]({title}.md#{name}) | **GET** {path} | Does it\n")
    };
    let text = format!(
        "# {title}\n\nAll URIs are relative to *https://a.test*\n\nMethod | HTTP request | Description\n--- | --- | ---\n{}{}",
        operations.iter().map(index).collect::<String>(),
        operations.iter().map(section).collect::<String>(),
    );
    page(title, text)
}

fn model(name: &str, fields: &[&str]) -> Page {
    let text = format!("# {name}\n\n## Properties\n{}", table(fields));
    page(name, text)
}

/// A model of one field that spells out an enum, and a model that is one.
fn enums(owner: &str, alone: &str, values: &str) -> [Page; 2] {
    let field = format!(
        "# {owner}\n\n## Properties\n{}**state** | **String** | the state (enum: {values}) | [optional]\n",
        table(&[])
    );
    let text = format!(
        "# {alone}\n\n## Properties\n{}**value** | **str** | | must be one of [\"{}\", ]\n",
        table(&[]),
        values.replace(", ", "\", \"")
    );
    [page(owner, field), page(alone, text)]
}

fn page(title: &str, text: String) -> Page {
    let path = format!("docs/{title}.md");
    Page { path, text }
}

fn recovered(pages: Vec<Page>, before: Option<&Recovered>, manifest: Option<&str>) -> Recovered {
    let before = before.map(|before| before.document_files()["openapi.yaml"].clone());
    recovered_beside(pages, before.as_deref(), manifest)
}

fn recovered_beside(pages: Vec<Page>, document: Option<&str>, manifest: Option<&str>) -> Recovered {
    let page = |path: &str, text: &str| Page {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    recover(Input {
        pages: Sources::new(pages),
        document: document.map(|text| page("openapi.yaml", text)),
        manifest: manifest.map(|text| page("docwright.toml", text)),
        ..Input::default()
    })
}

fn small() -> Vec<Page> {
    let mut pages = vec![
        api("PetsApi", &[("getPet", "/pets", &["page-size", "Type"])]),
        model("pet-food", &["petId", "is-open"]),
    ];
    pages.extend(enums("Pet", "Mood", "in-stock, sold"));
    pages
}

/// The same API with more in it, each thing of which lays claim to a name of the small one.
fn large() -> Vec<Page> {
    let parameters = &["page_size", "page-size", "type", "Type", "pageSize"];
    let mut pages = vec![
        api("petsApi", &[("get_pet", "/a", &[]), ("get-dog", "/b", &[])]),
        api("PetsApi", &[("getPet", "/pets", parameters)]),
        model("PetFood", &["a"]),
        model(
            "pet-food",
            &["pet_id", "petId", "is_open", "is-open", "isOpen"],
        ),
        model("State", &["a"]),
    ];
    pages.extend(enums("Pet", "Mood", "InStock, in-stock, sold, Sold"));
    pages.extend(enums("Alley", "Whim", "wet, dry"));
    pages
}

/// Names that are others in the second API, as `scope key`.
fn lost(before: &Recovered, after: &Recovered) -> Vec<String> {
    let after = after.names.given();
    let of_scope = |(scope, names): (&str, &std::collections::BTreeMap<String, String>)| {
        let lost = names
            .iter()
            .filter(|(key, name)| after.name(scope, key) != Some(name.as_str()));
        lost.map(|(key, _)| format!("{scope} {key}"))
            .collect::<Vec<_>>()
    };
    before.names.given().scopes().flat_map(of_scope).collect()
}

#[test]
fn names_stay_whatever_joins() {
    let before = recovered(small(), None, None);
    let anew = lost(&before, &recovered(large(), None, None));
    assert!(anew.len() > 10, "the newcomers claim only {anew:?}");
    let after = recovered(large(), Some(&before), None);
    assert_eq!(lost(&before, &after), [""; 0]);
    assert!(
        !after
            .diagnostics
            .iter()
            .any(|each| each.finding.code == "DW0403")
    );
    assert!(after.crate_files().len() > 100);
}

#[test]
fn an_enum_keeps_its_name_when_one_joins_that_is_called_like_it() {
    let field = |name: &str, values: &str| {
        format!("**{name}** | **String** | What it is (enum: {values}) | [optional]\n")
    };
    let model = |fields: &[String]| {
        let text = format!("# Pet\n\n## Properties\n{}{}", table(&[]), fields.concat());
        vec![page("Pet", text)]
    };
    let own = field("its_kind", "cat, dog");
    let before = recovered(model(std::slice::from_ref(&own)), None, None);
    let joined = model(&[field("its-kind", "red, blue"), own]);
    let after = recovered(joined, Some(&before), None);
    assert!(before.names.given().scope("enums").is_some());
    assert_eq!(lost(&before, &after), [""; 0]);
}

#[test]
fn names_of_what_is_gone_are_forgotten() {
    let before = recovered(large(), None, None);
    let after = recovered(small(), Some(&before), None);
    let again = recovered(large(), Some(&after), None);
    let scopes = |recovered: &Recovered| recovered.names.given().scopes().count();
    assert!(scopes(&after) < scopes(&before));
    assert_eq!(lost(&after, &again), [""; 0]);
}

#[test]
fn a_corrected_name_wins_and_the_break_is_told() {
    let before = recovered(small(), None, None);
    let correction = "[[correct]]\noperation = \"getPet\"\nparameter = \"page-size\"\nset = { name = \"perPage\" }\nwhy = \"It is so.\"\n";
    let after = recovered(small(), Some(&before), Some(correction));
    let found: Vec<_> = after
        .diagnostics
        .iter()
        .filter(|each| each.finding.code == "DW0403")
        .collect();
    assert_eq!(found.len(), 1, "{:?}", after.diagnostics);
    assert_eq!(
        found[0].message,
        "`page_size`, among the inputs of GET /pets, is called `per_page` now"
    );
    let again = recovered(small(), Some(&after), Some(correction));
    assert!(
        !again
            .diagnostics
            .iter()
            .any(|each| each.finding.code == "DW0403")
    );
}

#[test]
fn a_recorded_name_that_is_none_is_replaced_and_told() {
    let before = recovered(small(), None, None);
    let text =
        before.document_files()["openapi.yaml"].replace("petId: pet_id", "petId: fn main() {}");
    let after = recovered_beside(small(), Some(&text), None);
    assert_eq!(lost(&before, &after), [""; 0]);
    let found: Vec<_> = after
        .diagnostics
        .iter()
        .map(|each| each.finding.code)
        .collect();
    assert!(found.contains(&"DW0403"), "{found:?}");

    let after = recovered_beside(small(), Some("openapi: [\n"), None);
    let found: Vec<_> = after
        .diagnostics
        .iter()
        .map(|each| each.finding.code)
        .collect();
    assert!(found.contains(&"DW0402"), "{found:?}");
    assert_eq!(lost(&before, &after), [""; 0]);
}

#[test]
fn names_are_kept_by_a_document_that_is_broken_elsewhere() {
    let before = recovered(small(), None, None);
    let whole = before.document_files()["openapi.yaml"].clone();
    let broken = whole.replacen("paths:", "<<<<<<< ours: [", 1);
    assert_ne!(broken, whole);
    let after = recovered_beside(large(), Some(&broken), None);
    assert_eq!(lost(&before, &after), [""; 0]);
    assert!(
        after
            .changes_since(&whole)
            .is_ok_and(|changes| !changes.is_empty())
    );
    assert!(after.changes_since(&broken).is_err());
}
