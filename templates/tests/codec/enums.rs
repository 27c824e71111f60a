//! Enums that stand for texts.

use crate::models::{Colour, Unlisted};
use crate::runtime::codec::{from_slice, to_vec};
use std::collections::BTreeMap;

#[test]
fn known_and_unknown_values_round_trip() {
    assert_eq!(from_slice(br#""red""#), Ok(Colour::Red));
    assert_eq!(from_slice(br#""GREEN""#), Ok(Colour::Green));
    assert_eq!(to_vec(&Colour::Green), br#""green""#);
    let blue: Colour = from_slice(br#""bl\u0075e \"2\"""#).expect("any text is a colour");
    assert!(matches!(&blue, Colour::Unknown(text) if text.as_str() == "blue \"2\""));
    assert_eq!(to_vec(&blue), br#""blue \"2\"""#);
}

#[test]
fn values_are_texts() {
    assert_eq!(Colour::VALUES, [Colour::Red, Colour::Green]);
    assert_eq!(Colour::from("red"), Colour::Red);
    assert_eq!(Colour::from("green".to_owned()), Colour::Green);
    assert_eq!("pink".parse::<Colour>(), Ok(Colour::from("pink")));
    assert_eq!(Colour::from("pink").as_str(), "pink");
    assert_eq!(
        format!("{:>6}|{}", Colour::Red, Colour::from("x")),
        "   red|x"
    );
    assert_eq!(format!("{:?}", Colour::from("x")), r#"Unknown("x")"#);
}

#[test]
fn an_enum_may_have_no_known_value() {
    let any: Unlisted = from_slice(br#""any""#).expect("any text is a value");
    assert_eq!(any.as_str(), "any");
    assert_eq!(to_vec(&any), br#""any""#);
    assert_eq!(Unlisted::VALUES, []);
}

#[test]
fn other_types_are_an_error() {
    for text in ["1", "null", "{}", "true"] {
        assert!(from_slice::<Colour>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn serde_has_them_as_texts_and_keys() {
    let map = BTreeMap::from([(Colour::Red, 1), (Colour::from("x"), 2)]);
    let text = serde_json::to_string(&map).expect("colours are keys");
    assert_eq!(text, r#"{"red":1,"x":2}"#);
    let read: BTreeMap<Colour, i32> = serde_json::from_str(&text).expect("colours are keys");
    assert_eq!(read, map);
    assert!(serde_json::from_str::<Colour>("1").is_err());
}
