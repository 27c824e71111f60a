//! Turns the row of a body, or the rows of a form, into what a request carries.

use super::media::{self, MULTIPART, PLAIN_FORM};
use super::parameters::{near, presence};
use super::types::Types;
use crate::draft::{self, text, texts};
use crate::source::Span;
use crate::spec::{Body, Content, Known, Method, Parameter, Place, Presence, Rule};

pub(super) fn body(
    row: &draft::Parameter,
    origin: Known<()>,
    draft: &draft::Operation,
    types: &Types<'_>,
) -> Body {
    let stated = types.read(&row.type_, &near(row, draft, true));
    Body {
        said: row.name.value.clone(),
        media_types: stated_media_types(draft).unwrap_or_else(|| {
            Known::inferred(
                vec!["application/json".to_owned()],
                Rule::JsonByDefault,
                row.row,
            )
        }),
        presence: presence(row, &stated.value, Place::Form, draft),
        content: origin.map(|()| Content::Value(stated.value)),
        description: text(row.description.as_ref()),
    }
}

pub(super) fn form_body(
    form: Vec<Parameter>,
    draft: &draft::Operation,
    method: Method,
) -> Option<Body> {
    let span = form.first()?.place.origin.span();
    let rule = media::form(draft, method).unwrap_or(Rule::FormByDefault);
    let required = form.iter().any(|field| field.presence.value.is_required());
    let presence = if required {
        Presence::Required
    } else {
        Presence::Optional
    };
    Some(Body {
        said: "form".to_owned(),
        media_types: stated_media_types(draft).unwrap_or_else(|| by_custom(draft, span)),
        presence: Known::inferred(presence, rule, span),
        content: Known::inferred(Content::Form(form), rule, span),
        description: String::new(),
    })
}

fn stated_media_types(draft: &draft::Operation) -> Option<Known<Vec<String>>> {
    let first = draft.consumes.first()?;
    Some(Known::stated(texts(&draft.consumes), first.span))
}

/// The media type of a form for which none is stated.
fn by_custom(draft: &draft::Operation, span: Span) -> Known<Vec<String>> {
    let (media_type, rule) = if media::has_files(draft) {
        (MULTIPART, Rule::FileInForm)
    } else {
        (PLAIN_FORM, Rule::FormByDefault)
    };
    Known::inferred(vec![media_type.to_owned()], rule, span)
}
