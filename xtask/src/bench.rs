//! Turns documentation sets into figures: what generating, compiling and calling cost, in a page with tables and plots.

mod calling;
mod codec;
mod compiling;
mod cost;
mod generating;
mod growth;
mod limit;
mod models;
mod packages;
mod page;
mod plot;
mod tools;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::ValueEnum;

use cost::{Cost, median};
use page::Section;
use tools::Docwright;

/// The folder of what is generated, in the scratch.
const WRITTEN: &str = "written";
/// The page that a whole run writes.
const PAGE: &str = "README.md";
/// The table of the sets that are measured unless others are named.
const SETS: &str = "sets.toml";

/// What to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Generating crates, here and with the peers that are installed.
    Generating,
    /// How that compares with reading Markdown and printing Rust alone.
    Limit,
    /// How it grows with the size of the API.
    Growth,
    /// Compiling the crates.
    Compiling,
    /// Compiling models and a program that uses some, beside serde's derive.
    Models,
    /// Reading and writing JSON by a client's codec and by serde's derive.
    Codec,
    /// Calling a server with a client and by hand.
    Calling,
}

impl Part {
    const ALL: [Self; 7] = [
        Self::Generating,
        Self::Limit,
        Self::Growth,
        Self::Compiling,
        Self::Models,
        Self::Codec,
        Self::Calling,
    ];

    /// Whether the program itself is measured, which must be built then.
    fn runs_docwright(self) -> bool {
        match self {
            Self::Generating | Self::Limit | Self::Growth => true,
            Self::Compiling | Self::Models | Self::Codec | Self::Calling => false,
        }
    }
}

/// Which sets to measure, and how often.
#[derive(Clone, Debug)]
pub struct Options {
    /// The parts; without any, all, and a page is written.
    pub parts: Vec<Part>,
    /// The folder of the corpus.
    pub corpus: PathBuf,
    /// Sets below it, the largest last; without any, those of the table.
    pub sets: Vec<String>,
    /// How often each figure is taken.
    pub runs: usize,
}

/// What all parts need.
struct Bench {
    docwright: Docwright,
    corpus: PathBuf,
    sets: Vec<String>,
    /// The set whose growth is measured: the last.
    largest: String,
    scratch: PathBuf,
    /// How many folders were used by now.
    used: Cell<usize>,
    runs: usize,
}

/// Measures, prints the tables, and writes the page into `folder` if all parts are measured.
///
/// # Errors
/// Something that cannot be read, written, compiled or run.
pub fn run(folder: &Path, options: &Options, out: &mut dyn Write) -> anyhow::Result<bool> {
    let bench = Bench::of(folder, options)?;
    let is_whole = options.parts.is_empty();
    let parts = if is_whole {
        &Part::ALL
    } else {
        &options.parts[..]
    };
    if parts.iter().any(|part| part.runs_docwright()) {
        Docwright::build()?;
    }
    let pictures = if is_whole { folder } else { &bench.scratch };
    let mut sections = Vec::new();
    for part in parts {
        let section = bench.section(*part, pictures)?;
        writeln!(out, "{}", section.markdown())?;
        sections.push(section);
    }
    clear(&bench.scratch.join(WRITTEN))?;
    if is_whole {
        fs::write(folder.join(PAGE), page::page(&sections))?;
    }
    Ok(true)
}

/// Removes a folder, if it is there.
fn clear(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

fn sets(table: &Path) -> anyhow::Result<Vec<String>> {
    let text = fs::read_to_string(table)?;
    let table: BTreeMap<String, Vec<String>> = toml::from_str(&text)?;
    Ok(table.into_values().flatten().collect())
}

impl Bench {
    fn of(folder: &Path, options: &Options) -> anyhow::Result<Self> {
        let scratch = crate::root().join("target/bench/scratch");
        let written = scratch.join(WRITTEN);
        clear(&written)?;
        fs::create_dir_all(&written)?;
        let sets = match &options.sets[..] {
            [] => sets(&folder.join(SETS))?,
            named => named.to_vec(),
        };
        Ok(Self {
            docwright: Docwright::new(),
            corpus: options.corpus.canonicalize()?,
            largest: sets.last().cloned().unwrap_or_default(),
            sets,
            scratch,
            used: Cell::new(0),
            runs: options.runs,
        })
    }

    fn section(&self, part: Part, pictures: &Path) -> anyhow::Result<Section> {
        match part {
            Part::Generating => generating::section(self),
            Part::Limit => limit::section(self),
            Part::Growth => growth::section(self, pictures),
            Part::Compiling => compiling::section(self),
            Part::Models => models::section(self),
            Part::Codec => codec::section(self, pictures),
            Part::Calling => calling::section(),
        }
    }

    /// A folder that is not there. None is removed before the end: where a file was deleted within the last seconds, some
    /// file systems take long to make a new one, which would count as work of who writes next.
    fn fresh(&self) -> PathBuf {
        let number = self.used.replace(self.used.get() + 1);
        self.scratch.join(WRITTEN).join(number.to_string())
    }

    /// The median cost of what `run` does.
    fn cost(&self, run: impl FnMut() -> anyhow::Result<Cost>) -> anyhow::Result<Cost> {
        Cost::median(self.runs, run)
    }

    /// The median time of what `run` does.
    fn time(&self, mut run: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<Duration> {
        let mut times = Vec::new();
        for _ in 0..self.runs {
            let began = Instant::now();
            run()?;
            times.push(began.elapsed());
        }
        Ok(median(times.into_iter()))
    }
}
