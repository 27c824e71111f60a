//! A crate stays in its folder, whatever the pages are called.

use std::collections::BTreeMap;

use super::sets;
use crate::scratch::Scratch;

/// What a run writes beside the crate's own files: the record of them, and the document.
const OF_THE_RUN: [&str; 2] = [".docwright.json", "openapi.yaml"];

#[test]
fn nothing_is_written_outside_the_output() {
    for set in sets::all() {
        let scratch = Scratch::new();
        scratch.write("around/kept.txt", "kept");
        let pages = set.pages.to_string_lossy();
        let ran = scratch.run(&[
            "generate",
            &pages,
            "--out",
            "@/around/out",
            "--name",
            &set.package,
        ]);
        assert_eq!(ran.status, 0, "{}: {}", set.package, ran.err);
        let files = scratch.files("");
        let (inside, outside): (Vec<_>, Vec<_>) = files
            .into_iter()
            .partition(|path| path.starts_with("around/out/"));
        assert_eq!(outside, ["around/kept.txt"], "{}", set.package);
        let written: BTreeMap<&str, String> = inside
            .iter()
            .filter_map(|path| Some((path.strip_prefix("around/out/")?, scratch.read(path))))
            .filter(|(path, _)| !OF_THE_RUN.contains(path))
            .collect();
        let wanted: BTreeMap<&str, String> = set
            .files
            .iter()
            .map(|(path, text)| (path.as_str(), text.clone()))
            .collect();
        assert!(written == wanted, "{}", set.package);
    }
}
