//! The sets of hostile pages, and the files that each leads to.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use docwright::disk::{self, Files};

use crate::shared::shared;

/// A set of pages, and the crate that it becomes.
pub(super) struct Set {
    /// Name of the crate.
    pub(super) package: String,
    pub(super) pages: PathBuf,
    /// The crate's files.
    pub(super) files: Files,
}

/// All sets, each generated once.
pub(super) fn all() -> &'static [Set] {
    static SETS: LazyLock<Vec<Set>> = LazyLock::new(generated);
    &SETS
}

fn generated() -> Vec<Set> {
    let own = below(&xtask::root().join("tests/cases/hostile"), "own");
    let shared = shared("hostile").map(|folder| below(&folder, "shared"));
    let sets: Vec<Set> = own
        .into_iter()
        .chain(shared.into_iter().flatten())
        .collect();
    assert!(sets.len() >= 5, "the cases are missing");
    sets
}

fn below(folder: &Path, whose: &str) -> Vec<Set> {
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let sets = folders.into_iter().map(|pages| set(whose, pages));
    sets.collect()
}

fn set(whose: &str, pages: PathBuf) -> Set {
    let name = pages.file_name().unwrap_or_default().to_string_lossy();
    let package = format!("{whose}-{name}");
    let input = disk::load(&pages, None, &[], &mut |_, _| {}).expect("the pages can be read");
    let mut recovered = docwright::recover(input);
    assert!(!recovered.has_failed(), "{package} leads to nothing");
    recovered.manifest.entries.client.name = Some(package.clone());
    Set {
        package,
        files: recovered.crate_files(),
        pages,
    }
}

impl Set {
    /// The Rust files that pages have to do with, with their paths.
    pub(super) fn code(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter();
        let code =
            files.filter(|(path, _)| path.starts_with("src/") && !path.starts_with("src/runtime/"));
        code.map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// A file of the crate.
    pub(super) fn file(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }
}
