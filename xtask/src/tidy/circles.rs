//! Turns the paths in files into circles of imports: modules side by side, each of which needs the next one.

use std::collections::{BTreeMap, BTreeSet};

use super::imports::{Found, module_of, paths};
use super::sources::Source;

/// Modules beside each other, and which of them each imports.
type Graph = BTreeMap<String, BTreeSet<String>>;

/// Every circle of the generator's modules: none of its files can be read first.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let modules: Vec<(Vec<String>, Vec<Found>)> = sources
        .iter()
        .filter_map(|source| Some((module_of(source)?, paths(source))))
        .collect();
    let known: BTreeSet<&[String]> = modules
        .iter()
        .map(|(module, _)| module.as_slice())
        .collect();
    let mut families: BTreeMap<&[String], Graph> = BTreeMap::new();
    for (module, found) in &modules {
        for (_, path) in found {
            let Some((depth, other)) = sibling(module, path) else {
                continue;
            };
            if known.contains(&path[1..=depth + 1]) {
                let graph = families.entry(&module[..depth]).or_default();
                let own = graph.entry(module[depth].clone()).or_default();
                own.insert(other.to_owned());
            }
        }
    }
    let circles = families.iter().flat_map(|(family, graph)| {
        let circles = circles(graph).into_iter();
        circles.map(|circle| format!("{}: {}", place(family), circle.join(" → ")))
    });
    circles.collect()
}

/// How many modules a module and a path of it have in common, and the one beside the module's that the path leads to.
fn sibling<'p>(module: &[String], path: &'p [String]) -> Option<(usize, &'p str)> {
    let (first, path) = path.split_first()?;
    let shared = module
        .iter()
        .zip(path)
        .take_while(|(own, other)| own == other);
    let depth = shared.count();
    let other = path.get(depth)?;
    (first == "crate" && depth < module.len()).then_some((depth, other))
}

fn place(family: &[String]) -> String {
    let folders: Vec<&str> = family.iter().map(String::as_str).collect();
    ["generator/src"]
        .into_iter()
        .chain(folders)
        .collect::<Vec<_>>()
        .join("/")
}

/// The shortest way from each module back to itself, told once for all modules on it.
fn circles(graph: &Graph) -> Vec<Vec<&str>> {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut circles = Vec::new();
    for start in graph.keys() {
        if let Some(circle) = way_back(graph, start)
            && !circle.iter().any(|module| told.contains(module))
        {
            told.extend(&circle);
            circles.push(circle);
        }
    }
    circles
}

/// The shortest way from a module to itself.
fn way_back<'g>(graph: &'g Graph, start: &'g str) -> Option<Vec<&'g str>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let last = way.last().copied().unwrap_or(start);
            for next in graph.get(last).into_iter().flatten() {
                let longest: Vec<&str> = way.iter().copied().chain([next.as_str()]).collect();
                if next == start {
                    return Some(longest);
                }
                if seen.insert(next.as_str()) {
                    longer.push(longest);
                }
            }
        }
        ways = longer;
    }
    None
}
