//! Unions, told apart by a field or by what fits.

use crate::models::{Circle, Colour, Guess, Shape, Square};
use crate::runtime::codec::{Json, from_slice, record, to_vec, union};
use serde_json::{Value, json};

fn read<T: Json>(value: &Value) -> T {
    let text = value.to_string();
    from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn written(value: &dyn Json) -> Value {
    serde_json::from_slice(&to_vec(value)).expect("what is written is JSON")
}

fn circle(radius: f64) -> Circle {
    Circle {
        radius,
        ..Json::blank()
    }
}

#[test]
fn a_field_tells_the_variant() {
    let value = json!({"radius": 1.0, "x": [{"shapeType": "square"}], "shapeType": "circle"});
    let shape: Shape = read(&value);
    assert!(matches!(&shape, Shape::Circle(circle) if circle.extra["shapeType"] == "circle"));
    assert_eq!(written(&shape), value);

    let value = json!({"shapeType": "sq", "side": 2.0});
    let shape: Shape = read(&value);
    assert!(matches!(&shape, Shape::Square(square) if square.shape_type.as_deref() == Some("sq")));
    assert_eq!(written(&shape), value);
}

#[test]
fn the_field_is_written_if_the_record_lacks_it() {
    let both = |shape: &Shape| {
        let value = written(shape);
        assert_eq!(serde_json::to_value(shape).expect("a shape is JSON"), value);
        value
    };
    assert_eq!(
        both(&Shape::Circle(circle(1.0))),
        json!({"shapeType": "circle", "radius": 1.0})
    );
    let mut square = Square {
        side: 2.0,
        ..Json::blank()
    };
    let unnamed = Shape::Square(Box::new(square.clone()));
    assert_eq!(both(&unnamed), json!({"shapeType": "square", "side": 2.0}));
    square.shape_type = Some("sq".into());
    let named = Shape::Square(Box::new(square));
    assert_eq!(both(&named), json!({"shapeType": "sq", "side": 2.0}));
    assert_eq!(
        to_vec(&vec![Shape::Circle(circle(1.0))]),
        br#"[{"shapeType":"circle","radius":1.0}]"#
    );
}

#[test]
fn unknown_variants_are_kept() {
    for value in [
        json!({"shapeType": "star", "points": 5}),
        json!({"shapeType": 1}),
        json!({"radius": 1.0}),
        json!("round"),
        json!([1]),
    ] {
        let shape: Shape = read(&value);
        assert_eq!(shape, Shape::Unknown(value.clone()));
        assert_eq!(written(&shape), value);
    }
}

#[test]
fn errors_within_a_variant_have_a_path() {
    let message = |text: &str| {
        let error = from_slice::<Vec<Shape>>(text.as_bytes()).expect_err(text);
        error.to_string()
    };
    assert_eq!(
        message(r#"[{"shapeType":"circle","radius":"1"}]"#),
        "$[0].radius: expected a number, found a string (at byte 32)"
    );
    assert_eq!(
        message("[null]"),
        "$[0]: expected a value, found null (at byte 1)"
    );
    assert_eq!(
        message(r#"[{"shapeType":"star","x":[1}]"#),
        "$[0]: expected ',' or ']', found '}' (at byte 27)"
    );
}

#[test]
fn the_variant_that_knows_most_is_taken() {
    let red_circle = Circle {
        colour: Some(Colour::Red),
        ..circle(1.0)
    };
    assert_eq!(
        read::<Guess>(&json!({"radius": 1, "colour": "red"})),
        Guess::Circle(red_circle)
    );
    assert!(matches!(read(&json!({"side": 1})), Guess::Square(_)));
    // Both have a colour and their required field, but a square also has a type.
    let both = json!({"side": 1, "radius": 1, "colour": "red", "shapeType": "x"});
    assert!(matches!(read(&both), Guess::Square(_)));
    assert_eq!(read::<Guess>(&json!(1)), Guess::Number(1));
    assert_eq!(read::<Guess>(&json!(1.5)), Guess::Float(1.5));
    assert_eq!(read::<Guess>(&json!(2.0)), Guess::Float(2.0));
    assert_eq!(read::<Guess>(&json!("blue")), Guess::Text("blue".into()));
    assert_eq!(read::<Guess>(&json!("red")), Guess::Colour(Colour::Red));
    assert_eq!(
        read::<Guess>(&json!([1, ["x"]])),
        Guess::Many(vec![
            Guess::Number(1),
            Guess::Many(vec![Guess::Text("x".into())])
        ])
    );
}

#[test]
fn long_lists_of_unions_are_read_to_the_end() {
    let floats = vec![json!(1.5); 20_000];
    let Guess::Many(guesses) = read(&floats.into()) else {
        panic!("a list is many")
    };
    assert!(guesses.iter().all(|guess| *guess == Guess::Float(1.5)));
}

#[test]
fn what_fits_no_variant_is_kept() {
    for value in [json!({"area": 1}), json!(true), json!([1, null])] {
        let guess: Guess = read(&value);
        assert_eq!(guess, Guess::Unknown(value.clone()));
        assert_eq!(written(&guess), value);
    }
    for text in ["null", "[1", "{\"radius\":1", "[1 2]"] {
        assert!(from_slice::<Guess>(text.as_bytes()).is_err(), "{text}");
    }
}

union! {
    /// A union all of whose variants hold the union again, so that trials multiply at each level.
    pub enum Filter {
        /// All of them.
        And(Group),
        /// Any of them.
        Or(Group),
        /// None of them.
        Not(Group),
    }
}

record! {
    /// What a filter combines.
    pub struct Group {
        /// The parts.
        pub of+: Vec<Filter> as "of",
    }
}

/// Without a bound this would try 3^60 times.
#[test]
fn unions_in_unions_come_to_an_end() {
    let nested = |depth: usize| r#"{"of":["#.repeat(depth) + &"]}".repeat(depth);
    let deep: Filter = from_slice(nested(60).as_bytes()).expect("a filter");
    assert!(matches!(deep, Filter::And(_)));
    assert_eq!(String::from_utf8(to_vec(&deep)).expect("UTF-8"), nested(60));

    let shallow: Filter = from_slice(nested(3).as_bytes()).expect("a filter");
    let Filter::And(outer) = shallow else {
        panic!("the first variant fits as well as the others")
    };
    assert!(matches!(&outer.of[0], Filter::And(inner) if matches!(&inner.of[0], Filter::And(_))));
}
