//! Turns a documentation set into smaller and larger ones, and into how the cost of generating grows with the size.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use docwright::Recovered;
use docwright::disk;

use super::Bench;
use super::cost::{Cost, ratio};
use super::page::Section;
use super::plot;

/// The sizes, in eighths of the set.
const EIGHTHS: [usize; 7] = [1, 2, 4, 8, 16, 32, 64];
/// The picture beside the page.
const PICTURE: &str = "growth.svg";

/// Generates from an eighth of the pages to eight times as many, where each repetition has names of its own.
pub(super) fn section(bench: &Bench, beside: &Path) -> anyhow::Result<Section> {
    let pages = bench.corpus.join(&bench.largest);
    let recovered = docwright::recover(disk::load(&pages, None, &[], &mut |_, _| {})?);
    let names = names(&recovered);
    let mut rows = Vec::new();
    let mut points = Vec::new();
    let mut last: Option<Cost> = None;
    for eighths in EIGHTHS {
        let folder = bench.fresh();
        let count = write(&recovered, &names, eighths, &folder)?;
        let cost =
            bench.cost(|| Cost::of(&mut bench.docwright.generate(&folder, &bench.fresh())))?;
        let grown = last.map_or_else(String::new, |last| ratio(cost.cpu, last.cpu));
        let mut row = vec![format!("{eighths}/8"), count.to_string()];
        row.extend(cost.cells());
        row.push(grown);
        rows.push(row);
        points.push((count, cost.cpu.as_secs_f64()));
        last = Some(cost);
    }
    plot::line(&beside.join(PICTURE), &points, ("pages", "work, seconds"))?;
    Ok(Section {
        title: "Growth",
        words: format!(
            "The pages of {}, a part of them or several times, each time under other names. The last column is the \
             work as a multiple of that of half the size.",
            bench.largest
        ),
        head: &["size", "pages", "seconds", "work, s", "memory, MB", "ratio"],
        rows,
        picture: Some(PICTURE),
    })
}

/// The names that must differ between repetitions: those of models, operations and groups of operations.
fn names(recovered: &Recovered) -> HashSet<String> {
    let models = recovered.draft.models.iter().map(|page| &page.name.value);
    let operations = recovered
        .draft
        .apis
        .iter()
        .flat_map(|page| &page.operations);
    let operations = operations.map(|operation| &operation.name.value);
    let apis = recovered.draft.apis.iter().map(|page| &page.title.value);
    let titles = apis.clone().map(|title| format!("{title}Api"));
    models
        .chain(operations)
        .chain(apis)
        .cloned()
        .chain(titles)
        .collect()
}

/// Writes so many eighths of the pages. Gives their number.
fn write(
    recovered: &Recovered,
    names: &HashSet<String>,
    eighths: usize,
    folder: &Path,
) -> anyhow::Result<usize> {
    fs::create_dir_all(folder)?;
    let mut count = 0;
    for (at, (_, page)) in recovered.sources.iter().enumerate() {
        for copy in (0..64).filter(|copy| is_wanted(at, *copy, eighths)) {
            let name = Path::new(&page.path).file_stem().unwrap_or_default();
            let file = renamed(&name.to_string_lossy(), names, copy) + ".md";
            fs::write(folder.join(file), renamed(&page.text, names, copy))?;
            count += 1;
        }
    }
    Ok(count)
}

/// Whether a page has a place in a copy of the set: all in whole copies, each eighth page in an eighth.
fn is_wanted(page: usize, copy: usize, eighths: usize) -> bool {
    if eighths < 8 {
        copy == 0 && page % 8 < eighths
    } else {
        copy < eighths / 8
    }
}

/// The text with another name for each of `names`, and with paths that begin otherwise.
fn renamed(text: &str, names: &HashSet<String>, copy: usize) -> String {
    if copy == 0 {
        return text.to_owned();
    }
    let suffix = format!("Again{copy}");
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for word in text.split_inclusive(|each: char| !each.is_alphanumeric() && each != '_') {
        let end = word.trim_end_matches(|each: char| !each.is_alphanumeric() && each != '_');
        out.push_str(end);
        if names.contains(end) {
            out.push_str(&suffix);
        }
        out.push_str(&word[end.len()..]);
    }
    out.replace("** /", &format!("** /again{copy}/"))
}
