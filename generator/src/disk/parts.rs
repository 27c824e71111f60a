//! Turns the changes of a plan into as few parts as can be, each of which one rename puts into place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::listing::{Kind, STAGE, above, is_below};
use super::plan::{Action, Plan, Step};
use super::record::RECORD;

/// A file or folder that changes as a whole.
#[derive(Debug)]
pub(super) struct Part {
    /// Its path below the output folder; empty for that folder.
    pub(super) path: String,
    /// How it changes.
    pub(super) way: Way,
}

/// How a part changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The new one is moved to where nothing is, or a file.
    Put,
    /// The new folder and the old one change places.
    Exchange,
    /// The old one is moved away.
    Take,
}

impl Plan {
    /// The part that is the whole output folder, unless the changes are about less than it, or it cannot change places.
    pub(super) fn whole(&self) -> Option<Part> {
        let is_whole = !self.steps.is_empty() && self.common().is_empty();
        let way = self.way("").filter(|_| is_whole)?;
        let path = String::new();
        Some(Part { path, way })
    }

    /// The parts below the output folder; `exchange` tells whether folders may change places.
    pub(super) fn parts(&self, exchange: bool) -> Vec<Part> {
        let mut parts = Vec::new();
        let common = self.common();
        if self.steps.is_empty() {
            return parts;
        }
        if common.is_empty() {
            self.parts_of("", exchange, &mut parts);
        } else {
            self.add_part(common, exchange, &mut parts);
        }
        // The crate's manifest last, so that it never names a file that is not there yet.
        parts.sort_by_key(|part| part.path.ends_with("Cargo.toml"));
        parts
    }

    /// The parts of a folder's entries.
    pub(super) fn parts_of(&self, folder: &str, exchange: bool, parts: &mut Vec<Part>) {
        let steps = self.steps_below(folder).map(|step| step.path.as_str());
        let in_folder = |path: &&str| above(path).nth(1) == Some(folder);
        let entries: BTreeSet<&str> = steps
            .filter_map(|path| above(path).find(in_folder))
            .collect();
        for path in entries {
            self.add_part(path, exchange, parts);
        }
    }

    fn add_part(&self, path: &str, exchange: bool, parts: &mut Vec<Part>) {
        match self.way(path) {
            Some(way) if exchange || way != Way::Exchange => parts.push(Part {
                path: path.to_owned(),
                way,
            }),
            Some(_) | None => self.parts_of(path, exchange, parts),
        }
    }

    /// How a file or folder changes as a whole; `None` for a folder that must stay the one it is.
    fn way(&self, path: &str) -> Option<Way> {
        let is_folder = self.listing.kind(path) == Some(Kind::Folder);
        if is_folder && !self.is_movable(path) {
            None
        } else if self.is_empty_after(path) {
            Some(Way::Take)
        } else if is_folder {
            Some(Way::Exchange)
        } else {
            Some(Way::Put)
        }
    }

    /// Whether nothing is left of a path once the plan is carried out.
    fn is_empty_after(&self, path: &str) -> bool {
        let is_wanted = self.new.files.keys().any(|file| is_below(file, path));
        !is_wanted && self.kept(path).next().is_none() && self.strangers(path).next().is_none()
    }

    /// Whether a folder can be exchanged for another: its owner lets it change, this process is not in it, and what
    /// others put into it can follow.
    fn is_movable(&self, path: &str) -> bool {
        let mut listed = self.listing.below(path);
        let locked = listed.any(|(folder, _)| is_locked(&self.folder.join(folder)));
        let place = self.folder.join(path);
        let follows = |path: &String| is_on_one_system(&place, &self.folder.join(path));
        !locked && !is_entered(&place) && self.strangers(path).all(|path| follows(&path))
    }

    /// The folders of others, links and devices in a folder: they cannot be in two places.
    pub(super) fn strangers(&self, folder: &str) -> impl Iterator<Item = String> {
        let is_stranger = |path: &str, kind: Kind| match kind {
            Kind::File => false,
            Kind::Folder => self.listing.below(path).next().is_none(),
            Kind::Link | Kind::Other => true,
        };
        let entries = self.entries(folder);
        entries.filter_map(move |(path, kind)| is_stranger(&path, kind).then_some(path))
    }

    /// The files in a folder that stay as they are, those of others too; the record does not.
    pub(super) fn kept(&self, folder: &str) -> impl Iterator<Item = String> {
        let changed: BTreeSet<&str> = self.steps.iter().map(|step| step.path.as_str()).collect();
        let entries = self.entries(folder);
        let files = entries.filter_map(|(path, kind)| (kind == Kind::File).then_some(path));
        files.filter(move |path| path != RECORD && !changed.contains(path.as_str()))
    }

    /// What lies in a folder and the folders of docwright in it.
    fn entries(&self, folder: &str) -> impl Iterator<Item = (String, Kind)> {
        let listed = self.listing.below(folder);
        listed.flat_map(|(folder, entries)| {
            let entries = entries.iter();
            entries.map(move |(name, kind)| (join(folder, name), *kind))
        })
    }

    /// The files to write below a path, with their texts.
    pub(super) fn writes(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        self.steps_below(path)
            .filter_map(|step| match &step.action {
                Action::Create { text } | Action::Replace { text, .. } => {
                    Some((step.path.as_str(), text.as_str()))
                }
                Action::Remove => None,
            })
    }

    fn steps_below(&self, path: &str) -> impl Iterator<Item = &Step> {
        let steps = self.steps.iter();
        steps.filter(move |step| is_below(&step.path, path))
    }

    /// The smallest file or folder that holds all changes and lies in a folder that is there.
    fn common(&self) -> &str {
        let Some(first) = self.steps.first() else {
            return "";
        };
        let holds_all = |path: &str| self.steps.iter().all(|step| is_below(&step.path, path));
        let is_in_folder = |path: &str| {
            let folder = above(path).nth(1);
            folder.is_some_and(|folder| self.listing.kind(folder).is_some())
        };
        above(&first.path)
            .find(|path| holds_all(path) && is_in_folder(path))
            .unwrap_or_default()
    }

    /// Where a new folder waits to take the place of the whole output folder, and that place with all links resolved;
    /// `None` for a place that has no neighbours.
    pub(super) fn beside(&self) -> Option<(PathBuf, PathBuf)> {
        let place = match self.folder.canonicalize() {
            Ok(place) => place,
            Err(_) => self.folder.clone(),
        };
        let mut stage = std::ffi::OsString::from(STAGE);
        stage.push("-");
        stage.push(place.file_name()?);
        Some((place.with_file_name(stage), place))
    }
}

/// Whether this process is in a folder, which would be another then.
fn is_entered(folder: &Path) -> bool {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    match (here, folder.canonicalize()) {
        (Ok(here), Ok(folder)) => here.starts_with(folder),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// Whether an entry of a folder can be moved to another place beside the folder: what is mounted there cannot.
#[cfg(unix)]
fn is_on_one_system(folder: &Path, entry: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (folder.symlink_metadata(), entry.symlink_metadata()) {
        (Ok(folder), Ok(entry)) => folder.dev() == entry.dev(),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

#[cfg(not(unix))]
fn is_on_one_system(_: &Path, _: &Path) -> bool {
    true
}

/// Whether a folder is marked as not to be changed; the superuser, whom the system lets do it all the same, minds that.
pub(super) fn is_locked(folder: &Path) -> bool {
    let about = folder.metadata();
    about.is_ok_and(|about| about.permissions().readonly())
}

/// The path of an entry of a folder.
pub(super) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
