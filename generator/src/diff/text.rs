//! Turns changes into lines for a terminal.

use std::fmt::Write as _;

use super::change::{Change, What};
use super::shown::shown;
use super::words::{facts, rust, shared, subject};

/// A line for each change, with the client's items below it, then one for each fact that many items share.
#[must_use]
pub fn text(changes: &[Change]) -> String {
    let mut out = String::new();
    let (singles, common) = shown(changes);
    for single in singles {
        let change = single.change;
        let mark = if change.breaks() { "breaks" } else { "" };
        let what = format!("{}{}", subject(change), facts(&single.facts));
        line(mark, change.what, &what, &mut out);
        for each in &change.rust {
            writeln!(out, "{:19}{}", "", rust(each)).expect(TAKES_TEXT);
        }
    }
    for each in &common {
        line("", What::Changed, &shared(each), &mut out);
    }
    out
}

fn line(mark: &str, what: What, text: &str, out: &mut String) {
    writeln!(out, "{mark:6}  {:7}  {text}", what.word()).expect(TAKES_TEXT);
}

const TAKES_TEXT: &str = "a string takes text";
