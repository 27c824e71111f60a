//! Turns return type, status codes and media types into what may come back.

use super::lacks;
use super::media::answers_bytes;
use super::types::{Near, Types};
use crate::diag::Diagnostic;
use crate::draft::{self, text, texts};
use crate::source::Span;
use crate::spec::{Known, Response, Rule, Status, Type};

/// The stated answers; where none is stated, a success. The return type is that of the first success.
pub(super) fn responses(
    draft: &draft::Operation,
    types: &Types<'_>,
    states_media_types: bool,
    found: &mut Vec<Diagnostic>,
) -> Vec<Response> {
    let returns = draft.returns.as_ref();
    let span = returns.map_or(draft.name.span, |returns| returns.span);
    let rows = draft.responses.iter();
    let mut responses: Vec<Response> = Vec::new();
    for row in rows {
        match status(&row.status.value) {
            None => found.push(lacks::left_out(row.status.span, "this is no status code")),
            Some(status) if responses.iter().any(|known| known.status.value == status) => {
                let what = "a row on this status stands above";
                found.push(lacks::left_out(row.status.span, what));
            }
            Some(status) => responses.push(stated(row, status, draft, types)),
        }
    }
    responses.sort_by_key(|response| response.status.value);
    let at = success_at(&mut responses, span);
    let success = &mut responses[at];
    if let Some(returns) = returns {
        success.content = content(returns, draft, types);
    }
    if let Some(content) = &success.content {
        success.media_types = accepted(draft, &content.value, states_media_types);
    }
    other_answers(draft, &mut responses, span);
    responses
}

/// Where the first success stands; one is added in front if none is stated.
fn success_at(responses: &mut Vec<Response>, span: Span) -> usize {
    let stated = responses
        .iter()
        .position(|response| response.status.value.is_success());
    stated.unwrap_or_else(|| {
        let success = Response {
            status: Known::inferred(Status::Range(2), Rule::SuccessStatus, span),
            description: String::new(),
            media_types: Vec::new(),
            content: None,
        };
        responses.insert(0, success);
        0
    })
}

/// What comes back, unless it is nothing. Some languages call bytes text; then the media types tell.
fn content(
    said: &draft::Said<draft::Type>,
    draft: &draft::Operation,
    types: &Types<'_>,
) -> Option<Known<Type>> {
    if said.value == draft::Type::Void {
        return None;
    }
    Some(if answers_bytes(draft) && said.value.is_text() {
        Known::inferred(Type::Binary, Rule::RawBytes, said.span)
    } else {
        types.read(said, &Near::raw())
    })
}

/// The media types of an answer: those that are stated; JSON in a set that states none.
fn accepted(draft: &draft::Operation, content: &Type, stated: bool) -> Vec<String> {
    if draft.produces.is_empty() && !stated && *content != Type::Binary {
        vec!["application/json".to_owned()]
    } else {
        texts(&draft.produces)
    }
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
        .find(|response| !response.status.value.is_success())
    {
        Some(error) => {
            error.content = any;
            error.media_types = texts(&draft.produces);
        }
        None => responses.push(Response {
            status: Known::inferred(Status::Default, Rule::Unknown, span),
            description: String::new(),
            media_types: texts(&draft.produces),
            content: any,
        }),
    }
}

/// `200`, `4XX`, or `0` and `default` for all others, in any case.
fn status(said: &str) -> Option<Status> {
    match said.to_ascii_uppercase().as_str() {
        "0" | "DEFAULT" => Some(Status::Default),
        code => Status::parse(code),
    }
}

fn stated(
    row: &draft::ResponseRow,
    status: Status,
    draft: &draft::Operation,
    types: &Types<'_>,
) -> Response {
    let content = row
        .type_
        .as_ref()
        .and_then(|type_| content(type_, draft, types));
    Response {
        status: Known::stated(status, row.status.span),
        description: text(row.description.as_ref()),
        media_types: content
            .as_ref()
            .map_or_else(Vec::new, |_| texts(&draft.produces)),
        content,
    }
}
