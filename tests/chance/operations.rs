//! Operations of chance.

use docwright::spec::{
    Body, Content, Known, Method, Need, Operation, Paging, Parameter, Permissions, Place, Presence,
    Response, Security, Status, Style, Turn,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::schemas::{presence, type_};
use super::{distinct, known, text, texts, value};

/// Operations on these models, with these tags and schemes, by path and method.
pub(super) fn operations(
    models: &[String],
    tags: &[String],
    schemes: &[String],
) -> impl Strategy<Value = Vec<Operation>> + use<> {
    vec(operation(models, tags, schemes), 0..4).prop_map(|operations| {
        let key = |each: &Operation| (each.path.value.clone(), each.method.value);
        let mut operations = distinct(operations, key);
        operations.sort_by_key(key);
        operations
    })
}

fn operation(
    models: &[String],
    tags: &[String],
    schemes: &[String],
) -> impl Strategy<Value = Operation> + use<> {
    let path = text().prop_map(|text| format!("/{text}"));
    let facts = (known(text()), known(select(&Method::ALL[..])), known(path));
    let words = (text(), text(), permissions());
    let inputs = (parameters(models), option::of(body(models)));
    let responses = vec(response(models), 0..3).prop_map(|responses| {
        let mut responses = distinct(responses, |each| each.status.value);
        responses.sort_by_key(|each| each.status.value);
        responses
    });
    let rest = (
        responses,
        known(security(schemes)),
        option::of(known(paging())),
    );
    let tags = proptest::sample::subsequence(tags.to_vec(), 1..=tags.len());
    (facts, words, inputs, rest, tags).prop_map(|(facts, words, inputs, rest, tags)| Operation {
        name: facts.0,
        method: facts.1,
        path: facts.2,
        tags,
        summary: words.0,
        description: words.1,
        permissions: words.2,
        parameters: inputs.0,
        body: inputs.1,
        responses: rest.0,
        security: rest.1,
        paging: rest.2,
    })
}

fn permissions() -> impl Strategy<Value = Permissions> {
    let need = select(&[Need::None, Need::Any, Need::All][..]);
    let stated = (need, texts()).prop_map(|(need, names)| Permissions { need, names });
    prop_oneof![Just(Permissions::default()), stated]
}

fn parameters(models: &[String]) -> impl Strategy<Value = Vec<Parameter>> + use<> {
    let places = [Place::Path, Place::Query, Place::Header, Place::Cookie];
    let parameters = vec(parameter(models, &places), 0..4);
    parameters.prop_map(|list| distinct(list, |each| (each.place.value, each.name.value.clone())))
}

fn parameter(models: &[String], places: &[Place]) -> impl Strategy<Value = Parameter> + use<> {
    let facts = (
        known(text()),
        known(select(places.to_vec())),
        known(type_(models)),
    );
    let presence = (presence(), option::of(value())).prop_map(|(presence, value)| {
        let suggested = value.filter(|_| presence == Presence::Required);
        (presence, suggested)
    });
    (facts, known(presence), text(), text()).prop_map(
        |((name, place, type_), presence, said, description)| Parameter {
            name,
            style: style(&said, &place),
            said,
            place,
            type_,
            suggested: presence.value.1.clone(),
            presence: presence.map(|(presence, _)| presence),
            description,
        },
    )
}

/// A style where there can be one, or none.
fn style(said: &str, place: &Known<Place>) -> Option<Known<Style>> {
    let is_styled = matches!(place.value, Place::Query | Place::Form);
    let style = *Style::ALL.get(said.len() % 8).filter(|_| is_styled)?;
    Some(place.clone().map(|_| style))
}

fn body(models: &[String]) -> impl Strategy<Value = Body> + use<> {
    let form = vec(parameter(models, &[Place::Form]), 1..4);
    let form = form.prop_map(|list| distinct(list, |each| each.name.value.clone()));
    let content = prop_oneof![
        3 => type_(models).prop_map(Content::Value),
        1 => form.prop_map(Content::Form),
    ];
    let media_types = vec(text(), 1..3).prop_map(|list| distinct(list, Clone::clone));
    let facts = (known(media_types), known(content), known(presence()));
    (facts, text(), text()).prop_map(
        |((media_types, content, presence), said, description)| Body {
            said,
            media_types,
            content,
            presence,
            description,
        },
    )
}

fn response(models: &[String]) -> impl Strategy<Value = Response> + use<> {
    let status = prop_oneof![
        (100..600_u16).prop_map(Status::Code),
        (1..6_u8).prop_map(Status::Range),
        Just(Status::Default),
    ];
    let content = option::of((known(type_(models)), texts()));
    (known(status), text(), content).prop_map(|(status, description, content)| {
        let (content, media_types): (Option<_>, Option<Vec<String>>) = content.unzip();
        Response {
            status,
            description,
            media_types: media_types.unwrap_or_default(),
            content,
        }
    })
}

fn security(schemes: &[String]) -> BoxedStrategy<Security> {
    let unnamed = select(vec![Security::None, Security::NotStated]).boxed();
    if schemes.is_empty() {
        return unnamed;
    }
    let named = proptest::sample::subsequence(schemes.to_vec(), 1..=schemes.len());
    prop_oneof![unnamed, named.prop_map(Security::Schemes)].boxed()
}

fn paging() -> impl Strategy<Value = Paging> {
    let number = (text(), any::<u64>(), option::of(texts()));
    let offset = (text(), any::<u64>(), option::of(texts()));
    let turn = prop_oneof![
        number.prop_map(|(parameter, first, last)| Turn::Number {
            parameter,
            first,
            last
        }),
        offset.prop_map(|(parameter, first, total)| Turn::Offset {
            parameter,
            first,
            total
        }),
        (text(), texts()).prop_map(|(parameter, next)| Turn::Cursor { parameter, next }),
        texts().prop_map(|next| Turn::Link { next }),
        Just(Turn::LinkHeader),
    ];
    (texts(), turn).prop_map(|(items, turn)| Paging { items, turn })
}
