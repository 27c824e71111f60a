//! Turns two entries of a file system into each other's, in one step that is done wholly or not at all.

use std::io;
use std::path::Path;

/// Puts each of two files or folders into the place of the other.
///
/// # Errors
/// Unsupported, if the system has no such step; what the file system says, if it refuses.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
