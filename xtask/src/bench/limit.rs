//! Turns documentation sets into the share of docwright's time that reading Markdown and printing Rust take at least.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::ensure;
use walkdir::WalkDir;

use super::Bench;
use super::cost::{Cost, median, ratio, seconds};
use super::page::Section;

/// Reads the same files, parses the same Markdown and prints the same Rust as docwright, and nothing else, on one thread.
pub(super) fn section(bench: &Bench) -> anyhow::Result<Section> {
    ensure!(
        !cfg!(debug_assertions),
        "what is measured within this program must be optimised: cargo run --release --package xtask bench"
    );
    let mut rows = Vec::new();
    for set in &bench.sets {
        let pages = bench.corpus.join(set);
        let mut out = PathBuf::new();
        let whole = bench.cost(|| {
            out = bench.fresh();
            let mut command = bench.docwright.generate(&pages, &out);
            Cost::of(command.env("RAYON_NUM_THREADS", "1"))
        })?;
        let markdown = bench.time(|| parse(&files(&pages, "md")))?;
        let printing = median_of_printing(bench, &files(&out, "rs"))?;
        rows.push(vec![
            set.clone(),
            seconds(markdown),
            seconds(printing),
            seconds(whole.wall),
            ratio(markdown + printing, whole.wall),
        ]);
    }
    Ok(Section {
        title: "The limit",
        words: "What cannot be saved: reading the pages and running pulldown-cmark over them, and running prettyplease \
                over the files that are generated, against `docwright generate` as a whole, all on one thread. The \
                last column is the share of the first two in the third."
            .to_owned(),
        head: &["pages", "reading, s", "printing, s", "docwright, s", "share"],
        rows,
        picture: None,
    })
}

fn parse(files: &[PathBuf]) -> anyhow::Result<()> {
    for file in files {
        let text = fs::read_to_string(file)?;
        black_box(pulldown_cmark::Parser::new(&text).count());
    }
    Ok(())
}

/// The time of printing alone, from trees that are there.
fn median_of_printing(bench: &Bench, files: &[PathBuf]) -> anyhow::Result<Duration> {
    let mut trees = Vec::new();
    for file in files {
        trees.push(syn::parse_file(&fs::read_to_string(file)?)?);
    }
    let times = (0..bench.runs).map(|_| {
        let began = Instant::now();
        for tree in &trees {
            black_box(prettyplease::unparse(tree));
        }
        began.elapsed()
    });
    Ok(median(times))
}

/// The files below a folder with that extension.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let paths = entries.map(walkdir::DirEntry::into_path);
    paths
        .filter(|path| path.extension().is_some_and(|each| each == extension))
        .collect()
}
