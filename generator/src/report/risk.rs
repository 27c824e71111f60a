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

use std::collections::HashSet;

use super::facts::{Fact, Item, Part, What};
use crate::spec::{Access, Doubt, Field, Place, Rule};

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
pub(super) fn score(harm: Harm, rule: Rule, item: Item<'_>) -> u8 {
    harm.number() * doubt(rule, item)
}

/// What happens if a fact is wrong. Of models, those in `sent` are sent.
pub(super) fn harm(fact: &Fact<'_>, item: Item<'_>, sent: &HashSet<&str>) -> Harm {
    match fact.part {
        // A path is sent as it is filled in; what its variables are called is not.
        Part::Parameter(parameter)
            if fact.what == What::Name && parameter.place.value == Place::Path =>
        {
            Harm::Nothing
        }
        Part::Field(field) if fact.what == What::Name => of_name(field, item, sent),
        Part::Field(_) => Harm::Fails,
        Part::Whole | Part::Parameter(_) | Part::Body(_) | Part::Response(_) => of_what(fact.what),
    }
}

/// Answers are read in each spelling that is in question; what is sent has one.
fn of_name(field: &Field, item: Item<'_>, sent: &HashSet<&str>) -> Harm {
    let is_sent = match item {
        Item::Model(model) => sent.contains(model.name.value.as_str()),
        Item::Api | Item::Scheme | Item::Operation(_) => true,
    };
    match field.access {
        Access::ReadWrite if is_sent => Harm::Silent,
        Access::ReadWrite | Access::ReadOnly if field.spellings.is_empty() => Harm::Silent,
        Access::ReadWrite | Access::ReadOnly => Harm::Nothing,
    }
}

/// What happens if a fact is wrong that no field has to do with. Only parameters have names on the wire.
fn of_what(what: What) -> Harm {
    match what {
        What::Title | What::Version | What::Status => Harm::Nothing,
        What::Type | What::Presence => Harm::Seen,
        What::BaseUrl
        | What::Kind
        | What::TokenUrl
        | What::Method
        | What::Path
        | What::Security
        | What::Content
        | What::MediaTypes
        | What::Shape
        | What::Discriminator => Harm::Fails,
        What::Name | What::Place | What::Style | What::Paging => Harm::Silent,
    }
}

/// How likely a rule is wrong. Where there is no body there is hardly another place than the query; where there is one, a
/// row could be part of it.
fn doubt(rule: Rule, item: Item<'_>) -> u8 {
    let takes_body = match item {
        Item::Operation(operation) => operation.method.value.takes_body(),
        Item::Api | Item::Scheme | Item::Model(_) => true,
    };
    match rule.doubt() {
        _ if rule == Rule::NotPathNorBody && !takes_body => 1,
        Doubt::Evident => 1,
        Doubt::Usual => 2,
        Doubt::Blind => 3,
    }
}
