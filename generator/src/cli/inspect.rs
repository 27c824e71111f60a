//! `docwright inspect`: turns pages into a table of what was read, stated, inferred and ignored.

mod corrections;
mod pages;
mod table;

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::reading::Pages;
use super::{Console, Stop};
use crate::Recovered;
use crate::facts::{Entry, Shown, entries};
use crate::source::Sources;
use crate::spec::{Origin, Rule};
use table::Table;

/// Show what was read from each page, and how each fact of the API is known
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pages: Pages,
    /// Show only facts that this rule inferred
    #[arg(long, value_name = "NAME", value_parser = rule)]
    rule: Option<Rule>,
    /// Print for each guess the correction that states it, ready to paste into docwright.toml
    #[arg(long)]
    corrections: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Stop> {
    let recovered = arguments.pages.recover(console)?;
    if arguments.corrections {
        corrections::write(&recovered, arguments.rule, console.out)?;
    } else {
        tables(&recovered, arguments.rule, console.out)?;
    }
    console.findings(&recovered.diagnostics, &recovered.sources)?;
    judge(&recovered)
}

/// Writes what was read and what is known, or only the facts of a rule.
fn tables(recovered: &Recovered, rule: Option<Rule>, out: &mut dyn Write) -> io::Result<()> {
    let entries = entries(&recovered.api);
    if rule.is_none() {
        for table in pages::read(recovered) {
            write!(out, "{table}")?;
        }
    }
    for entry in &entries {
        write!(out, "{}", facts(entry, rule, &recovered.sources))?;
    }
    if rule.is_none() {
        for table in pages::ignored(recovered) {
            write!(out, "{table}")?;
        }
        write!(out, "{}", totals(&entries))?;
    }
    Ok(())
}

fn judge(recovered: &Recovered) -> Result<(), Stop> {
    if recovered.has_failed() {
        return Err(Stop::Failed("nothing can be made of this".to_owned()));
    }
    Ok(())
}

fn rule(name: &str) -> Result<Rule, String> {
    Rule::parse(name).ok_or_else(|| "`docwright explain` lists the rules".to_owned())
}

/// The facts of an entry, all or those of one rule.
fn facts(entry: &Entry, rule: Option<Rule>, sources: &Sources) -> Table {
    let mut table = Table::new(entry.title.clone());
    for fact in &entry.facts {
        if rule.is_none() || rule == inferred_by(fact.origin) {
            table.row(row(fact, sources));
        }
    }
    table
}

fn row(fact: &Shown, sources: &Sources) -> [String; 4] {
    let how = match fact.origin {
        Origin::Stated(_) => "stated".to_owned(),
        Origin::Inferred(rule, _) => format!("inferred: {}", rule.name()),
        Origin::Corrected(_) => "corrected".to_owned(),
    };
    let what = match fact.subject.as_str() {
        "" => fact.what.to_owned(),
        subject => format!("{subject}: {}", fact.what),
    };
    [what, fact.words.clone(), how, place(fact.origin, sources)]
}

/// Where a fact was read; nowhere, if no page has to do with it.
fn place(origin: Origin, sources: &Sources) -> String {
    match origin {
        Origin::Inferred(Rule::Unknown, _) => String::new(),
        Origin::Stated(span) | Origin::Inferred(_, span) | Origin::Corrected(span) => {
            table::place(span, sources)
        }
    }
}

fn inferred_by(origin: Origin) -> Option<Rule> {
    match origin {
        Origin::Inferred(rule, _) => Some(rule),
        Origin::Stated(_) | Origin::Corrected(_) => None,
    }
}

fn totals(entries: &[Entry]) -> Table {
    let (mut stated, mut corrected) = (0, 0);
    let mut rules: BTreeMap<Rule, usize> = BTreeMap::new();
    for fact in entries.iter().flat_map(|entry| &entry.facts) {
        match fact.origin {
            Origin::Stated(_) => stated += 1,
            Origin::Corrected(_) => corrected += 1,
            Origin::Inferred(rule, _) => *rules.entry(rule).or_default() += 1,
        }
    }
    let mut table = Table::new("Totals".to_owned());
    table.row(["stated".to_owned(), stated.to_string()]);
    table.row(["corrected".to_owned(), corrected.to_string()]);
    for (rule, count) in rules {
        let how = format!("inferred: {}", rule.name());
        table.row([how, count.to_string(), rule.says().to_owned()]);
    }
    table
}
