//! Turns the row of a body, or the rows of a form, into what a request carries.

use super::parameters::{near, presence};
use super::types::Types;
use crate::draft::{self, text, texts};
use crate::source::Span;
use crate::spec::{Body, Content, Known, Parameter, Place, Presence, Rule};

pub(super) fn body(
    row: &draft::Parameter,
    origin: Known<()>,
    draft: &draft::Operation,
    types: &mut Types<'_>,
) -> Body {
    let stated = types.read(&row.type_, &near(row, draft, true));
    Body {
        said: row.name.value.clone(),
        media_types: media_types(draft, row.row),
        presence: presence(row, &stated.value, Place::Form, draft),
        content: origin.map(|()| Content::Value(stated.value)),
        description: text(row.description.as_ref()),
    }
}

pub(super) fn form_body(form: Vec<Parameter>, draft: &draft::Operation) -> Option<Body> {
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

fn media_types(draft: &draft::Operation, span: Span) -> Known<Vec<String>> {
    match draft.consumes.first() {
        Some(first) => Known::stated(texts(&draft.consumes), first.span),
        None => Known::inferred(
            vec!["application/json".to_owned()],
            Rule::JsonByDefault,
            span,
        ),
    }
}
