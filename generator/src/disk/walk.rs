//! Turns a folder into the paths of the Markdown pages in it.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::error::{At, Error};
use super::record::RECORD;

/// Folders of an SDK checkout that hold other people's pages, or none.
const PASSED: &[&str] = &["node_modules", "target", "vendor", "__pycache__"];

/// The pages of a folder and the folders below it, by path. Hidden folders, those of [`PASSED`] and crates that
/// docwright wrote are left out, and so is what a symbolic link names outside of the folder.
pub(super) fn pages(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let root = folder.canonicalize().at("read", folder)?;
    let mut pages = Vec::new();
    let walk = WalkDir::new(folder).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(is_entered) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            Error::new("read", &path, io::Error::from(error))
        })?;
        if is_page(entry.path()) && is_file_below(&root, &entry) {
            pages.push(entry.into_path());
        }
    }
    Ok(pages)
}

fn is_entered(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_ours = || entry.file_type().is_dir() && is_our_crate(entry.path());
    let is_left_out = || name.starts_with('.') || PASSED.contains(&&*name) || is_ours();
    entry.depth() == 0 || !is_left_out()
}

fn is_our_crate(folder: &Path) -> bool {
    folder.join(RECORD).is_file() && folder.join("Cargo.toml").is_file()
}

fn is_page(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        extension.eq_ignore_ascii_case("md") || extension.eq_ignore_ascii_case("markdown")
    })
}

/// Whether an entry is a file of the folder, or a link to one.
fn is_file_below(root: &Path, entry: &DirEntry) -> bool {
    let target = || entry.path().canonicalize();
    entry.file_type().is_file()
        || entry.path_is_symlink()
            && target().is_ok_and(|target| target.starts_with(root) && target.is_file())
}
