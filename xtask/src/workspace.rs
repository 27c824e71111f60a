//! Turns the files of crates into a Cargo workspace below the target folder, whose members share what they depend on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use docwright::disk::{Files, Plan};

/// A workspace of crates that are made to be compiled. Files that stay the same are left alone, so that Cargo does not
/// compile them again.
pub(crate) struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    /// The workspace `target/<name>`, without members. It builds with the versions in this repository's lock file.
    pub(crate) fn open(name: &str) -> anyhow::Result<Self> {
        let folder = crate::root().join("target").join(name);
        fs::create_dir_all(&folder)?;
        fs::copy(crate::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self {
            folder,
            members: Vec::new(),
        })
    }

    /// Its folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Adds a crate, or brings it up to date.
    pub(crate) fn add(&mut self, package: &str, files: Files) -> anyhow::Result<()> {
        Plan::of(&self.folder.join(member(package)), files)?.apply()?;
        self.admit(package)
    }

    /// Makes a crate that is there a member.
    pub(crate) fn admit(&mut self, package: &str) -> anyhow::Result<()> {
        self.members.push(member(package));
        let members = toml::Value::from(self.members.clone());
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members}\n\n[profile.dev]\ndebug = false\n"
        );
        Ok(fs::write(self.folder.join("Cargo.toml"), manifest)?)
    }

    /// `cargo <task> --package <package>`, quiet.
    pub(crate) fn cargo(&self, task: &str, package: &str) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command
            .args([task, "--quiet", "--package", package])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.target());
        command
    }

    /// What Cargo builds into.
    pub(crate) fn target(&self) -> PathBuf {
        self.folder.join("target")
    }
}

/// Where a crate is in its workspace.
fn member(package: &str) -> String {
    format!("crates/{package}")
}
