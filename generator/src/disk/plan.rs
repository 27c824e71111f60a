//! Turns the wanted files of a folder into the steps that make it so, and what stands in the way.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Files;
use super::error::{At, Error};
use super::listing::{Kind, Listing, STAGE, Seen};
use super::record::{Record, check_path, hash};
use crate::diag::{self, Diagnostic};

/// Conflicts that a message names one by one.
const NAMED: usize = 40;

/// What has to be done so that a folder has the wanted files.
#[derive(Debug)]
pub struct Plan {
    /// The folder.
    pub folder: PathBuf,
    /// Changes, by path, removals last.
    pub steps: Vec<Step>,
    /// Files that a step would take from somebody.
    pub conflicts: Vec<Conflict>,
    /// How many files are as wanted.
    pub unchanged: usize,
    pub(super) old: Record,
    pub(super) new: Record,
    pub(super) left_over: bool,
    pub(super) listing: Listing,
}

/// A change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The file's path below the folder.
    pub path: String,
    /// What happens to it.
    pub action: Action,
}

/// What happens to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// There is none yet.
    Create {
        /// What it will hold.
        text: String,
    },
    /// It holds something else.
    Replace {
        /// What it holds.
        old: String,
        /// What it will hold.
        text: String,
    },
    /// It was written before and is no longer wanted.
    Remove,
}

/// A file that is not as docwright left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Its path below the folder.
    pub path: String,
    /// What is the matter with it.
    pub why: &'static str,
}

impl Plan {
    /// Compares a folder, which need not exist, with the files it shall have. Nothing is changed.
    ///
    /// # Errors
    /// A file that cannot be read, a record that is damaged, or a path that leads out of the folder.
    pub fn of(folder: &Path, files: Files) -> Result<Self, Error> {
        let old = Record::read(folder)?;
        for path in files.keys() {
            check_path(path).at("write", &folder.join(path))?;
        }
        let wanted = files.keys().map(String::as_str);
        let listing = Listing::of(folder, wanted.chain(old.paths()))?;
        let hashes = files
            .iter()
            .map(|(path, text)| (path.clone(), hash(text.as_bytes())));
        let mut plan = Self {
            folder: folder.to_owned(),
            steps: Vec::new(),
            conflicts: Vec::new(),
            unchanged: 0,
            new: Record::of(hashes.collect()),
            left_over: false,
            listing,
            old,
        };
        plan.look_for_stages();
        for (path, text) in files {
            plan.want(path, text)?;
        }
        plan.remove_others()?;
        Ok(plan)
    }

    /// Whether the folder is as wanted, its record too.
    #[must_use]
    pub fn is_done(&self) -> bool {
        let recorded =
            self.old == self.new || self.new.files.is_empty() && self.old.paths().is_empty();
        self.steps.is_empty() && self.conflicts.is_empty() && recorded && !self.left_over
    }

    /// The error that names every conflict; `None` if there is none.
    #[must_use]
    pub fn refusal(&self) -> Option<Diagnostic> {
        if self.conflicts.is_empty() {
            return None;
        }
        let named = self.conflicts.iter().take(NAMED);
        let mut lines = vec![format!(
            "nothing was written to `{}`, because docwright would lose what others wrote there:",
            self.folder.display()
        )];
        lines.extend(named.map(|Conflict { path, why }| format!("`{path}` {why}")));
        if self.conflicts.len() > NAMED {
            lines.push(format!("and {} more", self.conflicts.len() - NAMED));
        }
        Some(
            Diagnostic::of(&diag::FOREIGN_FILE, lines.join("\n")).help(
                "move or delete them and run the same command again, or choose another folder",
            ),
        )
    }

    /// Looks for what a run that was cut short left.
    fn look_for_stages(&mut self) {
        match self.listing.stage {
            None => {}
            Some(Kind::Folder) => self.left_over = true,
            Some(Kind::File | Kind::Link | Kind::Other) => {
                self.conflict(STAGE.to_owned(), "is no folder");
            }
        }
        if let Some((beside, _)) = self.beside() {
            self.left_over |= beside.is_dir();
        }
    }

    /// Every path at which docwright wrote a file, or is to write one.
    pub(super) fn paths(&self) -> BTreeSet<String> {
        let paths = self.old.paths().into_iter().chain(self.new.paths());
        paths.map(str::to_owned).collect()
    }

    fn want(&mut self, path: String, text: String) -> Result<(), Error> {
        let action = match self.listing.look(&path)? {
            Seen::Nothing => Action::Create { text },
            Seen::File(bytes) if bytes == text.as_bytes() => {
                self.unchanged += 1;
                return Ok(());
            }
            Seen::File(bytes) => {
                if let Some(why) = self.foreign(&path, &bytes) {
                    self.conflict(path, why);
                    return Ok(());
                }
                let old = String::from_utf8_lossy(&bytes).into_owned();
                Action::Replace { old, text }
            }
            Seen::Obstacle(why) => {
                self.conflict(path, why);
                return Ok(());
            }
        };
        self.steps.push(Step { path, action });
        Ok(())
    }

    fn remove_others(&mut self) -> Result<(), Error> {
        let others = self.old.paths();
        let others = others
            .into_iter()
            .filter(|path| !self.new.files.contains_key(*path));
        let others: Vec<String> = others.map(str::to_owned).collect();
        for path in others {
            match self.listing.look(&path)? {
                Seen::Nothing => {}
                Seen::File(bytes) => match self.foreign(&path, &bytes) {
                    Some(why) => self.conflict(path, why),
                    None => self.steps.push(Step {
                        path,
                        action: Action::Remove,
                    }),
                },
                Seen::Obstacle(why) => self.conflict(path, why),
            }
        }
        Ok(())
    }

    /// Why a file is not docwright's; `None` if it is.
    fn foreign(&self, path: &str, bytes: &[u8]) -> Option<&'static str> {
        if self.old.knows(path, &hash(bytes)) {
            None
        } else if self.old.paths().contains(path) {
            Some("was changed since docwright wrote it")
        } else {
            Some("was not written by docwright")
        }
    }

    fn conflict(&mut self, path: String, why: &'static str) {
        self.conflicts.push(Conflict { path, why });
    }
}
