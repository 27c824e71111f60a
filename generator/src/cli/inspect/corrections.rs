//! Turns guesses into entries of docwright.toml that state them, each below a comment that tells where to look.

use std::io::{self, Write};

use super::table::place;
use crate::Recovered;
use crate::diag::neutral_line;
use crate::guesses::{Guess, guesses};
use crate::spec::Rule;

/// Writes the correction of each guess, all or those of one rule.
pub(super) fn write(
    recovered: &Recovered,
    rule: Option<Rule>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let guesses = guesses(&recovered.api);
    for guess in guesses
        .iter()
        .filter(|guess| rule.is_none_or(|rule| rule == guess.rule))
    {
        writeln!(out, "# {}", neutral_line(&comment(guess, recovered)))?;
        match &guess.correction {
            Some(correction) => writeln!(out, "{correction}")?,
            None => writeln!(out, "# TOML has no such value.\n")?,
        }
    }
    Ok(())
}

/// What is guessed, by which rule, and from where.
fn comment(guess: &Guess, recovered: &Recovered) -> String {
    let Guess {
        item,
        subject,
        fact,
        value,
        rule,
        ..
    } = guess;
    let part = if subject.is_empty() { "" } else { ", " };
    let from = if *rule == Rule::Unknown {
        String::new()
    } else {
        format!(", from {}", place(guess.place, &recovered.sources))
    };
    format!(
        "{item}{part}{subject}: {fact} {value} by {}{from}",
        rule.name()
    )
}
