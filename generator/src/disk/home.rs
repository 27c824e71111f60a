//! Turns the folder of a manifest, and what it says of the crate's, into the path of the crate's folder.

use std::path::{Component, Path, PathBuf};

use super::error::{At, Error};

/// Where the crate of the client in a folder goes: to where its manifest says, relative to the folder, or into `generated`
/// beside the folder that has those of all clients.
///
/// # Errors
/// A folder that is not there.
pub fn crate_folder(folder: &Path, stated: Option<&str>) -> Result<PathBuf, Error> {
    let whole = folder.canonicalize().at("read", folder)?;
    let name = whole.file_name().unwrap_or_default();
    let custom = Path::new("../../generated").join(name);
    Ok(plain(&whole.join(stated.map_or(custom, PathBuf::from))))
}

/// The path without steps back; a folder that is not there yet cannot be asked for its own.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => plain.push(part),
        }
    }
    plain
}
