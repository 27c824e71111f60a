//! Two versions of a real SDK, if the corpus has some: a diff finds every operation that their indexes differ in, and no
//! other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use docwright::diff::{self, Change, Kind, Version, What};
use docwright::names::Names;
use docwright::{Recovered, disk, recover};

use crate::shared::shared;

/// Pairs of documentation sets that are called the same but for what stands behind `@`, the older first.
fn pairs(corpus: &Path) -> Vec<[PathBuf; 2]> {
    let mut sets: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for entry in fs::read_dir(corpus).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some((sdk, _)) = name.split_once('@') {
            sets.entry(sdk.to_owned()).or_default().push(path.clone());
        }
    }
    let several = sets.into_values().map(|mut versions| {
        versions.sort();
        versions
    });
    several
        .flat_map(|versions| versions.windows(2).map(<[_]>::to_vec).collect::<Vec<_>>())
        .filter_map(|pair| pair.try_into().ok())
        .collect()
}

/// The names of operations in the tables at the heads of pages, read as lines and nothing more.
fn index(set: &Path) -> BTreeSet<String> {
    let pages = fs::read_dir(set.join("docs")).expect("the set has pages");
    let texts = pages.map(|page| {
        let path = page.expect("the entry can be read").path();
        fs::read_to_string(path).unwrap_or_default()
    });
    let names = |text: String| {
        let rows = text.lines().filter_map(|line| {
            let row = line.trim_start_matches(['|', ' ']).strip_prefix("[**")?;
            let (name, link) = row.split_once("**](")?;
            link.contains('#').then(|| name.to_owned())
        });
        rows.collect::<Vec<_>>()
    };
    texts.flat_map(names).collect()
}

/// What the pages call the operations of which something became.
fn names(changes: &[Change], what: What, version: &Recovered) -> BTreeSet<String> {
    let is_wanted = |change: &&Change| change.kind == Kind::Operation && change.what == what;
    let wanted = changes.iter().filter(is_wanted);
    let keys: BTreeSet<&str> = wanted.map(|change| change.name.as_str()).collect();
    let operations = version.api.operations.iter().filter(|operation| {
        let (method, path) = (operation.method.value.as_str(), &operation.path.value);
        keys.contains(format!("{method} {path}").as_str())
    });
    let names = operations.map(|operation| operation.name.value.clone());
    names.collect()
}

fn version(recovered: &Recovered) -> Version<'_> {
    Version {
        api: &recovered.api,
        names: &recovered.names,
    }
}

fn recovered(set: &Path) -> Recovered {
    recover(disk::load(set, None, &[], &mut |_, _| ()).expect("the set can be read"))
}

#[test]
fn a_diff_of_real_versions_finds_what_their_indexes_differ_in() {
    let Some(corpus) = shared("corpus/real") else {
        return;
    };
    let pairs = pairs(&corpus);
    assert!(!pairs.is_empty(), "no set is there in two versions");
    for [old, new] in pairs {
        let (before, now) = (index(&old), index(&new));
        assert!(
            before.len() > 100 && now.len() > 100,
            "the tables were not read"
        );
        let (old, mut new) = (recovered(&old), recovered(&new));
        new.names = Names::of(&new.api, old.names.given());
        let changes = diff::diff(version(&old), version(&new));
        let gone: BTreeSet<String> = before.difference(&now).cloned().collect();
        let added: BTreeSet<String> = now.difference(&before).cloned().collect();
        assert_eq!(names(&changes, What::Removed, &old), gone);
        assert_eq!(names(&changes, What::Added, &new), added);
    }
}
