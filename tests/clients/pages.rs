//! Turns the page of an API into the few facts that its client is measured by, read by simpler means than the generator's.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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
    let rows = text.lines().filter(|line| line.starts_with("[**"));
    rows.count()
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
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let path = specs.join(client).join(file);
    fs::read_to_string(path).expect("the file is in the repository")
}
