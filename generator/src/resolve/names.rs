//! Turns names as an SDK writes them into names on the wire.

mod evidence;
mod habits;
mod reserved;
mod standards;

use std::collections::HashSet;

use crate::casing::{Style, capital, join, split, squash, style, words};
use crate::draft::{Draft, Said};
use crate::source::Span;
use crate::spec::{Known, Origin, Rule};
use evidence::{Evidence, Votes, spelled_in};
use habits::{Habit, habit, raised};

/// What the pages tell about the spelling of names.
pub(super) struct Spellings {
    evidence: Evidence,
    /// Whether the fields are those of HAL, without the underscores that it puts in front.
    hal: bool,
    /// What the SDK does to the names of parameters and of fields.
    parameters: Habit,
    fields: Habit,
}

/// What the names around a name tell of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    /// The style of those that are spelled somewhere, if they agree; else that of the API.
    style: Option<(Style, Span)>,
    /// They are names of OAuth 2.
    oauth: bool,
}

impl Around {
    /// Nothing.
    pub(super) const NOTHING: Self = Self {
        style: None,
        oauth: false,
    };
}

/// What a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A parameter.
    Parameter,
    /// A field of a model.
    Field,
}

/// Words with digits that are one word, though a capital follows in camel case.
const WORDS_WITH_DIGITS: &[&str] = &[
    "auth0", "base64", "ec2", "h264", "http2", "i18n", "ipv4", "ipv6", "k8s", "l10n", "md5", "mp3",
    "mp4", "oauth1", "oauth2", "s3", "sha1", "sha256", "sha512", "utf8", "web3", "x509",
];

impl Spellings {
    /// Reads the whole draft for spellings.
    pub(super) fn of(draft: &Draft) -> Self {
        let parameters: Vec<&str> = parameters(draft).collect();
        let fields: Vec<&str> = draft
            .models
            .iter()
            .flat_map(|model| &model.fields)
            .map(|field| field.name.value.as_str())
            .collect();
        let names: HashSet<String> = parameters
            .iter()
            .chain(&fields)
            .map(|name| squash(name))
            .collect();
        Self {
            evidence: Evidence::of(draft, &names),
            parameters: habit(draft, Kind::Parameter, &parameters),
            hal: standards::is_bare_hal(&fields),
            fields: habit(draft, Kind::Field, &fields),
        }
    }

    /// What names that stand together, in one operation or model, tell of each other.
    pub(super) fn around<'n>(
        &self,
        names: impl Iterator<Item = (&'n Said<String>, Option<&'n Said<String>>)> + Clone,
        kind: Kind,
    ) -> Around {
        let mut votes = Votes::default();
        for (said, near) in names.clone() {
            let squashed = squash(&said.value);
            let near = near.and_then(|prose| spelled_in(prose, &squashed));
            let spelled = || {
                let spelling = self.evidence.spelling(&squashed, kind)?;
                Some((spelling.word.as_str(), spelling.span))
            };
            if let Some((word, span)) = near.or_else(spelled)
                && let Some(style) = style(word).filter(|style| *style != Style::Dotted)
            {
                votes.add(style, span);
            }
        }
        Around {
            style: votes.all().or_else(|| self.evidence.style(kind)),
            oauth: standards::is_oauth(names.map(|(said, _)| said.value.as_str())),
        }
    }

    /// A header's name: as the pages spell it, else as it is `usual`.
    pub(super) fn header(&self, said: &Said<String>, usual: &str) -> Known<String> {
        if self.parameters == Habit::Keeps {
            return Known::inferred(said.value.clone(), Rule::DialectKeeps, said.span);
        }
        match self.evidence.header(&squash(usual)) {
            Some(spelling) => {
                Known::inferred(spelling.word.clone(), Rule::SpelledInProse, spelling.span)
            }
            None => Known::inferred(usual.to_owned(), Rule::HeaderName, said.span),
        }
    }

    /// The name on the wire of a name in the pages. `near` are the words on it.
    pub(super) fn wire(
        &self,
        said: &Said<String>,
        near: Option<&Said<String>>,
        kind: Kind,
        around: Around,
    ) -> Known<String> {
        let habit = match kind {
            Kind::Parameter => self.parameters,
            Kind::Field => self.fields,
        };
        if habit == Habit::Keeps {
            return Known::inferred(said.value.clone(), Rule::DialectKeeps, said.span);
        }
        let style_of_api = around.style.map_or(Style::Camel, |(style, _)| style);
        let restyle = |part: &str| join(&words(part), style_of_api);
        if let Some(name) = reserved::punctuated(&said.value, restyle) {
            return Known::inferred(name, Rule::SpelledOut, said.span);
        }
        let undone = reserved::undone(&said.value);
        let name = undone.as_deref().unwrap_or(&said.value);
        if let Some((word, span)) = near.and_then(|prose| spelled_in(prose, &squash(name)))
            && differs_in_style(word, name, habit)
            && !rules_out(name, word)
        {
            return Known::inferred(word.to_owned(), Rule::SpelledInProse, span);
        }
        if let Some(known) = standards::oauth(name).filter(|_| around.oauth) {
            return Known::inferred(known.to_owned(), Rule::StandardName, said.span);
        }
        if let Some(known) = standards::hal(name).filter(|_| self.hal && kind == Kind::Field) {
            return Known::inferred(known.to_owned(), Rule::StandardName, said.span);
        }
        if undone.is_some() {
            return Known::inferred(name.to_owned(), Rule::ReservedWord, said.span);
        }
        self.by_habit(said, kind, habit, around)
    }

    /// A name of which nothing near tells.
    fn by_habit(
        &self,
        said: &Said<String>,
        kind: Kind,
        habit: Habit,
        around: Around,
    ) -> Known<String> {
        let name = said.value.as_str();
        let Habit::Forces(forced) = habit else {
            return Known::stated(name.to_owned(), said.span);
        };
        if words(name).len() < 2 {
            return single(said, forced);
        }
        if style(name) != Some(forced) {
            return Known::stated(name.to_owned(), said.span);
        }
        let spelling = self.evidence.spelling(&squash(name), kind);
        match spelling.filter(|spelling| !rules_out(name, &spelling.word)) {
            Some(spelling) => {
                Known::inferred(spelling.word.clone(), Rule::SpelledInProse, spelling.span)
            }
            None => match raised(name).filter(|_| forced == Style::Camel) {
                Some(name) => Known::inferred(name, Rule::LoweredCapital, said.span),
                None => restyled(said, forced, around.style),
            },
        }
    }
}

/// A name of several words in the style that the SDK forces, in the style of those around it.
fn restyled(said: &Said<String>, forced: Style, around: Option<(Style, Span)>) -> Known<String> {
    let parts = words(&said.value);
    match around {
        Some((style, span)) if style == forced => {
            Known::inferred(said.value.clone(), Rule::ApiStyle, span)
        }
        Some((Style::Camel, span)) if forced == Style::Pascal => {
            Known::inferred(uncapitalised(&said.value), Rule::ApiStyle, span)
        }
        Some((style, span)) => Known::inferred(
            join(&split_digits(&parts, forced), style),
            Rule::ApiStyle,
            span,
        ),
        None if forced == Style::Pascal => {
            Known::inferred(uncapitalised(&said.value), Rule::Unknown, said.span)
        }
        None => Known::inferred(said.value.clone(), Rule::Unknown, said.span),
    }
}

/// A name in camel case without its first capital. Capitals in a row stay as they are: an SDK that writes names in camel
/// case makes one for each word, so they are the API's own.
fn uncapitalised(name: &str) -> String {
    let first = split(name).first().map_or(0, |word| word.len());
    name[..first].to_lowercase() + &name[first..]
}

/// Whether a word of prose may be the name: an SDK that forces a style can only have changed what is not
/// in it, and names of one word gain punctuation alone.
fn differs_in_style(word: &str, name: &str, habit: Habit) -> bool {
    match habit {
        Habit::Forces(_) => words(name).len() > 1 || word.starts_with(['_', '@', '$']),
        Habit::Mixes | Habit::Keeps => false,
    }
}

/// Whether an SDK that writes `said` cannot have found `wire`: it keeps humps, so `agentId` is not made of `agentID`.
pub(super) fn rules_out(said: &str, wire: &str) -> bool {
    style(wire) == Some(Style::Camel)
        && match style(said) {
            Some(Style::Camel) => said != wire,
            Some(Style::Pascal) => said != capital(wire),
            Some(Style::Snake | Style::Kebab | Style::Dotted) | None => false,
        }
}

/// Camel case joins digits to the word in front of them: `partition0Size` is `partition_0_size`.
fn split_digits(parts: &[String], forced: Style) -> Vec<String> {
    let mut split = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        let digits = part.trim_start_matches(|each: char| !each.is_ascii_digit());
        let letters = &part[..part.len() - digits.len()];
        let joined = forced != Style::Snake
            && at + 1 < parts.len()
            && !letters.is_empty()
            && !digits.is_empty()
            && digits.bytes().all(|each| each.is_ascii_digit())
            && !WORDS_WITH_DIGITS.contains(&part.as_str());
        if joined {
            split.extend([letters.to_owned(), digits.to_owned()]);
        } else {
            split.push(part.clone());
        }
    }
    split
}

/// A name of one word: the same in every style but for a capital.
fn single(said: &Said<String>, forced: Style) -> Known<String> {
    let value = if forced == Style::Pascal {
        said.value.to_lowercase()
    } else {
        said.value.clone()
    };
    Known::inferred(value, Rule::AsWritten, said.span)
}

/// The spellings that a name may have besides `wire`.
pub(super) fn others(said: &str, wire: &Known<String>) -> Vec<String> {
    let parts = words(said);
    let guessed = match wire.origin {
        Origin::Inferred(rule, _) => rule != Rule::AsWritten && rule != Rule::DialectKeeps,
        Origin::Stated(_) | Origin::Corrected(_) => false,
    };
    if parts.len() < 2 || !guessed {
        return Vec::new();
    }
    if matches!(wire.origin, Origin::Inferred(Rule::LoweredCapital, _)) {
        return vec![said.to_owned()];
    }
    let candidates = [Style::Camel, Style::Snake].map(|style| join(&parts, style));
    let mut others: Vec<String> = candidates
        .into_iter()
        .filter(|name| *name != wire.value)
        .collect();
    others.dedup();
    others
}

/// The names of all parameters.
fn parameters(draft: &Draft) -> impl Iterator<Item = &str> {
    let operations = draft.apis.iter().flat_map(|page| &page.operations);
    operations
        .flat_map(|operation| &operation.parameters)
        .map(|parameter| parameter.name.value.as_str())
}
