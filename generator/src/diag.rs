//! Turns what is wrong with an input into diagnostics: a finding, a place, a message, often a help.

mod findings;
mod near;
mod neutral;
mod render;
mod window;

pub(crate) use findings::*;
pub use findings::{CATALOG, Finding};
pub use near::{near, nearest};
pub use neutral::{neutral, neutral_line};
pub use render::{render, render_error, render_first, tally};
pub(crate) use window::Window;

use crate::source::Span;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Note,
    /// Something was guessed or passed over that may matter.
    Warning,
    /// Nothing usable can be made of the input.
    Error,
}

/// One thing that was found, at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What kind of thing it is.
    pub finding: &'static Finding,
    /// What is wrong, in the reader's words.
    pub message: String,
    /// Where it stands; `None` for a finding about the whole set.
    pub place: Option<Span>,
    /// Further places with a word on each.
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn at(finding: &'static Finding, place: Span, message: impl Into<String>) -> Self {
        Self {
            place: Some(place),
            ..Self::of(finding, message)
        }
    }

    /// A diagnostic about the whole input.
    pub fn of(finding: &'static Finding, message: impl Into<String>) -> Self {
        Self {
            finding,
            message: message.into(),
            place: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// The same with a word on what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with a further place.
    #[must_use]
    pub fn related(mut self, place: Span, word: impl Into<String>) -> Self {
        self.related.push((place, word.into()));
        self
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.finding.severity
    }
}
