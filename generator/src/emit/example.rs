//! A short example of a call, which compiles and does not run.

use super::Crate;
use super::operation::{Travel, travel};
use crate::names::TagNames;
use crate::spec::{Field, Operation, Shape, Type};

/// How many fields a model may want before an example leaves it to the reader.
const FIELDS: usize = 5;

/// The example in its fence.
pub(super) fn example(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> String {
    let library = this.library();
    let call = call(this, operation, tag);
    format!(
        "```no_run\n# async fn example(client: {library}::Client) -> {library}::Result<()> {{\n{call}\n# Ok(())\n# }}\n```"
    )
}

/// The line that makes the call.
pub(super) fn call(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> String {
    let method = &this.names.operation(operation).method;
    match values(this, operation) {
        Some(values) => format!(
            "let answer = client.{}().{method}({}).await?;",
            tag.module,
            values.join(", ")
        ),
        None => format!(
            "let operations = client.{}(); // then `{method}`, with the arguments above",
            tag.module
        ),
    }
}

/// A value for each argument; `None` if one is beyond an example.
fn values(this: &Crate<'_>, operation: &Operation) -> Option<Vec<String>> {
    let inputs = operation.parameters.iter().chain(operation.form());
    let required = inputs.filter(|each| each.presence.value.is_required());
    let mut values: Vec<String> = required
        .map(|each| value(this, &each.type_.value, &each.name.value, 0))
        .collect::<Option<_>>()?;
    if let Some((body, type_)) = operation.value_body()
        && body.presence.value.is_required()
    {
        values.push(match travel(body, type_) {
            Travel::Json => value(this, type_, &body.said, 0)?,
            Travel::Text | Travel::Octets => format!("{:?}", plain(&body.said)),
        });
    }
    Some(values)
}

fn value(this: &Crate<'_>, type_: &Type, wire: &str, depth: usize) -> Option<String> {
    Some(match type_ {
        Type::Integer(_) => "1".to_owned(),
        Type::Number(_) => "1.0".to_owned(),
        Type::Boolean => "true".to_owned(),
        Type::Text | Type::Uuid => format!("{:?}", plain(wire)),
        Type::Enum(values) => format!("{:?}", values.first()?),
        Type::Array(inner) => format!("[{}]", value(this, inner, wire, depth)?),
        Type::Model(name) if depth < 2 => model(this, name, depth)?,
        Type::Date | Type::DateTime | Type::Binary | Type::Any | Type::Map(_) | Type::Model(_) => {
            return None;
        }
    })
}

/// A word for a text: the name of what it is for.
fn plain(wire: &str) -> String {
    crate::casing::words(wire).join("-")
}

fn model(this: &Crate<'_>, name: &str, depth: usize) -> Option<String> {
    let path = format!("{}::models::{}", this.library(), this.names.model(name));
    match &this.api.model(name)?.shape.value {
        Shape::Open => Some(format!("{path}::new()")),
        Shape::Enum(values) => values.first()?.as_str().map(|text| format!("{text:?}")),
        Shape::Object(fields) => {
            let required: Vec<&Field> = fields
                .iter()
                .filter(|field| this.recursion.is_given(name, field))
                .collect();
            if required.len() > FIELDS {
                return None;
            }
            let values: Option<Vec<String>> = required
                .iter()
                .map(|field| value(this, &field.type_.value, &field.name.value, depth + 1))
                .collect();
            Some(format!("{path}::new({})", values?.join(", ")))
        }
        Shape::Union(_) => None,
    }
}
