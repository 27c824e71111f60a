//! Turns a draft of an operation into an operation of the spec.

use crate::draft::{self, Endpoint, Said};
use crate::source::Span;
use crate::spec::{
    Body, Content, Known, Method, Need, Operation, Parameter, Permissions, Place, Presence,
    Response, Rule, Status, Type,
};

use super::literals;
use super::names::{Kind, Spellings};
use super::places::{Role, Setting};
use super::types::{Near, Types};

/// What all operations of a set share.
pub(super) struct Shared<'a> {
    /// How names are spelled.
    pub(super) spellings: &'a Spellings,
    /// Whether a name is that of a model with fields.
    pub(super) is_object: &'a dyn Fn(&str) -> bool,
}

/// An operation without its security, which other sections tell.
pub(super) struct Sketch<'a> {
    /// The draft.
    pub(super) draft: &'a draft::Operation,
    /// Its endpoint.
    pub(super) endpoint: Endpoint,
    /// Its row in an index.
    pub(super) summary: Option<&'a Said<String>>,
    /// The tag of its page.
    pub(super) tag: &'a str,
}

impl Shared<'_> {
    /// The operation; `None` if its method is none of HTTP's.
    pub(super) fn operation(
        &self,
        sketch: &Sketch<'_>,
        types: &mut Types<'_>,
        security: Known<crate::spec::Security>,
    ) -> Option<Operation> {
        let draft = sketch.draft;
        let method = Method::parse(&sketch.endpoint.method.value)?;
        let path = Known::stated(
            sketch.endpoint.path.value.clone(),
            sketch.endpoint.path.span,
        );
        let setting = Setting {
            operation: draft,
            method,
            path: &path,
            is_object: self.is_object,
            spellings: self.spellings,
        };
        let rows = draft.parameters.iter();
        let style = self.spellings.style(
            rows.map(|row| (&row.name, row.description.as_ref())),
            Kind::Parameter,
        );
        let mut parameters = Vec::new();
        let mut form = Vec::new();
        let mut body = None;
        for (row, role) in draft.parameters.iter().zip(setting.roles()) {
            match role {
                Role::Body(origin) => body = Some(self::body(row, origin, draft, types)),
                Role::Parameter(place, name) => {
                    let name = name.unwrap_or_else(|| {
                        self.spellings.wire(
                            &row.name,
                            row.description.as_ref(),
                            Kind::Parameter,
                            style,
                        )
                    });
                    let parameter = parameter(row, place, name, draft, types);
                    if parameter.place.value == Place::Form {
                        form.push(parameter)
                    } else {
                        parameters.push(parameter)
                    }
                }
            }
        }
        let (summary, description) = prose(sketch);
        Some(Operation {
            name: Known::stated(draft.name.value.clone(), draft.name.span),
            tags: vec![sketch.tag.to_owned()],
            method: Known::stated(method, sketch.endpoint.method.span),
            path,
            summary,
            description,
            permissions: permissions(draft.permissions.as_ref()),
            parameters,
            body: body.or_else(|| form_body(form, draft)),
            responses: responses(draft, types),
            security,
        })
    }
}

fn body(
    row: &draft::Parameter,
    origin: Known<()>,
    draft: &draft::Operation,
    types: &mut Types<'_>,
) -> Body {
    let type_ = types.read(&row.type_, &near(row, draft, true));
    Body {
        said: row.name.value.clone(),
        media_types: media_types(draft, row.row),
        presence: presence(row, &type_.value, Place::Form, draft),
        content: origin.map(|()| Content::Value(type_.value)),
        description: text(row.description.as_ref()),
    }
}

fn parameter(
    row: &draft::Parameter,
    place: Known<Place>,
    name: Known<String>,
    draft: &draft::Operation,
    types: &mut Types<'_>,
) -> Parameter {
    let type_ = types.read(&row.type_, &near(row, draft, place.value == Place::Form));
    let presence = presence(row, &type_.value, place.value, draft);
    let default = row.notes.default.as_ref();
    Parameter {
        name,
        said: row.name.value.clone(),
        suggested: default
            .filter(|_| presence.value.is_required())
            .and_then(|said| literals::value(&said.value, &type_.value)),
        presence,
        place,
        type_,
        description: text(row.description.as_ref()),
    }
}

/// What tells of a row's type beside the word for it.
fn near<'d>(row: &'d draft::Parameter, draft: &'d draft::Operation, raw: bool) -> Near<'d> {
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
fn presence(
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
        (None, _) => Known::stated(Presence::Required, row.row),
    }
}

fn media_types(draft: &draft::Operation, span: Span) -> Known<Vec<String>> {
    match draft.consumes.first() {
        Some(first) => Known::stated(values(&draft.consumes), first.span),
        None => Known::inferred(
            vec!["application/json".to_owned()],
            Rule::JsonByDefault,
            span,
        ),
    }
}

fn values(said: &[Said<String>]) -> Vec<String> {
    said.iter().map(|each| each.value.clone()).collect()
}

fn form_body(form: Vec<Parameter>, draft: &draft::Operation) -> Option<Body> {
    let span = form.first()?.place.origin.span();
    let required = form.iter().any(|field| field.presence.value.is_required());
    let presence = if required {
        Presence::Required
    } else {
        Presence::Optional
    };
    Some(Body {
        said: "form".to_owned(),
        media_types: media_types(draft, span),
        presence: Known::inferred(presence, Rule::FormMediaType, span),
        content: Known::inferred(Content::Form(form), Rule::FormMediaType, span),
        description: String::new(),
    })
}

/// Summary and description: the index row and the paragraphs, without saying anything twice.
fn prose(sketch: &Sketch<'_>) -> (String, String) {
    let mut paragraphs: Vec<&str> = sketch
        .draft
        .prose
        .iter()
        .map(|said| said.value.as_str())
        .collect();
    let summary = sketch
        .summary
        .map(|said| said.value.as_str())
        .or_else(|| paragraphs.first().copied())
        .unwrap_or_default();
    if let Some(rest) = paragraphs
        .first()
        .and_then(|first| first.strip_prefix(summary))
    {
        paragraphs[0] = rest.trim_start();
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    (summary.to_owned(), paragraphs.join("\n\n"))
}

fn text(said: Option<&Said<String>>) -> String {
    said.map_or_else(String::new, |said| said.value.clone())
}

fn permissions(said: Option<&draft::Permissions>) -> Permissions {
    said.map_or_else(Permissions::default, |said| Permissions {
        need: match said.need {
            draft::Need::Any => Need::Any,
            draft::Need::All => Need::All,
            draft::Need::None => Need::None,
        },
        names: values(&said.names),
    })
}

/// The stated answers; where none is stated, a success. The return type is that of the first success.
fn responses(draft: &draft::Operation, types: &mut Types<'_>) -> Vec<Response> {
    let span = draft
        .returns
        .as_ref()
        .map_or(draft.name.span, |returns| returns.span);
    let mut content = draft
        .returns
        .as_ref()
        .filter(|returns| returns.value != draft::Type::Void)
        .map(|returns| types.read(returns, &Near::raw()));
    let mut responses: Vec<Response> = draft.responses.iter().filter_map(stated).collect();
    responses.sort_by_key(|response| response.status.value);
    if !responses
        .iter()
        .any(|response| is_success(response.status.value))
    {
        let status = Known::inferred(Status::Range(2), Rule::SuccessStatus, span);
        responses.insert(
            0,
            Response {
                status,
                description: String::new(),
                media_types: Vec::new(),
                content: None,
            },
        );
    }
    if let Some(success) = responses
        .iter_mut()
        .find(|response| is_success(response.status.value))
    {
        success.content = content.take();
        if success.content.is_some() {
            success.media_types = values(&draft.produces);
        }
    }
    other_answers(draft, &mut responses, span);
    responses
}

/// Media types that are accepted while nothing comes back are those of errors.
fn other_answers(draft: &draft::Operation, responses: &mut Vec<Response>, span: Span) {
    let typed = responses.iter().any(|response| response.content.is_some());
    if typed || draft.produces.is_empty() {
        return;
    }
    let any = Some(Known::inferred(Type::Any, Rule::Unknown, span));
    match responses
        .iter_mut()
        .find(|response| !is_success(response.status.value))
    {
        Some(error) => {
            error.content = any;
            error.media_types = values(&draft.produces);
        }
        None => responses.push(Response {
            status: Known::inferred(Status::Default, Rule::Unknown, span),
            description: String::new(),
            media_types: values(&draft.produces),
            content: any,
        }),
    }
}

fn stated(row: &draft::ResponseRow) -> Option<Response> {
    let text = row.status.value.to_ascii_uppercase();
    let status = match text.as_str() {
        "0" | "DEFAULT" => Status::Default,
        _ => match text.strip_suffix("XX") {
            Some(hundreds) => Status::Range(hundreds.parse().ok()?),
            None => Status::Code(text.parse().ok()?),
        },
    };
    Some(Response {
        status: Known::stated(status, row.status.span),
        description: self::text(row.description.as_ref()),
        media_types: Vec::new(),
        content: None,
    })
}

/// Whether a status tells of a success.
pub(super) fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundreds) => hundreds == 2,
        Status::Default => false,
    }
}
