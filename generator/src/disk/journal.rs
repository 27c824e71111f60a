//! Turns what is put into a stage into a word beside it, by which a later run knows what in it is whose.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::{At, Error};
use super::listing::{Seen, above, see};
use super::record::check_path;

/// Name of the journal in a stage.
const JOURNAL: &str = "journal.json";
/// What it is called until all of it is written.
const UNFINISHED: &str = "journal.new";

/// The files that may lie in a stage without being anybody's loss, by their paths below the output folder.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    /// Those that docwright wrote, or is to write.
    pub(super) ours: BTreeSet<String>,
    /// Those of others that have a second name in the stage, so that they are in both folders that change places.
    pub(super) kept: BTreeSet<String>,
}

impl Journal {
    /// The journal of a stage; `None` if none was finished, so that nothing was put there yet.
    pub(super) fn read(stage: &Path) -> Result<Option<Self>, Error> {
        let path = stage.join(JOURNAL);
        let text = match see(&path)? {
            Seen::Nothing => return Ok(None),
            Seen::File(text) => text,
            Seen::Obstacle(why) => return Err(io::Error::other(why)).at("read", &path),
        };
        let journal: Self = serde_json::from_slice(&text)
            .map_err(io::Error::from)
            .at("understand", &path)?;
        for each in journal.ours.iter().chain(&journal.kept) {
            check_path(each).at("understand", &path)?;
        }
        Ok(Some(journal))
    }

    /// Puts it into a stage, wholly or not at all.
    pub(super) fn write(&self, stage: &Path) -> io::Result<()> {
        let unfinished = stage.join(UNFINISHED);
        let text = serde_json::to_string(self).expect("sets of texts have a JSON form");
        fs::write(&unfinished, text)?;
        fs::rename(unfinished, stage.join(JOURNAL))
    }

    /// Removes it from a stage, in which nothing else is left.
    pub(super) fn remove(stage: &Path) -> io::Result<()> {
        for name in [UNFINISHED, JOURNAL] {
            match fs::remove_file(stage.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        fs::remove_dir(stage)
    }

    /// The folders that these files lie in, by their paths below the output folder, that folder too.
    pub(super) fn folders(&self) -> BTreeSet<&str> {
        let files = self.ours.iter().chain(&self.kept);
        let folders = files.flat_map(|file| above(file).skip(1));
        folders.chain([""]).collect()
    }
}
