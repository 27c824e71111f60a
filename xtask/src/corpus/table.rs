//! Turns what is known of a checked crate into a line.

use std::fmt;
use std::time::Duration;

/// A documentation set and its crate.
pub(super) struct Row {
    /// Its folder below the corpus.
    pub(super) set: String,
    /// The package.
    pub(super) package: String,
    /// How many operations were recovered.
    pub(super) operations: usize,
    /// How many models.
    pub(super) models: usize,
    /// How many lines the crate has.
    pub(super) lines: usize,
    /// From the pages to the files.
    pub(super) generated: Duration,
    /// The type check, without dependencies but for the first crate.
    pub(super) checked: Option<Duration>,
    /// What the compiler said.
    pub(super) problem: String,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let checked = self.checked.unwrap_or_default().as_secs_f64();
        write!(
            f,
            "{:50.50} {:5} operations {:5} models {:7} lines, generated in {:5.2} s, checked in {checked:5.1} s",
            self.set,
            self.operations,
            self.models,
            self.lines,
            self.generated.as_secs_f64(),
        )?;
        if self.problem.is_empty() {
            Ok(())
        } else {
            write!(f, "\n{}", self.problem)
        }
    }
}
