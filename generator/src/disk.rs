//! Turns files into pages, and output files into a folder: with the command line, the one place that touches files.
//!
//! A folder that is written holds a record of what was written there, [`RECORD`], with the hash of each file. By it
//! docwright knows its own files from those of others, and a run that was cut short from one that was not:
//!
//! 1. [`Plan::of`] compares folder, record and wanted files, and changes nothing.
//! 2. [`Plan::apply`] first records old and new hashes together, then puts all new files into [`STAGE`], then moves
//!    each to its place, and at last records the new hashes alone. Wherever a run ends, the next one finds every file
//!    to be of the old set or the new one, and so may go on.

mod apply;
mod error;
mod load;
mod plan;
mod record;
mod walk;

pub use apply::Written;
pub use error::Error;
pub use load::{Input, load};
pub use plan::{Action, Conflict, Plan, Step};
pub use record::{RECORD, STAGE};

use std::collections::BTreeMap;

/// Texts of output files by their path below a folder, with `/` between names.
pub type Files = BTreeMap<String, String>;
