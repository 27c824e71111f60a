//! Turns the paging of an operation into a member of its object, and back.

use serde_json::{Map, Value, json};

use super::json::{string, strings};
use crate::spec::{FieldPath, Paging, Turn};

/// The member's key.
pub(super) const KEY: &str = "x-docwright-paging";

/// The value of the member.
pub(super) fn write(paging: &Paging) -> Value {
    let Paging { items, turn } = paging;
    let mut object = Map::from_iter([("by".to_owned(), json!(turn.word()))]);
    let mut insert = |key: &str, value: Value| drop(object.insert(key.to_owned(), value));
    if let Some(parameter) = turn.parameter() {
        insert("parameter", json!(parameter));
    }
    match turn {
        Turn::Number { first, .. } | Turn::Offset { first, .. } => insert("first", json!(first)),
        Turn::Cursor { .. } | Turn::Link { .. } | Turn::LinkHeader => {}
    }
    if let Some((word, field)) = turn.field() {
        insert(word, json!(field));
    }
    insert("items", json!(items));
    Value::Object(object)
}

/// The paging that a member tells.
pub(super) fn read(member: &Value) -> Option<Paging> {
    let parameter = string(&member["parameter"]);
    let first = member["first"].as_u64().unwrap_or_default();
    let field = |word: &str| -> Option<FieldPath> { member.get(word).map(strings) };
    let turn = match member["by"].as_str()? {
        "page-number" => Turn::Number {
            parameter,
            first,
            last: field("last"),
        },
        "offset" => Turn::Offset {
            parameter,
            first,
            total: field("total"),
        },
        "cursor" => Turn::Cursor {
            parameter,
            next: field("next")?,
        },
        "link" => Turn::Link {
            next: field("next")?,
        },
        "link-header" => Turn::LinkHeader,
        _ => return None,
    };
    let items = strings(&member["items"]);
    Some(Paging { items, turn })
}
