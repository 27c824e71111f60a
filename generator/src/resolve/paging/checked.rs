//! Turns what a correction states about a listing into an error, if the operation has not what it names.

use crate::spec::{Api, Operation, Place};

/// Whether the operation has all that its paging names. Errors, in words: it has not.
pub(in crate::resolve) fn check(api: &Api, operation: &Operation) -> Result<(), String> {
    let Some(paging) = &operation.paging else {
        return Ok(());
    };
    let (turn, items) = (&paging.value.turn, &paging.value.items);
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
