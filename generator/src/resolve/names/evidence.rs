//! Turns the words of prose and path templates into evidence on how names are spelled.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::casing::{Style, is_same, squash, style};
use crate::draft::{Draft, Said};
use crate::source::Span;

use super::Kind;
use crate::spec::variables;

/// A word as it is spelled somewhere.
#[derive(Clone, Debug)]
pub(super) struct Spelling {
    /// The word.
    pub(super) word: String,
    /// Where it stands.
    pub(super) span: Span,
    /// How much it counts.
    weight: usize,
}

/// The spellings of a set: of each name, and which style most of them have.
#[derive(Default)]
pub(super) struct Evidence {
    parameters: Spelled,
    fields: Spelled,
    /// Words such as `X-Trace-ID`, which are names of headers.
    headers: HashMap<String, Spelling>,
}

/// Where names of one kind are spelled.
#[derive(Default)]
struct Spelled {
    names: HashMap<String, Vec<Spelling>>,
    styles: Votes,
}

/// How many names are spelled in each style, and where the first of them stands.
#[derive(Clone, Default)]
pub(super) struct Votes(BTreeMap<Style, (usize, Span)>);

/// A variable of a path template, and a name in the JSON of an example, count as much as so many words of prose.
const VERBATIM: usize = 4;

impl Evidence {
    /// Reads the whole draft; only words that equal one of the names but for style count.
    pub(super) fn of(draft: &Draft, names: &HashSet<String>) -> Self {
        let mut evidence = Self::default();
        for (word, span) in templates(draft) {
            evidence.parameters.add(word, span, VERBATIM, names);
        }
        for (word, span) in on_operations(draft).flat_map(header_words) {
            let known = evidence.headers.entry(squash(word));
            known.or_insert_with(|| Spelling {
                word: word.to_owned(),
                span,
                weight: 1,
            });
        }
        for key in draft.readme.iter().flat_map(|readme| &readme.schemes) {
            if let Some(name) = &key.parameter {
                evidence.parameters.add(&name.value, name.span, 1, names);
            }
        }
        for (word, span) in on_operations(draft).flat_map(tokens) {
            evidence.parameters.add(word, span, 1, names);
        }
        for key in keys(draft) {
            evidence.fields.add(&key.value, key.span, VERBATIM, names);
        }
        for (word, span) in on_fields(draft).flat_map(tokens) {
            evidence.fields.add(word, span, 1, names);
        }
        evidence
    }

    /// How most spell a name: in words on names of its kind, then on others.
    pub(super) fn spelling(&self, squashed: &str, kind: Kind) -> Option<&Spelling> {
        let (own, other) = self.kinds(kind);
        own.spelling(squashed).or_else(|| {
            // English joins words with hyphens, so those of another kind prove nothing.
            other
                .spelling(squashed)
                .filter(|each| !each.word.contains('-'))
        })
    }

    /// How a header's name is spelled.
    pub(super) fn header(&self, squashed: &str) -> Option<&Spelling> {
        self.headers.get(squashed)
    }

    /// The style of most names of a kind, or of the other kind where that one has none.
    pub(super) fn style(&self, kind: Kind) -> Option<(Style, Span)> {
        let (own, other) = self.kinds(kind);
        own.styles.most().or_else(|| other.styles.most())
    }

    fn kinds(&self, kind: Kind) -> (&Spelled, &Spelled) {
        match kind {
            Kind::Parameter => (&self.parameters, &self.fields),
            Kind::Field => (&self.fields, &self.parameters),
        }
    }
}

impl Spelled {
    fn add(&mut self, word: &str, span: Span, weight: usize, names: &HashSet<String>) {
        let squashed = squash(word);
        if !names.contains(&squashed) {
            return;
        }
        let spelled = self.names.entry(squashed).or_default();
        if let Some(known) = spelled.iter_mut().find(|each| each.word == word) {
            known.weight += weight;
            return;
        }
        spelled.push(Spelling {
            word: word.to_owned(),
            span,
            weight,
        });
        if let Some(style) = style(word).filter(|style| *style != Style::Dotted) {
            self.styles.add(style, span);
        }
    }

    fn spelling(&self, squashed: &str) -> Option<&Spelling> {
        let spelled = self.names.get(squashed)?;
        spelled.iter().rev().max_by_key(|each| each.weight)
    }
}

impl Votes {
    /// Counts one more name.
    pub(super) fn add(&mut self, style: Style, span: Span) {
        self.0.entry(style).or_insert((0, span)).0 += 1;
    }

    /// The style of most.
    pub(super) fn most(&self) -> Option<(Style, Span)> {
        let most = self.0.iter().rev().max_by_key(|(_, (count, _))| *count);
        most.map(|(style, (_, span))| (*style, *span))
    }

    /// The style of all, if there are enough to trust.
    pub(super) fn all(&self) -> Option<(Style, Span)> {
        let mut styles = self.0.iter();
        match (styles.next(), styles.next()) {
            (Some((style, (count, span))), None) if *count > 2 => Some((*style, *span)),
            _ => None,
        }
    }
}

/// How the words on a row spell its name.
pub(super) fn spelled_in<'p>(prose: &'p Said<String>, squashed: &str) -> Option<(&'p str, Span)> {
    if !squash(&prose.value).contains(squashed) {
        return None;
    }
    tokens(prose)
        .chain(dotted(prose))
        .find(|(word, _)| is_same(word, squashed))
}

/// The words of a text with dots inside, as in `Filter by owner.id`.
fn dotted(said: &Said<String>) -> impl Iterator<Item = (&str, Span)> {
    static DOTTED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\b[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+\b").expect("a pattern")
    });
    DOTTED
        .find_iter(&said.value)
        .map(|found| (found.as_str(), said.span))
}

/// Whether a word shows how it is spelled: it has a hump, or punctuation that is not that of a constant, of a header or
/// of English (`top-K`).
fn shows(word: &str) -> bool {
    let punctuated = word.bytes().any(|each| !each.is_ascii_alphanumeric());
    let constant = !word.bytes().any(|each| each.is_ascii_lowercase());
    let header = word.contains('-') && word.bytes().any(|each| each.is_ascii_uppercase());
    let styled = style(word).is_some_and(|style| style != Style::Pascal);
    (punctuated && !constant && !header) || styled
}

/// The words of a text that show how they are spelled: with a hump, with punctuation inside or in front.
/// Words with a hyphen are English unless they are marked as code; capitals in front are names of classes.
fn tokens(said: &Said<String>) -> impl Iterator<Item = (&str, Span)> {
    let runs = said.value.split_whitespace().filter(|run| may_show(run));
    runs.flat_map(shown).map(|word| (word, said.span))
}

/// Whether a word in a text without spaces may be one that [`shows`]; of most it is soon seen that none is.
fn may_show(run: &str) -> bool {
    let run = run.trim_end_matches(['.', ',']);
    let mark = |each| matches!(each, b'_' | b'-' | b'.' | b'[' | b']' | b'@' | b'$');
    let mut bytes = run.bytes();
    bytes.next().is_some_and(mark) || bytes.any(|each| mark(each) || each.is_ascii_uppercase())
}

/// The words of a text without spaces that show how they are spelled.
fn shown(text: &str) -> impl Iterator<Item = &str> {
    static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"[@$_]?[A-Za-z][A-Za-z0-9]*(?:[_.\[\]-]+[A-Za-z0-9]+)*\]?").expect("a pattern")
    });
    let marked = move |start: usize, end: usize| {
        let before = text[..start].chars().next_back();
        let behind = text[end..].chars().next();
        matches!(before, Some('`' | '"' | '\'' | '?' | '&' | '*'))
            || matches!(behind, Some('`' | '"' | '=' | '*'))
    };
    // Parts of paths are spelled by other rules.
    let in_path = |found: &regex::Match<'_>| {
        text[..found.start()].ends_with('/') || text[found.end()..].starts_with('/')
    };
    TOKEN
        .find_iter(text)
        .filter(move |found| !in_path(found))
        .flat_map(move |found| {
            let word = found.as_str();
            let whole = word.ends_with(']') == word.contains('[');
            let dotted = word.contains('.') && !marked(found.start(), found.end());
            let parts = if dotted || !whole {
                word.split(['.', '[', ']']).collect()
            } else {
                vec![word]
            };
            let hyphens = marked(found.start(), found.end());
            parts
                .into_iter()
                .filter(move |part| shows(part) && (hyphens || !part.contains('-')))
        })
}

/// The words of a text that are names of headers by their look.
fn header_words(said: &Said<String>) -> impl Iterator<Item = (&str, Span)> {
    static HEADER: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\bX(?:-[A-Z][A-Za-z0-9]*)+\b").expect("a pattern"));
    HEADER
        .find_iter(&said.value)
        .map(|found| (found.as_str(), said.span))
}

/// The words on operations and their parameters.
fn on_operations(draft: &Draft) -> impl Iterator<Item = &Said<String>> {
    let operations = draft.apis.iter().flat_map(|page| &page.operations);
    let parameters = operations
        .clone()
        .flat_map(|operation| &operation.parameters)
        .filter_map(|each| each.description.as_ref());
    parameters.chain(operations.flat_map(|operation| &operation.prose))
}

/// The names in the JSON of examples.
fn keys(draft: &Draft) -> impl Iterator<Item = &Said<String>> {
    let operations = draft.apis.iter().flat_map(|page| &page.operations);
    let examples = operations.filter_map(|operation| operation.example.as_ref());
    examples.flat_map(|example| &example.keys)
}

/// The words on fields.
fn on_fields(draft: &Draft) -> impl Iterator<Item = &Said<String>> {
    let fields = draft.models.iter().flat_map(|model| &model.fields);
    fields.filter_map(|each| each.description.as_ref())
}

/// The variables of all path templates.
fn templates(draft: &Draft) -> impl Iterator<Item = (&str, Span)> {
    let own = draft
        .apis
        .iter()
        .flat_map(|page| &page.operations)
        .filter_map(|operation| operation.endpoint.as_ref());
    let rows = draft
        .apis
        .iter()
        .flat_map(|page| &page.index)
        .filter_map(|row| row.endpoint.as_ref());
    let front = draft
        .readme
        .iter()
        .flat_map(|readme| &readme.index)
        .filter_map(|row| row.endpoint.as_ref());
    own.chain(rows)
        .chain(front)
        .flat_map(|endpoint| variables(&endpoint.path.value).map(|name| (name, endpoint.path.span)))
        .filter(|(name, _)| style(name).is_some_and(|style| style != Style::Pascal))
}
