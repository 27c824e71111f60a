//! Turns types in the words of a page into types of the spec, by literals and by which models there are.

mod guesses;

use super::lists::Lists;
use crate::draft::{self, Literal, Said};
use crate::spec::{Known, Rule, Type, Width};

/// Reads types.
pub(super) struct Types<'a> {
    /// Whether the model of that name may have fields.
    pub(super) is_object: &'a (dyn Fn(&str) -> bool + Sync),
    /// The models that are lists of others.
    pub(super) lists: &'a Lists,
    /// An option around the type of a field says that it may be null, not that it may be left out.
    pub(super) options_are_null: bool,
}

/// What tells of a value's type beside the word for it.
pub(super) struct Near<'a> {
    /// Its name in the pages.
    pub(super) name: &'a str,
    /// The words on it.
    pub(super) words: Option<&'a Said<String>>,
    /// Its default.
    pub(super) default: Option<&'a Said<Literal>>,
    /// An example of it.
    pub(super) literal: Option<&'a Said<Literal>>,
    /// The values that its row lists.
    pub(super) values: &'a [Said<String>],
    /// Whether it is sent as it is, so that bytes need not be text.
    pub(super) raw: bool,
}

impl Near<'_> {
    /// Nothing but the word for the type, of a value that is sent as it is.
    pub(super) fn raw() -> Self {
        Self {
            name: "",
            words: None,
            default: None,
            literal: None,
            values: &[],
            raw: true,
        }
    }
}

impl Types<'_> {
    /// The type that a page states, or that a rule finds where the word leaves it open. Values on a row are those of its
    /// own type, if that is no enum: a model with fields is but called like it.
    pub(super) fn read(&self, said: &Said<draft::Type>, near: &Near<'_>) -> Known<Type> {
        let inner = said.value.innermost();
        let is_own = *inner == draft::Type::Void || inner.model().is_some_and(self.is_object);
        if let Some(first) = near.values.first().filter(|_| is_own) {
            return Known::stated(contained(&said.value, enumeration(near.values)), first.span);
        }
        let stated = convert(&said.value);
        if let Some((element, span)) = inner.model().and_then(|name| self.lists.get(name)) {
            let list = Type::Array(Box::new(Type::Model(element.to_owned())));
            return Known::inferred(stated.with_innermost(list), Rule::PluralOfModel, span);
        }
        match guesses::found(inner, near, said.span) {
            Some(found) => Known {
                value: stated.with_innermost(found.value),
                origin: found.origin,
            },
            None => narrowed(Known::stated(stated, said.span), near.values),
        }
    }
}

/// The same type in the words of the spec.
fn convert(type_: &draft::Type) -> Type {
    match type_ {
        draft::Type::Integer(width) => Type::Integer(width.map(self::width)),
        draft::Type::Number(width) => Type::Number(width.map(self::width)),
        draft::Type::IntegerOrNumber => Type::Number(None),
        draft::Type::Text | draft::Type::TextOrBoolean | draft::Type::Bytes => Type::Text,
        draft::Type::Uuid => Type::Uuid,
        draft::Type::Boolean => Type::Boolean,
        draft::Type::Date => Type::Date,
        draft::Type::DateTime | draft::Type::DateOrDateTime => Type::DateTime,
        draft::Type::Binary => Type::Binary,
        draft::Type::Any | draft::Type::Unsaid | draft::Type::Void => Type::Any,
        draft::Type::Array(inner) => Type::Array(Box::new(convert(inner))),
        draft::Type::Map(inner) => Type::Map(Box::new(convert(inner))),
        draft::Type::Values(values) if values.is_empty() => Type::Text,
        draft::Type::Values(values) => Type::Enum(values.clone()),
        draft::Type::Named(name) => Type::Model(name.clone()),
    }
}

fn width(width: draft::Width) -> Width {
    match width {
        draft::Width::Bits32 => Width::Bits32,
        draft::Width::Bits64 => Width::Bits64,
    }
}

/// The type with its text narrowed to the values that a row lists.
fn narrowed(known: Known<Type>, values: &[Said<String>]) -> Known<Type> {
    match values.first() {
        Some(first) if *known.value.innermost() == Type::Text => {
            Known::stated(known.value.with_innermost(enumeration(values)), first.span)
        }
        Some(_) | None => known,
    }
}

fn enumeration(values: &[Said<String>]) -> Type {
    Type::Enum(values.iter().map(|value| value.value.clone()).collect())
}

/// `inner` in the arrays and maps of a type.
pub(super) fn contained(type_: &draft::Type, inner: Type) -> Type {
    match type_ {
        draft::Type::Array(element) => Type::Array(Box::new(contained(element, inner))),
        draft::Type::Map(element) => Type::Map(Box::new(contained(element, inner))),
        draft::Type::Integer(_)
        | draft::Type::Number(_)
        | draft::Type::IntegerOrNumber
        | draft::Type::Text
        | draft::Type::TextOrBoolean
        | draft::Type::Uuid
        | draft::Type::Boolean
        | draft::Type::Date
        | draft::Type::DateTime
        | draft::Type::DateOrDateTime
        | draft::Type::Binary
        | draft::Type::Bytes
        | draft::Type::Any
        | draft::Type::Unsaid
        | draft::Type::Values(_)
        | draft::Type::Void
        | draft::Type::Named(_) => inner,
    }
}
