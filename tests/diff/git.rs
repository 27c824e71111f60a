//! `docwright diff --git`: a path as it was at a revision against what it is now.

use std::process::Command;

use crate::scratch::Scratch;

/// A repository whose first revision has pages, a manifest and a document, and whose working tree has others.
fn repository() -> Scratch {
    let scratch = Scratch::new();
    let pages = Scratch::with_cattery();
    for page in pages.files("") {
        scratch.write(&format!("repository/sdk/{page}"), pages.read(&page));
    }
    scratch.write(
        "repository/client/docwright.toml",
        "[pages]\npath = \"../sdk\"\n",
    );
    for arguments in [&["init", "--quiet"][..], &["add", "."]] {
        git(&scratch, arguments);
    }
    let author = ["-c", "user.name=A", "-c", "user.email=a@a.test"];
    let commit = ["commit", "--quiet", "--no-gpg-sign", "--message", "first"];
    git(&scratch, &[&author[..], &commit].concat());
    let text = scratch.read("repository/sdk/docs/Cat.md");
    scratch.write(
        "repository/sdk/docs/Cat.md",
        text.replace("**name**", "**nick**"),
    );
    scratch
}

fn git(scratch: &Scratch, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command
        .current_dir(scratch.path("repository"))
        .args(arguments);
    let output = command.output().expect("git is installed");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("output is text")
}

#[test]
fn a_revision_is_compared_with_the_working_tree_and_neither_is_touched() {
    let scratch = repository();
    let before = (
        scratch.files("repository"),
        git(&scratch, &["status", "--porcelain"]),
    );
    for path in [
        "@/repository/sdk",
        "@/repository/sdk/docs",
        "@/repository/client",
    ] {
        let told = scratch.run(&["diff", "--git", "HEAD", path]);
        assert_eq!(told.status, 0, "{}", told.err);
        insta::allow_duplicates! { insta::assert_snapshot!(told.out, @r"
        breaks  removed  field `name` of model `Cat`
                           `Cat::name` is gone
                added    field `nick` of model `Cat`
                           `Cat::nick` is new
        ") }
    }
    let after = (
        scratch.files("repository"),
        git(&scratch, &["status", "--porcelain"]),
    );
    assert_eq!(before, after);
}

#[test]
fn what_was_not_there_and_what_is_no_revision_fails() {
    let scratch = repository();
    scratch.write("repository/later/PetsApi.md", crate::scratch::PETS);
    for (revision, path, why) in [
        ("HEAD", "@/repository/later", "it was not there at `HEAD`"),
        ("HEAD~7", "@/repository/sdk", "no revision `HEAD~7`"),
        ("--help", "@/repository/sdk", "no revision `--help`"),
    ] {
        let revision = format!("--git={revision}");
        let told = scratch.run(&["diff", &revision, path]);
        assert_eq!(told.status, 1, "{}", told.err);
        assert!(told.err.contains(why), "{}", told.err);
    }
    let told = scratch.run(&["diff", "@/repository/sdk"]);
    assert_eq!(told.status, 2, "{}", told.err);
}
