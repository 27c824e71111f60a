//! Turns rows that use a model into its values, where the model's own page lost them.

use std::collections::{HashMap, HashSet};

use super::index::Listed;
use crate::draft::{Draft, Notes, Said, Shape, Type};
use crate::source::Span;
use crate::spec::{Known, Method, Rule};

/// Models whose pages have an empty table and that are values all the same.
pub(super) struct Enums(HashMap<String, Known<Vec<String>>>);

impl Enums {
    /// Reads the rows of all tables.
    pub(super) fn of(draft: &Draft, listed: &[Listed<'_>]) -> Self {
        let empty = |page: &&crate::draft::ModelPage| match &page.shape {
            Shape::Fields => page.fields.is_empty(),
            Shape::Enum(values) => values.is_empty(),
            Shape::Shown | Shape::Numbers(_) | Shape::Union { .. } => false,
        };
        let pages = draft.models.iter().filter(empty);
        let mut found: HashMap<String, Known<Vec<String>>> = HashMap::new();
        let names: HashSet<&str> = pages.map(|page| page.name.value.as_str()).collect();
        for (type_, notes, text) in rows(draft, listed) {
            let Some(name) = type_.value.model().filter(|name| names.contains(name)) else {
                continue;
            };
            let Some(values) = values(notes, text, type_.span) else {
                continue;
            };
            let known = found
                .entry(name.to_owned())
                .or_insert_with(|| values.clone());
            if known.value.is_empty() && !values.value.is_empty() {
                *known = values;
            }
        }
        Self(found)
    }

    /// The values of a model; none are listed if only its use tells that it is one.
    pub(super) fn get(&self, name: &str) -> Option<&Known<Vec<String>>> {
        self.0.get(name)
    }
}

/// What a row tells of its type: the values that it lists, or a default or a place that only text can have.
fn values(notes: &Notes, text: bool, span: Span) -> Option<Known<Vec<String>>> {
    if let Some(first) = notes.values.first() {
        let values = notes
            .values
            .iter()
            .map(|value| value.value.clone())
            .collect();
        return Some(Known::inferred(values, Rule::ValuesElsewhere, first.span));
    }
    let default = notes.default.as_ref().map(|default| default.span);
    let place = text.then_some(span);
    let used = default.or(place)?;
    Some(Known::inferred(Vec::new(), Rule::UsedAsText, used))
}

/// The type and the notes of each row, and whether its place takes text alone: a request without a body
/// has its rows in path, query and headers.
fn rows<'a>(
    draft: &'a Draft,
    listed: &'a [Listed<'a>],
) -> impl Iterator<Item = (&'a Said<Type>, &'a Notes, bool)> {
    let parameters = listed.iter().flat_map(|each| {
        let method = each
            .endpoint
            .and_then(|endpoint| Method::parse(&endpoint.method.value));
        let bodiless =
            method.is_some_and(|method| !method.takes_body()) && each.operation.consumes.is_empty();
        let rows = each.operation.parameters.iter();
        rows.map(move |row| (&row.type_, &row.notes, bodiless))
    });
    let fields = draft.models.iter().flat_map(|page| &page.fields);
    parameters.chain(fields.map(|row| (&row.type_, &row.notes, false)))
}
