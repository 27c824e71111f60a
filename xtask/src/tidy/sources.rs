//! Turns the folders of this repository into its source files.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use walkdir::{DirEntry, WalkDir};

/// A Rust file of this repository.
pub(super) struct Source {
    /// Its path below the root, with `/` between names.
    pub(super) path: String,
    pub(super) text: String,
    pub(super) syntax: syn::File,
}

impl Source {
    pub(super) fn is_generated(&self) -> bool {
        self.path.starts_with("generated/")
    }

    pub(super) fn lines(&self) -> usize {
        self.text.lines().count()
    }
}

/// Every Rust file, by path.
pub(super) fn rust(root: &Path) -> anyhow::Result<Vec<Source>> {
    let is_rust = |path: &PathBuf| path.extension() == Some(OsStr::new("rs"));
    let files = files(root)?.into_iter().filter(is_rust);
    files.map(|file| read(root, &file)).collect()
}

/// Every file of styles and scripts, with the number of its lines.
pub(super) fn others(root: &Path) -> anyhow::Result<Vec<(String, usize)>> {
    let is_other = |path: &PathBuf| {
        let ending = path.extension().and_then(OsStr::to_str);
        ending.is_some_and(|ending| ["css", "js", "mjs"].contains(&ending))
    };
    let files = files(root)?.into_iter().filter(is_other);
    let lines = |file: PathBuf| {
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok((relative(root, &file), text.lines().count()))
    };
    files.map(lines).collect()
}

/// Every file of the repository, but for those that Cargo and git keep.
pub(super) fn files(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let is_ours = |entry: &DirEntry| {
        let name = entry.file_name();
        entry.depth() == 0 || name != "target" && name != ".git"
    };
    let walk = WalkDir::new(root).sort_by_file_name().into_iter();
    let entries = walk.filter_entry(is_ours).collect::<Result<Vec<_>, _>>()?;
    let files = entries
        .into_iter()
        .filter(|entry| entry.file_type().is_file());
    Ok(files.map(DirEntry::into_path).collect())
}

/// A path below the root, with `/` between names.
pub(super) fn relative(root: &Path, file: &Path) -> String {
    let path = file.strip_prefix(root).unwrap_or(file);
    path.to_string_lossy().replace('\\', "/")
}

fn read(root: &Path, file: &Path) -> anyhow::Result<Source> {
    let path = relative(root, file);
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {path}"))?;
    let syntax = syn::parse_file(&text).with_context(|| format!("cannot understand {path}"))?;
    Ok(Source { path, text, syntax })
}
