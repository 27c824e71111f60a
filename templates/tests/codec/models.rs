//! Models as the generator writes them.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "a client exports what is not used here"
)]

use crate::runtime::codec::{
    Date, DateTime, Object, Unknown, open_value, record, text_enum, union,
};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub name: String,
    pub tag: Option<String>,
    pub parent: Option<Box<Pet>>,
    pub born: Option<DateTime>,
    pub labels: Option<BTreeMap<String, Vec<i64>>>,
    pub extra: Object,
}

record! { Pet {
    name: "name" required,
    tag: "petTag" | "pet_tag",
    parent: "parent",
    born: "born",
    labels: "labels",
} }

/// Every kind of field.
#[derive(Clone, Debug, PartialEq)]
pub struct Kinds {
    pub flag: bool,
    pub small: i8,
    pub large: u64,
    pub single: f32,
    pub double: f64,
    /// Required, but may be `null`.
    pub nullable: Option<String>,
    /// May be left out, but has no `Option`.
    pub list: Vec<Option<Colour>>,
    pub day: Option<Date>,
    pub counts: Option<HashMap<String, u32>>,
    pub any: Value,
    pub open: Option<Object>,
    pub odd: Option<i64>,
    pub extra: Object,
}

record! { Kinds {
    flag: "flag" required,
    small: "small" required,
    large: "large" required,
    single: "single" required,
    double: "double" required,
    nullable: "nullable" required,
    list: "list",
    day: "day",
    counts: "counts",
    any: "any",
    open: "open",
    odd: "an \"odd\"\n:name",
} }

/// A record without fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Empty {
    pub extra: Object,
}

record! { Empty {} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Colour {
    Red,
    Green,
    Unknown(Unknown),
}

text_enum! { Colour { Red: "red", Green: "green" | "GREEN" } }

/// One of whose values no page tells.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unlisted {
    Unknown(Unknown),
}

text_enum! { Unlisted {} }

#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub radius: f64,
    pub colour: Option<Colour>,
    pub extra: Object,
}

record! { Circle {
    radius: "radius" required,
    colour: "colour",
} }

#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub shape_type: Option<String>,
    pub side: f64,
    pub colour: Option<Colour>,
    pub extra: Object,
}

record! { Square {
    shape_type: "shapeType",
    side: "side" required,
    colour: "colour",
} }

/// A union that a field tells apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Circle(Circle),
    Square(Box<Square>),
    Unknown(Value),
}

union! { Shape by "shapeType" { Circle: "circle", Square: "square" | "sq" } }

/// A union that is told apart by what fits.
#[derive(Clone, Debug, PartialEq)]
pub enum Guess {
    Circle(Circle),
    Square(Square),
    Number(i64),
    Float(f64),
    Text(String),
    Colour(Colour),
    Many(Vec<Guess>),
    Unknown(Value),
}

union! { Guess { Circle, Square, Number, Float, Text, Colour, Many } }

/// A model whose page is missing or empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Body(pub Value);

open_value! { Body }

/// Names that the macros must not trip over.
pub mod awkward {
    use crate::runtime::codec::{Object, Unknown, open_value, record, text_enum, union};
    use std::boxed::Box as Boxed;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Result {
        pub some: std::option::Option<Boxed<Option>>,
        pub reader: std::option::Option<Vec>,
        pub string: std::option::Option<String>,
        pub extra: Object,
    }

    record! { Result { some: "Some", reader: "self", string: "extra" } }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Option {
        None(Result),
        Unknown(serde_json::Value),
    }

    union! { Option { None } }

    #[derive(Clone, Debug, PartialEq)]
    pub enum String {
        Ok,
        Err,
        Unknown(Unknown),
    }

    text_enum! { String { Ok: "Ok", Err: "Err" } }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Vec(pub serde_json::Value);

    open_value! { Vec }
}
