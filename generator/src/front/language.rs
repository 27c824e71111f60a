//! Turns the examples, folders and type words of a set into the language that it documents.

use std::collections::BTreeMap;

use super::words::{LANGUAGES, Language};
use crate::markdown::{Block, Blocks};
use crate::source::{PageId, Sources};

/// The language that most examples are written in; without examples, the one that a folder tells, or whose own
/// words for types stand most often.
pub(super) fn of(
    sources: &Sources,
    pages: &[PageId],
    blocks: &[Blocks],
) -> Option<&'static Language> {
    of_examples(sources, blocks)
        .or_else(|| of_folders(sources, pages))
        .or_else(|| of_words(sources, pages))
}

fn of_examples(sources: &Sources, blocks: &[Blocks]) -> Option<&'static Language> {
    let mut votes = Votes::default();
    for block in blocks.iter().flat_map(|each| &each.blocks) {
        let Block::Code { info, .. } = block else {
            continue;
        };
        let info = sources.text(*info).to_ascii_lowercase();
        let word = info
            .split(|each: char| !each.is_alphanumeric())
            .rfind(|word| !word.is_empty());
        let spoken = LANGUAGES
            .iter()
            .position(|language| word.is_some_and(|word| language.fences.contains(&word)));
        votes.add(spoken, 1);
    }
    votes.most()
}

fn of_folders(sources: &Sources, pages: &[PageId]) -> Option<&'static Language> {
    let paths = pages.iter().map(|&id| sources.page(id).path.as_str());
    let paths: Vec<Vec<&str>> = paths.map(|path| path.split('/').collect()).collect();
    // Folders that hold every page are the user's own.
    let first = paths.first()?;
    let folders = &first[..first.len() - 1];
    let shared = |depth: &usize| {
        paths
            .iter()
            .all(|path| path.get(*depth) == Some(&folders[*depth]))
    };
    let own = (0..folders.len()).take_while(shared).count();
    let folder = |folder: &&str| {
        let below = |path: &Vec<&str>| path[own..path.len() - 1].contains(folder);
        paths.iter().any(below)
    };
    LANGUAGES
        .iter()
        .find(|language| language.folders.iter().any(folder))
}

fn of_words(sources: &Sources, pages: &[PageId]) -> Option<&'static Language> {
    let mut votes = Votes::default();
    for page in pages.iter().map(|&id| sources.page(id)) {
        for (at, language) in LANGUAGES.iter().enumerate() {
            let marks = language.marks.iter();
            let counts = marks.map(|mark| page.text.matches(&format!("**{mark}**")).count());
            votes.add(Some(at), counts.sum());
        }
    }
    votes.most()
}

/// How much speaks for each language, by its place in the table.
#[derive(Default)]
struct Votes(BTreeMap<usize, usize>);

impl Votes {
    fn add(&mut self, language: Option<usize>, count: usize) {
        if let Some(language) = language {
            *self.0.entry(language).or_default() += count;
        }
    }

    /// The language with most votes, the first in the table of several.
    fn most(&self) -> Option<&'static Language> {
        let votes = self.0.iter().rev().filter(|(_, count)| **count > 0);
        votes
            .max_by_key(|(_, count)| **count)
            .map(|(at, _)| &LANGUAGES[*at])
    }
}
