//! Words for types that mean the same in every language that has them.

use crate::draft::{Type, Width};

/// What a word of a type expression stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::front) enum Word {
    /// A type without parameters.
    Integer,
    /// 32 bits of a whole number.
    Int32,
    /// 64 bits of a whole number.
    Int64,
    /// Any number.
    Number,
    /// A number, whole or not.
    IntegerOrNumber,
    /// 32 bits of a number.
    Float,
    /// 64 bits of a number.
    Double,
    /// Text.
    Text,
    /// Text, or true or false.
    TextOrBoolean,
    /// Text that is a UUID.
    Uuid,
    /// True or false.
    Boolean,
    /// A day.
    Date,
    /// A moment.
    DateTime,
    /// A day or a moment.
    DateOrDateTime,
    /// Bytes.
    Binary,
    /// Bytes, or text that stands for them.
    Bytes,
    /// Anything.
    Any,
    /// Nothing.
    Void,
    /// A type with parameters.
    Of(Container),
}

/// What a word with parameters stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::front) enum Container {
    /// A list of its last parameter.
    Array,
    /// Names and values of its last parameter.
    Map,
    /// Its parameter, which may be left out.
    Optional,
    /// Its parameter, which may be null.
    Nullable,
    /// Its parameter.
    Same,
}

impl Word {
    /// The type that the word names by itself.
    pub(in crate::front) fn plain(self) -> Type {
        match self {
            Self::Integer => Type::Integer(None),
            Self::Int32 => Type::Integer(Some(Width::Bits32)),
            Self::Int64 => Type::Integer(Some(Width::Bits64)),
            Self::Number => Type::Number(None),
            Self::IntegerOrNumber => Type::IntegerOrNumber,
            Self::Float => Type::Number(Some(Width::Bits32)),
            Self::Double => Type::Number(Some(Width::Bits64)),
            Self::Text => Type::Text,
            Self::TextOrBoolean => Type::TextOrBoolean,
            Self::Uuid => Type::Uuid,
            Self::Boolean => Type::Boolean,
            Self::Date => Type::Date,
            Self::DateTime => Type::DateTime,
            Self::DateOrDateTime => Type::DateOrDateTime,
            Self::Binary => Type::Binary,
            Self::Bytes => Type::Bytes,
            Self::Void => Type::Void,
            Self::Of(Container::Array) => Type::Array(Box::new(Type::Any)),
            Self::Of(Container::Map) => Type::Map(Box::new(Type::Any)),
            Self::Any | Self::Of(Container::Optional | Container::Nullable | Container::Same) => {
                Type::Any
            }
        }
    }
}

/// Words for one byte in lower case; a list of them is text or a file.
pub(in crate::front) const BYTES: &[&str] = &["byte", "natural_8", "u8", "uint8"];

/// Endings of names for lists of values.
pub(in crate::front) const VALUES: &[&str] = &["Enum", "_e"];

/// Words in lower case, as the last segment of a path (`std::vec::Vec` is `vec`).
pub(in crate::front) const COMMON: &[(&str, Word)] = &[
    ("string", Word::Text),
    ("str", Word::Text),
    ("character", Word::Text),
    ("char", Word::Text),
    ("nsstring", Word::Text),
    ("string_32", Word::Text),
    ("uri", Word::Text),
    ("url", Word::Text),
    ("nsurl", Word::Binary),
    ("uuid", Word::Uuid),
    ("guid", Word::Uuid),
    ("id", Word::Text),
    ("integer", Word::Integer),
    ("int", Word::Integer),
    ("int32", Word::Int32),
    ("i32", Word::Int32),
    ("u32", Word::Int32),
    ("u8", Word::Int32),
    ("i8", Word::Int32),
    ("i16", Word::Int32),
    ("u16", Word::Int32),
    ("int16", Word::Int32),
    ("short", Word::Int32),
    ("integer_32", Word::Int32),
    ("int64", Word::Int64),
    ("i64", Word::Int64),
    ("u64", Word::Int64),
    ("usize", Word::Int64),
    ("isize", Word::Int64),
    ("integer_64", Word::Int64),
    ("long", Word::Int64),
    ("biginteger", Word::Int64),
    ("number", Word::Number),
    ("num", Word::Number),
    ("numeric", Word::Number),
    ("bigdecimal", Word::Number),
    ("decimal", Word::Number),
    ("nsnumber", Word::IntegerOrNumber),
    ("float", Word::Number),
    ("f32", Word::Float),
    ("float32", Word::Float),
    ("real_32", Word::Float),
    ("double", Word::Double),
    ("f64", Word::Double),
    ("float64", Word::Double),
    ("real_64", Word::Double),
    ("boolean", Word::Boolean),
    ("bool", Word::Boolean),
    ("date", Word::Date),
    ("localdate", Word::Date),
    ("naivedate", Word::Date),
    ("dateonly", Word::Date),
    ("datetime", Word::DateTime),
    ("date_time", Word::DateTime),
    ("time", Word::DateTime),
    ("offsetdatetime", Word::DateTime),
    ("zoneddatetime", Word::DateTime),
    ("localdatetime", Word::DateTime),
    ("datetimeoffset", Word::DateTime),
    ("instant", Word::DateTime),
    ("nsdate", Word::DateOrDateTime),
    ("file", Word::Binary),
    ("binary", Word::Binary),
    ("binary_t", Word::Binary),
    ("bytes", Word::Binary),
    ("bytearray", Word::Bytes),
    ("byte[]", Word::Bytes),
    ("pathbuf", Word::Binary),
    ("splfileobject", Word::Binary),
    ("uploadedfile", Word::Binary),
    ("httpfile", Word::Binary),
    ("blob", Word::Bytes),
    ("nsdata", Word::Bytes),
    ("systembyte", Word::Bytes),
    ("multipartfile", Word::Binary),
    ("uint8list", Word::Binary),
    ("stream", Word::Binary),
    ("fileinfo", Word::Binary),
    ("fileparameter", Word::Binary),
    ("inputstream", Word::Binary),
    ("file_type", Word::Binary),
    ("asyncfile", Word::Binary),
    ("formpart", Word::Binary),
    ("inputprovider", Word::Binary),
    ("object", Word::Any),
    ("object_t", Word::Any),
    ("any", Word::Any),
    ("any_type_t", Word::Any),
    ("anytype", Word::Any),
    ("oasanytypenotmapped", Word::Any),
    ("oas_any_type_not_mapped", Word::Any),
    ("anycodable", Word::Any),
    ("jsonvalue", Word::Any),
    ("jsonobject", Word::Any),
    ("mixed", Word::Any),
    ("interface", Word::Any),
    ("interface{}", Word::Any),
    ("nsobject", Word::Any),
    ("todo_object_mapping", Word::Any),
    ("todoobjectmapping", Word::Any),
    ("void", Word::Void),
    ("nil", Word::Void),
    ("null", Word::Void),
    ("none", Word::Void),
    ("nothing", Word::Void),
    ("unit", Word::Void),
    ("none_type", Word::Void),
    ("undefined", Word::Void),
    ("array", Word::Of(Container::Array)),
    ("list", Word::Of(Container::Array)),
    ("list_t", Word::Of(Container::Array)),
    ("arraylist", Word::Of(Container::Array)),
    ("vec", Word::Of(Container::Array)),
    ("vector", Word::Of(Container::Array)),
    ("seq", Word::Of(Container::Array)),
    ("set", Word::Of(Container::Array)),
    ("set_t", Word::Of(Container::Array)),
    ("hashset", Word::Of(Container::Array)),
    ("collection", Word::Of(Container::Array)),
    ("iterable", Word::Of(Container::Array)),
    ("nsarray", Word::Of(Container::Array)),
    ("builtlist", Word::Of(Container::Array)),
    ("builtset", Word::Of(Container::Array)),
    ("map", Word::Of(Container::Map)),
    ("hash", Word::Of(Container::Map)),
    ("hashmap", Word::Of(Container::Map)),
    ("hashtable", Word::Of(Container::Map)),
    ("systemcollectionshashtable", Word::Of(Container::Map)),
    ("dict", Word::Of(Container::Map)),
    ("dictionary", Word::Of(Container::Map)),
    ("nsdictionary", Word::Of(Container::Map)),
    ("builtmap", Word::Of(Container::Map)),
    ("string_table", Word::Of(Container::Map)),
    ("option", Word::Of(Container::Optional)),
    ("optional", Word::Of(Container::Optional)),
    ("nullable", Word::Of(Container::Nullable)),
    ("apirequest", Word::Of(Container::Same)),
    ("box", Word::Of(Container::Same)),
];
