//! Turns files into pages, and output files into a folder: with the command line, the one place that touches files.
//!
//! A folder that is written holds a record of what was written there, [`RECORD`], with the hash of each file. By it
//! docwright knows its own files from those of others, and a run that was cut short from one that was not:
//!
//! 1. [`Plan::of`] compares folder, record and wanted files, and changes nothing.
//! 2. [`Plan::apply`] puts all that is new into a folder of its own, the stage, beside a journal of whose it is. Nothing
//!    has changed yet: a full disk, or a folder that is locked, ends the run here.
//! 3. Then the output folder and its new form, in which files that stay have a second name, change places in one rename,
//!    and the folders of others, such as `target`, follow into the new one. A run that is killed leaves the old files
//!    or the new ones, never some of both. Killed just before such a folder has followed, it leaves that in the stage,
//!    beside the output folder, and the next run moves it home. If all changes are within one folder, or one file, that
//!    alone changes places; a new output folder takes its place in one rename too, and one that goes leaves so.
//! 4. Where the output folder cannot change places, since the system does not know how to, the process is in it, it is
//!    locked, or another disk is mounted in it, there are a few renames more, the manifest's last. Before them the old
//!    and the new hashes are recorded together, and after them the new ones alone: wherever a run ends, the next one
//!    finds every file to be of one set or the other, and goes on.
//!
//! What others wrote is moved at most, never copied, overwritten or deleted, and no symbolic link is followed. Nothing is
//! flushed to the medium (`fsync`): all this can be generated again, so it has to outlive a kill, not a power cut.

mod apply;
mod error;
mod exchange;
mod home;
mod journal;
mod listing;
mod load;
mod parts;
mod plan;
mod record;
mod report;
mod revision;
mod settle;
mod stage;
mod walk;

pub use apply::Written;
pub use error::Error;
pub use home::crate_folder;
pub use listing::STAGE;
pub use load::{DOCUMENT, Input, MANIFEST, load, page, places};
pub use plan::{Action, Conflict, Plan, Step};
pub use record::RECORD;
pub use report::write_report;
pub use revision::Revision;
pub use stage::Watch;

use std::collections::BTreeMap;

/// Texts of output files by their path below a folder, with `/` between names.
pub type Files = BTreeMap<String, String>;
