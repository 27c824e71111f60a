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

    fn position(&self, column: Column) -> Option<usize> {
        self.0.iter().position(|each| *each == Some(column))
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
            // A table with both columns ends its rows with a pipe in front of notes that are none.
            let notes_alone = self.has(Column::Required) && self.has(Column::Notes);
            let closed = is_notes(before) || self.has(Column::Headers);
            if closed || empty(before) && !notes_alone {
                cells.pop();
            }
        }
        let surplus = cells.len().saturating_sub(self.0.len());
        let words = self.position(Column::Description);
        if let (Some(words), true) = (words, surplus > 0) {
            let notes = (words + 1..cells.len()).find(|&at| is_notes(&cells[at]));
            // What stands between the description and the column that the notes are of.
            let between = notes.filter(|at| reads_like_default(sources.text(cells[*at])));
            let between = between.and_then(|_| self.position(Column::Notes));
            let between = between.map_or(0, |notes| notes.saturating_sub(words + 1));
            let end = notes.map_or(words + 1 + surplus, |at| at - between);
            let end = end.clamp(words + 1, cells.len());
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

/// Whether a note can only stand in the column of notes, and not in that on whether a value must be given.
fn reads_like_default(text: &str) -> bool {
    text.to_ascii_lowercase().starts_with("[default")
}

fn reads_like_notes(text: &str) -> bool {
    static NOTES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:\[(?:optional|required|default|read-?only|enum|nullable)|\((?:optional|default)|if omitted |<br\s*/?>\s*\*\*values\*\*:)")
            .expect("a pattern")
    });
    NOTES.is_match(text)
}
