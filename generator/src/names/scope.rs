//! Turns any text into an identifier, and identifiers that clash into different ones.

use std::collections::HashSet;

use crate::casing::{Style, capital, join, words};

/// How a kind of item is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Functions, fields, modules.
    Snake,
    /// Types and variants.
    Pascal,
}

/// The identifiers of one scope. Two never differ in case alone, since some become names of files.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some identifiers are taken.
    #[must_use]
    pub fn new(reserved: &[&[&str]]) -> Self {
        let taken = reserved.iter().flat_map(|list| list.iter());
        Self {
            taken: taken.map(|name| name.to_lowercase()).collect(),
        }
    }

    /// Takes an identifier; if it is taken, one with the word of its kind behind it, then numbers.
    ///
    /// # Panics
    /// Never: there is always another number.
    pub fn claim(&mut self, wanted: &str, kind: &str) -> String {
        let snake = wanted
            .chars()
            .next()
            .is_none_or(|first| !first.is_uppercase());
        let with_kind = if snake {
            format!("{}_{kind}", wanted.trim_end_matches('_'))
        } else {
            format!("{wanted}{}", capital(kind))
        };
        let numbered = (2..).map(|number| format!("{with_kind}{number}"));
        let mut candidates = [wanted.to_owned(), with_kind.clone()]
            .into_iter()
            .chain(numbered);
        let free = candidates.find(|name| self.taken.insert(name.to_lowercase()));
        free.expect("numbers do not end")
    }
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
    match case {
        Case::Snake => unreserved(join(&parts, Style::Snake)),
        Case::Pascal => join(&parts, Style::Pascal),
    }
}

/// A keyword gets an underscore behind it: `type_`.
fn unreserved(name: String) -> String {
    let keyword = is_keyword(&name);
    if keyword { name + "_" } else { name }
}

/// The keywords of Rust, strict and reserved, of every edition (Reference, section 2.1).
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: [&str; 52] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
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
