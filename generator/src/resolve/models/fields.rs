//! Turns the rows of a model's page into fields.

use std::collections::HashMap;

use super::Models;
use crate::casing::squash;
use crate::diag::Diagnostic;
use crate::draft::{self, InlineEnum, ModelPage};
use crate::resolve::names::{Kind, others};
use crate::resolve::types::{Near, Types, contained};
use crate::resolve::{lacks, literals};
use crate::source::Span;
use crate::spec::{Access, Field, Known, Presence, Rule, Type};

/// The fields of a page. Two rows never get one name: it goes to the one that must be there, or else to the first, since
/// the other has lost what it is told apart by, such as the sign of `$id`. That one keeps the name of its page.
pub(super) fn fields(
    page: &ModelPage,
    models: Models<'_>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Field> {
    let spellings = models.spellings;
    let names = page
        .fields
        .iter()
        .map(|row| (&row.name, row.description.as_ref()));
    let around = spellings.around(names, Kind::Field);
    let mut taken: HashMap<String, Span> = HashMap::new();
    let mut rows: Vec<_> = page.fields.iter().enumerate().collect();
    rows.sort_by_key(|(_, row)| row.notes.optional.is_some());
    let mut fields = Vec::with_capacity(rows.len());
    for (place, row) in rows {
        let name = spellings.wire(&row.name, row.description.as_ref(), Kind::Field, around);
        let name = if taken.contains_key(&name.value) {
            Known::stated(row.name.value.clone(), row.name.span)
        } else {
            name
        };
        if let Some(first) = taken.get(&name.value) {
            found.push(lacks::said_twice(&row.name, "field", *first));
        } else {
            taken.insert(name.value.clone(), row.name.span);
            fields.push((place, field(row, name, page, models.types)));
        }
    }
    fields.sort_by_key(|(place, _)| *place);
    fields.into_iter().map(|(_, field)| field).collect()
}

fn field(row: &draft::Field, name: Known<String>, page: &ModelPage, types: &Types<'_>) -> Field {
    let known = type_(row, page, types);
    let presence = presence(row, &known.value, types.options_are_null);
    let default = row.notes.default.as_ref();
    let default = default.filter(|_| presence.value.is_expected());
    Field {
        spellings: others(&row.name.value, &name),
        name,
        said: row.name.value.clone(),
        presence,
        suggested: default.and_then(|said| literals::value(&said.value, &known.value)),
        access: if row.notes.read_only.is_some() {
            Access::ReadOnly
        } else {
            Access::ReadWrite
        },
        description: row
            .description
            .as_ref()
            .map_or_else(String::new, |said| said.value.clone()),
        type_: known,
    }
}

fn type_(row: &draft::Field, page: &ModelPage, types: &Types<'_>) -> Known<Type> {
    let Some(list) = inline_enum(row, page) else {
        return types.read(&row.type_, &near(row));
    };
    let values = list.values.iter().map(|value| value.value.clone());
    let stated = contained(&row.type_.value, Type::Enum(values.collect()));
    Known::stated(stated, list.name.span)
}

/// What tells of a field's type beside the word for it.
fn near(row: &draft::Field) -> Near<'_> {
    Near {
        name: &row.name.value,
        words: row.description.as_ref(),
        default: row.notes.default.as_ref(),
        literal: row.literal.as_ref(),
        values: &row.notes.values,
        raw: false,
    }
}

/// The list of values for a field: its heading is the field's type, or the field's name and `Enum`.
fn inline_enum<'p>(row: &draft::Field, page: &'p ModelPage) -> Option<&'p InlineEnum> {
    let type_ = row.type_.value.model().map(squash);
    let by_name = squash(&row.name.value) + "enum";
    page.inline_enums.iter().find(|list| {
        let heading = list
            .name
            .value
            .rsplit(['<', '['])
            .next()
            .unwrap_or(&list.name.value);
        let heading = squash(heading.trim_end_matches(['>', ']']));
        !list.values.is_empty() && (type_.as_ref() == Some(&heading) || heading == by_name)
    })
}

/// Whether a field must be there. Where rows say `[optional]`, an option around the type of one that does not is
/// there for `null`; where none says so, it is how they say it.
fn presence(row: &draft::Field, type_: &Type, options_are_null: bool) -> Known<Presence> {
    let wrapped = row.notes.wrapped;
    let optional = row.notes.optional.or(wrapped.filter(|_| !options_are_null));
    let nullable = row.notes.nullable.or(wrapped);
    let default = row.notes.default.as_ref();
    let default = default.and_then(|said| Some((literals::value(&said.value, type_)?, said.span)));
    match (default, optional, nullable) {
        (Some((value, span)), Some(_), _) => Known::stated(Presence::Default(value), span),
        (_, Some(span), _) => Known::stated(Presence::Optional, span),
        (_, None, _) if row.notes.silent => {
            Known::inferred(Presence::Optional, Rule::Unknown, row.row)
        }
        (_, None, Some(span)) => Known::stated(Presence::Nullable, span),
        (_, None, None) => Known::stated(Presence::Required, row.row),
    }
}
