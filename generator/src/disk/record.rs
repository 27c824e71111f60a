//! Turns the record of an output folder into which of its files are docwright's own, and back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::error::{At, Error};
use super::listing::{STAGE, Seen, see};

/// Name of the record in a folder that docwright writes.
pub const RECORD: &str = ".docwright.json";

/// What docwright wrote into a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// A word to whoever opens the file.
    pub(super) about: String,
    /// The hash of each file by its path.
    pub(super) files: BTreeMap<String, String>,
    /// Hashes that files had before a run that is not done yet.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) before: BTreeMap<String, BTreeSet<String>>,
}

impl Record {
    /// The record of a folder that has these files and no others.
    pub(super) fn of(files: BTreeMap<String, String>) -> Self {
        Self {
            about: "docwright wrote these files and knows them by their SHA-256. Change the reference pages or docwright.toml, not the files.".to_owned(),
            files,
            before: BTreeMap::new(),
        }
    }

    /// The record of a folder; an empty one if it has none.
    pub(super) fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(RECORD);
        let text = match see(&path)? {
            Seen::Nothing => return Ok(Self::default()),
            Seen::File(text) => text,
            Seen::Obstacle(why) => {
                return Err(Error::new("read", &path, io::Error::other(why)));
            }
        };
        let record: Self = serde_json::from_slice(&text)
            .map_err(io::Error::from)
            .at("understand", &path)?;
        let paths = record.files.keys().chain(record.before.keys());
        for each in paths {
            check_path(each).at("understand", &path)?;
        }
        Ok(record)
    }

    /// This record while a run that makes it that of `next` is under way.
    pub(super) fn on_the_way_to(&self, next: &Self) -> Self {
        let mut way = next.clone();
        way.before.clone_from(&self.before);
        for (path, hash) in &self.files {
            let hashes = way.before.entry(path.clone()).or_default();
            hashes.insert(hash.clone());
        }
        way
    }

    /// Whether docwright wrote a file of that hash at that path.
    pub(super) fn knows(&self, path: &str, hash: &str) -> bool {
        self.files.get(path).is_some_and(|known| known == hash)
            || self
                .before
                .get(path)
                .is_some_and(|known| known.contains(hash))
    }

    /// Every path at which docwright wrote a file.
    pub(super) fn paths(&self) -> BTreeSet<&str> {
        let paths = self.files.keys().chain(self.before.keys());
        paths.map(String::as_str).collect()
    }

    /// Its text.
    pub(super) fn text(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("a map of texts has a JSON form");
        text + "\n"
    }
}

/// The SHA-256 of a file's bytes (FIPS 180-4), in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(digits, "{byte:02x}").expect("a string takes all text");
    }
    digits
}

/// Whether a path stays below the folder and away from docwright's own two names there.
pub(super) fn check_path(path: &str) -> io::Result<()> {
    let parts = Path::new(path).components();
    let plain = parts
        .clone()
        .all(|part| matches!(part, Component::Normal(_)));
    let first = parts.clone().next().map(Component::as_os_str);
    let own = first.is_some_and(|name| name == RECORD || name == STAGE);
    if path.is_empty() || path.contains('\\') || !plain || own {
        let message = format!("`{}` is no path of an output file", path.escape_debug());
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    Ok(())
}
