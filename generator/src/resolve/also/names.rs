//! Turns the spellings that two sets give a name into the one that neither rules out.

use super::taken;
use crate::casing::is_same;
use crate::resolve::names::rules_out;
use crate::spec::{Known, Origin, Rule};

/// A name in a set: on the wire as far as the set tells, and as its SDK writes it.
#[derive(Clone, Copy)]
pub(super) struct Name<'a> {
    pub(super) wire: &'a Known<String>,
    pub(super) said: &'a str,
}

/// How far a name can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Trust {
    /// Made by a style.
    Guess,
    /// A text spells it so.
    Hint,
    /// The SDK had no hand in it.
    Proof,
    /// Nothing can be known better.
    Fixed,
}

/// Rules that take a name from where no SDK changes it.
const FIXED: &[Rule] = &[Rule::PathTemplate, Rule::Leftover, Rule::DialectKeeps];
/// Rules that find a name in a text, or undo what is known to be done.
const HINTS: &[Rule] = &[
    Rule::SpelledInProse,
    Rule::StandardName,
    Rule::SpelledOut,
    Rule::ReservedWord,
    Rule::SecondOfName,
];

/// Our name, if the other set knows better.
pub(super) fn better(ours: Name<'_>, theirs: Name<'_>) -> Option<Known<String>> {
    let (trust, other) = (trust(ours.wire.origin), trust(theirs.wire.origin));
    let span = theirs.wire.origin.span();
    let same = is_same(&ours.wire.value, &theirs.wire.value);
    if trust == Trust::Fixed || !same {
        return None;
    }
    let punctuated =
        trust == other && has_marks(&theirs.wire.value) && !has_marks(&ours.wire.value);
    if (other >= Trust::Proof && other > trust || punctuated)
        && !rules_out(ours.said, &theirs.wire.value)
    {
        return Some(taken(theirs.wire.value.clone(), span));
    }
    let refuted = rules_out(theirs.said, &ours.wire.value);
    let fits = !rules_out(ours.said, &theirs.wire.value);
    (refuted && fits).then(|| taken(theirs.wire.value.clone(), span))
}

fn trust(origin: Origin) -> Trust {
    match origin {
        Origin::Corrected(_) => Trust::Fixed,
        Origin::Stated(_) => Trust::Proof,
        Origin::Inferred(rule, _) if FIXED.contains(&rule) => Trust::Fixed,
        Origin::Inferred(rule, _) if HINTS.contains(&rule) => Trust::Hint,
        Origin::Inferred(..) => Trust::Guess,
    }
}

/// Punctuation that SDKs take away and never put in.
fn has_marks(name: &str) -> bool {
    name.contains(['$', '@', '[', '.', '-', ' ', ':', '/'])
}
