//! Turns inferred facts into guesses, ranked by risk: facts that are guessed alike are one, with all of its places.

mod alternatives;

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;

use super::about::{About, Target, parts};
use super::excerpt::Excerpt;
use super::risk::{Harm, harm, score};
use crate::facts::{Entry, Shown};
use crate::guesses::correction;
use crate::source::{Sources, Span};
use crate::spec::{Api, Origin, Rule};
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
    said: &'a str,
    /// What it tells, such as `place`.
    what: &'static str,
    value: &'a str,
    /// Its number among all rules.
    rule: usize,
    /// What happens if it is wrong.
    harm: &'static str,
    /// What else it could be.
    alternatives: Vec<String>,
    /// The entry of docwright.toml that states it, of the first item that it is made for.
    correction: Option<String>,
    /// The items that it is made for.
    items: Vec<Target>,
    /// Its first places.
    lines: Vec<Lines>,
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

/// What guesses have in common that are one: part, name in the pages, what they tell, value, rule and score.
type Key<'a> = (&'static str, &'a str, &'static str, &'a str, Rule, u8);

/// Collects guesses.
pub(super) struct Guesses<'a> {
    sources: &'a Sources,
    at: HashMap<Key<'a>, usize>,
    pub(super) all: Vec<Guess<'a>>,
    pub(super) totals: Totals,
}

impl<'a> Guesses<'a> {
    /// The guesses among the facts of these entries, those of the highest risk first.
    pub(super) fn of(api: &'a Api, entries: &'a [Entry], sources: &'a Sources) -> Self {
        let mut guesses = Self {
            sources,
            at: HashMap::new(),
            all: Vec::new(),
            totals: Totals::default(),
        };
        for (about, facts) in parts(api, entries) {
            let row = row(facts);
            for fact in facts {
                guesses.add(fact, &about, row);
            }
        }
        let all = &mut guesses.all;
        all.sort_by_key(|guess| Reverse((guess.score, guess.items.len())));
        guesses
    }

    fn add(&mut self, fact: &'a Shown, about: &About<'a>, row: Option<Span>) {
        let (rule, evidence) = match fact.origin {
            Origin::Stated(_) => return self.totals.stated += 1,
            Origin::Corrected(_) => return self.totals.corrected += 1,
            Origin::Inferred(rule, span) => (rule, span),
        };
        let harm = harm(fact.what, about);
        let score = score(harm, rule, about);
        self.totals.inferred[level(score)] += 1;
        let at = self.at(fact, about, rule, (harm, score));
        let guess = &mut self.all[at];
        guess.items.extend(about.target);
        if guess.lines.len() < SHOWN {
            let lines = lines(rule, evidence, row, self.sources);
            guess.lines.push(lines);
        }
    }

    /// Where the guess is that a fact is part of; a new one, if it is the first of its kind.
    fn at(
        &mut self,
        fact: &'a Shown,
        about: &About<'a>,
        rule: Rule,
        (harm, score): (Harm, u8),
    ) -> usize {
        let (part, said, value) = (about.part.word(), &fact.subject, &fact.words);
        let key: Key<'a> = (part, said, fact.what, value, rule, score);
        *self.at.entry(key).or_insert_with(|| {
            self.all.push(Guess {
                score,
                part,
                said,
                what: fact.what,
                value,
                rule: number(rule),
                harm: harm.words(),
                alternatives: alternatives(fact, about),
                correction: correction(fact, rule),
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

/// Where the pages speak of a part: where they state a fact of it.
fn row(facts: &[Shown]) -> Option<Span> {
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
