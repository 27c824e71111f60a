//! Turns a plan into changes of the file system, in an order that lets the next run repair one that was cut short.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{At, Error};
use super::plan::{Action, Plan, Step};
use super::record::{RECORD, Record, STAGE};

/// What was done to a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or hold something else now.
    pub changed: usize,
    /// Files that were as wanted.
    pub unchanged: usize,
    /// Files that are no longer wanted.
    pub removed: usize,
}

impl Plan {
    /// Carries the plan out. Files that are as wanted are not touched.
    ///
    /// # Errors
    /// A change that the file system refuses, with its path. The next run takes up what is left to do.
    ///
    /// # Panics
    /// If there are conflicts: they must be shown, not carried out.
    pub fn apply(&self) -> Result<Written, Error> {
        self.apply_watched(&mut |_| Ok(()))
    }

    /// The same, asking `before` each change of the file system, with the path that will change; its error ends the
    /// run at that point.
    ///
    /// # Errors
    /// As [`Plan::apply`].
    ///
    /// # Panics
    /// As [`Plan::apply`].
    pub fn apply_watched(
        &self,
        before: &mut dyn FnMut(&Path) -> io::Result<()>,
    ) -> Result<Written, Error> {
        assert!(
            self.conflicts.is_empty(),
            "a plan with conflicts is refused"
        );
        if !self.is_done() {
            let mut run = Run { plan: self, before };
            run.record_first()?;
            run.fill_stage()?;
            run.move_into_place()?;
            run.remove()?;
            run.record_last()?;
        }
        Ok(self.written())
    }

    fn written(&self) -> Written {
        let removed = self.removals().count();
        Written {
            changed: self.steps.len() - removed,
            unchanged: self.unchanged,
            removed,
        }
    }

    /// Files to write, the crate's manifest last, so that it never names a file that is not there yet.
    fn writes(&self) -> Vec<(&str, &str)> {
        let texts = self.steps.iter().filter_map(|step| match &step.action {
            Action::Create { text } | Action::Replace { text, .. } => {
                Some((step.path.as_str(), text.as_str()))
            }
            Action::Remove => None,
        });
        let mut writes: Vec<_> = texts.collect();
        writes.sort_by_key(|(path, _)| path.ends_with("Cargo.toml"));
        writes
    }

    fn removals(&self) -> impl Iterator<Item = &Step> {
        let is_removal = |step: &&Step| step.action == Action::Remove;
        self.steps.iter().filter(is_removal)
    }

    fn stage_path(&self) -> PathBuf {
        self.folder.join(STAGE)
    }
}

/// A plan that is being carried out.
struct Run<'a> {
    plan: &'a Plan,
    before: &'a mut dyn FnMut(&Path) -> io::Result<()>,
}

impl Run<'_> {
    /// Empties the stage and records the old hashes with the new ones.
    fn record_first(&mut self) -> Result<(), Error> {
        let stage = self.plan.stage_path();
        if self.plan.left_over {
            self.change("remove", &stage, |stage| fs::remove_dir_all(stage))?;
        }
        self.change("create", &stage, |stage| fs::create_dir_all(stage))?;
        self.record(&self.plan.old.on_the_way_to(&self.plan.new))
    }

    fn fill_stage(&mut self) -> Result<(), Error> {
        for (at, (_, text)) in self.plan.writes().into_iter().enumerate() {
            self.change("write", &self.staged(at), |path| fs::write(path, text))?;
        }
        Ok(())
    }

    fn move_into_place(&mut self) -> Result<(), Error> {
        for (at, (path, _)) in self.plan.writes().into_iter().enumerate() {
            let staged = self.staged(at);
            let path = self.plan.folder.join(path);
            let folder = path.parent().unwrap_or(&self.plan.folder);
            if !folder.is_dir() {
                self.change("create", folder, |folder| fs::create_dir_all(folder))?;
            }
            self.change("write", &path, |path| fs::rename(&staged, path))?;
        }
        Ok(())
    }

    /// Removes what is no longer wanted, and the folders that this leaves empty.
    fn remove(&mut self) -> Result<(), Error> {
        for Step { path, .. } in self.plan.removals() {
            let file = self.plan.folder.join(path);
            self.change("remove", &file, |file| fs::remove_file(file))?;
            let above = file.ancestors().skip(1);
            let inside = above.take_while(|folder| *folder != self.plan.folder);
            for folder in inside.take_while(|folder| is_empty(folder)) {
                self.change("remove", folder, |folder| fs::remove_dir(folder))?;
            }
        }
        Ok(())
    }

    /// Records the new hashes alone and removes the stage; of an empty set nothing is left.
    fn record_last(&mut self) -> Result<(), Error> {
        let folder = &self.plan.folder;
        if self.plan.new.files.is_empty() {
            self.change("remove", &folder.join(RECORD), |path| fs::remove_file(path))?;
        } else {
            self.record(&self.plan.new)?;
        }
        self.change("remove", &self.plan.stage_path(), |path| {
            fs::remove_dir_all(path)
        })?;
        if self.plan.new.files.is_empty() && is_empty(folder) {
            self.change("remove", folder, |folder| fs::remove_dir(folder))?;
        }
        Ok(())
    }

    fn record(&mut self, record: &Record) -> Result<(), Error> {
        let staged = self.plan.stage_path().join("record");
        self.change("write", &staged, |path| fs::write(path, record.text()))?;
        let path = self.plan.folder.join(RECORD);
        self.change("write", &path, |path| fs::rename(&staged, path))
    }

    fn staged(&self, at: usize) -> PathBuf {
        self.plan.stage_path().join(at.to_string())
    }

    fn change(
        &mut self,
        action: &'static str,
        path: &Path,
        how: impl FnOnce(&Path) -> io::Result<()>,
    ) -> Result<(), Error> {
        (self.before)(path)
            .and_then(|()| how(path))
            .at(action, path)
    }
}

/// Whether a folder has nothing in it; not if it cannot be read.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}
