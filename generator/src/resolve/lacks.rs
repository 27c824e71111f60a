//! Turns what no page tells into diagnostics.

use crate::casing::squash;
use crate::diag::{self, Diagnostic};
use crate::draft::{self, Said};
use crate::source::Span;
use crate::spec::{Api, Operation, Origin, Rule, Scheme, SchemeKind, Shape};

pub(super) fn no_path(name: &Said<String>) -> Diagnostic {
    Diagnostic::at(
        &diag::NO_PATH,
        name.span,
        format!("no page tells method and path of `{}`", name.value),
    )
    .help("the operation is left out; an index row such as `**GET** /pets` would tell them")
}

/// Something stated that there is no room for.
pub(super) fn left_out(place: Span, what: &str) -> Diagnostic {
    Diagnostic::at(
        &diag::LEFT_OUT,
        place,
        format!("{what}, so this is left out"),
    )
    .help(
        "compare the operation with its page; a correction in docwright.toml can say what is right",
    )
}

/// A second name for an operation that is known, if it has parameters that the first one does not have.
pub(super) fn second_name(known: &Operation, other: &draft::Operation) -> Option<Diagnostic> {
    let parameters = known.parameters.iter().chain(known.form());
    let body = known.body.iter().map(|body| &body.said);
    let said = parameters.map(|each| &each.said).chain(body);
    let said: Vec<String> = said.map(|name| squash(name)).collect();
    let more = |row: &&draft::Parameter| !said.contains(&squash(&row.name.value));
    let row = other.parameters.iter().find(more)?;
    let what = format!(
        "`{}` is a second name for {} {}, which has no `{}`",
        other.name.value,
        known.method.value.as_str(),
        known.path.value,
        row.name.value
    );
    Some(left_out(row.row, &what))
}

/// The models that pages name and no page describes.
pub(super) fn missing_models(api: &Api) -> Option<Diagnostic> {
    let missing = || {
        api.models
            .iter()
            .filter(|model| model.shape.value == Shape::Open)
    };
    let first = missing().next()?.name.origin.span();
    let names: Vec<&str> = missing().map(|model| model.name.value.as_str()).collect();
    let message = format!(
        "no page describes {} of the models that the pages name: {}",
        names.len(),
        names.join(", ")
    );
    Some(
        Diagnostic::at(&diag::MISSING_MODEL, first, message).help(
            "each becomes an open JSON value; add the pages of the models to know their fields",
        ),
    )
}

/// A second row or page of one name, which is passed over.
pub(super) fn said_twice(name: &Said<String>, what: &str, first: Span) -> Diagnostic {
    let message = format!(
        "there is a {what} `{}` already; this one is passed over",
        name.value
    );
    Diagnostic::at(&diag::SAID_TWICE, name.span, message)
        .related(first, format!("the {what} stands here"))
}

pub(super) fn no_number(value: &Said<String>) -> Diagnostic {
    let message = format!(
        "`{}` is no whole number, but the other values are",
        value.value
    );
    Diagnostic::at(&diag::NO_NUMBER, value.span, message)
        .help("it is left out; a client takes values that it does not know as they come")
}

pub(super) fn no_model(variant: Span) -> Diagnostic {
    let message = "this may be a plain value too, not only a model";
    Diagnostic::at(&diag::NO_MODEL, variant, message)
        .help("a client keeps such a value as JSON, like one of a model that it does not know")
}

/// Values that tell the models of a union apart, of a field that no page names.
pub(super) fn no_discriminator(union: Span) -> Diagnostic {
    let what = "the page lists values by which these models are told apart, and not the field that holds them";
    left_out(union, what).help("a client tells them apart by their fields")
}

/// Models that lost the fields of a parent that nobody tells.
pub(super) fn parents(orphans: &[(String, Span)]) -> Option<Diagnostic> {
    let (_, first) = orphans.first()?;
    let names: Vec<&str> = orphans.iter().map(|(name, _)| name.as_str()).collect();
    let message = format!(
        "the pages of {} models lack the fields of a parent, and none tells which it is: {}",
        names.len(),
        names.join(", ")
    );
    Some(Diagnostic::at(&diag::PARENT_LOST, *first, message).help(
        "the pages of another SDK of the same API, named with `--also`, may have these fields",
    ))
}

/// What a client needs and nobody says.
pub(super) fn lacking(api: &Api) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if api.base_url.value.is_empty() {
        diagnostics.push(
            Diagnostic::of(&diag::NO_BASE_URL, "no page says what the paths are relative to")
                .help("state `base-url` below `[api]` in docwright.toml, or let users give it to the client"),
        );
    }
    for scheme in &api.schemes {
        if let Origin::Inferred(Rule::Unknown, span) = scheme.kind.origin {
            diagnostics.push(guessed_scheme(scheme, span));
        }
        if let SchemeKind::ClientCredentials { token_url, .. } = &scheme.kind.value
            && token_url.value.is_empty()
        {
            let message = format!(
                "no page says where the tokens of `{}` are had",
                scheme.name.value
            );
            diagnostics.push(
                Diagnostic::at(&diag::NO_TOKEN_URL, scheme.name.origin.span(), message)
                    .help("state `token-url` in a `[[security]]` entry of docwright.toml, or let users give it to the client"),
            );
        }
    }
    diagnostics
}

fn guessed_scheme(scheme: &Scheme, span: Span) -> Diagnostic {
    let name = &scheme.name.value;
    let taken = match &scheme.kind.value {
        SchemeKind::ApiKey {
            place, parameter, ..
        } => format!("a key in the {} `{parameter}`", place.value.as_str()),
        SchemeKind::Basic => "user name and password".to_owned(),
        SchemeKind::Bearer | SchemeKind::ClientCredentials { .. } | SchemeKind::OAuth { .. } => {
            "a bearer token".to_owned()
        }
    };
    let message =
        format!("no page says what the scheme `{name}` wants of a caller; {taken} is sent");
    Diagnostic::at(&diag::GUESSED_SCHEME, span, message)
        .help("state it in a `[[security]]` entry of docwright.toml")
}
