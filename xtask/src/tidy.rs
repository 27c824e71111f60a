//! Turns the sources of this repository into their sizes and into what breaks the rules of the house.

mod circles;
mod imports;
mod measure;
mod rules;
mod sources;
mod strays;
mod vendors;

use std::io::Write;
use std::path::Path;

use measure::Size;
use sources::Source;

/// Lines that a file may have.
const LONGEST_FILE: usize = 300;
/// Lines that a function may have, from its first line to its closing brace.
const LONGEST_FUNCTION: usize = 40;

/// Prints how long files and functions are, and every breach of a rule; whether there is none.
///
/// # Errors
/// A file that cannot be read or is no Rust.
pub fn run(root: &Path, out: &mut dyn Write) -> anyhow::Result<bool> {
    let sources = sources::rust(root)?;
    let (own, generated): (Vec<_>, Vec<_>) = sources.iter().partition(|each| !each.is_generated());
    sizes("ours", &own, out)?;
    sizes("generated", &generated, out)?;
    let breaches = breaches(root, &sources)?;
    for breach in &breaches {
        writeln!(out, "{breach}")?;
    }
    Ok(breaches.is_empty())
}

/// Every breach of a rule, as a line with its place.
///
/// # Errors
/// A file that cannot be read or is no Rust.
pub fn check(root: &Path) -> anyhow::Result<Vec<String>> {
    breaches(root, &sources::rust(root)?)
}

fn breaches(root: &Path, sources: &[Source]) -> anyhow::Result<Vec<String>> {
    let mut breaches = Vec::new();
    for source in sources {
        breaches.extend(imports::check(source));
        if !source.is_generated() {
            breaches.extend(too_long(source));
        }
    }
    breaches.extend(circles::check(sources));
    breaches.extend(sources::others(root)?.iter().filter_map(long_file));
    breaches.extend(strays::check(root)?);
    breaches.extend(vendors::check(root)?);
    Ok(breaches)
}

fn too_long(source: &Source) -> Vec<String> {
    let path = &source.path;
    let file = long_file(&(path.clone(), source.lines()));
    let functions = measure::functions(&source.syntax);
    let long = functions
        .into_iter()
        .filter(|size| size.lines > LONGEST_FUNCTION);
    let long = long.map(|Size { name, line, lines }| {
        format!(
            "{path}:{line}: `{name}` has {lines} lines; a function has at most {LONGEST_FUNCTION}"
        )
    });
    file.into_iter().chain(long).collect()
}

fn long_file((path, lines): &(String, usize)) -> Option<String> {
    let is_long = *lines > LONGEST_FILE;
    is_long.then(|| format!("{path}: {lines} lines; a file has at most {LONGEST_FILE}"))
}

fn sizes(whose: &str, sources: &[&Source], out: &mut dyn Write) -> std::io::Result<()> {
    let files = sources.iter().map(|source| source.lines()).collect();
    let functions = sources
        .iter()
        .flat_map(|source| measure::functions(&source.syntax));
    let functions = functions.map(|size| size.lines).collect();
    writeln!(
        out,
        "{whose}: files {}; functions {}",
        distribution(files),
        distribution(functions)
    )
}

fn distribution(mut lines: Vec<usize>) -> String {
    lines.sort_unstable();
    let at = |share: usize| {
        lines
            .get(lines.len().saturating_sub(1) * share / 100)
            .copied()
    };
    let [median, p90, max] = [50, 90, 100].map(|share| at(share).unwrap_or(0));
    format!(
        "{} with median {median}, p90 {p90}, max {max} lines",
        lines.len()
    )
}
