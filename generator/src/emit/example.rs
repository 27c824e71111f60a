//! Turns an operation into a short example of a call, which compiles and does not run.

use super::Crate;
use super::travel::{Travel, is_multipart, travel};
use crate::names::TagNames;
use crate::spec::{Field, Operation, Parameter, Place, Shape, Type};

/// How many fields a model may want before an example leaves it to the reader.
const FIELDS: usize = 8;
/// How long a line of an example may be, beside the margin of the comment that it stands in.
const WIDTH: usize = 90;

/// The example in its fence.
pub(super) fn example(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> String {
    let library = this.library();
    let code = code(this, operation, tag);
    format!(
        "```no_run\n# use {library}::{{Client, models}}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {{\n{code}\n# Ok(()) }}\n```"
    )
}

/// The example without what stands around it: the call, awaited, and a name for what it brings.
pub(super) fn code(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> String {
    let call = call(this, operation, tag);
    let answer = operation.answer().map_or("", |_| "let answer = ");
    format!("{answer}{call}")
}

/// The call, awaited: on one line if it fits.
fn call(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> String {
    let method = &this.names.operation(operation).method;
    let module = &tag.module;
    let values = values(this, operation);
    let arguments = values.join(", ");
    let line = format!("client.{module}().{method}({arguments}).await?;");
    if line.len() <= WIDTH {
        return line;
    }
    let step = format!("    .{method}({arguments})");
    let step = if step.len() <= WIDTH {
        step
    } else {
        let lines = values.iter().map(|value| format!("        {value},\n"));
        format!("    .{method}(\n{}    )", lines.collect::<String>())
    };
    format!("client\n    .{module}()\n{step}\n    .await?;")
}

/// The call without what sends it, on one line.
pub(super) fn expression(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> String {
    let method = &this.names.operation(operation).method;
    let arguments = values(this, operation).join(", ");
    format!("client.{}().{method}({arguments})", tag.module)
}

/// A value for each argument.
fn values(this: &Crate<'_>, operation: &Operation) -> Vec<String> {
    let inputs = operation.parameters.iter().chain(operation.form());
    let required = inputs.filter(|each| each.presence.value.is_required());
    let mut values: Vec<String> = required
        .map(|each| parameter(this, operation, each))
        .collect();
    if let Some((body, type_)) = operation.value_body()
        && body.presence.value.is_required()
    {
        values.push(match travel(body, type_) {
            Travel::Json => value(this, type_, &body.said, 0),
            Travel::Text | Travel::Octets => format!("{:?}", plain(&body.said)),
        });
    }
    values
}

fn parameter(this: &Crate<'_>, operation: &Operation, parameter: &Parameter) -> String {
    let (type_, wire) = (&parameter.type_.value, &parameter.name.value);
    let is_file = *type_.innermost() == Type::Binary
        && parameter.place.value == Place::Form
        && is_multipart(operation);
    if !is_file {
        return value(this, type_, wire, 0);
    }
    let file = format!("{}::FilePart::path({:?})", this.library(), plain(wire));
    match type_ {
        Type::Array(_) => format!("[{file}]"),
        Type::Integer(_)
        | Type::Number(_)
        | Type::Text
        | Type::Uuid
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Binary
        | Type::Any
        | Type::Map(_)
        | Type::Enum(_)
        | Type::Model(_) => file,
    }
}

fn value(this: &Crate<'_>, type_: &Type, wire: &str, depth: usize) -> String {
    let library = this.library();
    match type_ {
        Type::Integer(_) => "1".to_owned(),
        Type::Number(_) => "1.0".to_owned(),
        Type::Boolean => "true".to_owned(),
        Type::Text | Type::Uuid | Type::Binary => format!("{:?}", plain(wire)),
        Type::Enum(values) => format!("{:?}", values.first().map_or("", String::as_str)),
        Type::Array(inner) => format!("[{}]", value(this, inner, wire, depth)),
        Type::Model(name) => model(this, name, depth),
        Type::Date => format!("\"2024-02-29\".parse::<{library}::Date>()?"),
        Type::DateTime => format!("\"2024-02-29T12:00:00Z\".parse::<{library}::DateTime>()?"),
        Type::Any => format!("serde_json::json!({:?})", plain(wire)),
        Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
    }
}

/// A word for a text: the name of what it is for.
fn plain(wire: &str) -> String {
    crate::casing::words(wire).join("-")
}

/// A model of its required fields, or one that is read from JSON if it is beyond an example.
fn model(this: &Crate<'_>, name: &str, depth: usize) -> String {
    let path = format!("models::{}", this.names.model(name));
    let read = |text: &str| format!("serde_json::from_str::<{path}>({text:?})?");
    match this.api.model(name).map(|model| &model.shape.value) {
        Some(Shape::Open) => format!("{path}::new()"),
        Some(Shape::Enum(values)) => match values.first() {
            Some(value) => value
                .as_str()
                .map_or_else(|| read(&value.to_string()), |text| format!("{text:?}")),
            None => format!("{:?}", plain(name)),
        },
        Some(Shape::Object(fields)) => {
            let is_given = |field: &&Field| this.recursion.is_given(name, field);
            let given: Vec<&Field> = fields.iter().filter(is_given).collect();
            if given.len() > FIELDS || depth > 1 {
                return read("…");
            }
            let value = |field: &&Field| {
                let (type_, wire) = (&field.type_.value, &field.name.value);
                value(this, type_, wire, depth + 1)
            };
            let values: Vec<String> = given.iter().map(value).collect();
            format!("{path}::new({})", values.join(", "))
        }
        Some(Shape::Union(_)) | None => read("…"),
    }
}
