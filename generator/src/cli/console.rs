//! Turns output and findings into what stands on the user's two streams.

use std::io::{self, Write};

use clap::builder::StyledStr;

use crate::diag::{self, Diagnostic};
use crate::source::Sources;

/// Diagnostics of one finding that are shown unless all are asked for.
const SHOWN: usize = 10;

/// The streams that a run writes to.
pub struct Console<'a> {
    /// What was asked for.
    pub out: &'a mut dyn Write,
    /// Findings, errors and progress.
    pub err: &'a mut dyn Write,
    /// Whether `err` may have colours.
    pub colour: bool,
    /// Whether a progress bar may be drawn on the standard error stream.
    pub progress: bool,
    shown: usize,
}

impl<'a> Console<'a> {
    /// A console without colours and progress bar.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self {
            out,
            err,
            colour: false,
            progress: false,
            shown: SHOWN,
        }
    }

    /// Shows every diagnostic from now on, or the first of each finding.
    pub(super) fn show_all(&mut self, all: bool) {
        self.shown = if all { usize::MAX } else { SHOWN };
    }

    /// Shows diagnostics, and a line with their number.
    pub(super) fn findings(&mut self, found: &[Diagnostic], sources: &Sources) -> io::Result<()> {
        let text = diag::render_first(found, sources, self.colour, self.shown);
        write!(self.err, "{text}")?;
        // The first of those that matter most.
        let worst = found.iter().rev().max_by_key(|each| each.severity());
        if let Some(worst) = worst {
            let tally = diag::tally(found);
            let code = worst.finding.code;
            writeln!(self.err, "{tally}; `docwright explain {code}` tells more")?;
        }
        Ok(())
    }

    /// Tells why nothing came of it.
    pub(super) fn error(&mut self, message: &str) -> io::Result<()> {
        writeln!(self.err, "{}", diag::render_error(message, self.colour))
    }

    /// Tells what was done.
    pub(super) fn say(&mut self, message: &str) -> io::Result<()> {
        writeln!(self.err, "{}", diag::neutral(message))
    }

    /// Shows text that has styles of its own.
    pub(super) fn styled(&mut self, text: &StyledStr) -> io::Result<()> {
        if self.colour {
            write!(self.err, "{}", text.ansi())
        } else {
            write!(self.err, "{text}")
        }
    }
}
