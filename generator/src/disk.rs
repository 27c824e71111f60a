//! Turns files into pages, and output files into a folder: with the command line, the one place that touches files.
//!
//! A folder that is written holds a record of what was written there, [`RECORD`], with the hash of each file. By it
//! docwright knows its own files from those of others, and a run that was cut short from one that was not:
//!
//! 1. [`Plan::of`] compares folder, record and wanted files, and changes nothing.
//! 2. [`Plan::apply`] puts all that is new into a folder of its own, the stage. Nothing has changed yet: a full disk, or a
//!    folder that is locked, ends the run here.
//! 3. Then it moves what is new to its place in as few renames as can be, which is one in all these cases: the output
//!    folder is new, or goes; nothing but files and docwright's folders lies in it (it and its new form, in which files
//!    that stay have a second name, change places); all changes are in one folder of that kind; one file changes. A
//!    run that is killed leaves the old files or the new ones then, never some of both.
//! 4. Else, as when `target` lies in a crate whose `Cargo.toml` changes, or the system cannot exchange folders, it takes
//!    a few renames more, the manifest's last. Before them the old and the new hashes are recorded together, and after
//!    them the new ones alone: wherever a run ends, the next one finds every file to be of one set or the other, and
//!    goes on.
//!
//! Folders of others are never moved, and no symbolic link is followed. Nothing is flushed to the medium (`fsync`): all
//! this can be generated again, so it has to outlive a kill, not a power cut.

mod apply;
mod error;
mod exchange;
mod listing;
mod load;
mod parts;
mod plan;
mod record;
mod stage;
mod walk;

pub use apply::Written;
pub use error::Error;
pub use listing::STAGE;
pub use load::{DOCUMENT, Input, load, page};
pub use plan::{Action, Conflict, Plan, Step};
pub use record::RECORD;
pub use stage::Watch;

use std::collections::BTreeMap;

/// Texts of output files by their path below a folder, with `/` between names.
pub type Files = BTreeMap<String, String>;
