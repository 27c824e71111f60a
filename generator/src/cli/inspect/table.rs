//! Turns rows of words into lines whose columns stand below each other.

use std::fmt;

use unicode_width::UnicodeWidthStr;

use crate::diag::neutral_line;
use crate::source::{Sources, Span};

/// Width up to which the cells of a column are padded; longer ones are kept whole and push the rest of their row.
const WIDEST: usize = 44;

/// A title and the rows below it; nothing at all if there is no row.
pub(super) struct Table {
    title: String,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(title: String) -> Self {
        let rows = Vec::new();
        Self { title, rows }
    }

    pub(super) fn row<const COLUMNS: usize>(&mut self, cells: [impl AsRef<str>; COLUMNS]) {
        let safe = cells.map(|cell| neutral_line(cell.as_ref()));
        self.rows.push(safe.into());
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column| {
            let cells = self
                .rows
                .iter()
                .filter_map(|row: &Vec<String>| row.get(column));
            let widths = cells.map(|cell: &String| cell.width());
            widths.filter(|width| *width <= WIDEST).max().unwrap_or(0)
        };
        (0..columns).map(widest).collect()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return Ok(());
        }
        writeln!(f, "{}", neutral_line(&self.title))?;
        let widths = self.widths();
        for row in &self.rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let gap = width.saturating_sub(cell.width()) + 2;
                line.extend(["  ", cell]);
                line.extend(std::iter::repeat_n(' ', gap - 2));
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        writeln!(f)
    }
}

/// File, line and column, as editors understand them.
pub(super) fn place(span: Span, sources: &Sources) -> String {
    let location = sources.locate(span);
    format!("{}:{}:{}", location.path, location.line, location.column)
}
