//! Turns values of the spec into the words that people are shown.

use super::{Content, Paging, Presence, SchemeKind, Security, Shape, Status, Type, Union, Width};

/// A type, in the words of docwright.toml.
#[must_use]
pub fn type_(type_: &Type) -> String {
    match type_ {
        Type::Integer(width) => number("integer", *width, "int"),
        Type::Number(width) => number("number", *width, "float"),
        Type::Text => "string".to_owned(),
        Type::Uuid => "uuid".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Date => "date".to_owned(),
        Type::DateTime => "date-time".to_owned(),
        Type::Binary => "binary".to_owned(),
        Type::Any => "any".to_owned(),
        Type::Array(element) => format!("[{}]", self::type_(element)),
        Type::Map(value) => format!("{{{}}}", self::type_(value)),
        Type::Enum(values) => format!("one of {}", values.join(", ")),
        Type::Model(name) => name.clone(),
    }
}

fn number(any: &str, width: Option<Width>, of_width: &str) -> String {
    match width {
        None => any.to_owned(),
        Some(Width::Bits32) => format!("{of_width}32"),
        Some(Width::Bits64) => format!("{of_width}64"),
    }
}

/// Whether a value must be there.
#[must_use]
pub fn presence(presence: &Presence) -> String {
    match presence {
        Presence::Required => "required".to_owned(),
        Presence::Nullable => "required, may be null".to_owned(),
        Presence::Optional => "optional".to_owned(),
        Presence::Default(value) => format!("optional, default {value}"),
    }
}

/// The status codes of a response.
#[must_use]
pub fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundred) => format!("{hundred}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// How a caller says who it is.
#[must_use]
pub fn security(security: &Security) -> String {
    match security {
        Security::NotStated => "whatever the client has".to_owned(),
        Security::None => "none".to_owned(),
        Security::Schemes(names) => names.join(", "),
    }
}

/// `entities by page-number pageNumber, last pageCount`
#[must_use]
pub fn paging(paging: &Paging) -> String {
    let Paging { items, turn } = paging;
    let items = match items.as_slice() {
        [] => "the body".to_owned(),
        names => names.join("."),
    };
    let parameter = turn.parameter().map(str::to_owned);
    let field = turn.field();
    let field = field.map(|(word, names)| format!("{word} {}", names.join(".")));
    let with: Vec<String> = parameter.into_iter().chain(field).collect();
    format!("{items} by {} {}", turn.word(), with.join(", "))
        .trim_end()
        .to_owned()
}

/// What a security scheme wants.
#[must_use]
pub fn scheme(kind: &SchemeKind) -> &'static str {
    match kind {
        SchemeKind::ApiKey { .. } => "API key",
        SchemeKind::Basic => "basic",
        SchemeKind::Bearer => "bearer token",
        SchemeKind::ClientCredentials { .. } => "OAuth 2, client credentials",
        SchemeKind::OAuth { .. } => "OAuth 2, token of the user",
    }
}

/// What a body holds.
#[must_use]
pub fn content(content: &Content) -> String {
    match content {
        Content::Value(value) => type_(value),
        Content::Form(fields) => format!("a form of {} fields", fields.len()),
    }
}

/// What a model is.
#[must_use]
pub fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Object(fields) => format!("an object of {} fields", fields.len()),
        Shape::Enum(values) => {
            let values: Vec<_> = values.iter().map(ToString::to_string).collect();
            format!("one of {}", values.join(", "))
        }
        Shape::Union(Union { variants, .. }) => {
            format!("one of the models {}", variants.join(", "))
        }
        Shape::Open => "an object of which nothing is known".to_owned(),
    }
}
