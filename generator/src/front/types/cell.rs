//! Turns the markup of a cell that holds a type into the expression within it.

use std::sync::LazyLock;

use regex::Regex;

use crate::front::text::{plain, unescape};

/// What a cell holds.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Cell {
    /// The expression without markup.
    pub(super) text: String,
    /// What the page that a link leads to is called; containers link to their elements.
    pub(super) target: Option<String>,
    /// Values in code marks between commas.
    pub(super) values: Vec<String>,
    /// The type stands there twice, which templates do for files of forms.
    pub(super) doubled: bool,
}

/// Reads a cell.
pub(super) fn read(cell: &str) -> Cell {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(.*?)\[(.*)\]\(([^()]*(?:\([^()]*\))?[^()]*)\)(.*)$").expect("a pattern")
    });
    let cell = unescape(cell.trim())
        .replace("\\<", "<")
        .replace("\\*", "*")
        .replace("\\|", "|")
        .replace('\u{a0}', " ");
    let has_link = cell.contains("](");
    let link = has_link.then(|| LINK.captures(&cell)).flatten();
    let target = link.as_ref().and_then(|found| target(&found[3]));
    let linked = link.map_or_else(
        || cell.clone(),
        |found| [&found[1], &found[2], &found[4]].concat(),
    );
    let text = unbracketed(&linked);
    if let Some(once) = doubled(&text) {
        return Cell {
            text: once,
            doubled: true,
            ..Cell::default()
        };
    }
    let values = values(&text);
    let bare = text.replace("**", "").replace('`', "");
    let bare = if bare.contains("](") {
        plain(&bare)
    } else {
        bare
    };
    let bare = bare.trim().trim_end_matches("(PSCustomObject)");
    Cell {
        text: named_list(bare.trim()).to_owned(),
        target,
        values,
        doubled: false,
    }
}

/// `T` of `[**T**]**Array<T>**`, in which a template says the type twice; the values of a single one may
/// stand in the second alone.
fn unbracketed(text: &str) -> String {
    static BRACKETS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^\[\*\*(.*?)\*\*\](?:\*\*(.*)\*\*)?$").expect("a pattern"));
    let begins = text.starts_with("[**");
    let Some(found) = begins.then(|| BRACKETS.captures(text)).flatten() else {
        return text.to_owned();
    };
    let list = found.get(2).map_or("", |list| list.as_str());
    let elements = list
        .strip_prefix("Array<")
        .and_then(|rest| rest.strip_suffix('>'));
    let values = elements.filter(|each| each.starts_with('\'') && &found[1] == "string");
    values.unwrap_or(&found[1]).to_owned()
}

/// The name of the page that a link leads to, or of the section of the same page.
fn target(link: &str) -> Option<String> {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let name = if path.is_empty() { anchor } else { path };
    let name = name.rsplit('/').next().unwrap_or(name);
    let name = name
        .trim_end_matches(".md")
        .trim_end_matches(".html")
        .trim_end_matches('*');
    (!name.is_empty()).then(|| name.to_owned())
}

/// `**File****File**`
fn doubled(text: &str) -> Option<String> {
    let inner = text.strip_prefix("**")?.strip_suffix("**")?;
    let (first, second) = inner.split_once("****")?;
    let (first, second) = (first.trim_matches('*'), second.trim_matches('*'));
    (first == second && !first.is_empty()).then(|| first.to_owned())
}

/// `` `a`, `b` ``; one alone is a type.
fn values(text: &str) -> Vec<String> {
    let parts: Vec<&str> = text.split(", ").collect();
    let code = |part: &&str| part.len() > 2 && part.starts_with('`') && part.ends_with('`');
    if parts.len() < 2 || !parts.iter().all(code) {
        return Vec::new();
    }
    parts
        .iter()
        .map(|part| part.trim_matches('`').to_owned())
        .collect()
}

/// What stands in `named list( … )`, which R calls a map.
fn named_list(text: &str) -> &str {
    text.strip_prefix("named list(")
        .and_then(|rest| rest.strip_suffix(')'))
        .map_or(text, str::trim)
}
