//! What the reader keeps of a failure, from the message to the path.

use super::reader::{Fail, Mode, Reader};
use std::borrow::Cow;
use std::fmt;

/// What the reader keeps of a failure; the steps of the path are added on the way out, innermost first.
pub(super) struct Failure {
    pub(super) message: Cow<'static, str>,
    pub(super) offset: usize,
    pub(super) steps: Vec<Step>,
}

/// One step into the document.
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Key(key) if is_word(key) => write!(f, ".{key}"),
            Self::Key(key) => write!(f, "[{key:?}]"),
        }
    }
}

fn is_word(key: &str) -> bool {
    let starts_well = key.starts_with(|c: char| c.is_alphabetic() || c == '_');
    starts_well && key.chars().all(|c| c.is_alphanumeric() || c == '_')
}

impl Reader<'_> {
    /// Fails with a message about the place where the reader stands.
    #[cold]
    #[inline(never)]
    pub(super) fn fail<T>(&mut self, message: impl Into<Cow<'static, str>>) -> Result<T, Fail> {
        if self.mode == Mode::Earnest {
            self.failure = Some(Failure {
                message: message.into(),
                offset: self.at,
                steps: Vec::new(),
            });
        }
        Err(Fail)
    }

    /// Fails because something else stands here than what was expected.
    #[cold]
    #[inline(never)]
    pub(super) fn expected<T>(&mut self, what: &str) -> Result<T, Fail> {
        if self.mode == Mode::Trial {
            return Err(Fail);
        }
        let found = self.found();
        self.fail(format!("expected {what}, found {found}"))
    }

    /// Adds a step to the path of the failure.
    #[cold]
    pub(super) fn failed_in(&mut self, step: Step) -> Fail {
        if let Some(failure) = &mut self.failure {
            failure.steps.push(step);
        }
        Fail
    }

    fn found(&self) -> &'static str {
        match self.peek() {
            _ if self.at >= self.text.len() => "the end of the document",
            b'"' => "a string",
            b'{' => "an object",
            b'[' => "an array",
            b't' | b'f' => "a boolean",
            b'n' => "null",
            b'-' | b'0'..=b'9' => "a number",
            b'}' => "'}'",
            b']' => "']'",
            b',' => "','",
            b':' => "':'",
            _ => "no JSON",
        }
    }

    /// Adds a key to the path of the failure: the one that stands at `offset`, which has been read before.
    #[cold]
    pub(super) fn failed_under_key(&mut self, offset: usize) -> Fail {
        if self.mode == Mode::Trial {
            return Fail;
        }
        let failed_at = std::mem::replace(&mut self.at, offset);
        let key = self.text().unwrap_or_default().into_owned();
        self.at = failed_at;
        self.failed_in(Step::Key(key))
    }
}
