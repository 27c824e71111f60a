//! The program behind `cargo xtask`: hands each task its arguments.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use jiff::Zoned;
use xtask::bench::{self, Part};
use xtask::codegen::{self, Mode};
use xtask::corpus::{self, Choice};
use xtask::e2e;
use xtask::tidy;

/// Tasks of this repository
#[derive(Parser)]
#[command(name = "cargo xtask")]
enum Task {
    /// Write specs/CLIENT/openapi.yaml and generated/CLIENT from the pages of each client
    Codegen {
        /// Folders below specs/; without any, all of them
        clients: Vec<String>,
        /// Write nothing; fail and show the difference if something is stale
        #[arg(long)]
        check: bool,
        /// Release the clients: move their versions as the changes since their last release ask, and close their changelogs
        #[arg(long, conflicts_with = "check")]
        bump: bool,
    },
    /// Generate a crate for each documentation set of the corpus and type-check it
    Corpus {
        /// Parts of the paths of sets; without any, all of them
        sets: Vec<String>,
        /// Only a fixed, varied dozen
        #[arg(long, conflicts_with = "sets")]
        varied: bool,
        /// The folder of the corpus
        #[arg(long, default_value = "../shared/corpus")]
        corpus: PathBuf,
    },
    /// Generate clients from pages of the corpus and drive real servers with them
    E2e {
        /// Folders below tests/e2e; without any, all of them
        servers: Vec<String>,
        /// The folder of the corpus
        #[arg(long, default_value = "../shared/corpus")]
        corpus: PathBuf,
    },
    /// Measure what generating, compiling and calling cost, and write xtask/bench/README.md
    Bench {
        /// What to measure; without any, everything, which takes long
        parts: Vec<Part>,
        /// A set below the corpus, the largest last; without any, those of xtask/bench/sets.toml
        #[arg(long = "set")]
        sets: Vec<String>,
        /// How often each figure is taken
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// The folder of the corpus
        #[arg(long, default_value = "../shared/corpus")]
        corpus: PathBuf,
    },
    /// Measure files and functions, and check the import rules
    Tidy,
}

fn main() -> ExitCode {
    let root = shown(xtask::root());
    match run(Task::parse(), &root) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all is well.
fn run(task: Task, root: &Path) -> anyhow::Result<bool> {
    let mut out = anstream::stdout();
    match task {
        Task::Codegen {
            clients,
            check,
            bump,
        } => codegen::run(root, &clients, mode(check, bump), &mut out),
        Task::Corpus {
            sets,
            varied,
            corpus,
        } => {
            let choice = match (varied, sets) {
                (true, _) => Choice::Varied,
                (false, sets) if sets.is_empty() => Choice::All,
                (false, sets) => Choice::Named(sets),
            };
            corpus::run(&root.join(corpus), &choice, &mut out)
        }
        Task::E2e { servers, corpus } => e2e::run(root, &root.join(corpus), &servers, &mut out),
        Task::Bench {
            parts,
            sets,
            runs,
            corpus,
        } => {
            let options = bench::Options {
                parts,
                corpus: root.join(corpus),
                sets,
                runs,
            };
            bench::run(&root.join("xtask/bench"), &options, &mut out)
        }
        Task::Tidy => tidy::run(root, &mut out),
    }
}

/// What codegen does with files. A release is one of today.
fn mode(check: bool, bump: bool) -> Mode {
    match (check, bump) {
        (true, _) => Mode::Check,
        (false, true) => Mode::Release(Zoned::now().date()),
        (false, false) => Mode::Write,
    }
}

/// The root as messages show it: as nothing, where the task is run in it.
fn shown(root: PathBuf) -> PathBuf {
    let here = std::env::current_dir().is_ok_and(|here| here == root);
    if here { PathBuf::from(".") } else { root }
}
