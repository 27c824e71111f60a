//! What developers see of values.

use crate::models::{Body, Circle, Empty, Kinds, Pet, Shape};
use crate::runtime::codec::{Object, from_slice};

fn shown<T: crate::runtime::codec::Json + std::fmt::Debug>(text: &str) -> String {
    let value: T = from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    format!("{value:?}")
}

#[test]
fn fields_that_are_there_are_shown_under_their_names_on_the_wire() {
    assert_eq!(
        shown::<Pet>(
            r#"{"name":"Tom","pet_tag":"a\tb","parent":{"name":"Tim"},"labels":{"x":[1]},"more":[null,2.5]}"#
        ),
        r#"Pet { name: "Tom", petTag: "a\tb", parent: Pet { name: "Tim" }, labels: {"x": [1]}, more: [null, 2.5] }"#
    );
    assert_eq!(shown::<Empty>("{}"), "Empty");
    assert_eq!(
        shown::<Body>(r#"["a",{"b":false}]"#),
        r#"["a", {"b": false}]"#
    );
}

#[test]
fn a_field_that_is_written_as_null_is_shown_as_null() {
    let text = r#"{"flag":true,"small":1,"large":2,"single":0.5,"double":2,"nullable":null}"#;
    assert_eq!(
        shown::<Kinds>(text),
        "Kinds { flag: true, small: 1, large: 2, single: 0.5, double: 2.0, nullable: null, nothing: null }"
    );
}

#[test]
fn unions_are_shown_as_what_they_hold() {
    assert_eq!(
        shown::<Shape>(r#"{"shapeType":"circle","radius":1}"#),
        r#"Circle { radius: 1.0, shapeType: "circle" }"#
    );
    assert_eq!(shown::<Shape>(r#"{"Api-Key":"x"}"#), r#"{"Api-Key": ***}"#);
}

#[test]
fn secrets_are_not_shown_wherever_they_are() {
    for name in [
        "secret",
        "clientSecret",
        "ACCESS_TOKEN",
        "api-key",
        "user.password",
        "Credentials",
        "privateKey",
    ] {
        for value in [
            r#""hunter2""#,
            "4711",
            r#"{"a":"hunter2"}"#,
            r#"["hunter2"]"#,
        ] {
            let text = format!(r#"{{"deep":[{{"{name}":{value}}}]}}"#);
            let expected = format!(r#"{{"deep": [{{"{name}": ***}}]}}"#);
            assert_eq!(shown::<Object>(&text), expected);
            assert_eq!(shown::<Body>(&text), expected);
        }
    }
}

#[test]
fn whether_there_is_a_secret_is_shown() {
    assert_eq!(
        shown::<Object>(r#"{"hasPassword":true,"password":null}"#),
        r#"{"hasPassword": true, "password": null}"#
    );
}

#[test]
fn values_are_shown_over_several_lines_too() {
    let circle: Circle = from_slice(br#"{"radius":1,"colour":"red"}"#).expect("a circle");
    assert_eq!(
        format!("{circle:#?}"),
        "Circle {\n    radius: 1.0,\n    colour: \"red\",\n}"
    );
}
