//! Turns the page of an API into the few facts that its client is measured by, read by simpler means than the generator's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a page says of every operation that it describes: method and path template, `GET /pets/{id}`.
pub(crate) fn operations(client: &str, page: &str) -> BTreeSet<String> {
    let text = read(client, &format!("pages/docs/{page}.md")).replace('*', "");
    let words: Vec<_> = text.split_whitespace().collect();
    let pairs = words
        .windows(2)
        .filter(|pair| is_method(pair[0]) && pair[1].starts_with('/'));
    pairs.map(|pair| pair.join(" ")).collect()
}

/// How many operations the index of a page lists.
pub(crate) fn index_length(client: &str, page: &str) -> usize {
    let text = read(client, &format!("pages/docs/{page}.md"));
    let is_row = |line: &&str| line.starts_with("[**") && line.contains(" | ");
    text.lines().filter(is_row).count()
}

/// The base URL that a page states.
pub(crate) fn base_url(client: &str, page: &str) -> String {
    let text = read(client, &format!("pages/docs/{page}.md"));
    after(&text, "All URIs are relative to *", '*')
}

/// The token URL that the manifest of a client states.
pub(crate) fn token_url(client: &str) -> String {
    after(&read(client, "docwright.toml"), "token-url = \"", '"')
}

/// The models that have a page.
pub(crate) fn models(client: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder(client).join("pages/docs")).expect("there are pages");
    let names = entries.map(|entry| entry.expect("the folder can be read").file_name());
    let names = names.filter_map(|name| Some(name.to_str()?.strip_suffix(".md")?.to_owned()));
    names.filter(|name| !name.ends_with("Api")).collect()
}

/// The fields of a model by their wire names, and whether its page says that they are optional.
pub(crate) fn fields(client: &str, model: &str) -> BTreeMap<String, bool> {
    let text = read(client, &format!("pages/docs/{model}.md"));
    let rows = text.lines().filter_map(|line| {
        let row = line.trim_start_matches(['|', ' ']).strip_prefix("**")?;
        let (name, rest) = row.split_once("**")?;
        Some((camel_case(name), rest.contains("[optional]")))
    });
    rows.collect()
}

/// `page_size` as `pageSize`, which is how both APIs write on the wire what their pages write so.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, tail) = word.split_at(1);
        name + &head.to_uppercase() + tail
    })
}

fn is_method(word: &str) -> bool {
    ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&word)
}

/// What stands between `mark` and `end`.
fn after(text: &str, mark: &str, end: char) -> String {
    let (_, rest) = text.split_once(mark).expect("the file has the mark");
    let (found, _) = rest.split_once(end).expect("the file has the end");
    found.to_owned()
}

fn read(client: &str, file: &str) -> String {
    let text = fs::read_to_string(folder(client).join(file));
    text.expect("the file is in the repository")
}

fn folder(client: &str) -> PathBuf {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    specs.join(client)
}
