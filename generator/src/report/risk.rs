//! Turns a guess into its risk: what it costs if it is wrong, times how likely that is.
//!
//! | harm, if it is wrong                              |   |
//! |---------------------------------------------------|---|
//! | nothing is lost                                   | 0 |
//! | callers see it while they write the call          | 1 |
//! | calls fail, or their answers cannot be read       | 2 |
//! | what is sent or read is lost, and nobody is told  | 3 |
//!
//! | doubt, by the rule                                |   |
//! |---------------------------------------------------|---|
//! | it follows from what the pages say                | 1 |
//! | it follows from how such pages are mostly meant   | 2 |
//! | it is a custom, and the pages tell nothing        | 3 |
//!
//! The product is high from 7 on, medium from 4 on, and low above 0.

use super::about::{About, Part};
use crate::spec::{Access, Doubt, Field, Rule};

/// What a wrong guess does. The numbers are the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Harm {
    /// Nothing is lost.
    Nothing = 0,
    /// Callers see it while they write the call.
    Seen = 1,
    /// Calls fail, or their answers cannot be read.
    Fails = 2,
    /// What is sent or read is lost, and nobody is told.
    Silent = 3,
}

impl Harm {
    /// What it does, in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Nothing => "If it is wrong, nothing is lost.",
            Self::Seen => "If it is wrong, callers see it while they write the call.",
            Self::Fails => "If it is wrong, calls fail, or their answers cannot be read.",
            Self::Silent => "If it is wrong, what is sent or read is lost, and nobody is told.",
        }
    }

    fn number(self) -> u8 {
        self as u8
    }
}

/// Harm times doubt.
pub(super) fn score(harm: Harm, rule: Rule, about: &About<'_>) -> u8 {
    harm.number() * doubt(rule, about)
}

/// Facts that people read, and that neither requests nor answers hang on.
const TOLD: [&str; 7] = [
    "title",
    "version",
    "status",
    "tags",
    "summary",
    "description",
    "access",
];

/// What happens if a fact is wrong, by the word for what it tells.
pub(super) fn harm(what: &str, about: &About<'_>) -> Harm {
    match (about.part, what) {
        _ if TOLD.contains(&what) => Harm::Nothing,
        // A path is sent as it is filled in: what its variables are called is not. Nor is what an item goes by.
        (Part::Parameter("path") | Part::Operation | Part::Model | Part::Scheme, "name") => {
            Harm::Nothing
        }
        (Part::Parameter(_) | Part::Body, "type" | "presence") => Harm::Seen,
        (Part::Parameter(_), "name" | "place" | "style") | (Part::Operation, "paging") => {
            Harm::Silent
        }
        (Part::Field(field), "name") => of_name(field, about.is_sent),
        // By whatever else is known a call is made, or its answer is read.
        _ => Harm::Fails,
    }
}

/// Answers are read in each spelling that is in question; what is sent has one.
fn of_name(field: &Field, is_sent: bool) -> Harm {
    match field.access {
        Access::ReadWrite if is_sent => Harm::Silent,
        Access::ReadWrite | Access::ReadOnly if field.spellings.is_empty() => Harm::Silent,
        Access::ReadWrite | Access::ReadOnly => Harm::Nothing,
    }
}

/// How likely a rule is wrong. Where there is no body there is hardly another place than the query; where there is one, a
/// row could be part of it.
fn doubt(rule: Rule, about: &About<'_>) -> u8 {
    match rule.doubt() {
        Doubt::Blind if rule == Rule::NotPathNorBody && !about.takes_body => 1,
        Doubt::Evident => 1,
        Doubt::Usual => 2,
        Doubt::Blind => 3,
    }
}
