//! Small changes of one set of pages, each alone: what becomes of the API and of its client, and what version it asks for.
//!
//! What they ask for was held against cargo-semver-checks once, on the crates that they lead to.

use std::path::Path;

use docwright::diff::{self, Version};
use docwright::disk;
use docwright::names::Names;
use docwright::{Recovered, recover};

use super::edits::{Edit, SMALL, Small};
use crate::scratch::Scratch;

#[test]
fn each_small_change_asks_for_the_version_that_callers_need() {
    let old = recovered(&[]);
    let (mut shown, mut others) = (String::new(), Vec::new());
    for Small(name, edits, bump) in SMALL {
        let mut new = recovered(edits);
        new.names = Names::of(&new.api, old.names.given());
        let changes = diff::diff(version(&old), version(&new));
        let asked = diff::bump(&changes);
        shown.extend([
            format!("# {name}: {asked}\n"),
            diff::text(&changes),
            "\n".to_owned(),
        ]);
        if asked != *bump {
            others.push(format!("{name}: {asked}, not {bump}"));
        }
    }
    assert!(others.is_empty(), "{others:#?}\n{shown}");
    insta::assert_snapshot!(shown);
}

#[test]
fn operations_that_come_and_go_are_told_with_their_methods() {
    let old = recovered(&[]);
    let page = "docs/RoomsApi.md";
    let row = "[**list_rooms**](RoomsApi.md#list_rooms) | **GET** /rooms |";
    let index = "[**list_rooms**](docs/RoomsApi.md#list_rooms) | **GET** /rooms |";
    let new = recovered(&[
        (
            page,
            row,
            "[**count_rooms**](RoomsApi.md#count_rooms) | **GET** /count |",
        ),
        (page, "## list_rooms", "## count_rooms"),
        (page, "<RoomList> list_rooms(", "<RoomList> count_rooms("),
        (
            "README.md",
            index,
            "[**count_rooms**](docs/RoomsApi.md#count_rooms) | **GET** /count |",
        ),
    ]);
    let there = diff::diff(version(&old), version(&new));
    let back = diff::diff(version(&new), version(&old));
    let told = format!("{}\n{}", diff::markdown(&there), diff::text(&back));
    insta::assert_snapshot!(told);
}

fn version(recovered: &Recovered) -> Version<'_> {
    Version {
        api: &recovered.api,
        names: &recovered.names,
    }
}

/// What the pages of the case lead to, after these edits.
fn recovered(edits: &[Edit]) -> Recovered {
    let scratch = Scratch::with_cattery();
    for (page, from, to) in edits {
        let text = scratch.read(page);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {page}");
        scratch.write(page, text.replace(from, to));
    }
    let input = disk::load(Path::new(&scratch.path(".")), None, &[], &mut |_, _| ());
    recover(input.expect("the pages can be read"))
}
