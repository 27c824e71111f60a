//! Turns the types that two sets give a value into the one that tells more.

use super::{Words, is_stated, taken};
use crate::spec::{Known, Origin, Rule, Type};

/// Rules by which a set has guessed at a type that its words leave open.
const GUESSED: &[Rule] = &[
    Rule::Unknown,
    Rule::CountingName,
    Rule::DayName,
    Rule::DefaultLiteral,
    Rule::RawBytes,
];

/// Takes over what their type tells beyond ours.
pub(super) fn settle(ours: &mut Known<Type>, theirs: &Known<Type>, words: &Words) {
    let value = words.type_(&theirs.value);
    let span = theirs.origin.span();
    let is_guess = |origin| matches!(origin, Origin::Inferred(rule, _) if GUESSED.contains(&rule));
    let guessed = is_guess(ours.origin) && is_stated(theirs.origin);
    if guessed && is_plain(&value) && is_plain(&ours.value) {
        *ours = taken(value, span);
    } else if let Some(more) = refined(&ours.value, &value).filter(|_| !is_guess(theirs.origin)) {
        *ours = taken(more, span);
    }
}

/// Their type, if it is one of the values that ours allows.
fn refined(ours: &Type, theirs: &Type) -> Option<Type> {
    match (ours, theirs) {
        (Type::Array(ours), Type::Array(theirs)) => {
            refined(ours, theirs).map(|inner| Type::Array(Box::new(inner)))
        }
        (Type::Map(ours), Type::Map(theirs)) => {
            refined(ours, theirs).map(|inner| Type::Map(Box::new(inner)))
        }
        (ours, theirs) => tells_more(ours, theirs).then(|| theirs.clone()),
    }
}

fn tells_more(ours: &Type, theirs: &Type) -> bool {
    match ours {
        Type::Any => *theirs != Type::Any,
        Type::Text => matches!(
            theirs,
            Type::Uuid | Type::Date | Type::DateTime | Type::Enum(_)
        ),
        Type::Integer(None) => matches!(theirs, Type::Integer(Some(_))),
        Type::Number(None) => matches!(theirs, Type::Number(Some(_))),
        Type::Integer(Some(_))
        | Type::Number(Some(_))
        | Type::Uuid
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Binary
        | Type::Array(_)
        | Type::Map(_)
        | Type::Enum(_)
        | Type::Model(_) => false,
    }
}

/// Whether the innermost type is one that literals tell.
fn is_plain(type_: &Type) -> bool {
    !matches!(type_.innermost(), Type::Any | Type::Model(_))
}
