//! Turns inferred facts into guesses, ranked by risk: facts that are guessed alike are one, with all of its places.

mod alternatives;

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::excerpt::Excerpt;
use super::facts::{Entry, Fact, Item, Part, What};
use super::risk::{Harm, harm, score};
use crate::source::{Sources, Span};
use crate::spec::{Origin, Rule};
use alternatives::alternatives;

/// Places of a guess whose lines are shown; of the others the items are named.
const SHOWN: usize = 3;

/// A guess.
#[derive(Debug, Serialize)]
pub(super) struct Guess<'a> {
    /// From 0 to 9; the module `risk` has the scale.
    score: u8,
    /// What kind of part it is about, such as `parameter`.
    part: &'static str,
    /// The name of the part in the pages; empty if it is a whole item.
    said: String,
    /// What it tells, such as `place`.
    what: &'static str,
    value: &'a str,
    /// Its number among all rules.
    rule: usize,
    /// What happens if it is wrong.
    harm: &'static str,
    /// What else it could be.
    alternatives: Vec<String>,
    /// The items that it is made for.
    items: Vec<Target>,
    /// Its first places.
    lines: Vec<Lines>,
}

/// An item that a page of the report shows: its kind and its number in the spec.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Target(pub(super) char, pub(super) usize);

/// What all facts of one part have in common.
#[derive(Clone, Copy)]
struct About<'a> {
    item: Item<'a>,
    target: Option<Target>,
    row: Option<Span>,
}

/// Where a guess comes from.
#[derive(Debug, Serialize)]
struct Lines {
    /// What it was concluded from.
    evidence: Option<Excerpt>,
    /// The row that it is about, if that is another line.
    row: Option<Excerpt>,
}

/// How many facts are known in each way.
#[derive(Debug, Default, Serialize)]
pub(super) struct Totals {
    stated: usize,
    corrected: usize,
    /// By risk, from none to high.
    inferred: [usize; 4],
}

/// What guesses have in common that are one: part, what they tell, name in the pages, value, rule and score.
type Key<'a> = (&'static str, What, String, &'a str, Rule, u8);

/// Collects guesses.
pub(super) struct Guesses<'a> {
    sources: &'a Sources,
    sent: HashSet<&'a str>,
    at: HashMap<Key<'a>, usize>,
    pub(super) all: Vec<Guess<'a>>,
    pub(super) totals: Totals,
}

impl<'a> Guesses<'a> {
    /// The guesses among the facts of these entries, those of the highest risk first.
    pub(super) fn of(
        entries: &'a [Entry<'a>],
        sent: HashSet<&'a str>,
        sources: &'a Sources,
    ) -> Self {
        let mut guesses = Self {
            sources,
            sent,
            at: HashMap::new(),
            all: Vec::new(),
            totals: Totals::default(),
        };
        let (mut operations, mut models) = (0.., 0..);
        for entry in entries {
            let target = match entry.item {
                Item::Api | Item::Scheme => None,
                Item::Operation(_) => operations.next().map(|at| Target('o', at)),
                Item::Model(_) => models.next().map(|at| Target('m', at)),
            };
            for part in entry.facts.chunk_by(|a, b| a.part.said() == b.part.said()) {
                let about = About {
                    item: entry.item,
                    target,
                    row: row(part),
                };
                for fact in part {
                    guesses.add(fact, about);
                }
            }
        }
        guesses
            .all
            .sort_by_key(|guess| std::cmp::Reverse((guess.score, guess.items.len())));
        guesses
    }

    fn add(&mut self, fact: &'a Fact<'a>, about: About<'a>) {
        let (rule, evidence) = match fact.origin {
            Origin::Stated(_) => return self.totals.stated += 1,
            Origin::Corrected(_) => return self.totals.corrected += 1,
            Origin::Inferred(rule, span) => (rule, span),
        };
        let harm = harm(fact, about.item, &self.sent);
        let score = score(harm, rule, about.item);
        self.totals.inferred[level(score)] += 1;
        let at = self.at(fact, about, rule, (harm, score));
        let guess = &mut self.all[at];
        guess.items.extend(about.target);
        if guess.lines.len() < SHOWN {
            let lines = lines(rule, evidence, about.row, self.sources);
            guess.lines.push(lines);
        }
    }

    /// Where the guess is that a fact is part of; a new one, if it is the first of its kind.
    fn at(
        &mut self,
        fact: &'a Fact<'a>,
        about: About<'a>,
        rule: Rule,
        (harm, score): (Harm, u8),
    ) -> usize {
        let (part, what, value) = (part(fact.part, about.item), fact.what, &fact.value);
        let key = (part, what, fact.part.said(), value.as_str(), rule, score);
        *self.at.entry(key).or_insert_with(|| {
            self.all.push(Guess {
                score,
                part,
                said: fact.part.said(),
                what: what.word(),
                value,
                rule: number(rule),
                harm: harm.words(),
                alternatives: alternatives(fact, about.item),
                items: Vec::new(),
                lines: Vec::new(),
            });
            self.all.len() - 1
        })
    }
}

/// The number of a rule among all.
pub(super) fn number(rule: Rule) -> usize {
    let mut all = Rule::ALL.iter();
    all.position(|each| *each == rule)
        .expect("all rules are listed")
}

/// The risk from 0, none, to 3, high.
fn level(score: u8) -> usize {
    match score {
        0 => 0,
        1..=3 => 1,
        4..=6 => 2,
        7.. => 3,
    }
}

fn part(part: Part<'_>, item: Item<'_>) -> &'static str {
    match (part, item) {
        (Part::Parameter(_), _) => "parameter",
        (Part::Body(_), _) => "body",
        (Part::Response(_), _) => "response",
        (Part::Field(_), _) => "field",
        (Part::Whole, Item::Api) => "API",
        (Part::Whole, Item::Scheme) => "security scheme",
        (Part::Whole, Item::Operation(_)) => "operation",
        (Part::Whole, Item::Model(_)) => "model",
    }
}

/// Where the page speaks of a part: where it states a fact of it.
fn row(facts: &[Fact<'_>]) -> Option<Span> {
    let mut stated = facts.iter().filter_map(|fact| match fact.origin {
        Origin::Stated(span) => Some(span),
        Origin::Inferred(..) | Origin::Corrected(_) => None,
    });
    stated.next()
}

fn lines(rule: Rule, evidence: Span, row: Option<Span>, sources: &Sources) -> Lines {
    // Nothing on any page has to do with what nobody says.
    let evidence = (rule != Rule::Unknown).then(|| Excerpt::of(evidence, sources));
    let row = row.map(|span| Excerpt::of(span, sources));
    let is_other = |row: &Excerpt| {
        evidence
            .as_ref()
            .is_none_or(|evidence| (&evidence.page, evidence.line) != (&row.page, row.line))
    };
    let row = row.filter(is_other);
    Lines { evidence, row }
}
