//! Turns examples, defaults, names and words into the type of a value where the word for it leaves that open.

use std::sync::LazyLock;

use regex::Regex;

use super::Near;
use crate::casing::words;
use crate::draft::{self, Literal};
use crate::resolve::media;
use crate::source::Span;
use crate::spec::{Known, Rule, Type, Width};

/// Last words of the names of whole numbers.
const COUNTED: &[&str] = &[
    "attempts",
    "code",
    "count",
    "counts",
    "day",
    "days",
    "duration",
    "height",
    "hour",
    "hours",
    "id",
    "ids",
    "index",
    "length",
    "level",
    "limit",
    "max",
    "min",
    "minute",
    "minutes",
    "month",
    "months",
    "number",
    "offset",
    "order",
    "page",
    "pages",
    "per",
    "port",
    "position",
    "priority",
    "quantity",
    "retries",
    "seconds",
    "size",
    "skip",
    "start",
    "status",
    "timeout",
    "timestamp",
    "total",
    "ttl",
    "version",
    "week",
    "weeks",
    "width",
    "year",
    "years",
];

/// Last words of the names of days.
const DAYS: &[&str] = &["birthday", "birthdate", "day", "dob"];

/// First words of the names of what is true or false.
const ASKING: &[&str] = &[
    "are", "can", "did", "does", "has", "have", "is", "may", "must", "should", "was", "will",
];

/// The type that a word leaves open, as far as something near tells it.
pub(super) fn found(word: &draft::Type, near: &Near<'_>, span: Span) -> Option<Known<Type>> {
    let example = near
        .literal
        .and_then(|said| Some((of_example(word, &said.value)?, said.span)));
    if let Some((found, span)) = example.filter(|(found, _)| fits(word, found)) {
        return Some(Known::inferred(found, Rule::ExampleLiteral, span));
    }
    let default = near
        .default
        .and_then(|said| Some((of_default(word, &said.value)?, said.span)));
    if let Some((found, span)) = default {
        return Some(Known::inferred(found, Rule::DefaultLiteral, span));
    }
    let guess = |type_, rule| Some(Known::inferred(type_, rule, span));
    if *word == draft::Type::IntegerOrNumber {
        return if is_counted(near) {
            guess(Type::Integer(None), Rule::CountingName)
        } else {
            guess(Type::Number(None), Rule::Unknown)
        };
    }
    if *word == draft::Type::TextOrBoolean && is_truth(near) {
        return guess(Type::Boolean, Rule::TruthName);
    }
    if *word == draft::Type::DateOrDateTime {
        return if is_day(near) {
            guess(Type::Date, Rule::DayName)
        } else {
            guess(Type::DateTime, Rule::Unknown)
        };
    }
    let raw = *word == draft::Type::Bytes && near.raw;
    raw.then(|| Known::inferred(Type::Binary, Rule::RawBytes, span))
}

/// What an example tells of a type; where no word does, that text is text.
fn of_example(word: &draft::Type, literal: &Literal) -> Option<Type> {
    let is_text = *word == draft::Type::Unsaid && matches!(literal, Literal::Quoted(_));
    of_literal(literal).or_else(|| is_text.then_some(Type::Text))
}

/// Whether an example may tell more of a type than the word does.
fn fits(word: &draft::Type, found: &Type) -> bool {
    if *word == draft::Type::Unsaid {
        return true;
    }
    match found {
        Type::Uuid | Type::Binary => word.is_text(),
        Type::Integer(Some(_)) => {
            matches!(
                word,
                draft::Type::Integer(None) | draft::Type::IntegerOrNumber
            )
        }
        Type::Integer(None) | Type::Number(_) => *word == draft::Type::IntegerOrNumber,
        Type::Boolean => matches!(
            word,
            draft::Type::IntegerOrNumber | draft::Type::TextOrBoolean
        ),
        Type::Date | Type::DateTime => *word == draft::Type::DateOrDateTime,
        Type::Text | Type::Any | Type::Array(_) | Type::Map(_) | Type::Enum(_) | Type::Model(_) => {
            false
        }
    }
}

/// What the literal of an example tells of its type: generators write `56` for a whole number of 32
/// bits or of no stated width, `789` or `987` for one of 64, `3.4` for others, and fixed UUIDs and dates.
fn of_literal(literal: &Literal) -> Option<Type> {
    static UUID: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$").expect("a pattern")
    });
    static DATE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^(?-u:\d{4}-\d\d-\d\d)(T.*)?$").expect("a pattern"));
    let text = literal.text();
    if media::is_file(literal) {
        return Some(Type::Binary);
    }
    if UUID.is_match(&text) {
        return Some(Type::Uuid);
    }
    if let Some(date) = DATE.captures(&text) {
        return Some(if date.get(1).is_some() {
            Type::DateTime
        } else {
            Type::Date
        });
    }
    match &*text {
        "789" | "987" => Some(Type::Integer(Some(Width::Bits64))),
        "true" | "false" => Some(Type::Boolean),
        _ => of_number(literal),
    }
}

/// A bare number is whole unless it has a point.
fn of_number(literal: &Literal) -> Option<Type> {
    let Literal::Bare(text) = literal else {
        return None;
    };
    let digits = text.trim_start_matches('-');
    if !digits.is_empty() && digits.bytes().all(|each| each.is_ascii_digit()) {
        return Some(Type::Integer(None));
    }
    digits.parse::<f64>().ok().map(|_| Type::Number(None))
}

/// What a default tells: a truth value where the language has no word of its own for those, a number.
fn of_default(word: &draft::Type, literal: &Literal) -> Option<Type> {
    let is_number = matches!(word, draft::Type::Integer(_) | draft::Type::IntegerOrNumber);
    let own = matches!(literal, Literal::Truth(_));
    if own && word.is_text() || is_number && (own || matches!(&*literal.text(), "true" | "false")) {
        return Some(Type::Boolean);
    }
    if *word == draft::Type::IntegerOrNumber {
        return of_number(literal);
    }
    None
}

/// Whether the name or the words are those of something counted.
fn is_counted(near: &Near<'_>) -> bool {
    static COUNT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i-u)^(?:the |total |maximum |minimum |max |min )*(?:id|ids|number|count|page|unix|timestamp|index|position|http status)\b|\b(?:id|number) of\b|\bin (?:bytes|seconds|milliseconds|minutes|hours|days|pixels)\b")
            .expect("a pattern")
    });
    let names = words(near.name);
    let first = names
        .first()
        .is_some_and(|first| first == "max" || first == "min" || first == "num");
    let last = names
        .last()
        .is_some_and(|last| COUNTED.contains(&last.as_str()));
    let words = near.words.is_some_and(|words| COUNT.is_match(&words.value));
    first || last || words
}

/// Whether the name or the words are those of something that is true or false.
fn is_truth(near: &Near<'_>) -> bool {
    static TRUTH: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i-u)^(?:whether|(?:if |when )?(?:set to )?true|true if)\b")
            .expect("a pattern")
    });
    let names = words(near.name);
    let first = names.first().filter(|_| names.len() > 1);
    first.is_some_and(|first| ASKING.contains(&first.as_str()))
        || near.words.is_some_and(|words| TRUTH.is_match(&words.value))
}

/// Whether the name or the words are those of a day.
fn is_day(near: &Near<'_>) -> bool {
    static DAY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)(?-u:\byyyy-mm-dd\b)(?:[^Tt ]|$| [^h])").expect("a pattern")
    });
    let names = words(near.name);
    let last = names
        .last()
        .is_some_and(|last| DAYS.contains(&last.as_str()));
    last || near.words.is_some_and(|words| DAY.is_match(&words.value))
}
