//! Small pages and the items that they become.

use std::fmt::Write as _;

use docwright::disk;

/// Files that say nothing about a page.
const SAME_EVERYWHERE: [&str; 4] = ["src/runtime/", "Cargo.toml", "README.md", "src/lib.rs"];

#[test]
fn cases() {
    let cases = xtask::root().join("tests/cases/emit");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&cases);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut names: Vec<String> = std::fs::read_dir(&cases)
        .expect("the folder can be read")
        .map(|entry| {
            entry
                .expect("the folder can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| !name.contains(".snap"))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    for name in names {
        let input = disk::load(&cases.join(&name), None, &[], &mut |_, _| {})
            .expect("the case can be read");
        let files = docwright::recover(input).crate_files();
        let mut text = String::new();
        for (path, content) in files.iter().filter(|(path, _)| tells(path)) {
            write!(text, "=== {path}\n{content}\n").expect("a text takes all that is written");
        }
        settings.bind(|| {
            insta::assert_snapshot!(format!("{}.crate", name.trim_end_matches(".md")), text);
        });
    }
}

fn tells(path: &str) -> bool {
    !SAME_EVERYWHERE.iter().any(|start| path.starts_with(start)) && !path.ends_with("/mod.rs")
}
