//! Turns a plan into changes of the file system: all at once where that can be, else in an order that the next run can
//! take up.

use std::fs;
use std::path::PathBuf;

use super::error::Error;
use super::listing::{Kind, STAGE};
use super::parts::{Part, Way};
use super::plan::{Action, Plan};
use super::record::RECORD;
use super::stage::{Stage, Watch};

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
    /// Carries the plan out. Files that are as wanted keep their time.
    ///
    /// # Errors
    /// A change that the file system refuses, with its path. The next run takes up what is left to do.
    ///
    /// # Panics
    /// If there are conflicts: they must be shown, not carried out.
    pub fn apply(&self) -> Result<Written, Error> {
        self.apply_watched(&|_| Ok(()))
    }

    /// The same, asking `watch` before each change of the file system.
    ///
    /// # Errors
    /// As [`Plan::apply`].
    ///
    /// # Panics
    /// As [`Plan::apply`].
    pub fn apply_watched(&self, watch: Watch<'_>) -> Result<Written, Error> {
        assert!(
            self.conflicts.is_empty(),
            "a plan with conflicts is refused"
        );
        if self.is_done() {
            return Ok(self.written());
        }
        let within = self.stage(watch, self.folder.join(STAGE), self.folder.clone());
        let beside = self.beside();
        let beside = beside.map(|(folder, place)| self.stage(watch, folder, place));
        for stage in beside.iter().chain([&within]) {
            stage.settle()?;
        }
        let whole = beside.map_or(Ok(false), |stage| self.at_once(&stage))?;
        if !whole {
            self.in_parts(&within)?;
        }
        Ok(self.written())
    }

    fn written(&self) -> Written {
        let is_removal = |action: &Action| *action == Action::Remove;
        let removals = self.steps.iter().filter(|step| is_removal(&step.action));
        let removed = removals.count();
        Written {
            changed: self.steps.len() - removed,
            unchanged: self.unchanged,
            removed,
        }
    }

    /// Makes the whole folder anew beside the old one, and lets the two change places. Whether that was possible; if
    /// not, nothing has changed.
    fn at_once(&self, stage: &Stage<'_>) -> Result<bool, Error> {
        let Some(part) = self.whole() else {
            return Ok(false);
        };
        let parts = [part];
        let [part] = &parts;
        let mut done = stage.fill(&parts);
        if part.way != Way::Take && !self.new.files.is_empty() {
            done = done.and_then(|()| stage.fill_record(&self.new));
        }
        let done = done.and_then(|()| stage.commit(part)).is_ok();
        if done && part.way == Way::Exchange {
            stage.follow(part)?;
        }
        let settled = stage.settle();
        if done {
            settled?;
        }
        Ok(done)
    }

    /// Changes what is in the folder, in as few steps as can be, between a record of the old files and the new ones and
    /// a record of the new ones alone.
    fn in_parts(&self, stage: &Stage<'_>) -> Result<(), Error> {
        let done = self.fill(stage).and_then(|parts| {
            stage.record(&self.old.on_the_way_to(&self.new))?;
            for part in &parts {
                self.commit(stage, part)?;
            }
            if self.new.files.is_empty() {
                let record = self.folder.join(RECORD);
                stage.change("remove", &record, |path| fs::remove_file(path))
            } else {
                stage.record(&self.new)
            }
        });
        let settled = stage.settle();
        let was_there = self.listing.kind("") == Some(Kind::Folder);
        if self.new.files.is_empty() || done.is_err() && !was_there {
            // It goes if it is empty.
            let _ = fs::remove_dir(&self.folder);
        }
        done.and(settled)
    }

    /// Fills the stage, and tells with what.
    fn fill(&self, stage: &Stage<'_>) -> Result<Vec<Part>, Error> {
        let parts = self.parts(true);
        stage.check_locks(&parts)?;
        if stage.fill(&parts).is_ok() {
            return Ok(parts);
        }
        // Not every file system lets a file have two names.
        let parts = self.parts(false);
        stage.settle()?;
        stage.fill(&parts)?;
        Ok(parts)
    }

    fn commit(&self, stage: &Stage<'_>, part: &Part) -> Result<(), Error> {
        let done = stage.commit(part);
        if part.way != Way::Exchange {
            return done;
        }
        if done.is_ok() {
            return stage.follow(part);
        }
        // Not every file system lets two folders change places.
        let mut smaller = Vec::new();
        self.parts_of(&part.path, false, &mut smaller);
        smaller.iter().try_for_each(|part| stage.commit(part))
    }

    /// A stage of this plan.
    fn stage<'a>(&'a self, watch: Watch<'a>, folder: PathBuf, place: PathBuf) -> Stage<'a> {
        Stage {
            plan: self,
            watch,
            folder,
            place,
        }
    }
}
