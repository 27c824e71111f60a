//! `docwright diff`: what changed between two documents, and what of it breaks callers.

use crate::scratch::{PETS, Scratch};

/// The document of these pages, in a file of that name.
fn document(name: &str, page: &str, model: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("docs/PetsApi.md", page);
    scratch.write("docs/Pet.md", model);
    let exported = scratch.run(&["export", "@/docs"]);
    assert_eq!(exported.status, 0, "{}", exported.err);
    scratch.write(name, exported.out);
    scratch
}

fn model(rows: &str) -> String {
    format!(
        "# Pet\n\n## Properties\nName | Type | Description | Notes\n--- | --- | --- | ---\n{rows}"
    )
}

#[test]
fn what_changed_is_told_and_what_breaks_is_marked() {
    let rows = "**id** | **Integer** | | \n**name** | **String** | | [optional]\n";
    let old = document("old.yaml", PETS, &model(rows));
    let page = PETS
        .replace(
            "[**list_pets**](PetsApi.md#list_pets) | **GET** /pets |",
            "[**list_pets**](PetsApi.md#list_pets) | **GET** /animals |",
        )
        .replace(
            " **pet_id** | **String**| Which pet |",
            " **pet_id** | **Integer**| Which pet |\n **dry** | **BOOLEAN**| Whether | [optional]",
        );
    let rows = "**id** | **Integer** | | [optional]\n**owner** | **String** | | \n**nick** | **String** | | [optional]\n";
    let new = document("new.yaml", &page, &model(rows));
    let new = new.path("new.yaml");
    let told = old.run(&["diff", "@/old.yaml", &new.to_string_lossy()]);
    assert_eq!(told.status, 0, "{}", told.err);
    insta::assert_snapshot!(told.out, @r"
    breaks  removed  operation `GET /pets`
    breaks  changed  parameter `petId` of operation `GET /pets/{petId}`: type was `string`, is `integer`
    breaks  changed  field `id` of model `Pet`: presence was `required`, is `optional`
    breaks  removed  field `name` of model `Pet`
            added    operation `GET /animals`
            added    parameter `dry` of operation `GET /pets/{petId}`
    breaks  added    field `owner` of model `Pet`
            added    field `nick` of model `Pet`
    ");
    assert_eq!(told.err, "8 changes, 5 of them break callers\n");
}

#[test]
fn nothing_changed_between_a_document_and_itself() {
    let scratch = document("a.yaml", PETS, &model("**id** | **Integer** | |\n"));
    let told = scratch.run(&["diff", "@/a.yaml", "@/a.yaml"]);
    assert_eq!((told.status, told.out.as_str()), (0, ""));
    assert!(told.err.contains("0 changes"), "{}", told.err);
}

#[test]
fn a_file_that_is_none_or_no_document_fails() {
    let scratch = document("a.yaml", PETS, &model(""));
    scratch.write("b.yaml", "a: [\n");
    for (other, why) in [("@/none.yaml", "no such file"), ("@/b.yaml", "no YAML")] {
        let told = scratch.run(&["diff", "@/a.yaml", other]);
        assert_eq!(told.status, 1);
        assert!(told.err.contains(why), "{}", told.err);
    }
}
