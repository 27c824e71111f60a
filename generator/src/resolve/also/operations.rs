//! Turns the operations of two sets into operations with what either tells.

use std::collections::{HashMap, HashSet};

use super::names::{self, Name};
use super::{Words, description, is_unknown, presence, taken, types};
use crate::casing::squash;
use crate::spec::{
    Api, Body, Content, Known, Method, Operation, Origin, Parameter, Place, Response, Rule,
    Security,
};

/// Holds each of our operations against theirs of the same method and path; tells how many there are.
pub(super) fn agree(api: &mut Api, theirs: &Api, words: &Words) -> usize {
    let known: HashMap<_, _> = theirs
        .operations
        .iter()
        .map(|each| (key(each), each))
        .collect();
    let mut met = 0;
    for ours in &mut api.operations {
        if let Some(theirs) = known.get(&key(ours)) {
            met += 1;
            operation(ours, theirs, words);
        }
    }
    met
}

/// Method and path, without what sets write differently: the names of variables, and a slash at the end.
fn key(operation: &Operation) -> (Method, String) {
    let path = operation.path.value.split('?').next().unwrap_or_default();
    let parts = path.trim_matches('/').split('/');
    let parts = parts.map(|part| match (part.find('{'), part.rfind('}')) {
        (Some(open), Some(close)) if open < close => {
            format!("{}{{}}{}", &part[..open], &part[close + 1..])
        }
        _ => part.to_owned(),
    });
    (operation.method.value, parts.collect::<Vec<_>>().join("/"))
}

fn operation(ours: &mut Operation, theirs: &Operation, words: &Words) {
    description(&mut ours.summary, &theirs.summary);
    description(&mut ours.description, &theirs.description);
    parameters(&mut ours.parameters, &theirs.parameters, words);
    body(ours, theirs, words);
    add(ours, theirs, words);
    responses(&mut ours.responses, &theirs.responses, words);
    if ours.security.value == Security::NotStated && theirs.security.value != Security::NotStated {
        ours.security = taken(theirs.security.value.clone(), theirs.security.origin.span());
    }
}

/// Parameters of one name; where several are called so, those at one place.
fn parameters(ours: &mut [Parameter], theirs: &[Parameter], words: &Words) {
    for mine in ours {
        let wanted = squash(&mine.name.value);
        let named = || {
            theirs
                .iter()
                .filter(|each| squash(&each.name.value) == wanted)
        };
        let same = named().find(|each| each.place.value == mine.place.value);
        if let Some(theirs) = same.or_else(|| named().next()) {
            parameter(mine, theirs, words);
        }
    }
}

/// The parameters of the query and headers that only theirs has and that may be left out: sets are of different ages. One
/// that must be given would be no part of the API that ours knows.
fn add(ours: &mut Operation, theirs: &Operation, words: &Words) {
    let inputs = ours.parameters.iter().chain(ours.form());
    let body = ours.body.iter().map(|body| &body.said);
    let known: HashSet<String> = inputs
        .flat_map(|each| [&each.name.value, &each.said])
        .chain(body)
        .map(|name| squash(name))
        .collect();
    let is_new = |each: &&Parameter| {
        matches!(each.place.value, Place::Query | Place::Header)
            && !each.presence.value.is_required()
            && !known.contains(&squash(&each.name.value))
            && !known.contains(&squash(&each.said))
    };
    let new = theirs.parameters.iter().filter(is_new);
    ours.parameters.extend(new.map(|each| Parameter {
        name: taken(each.name.value.clone(), each.name.origin.span()),
        type_: taken(words.type_(&each.type_.value), each.type_.origin.span()),
        ..each.clone()
    }));
}

fn parameter(ours: &mut Parameter, theirs: &Parameter, words: &Words) {
    let by_custom = matches!(ours.place.origin, Origin::Inferred(Rule::NotPathNorBody, _));
    if by_custom && ours.place.value != theirs.place.value && theirs.place.value != Place::Form {
        ours.place = taken(theirs.place.value, theirs.place.origin.span());
    }
    let mine = Name {
        wire: &ours.name,
        said: &ours.said,
    };
    let other = Name {
        wire: &theirs.name,
        said: &theirs.said,
    };
    if let Some(better) = names::better(mine, other) {
        ours.name = better;
    }
    types::settle(&mut ours.type_, &theirs.type_, words);
    presence(&mut ours.presence, &theirs.presence);
    if let (None, Some(style)) = (&ours.style, &theirs.style) {
        ours.style = Some(taken(style.value, style.origin.span()));
    }
    description(&mut ours.description, &theirs.description);
    if ours.presence.value.is_required() && ours.suggested.is_none() {
        ours.suggested.clone_from(&theirs.suggested);
    }
}

/// The body: theirs, if ours took its row for a parameter; else what theirs tells of ours.
fn body(ours: &mut Operation, theirs: &Operation, words: &Words) {
    let Some(other) = &theirs.body else { return };
    let Some(body) = &mut ours.body else {
        let said = squash(&other.said);
        let is_body = |each: &Parameter| is_by_custom(each) && squash(&each.said) == said;
        if ours.parameters.iter().any(is_body) || other.presence.value.is_required() {
            ours.parameters.retain(|each| !is_body(each));
            ours.body = Some(foreign(other, words));
        }
        return;
    };
    let by_custom = matches!(
        body.media_types.origin,
        Origin::Inferred(Rule::JsonByDefault, _)
    );
    if by_custom && matches!(other.media_types.origin, Origin::Stated(_)) {
        body.media_types = taken(
            other.media_types.value.clone(),
            other.media_types.origin.span(),
        );
    }
    presence(&mut body.presence, &other.presence);
    match (&mut body.content.value, &other.content.value) {
        (Content::Form(fields), Content::Form(theirs)) => parameters(fields, theirs, words),
        (Content::Value(mine), Content::Value(theirs)) => {
            let theirs = Known {
                value: theirs.clone(),
                origin: other.content.origin,
            };
            let mut known = Known {
                value: mine.clone(),
                origin: body.content.origin,
            };
            types::settle(&mut known, &theirs, words);
            body.content = known.map(Content::Value);
        }
        (Content::Form(_), Content::Value(_)) | (Content::Value(_), Content::Form(_)) => {}
    }
}

fn is_by_custom(parameter: &Parameter) -> bool {
    matches!(
        parameter.place.origin,
        Origin::Inferred(Rule::NotPathNorBody, _)
    )
}

fn foreign(theirs: &Body, words: &Words) -> Body {
    let content = match &theirs.content.value {
        Content::Value(type_) => Content::Value(words.type_(type_)),
        Content::Form(fields) => Content::Form(fields.clone()),
    };
    Body {
        content: taken(content, theirs.content.origin.span()),
        media_types: taken(
            theirs.media_types.value.clone(),
            theirs.media_types.origin.span(),
        ),
        presence: taken(theirs.presence.value.clone(), theirs.presence.origin.span()),
        ..theirs.clone()
    }
}

/// The status codes that only theirs states; and the types of answers that ours leaves open.
fn responses(ours: &mut Vec<Response>, theirs: &[Response], words: &Words) {
    let states = |response: &Response| matches!(response.status.origin, Origin::Stated(_));
    if !ours.iter().any(states) && theirs.iter().any(states) {
        statuses(ours, theirs, words);
    }
    for mine in ours {
        let same = theirs
            .iter()
            .find(|each| each.status.value == mine.status.value);
        let content = same.and_then(|same| same.content.as_ref());
        if let (Some(mine), Some(theirs)) = (&mut mine.content, content) {
            types::settle(mine, theirs, words);
        }
    }
}

/// Our success gets the code of theirs; the others are added.
fn statuses(ours: &mut Vec<Response>, theirs: &[Response], words: &Words) {
    let mut success = ours.iter().position(|each| each.status.value.is_success());
    for other in theirs {
        let status = taken(other.status.value, other.status.origin.span());
        if let Some(at) = success.filter(|_| other.status.value.is_success()) {
            ours[at].status = status;
            description(&mut ours[at].description, &other.description);
            success = None;
        } else if !ours
            .iter()
            .any(|each| each.status.value == other.status.value && !is_unknown(each.status.origin))
        {
            ours.retain(|each| each.status.value != other.status.value);
            let content = other.content.as_ref();
            ours.push(Response {
                status,
                content: content.map(|known| taken(words.type_(&known.value), known.origin.span())),
                ..other.clone()
            });
        }
    }
    ours.sort_by_key(|response| response.status.value);
}
