//! The same document twice: once as the codec reads it, once as serde's derive does.

use crate::models::Colour;
use crate::random::Random;
use crate::runtime::codec::{DateTime, from_slice, record, to_vec};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

record! {
    /// A record of many kinds of fields.
    pub struct Ours {
        /// An integer.
        pub id: i64 as "id",
        /// A text.
        pub name: String as "full name",
        /// Two spellings.
        pub nick?: String as "nick" | "nick_name",
        /// A name that needs escapes.
        pub odd?: u8 as r#"o\"\\d"#,
        /// Floats.
        pub scores?: Vec<f64> as "scores",
        /// A map of lists.
        pub labels?: BTreeMap<String, Option<Vec<u64>>> as "labels",
        /// An enum.
        pub colour?: Colour as "colour",
        /// The record itself.
        pub parent?: Box<Ours> as "parent",
        /// A point in time.
        pub born?: DateTime as "born",
        /// A short float.
        pub ratio?: f32 as "ratio",
        /// A boolean.
        pub alive: bool as "alive",
        /// Anything.
        pub any?: Value as "any",
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Derived {
    id: Whole<i64>,
    #[serde(rename = "full name")]
    name: String,
    #[serde(alias = "nick_name", skip_serializing_if = "Option::is_none")]
    nick: Option<String>,
    #[serde(rename = "o\"\\d", skip_serializing_if = "Option::is_none")]
    odd: Option<Whole<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scores: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<BTreeMap<String, Option<Vec<Whole<u64>>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    colour: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Box<Derived>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    born: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<Single>,
    alive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    any: Option<Value>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

/// An integer that may be written as a decimal.
#[derive(Debug, PartialEq, Serialize)]
struct Whole<T>(T);

impl<'de, T: TryFrom<i128>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        let whole = number.as_i128().or_else(|| whole(number.as_f64()?));
        let value = whole.and_then(|whole| T::try_from(whole).ok());
        value
            .map(Self)
            .ok_or_else(|| D::Error::custom("no integer"))
    }
}

fn whole(number: f64) -> Option<i128> {
    let is_whole = number.fract() == 0.0 && number.abs() < 9e15;
    is_whole.then(|| format!("{number:.0}").parse().ok())?
}

/// A single that is a number.
#[derive(Debug, PartialEq, Serialize)]
struct Single(f32);

impl<'de> Deserialize<'de> for Single {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let single = f32::deserialize(deserializer)?;
        let finite = single.is_finite().then_some(Self(single));
        finite.ok_or_else(|| D::Error::custom("too large"))
    }
}

/// A date as the codec reads it: what it makes of dates has tests of its own.
#[derive(Debug, PartialEq)]
struct Time(DateTime);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        from_slice(&to_vec(&text))
            .map(Self)
            .map_err(D::Error::custom)
    }
}

impl Serialize for Time {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&time_text(&self.0))
    }
}

fn time_text(time: &DateTime) -> String {
    from_slice(&to_vec(time)).expect("a time is a text")
}

/// A document that both can read.
pub(crate) fn document(random: &mut Random, depth: usize) -> Map<String, Value> {
    let mut document = Map::new();
    document.insert("id".into(), random.integer().into());
    document.insert("full name".into(), random.wild_text().into());
    document.insert("alive".into(), random.once_in(2).into());
    for name in [
        "nick", "o\"\\d", "scores", "labels", "colour", "parent", "born", "ratio", "any",
    ] {
        if !random.once_in(3) {
            let value = optional(random, name, depth);
            document.insert(name.into(), value);
        }
    }
    document
}

fn optional(random: &mut Random, name: &str, depth: usize) -> Value {
    match name {
        _ if random.once_in(8) => Value::Null,
        "nick" => random.wild_text().into(),
        "o\"\\d" => random.below(256).into(),
        "scores" => (0..random.below(5))
            .map(|_| json!(random.double()))
            .collect(),
        "labels" => labels(random),
        "colour" => (*random.pick(&["red", "green", "blue\n"])).into(),
        "parent" if depth > 0 => document(random, depth - 1).into(),
        "parent" => Value::Null,
        "born" => time_text(&random.date_time()).into(),
        "ratio" => json!(random.double() % 1e30),
        _ => random.value(3),
    }
}

fn labels(random: &mut Random) -> Value {
    let mut labels = Map::new();
    for _ in 0..random.below(4) {
        let numbers: Vec<Value> = (0..random.below(3)).map(|_| random.bits().into()).collect();
        let label = if random.once_in(4) {
            Value::Null
        } else {
            numbers.into()
        };
        labels.insert(random.wild_text(), label);
    }
    labels.into()
}
