//! Turns the text of a report into its file, in place of an older report and of nothing else.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use super::error::{At, Error};

/// What every report has in its first lines.
const MARK: &str = "<!-- A report of docwright. -->";
/// Bytes of a file in which the mark must stand.
const HEAD: u64 = 100;

/// Writes a report. A run that is killed leaves the older one, or the new one.
///
/// # Errors
/// A file that cannot be written, or that is there and is no report.
pub fn write_report(path: &Path, text: &str) -> Result<(), Error> {
    if !may_replace(path).at("read", path)? {
        let why = io::Error::other("it is there and is no report of docwright");
        return Err(Error::new("write", path, why));
    }
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    let beside = path.with_file_name(name);
    fs::write(&beside, text).at("write", path)?;
    fs::rename(&beside, path).at("write", path)
}

/// Whether there is no file, or a report.
fn may_replace(path: &Path) -> io::Result<bool> {
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    let mut head = Vec::new();
    file.take(HEAD).read_to_end(&mut head)?;
    Ok(String::from_utf8_lossy(&head).contains(MARK))
}
