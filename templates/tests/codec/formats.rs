//! serde's traits: other formats, and models as parts of other types.

use crate::models::{Body, Circle, Colour, Empty, Guess, Kinds, Pet, Shape};
use crate::runtime::codec::{Json, Object, from_slice, to_vec};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::fmt::Debug;

fn pet() -> Pet {
    let text = r#"{"name":"Tom","petTag":"cat","parent":{"name":"Tim","sold":true},"born":"2020-01-02T03:04:05Z",
        "labels":{"a":[1,-2],"b":[]},"weight":3.5,"home":{"street":"x","rooms":[{"size":1}]}}"#;
    from_slice(text.as_bytes()).expect("a pet")
}

fn kinds() -> Kinds {
    let text = r#"{"flag":true,"small":-1,"large":9007199254740993,"single":0.5,"double":2.0,"nullable":"x",
        "nothing":"y","list":["red","blue"],"counts":{"a":1},"any":{"x":[true]},"open":{"y":"z"},"an \"odd\"\n:name":7}"#;
    from_slice(text.as_bytes()).expect("all kinds")
}

fn through_toml<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = toml::to_string(value).expect("TOML has it");
    assert_eq!(
        &toml::from_str::<T>(&text).expect("it came from there"),
        value
    );
}

fn through_cbor<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR has it");
    let read: T = ciborium::from_reader(&*bytes).expect("it came from there");
    assert_eq!(&read, value);
}

fn through_json<T: Json + Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_vec(value).expect("JSON has it");
    assert_eq!(text, to_vec(value));
    assert_eq!(
        &serde_json::from_slice::<T>(&text).expect("it is JSON"),
        value
    );
    assert_eq!(
        &serde_json::from_reader::<_, T>(&*text).expect("it is JSON"),
        value
    );
    let tree = serde_json::to_value(value).expect("JSON has it");
    assert_eq!(
        &serde_json::from_value::<T>(tree).expect("it is JSON"),
        value
    );
    let pretty = serde_json::to_string_pretty(value).expect("JSON has it");
    assert_eq!(
        &serde_json::from_str::<T>(&pretty).expect("it is JSON"),
        value
    );
}

#[test]
fn models_go_through_every_format() {
    through_json(&pet());
    through_toml(&pet());
    through_cbor(&pet());
    through_json(&kinds());
    through_toml(&kinds());
    through_cbor(&kinds());
    through_cbor(&from_slice::<Empty>(b"{}").expect("an object"));
    through_cbor(&from_slice::<Body>(br#"{"a":[null,{"b":1e300}]}"#).expect("an object"));
}

#[test]
fn unions_go_through_every_format() {
    for text in [
        r#"{"radius":1.5,"colour":"pink"}"#,
        r#"{"side":1.5,"shapeType":"square","x":1}"#,
        r#"{"points":5}"#,
        r#"["a",1,2.5,[true]]"#,
    ] {
        let guess: Guess = from_slice(text.as_bytes()).expect("any value is a guess");
        through_json(&guess);
        through_cbor(&guess);
        let shape: Shape = from_slice(text.as_bytes()).expect("any value is a shape");
        through_json(&shape);
        through_cbor(&shape);
    }
}

#[test]
fn models_are_parts_of_other_types() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Owner {
        id: u32,
        pets: Vec<Pet>,
        favourite: Option<Colour>,
        #[serde(flatten)]
        circle: Circle,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        Pet(Pet),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Pet(Box<Pet>),
        Circle(Circle),
    }

    let value = json!({"id": 1, "pets": [{"name": "Tom"}], "favourite": "red", "radius": 1.5});
    let owner: Owner = serde_json::from_value(value.clone()).expect("an owner");
    assert_eq!((owner.pets.len(), owner.circle.radius), (1, 1.5));
    assert_eq!(serde_json::to_value(&owner).expect("JSON"), value);

    let value = json!({"kind": "Pet", "name": "Tom", "age": 3});
    let tagged: Tagged = serde_json::from_value(value.clone()).expect("a pet");
    assert_eq!(serde_json::to_value(&tagged).expect("JSON"), value);

    let either: Either = serde_json::from_value(json!({"radius": 2})).expect("a circle");
    assert!(matches!(either, Either::Circle(_)));
}

#[test]
fn keys_that_are_no_texts_become_texts() {
    let mut bytes = Vec::new();
    let map = std::collections::BTreeMap::from([(1_u8, "a"), (2, "b")]);
    ciborium::into_writer(&map, &mut bytes).expect("CBOR has numbers as keys");
    let object: Object = ciborium::from_reader(&*bytes).expect("a map");
    assert_eq!(Value::from(object), json!({"1": "a", "2": "b"}));
}

#[test]
fn numbers_beyond_json_are_null() {
    let mut kinds = kinds();
    kinds.any = Some(Value::Null);
    kinds.double = f64::NAN;
    let mut bytes = Vec::new();
    ciborium::into_writer(&kinds, &mut bytes).expect("CBOR has NaN");
    let read: Result<Kinds, _> = ciborium::from_reader(&*bytes);
    assert!(read.is_err(), "a required number is null");
}

#[test]
fn errors_keep_the_path() {
    let error = serde_json::from_str::<Vec<Pet>>(r#"[{"name":"","labels":{"a":["x"]}}]"#);
    let error = error.expect_err("a text is no number").to_string();
    assert!(
        error.starts_with("$.labels.a[0]: expected a number, found a string"),
        "{error}"
    );
    assert!(serde_json::from_str::<Pet>(r#"{"name":"#).is_err());
}

/// `serde_json` hands numbers over like this if a program turns its feature `arbitrary_precision` on.
#[test]
fn numbers_of_arbitrary_precision_are_numbers() {
    let number = |digits: &str| json!({"radius": {"$serde_json::private::Number": digits}});
    let circle: Circle = serde_json::from_value(number("1.50")).expect("a circle");
    assert!((circle.radius - 1.5).abs() < f64::EPSILON);
    assert!(serde_json::from_value::<Circle>(number("1,\"x\":2")).is_err());
}
