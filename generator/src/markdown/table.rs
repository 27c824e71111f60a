//! Turns the lines of a paragraph that holds a rule into a table.

use std::ops::Range;

use super::{Row, Table};
use crate::source::Span;

/// The lines of a range, each without its line end.
pub(super) fn lines(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut start = range.start;
    let raw = &text[range];
    raw.split('\n')
        .map(|line| {
            let next = start + line.len() + 1;
            let line_start = std::mem::replace(&mut start, next);
            line_start..line_start + line.trim_end_matches('\r').len()
        })
        .filter(|line| !line.is_empty())
        .collect()
}

/// Which line is the rule of a table: dashes and pipes, below a line that has a pipe.
pub(super) fn rule(text: &str, lines: &[Range<usize>]) -> Option<usize> {
    let is_rule = |line: &str| {
        ["--", ":-", "-:"].iter().any(|mark| line.contains(mark))
            && line.contains('|')
            && line
                .bytes()
                .all(|each| matches!(each, b'-' | b'|' | b':' | b' ' | b'\t'))
    };
    (1..lines.len())
        .find(|&at| is_rule(&text[lines[at].clone()]) && text[lines[at - 1].clone()].contains('|'))
}

/// Reads a table whose header is the first line; the lines behind its last row are given back.
pub(super) fn read<'l>(
    text: &str,
    lines: &'l [Range<usize>],
    span: &dyn Fn(Range<usize>) -> Span,
) -> (Table, &'l [Range<usize>]) {
    let header = row(text, &lines[0], span, 0).cells;
    let piped = text[lines[0].clone()].trim_start().starts_with('|');
    let columns = if piped { 0 } else { header.len() };
    let below = &lines[2..];
    let end = below
        .iter()
        .position(|line| !text[line.clone()].contains('|'))
        .unwrap_or(below.len());
    let rows = below[..end]
        .iter()
        .map(|line| row(text, line, span, columns));
    (
        Table {
            header,
            rows: rows.collect(),
        },
        &below[end..],
    )
}

/// Reads one line of a table. `columns` is how many cells a row without pipes at its ends has to have.
pub(super) fn row(
    text: &str,
    line: &Range<usize>,
    span: &dyn Fn(Range<usize>) -> Span,
    columns: usize,
) -> Row {
    let cells = cells(&text[line.clone()], columns).into_iter();
    Row {
        line: span(line.clone()),
        cells: cells
            .map(|cell| span(line.start + cell.start..line.start + cell.end))
            .collect(),
    }
}

/// What stands between the pipes of a line; a last pipe closes the row only if a first one opened it. A pipe
/// within `**…**` at the start of a cell is part of the cell: type expressions hold pipes (`**'a' | 'b'**`). Below a
/// header without pipes at its ends, a first pipe may follow an empty cell.
fn cells(line: &str, columns: usize) -> Vec<Range<usize>> {
    let indent = line.len() - line.trim_start().len();
    let is_cell = line.matches('|').count() + 1 == columns;
    let outer = line[indent..].starts_with('|') && !is_cell;
    let start = if outer { indent + 1 } else { 0 };
    let trimmed = line.trim_end();
    let closed = trimmed.strip_suffix('|').filter(|_| outer);
    let end = closed.map_or(trimmed.len(), str::len).max(start);
    let mut cells = Vec::new();
    let mut from = start;
    while let Some(pipe) = next_pipe(&line[from..end]) {
        cells.push(from..from + pipe);
        from += pipe + 1;
    }
    cells.push(from..end);
    cells
}

/// The pipe that ends the cell at the start of `rest`.
fn next_pipe(rest: &str) -> Option<usize> {
    let pipe = bare_pipe(rest, 0)?;
    let Some(open) = rest[..pipe]
        .find("**")
        .filter(|&open| rest[..open].trim().len() <= 12)
    else {
        return Some(pipe);
    };
    let inside = open + 2;
    let bold = rest[inside..]
        .find("**")
        .map_or(0, |close| inside + close + 2);
    bare_pipe(rest, bold)
}

/// The first pipe from a place on that no backslash makes part of the text.
fn bare_pipe(text: &str, from: usize) -> Option<usize> {
    let mut pipes = text[from..].match_indices('|').map(|(at, _)| from + at);
    pipes.find(|&at| !text[..at].ends_with('\\'))
}
