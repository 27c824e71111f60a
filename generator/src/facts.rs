//! Turns the items of the spec into their facts, each under the keys that docwright.toml has for it, and such keys back
//! into facts.
//!
//! `facts/items.rs` is the table of all facts. What shows them, what corrects them and what writes corrections for guesses
//! reads that table, so each of these knows every fact.

mod entries;
mod forms;
mod items;
mod known;
mod paging;
mod presence;
mod schemes;
mod shapes;
mod types;

use serde_json::{Map, Value};

pub use entries::{BODY, Entry, Shown, Target, endpoint, entries};
pub use items::Item;
pub use types::parse as parse_type;

use crate::source::Span;
use crate::spec::Origin;

/// Keys of docwright.toml with their values: what `set` and `add` of a correction hold.
pub type Stated = Map<String, Value>;

/// What a correction states, and where.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The keys with their values.
    pub stated: &'a Stated,
    /// Where they stand in the manifest.
    pub place: Span,
}

/// A fact that can be shown and stated.
pub trait Fact {
    /// How it is known; `None` if the spec does not tell, or if there is no such fact.
    fn origin(&self) -> Option<Origin>;

    /// It in words.
    fn words(&self) -> String;

    /// It under its keys.
    fn stated(&self, keys: Keys) -> Stated;

    /// Takes over what is given, and tells whether a page had not stated just that.
    ///
    /// # Errors
    /// What is wrong with what is given, in words.
    fn state(&mut self, keys: Keys, given: Given<'_>) -> Result<bool, String>;
}

/// The keys under which a fact is stated.
pub type Keys = &'static [&'static str];

/// A fact of an item.
pub struct Slot<'a> {
    /// What it tells of the item, in words.
    pub what: &'static str,
    /// Its keys.
    pub keys: Keys,
    /// The fact.
    pub fact: &'a mut dyn Fact,
}

/// States facts of an item, in the order of its table, and tells whether a page had not stated one of them just so.
///
/// # Errors
/// Why one of them cannot be stated of it, in words.
pub fn state(item: &mut dyn Item, given: Given<'_>) -> Result<bool, String> {
    let mut left: Vec<&str> = given.stated.keys().map(String::as_str).collect();
    let mut result = Ok(false);
    item.facts(&mut |slot| {
        if left.iter().any(|key| slot.keys.contains(key)) {
            left.retain(|key| !slot.keys.contains(key));
            let stated = |is_news| Ok(slot.fact.state(slot.keys, given)? | is_news);
            result = std::mem::replace(&mut result, Ok(false)).and_then(stated);
        }
    });
    if let (Ok(_), Some(key)) = (&result, left.first()) {
        return Err(no_such_fact(item, key));
    }
    item.settle();
    result
}

fn no_such_fact(item: &mut dyn Item, key: &str) -> String {
    let mut keys = Vec::new();
    item.facts(&mut |slot| keys.extend(slot.keys.iter().map(|key| format!("`{key}`"))));
    let (kind, keys) = (item.kind(), keys.join(", "));
    format!("{kind} has no `{key}`; it has {keys}")
}
