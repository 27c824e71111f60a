//! Turns a row with a place and a name into a parameter.

use super::types::{Near, Types};
use super::{literals, styles};
use crate::draft::{self, text};
use crate::spec::{Known, Parameter, Place, Presence, Rule, Type};

pub(super) fn parameter(
    row: &draft::Parameter,
    place: Known<Place>,
    name: Known<String>,
    draft: &draft::Operation,
    types: &Types<'_>,
) -> Parameter {
    let known = if row.type_.value == draft::Type::Unsaid && place.value != Place::Form {
        Known::inferred(Type::Text, Rule::TextByDefault, row.type_.span)
    } else {
        types.read(&row.type_, &near(row, draft, place.value == Place::Form))
    };
    let presence = presence(row, &known.value, place.value, draft);
    let default = row.notes.default.as_ref();
    Parameter {
        name,
        said: row.name.value.clone(),
        suggested: default
            .filter(|_| presence.value.is_required())
            .and_then(|said| literals::value(&said.value, &known.value)),
        presence,
        place,
        type_: known,
        style: styles::said(row),
        description: text(row.description.as_ref()),
    }
}

/// What tells of a row's type beside the word for it.
pub(super) fn near<'d>(
    row: &'d draft::Parameter,
    draft: &'d draft::Operation,
    raw: bool,
) -> Near<'d> {
    Near {
        name: &row.name.value,
        words: row.description.as_ref(),
        default: row.notes.default.as_ref(),
        literal: draft.example_literal(&row.name.value),
        values: &row.notes.values,
        raw,
    }
}

/// Whether a value must be given: what is in the path must; else what notes, table and type say.
pub(super) fn presence(
    row: &draft::Parameter,
    type_: &Type,
    place: Place,
    draft: &draft::Operation,
) -> Known<Presence> {
    if place == Place::Path {
        return Known::stated(Presence::Required, row.row);
    }
    let default = row.notes.default.as_ref();
    let may_be_left_out = row.notes.optional.is_some()
        || row.table != draft::ParameterTable::Whole
            && draft.example_leaves_out(&row.name.value) != Some(false);
    if let Some(default) =
        default.and_then(|said| Some((literals::value(&said.value, type_)?, said.span)))
        && may_be_left_out
    {
        return Known::stated(Presence::Default(default.0), default.1);
    }
    if let Some(span) = row.notes.required {
        return Known::stated(Presence::Required, span);
    }
    match (row.notes.optional, row.table) {
        (Some(span), _) => Known::stated(Presence::Optional, span),
        (None, draft::ParameterTable::Optional) => Known::stated(Presence::Optional, row.row),
        (None, draft::ParameterTable::Other) => {
            let presence = match draft.example_leaves_out(&row.name.value) {
                Some(false) => Presence::Required,
                Some(true) | None => Presence::Optional,
            };
            Known::inferred(presence, Rule::ExampleCode, row.row)
        }
        (None, _) if row.notes.silent => {
            Known::inferred(Presence::Optional, Rule::Unknown, row.row)
        }
        (None, _) => Known::stated(Presence::Required, row.row),
    }
}
