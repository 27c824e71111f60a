//! Turns the media types that an operation states, and its rows, into what its bodies are made of.

use crate::draft::{Literal, Operation, Parameter, Type};
use crate::spec::{Method, Rule, essence};

/// The media types of forms: the one that can hold files, and that of plain ones.
pub(super) const MULTIPART: &str = "multipart/form-data";
pub(super) const PLAIN_FORM: &str = "application/x-www-form-urlencoded";

/// Families of media types that are bytes (RFC 6838, section 4.2).
const FAMILIES: [&str; 4] = ["image/", "audio/", "video/", "font/"];
/// Other media types that are bytes.
const BYTES: [&str; 3] = [
    "application/octet-stream",
    "application/pdf",
    "application/zip",
];

/// Whether the request is a form, by its media types; where none is stated, by a file among its rows, which goes
/// nowhere else.
pub(super) fn form(operation: &Operation, method: Method) -> Option<Rule> {
    let media_types = &operation.consumes;
    if media_types.is_empty() {
        let files = method.takes_body() && has_files(operation);
        return files.then_some(Rule::FileInForm);
    }
    let is_form = |media_type: &str| [MULTIPART, PLAIN_FORM].contains(&essence(media_type));
    let form = media_types.iter().all(|each| is_form(&each.value));
    form.then_some(Rule::FormMediaType)
}

/// Whether rows of an operation are files, by their types or by the code of its example.
pub(super) fn has_files(operation: &Operation) -> bool {
    let filled = |row: &Parameter| {
        let literal = operation.example_literal(&row.name.value);
        literal.is_some_and(|literal| is_file(&literal.value))
    };
    let mut rows = operation.parameters.iter();
    rows.any(|row| *row.type_.value.innermost() == Type::Binary || filled(row))
}

/// Whether a literal is what generators write where a file is to be given.
pub(super) fn is_file(literal: &Literal) -> bool {
    let text = literal.text();
    text == "BINARY_DATA_HERE" || text.starts_with("/path/to/file")
}

/// Whether all that the operation may answer is bytes, by its media types.
pub(super) fn answers_bytes(operation: &Operation) -> bool {
    let media_types = &operation.produces;
    let is_bytes = |media_type: &str| {
        let essence = essence(media_type);
        FAMILIES.iter().any(|family| essence.starts_with(family)) || BYTES.contains(&essence)
    };
    !media_types.is_empty() && media_types.iter().all(|each| is_bytes(&each.value))
}
