//! Turns how a list is divided into pages into the table `paging` of docwright.toml, and back.

use serde_json::{Map, Value, json};

use super::forms::{Form, one_of, text, texts};
use super::{Given, Keys, Stated};
use crate::spec::{FieldPath, Paging, Turn, words};

/// Words for `by`.
const KINDS: [&str; 5] = ["page-number", "offset", "cursor", "link", "link-header"];
/// What says that a list is not divided.
const NONE: &str = "none";

impl Form for Paging {
    fn read(_: Keys, given: Given<'_>, _: Option<&Self>) -> Result<Self, String> {
        let paging = given.read("paging", read)?;
        paging.ok_or_else(|| "`paging` must be given".to_owned())
    }

    fn stated(&self, _: Keys) -> Stated {
        let Self { items, turn } = self;
        let mut table = Map::from_iter([("by".to_owned(), json!(turn.word()))]);
        let mut insert = |key: &str, value: Value| drop(table.insert(key.to_owned(), value));
        if let Some(parameter) = turn.parameter() {
            insert("parameter", json!(parameter));
        }
        match turn {
            Turn::Number { first, .. } | Turn::Offset { first, .. } => {
                insert("first", json!(first));
            }
            Turn::Cursor { .. } | Turn::Link { .. } | Turn::LinkHeader => {}
        }
        if let Some((word, path)) = turn.field() {
            insert(word, json!(path));
        }
        insert("items", json!(items));
        Stated::from_iter([("paging".to_owned(), Value::Object(table))])
    }

    fn words(&self) -> String {
        words::paging(self)
    }

    fn is_none(_: Keys, given: Given<'_>) -> bool {
        given
            .stated
            .get("paging")
            .is_some_and(|table| table["by"] == NONE)
    }
}

fn read(table: &Value) -> Result<Paging, String> {
    let by = one_of(&table["by"], &KINDS, |word| word).map_err(|why| format!("`by`: {why}"))?;
    let parameter = || text(&table["parameter"]).map(str::to_owned);
    let first = |custom| table["first"].as_u64().unwrap_or(custom);
    let path =
        |key: &str| -> Result<Option<FieldPath>, String> { table.get(key).map(texts).transpose() };
    let next = || path("next")?.ok_or_else(|| "must have `next`".to_owned());
    let turn = match by {
        "page-number" => Turn::Number {
            parameter: parameter()?,
            first: first(1),
            last: path("last")?,
        },
        "offset" => Turn::Offset {
            parameter: parameter()?,
            first: first(0),
            total: path("total")?,
        },
        "cursor" => Turn::Cursor {
            parameter: parameter()?,
            next: next()?,
        },
        "link" => Turn::Link { next: next()? },
        _ => Turn::LinkHeader,
    };
    let items = path("items")?.unwrap_or_default();
    Ok(Paging { items, turn })
}
