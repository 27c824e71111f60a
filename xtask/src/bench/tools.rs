//! Turns the generators that are installed here into commands that generate from one set.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A generator that reads an `OpenAPI` document.
pub(super) struct Peer {
    /// Its name, which is its program's.
    pub(super) name: &'static str,
    /// Its arguments; `{document}` and `{out}` stand for what it reads and writes.
    arguments: &'static [&'static str],
}

/// The peers that are known.
pub(super) const PEERS: &[Peer] = &[
    Peer {
        name: "ploidy",
        arguments: &["generate", "rust", "{document}", "--output", "{out}"],
    },
    Peer {
        name: "openapi-generator-cli",
        arguments: &[
            "generate",
            "--skip-validate-spec",
            "--generator-name",
            "rust",
            "--input-spec",
            "{document}",
            "--output",
            "{out}",
        ],
    },
    Peer {
        name: "cargo-progenitor",
        arguments: &[
            "progenitor",
            "--input",
            "{document}",
            "--output",
            "{out}",
            "--name",
            "peer",
            "--version",
            "0.1.0",
        ],
    },
];

impl Peer {
    /// Whether it is installed.
    pub(super) fn is_there(&self) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(self.name).is_file())
    }

    /// The command that generates a crate from a document.
    pub(super) fn command(&self, document: &Path, out: &Path) -> Command {
        let fill = |argument: &&str| {
            argument
                .replace("{document}", &document.to_string_lossy())
                .replace("{out}", &out.to_string_lossy())
        };
        let mut command = Command::new(self.name);
        command.args(self.arguments.iter().map(fill));
        command
    }
}

/// The command line of this repository, built for release.
pub(super) struct Docwright(PathBuf);

impl Docwright {
    /// Where it is built.
    pub(super) fn new() -> Self {
        let target = std::env::var_os("CARGO_TARGET_DIR");
        let target = target.map_or_else(|| crate::root().join("target"), PathBuf::from);
        Self(target.join("release/docwright"))
    }

    /// Builds it, or brings it up to date.
    pub(super) fn build() -> anyhow::Result<()> {
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--release", "--package", "docwright"])
            .current_dir(crate::root())
            .status()?;
        anyhow::ensure!(status.success(), "docwright does not compile");
        Ok(())
    }

    /// `docwright generate` into a folder.
    pub(super) fn generate(&self, pages: &Path, out: &Path) -> Command {
        let mut command = self.command("generate", pages);
        command.args([OsStr::new("--name"), OsStr::new("bench")]);
        command.arg("--out").arg(out);
        command
    }

    /// `docwright export`.
    pub(super) fn export(&self, pages: &Path) -> Command {
        self.command("export", pages)
    }

    fn command(&self, task: &str, pages: &Path) -> Command {
        let mut command = Command::new(&self.0);
        command.arg(task).arg(pages);
        command
    }
}
