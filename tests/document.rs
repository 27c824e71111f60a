//! The spec at rest: what is written reads back without loss.

use std::path::{Path, PathBuf};

use docwright::disk;
use docwright::openapi::{document, read, to_json, to_yaml};
use docwright::spec::Api;

use crate::shared::shared;

fn recovered(pages: &Path) -> Api {
    let input = disk::load(pages, None, &[], &mut |_, _| {}).expect("the pages can be read");
    docwright::recover(input).api
}

/// Folders with a README or pages, a level or two below a folder.
fn sets(below: &Path) -> Vec<PathBuf> {
    let mut sets: Vec<PathBuf> = std::fs::read_dir(below)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    sets.sort();
    sets
}

fn reads_back(pages: &Path) {
    let api = recovered(pages);
    let document = document(&api);
    for text in [to_yaml(&document), to_json(&document)] {
        let back = read(&text).expect("it is a document of ours");
        for (operation, back) in api.operations.iter().zip(&back.operations) {
            assert_eq!(operation, back, "{}", pages.display());
        }
        for (model, back) in api.models.iter().zip(&back.models) {
            assert_eq!(model, back, "{}", pages.display());
        }
        assert!(back == api, "{} does not read back", pages.display());
    }
}

#[test]
fn the_repositorys_documents_read_back() {
    for client in sets(&xtask::root().join("specs")) {
        reads_back(&client);
    }
}

#[test]
fn what_every_generator_leads_to_reads_back() {
    let Some(lab) = shared("corpus/lab/sink") else {
        return;
    };
    let sets = sets(&lab);
    assert!(sets.len() > 40);
    for pages in &sets {
        reads_back(pages);
    }
}

#[test]
fn what_hostile_pages_lead_to_reads_back() {
    let Some(hostile) = shared("hostile") else {
        return;
    };
    for pages in sets(&hostile) {
        reads_back(&pages);
    }
}

#[test]
fn another_text_is_refused() {
    assert!(read("openapi: 3.0.3\n").is_err());
    assert!(read("{").is_err());
}
