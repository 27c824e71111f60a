//! Turns a stage that is done with, or that a run which was cut short left, into nothing: what others wrote goes home.
//!
//! When two folders have changed places, the old one lies in the stage, and in it the folders of others that were in
//! it. They are moved, never copied and never deleted: at each moment they are in the crate or in the stage.

use std::collections::BTreeSet;
use std::fs::{self, DirEntry};
use std::io;
use std::path::Path;
use std::time::SystemTime;

use super::error::{At, Error};
use super::journal::Journal;
use super::parts::join;
use super::record::RECORD;
use super::stage::Stage;

impl Stage<'_> {
    /// Brings home what others wrote, and removes the stage and all else that is in it.
    ///
    /// # Errors
    /// Among others, something is there already where the thing of another belongs; both stay where they are then.
    pub(super) fn settle(&self) -> Result<(), Error> {
        if !self.folder.is_dir() {
            return Ok(());
        }
        if let Some(journal) = Journal::read(&self.folder)?
            && self.staged("").is_dir()
        {
            let settling = Settling {
                stage: self,
                folders: journal.folders(),
                journal: &journal,
            };
            settling.folder("")?;
        }
        // A folder of this name that docwright did not make is not empty now.
        self.change("remove", &self.folder, Journal::remove)
    }
}

/// A walk through the folders of a stage.
struct Settling<'a> {
    stage: &'a Stage<'a>,
    journal: &'a Journal,
    /// Those that docwright made.
    folders: BTreeSet<&'a str>,
}

impl Settling<'_> {
    /// Empties a folder that docwright made, and removes it.
    fn folder(&self, path: &str) -> Result<(), Error> {
        let folder = self.stage.staged(path);
        let entries: io::Result<Vec<DirEntry>> =
            fs::read_dir(&folder).at("read", &folder)?.collect();
        for entry in entries.at("read", &folder)? {
            self.entry(path, &entry)?;
        }
        self.stage
            .change("remove", &folder, |folder| fs::remove_dir(folder))
    }

    fn entry(&self, folder: &str, entry: &DirEntry) -> Result<(), Error> {
        let (from, name) = (entry.path(), entry.file_name());
        let home = self.stage.home(folder).join(&name);
        let is_folder = entry.file_type().at("read", &from)?.is_dir();
        match name.to_str().map(|name| join(folder, name)) {
            Some(path) if is_folder && self.folders.contains(path.as_str()) => self.folder(&path),
            Some(path) if !is_folder && self.is_spare(&path, &from, &home) => {
                self.stage
                    .change("remove", &from, |from| fs::remove_file(from))
            }
            Some(path) if !is_folder && self.journal.kept.contains(&path) => {
                // It was written anew after it had got its second name.
                self.stage
                    .change("write", &home, |home| fs::rename(&from, home))
            }
            Some(_) | None => self.stage.bring_home(&from, &home),
        }
    }

    /// Whether a file is docwright's own, or one of another whose home has it too, or a later one, or none any more.
    fn is_spare(&self, path: &str, from: &Path, home: &Path) -> bool {
        let is_ours = path == RECORD || self.journal.ours.contains(path);
        is_ours || self.journal.kept.contains(path) && !is_later(from, home)
    }
}

impl Stage<'_> {
    /// Moves what is another's to where it belongs.
    pub(super) fn bring_home(&self, from: &Path, home: &Path) -> Result<(), Error> {
        self.change("move home", from, |from| {
            if home.symlink_metadata().is_ok() {
                let message = format!(
                    "there is `{}` too; move one of the two away",
                    home.display()
                );
                return Err(io::Error::other(message));
            }
            fs::create_dir_all(home.parent().unwrap_or(home))?;
            fs::rename(from, home)
        })
    }
}

/// Whether a file was changed later than another.
fn is_later(one: &Path, other: &Path) -> bool {
    let changed = |path: &Path| -> io::Result<SystemTime> { path.symlink_metadata()?.modified() };
    match (changed(one), changed(other)) {
        (Ok(one), Ok(other)) => one > other,
        (Err(_), _) | (_, Err(_)) => false,
    }
}
