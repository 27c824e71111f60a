//! Reading pages: what of a folder is read, and how bad files are reported.

use std::path::Path;

use docwright::disk::{Input, RECORD, load};

use crate::scratch::{PETS, Scratch};

fn read(path: &Path) -> Input {
    load(path, None, &[], &mut |_, _| ()).expect("the folder can be read")
}

/// The paths of the pages, below the folder.
fn paths(scratch: &Scratch) -> Vec<String> {
    let input = read(&scratch.path(""));
    let folder = scratch.path("").to_string_lossy().into_owned();
    let paths = input.pages.iter().map(|(_, page)| page.path.clone());
    paths
        .map(|path| path.strip_prefix(&folder).unwrap_or(&path).to_owned())
        .collect()
}

#[test]
fn a_checkout_gives_its_pages_and_nobody_elses() {
    let scratch = Scratch::new();
    for path in [
        "README.md",
        "doc/apis/Pets.MD",
        "docs/deep/er/Pet.markdown",
        "docs/Pet.txt",
        ".git/a.md",
        ".hidden.md",
        "node_modules/x/README.md",
        "target/doc/a.md",
        "docs/folder.md/inner.md",
        "client/README.md",
    ] {
        scratch.write(path, "# A");
    }
    // A crate that was generated into the checkout.
    scratch.write("client/Cargo.toml", "");
    scratch.write(&format!("client/{RECORD}"), "{}");
    assert_eq!(
        paths(&scratch),
        [
            "README.md",
            "doc/apis/Pets.MD",
            "docs/deep/er/Pet.markdown",
            "docs/folder.md/inner.md"
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_the_folder_only() {
    use std::os::unix::fs::symlink;
    let scratch = Scratch::new();
    let outside = Scratch::new();
    outside.write("secret.md", "# S");
    scratch.write("docs/real.md", "# R");
    symlink(scratch.path("docs/real.md"), scratch.path("README.md")).expect("a link");
    symlink(outside.path("secret.md"), scratch.path("docs/secret.md")).expect("a link");
    symlink(outside.path(""), scratch.path("docs/all")).expect("a link");
    symlink(scratch.path("nowhere"), scratch.path("docs/dead.md")).expect("a link");
    assert_eq!(paths(&scratch), ["README.md", "docs/real.md"]);
}

#[test]
fn bytes_that_are_no_text_are_replaced_and_reported() {
    let scratch = Scratch::new();
    scratch.write("docs/A.md", b"# caf\xe9\n");
    let input = read(&scratch.path("docs"));
    let [found] = &input.diagnostics[..] else {
        panic!("{:?}", input.diagnostics);
    };
    assert_eq!(found.finding.code, "DW0001");
    let place = input.pages.locate(found.place.expect("a place"));
    assert_eq!((place.line, place.column), (1, 6));
}

/// The code of each finding, and its message.
fn found(input: &Input) -> Vec<(&'static str, String)> {
    let found = input.diagnostics.iter();
    found
        .map(|each| (each.finding.code, each.message.clone()))
        .collect()
}

/// A page of so many bytes, which take no room on the disk.
fn large(scratch: &Scratch, name: &str, bytes: u64) {
    let file = std::fs::File::create(scratch.path(name)).expect("a file");
    file.set_len(bytes).expect("a large file");
}

#[test]
fn a_page_beyond_the_bound_is_passed_over_and_reported() {
    let scratch = Scratch::with_pets();
    large(&scratch, "docs/Large.md", 16 << 20);
    assert_eq!(found(&read(&scratch.path("docs"))), []);
    large(&scratch, "docs/Large.md", (16 << 20) + 1);
    let input = read(&scratch.path("docs"));
    assert_eq!(input.pages.len(), 1);
    let path = scratch.path("docs/Large.md");
    let message = format!(
        "`{}` was passed over: a page may have 16 MiB",
        path.display()
    );
    assert_eq!(found(&input), [("DW0003", message)]);
}

#[test]
fn pages_beyond_the_bound_of_all_are_passed_over_and_reported() {
    let scratch = Scratch::new();
    scratch.write("docs/A.md", "# A");
    for name in ["B", "C", "D", "E", "F"] {
        large(&scratch, &format!("docs/{name}.md"), 16 << 20);
    }
    let input = read(&scratch.path("docs"));
    assert_eq!(input.pages.len(), 4);
    let message = format!(
        "of the pages, 2 were passed over, `{}` first: all together may have 64 MiB",
        scratch.path("docs/E.md").display()
    );
    assert_eq!(found(&input), [("DW0004", message)]);
}

#[test]
fn more_pages_than_the_bound_are_passed_over_and_reported() {
    let scratch = Scratch::with_pets();
    for number in 0..20_000 {
        let name = format!("docs/page-{number:05}.md");
        std::fs::File::create(scratch.path(&name)).expect("a file");
    }
    let input = read(&scratch.path("docs"));
    assert_eq!(input.pages.len(), 20_000);
    let folder = scratch.path("docs");
    let message = format!(
        "of the 20001 pages in `{}`, the first 20000 are read",
        folder.display()
    );
    assert_eq!(found(&input), [("DW0005", message)]);
}

#[test]
fn a_manifest_in_the_folder_names_the_pages() {
    let scratch = Scratch::new();
    scratch.write("client/docwright.toml", "[pages]\npath = \"pages\"\n");
    scratch.write("client/pages/docs/PetsApi.md", PETS);
    scratch.write("client/notes.md", "# notes");
    let input = read(&scratch.path("client"));
    assert_eq!(input.pages.len(), 1);
    assert!(input.manifest.is_some());
    assert_eq!(input.name, "client");
}

#[test]
fn a_manifest_and_a_caller_name_other_sets() {
    let scratch = Scratch::new();
    scratch.write(
        "client/docwright.toml",
        "[pages]\npath = \"pages\"\nalso = [\"../java\"]\n",
    );
    scratch.write("client/pages/docs/PetsApi.md", PETS);
    scratch.write("java/PetsApi.md", PETS);
    scratch.write("go/PetsApi.md", PETS);
    scratch.write("go/README.md", "# go");
    let go = scratch.path("go");
    let input = load(
        &scratch.path("client"),
        None,
        std::slice::from_ref(&go),
        &mut |_, _| (),
    );
    let sizes = |input: Input| input.also.iter().map(Vec::len).collect::<Vec<_>>();
    assert_eq!(sizes(input.expect("all can be read")), [1, 2]);
    let manifest = scratch.path("client/docwright.toml");
    let input = load(&go, Some(&manifest), &[], &mut |_, _| ());
    assert_eq!(sizes(input.expect("all can be read")), [1]);
}

#[test]
fn another_set_that_is_not_there_is_an_error() {
    let scratch = Scratch::with_pets();
    let nowhere = scratch.path("nowhere");
    let input = load(&scratch.path("docs"), None, &[nowhere], &mut |_, _| ());
    let error = input.expect_err("it is not there").to_string();
    assert!(error.contains("nowhere"), "{error}");
}

#[test]
fn a_manifest_that_is_no_text_is_reported() {
    let scratch = Scratch::with_pets();
    scratch.write("docs/docwright.toml", b"[api]\ntitle = \"caf\xe9\"\n");
    let input = read(&scratch.path("docs"));
    let codes: Vec<_> = input
        .diagnostics
        .iter()
        .map(|found| found.finding.code)
        .collect();
    assert_eq!(codes, ["DW0001"]);
    assert!(input.diagnostics[0].message.contains("docwright.toml"));
}

#[test]
fn a_manifest_beside_or_above_is_not_looked_for() {
    let scratch = Scratch::with_pets();
    scratch.write("docwright.toml", "nonsense");
    scratch.write("docs/deep/docwright.toml", "nonsense");
    let input = read(&scratch.path("docs"));
    assert!(input.manifest.is_none());
}

#[test]
fn a_set_is_called_after_the_folder_that_is_not_called_docs() {
    let scratch = Scratch::new();
    scratch.write("pet-shop/docs/PetsApi.md", PETS);
    assert_eq!(read(&scratch.path("pet-shop/docs")).name, "pet-shop");
    assert_eq!(
        read(&scratch.path("pet-shop/docs/PetsApi.md")).name,
        "PetsApi"
    );
}

#[test]
fn a_page_is_called_like_its_file_without_the_ending() {
    let stem = |path: &str| {
        let page = docwright::source::Page {
            path: path.to_owned(),
            text: String::new(),
        };
        page.stem().to_owned()
    };
    assert_eq!(stem("docs/V1.Pet.md"), "V1.Pet");
    assert_eq!(stem("docs/Pet.markdown"), "Pet");
    assert_eq!(stem("Pet.MD"), "Pet");
    assert_eq!(stem("docs/Pet"), "Pet");
}
