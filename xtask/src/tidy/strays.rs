//! Turns the files of this repository into those that do not belong there: beside its folders, or too large to be written
//! by hand.

use std::fs;
use std::path::Path;

use super::sources::{files, relative};

/// The folders of the house.
const FOLDERS: &[&str] = &[
    "generated",
    "generator",
    "specs",
    "templates",
    "tests",
    "xtask",
];
/// What stands beside them; names that begin with a dot may too.
const FILES: &[&str] = &[
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];
/// Bytes that a file may have; what is larger was downloaded or built.
const LARGEST: u64 = 256 << 10;

/// Every file that does not belong.
pub(super) fn check(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut breaches = Vec::new();
    for file in files(root)? {
        let path = relative(root, &file);
        let at_home = match path.split_once('/') {
            Some((folder, _)) => FOLDERS.contains(&folder) || folder.starts_with('.'),
            None => FILES.contains(&path.as_str()) || path.starts_with('.'),
        };
        if !at_home {
            breaches.push(format!("{path}: nothing stands beside the folders of the house but what belongs to a repository"));
        }
        let bytes = fs::metadata(&file)?.len();
        if bytes > LARGEST {
            breaches.push(format!(
                "{path}: {bytes} bytes; a file has at most {LARGEST}"
            ));
        }
    }
    Ok(breaches)
}
