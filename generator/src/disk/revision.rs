//! Turns a path at a revision of a git repository into a folder that holds it as it was then.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::error::{At, Error};

/// A path as it was at a revision, as long as this is kept.
#[derive(Debug)]
pub struct Revision {
    /// Where it is now.
    pub path: PathBuf,
    _folder: TempDir,
}

impl Revision {
    /// Writes what the repository had at that revision into a folder of its own, by the program `git`. Neither the working
    /// tree nor the index is touched. All of it is written, since a manifest may name pages beside its folder.
    ///
    /// # Errors
    /// If the path lies in no repository or was not there, if there is no such revision, or no program of that name.
    pub fn of(path: &Path, revision: &str) -> Result<Self, Error> {
        let failed = |error| Error::new("read the revision of", path, error);
        let place = path.canonicalize().at("read", path)?;
        let inside = if place.is_dir() {
            place.as_path()
        } else {
            place.parent().unwrap_or(&place)
        };
        let git = Git(inside);
        let root = git.run(&["rev-parse", "--show-toplevel"]).map_err(failed)?;
        let root = PathBuf::from(root).canonicalize().at("read", path)?;
        let tree = format!("{revision}^{{tree}}");
        let tree = ["rev-parse", "--verify", "--end-of-options", &tree];
        let none = |_| io::Error::other(format!("there is no revision `{revision}`"));
        let tree = git.run(&tree).map_err(none).map_err(failed)?;
        let folder = tempfile::tempdir().map_err(failed)?;
        write(&root, &tree, folder.path()).map_err(failed)?;
        let below = place.strip_prefix(&root).unwrap_or(&place);
        let path = folder.path().join("tree").join(below);
        if !path.exists() {
            let why = format!("it was not there at `{revision}`");
            return Err(failed(io::Error::other(why)));
        }
        Ok(Self {
            path,
            _folder: folder,
        })
    }
}

/// Writes a tree of the repository at `root` below a folder, by an index of its own.
fn write(root: &Path, tree: &str, folder: &Path) -> io::Result<()> {
    let index = folder.join("index");
    let prefix = format!("--prefix={}/tree/", folder.display());
    let git = Git(root);
    git.run_with(&index, &["read-tree", tree])?;
    git.run_with(&index, &["checkout-index", "--all", "--quiet", &prefix])?;
    Ok(())
}

/// The program `git`, run in a folder.
struct Git<'a>(&'a Path);

impl Git<'_> {
    fn run(&self, arguments: &[&str]) -> io::Result<String> {
        output(self.command().args(arguments))
    }

    fn run_with(&self, index: &Path, arguments: &[&str]) -> io::Result<String> {
        let mut command = self.command();
        output(command.env("GIT_INDEX_FILE", index).args(arguments))
    }

    fn command(&self) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.0);
        command
    }
}

/// What a command writes, without the end of the line; what it complains of is its error.
fn output(command: &mut Command) -> io::Result<String> {
    let output = command.output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(io::Error::other(text(&output.stderr)))
    }
}
