//! Every model has the fields of its page, and requires those that its page requires.

use std::collections::BTreeSet;

use serde_json::{Value, from_value, to_value};

use super::{pages, samples};

/// Reads JSON as a model, and writes it again.
type RoundTrip = fn(Value) -> serde_json::Result<Value>;

/// A model's name, JSON with all of its fields, and the way through the model.
type Case = (&'static str, Value, RoundTrip);

/// The case of a model and its sample.
macro_rules! case {
    ($model:ident, $sample:ident) => {
        (stringify!($model), samples::$sample().0, |json| {
            from_value::<$model>(json).and_then(to_value)
        })
    };
}

#[test]
fn the_models_of_the_messaging_client_have_the_fields_of_their_pages() {
    check("genesys-messaging", messaging());
}

#[test]
fn the_models_of_the_conversations_client_have_the_fields_of_their_pages() {
    check("brevo-conversations", conversations());
}

fn messaging() -> Vec<Case> {
    use genesys_messaging::models::*;
    vec![
        case!(FacebookIntegration, facebook),
        case!(LineIntegration, line),
        case!(TwitterIntegration, twitter),
        case!(MessagingSticker, sticker),
        case!(UriReference, reference),
        case!(FacebookIntegrationEntityListing, facebook_listing),
        case!(LineIntegrationEntityListing, line_listing),
        case!(TwitterIntegrationEntityListing, twitter_listing),
        case!(MessagingStickerEntityListing, sticker_listing),
        case!(FacebookIntegrationRequest, facebook_request),
        case!(LineIntegrationRequest, line_request),
        case!(TwitterIntegrationRequest, twitter_request),
    ]
}

fn conversations() -> Vec<Case> {
    use brevo_conversations::models::*;
    vec![
        case!(ConversationsMessage, message),
        case!(ConversationsMessageFile, file),
        case!(ConversationsMessageFileImageInfo, image),
        case!(Body8, agent_message),
        case!(Body9, agent_text),
        case!(Body10, automated_message),
        case!(Body11, automated_text),
        case!(Body12, agent),
    ]
}

fn check(client: &str, cases: Vec<Case>) {
    let names: BTreeSet<_> = cases
        .iter()
        .map(|(model, ..)| (*model).to_owned())
        .collect();
    assert_eq!(names, pages::models(client));
    for (model, json, through) in cases {
        let fields = pages::fields(client, model);
        let members = json.as_object().expect("models are objects");
        let members: BTreeSet<_> = members.keys().collect();
        assert_eq!(fields.keys().collect::<BTreeSet<_>>(), members, "{model}");
        for (field, is_optional) in fields {
            check_field(model, &field, is_optional, &json, through);
        }
        assert_eq!(through(json.clone()).expect(model), json);
    }
}

/// That a model without one of its fields is read, and written the same, exactly if the field is optional.
fn check_field(model: &str, field: &str, is_optional: bool, json: &Value, through: RoundTrip) {
    let mut rest = json.clone();
    rest.as_object_mut()
        .expect("models are objects")
        .remove(field);
    match through(rest.clone()) {
        Ok(written) => {
            assert!(is_optional, "{model} does not require {field}");
            assert_eq!(written, rest);
        }
        Err(error) => {
            assert!(!is_optional, "{model} requires {field}: {error}");
            assert!(error.to_string().contains(field), "{error}");
        }
    }
}
