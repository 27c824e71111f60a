//! Reads values that may have one of several types: by the field that tells which, or by what fits best.

use super::Json;
use super::brackets::Brackets;
use super::reader::{Fail, Mode, Reader};
use super::writer::{Node, Presence, Variant, Writer};
use serde_json::Value;
use std::borrow::Cow;

/// How much of a value the types knew that it was read as.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fit {
    /// Fields of records and values of enums that are known.
    pub(super) known: u32,
    /// Those that are not, and decimals that were read as integers.
    pub(super) unknown: u32,
}

impl Fit {
    /// Whether everything is known, and there is something to know.
    fn is_whole(self) -> bool {
        self.known > 0 && self.unknown == 0
    }

    fn is_better_than(self, other: Self) -> bool {
        self.known > other.known || (self.known == other.known && self.unknown < other.unknown)
    }
}

/// How many bytes of a text may be read again on trials within trials.
///
/// Unions in unions multiply the trials at each level. A text that needs more than this is hostile or of no
/// type here, and from there on the unions in it stay unknown.
pub(super) const fn trial_bytes(length: usize) -> usize {
    length.saturating_mul(64).saturating_add(4096)
}

impl<'a> Reader<'a> {
    /// Says whether a value that was read is one of those that its type knows.
    pub fn fits(&mut self, is_known: bool) {
        self.fit.known += u32::from(is_known);
        self.fit.unknown += u32::from(!is_known);
    }

    /// The text of a field of the object at which the reader stands; the reader does not move.
    pub fn tag(&mut self, name: &str) -> Option<Cow<'a, str>> {
        if let Some(Node::Variant(source)) = self.source {
            return Some(Cow::Borrowed(source.name));
        }
        let (mark, mode) = (self.mark(), self.mode);
        self.mode = Mode::Trial;
        let tag = self.find_tag(name);
        self.mode = mode;
        self.rewind(mark);
        tag.unwrap_or(None)
    }

    fn find_tag(&mut self, name: &str) -> Result<Option<Cow<'a, str>>, Fail> {
        let mut more = self.open(Brackets::Object)?;
        while more {
            if self.key()? == name {
                return self.text().map(Some);
            }
            self.skip()?;
            more = self.another(Brackets::Object)?;
        }
        Ok(None)
    }

    /// Reads a value of which nothing is known but that there is one.
    ///
    /// # Errors
    ///
    /// [`Fail`] when there is no value, or `null`.
    pub fn unknown(&mut self) -> Result<Value, Fail> {
        if self.peek() == b'n' {
            return self.expected("a value");
        }
        self.fit.unknown += 1;
        self.value()
    }

    /// Reads a value as the candidate that knows the most of it, or else as it is.
    ///
    /// # Errors
    ///
    /// [`Fail`] when no candidate can be read, and there is no value or `null`.
    pub fn best_fit<U>(
        &mut self,
        candidates: &[Candidate<'a, U>],
        unknown: fn(Value) -> U,
    ) -> Result<U, Fail> {
        match self.source {
            None => {}
            Some(Node::Variant(source)) => {
                let mut candidates = candidates.iter();
                let named = candidates.find(|(name, _)| *name == source.name);
                return named.map_or(Err(Fail), |(_, read)| read(self));
            }
            Some(_) => return self.unknown().map(unknown),
        }
        let Some(best) = self.best_trial(candidates) else {
            return self.unknown().map(unknown);
        };
        self.at = best.end;
        self.fit.known += best.fit.known;
        self.fit.unknown += best.fit.unknown;
        Ok(best.value)
    }

    fn best_trial<U>(&mut self, candidates: &[Candidate<'a, U>]) -> Option<Trial<U>> {
        let mut best: Option<Trial<U>> = None;
        for candidate in candidates {
            let Some(trial) = self.attempt(candidate) else {
                continue;
            };
            if trial.fit.is_whole() {
                return Some(trial);
            }
            if best
                .as_ref()
                .is_none_or(|best| trial.fit.is_better_than(best.fit))
            {
                best = Some(trial);
            }
        }
        best
    }

    /// Reads a value as a candidate has it, and goes back to where it began.
    fn attempt<U>(&mut self, (_, read): &Candidate<'a, U>) -> Option<Trial<U>> {
        let (mark, mode, fit) = (self.mark(), self.mode, self.fit);
        if mode == Mode::Trial && self.trial_bytes == 0 {
            return None;
        }
        (self.mode, self.fit) = (Mode::Trial, Fit::default());
        let value = read(self);
        let trial = value.ok().map(|value| Trial {
            value,
            fit: self.fit,
            end: self.at,
        });
        if mode == Mode::Trial {
            let bytes = self.at - mark.at + 1;
            self.trial_bytes = self.trial_bytes.saturating_sub(bytes);
        }
        self.rewind(mark);
        (self.mode, self.fit) = (mode, fit);
        trial
    }
}

/// The name of a variant of a union, and what reads a value as it.
type Candidate<'a, U> = (&'static str, fn(&mut Reader<'a>) -> Result<U, Fail>);

/// A value that was read as one of the candidates.
struct Trial<U> {
    value: U,
    fit: Fit,
    end: usize,
}

impl Writer<'_> {
    /// Writes what a variant of a union holds, which must have a field with this text.
    pub fn tagged(&mut self, name: &'static str, text: &'static str, value: &dyn Json) -> Presence {
        self.tag.get_or_insert((name, text));
        let presence = self.variant(text, value);
        self.tag = None;
        presence
    }

    /// Writes what the variant of this name holds.
    pub fn variant(&mut self, name: &'static str, value: &dyn Json) -> Presence {
        let Some(sink) = &mut self.sink else {
            return value.write(self);
        };
        let tag = self.tag.take();
        sink.put(Node::Variant(&Variant { name, value, tag }));
        Presence::Written
    }
}
