//! What a run writes, and whether words of the pages come out there.

use docwright::disk::Files;
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

/// What came of some pages.
pub(super) struct Outcome {
    /// Name of the crate.
    pub(super) name: String,
    pub(super) files: Files,
    pub(super) document: Value,
    /// The document as JSON.
    pub(super) json: String,
    pub(super) findings: String,
}

/// Whether a word of the pages comes out there.
type Holds = fn(&Outcome, &str) -> bool;

/// Where text comes out; beside these there is the terminal, which has a test of its own.
pub(super) const OUTPUTS: [(&str, Holds); 11] = [
    ("identifiers", |it, word| {
        it.tokens(&|tree| matches!(tree, TokenTree::Ident(name) if holds(&name.to_string(), word)))
    }),
    ("literals", |it, word| {
        it.tokens(
            &|tree| matches!(tree, TokenTree::Literal(text) if holds(&text.to_string(), word)),
        )
    }),
    ("documentation", |it, word| it.lines("//", word)),
    ("attributes", |it, word| it.lines("#[cfg", word)),
    ("names of files", |it, word| {
        it.files.keys().any(|path| holds(path, word))
    }),
    ("Cargo.toml", |it, word| holds(it.file("Cargo.toml"), word)),
    ("README.md", |it, word| holds(it.file("README.md"), word)),
    ("examples", |it, word| {
        let mut files = it.files.iter();
        files.any(|(path, text)| path.starts_with("examples/") && holds(text, word))
    }),
    ("openapi.yaml", |it, word| {
        holds(it.file("openapi.yaml"), word)
    }),
    ("JSON", |it, word| holds(&it.json, word)),
    ("findings", |it, word| holds(&it.findings, word)),
];

fn holds(text: &str, word: &str) -> bool {
    text.to_ascii_lowercase().contains(word)
}

impl Outcome {
    /// A file of the crate.
    pub(super) fn file(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }

    /// The Rust files that pages have to do with.
    pub(super) fn code(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_code = |path: &str| {
            let is_rust = path
                .rsplit_once('.')
                .is_some_and(|(_, ending)| ending == "rs");
            is_rust && !path.starts_with("src/runtime/")
        };
        let files = self
            .files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(move |(path, _)| is_code(path))
    }

    fn lines(&self, start: &str, word: &str) -> bool {
        let mut lines = self.code().flat_map(|(_, text)| text.lines());
        lines.any(|line| line.trim_start().starts_with(start) && holds(line, word))
    }

    fn tokens(&self, is: &dyn Fn(&TokenTree) -> bool) -> bool {
        self.code()
            .any(|(_, text)| any(text.parse().expect("tokens"), is))
    }
}

fn any(tokens: TokenStream, is: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|tree| match &tree {
        TokenTree::Group(group) => any(group.stream(), is),
        TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_) => is(&tree),
    })
}
