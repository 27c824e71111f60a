//! Turns the parts of a plan into files in a folder of docwright's own, and moves them from there to their place.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::{At, Error};
use super::exchange::exchange;
use super::journal::Journal;
use super::listing::{Kind, above};
use super::parts::{Part, Way, is_locked};
use super::plan::Plan;
use super::record::{RECORD, Record};

/// What is asked before each change of the file system, with the path that will change; its error ends the run there.
pub type Watch<'a> = &'a (dyn Fn(&Path) -> io::Result<()> + Sync);

/// A folder in which new files wait until all of them are there.
pub(super) struct Stage<'a> {
    pub(super) plan: &'a Plan,
    pub(super) watch: Watch<'a>,
    /// Where it is.
    pub(super) folder: PathBuf,
    /// The output folder.
    pub(super) place: PathBuf,
}

impl Stage<'_> {
    /// Makes the folder and puts in it what will take the place of each part. Nothing else changes.
    pub(super) fn fill(&self, parts: &[Part]) -> Result<(), Error> {
        let writes = parts.iter().flat_map(|part| self.plan.writes(&part.path));
        let writes: Vec<(&str, &str)> = writes.collect();
        let exchanged = parts.iter().filter(|part| part.way == Way::Exchange);
        let kept: Vec<String> = exchanged
            .flat_map(|part| self.plan.kept(&part.path))
            .collect();
        self.begin(&kept)?;
        self.make_folders(parts, &writes, &kept)?;
        for path in &kept {
            // The same file under a second name, so that it keeps its time.
            let place = self.place.join(path);
            self.change("write", &self.staged(path), |path| {
                fs::hard_link(place, path)
            })?;
        }
        let write = |&(path, text): &(&str, &str)| {
            self.change("write", &self.staged(path), |path| fs::write(path, text))
        };
        writes.par_iter().try_for_each(write)
    }

    /// Makes the folder, and a journal in it of what will be there.
    fn begin(&self, kept: &[String]) -> Result<(), Error> {
        let journal = Journal {
            ours: self.plan.paths(),
            kept: kept.iter().cloned().collect(),
        };
        self.change("create", &self.folder, |folder| fs::create_dir_all(folder))?;
        self.change("write", &self.folder, |folder| journal.write(folder))
    }

    fn make_folders(
        &self,
        parts: &[Part],
        writes: &[(&str, &str)],
        kept: &[String],
    ) -> Result<(), Error> {
        let files = writes.iter().map(|(path, _)| *path);
        let files = files.chain(kept.iter().map(String::as_str));
        let files = files.chain(parts.iter().map(|part| part.path.as_str()));
        let folders = files.flat_map(|path| above(path).skip(1));
        let folders: BTreeSet<&str> = folders.chain([""]).collect();
        for folder in folders {
            let place = self.home(folder);
            self.change("create", &self.staged(folder), |path| {
                fs::create_dir_all(path)?;
                match self.plan.listing.kind(folder) {
                    None => Ok(()),
                    Some(_) => fs::set_permissions(path, place.metadata()?.permissions()),
                }
            })?;
        }
        Ok(())
    }

    /// Moves a part to its place.
    pub(super) fn commit(&self, part: &Part) -> Result<(), Error> {
        let (staged, place) = (self.staged(&part.path), self.home(&part.path));
        match part.way {
            Way::Put => self.change("write", &place, |place| fs::rename(&staged, place)),
            Way::Take => self.change("remove", &place, |place| fs::rename(place, &staged)),
            Way::Exchange => self.change("write", &place, |place| exchange(&staged, place)),
        }
    }

    /// Lets the folders of others follow into the folder that took the place of theirs.
    pub(super) fn follow(&self, part: &Part) -> Result<(), Error> {
        let mut strangers = self.plan.strangers(&part.path);
        strangers.try_for_each(|path| self.bring_home(&self.staged(&path), &self.home(&path)))
    }

    /// Makes a record part of what waits here.
    pub(super) fn fill_record(&self, record: &Record) -> Result<(), Error> {
        let staged = self.staged(RECORD);
        self.change("write", &staged, |path| fs::write(path, record.text()))
    }

    /// Puts a record into its place.
    pub(super) fn record(&self, record: &Record) -> Result<(), Error> {
        self.fill_record(record)?;
        let (staged, place) = (self.staged(RECORD), self.place.join(RECORD));
        self.change("write", &place, |place| fs::rename(&staged, place))
    }

    /// Whether the owners of all folders let them change.
    pub(super) fn check_locks(&self, parts: &[Part]) -> Result<(), Error> {
        let folders = parts.iter().filter_map(|part| above(&part.path).nth(1));
        let there = folders.filter(|folder| self.plan.listing.kind(folder) == Some(Kind::Folder));
        for folder in there.map(|folder| self.home(folder)) {
            if is_locked(&folder) {
                return Err(io::ErrorKind::PermissionDenied.into()).at("write", &folder);
            }
        }
        Ok(())
    }

    /// Where a path of the output folder is, or is to be.
    pub(super) fn home(&self, path: &str) -> PathBuf {
        at(&self.place, path)
    }

    /// Where the new one of a path is, and the old one after they have changed places.
    pub(super) fn staged(&self, path: &str) -> PathBuf {
        at(&self.folder.join("tree"), path)
    }

    /// Does a step, unless the watch ends the run before it.
    pub(super) fn change(
        &self,
        action: &'static str,
        path: &Path,
        how: impl FnOnce(&Path) -> io::Result<()>,
    ) -> Result<(), Error> {
        (self.watch)(path).and_then(|()| how(path)).at(action, path)
    }
}

/// The place of a path below a folder.
fn at(folder: &Path, path: &str) -> PathBuf {
    if path.is_empty() {
        folder.to_owned()
    } else {
        folder.join(path)
    }
}
