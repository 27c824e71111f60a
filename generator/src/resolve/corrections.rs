//! Turns the corrections of the manifest into facts of the spec; one that finds nothing to correct is an error.

use crate::diag::{self, Diagnostic};
use crate::manifest::{Change, Correction, Manifest, PagingEntry};
use crate::source::Span;
use crate::spec::{Api, Content, Field, Known, Parameter, Place, Presence, Shape, Style, Type};

/// What a correction is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// A parameter or a field.
    Part,
    /// How an operation's list is divided into pages, which is concluded from its corrected parts.
    Listing,
}

impl Subject {
    fn of(entry: &Correction) -> Self {
        match entry.set.paging {
            None => Self::Part,
            Some(_) => Self::Listing,
        }
    }
}

/// Applies every correction about such a subject, in the order of the manifest.
pub(super) fn apply(manifest: &Manifest, api: &mut Api, subject: Subject) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let entries = manifest.entries.correct.iter();
    for entry in entries.filter(|entry| Subject::of(entry.get_ref()) == subject) {
        let place = manifest.span(entry);
        if let Err(why) = correct(entry.get_ref(), place, api) {
            diagnostics.push(stale(place, &why));
        }
    }
    diagnostics
}

/// The finding that a correction at that place of the manifest has nothing to correct.
pub(super) fn stale(place: Span, why: &str) -> Diagnostic {
    let message = format!("this correction does not apply: {why}");
    Diagnostic::at(&diag::STALE_CORRECTION, place, message)
        .help("remove it if the pages have changed, or name what it means")
}

fn correct(entry: &Correction, place: Span, api: &mut Api) -> Result<(), String> {
    if entry.set == Change::default() {
        return Err("its `set` is empty".to_owned());
    }
    if let Some(paging) = &entry.set.paging {
        return listing(entry, paging, place, api);
    }
    if let Some(text) = &entry.set.type_
        && let Some(name) = type_(text).as_ref().and_then(Type::model)
        && api.model(name).is_none()
    {
        return Err(format!(
            "`{name}` is neither a type nor a model of these pages"
        ));
    }
    match (
        &entry.operation,
        &entry.parameter,
        &entry.model,
        &entry.field,
    ) {
        (Some(operation), Some(name), None, None) => {
            let parameter = parameter(api, operation, name)
                .ok_or_else(|| format!("there is no parameter `{name}` of `{operation}`"))?;
            change_parameter(parameter, &entry.set, place)
        }
        (None, None, Some(model), Some(name)) => {
            let field = field(api, model, name)
                .ok_or_else(|| format!("there is no field `{name}` of `{model}`"))?;
            change_field(field, &entry.set, place)
        }
        _ => Err("it names neither `operation` and `parameter` nor `model` and `field`".to_owned()),
    }
}

/// A correction of an operation's paging states nothing else.
fn listing(
    entry: &Correction,
    paging: &PagingEntry,
    place: Span,
    api: &mut Api,
) -> Result<(), String> {
    let alone = Change {
        paging: Some(paging.clone()),
        ..Change::default()
    };
    let parts = [&entry.parameter, &entry.model, &entry.field];
    match &entry.operation {
        Some(operation) if entry.set == alone && parts.iter().all(|part| part.is_none()) => {
            super::paging::stated(api, operation, paging, place)
        }
        Some(_) | None => Err("`paging` goes with `operation` and nothing else".to_owned()),
    }
}

fn parameter<'a>(api: &'a mut Api, operation: &str, name: &str) -> Option<&'a mut Parameter> {
    let operation = api
        .operations
        .iter_mut()
        .find(|each| each.name.value == operation)?;
    let form = match operation.body.as_mut().map(|body| &mut body.content.value) {
        Some(Content::Form(fields)) => &mut fields[..],
        Some(Content::Value(_)) | None => &mut [],
    };
    operation
        .parameters
        .iter_mut()
        .chain(form)
        .find(|each| each.said == name)
}

fn field<'a>(api: &'a mut Api, model: &str, name: &str) -> Option<&'a mut Field> {
    let model = api
        .models
        .iter_mut()
        .find(|each| each.name.value == model)?;
    match &mut model.shape.value {
        Shape::Object(fields) => fields.iter_mut().find(|each| each.said == name),
        Shape::Enum(_) | Shape::Union(_) | Shape::Open => None,
    }
}

fn change_parameter(parameter: &mut Parameter, set: &Change, place: Span) -> Result<(), String> {
    if let Some(word) = &set.place {
        let known = [Place::Path, Place::Query, Place::Header, Place::Cookie];
        let value = known.into_iter().find(|place| place.as_str() == word);
        let value =
            value.ok_or_else(|| format!("`{word}` is none of path, query, header, cookie"))?;
        parameter.place = Known::corrected(value, place);
    }
    if let Some(word) = &set.style {
        let style = Style::parse(word).ok_or_else(|| no_style(word))?;
        parameter.style = Some(Known::corrected(style, place));
    }
    change(
        set,
        place,
        (
            &mut parameter.name,
            &mut parameter.type_,
            &mut parameter.presence,
        ),
    )
}

fn no_style(word: &str) -> String {
    let known = Style::ALL.map(Style::as_str).join(", ");
    format!("`{word}` is none of {known}")
}

fn change_field(field: &mut Field, set: &Change, place: Span) -> Result<(), String> {
    if set.place.is_some() || set.style.is_some() {
        return Err("a field of a model has neither a place nor a style".to_owned());
    }
    if set.name.is_some() {
        field.spellings.clear();
    }
    change(
        set,
        place,
        (&mut field.name, &mut field.type_, &mut field.presence),
    )
}

/// Name, type and presence, which parameters and fields share.
type Facts<'a> = (
    &'a mut Known<String>,
    &'a mut Known<Type>,
    &'a mut Known<Presence>,
);

fn change(set: &Change, place: Span, (name, type_, presence): Facts<'_>) -> Result<(), String> {
    if let Some(value) = &set.name {
        *name = Known::corrected(value.clone(), place);
    }
    if let Some(text) = &set.type_ {
        let value = self::type_(text).ok_or_else(|| format!("`{text}` is no type"))?;
        *type_ = Known::corrected(value, place);
    }
    if let Some(required) = set.required {
        let value = if required {
            Presence::Required
        } else {
            Presence::Optional
        };
        *presence = Known::corrected(value, place);
    }
    Ok(())
}

/// `string`, `[integer]`, `{string}`, `Pet`
fn type_(text: &str) -> Option<Type> {
    let text = text.trim();
    if let Some(inner) = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return Some(Type::Array(Box::new(type_(inner)?)));
    }
    if let Some(inner) = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
    {
        return Some(Type::Map(Box::new(type_(inner)?)));
    }
    Some(match text {
        "" => return None,
        "string" => Type::Text,
        "uuid" => Type::Uuid,
        "integer" => Type::Integer(None),
        "number" => Type::Number(None),
        "boolean" => Type::Boolean,
        "date" => Type::Date,
        "date-time" => Type::DateTime,
        "binary" => Type::Binary,
        "any" => Type::Any,
        name => Type::Model(name.to_owned()),
    })
}
