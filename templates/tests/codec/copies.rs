//! Copies are the same as what they were made of, whatever it holds, and nothing else is equal to it.

use crate::models::{Circle, Colour, Guess, Kinds, Pet, Shape, Square};
use crate::runtime::codec::{DateTime, Json, record};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Debug;

record! {
    /// Lists, maps and single values of unions.
    #[derive(Default)]
    pub struct Drawn {
        /// Told apart by a field.
        pub shape?: Shape as "shape",
        /// Told apart by what fits.
        pub guesses?: Vec<Guess> as "guesses",
        /// A map in no order.
        pub named?: HashMap<String, Option<Guess>> as "named",
        /// In a box.
        pub boxed?: Box<Guess> as "boxed",
        /// A map without fields.
        pub nothing?: () as "nothing",
    }
}

fn kinds() -> Kinds {
    with(|kinds| kinds.double = -0.0)
}

fn with(change: fn(&mut Kinds)) -> Kinds {
    let mut kinds = Kinds::blank();
    change(&mut kinds);
    kinds
}

/// All of these are their copies and different from all others.
fn all_differ<T: Json + Clone + PartialEq + Debug>(values: &[T]) {
    for (index, one) in values.iter().enumerate() {
        for (place, other) in values.iter().enumerate() {
            assert_eq!(*one == other.clone(), index == place, "{one:?} {other:?}");
        }
    }
}

#[test]
fn fields_that_must_be_there_are_copied() {
    all_differ(&[
        kinds(),
        with(|kinds| kinds.flag = true),
        with(|kinds| kinds.small = -1),
        with(|kinds| kinds.large = u64::MAX),
        with(|kinds| kinds.single = f32::INFINITY),
        with(|kinds| kinds.double = f64::NEG_INFINITY),
        with(|kinds| kinds.nullable = Some(String::new())),
    ]);
    let copy = with(|kinds| kinds.double = f64::NAN).clone();
    assert!(copy.double.is_nan() && copy != copy.clone());
}

#[test]
fn fields_that_may_be_left_out_are_copied() {
    all_differ(&[
        kinds(),
        kinds().nothing("\"\u{0}"),
        kinds().list([None, Some(Colour::Red)]),
        kinds().list([Some(Colour::Red), None]),
        kinds().list([]),
        kinds().colours(["Red"]),
        kinds().counts(HashMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])),
        kinds().counts(HashMap::from([("a".to_owned(), 2), ("b".to_owned(), 1)])),
        kinds().any(json!({"a": [1.5, null]})),
        kinds().any(Value::Null),
        kinds().odd(i64::MIN),
    ]);
}

#[test]
fn dates_that_no_text_of_a_server_has_are_copied() {
    let leap = NaiveDate::from_ymd_opt(2016, 12, 31)
        .and_then(|day| day.and_hms_nano_opt(23, 59, 59, 1_999_999_999));
    let leap = leap.expect("a leap second").and_utc();
    let pet = Pet::new("Tom");
    let born = |time: DateTime| pet.clone().born(time);
    all_differ(&[
        born(DateTime::MIN_UTC),
        born(DateTime::MAX_UTC),
        born(leap),
        pet.clone(),
    ]);
    all_differ(&[kinds().day(NaiveDate::MIN), kinds().day(NaiveDate::MAX)]);
}

#[test]
fn variants_are_copied_as_what_they_are() {
    let square = || Square::new(1.0).shape_type("circle");
    let none = || None::<Guess>;
    all_differ(&[
        Drawn::new().shape(Shape::Square(Box::new(square()))),
        Drawn::new().shape(Shape::Circle(Circle::new(1.0))),
        Drawn::new().shape(Shape::Unknown(
            json!({"shapeType": "circle", "radius": 1.0}),
        )),
        Drawn::new().guesses([Guess::Number(1), Guess::Text("red".into())]),
        Drawn::new().guesses([Guess::Float(1.0), Guess::Colour(Colour::Red)]),
        Drawn::new().guesses([Guess::Many(vec![Guess::Unknown(json!("red"))])]),
        Drawn::new().named(HashMap::from([("a".to_owned(), none())])),
        Drawn::new().named(HashMap::from([(
            "a".to_owned(),
            Some(Guess::Unknown(json!(null))),
        )])),
        Drawn::new().boxed(Box::new(Guess::Square(square()))),
        Drawn::new().nothing(()),
        Drawn::new(),
    ]);
}

#[test]
fn long_chains_are_copied() {
    let chain = (0..1_000).fold(Pet::new("Tom"), |parent, _| Pet::new("Tim").parent(parent));
    assert!(chain.clone() == chain && Some(&chain) != chain.parent.as_deref());
}
