//! Turns the row of a table into one span for each column.

use std::sync::LazyLock;

use regex::Regex;

use super::words::{COLUMNS, Column};
use crate::markdown::{Row, Table};
use crate::source::{Sources, Span};

/// What the columns of a table hold.
#[derive(Clone, Debug)]
pub(super) struct Columns(Vec<Option<Column>>);

/// A row, its cells told apart.
#[derive(Debug)]
pub(super) struct Cells {
    /// The whole row.
    pub(super) line: Span,
    cells: Vec<(Column, Span)>,
}

impl Columns {
    /// Reads the header of a table.
    pub(super) fn of(sources: &Sources, table: &Table) -> Self {
        let column = |cell: &Span| {
            let name = sources
                .text(*cell)
                .trim_matches(['*', '_', ' '])
                .to_ascii_lowercase();
            COLUMNS
                .iter()
                .find(|(word, _)| *word == name)
                .map(|(_, column)| *column)
        };
        Self(table.header.iter().map(column).collect())
    }

    /// Whether the table has that column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.0.contains(&Some(column))
    }

    /// Tells the cells of a row apart. Generators do not escape pipes, so a row may have more cells than
    /// the header: then the columns before the description are counted from the left, the notes are
    /// the part at the end that reads like notes, and the description is what is left.
    pub(super) fn cells(&self, sources: &Sources, row: &Row) -> Cells {
        let mut cells = row.cells.clone();
        let empty = |span: &Span| sources.text(*span).is_empty();
        let is_notes = |span: &Span| reads_like_notes(sources.text(*span));
        if cells.len() > self.0.len() && cells.last().is_some_and(empty) {
            let before = &cells[cells.len() - 2];
            if empty(before) || is_notes(before) {
                cells.pop();
            }
        }
        let surplus = cells.len().saturating_sub(self.0.len());
        let words = self
            .0
            .iter()
            .position(|each| *each == Some(Column::Description));
        if let (Some(words), true) = (words, surplus > 0) {
            let notes = (words + 1..cells.len()).find(|&at| is_notes(&cells[at]));
            let end = notes
                .unwrap_or(words + 1 + surplus)
                .clamp(words + 1, cells.len());
            cells.splice(words..end, [cells[words].to(cells[end - 1])]);
            if let (Some(last), true) = (cells.last().copied(), cells.len() > self.0.len()) {
                let kept = self.0.len() - 1;
                cells.splice(kept.., [cells[kept].to(last)]);
            }
        }
        let named = self
            .0
            .iter()
            .zip(cells)
            .filter_map(|(column, cell)| Some(((*column)?, cell)));
        Cells {
            line: row.line,
            cells: named.collect(),
        }
    }
}

impl Cells {
    /// The cell of a column, unless it is empty.
    pub(super) fn get(&self, sources: &Sources, column: Column) -> Option<Span> {
        let cell = self
            .cells
            .iter()
            .find(|(each, _)| *each == column)
            .map(|(_, cell)| *cell)?;
        (!sources.text(cell).is_empty()).then_some(cell)
    }
}

fn reads_like_notes(text: &str) -> bool {
    static NOTES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:\[(?:optional|required|default|read-?only|enum|nullable)|\((?:optional|default)|if omitted )")
            .expect("a pattern")
    });
    NOTES.is_match(text)
}
