//! Turns documentation sets into what generating from them costs, here and with peers.

use super::Bench;
use super::cost::{Cost, ratio};
use super::page::Section;
use super::tools::PEERS;

/// The document beside the pages, which peers read.
pub(super) const TRUTH: &str = "truth.json";

/// Exports and generates each set. Peers that are installed generate from the set's true document, if it has one.
pub(super) fn section(bench: &Bench) -> anyhow::Result<Section> {
    let mut rows = Vec::new();
    for set in &bench.sets {
        let pages = bench.corpus.join(set);
        let export = bench.cost(|| Cost::of(&mut bench.docwright.export(&pages)))?;
        rows.push(row(set, "docwright export", &export, &export));
        let ours =
            bench.cost(|| Cost::of(&mut bench.docwright.generate(&pages, &bench.fresh())))?;
        rows.push(row(set, "docwright generate", &ours, &ours));
        let document = pages.join(TRUTH);
        for peer in PEERS
            .iter()
            .filter(|peer| peer.is_there() && document.is_file())
        {
            let cost = bench.cost(|| Cost::of(&mut peer.command(&document, &bench.fresh())));
            rows.push(match cost {
                Ok(cost) => row(set, peer.name, &cost, &ours),
                Err(error) => vec![set.clone(), format!("{}: {error}", peer.name)],
            });
        }
    }
    Ok(Section {
        title: "Generating",
        words: "Programs as users run them, from pages or document to files. The last column is the work of a row as \
                a multiple of that of `docwright generate`."
            .to_owned(),
        head: &["pages", "program", "seconds", "work, s", "memory, MB", "work, ratio"],
        rows,
        picture: None,
    })
}

fn row(set: &str, program: &str, cost: &Cost, ours: &Cost) -> Vec<String> {
    let mut row = vec![set.to_owned(), program.to_owned()];
    row.extend(cost.cells());
    row.push(ratio(cost.cpu, ours.cpu));
    row
}
