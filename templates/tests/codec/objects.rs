//! Open objects and models without a page.

use crate::models::{Body, Circle, Colour, Pet};
use crate::runtime::codec::{DateTime, Object, from_slice, to_vec};
use serde_json::{Value, json};

#[test]
fn members_are_typed_on_demand() {
    let object: Object =
        from_slice(br#"{"n":3.0,"at":"2020-01-01","shape":{"radius":2},"none":null}"#)
            .expect("an object");
    assert_eq!(object.get::<i64>("n"), Some(Ok(3)));
    let at = object.get::<DateTime>("at").and_then(Result::ok);
    assert_eq!(at.map(|at| at.timestamp()), Some(1_577_836_800));
    let shape = object.get::<Circle>("shape").and_then(Result::ok);
    assert_eq!(shape.map(|shape| shape.radius), Some(2.0));
    assert_eq!(object.get::<Option<String>>("none"), Some(Ok(None)));
    assert_eq!(object.get::<String>("gone"), None);
    let error = object.get::<Pet>("shape").and_then(Result::err);
    let error = error.map(|error| error.to_string());
    assert_eq!(
        error.as_deref(),
        Some("$: the required field `name` is missing (at byte 0)")
    );
}

#[test]
fn members_are_set_from_any_type() {
    let mut object = Object::new();
    object
        .set("a", 1)
        .set("b", vec![Some("x".to_owned()), None])
        .set("c", Colour::Red)
        .set("d", Some(true))
        .set("e", Value::Null)
        .set("a", None::<i64>);
    let expected = json!({"b": ["x", null], "c": "red", "d": true, "e": null});
    assert_eq!(Value::from(object.clone()), expected);
    assert!(object.contains_key("b") && !object.contains_key("a"));
    assert_eq!(object.len(), 4);
    assert_eq!(object.remove("b"), Some(json!(["x", null])));
    assert_eq!(object["c"], "red");
    assert_eq!(object.iter().count(), 3);
}

#[test]
fn members_may_be_as_deep_as_they_like() {
    let deep = (0..1000).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    let mut object = Object::new();
    object.set("deep", deep.clone());
    assert_eq!(object["deep"], deep);
    assert!(
        object
            .get::<Value>("deep")
            .is_some_and(|read| read.is_err())
    );
}

#[test]
fn equality_does_not_depend_on_order() {
    let one: Object = [("a", 1), ("b", 2)].into_iter().collect();
    let other: Object = [("b", 2), ("a", 1)].into_iter().collect();
    assert_eq!(one, other);
}

#[test]
fn a_model_without_a_page_is_any_value() {
    let text = br#"{"a":{"b":[1]},"c":null}"#;
    let mut body: Body = from_slice(text).expect("an object");
    assert_eq!(to_vec(&body), text);
    let a = body.get::<Object>("a").and_then(Result::ok);
    assert_eq!(a.map(|a| a.len()), Some(1));
    body.set("c", 2);
    let expected = json!({"a": {"b": [1]}, "c": 2});
    assert_eq!(serde_json::to_value(&body).expect("JSON"), expected);
    assert_eq!(Body::from(expected), body);
    assert_eq!(Body::new(), Body::from(Object::new()));

    let list: Body = from_slice(b"[1,2]").expect("a list");
    assert_eq!(list.to(), Ok(vec![1, 2]));
    assert!(list.to::<String>().is_err());
    assert_eq!((list.get::<i64>("a"), &list[1]), (None, &json!(2)));
    let word: Body = from_slice(br#""red""#).expect("a text");
    assert_eq!(word.to(), Ok(Colour::Red));
    assert_eq!(word.as_str(), Some("red"));
}

#[test]
fn what_is_no_object_is_kept_as_it_came() {
    for text in [r#""large""#, "[1,2.5]", "true", "null"] {
        let body: Body = from_slice(text.as_bytes()).expect("any JSON");
        assert_eq!(to_vec(&body), text.as_bytes());
        assert_eq!(body.get::<i64>("a"), None);
    }
    let members = [("a".to_owned(), json!(1))];
    let body: Body = members.into_iter().collect();
    assert_eq!(to_vec(&body), br#"{"a":1}"#);
}

#[test]
fn setting_a_member_makes_an_object() {
    let mut body = Body::from(json!([1]));
    body.set("a", 1).set("b", None::<i64>);
    assert_eq!(*body.0, json!({"a": 1}));
}
