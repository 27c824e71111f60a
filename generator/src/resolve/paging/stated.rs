//! Turns what a correction states about a listing into its paging, if the operation has what it names.

use crate::manifest::PagingEntry;
use crate::source::Span;
use crate::spec::{Api, FieldPath, Known, Operation, Paging, Place, Turn};

/// Sets the paging of an operation, or takes it away. Errors, in words: it names what is not there.
pub(in crate::resolve) fn paging(
    api: &mut Api,
    operation: &str,
    entry: &PagingEntry,
    place: Span,
) -> Result<(), String> {
    let mut all = api.operations.iter();
    let at = all.position(|each| each.name.value == operation);
    let at = at.ok_or_else(|| format!("there is no operation `{operation}`"))?;
    let stated = turn(entry.clone()).zip(entry.items());
    let Some((turn, items)) = stated else {
        let known = api.operations[at].paging.take();
        return match known {
            Some(_) => Ok(()),
            None => Err(format!("no pages of `{operation}` are known")),
        };
    };
    check(api, &api.operations[at], &turn, items)?;
    let items = items.clone();
    api.operations[at].paging = Some(Known::corrected(Paging { items, turn }, place));
    Ok(())
}

fn turn(entry: PagingEntry) -> Option<Turn> {
    Some(match entry {
        PagingEntry::None => return None,
        PagingEntry::PageNumber {
            parameter,
            first,
            last,
            items: _,
        } => Turn::Number {
            parameter,
            first,
            last,
        },
        PagingEntry::Offset {
            parameter,
            first,
            total,
            items: _,
        } => Turn::Offset {
            parameter,
            first,
            total,
        },
        PagingEntry::Cursor {
            parameter, next, ..
        } => Turn::Cursor { parameter, next },
        PagingEntry::Link { next, .. } => Turn::Link { next },
        PagingEntry::LinkHeader { .. } => Turn::LinkHeader,
    })
}

/// Whether the operation has all that its paging names.
fn check(api: &Api, operation: &Operation, turn: &Turn, items: &FieldPath) -> Result<(), String> {
    let name = &operation.name.value;
    let takes = |parameter: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|each| each.place.value == Place::Query && each.name.value == parameter)
    };
    if let Some(parameter) = turn.parameter()
        && !takes(parameter)
    {
        return Err(format!("`{name}` has no query parameter `{parameter}`"));
    }
    let body = operation
        .answer()
        .ok_or_else(|| format!("`{name}` answers nothing"))?;
    if api.item(body, items).is_none() {
        return Err(format!("`{name}` answers no list at `{}`", items.join(".")));
    }
    match turn.field() {
        Some((_, path)) if api.steps(body, path).is_none() => {
            Err(format!("`{name}` answers nothing at `{}`", path.join(".")))
        }
        Some(_) | None => Ok(()),
    }
}
