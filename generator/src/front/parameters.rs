//! Turns the rows of tables of parameters and of properties into drafts of parameters and fields.

use super::literals::Literals;
use super::notes;
use super::rows::{Cells, Columns};
use super::text::{prose, said};
use super::types::{Read, Types};
use super::words::{Column, NOT_SENT};
use crate::draft::{Field, Ignored, Notes, Parameter, ParameterTable, Said, Type, Why};
use crate::markdown::Table;
use crate::source::{Sources, Span};

/// Reads one table after another; what yields nothing is kept with its reason.
pub(super) struct Rows<'a> {
    /// The pages.
    pub(super) sources: &'a Sources,
    /// How to read types.
    pub(super) types: Types<'a>,
    /// What yielded nothing.
    pub(super) ignored: Vec<Ignored>,
}

/// What parameters and fields have in common.
struct Row {
    line: Span,
    name: Said<String>,
    type_: Said<Type>,
    description: Option<Said<String>>,
    place: Option<Said<String>>,
    notes: Notes,
}

impl Rows<'_> {
    /// The parameters of a table.
    pub(super) fn parameters(&mut self, table: &Table, kind: ParameterTable) -> Vec<Parameter> {
        let rows = self.rows(table).into_iter();
        rows.map(|row| Parameter {
            row: row.line,
            name: row.name,
            type_: row.type_,
            description: row.description,
            notes: Notes {
                optional: row.notes.optional.or(row.notes.wrapped),
                wrapped: None,
                ..row.notes
            },
            place: row.place,
            table: kind,
        })
        .collect()
    }

    /// The fields of a table.
    pub(super) fn fields(&mut self, table: &Table) -> Vec<Field> {
        let rows = self.rows(table).into_iter();
        rows.map(|row| Field {
            row: row.line,
            name: row.name,
            type_: row.type_,
            description: row.description,
            literal: None,
            notes: row.notes,
        })
        .collect()
    }

    fn rows(&mut self, table: &Table) -> Vec<Row> {
        let columns = Columns::of(self.sources, table);
        let silent = !columns.has(Column::Notes) && !columns.has(Column::Required);
        let mut rows = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            match self.row(&columns.cells(self.sources, row)) {
                Ok(mut row) => {
                    row.notes.silent = silent;
                    rows.push(row);
                }
                Err(why) => self.ignored.push(Ignored {
                    span: row.line,
                    why,
                }),
            }
        }
        rows
    }

    fn row(&mut self, cells: &Cells) -> Result<Row, Why> {
        let name = self.name(cells)?;
        let type_ = cells.get(self.sources, Column::Type);
        let read = type_.map_or_else(Default::default, |span| self.type_(span));
        let mut notes = self.notes(cells, &read.type_);
        let words = cells.get(self.sources, Column::Description);
        if let (true, Some(words)) = (notes.values.is_empty(), words) {
            notes.values = notes::listed(self.sources, words);
        }
        notes.wrapped = type_.filter(|_| read.optional);
        notes.nullable = notes.nullable.or(type_.filter(|_| read.nullable));
        let place = cells.get(self.sources, Column::Place);
        Ok(Row {
            line: cells.line,
            type_: Said {
                value: read.type_,
                span: type_.unwrap_or(name.span),
            },
            name,
            description: words.and_then(|cell| prose(self.sources, cell)),
            place: place
                .and_then(|cell| said(self.sources, cell))
                .map(|said| said.map(|word| word.to_ascii_lowercase())),
            notes,
        })
    }

    /// The type that a span tells, passed over if it nests too deep.
    pub(super) fn type_(&mut self, span: Span) -> Read {
        let read = self.types.read(self.sources.text(span));
        let why = read.beyond.map(Why::Beyond);
        self.ignored.extend(why.map(|why| Ignored { span, why }));
        read
    }

    /// The name of a row that is on something that is sent.
    fn name(&self, cells: &Cells) -> Result<Said<String>, Why> {
        let cell = cells.get(self.sources, Column::Name);
        let name = cell.and_then(|cell| said(self.sources, cell));
        let name = name.ok_or_else(|| self.nameless(cells))?;
        let text = name.value.as_str();
        if NOT_SENT.contains(&text) || text == "optional" && self.holds_others(cells) {
            return Err(Why::NotSent);
        }
        Ok(name)
    }

    /// A row without a name is the end of the one in front of it, unless it holds something.
    fn nameless(&self, cells: &Cells) -> Why {
        let bare = |each: char| each == '|' || each.is_whitespace();
        if self.sources.text(cells.line).chars().all(bare) {
            Why::Furniture
        } else {
            Why::NotUnderstood
        }
    }

    /// Whether a row stands for the argument that holds the optional parameters, which have rows of their own.
    fn holds_others(&self, cells: &Cells) -> bool {
        let words = cells.get(self.sources, Column::Description);
        words.is_some_and(|words| {
            let words = self.sources.text(words).to_ascii_lowercase();
            words.starts_with("optional parameters")
        })
    }

    /// The notes of a row, from the columns that may hold them.
    fn notes(&mut self, cells: &Cells, type_: &Type) -> Notes {
        let literals = Literals {
            language: self.types.language,
            type_,
        };
        let mut all = Notes::default();
        for column in [Column::Required, Column::Notes] {
            let Some(cell) = cells.get(self.sources, column) else {
                continue;
            };
            let (notes, rest) = notes::read(self.sources, cell, literals);
            self.ignored.extend(rest.map(|span| Ignored {
                span,
                why: Why::NotUnderstood,
            }));
            all = Notes {
                optional: notes.optional.or(all.optional),
                required: notes.required.or(all.required),
                default: notes.default.or(all.default),
                read_only: notes.read_only.or(all.read_only),
                nullable: notes.nullable.or(all.nullable),
                values: if notes.values.is_empty() {
                    all.values
                } else {
                    notes.values
                },
                wrapped: None,
                silent: false,
            };
        }
        all
    }
}
