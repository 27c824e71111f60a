//! Turns any text into an identifier, and identifiers that clash into different ones.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::casing::{Style, capital, is_keyword, join, words};

/// Letters and digits of an identifier; some become names of files, which may have 255 bytes.
const LONGEST: usize = 100;

/// How a kind of item is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Functions, fields, modules.
    Snake,
    /// Types and variants.
    Pascal,
}

/// What wants an identifier in a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What no other claimant of the scope is called, and what stays from one version of an API to the next.
    pub key: String,
    /// The identifier that it would have alone.
    pub wanted: String,
    /// The word of its kind, for the identifier that it has if another one has that.
    pub kind: &'static str,
    /// Whether its name is an identifier already.
    is_exact: bool,
}

impl Claim {
    /// That of something of that name.
    #[must_use]
    pub fn new(key: impl Into<String>, name: &str, case: Case, kind: &'static str) -> Self {
        let wanted = ident(name, case);
        Self {
            key: key.into(),
            is_exact: wanted == name,
            wanted,
            kind,
        }
    }
}

/// The identifiers of one scope. Two never differ in case alone, since some become names of files.
#[derive(Debug, Default)]
pub struct Scope {
    /// Lists of those that no claimant gets.
    reserved: &'static [&'static [&'static str]],
    taken: HashSet<String>,
    /// The last number that an identifier of several claimants was given.
    numbers: HashMap<String, usize>,
}

impl Scope {
    /// A scope in which some identifiers are taken.
    #[must_use]
    pub fn new(reserved: &'static [&'static [&'static str]]) -> Self {
        Self {
            reserved,
            ..Self::default()
        }
    }

    /// Gives each claimant its identifier, by key. Whoever had one in `before` keeps it; then come those whose name is an
    /// identifier already, then the others. The order of the claims does not matter.
    pub fn name(
        &mut self,
        mut claims: Vec<Claim>,
        before: Option<&BTreeMap<String, String>>,
    ) -> BTreeMap<String, String> {
        claims.sort_by(|a, b| (!a.is_exact, &a.key).cmp(&(!b.is_exact, &b.key)));
        claims.dedup_by(|a, b| a.key == b.key);
        let mut names = BTreeMap::new();
        claims.retain(|claim| {
            let name = before.and_then(|names| names.get(&claim.key));
            let kept = name.filter(|name| self.keep(name, &claim.wanted));
            names.extend(kept.map(|name| (claim.key.clone(), name.clone())));
            kept.is_none()
        });
        for claim in claims {
            let name = self.claim(&claim.wanted, claim.kind);
            names.insert(claim.key, name);
        }
        names
    }

    /// Takes identifiers that another scope gave.
    pub(super) fn take(&mut self, names: Option<&BTreeMap<String, String>>) {
        let names = names.into_iter().flat_map(BTreeMap::values);
        self.taken
            .extend(names.map(|name| name.to_ascii_lowercase()));
    }

    /// Takes an identifier that was given before to what would be called `wanted` now; not if it is none, or taken.
    pub(super) fn keep(&mut self, name: &str, wanted: &str) -> bool {
        let case = if is_pascal(wanted) {
            Case::Pascal
        } else {
            Case::Snake
        };
        is_ident(name, case) && self.takes(name)
    }

    /// Takes an identifier; whether it was free.
    fn takes(&mut self, name: &str) -> bool {
        let mut reserved = self.reserved.iter().flat_map(|list| list.iter());
        let is_reserved = reserved.any(|each| each.eq_ignore_ascii_case(name));
        !is_reserved && self.taken.insert(name.to_ascii_lowercase())
    }

    /// Takes an identifier; if it is taken, one with the word of its kind behind it, then numbers.
    pub fn claim(&mut self, wanted: &str, kind: &str) -> String {
        if self.takes(wanted) {
            return wanted.to_owned();
        }
        let with_kind = if is_pascal(wanted) {
            format!("{wanted}{}", capital(kind))
        } else {
            format!("{}_{kind}", wanted.trim_end_matches('_'))
        };
        let mut number = self
            .numbers
            .remove(&with_kind.to_ascii_lowercase())
            .unwrap_or(1);
        let mut name = with_kind.clone();
        while !self.takes(&name) {
            number += 1;
            name = format!("{with_kind}{number}");
        }
        self.numbers.insert(with_kind.to_ascii_lowercase(), number);
        name
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|first: char| first.is_uppercase())
}

/// An identifier for any text: ASCII letters and digits in the case of its kind, never a keyword.
#[must_use]
pub fn ident(text: &str, case: Case) -> String {
    // One word, whatever its humps say.
    let ascii = deunicode::deunicode_with_tofu(text, "").replace("OAuth", "Oauth");
    let mut parts = words(&ascii);
    if parts.is_empty() {
        parts = ascii.chars().map(symbol).map(str::to_owned).collect();
    }
    if parts.is_empty() {
        parts.push("empty".to_owned());
    }
    if parts[0].starts_with(|first: char| first.is_ascii_digit()) {
        parts[0].insert(0, 'n');
    }
    let parts = shortened(parts);
    match case {
        Case::Snake => unreserved(join(&parts, Style::Snake)),
        Case::Pascal => join(&parts, Style::Pascal),
    }
}

/// The words without what is beyond the longest identifier.
fn shortened(mut words: Vec<String>) -> Vec<String> {
    let mut left = LONGEST;
    for word in &mut words {
        word.truncate(left);
        left -= word.len();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a text is what [`ident`] could have made of some other one.
#[must_use]
pub fn is_ident(name: &str, case: Case) -> bool {
    let mut chars = name.chars();
    let first = chars.next();
    match case {
        Case::Pascal => {
            first.is_some_and(|first| first.is_ascii_uppercase())
                && chars.all(|each| each.is_ascii_alphanumeric())
        }
        Case::Snake => {
            let plain =
                |each: char| each.is_ascii_lowercase() || each.is_ascii_digit() || each == '_';
            first.is_some_and(|first| first.is_ascii_lowercase())
                && chars.all(plain)
                && !name.contains("__")
                && !is_keyword(name)
                && name.strip_suffix('_').is_none_or(is_keyword)
        }
    }
}

/// A keyword gets an underscore behind it: `type_`.
fn unreserved(name: String) -> String {
    let keyword = is_keyword(&name);
    if keyword { name + "_" } else { name }
}

/// A word for a character of punctuation.
fn symbol(each: char) -> &'static str {
    match each {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '@' => "at",
        '#' => "hash",
        '_' => "underscore",
        '?' => "question",
        '~' => "tilde",
        '^' => "caret",
        '\'' | '"' | '`' => "quote",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '\\' => "backslash",
        ' ' => "space",
        _ => "other",
    }
}
