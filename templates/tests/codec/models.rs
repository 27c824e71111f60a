//! Models as the generator writes them.

use crate::runtime::codec::{Date, DateTime, Object, open_value, record, text_enum, union};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

record! {
    /// Fields that may be left out, most of them.
    pub struct Pet {
        /// A field that must be there.
        pub name: String as "name",
        /// Two spellings.
        pub tag?: String as "petTag" | "pet_tag",
        /// The model itself.
        pub parent?: Box<Pet> as "parent",
        /// A point in time.
        pub born?: DateTime as "born",
        /// A map of lists.
        pub labels?: BTreeMap<String, Vec<i64>> as "labels",
    }
}

record! {
    /// Every kind of field.
    pub struct Kinds {
        /// A boolean.
        pub flag: bool as "flag",
        /// A small integer.
        pub small: i8 as "small",
        /// A large integer.
        pub large: u64 as "large",
        /// A short float.
        pub single: f32 as "single",
        /// A long float.
        pub double: f64 as "double",
        /// A field that must be there, but may be `null`.
        pub nullable: Option<String> as "nullable",
        /// A field that may be left out, and is written as `null` then.
        pub nothing?null: String as "nothing",
        /// A list whose items may be `null`.
        pub list?: Vec<Option<Colour>> as "list",
        /// A list that is given as any items.
        pub colours*: Vec<Colour> as "colours",
        /// A day.
        pub day?: Date as "day",
        /// A map.
        pub counts?: HashMap<String, u32> as "counts",
        /// Anything.
        pub any?: Value as "any",
        /// Any object.
        pub open?: Object as "open",
        /// A name that needs escapes.
        pub odd?: i64 as r#"an \"odd\"\n:name"#,
    }
}

record! {
    /// A record without fields.
    #[derive(Default)]
    pub struct Empty {}
}

text_enum! {
    /// An enum.
    pub enum Colour {
        /// `red`
        Red as "red",
        /// `green`
        Green as "green" | "GREEN",
    }
}

text_enum! {
    /// An enum of which no value is known.
    pub enum Unlisted {}
}

record! {
    /// A variant that does not have the field that tells variants apart.
    pub struct Circle {
        /// A field that must be there.
        pub radius: f64 as "radius",
        /// A field that may be left out.
        pub colour?: Colour as "colour",
    }
}

record! {
    /// A variant that has the field that tells variants apart.
    pub struct Square {
        /// The field that tells variants apart.
        pub shape_type?: String as "shapeType",
        /// A field that must be there.
        pub side: f64 as "side",
        /// A field that may be left out.
        pub colour?: Colour as "colour",
    }
}

union! {
    /// A union that a field tells apart.
    pub enum Shape by "shapeType" {
        /// One text.
        Circle(Circle) as "circle",
        /// Two texts.
        Square(Box<Square>) as "square" | "sq",
    }
}

union! {
    /// A union that is told apart by what fits.
    pub enum Guess {
        /// A record.
        Circle(Circle),
        /// Another.
        Square(Square),
        /// An integer.
        Number(i64),
        /// A float.
        Float(f64),
        /// Any text.
        Text(String),
        /// An enum.
        Colour(Colour),
        /// The union itself.
        Many(Vec<Guess>),
    }
}

open_value! {
    /// A model whose page is missing.
    pub struct Body;
}

/// Names that the macros must not trip over.
pub mod awkward {
    use crate::runtime::codec::{open_value, record, text_enum, union};
    use std::boxed::Box as Boxed;

    record! {
        /// Fields of types with such names.
        #[derive(Default)]
        pub struct Result {
            /// A union.
            pub some?: Boxed<Option> as "Some",
            /// An open record.
            pub reader?: Vec as "self",
            /// An enum.
            pub string?: String as "extra",
        }
    }

    union! {
        /// `Option`
        pub enum Option {
            /// A record.
            None(Result),
        }
    }

    text_enum! {
        /// `String`
        pub enum String {
            /// A value.
            Ok as "Ok",
            /// A value.
            Err as "Err",
        }
    }

    open_value! {
        /// `Vec`
        pub struct Vec;
    }
}
