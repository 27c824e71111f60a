//! `docwright diff`: what changed between two versions of an API, and what of it breaks callers.

mod edits;
mod git;
mod small;
mod walk;

use crate::scratch::Scratch;

/// The pages of the case in `old`, the same with another row in `new`, and the document of each.
fn versions() -> Scratch {
    let scratch = Scratch::new();
    for (folder, name) in [("old", "name"), ("new", "nick")] {
        let pages = Scratch::with_cattery();
        for page in pages.files("") {
            let text = pages
                .read(&page)
                .replace("**name**", &format!("**{name}**"));
            scratch.write(&format!("{folder}/{page}"), text);
        }
        let exported = scratch.run(&["export", &format!("@/{folder}")]);
        assert_eq!(exported.status, 0, "{}", exported.err);
        scratch.write(&format!("{folder}.yaml"), exported.out);
    }
    scratch
}

#[test]
fn pages_documents_and_crates_are_compared_with_each_other() {
    let scratch = versions();
    for version in ["old", "new"] {
        let out = format!("@/{version}-crate");
        let ran = scratch.run(&["generate", &format!("@/{version}"), "--out", &out]);
        assert_eq!(ran.status, 0, "{}", ran.err);
    }
    for old in ["@/old", "@/old.yaml", "@/old-crate"] {
        for new in ["@/new", "@/new.yaml", "@/new-crate"] {
            let told = scratch.run(&["diff", old, new]);
            assert_eq!(told.status, 0, "{}", told.err);
            insta::allow_duplicates! { insta::assert_snapshot!(told.out, @r"
            breaks  removed  field `name` of model `Cat`
                               `Cat::name` is gone
                    added    field `nick` of model `Cat`
                               `Cat::nick` is new
            ") }
            assert_eq!(
                told.err,
                "2 changes, 1 breaks callers: asks for a major version\n"
            );
        }
    }
}

#[test]
fn nothing_changed_between_a_version_and_itself() {
    let scratch = versions();
    for other in ["@/old", "@/old.yaml"] {
        let told = scratch.run(&["diff", "@/old", other, "--deny", "patch"]);
        assert_eq!((told.status, told.out.as_str()), (0, ""));
        assert_eq!(told.err, "no changes\n");
    }
}

#[test]
fn the_forms_tell_the_same() {
    let scratch = versions();
    let markdown = scratch.run(&["diff", "@/old", "@/new", "--format", "markdown"]);
    insta::assert_snapshot!("markdown", markdown.out);
    let json = scratch.run(&["diff", "@/old", "@/new", "--format", "json"]);
    insta::assert_snapshot!("json", json.out);
}

#[test]
fn what_many_items_have_in_common_is_told_once() {
    let (pages, scratch) = (Scratch::with_cattery(), Scratch::new());
    for page in pages.files("") {
        let text = pages.read(&page);
        let closed = text.replace(
            "| Which cat |  |\n\n### Return type",
            "| The cat's number |  |\n\n### Return type",
        );
        let closed = closed.replace(
            "### Return type",
            "### Authorization\n\n[door](../README.md#door)\n\n### Return type",
        );
        scratch.write(&format!("open/{page}"), text);
        scratch.write(&format!("closed/{page}"), closed);
    }
    let told = scratch.run(&["diff", "@/open", "@/closed"]);
    assert_eq!(
        told.out,
        "        changed  1 parameter: another description\n        \
         changed  4 operations: security was `whatever the client has`, is `door`\n"
    );
}

#[test]
fn a_denied_version_has_a_status_of_its_own() {
    let scratch = versions();
    for (old, new, deny, status) in [
        ("@/old", "@/new", "major", 3),
        ("@/old", "@/new", "breaking", 3),
        ("@/old", "@/new", "minor", 3),
        ("@/old", "@/old", "major", 0),
        ("@/old", "@/new", "any", 2),
        ("@/old", "@/none", "major", 1),
    ] {
        let told = scratch.run(&["diff", old, new, "--deny", deny]);
        assert_eq!(told.status, status, "{deny}: {}", told.err);
    }
}

#[test]
fn a_file_that_is_none_or_no_document_fails() {
    let scratch = versions();
    scratch.write("b.yaml", "a: [\n");
    for (other, why) in [("@/none.yaml", "no such file"), ("@/b.yaml", "no YAML")] {
        let told = scratch.run(&["diff", "@/old.yaml", other]);
        assert_eq!(told.status, 1);
        assert!(told.err.contains(why), "{}", told.err);
    }
}
