//! Turns an output folder into what lies in it, as far as docwright has to do with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, FileType};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::{At, Error};

/// Name of the folder, in a folder that docwright writes, that holds new files until all of them are there.
pub const STAGE: &str = ".docwright-new";

/// What lies in a folder and in those folders in it that hold files of docwright, or shall. Other folders are nobody's
/// business here, and may be large.
#[derive(Debug)]
pub(super) struct Listing {
    root: PathBuf,
    /// The entries of each folder, by its path below the root; none if the root is not there.
    folders: BTreeMap<String, BTreeMap<String, Kind>>,
    /// What lies where the stage would be.
    pub(super) stage: Option<Kind>,
}

/// What an entry of a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A symbolic link, which is never followed.
    Link,
    /// A pipe, a socket, a device.
    Other,
}

/// What there is at a path.
pub(super) enum Seen {
    Nothing,
    File(Vec<u8>),
    Obstacle(&'static str),
}

impl Listing {
    /// Lists a folder, which need not exist, for files at these paths.
    pub(super) fn of<'p>(root: &Path, files: impl Iterator<Item = &'p str>) -> Result<Self, Error> {
        let mut listing = Self {
            root: root.to_owned(),
            folders: BTreeMap::new(),
            stage: None,
        };
        let folders = files.flat_map(|file| above(file).skip(1));
        let folders: BTreeSet<&str> = folders.chain([""]).collect();
        for folder in folders {
            if folder.is_empty() || listing.kind(folder) == Some(Kind::Folder) {
                listing.read(folder)?;
            }
        }
        Ok(listing)
    }

    fn read(&mut self, folder: &str) -> Result<(), Error> {
        let path = self.root.join(folder);
        let entries = match fs::read_dir(&path) {
            Err(error) if folder.is_empty() && error.kind() == ErrorKind::NotFound => return Ok(()),
            entries => entries.at("read", &path)?,
        };
        let named = |entry: io::Result<fs::DirEntry>| {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            Ok((name, Kind::of(entry.file_type()?)))
        };
        let entries: io::Result<BTreeMap<String, Kind>> = entries.map(named).collect();
        let mut entries = entries.at("read", &path)?;
        if folder.is_empty() {
            self.stage = entries.remove(STAGE);
        }
        self.folders.insert(folder.to_owned(), entries);
        Ok(())
    }

    /// What an entry is; `None` if there is none. The root is a folder if it is there.
    pub(super) fn kind(&self, path: &str) -> Option<Kind> {
        if path.is_empty() {
            return self.folders.contains_key("").then_some(Kind::Folder);
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        self.folders.get(folder)?.get(name).copied()
    }

    /// The folders that were listed, `folder` and those below it, with their entries.
    pub(super) fn below(
        &self,
        folder: &str,
    ) -> impl Iterator<Item = (&str, &BTreeMap<String, Kind>)> {
        let listed = self.folders.iter();
        listed
            .filter(move |(path, _)| is_below(path, folder))
            .map(|(path, entries)| (path.as_str(), entries))
    }

    /// What there is at the path of a file, read without following a symbolic link on the way.
    pub(super) fn look(&self, path: &str) -> Result<Seen, Error> {
        let mut folders: Vec<&str> = above(path).skip(1).collect();
        folders.reverse();
        for folder in folders {
            match self.kind(folder) {
                None => return Ok(Seen::Nothing),
                Some(Kind::Folder) => {}
                Some(Kind::File) => {
                    return Ok(Seen::Obstacle("should be in a folder where a file is"));
                }
                Some(Kind::Link) => return Ok(Seen::Obstacle(LINK)),
                Some(Kind::Other) => return Ok(Seen::Obstacle(OTHER)),
            }
        }
        see(&self.root.join(path))
    }
}

const LINK: &str = "is or lies behind a symbolic link";
const OTHER: &str = "is no regular file";

impl Kind {
    fn of(type_: FileType) -> Self {
        if type_.is_symlink() {
            Self::Link
        } else if type_.is_dir() {
            Self::Folder
        } else if type_.is_file() {
            Self::File
        } else {
            Self::Other
        }
    }
}

/// What there is at a path in a folder that is no link. The file system is asked, since to some of them `A` and `a` are
/// one name.
pub(super) fn see(path: &Path) -> Result<Seen, Error> {
    let kind = match path.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Seen::Nothing),
        about => Kind::of(about.at("read", path)?.file_type()),
    };
    match kind {
        Kind::File => fs::read(path).map(Seen::File).at("read", path),
        Kind::Folder => Ok(Seen::Obstacle("is a folder")),
        Kind::Link => Ok(Seen::Obstacle(LINK)),
        Kind::Other => Ok(Seen::Obstacle(OTHER)),
    }
}

/// A path below the root and those of all folders above it; the root's own, the empty one, comes last.
pub(super) fn above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| {
        let (folder, _) = path.rsplit_once('/').unwrap_or(("", path));
        (!path.is_empty()).then_some(folder)
    })
}

/// Whether a path is that of `folder` or of something in it.
pub(super) fn is_below(path: &str, folder: &str) -> bool {
    let rest = path.strip_prefix(folder);
    folder.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
