//! Turns what was guessed of an API into a list, each guess with the correction that would state it, ready to paste.

use serde_json::Value;
use toml_edit::{Array, DocumentMut, InlineTable, Table};

use crate::facts::{Entry, Shown, entries};
use crate::source::Span;
use crate::spec::{Api, Origin, Rule};

/// A fact that no page states.
#[derive(Clone, Debug)]
pub struct Guess {
    /// The thing that it is about: `GET /pets`, `model Pet`.
    pub item: String,
    /// The part of it, by its name in the pages; empty if it is about the whole.
    pub subject: String,
    /// What it tells: `name`, `place`.
    pub fact: &'static str,
    /// The value, in words.
    pub value: String,
    /// The rule that concluded it.
    pub rule: Rule,
    /// The evidence; of [`Rule::Unknown`] there is none.
    pub place: Span,
    /// An entry of docwright.toml that states it; `None` if TOML has no such value.
    pub correction: Option<String>,
}

/// Every guess, in the order of the spec.
#[must_use]
pub fn guesses(api: &Api) -> Vec<Guess> {
    let entries = entries(api);
    let all = entries.iter().flat_map(|entry| {
        let facts = entry.facts.iter();
        facts.filter_map(|fact| guess(entry, fact))
    });
    all.collect()
}

fn guess(entry: &Entry, fact: &Shown) -> Option<Guess> {
    let Origin::Inferred(rule, place) = fact.origin else {
        return None;
    };
    Some(Guess {
        item: entry.title.clone(),
        subject: fact.subject.clone(),
        fact: fact.what,
        value: fact.words.clone(),
        rule,
        place,
        correction: correction(fact, rule),
    })
}

/// The text of a correction that states just what is known; `None` if TOML has no such value.
#[must_use]
pub fn correction(fact: &Shown, rule: Rule) -> Option<String> {
    let mut entry = Table::new();
    for (key, name) in &fact.target {
        entry.insert(key, toml_edit::value(name.as_str()));
    }
    let mut set = InlineTable::new();
    for (key, value) in &fact.stated {
        set.insert(key, toml(value)?);
    }
    entry.insert("set", toml_edit::value(set));
    let why = format!("Guessed by the rule {}; say how you know.", rule.name());
    entry.insert("why", toml_edit::value(why));
    let mut document = DocumentMut::new();
    let corrections = toml_edit::ArrayOfTables::from_iter([entry]);
    document.insert("correct", toml_edit::Item::ArrayOfTables(corrections));
    Some(document.to_string())
}

/// A value as TOML has it, which knows neither `null` nor whole numbers beyond 64 bits with a sign.
fn toml(value: &Value) -> Option<toml_edit::Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(truth) => (*truth).into(),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None if number.is_u64() => return None,
            None => number.as_f64()?.into(),
        },
        Value::String(text) => text.as_str().into(),
        Value::Array(list) => {
            let list: Option<Array> = list.iter().map(toml).collect();
            list?.into()
        }
        Value::Object(table) => {
            let pairs = table.iter().map(|(key, value)| Some((key, toml(value)?)));
            let pairs: Option<InlineTable> = pairs.collect();
            pairs?.into()
        }
    })
}
